"""Who signs in, and with which passwords: from the options, the saved journey, the keychain, or a prompt."""

from __future__ import annotations

import getpass
import os
import sys
import warnings
from argparse import Namespace
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypedDict

from armatic_setup import keychain, product, provisioning
from armatic_setup.cli.command import UsageError
from armatic_setup.cli.words import as_typed
from armatic_setup.gateway import endpoint as addresses
from armatic_setup.gateway.proxies import in_use
from armatic_setup.guide.vocabulary import PermissionModel
from armatic_setup.keychain import Entry, Keychain, KeychainError
from armatic_setup.language import tr
from armatic_setup.provisioning import ConnectionKey
from armatic_setup.secret import Secret

if TYPE_CHECKING:
    from armatic_setup.gateway.credentials import Credentials
    from armatic_setup.gateway.line import Proxy
    from armatic_setup.guide.state import Answers

#: The variables that may hold the passwords.
USER_VARIABLE: Final = "ARMATIC_USER_PASSWORD"
SENDER_VARIABLE: Final = "ARMATIC_SENDER_PASSWORD"


class Facts(TypedDict, total=False):
    """What a diagnosis may name; each as the user gave it."""

    company_id: str
    user_id: str
    entity_id: str
    sender_id: str


@dataclass(frozen=True, slots=True)
class Connection:
    """Where to sign in and as whom.

    Attributes:
        model: How the company grants rights, where that is known.
        key: The connection key file's content, where one was named.
    """

    company_id: str
    user_id: str
    entity_id: str
    sender_id: str
    endpoint: str
    model: PermissionModel = PermissionModel.UNKNOWN
    key: ConnectionKey | None = None

    @property
    def is_real(self) -> bool:
        """Whether it leads to Intacct itself; else it is a rehearsal, of which nothing is kept."""
        return self.endpoint == product.GATEWAY_ENDPOINT

    @property
    def facts(self) -> Facts:
        """What the sentence of a diagnosis may name."""
        return {
            "company_id": self.company_id,
            "user_id": self.user_id,
            "entity_id": self.entity_id,
            "sender_id": self.sender_id,
        }


@dataclass(frozen=True, slots=True)
class Sources:
    """Where passwords are looked for.

    Attributes:
        environ: The variables of this process.
        chain: This computer's keychain.
        terminal: Whether somebody is there to be asked.
        proxy: The proxy on the way to an address.
    """

    environ: Mapping[str, str]
    chain: Keychain
    terminal: bool
    proxy: Callable[[str], Proxy | None] = in_use

    @property
    def ask(self) -> Callable[[str], str] | None:
        """Asks a question and gives the answer; ``None`` where nobody is there."""
        return input if self.terminal else None

    @classmethod
    def of_process(cls) -> Sources:
        """Those of this process."""
        return cls(os.environ, Keychain(), sys.stdin is not None and sys.stdin.isatty())


def settle(arguments: Namespace, saved: Answers, values: Mapping[str, str]) -> Connection:
    """The connection that options and saved journey describe together.

    Blanks around a value are a slip of copying and are dropped. The saved entity belongs to the saved
    company, so it is not taken for another one.

    Args:
        arguments: What ``options.add_connection`` parsed.
        saved: The answers of the saved journey.
        values: The guide's own user ID and sender ID, for what nobody says.

    Raises:
        UsageError: A part is missing, or two options contradict each other.
        ProvisioningError: The connection key file cannot be used.
    """
    company_id, entity_id = settle_company(arguments, saved)
    if not company_id:
        raise UsageError(tr("The company ID is missing: add --company, or enter it in the window first."))
    key = None
    sender_id = _given(arguments.sender)  # typed, it must be the one in the file
    if arguments.connection_key is not None:
        key = provisioning.read_connection_key(arguments.connection_key)
        if sender_id not in ("", key.sender_id):
            raise UsageError(
                tr("The connection key file is for the sender ID {theirs}, not for {sender_id}.").format(
                    theirs=key.sender_id, sender_id=sender_id
                )
            )
        sender_id = key.sender_id
    return Connection(
        company_id=company_id,
        user_id=_given(arguments.user) or saved.user_id or values["user_id"],
        entity_id=entity_id,
        sender_id=sender_id or saved.sender_id or values["sender_id"],
        endpoint=_given(arguments.endpoint) or product.GATEWAY_ENDPOINT,
        model=PermissionModel.ROLE_BASED if arguments.role_based else saved.model,
        key=key,
    )


def settle_company(arguments: Namespace, saved: Answers) -> tuple[str, str]:
    """Company ID and entity ID; both empty where nobody says."""
    company_id = _given(arguments.company) or saved.company_id
    if arguments.entity is None and company_id == saved.company_id:
        return company_id, saved.entity_id
    return company_id, _given(arguments.entity)


def credentials(connection: Connection, sources: Sources) -> Credentials:
    """Add the two passwords, asking for what is found nowhere.

    Raises:
        UsageError: A password is missing and nobody is there to be asked.
        KeychainError: The keychain would not answer, and nobody is there to be asked.
    """
    from armatic_setup.gateway.credentials import Credentials

    user_password = _password(
        sources,
        variable=USER_VARIABLE,
        entry=keychain.user_password(connection.company_id, connection.user_id),
        prompt=f"Password of {connection.user_id}: ",
        missing=tr("The password is missing: set {variable}, or run the command in a terminal.").format(
            variable=USER_VARIABLE
        ),
    )
    sender_password = connection.key.sender_password if connection.key else None
    return Credentials(
        company_id=connection.company_id,
        user_id=connection.user_id,
        user_password=user_password,
        sender_id=connection.sender_id,
        sender_password=sender_password
        or _password(
            sources,
            variable=SENDER_VARIABLE,
            entry=keychain.sender_password(connection.sender_id),
            prompt="Armatic connection key: ",
            missing=tr("Armatic's connection key is missing: add --connection-key or set {variable}.").format(
                variable=SENDER_VARIABLE
            ),
        ),
        entity_id=connection.entity_id,
        proxy_sign_in=_kept_proxy_sign_in(connection, sources),
    )


def _kept_proxy_sign_in(connection: Connection, sources: Sources) -> Secret | None:
    """What is kept for the proxy on the way, if there is one; it will say itself that it wants it."""
    endpoint = addresses.parse(connection.endpoint)
    if endpoint is None or endpoint.loopback:
        return None
    proxy = sources.proxy(connection.endpoint)
    if proxy is None:
        return None
    try:
        return sources.chain.get(keychain.proxy_sign_in(proxy.address))
    except KeychainError:
        return None


def _given(value: str | None) -> str:
    return (value or "").strip()


def _password(sources: Sources, *, variable: str, entry: Entry, prompt: str, missing: str) -> Secret:
    value = sources.environ.get(variable)
    if value:
        return Secret(as_typed(value))
    problem: KeychainError | None = None
    try:
        kept = sources.chain.get(entry)
    except KeychainError as error:
        kept, problem = None, error
    if kept:
        return kept
    if sources.terminal:
        return asked(prompt)
    if problem and problem.fault.kind != "keychain_missing":
        raise problem
    raise UsageError(missing)


def asked(prompt: str) -> Secret:
    """What the user types, unseen. A terminal that would show it is not asked."""
    with warnings.catch_warnings():
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            typed = Secret(getpass.getpass(prompt))
        except (EOFError, getpass.GetPassWarning):
            raise UsageError(
                tr("This terminal cannot hide what is typed; use the variables instead.")
            ) from None
    if not typed:
        raise UsageError(tr("Nothing was typed, so nothing was sent."))
    return typed
