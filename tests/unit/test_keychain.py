"""The facade over the operating system's keychain, with stores that obey and stores that do not."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
import traceback
from pathlib import Path

import keyring
import pytest
from hypothesis import given
from hypothesis import strategies as st
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null
from keyring.credentials import SimpleCredential
from keyring.errors import InitError, KeyringError, KeyringLocked, PasswordDeleteError, PasswordSetError

from armatic_setup import keychain
from armatic_setup.faults import Stage
from armatic_setup.keychain import Entry, Keychain, KeychainError
from armatic_setup.secret import Secret
from tests.conftest import MemoryKeyring

ENTRY = keychain.user_password("HarborPine", "xmlgw-armatic")
SECRET = Secret("pä55-«wörd»-€-🔑")


class Failing(MemoryKeyring):
    """A store that answers everything with one error."""

    def __init__(self, error: Exception, cause: Exception | None = None) -> None:
        super().__init__()
        self.error = error
        self.error.__cause__ = cause

    def get_password(self, service: str, username: str) -> str | None:
        raise self.error

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self.error

    def delete_password(self, service: str, username: str) -> None:
        raise self.error


class WindowsError(Exception):
    """As pywin32 raises it: with a number of its own."""

    def __init__(self, winerror: int) -> None:
        super().__init__(winerror, "CredWrite", "…")
        self.winerror = winerror


class PromptDismissedException(Exception):  # noqa: N818 - their name
    """As SecretStorage names it."""


class BusError(Exception):
    """As jeepney raises it: with the error's name on the bus."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class MacError(Exception):
    """As keyring's macOS store raises it: status first."""


def _keychain(backend: KeyringBackend) -> Keychain:
    names = (f"{cls.__module__}.{cls.__qualname__}" for cls in (MemoryKeyring, Failing, Finding, Keeping))
    return Keychain(backend, allowed=frozenset(names))


def test_a_secret_is_kept_found_replaced_and_forgotten() -> None:
    backend = MemoryKeyring()
    chain = _keychain(backend)
    assert chain.get(ENTRY) is None
    chain.set(ENTRY, Secret("first"))
    chain.set(ENTRY, SECRET)
    assert chain.get(ENTRY) == SECRET
    assert len(backend.entries) == 1
    assert chain.delete(ENTRY) is True
    assert chain.get(ENTRY) is None
    assert chain.delete(ENTRY) is False


class Finding(MemoryKeyring):
    """A store that finds entries by the service alone, as the Secret Service does."""

    def get_credential(self, service: str, username: str | None) -> SimpleCredential | None:
        assert username is None
        found = (name for kept, name in self.entries if kept == service)
        return next((SimpleCredential(name, "x") for name in found), None)


@pytest.mark.parametrize("store", [MemoryKeyring, Finding])
def test_all_secrets_are_deleted_at_once(store: type[MemoryKeyring], home: Path) -> None:
    backend = store()
    backend.set_password("Another program", "somebody", "theirs")
    chain = _keychain(backend)
    for number in range(3):
        chain.set(keychain.user_password(f"Company {number}", "ü@x"), SECRET)
    chain.set(keychain.sender_password("Pscore"), SECRET)
    backend.set_password("Armatic Setup", "user password: old @ Older", "kept before names were noted")
    notes = home / "keychain-entries.txt"
    assert len(notes.read_text().splitlines()) == 4
    assert notes.stat().st_mode & 0o077 == 0
    again = _keychain(backend)  # another start of the program
    assert again.delete_all([keychain.user_password("Older", "old")]) == 5
    assert list(backend.entries) == [("Another program", "somebody")]
    assert not notes.exists()
    assert again.delete_all() == 0


def test_what_the_store_itself_finds_is_deleted_without_notes() -> None:
    backend = Finding()
    backend.set_password("Armatic Setup", "whatever", "x")
    assert _keychain(backend).delete_all() == 1
    assert backend.entries == {}


class Keeping(Finding):
    """A store that says it deletes and does not."""

    def delete_password(self, service: str, username: str) -> None:
        pass


def test_a_store_that_keeps_a_secret_is_found_out(home: Path) -> None:
    chain = _keychain(Keeping())
    chain.set(ENTRY, SECRET)
    with pytest.raises(KeychainError) as caught:
        chain.delete_all()
    assert caught.value.fault.kind == "keychain_failed"
    assert (home / "keychain-entries.txt").exists(), "the next try knows of it still"


def test_a_name_that_cannot_be_noted_keeps_no_secret_out(home: Path) -> None:
    home.write_text("a file in the place of the folder")
    chain = _keychain(MemoryKeyring())
    chain.set(ENTRY, SECRET)
    assert chain.get(ENTRY) == SECRET


def test_entries_carry_the_product_name_and_say_what_they_are() -> None:
    backend = MemoryKeyring()
    chain = _keychain(backend)
    chain.set(ENTRY, SECRET)
    chain.set(keychain.sender_password("Pscore"), SECRET)
    assert list(backend.entries) == [
        ("Armatic Setup", "user password: xmlgw-armatic @ HarborPine"),
        ("Armatic Setup", "connection key: Pscore"),
    ]


names = st.text(alphabet=st.sampled_from("aB1 @:%/é-"), min_size=1, max_size=6)


@given(first=st.tuples(names, names), second=st.tuples(names, names))
def test_two_users_never_share_an_entry(first: tuple[str, str], second: tuple[str, str]) -> None:
    same = keychain.user_password(*first) == keychain.user_password(*second)
    assert same == (first == second)


def test_a_secret_for_the_longest_entry_fits_and_a_longer_one_is_refused() -> None:
    backend = MemoryKeyring()
    chain = _keychain(backend)
    chain.set(ENTRY, Secret("x" * 1280))
    with pytest.raises(KeychainError) as caught:
        chain.set(ENTRY, Secret("x" * 1281))
    assert caught.value.fault.kind == "value_too_long"
    assert chain.get(ENTRY) == Secret("x" * 1280)
    with pytest.raises(KeychainError):
        chain.set(ENTRY, Secret("🔑" * 641))  # two UTF-16 units each


@pytest.mark.parametrize(
    ("backend", "kind"),
    [
        (fail.Keyring(), "keychain_missing"),
        (null.Keyring(), "keychain_insecure"),
        (MemoryKeyring(), "keychain_insecure"),
    ],
    ids=["fail", "null", "unknown"],
)
def test_stores_off_the_list_are_refused_before_anything_is_written(
    backend: KeyringBackend, kind: str
) -> None:
    chain = Keychain(backend)
    for act in (
        lambda: chain.get(ENTRY),
        lambda: chain.set(ENTRY, SECRET),
        lambda: chain.delete(ENTRY),
        lambda: chain.name,
    ):
        with pytest.raises(KeychainError) as caught:
            act()
        assert (caught.value.fault.stage, caught.value.fault.kind) == (Stage.LOCAL, kind)
    assert getattr(backend, "entries", {}) == {}


@pytest.mark.parametrize("name", sorted(keychain.REAL_BACKENDS))
def test_the_real_stores_are_still_called_so(name: str) -> None:
    module, _, cls = name.rpartition(".")
    assert issubclass(getattr(importlib.import_module(module), cls), KeyringBackend)


class Chain(MemoryKeyring):
    """Stands in for keyring's chainer, with members of our choice."""

    def __init__(self, *backends: KeyringBackend) -> None:
        super().__init__()
        self.backends = backends


@pytest.fixture
def chained(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keychain, "_CHAINER", f"{Chain.__module__}.{Chain.__qualname__}")


def test_the_name_of_the_chainer_is_right() -> None:
    assert f"{chainer.ChainerBackend.__module__}.{chainer.ChainerBackend.__qualname__}" == keychain._CHAINER


@pytest.mark.usefixtures("chained")
def test_of_a_chain_only_the_real_store_is_used() -> None:
    plain, real = null.Keyring(), MemoryKeyring()
    chain = _keychain(Chain(plain, real))
    chain.set(ENTRY, SECRET)
    assert len(real.entries) == 1
    assert chain.get(ENTRY) == SECRET


@pytest.mark.usefixtures("chained")
@pytest.mark.parametrize(
    ("members", "kind"), [((), "keychain_missing"), ((null.Keyring(),), "keychain_insecure")]
)
def test_a_chain_without_a_real_store_is_refused(members: tuple[KeyringBackend, ...], kind: str) -> None:
    with pytest.raises(KeychainError) as caught:
        _keychain(Chain(*members)).get(ENTRY)
    assert caught.value.fault.kind == kind


@pytest.mark.parametrize(
    ("error", "cause", "kind"),
    [
        (KeyringLocked("no"), None, "keychain_locked"),
        (KeyringLocked("no"), MacError(-128, "Keychain Access Denied"), "keychain_cancelled"),
        (KeyringError("no"), MacError(-25308, "Unknown Error"), "keychain_locked"),
        (PasswordSetError("no"), MacError(-25293, "Security Auth Failure"), "keychain_denied"),
        (PasswordSetError("no"), MacError(-99999, "Unknown Error"), "keychain_failed"),
        (PasswordSetError("Cancelled by user"), None, "keychain_cancelled"),
        (PasswordDeleteError("Cancelled by user"), None, "keychain_cancelled"),
        (InitError("no"), PromptDismissedException("Prompt dismissed."), "keychain_cancelled"),
        (PromptDismissedException("Prompt dismissed."), None, "keychain_cancelled"),
        (InitError("no"), None, "keychain_locked"),
        (BusError("org.freedesktop.DBus.Error.AccessDenied"), None, "keychain_denied"),
        (WindowsError(1783), None, "value_too_long"),
        (WindowsError(1312), None, "keychain_missing"),
        (WindowsError(1223), None, "keychain_cancelled"),
        (WindowsError(5), None, "keychain_denied"),
        (WindowsError(87), None, "keychain_failed"),
        (ConnectionRefusedError(111, "Connection refused"), None, "keychain_missing"),
        (RuntimeError("anything"), None, "keychain_failed"),
    ],
)
def test_every_error_of_a_store_has_its_kind(error: Exception, cause: Exception | None, kind: str) -> None:
    chain = _keychain(Failing(error, cause))
    for act in (lambda: chain.get(ENTRY), lambda: chain.set(ENTRY, SECRET), lambda: chain.delete(ENTRY)):
        with pytest.raises(KeychainError) as caught:
            act()
        assert caught.value.fault.kind == kind


def test_no_error_carries_the_secret_along() -> None:
    unsayable = Secret("topsecret\ud800")
    failing = Failing(UnicodeEncodeError("utf-8", unsayable.reveal(), 9, 10, "surrogates not allowed"))
    with pytest.raises(KeychainError) as caught:
        _keychain(failing).set(ENTRY, unsayable)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    assert "topsecret" not in "".join(traceback.format_exception(caught.value))
    assert "topsecret" not in repr(caught.value.fault)


def test_the_user_can_be_told_which_store_is_used() -> None:
    assert _keychain(MemoryKeyring()).name == MemoryKeyring().name


def test_without_a_choice_of_ours_keyring_chooses() -> None:
    with pytest.raises(
        KeychainError
    ) as caught:  # the memory store of the whole test suite is not on the list
        Keychain().get(ENTRY)
    assert caught.value.fault.kind == "keychain_insecure"
    backend = keyring.get_keyring()
    named = f"{type(backend).__module__}.{type(backend).__qualname__}"
    Keychain(allowed=frozenset({named})).set(Entry("x"), SECRET)
    assert backend.get_password("Armatic Setup", "x") == SECRET.reveal()


@pytest.mark.parametrize(
    ("setting", "kind"),
    [
        ("keyring.backends.fail.Keyring", "keychain_missing"),
        ("keyring.backends.null.Keyring", "keychain_insecure"),
        ("no.such.module.Keyring", "keychain_failed"),
    ],
)
def test_the_choice_in_the_environment_is_judged_too(setting: str, kind: str) -> None:
    code = (
        "from armatic_setup import keychain\n"
        "import sys\n"
        "assert 'keyring' not in sys.modules, 'imported too early'\n"
        "try:\n    keychain.Keychain().get(keychain.sender_password('Pscore'))\n"
        "except keychain.KeychainError as error:\n    print(error.fault.kind)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHON_KEYRING_BACKEND": setting, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == kind
