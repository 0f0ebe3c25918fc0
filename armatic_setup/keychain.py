"""The operating system's own store for passwords: one entry a secret, real stores only.

A facade over the ``keyring`` package, which is imported at first use. Every call may be slow or open a
window of the operating system, so it belongs in the background.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Set
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeVar
from urllib.parse import quote

from armatic_setup import product
from armatic_setup.entry_names import EntryNames
from armatic_setup.faults import Fault, SetupError, Stage
from armatic_setup.secret import Secret

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_T = TypeVar("_T")

#: Classes that keep secrets encrypted and under the user's sign-in. Whatever else keyring may find
#: (plain-text files, a store that forgets, somebody's plug-in) is refused.
REAL_BACKENDS: Final = frozenset(
    {
        "keyring.backends.Windows.WinVaultKeyring",
        "keyring.backends.macOS.Keyring",
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.libsecret.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
    }
)
_CHAINER: Final = "keyring.backends.chainer.ChainerBackend"
_ABSENT: Final = "keyring.backends.fail.Keyring"

#: Windows Credential Locker takes 2,560 bytes of UTF-16. The same limit holds everywhere, so that a secret
#: that can be kept on one system can be kept on all.
_MAX_BYTES: Final = 2560

#: What a store's error, or its cause, says of itself; the first that fits wins. Numbers come from macOS
#: (``OSStatus``) and Windows (``winerror``), names from the D-Bus or of exception classes. A Secret Service
#: says "locked" of a question that was closed, too; only where a first keychain was to be made it tells them
#: apart.
_KINDS: Final = {
    "windows 1783": "value_too_long",
    "windows 1312": "keychain_missing",  # a service account without a signed-in user has no locker
    "windows 5": "keychain_denied",
    "windows 1223": "keychain_cancelled",
    "macos -128": "keychain_cancelled",
    "macos -25293": "keychain_denied",
    "macos -67030": "keychain_denied",  # the program is not signed as the keychain remembers it
    "macos -25308": "keychain_locked",
    "NoKeyringError": "keychain_missing",
    "SecretServiceNotAvailableException": "keychain_missing",
    "ConnectionRefusedError": "keychain_missing",
    "dbus org.freedesktop.DBus.Error.AccessDenied": "keychain_denied",
    "dbus org.freedesktop.DBus.Error.AuthFailed": "keychain_denied",
    "KeyringLocked": "keychain_locked",
    "LockedException": "keychain_locked",
    "PromptDismissedException": "keychain_cancelled",
    "InitError": "keychain_locked",
}


#: Kinds of faults that say that this computer can keep no secret at all.
NO_KEYCHAIN: Final = frozenset({"keychain_missing", "keychain_insecure"})


class KeychainError(SetupError):
    """The keychain did not do what was asked. The fault's kind says why.

    ======================  ==============================================================
    ``keychain_missing``    this computer has none, or it is not running
    ``keychain_locked``     it is locked and was not unlocked
    ``keychain_cancelled``  it asked the user, who closed the question
    ``keychain_denied``     the system refused the access
    ``keychain_insecure``   keyring found only a store that does not protect its content
    ``value_too_long``      the secret is longer than keychains take
    ``keychain_failed``     anything else; the detail names the store and the error's type
    ======================  ==============================================================
    """

    def __init__(self, kind: str, detail: str) -> None:
        super().__init__(Fault(Stage.LOCAL, kind, detail=detail))


@dataclass(frozen=True, slots=True)
class Entry:
    """The name of one secret. Two different secrets never share a name."""

    name: str


def user_password(company_id: str, user_id: str) -> Entry:
    """The entry for the password of a web services user of a company."""
    return Entry(f"user password: {_part(user_id)} @ {_part(company_id)}")


def sender_password(sender_id: str) -> Entry:
    """The entry for Armatic's connection key, the password of its sender ID."""
    return Entry(f"connection key: {_part(sender_id)}")


def proxy_sign_in(address: str) -> Entry:
    """The entry for the user name and the password, as one, of the proxy at a host and port."""
    return Entry(f"proxy sign-in: {_part(address)}")


def intake_key(address: str) -> Entry:
    """The entry for the key with which synced data is delivered to an address."""
    return Entry(f"intake key: {_part(address)}")


def armatic_key(company_id: str, address: str) -> Entry:
    """The entry for the key with which a company's customers are looked up at an address of Armatic."""
    return Entry(f"armatic key: {_part(company_id)} @ {_part(address)}")


def entries_of(company_id: str, user_id: str, sender_id: str) -> tuple[Entry, ...]:
    """The entries that one setup may have."""
    return user_password(company_id, user_id), sender_password(sender_id)


def _part(identifier: str) -> str:
    """An identifier that cannot be mistaken for the words around it."""
    return quote(identifier, safe="")


class Keychain:
    """Keeps, finds and deletes secrets in the operating system's keychain.

    Args:
        backend: The store to use; keyring's choice when left out.
        allowed: Full class names of the stores that may be used. Tests add their own.
    """

    def __init__(self, backend: KeyringBackend | None = None, *, allowed: Set[str] = REAL_BACKENDS) -> None:
        self._given = backend
        self._allowed = allowed
        self._chosen: KeyringBackend | None = None
        self._names = EntryNames()

    @property
    def name(self) -> str:
        """The store in use, in the words of keyring, such as ``SecretService Keyring``.

        Raises:
            KeychainError: There is no store that may be used.
        """
        return str(self._backend().name)

    def get(self, entry: Entry) -> Secret | None:
        """The secret kept under *entry*, or None when there is none.

        Raises:
            KeychainError: The store could not be asked.
        """
        backend = self._backend()
        value = _ask(backend, lambda: backend.get_password(product.NAME, entry.name))
        return None if value is None else Secret(value)

    def set(self, entry: Entry, secret: Secret) -> None:
        """Keep *secret* under *entry*, in place of an older one.

        Raises:
            KeychainError: It was not kept.
        """
        if len(secret.reveal().encode("utf-16-le", errors="surrogatepass")) > _MAX_BYTES:
            raise KeychainError("value_too_long", f"a keychain takes at most {_MAX_BYTES} bytes")
        backend = self._backend()
        self._names.add(entry.name)  # first: a name too many does no harm, a secret nobody finds would
        _ask(backend, lambda: backend.set_password(product.NAME, entry.name, secret.reveal()))

    def delete(self, entry: Entry) -> bool:
        """Forget the secret under *entry*; False when there was none.

        Raises:
            KeychainError: The store could not be asked, or it kept the secret.
        """
        if self.get(entry) is None:
            return False
        backend = self._backend()
        _ask(backend, lambda: backend.delete_password(product.NAME, entry.name))
        return True

    def delete_all(self, known: Iterable[Entry] = ()) -> int:
        """Forget every secret that this program keeps here; how many there were.

        No store lists them on every system. So those are deleted whose names were noted when they were kept,
        those in *known*, and whatever else the store itself finds under our name.

        Raises:
            KeychainError: The store could not be asked, or it kept one. What was deleted before stays so.
        """
        backend = self._backend()
        entries = dict.fromkeys((*map(Entry, self._names.read()), *known))
        deleted = sum(self.delete(entry) for entry in entries)
        while (found := _ask(backend, lambda: backend.get_credential(product.NAME, None))) is not None:
            entry = Entry(found.username)
            del found  # it holds the secret
            if entry in entries or not self.delete(entry):
                raise KeychainError("keychain_failed", f"{_class_name(backend)}: an entry was not deleted")
            entries[entry] = None
            deleted += 1
        self._names.clear()
        return deleted

    def _backend(self) -> KeyringBackend:
        if self._chosen is None:
            self._chosen = self._choose()
        return self._chosen

    def _choose(self) -> KeyringBackend:
        found = self._given or _found_by_keyring()
        chained = getattr(found, "backends", ()) if _class_name(found) == _CHAINER else ()
        candidates = chained or (found,)
        for candidate in candidates:
            if _class_name(candidate) in self._allowed:
                return candidate
        if _class_name(candidates[0]) in (_ABSENT, _CHAINER):  # an empty chain is no store either
            raise KeychainError("keychain_missing", "no keychain was found")
        raise KeychainError("keychain_insecure", f"refused: {_class_name(candidates[0])}")


def _found_by_keyring() -> KeyringBackend:
    """What keyring chooses on this computer.

    A broken choice in the environment or in keyring's own settings can raise anything at all.
    """
    try:
        import keyring
    except ImportError:
        raise KeychainError("keychain_missing", "the Python package keyring is not installed") from None
    try:
        return keyring.get_keyring()
    except Exception as error:  # noqa: BLE001 - see above
        problem = f"keyring could not choose a store: {type(error).__name__}"
    raise KeychainError("keychain_failed", problem)


def _class_name(backend: KeyringBackend) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _ask(backend: KeyringBackend, question: Callable[[], _T]) -> _T:
    """Put one question to the store.

    Each store has an exception tree of its own, from packages that exist on one system only, so all are
    caught here. The new error holds no link to the old one: an encoding error, for one, carries the
    secret along.
    """
    try:
        return question()
    except Exception as error:  # noqa: BLE001 - see above
        kind = _kind(error)
        detail = f"{_class_name(backend)}: {type(error).__name__}"
    raise KeychainError(kind, detail)


def _kind(error: Exception) -> str:
    """Which of our kinds the error is, by the numbers and class names in it and in its cause."""
    marks: set[str] = set()
    for part in (error, error.__cause__):
        if part is not None:
            marks.add(type(part).__name__)
            marks.add(f"windows {getattr(part, 'winerror', '')}")
            marks.add(f"dbus {getattr(part, 'name', '')}")
            marks.update(f"macos {value}" for value in part.args if isinstance(value, int))
    for mark, kind in _KINDS.items():
        if mark in marks:
            return kind
    if type(error).__name__ in ("PasswordSetError", "PasswordDeleteError") and error.__cause__ is None:
        return "keychain_cancelled"  # KWallet says so when the user closes its window
    return "keychain_failed"
