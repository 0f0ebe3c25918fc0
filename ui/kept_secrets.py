"""The background half of keeping passwords: looking them up, putting them away, taking in a key file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from armatic_setup import keychain as names
from armatic_setup.keychain import Entry, Keychain, KeychainError
from armatic_setup.provisioning import ConnectionKey, move_connection_key, read_connection_key
from armatic_setup.secret import Secret


@dataclass(frozen=True, slots=True)
class Kept:
    """What the keychain holds for one company and sender.

    Attributes:
        problem: Why it could not be asked, if so. That is no failure of the setup.
    """

    user_password: Secret | None = None
    sender_password: Secret | None = None
    proxy_sign_in: Secret | None = None
    problem: KeychainError | None = None


@dataclass(frozen=True, slots=True)
class KeyTaken:
    """A connection key file was read.

    Attributes:
        advice: What the user does next, in a sentence.
        problem: Why the key is not in the keychain, if so; it holds for this run all the same.
    """

    key: ConnectionKey
    advice: str
    problem: KeychainError | None = None


def look_up(keychain: Keychain, company_id: str, user_id: str, sender_id: str, endpoint: str) -> Kept:
    """The passwords, as far as they are kept. Slow, so never in the GUI thread.

    Args:
        keychain: Where they are kept.
        company_id: Empty while it is not known.
        user_id: Whose password.
        sender_id: Whose connection key.
        endpoint: Where requests go: there may be a proxy on the way.
    """
    try:
        sender = keychain.get(names.sender_password(sender_id))
        user = keychain.get(names.user_password(company_id, user_id)) if company_id else None
        proxy = proxy_entry(endpoint)
        return Kept(user, sender, keychain.get(proxy) if proxy else None)
    except KeychainError as error:
        return Kept(problem=error)


def proxy_entry(endpoint: str) -> Entry | None:
    """The entry for the proxy on the way to an address; nothing where it is reached directly."""
    from armatic_setup.gateway.endpoint import parse
    from armatic_setup.gateway.proxies import in_use

    address = parse(endpoint)
    proxy = None if address is None or address.loopback else in_use(endpoint)
    return names.proxy_sign_in(proxy.address) if proxy else None


def put_away(
    keychain: Keychain, secrets: tuple[tuple[Entry, Secret], ...], endpoint: str, proxy_sign_in: Secret | None
) -> None:
    """Keep each secret under its entry, and what the proxy on the way to *endpoint* took.

    Raises:
        KeychainError: One was not kept.
    """
    for entry, secret in secrets:
        keychain.set(entry, secret)
    proxy = proxy_entry(endpoint) if proxy_sign_in else None
    if proxy and proxy_sign_in:
        keychain.set(proxy, proxy_sign_in)


def forget_all(keychain: Keychain, company_id: str, user_id: str, sender_id: str) -> int:
    """Delete every secret of this program from the keychain; how many there were.

    Args:
        keychain: Where they are kept.
        company_id: With the other two, the setup at hand: its entries may be older than our notes of names.
        user_id: See above.
        sender_id: See above.

    Raises:
        KeychainError: The keychain could not be asked, or it kept one.
    """
    return keychain.delete_all(names.entries_of(company_id, user_id, sender_id))


def take_key_file(keychain: Keychain | None, path: Path) -> KeyTaken:
    """Read the file and keep the key, or without a *keychain* only read it.

    Raises:
        ProvisioningError: The file cannot be used.
    """
    only_now = f"The connection key is used until you close. Delete the file {path.name} when you are done."
    if keychain is None:
        return KeyTaken(read_connection_key(path), only_now)
    taken: list[ConnectionKey] = []

    def keep(key: ConnectionKey) -> None:
        taken.append(key)
        keychain.set(names.sender_password(key.sender_id), key.sender_password)

    try:
        advice = move_connection_key(path, keep)
    except KeychainError as error:
        return KeyTaken(taken[0], only_now, error)
    return KeyTaken(taken[0], advice)
