"""What can go wrong, as data: the one error every room raises, and the facts a diagnosis is made from.

    Exception
    ├── Cancelled                 the user stopped it; never shown as a failure
    └── SetupError                carries a Fault
        ├── gateway.errors.*      talking to Sage Intacct
        ├── ArmaticError          talking to Armatic
        ├── CatalogueError        a file in resources/ is wrong
        ├── KeychainError         the operating system's keyring
        ├── ProvisioningError     the connection key file
        ├── StateError            the saved journey
        └── sync.store.StoreError the local database

A fault holds fields, never sentences for the user: those come from ``resources/diagnoses.toml``.
No fault ever holds a secret.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """Where it went wrong. The same number means different things at different stages."""

    LOCAL = "local"  # this computer: keyring, disk, database, a value that cannot be sent
    NETWORK = "network"  # no answer: name resolution, TLS, proxy, time-out, connection lost
    REPLY = "reply"  # an answer that is not the gateway's: HTML, empty, cut, not XML
    HTTP = "http"  # the gateway's (or its CDN's) HTTP status alone: 429, 5xx, 524
    SENDER = "sender"  # the reply's control block failed
    LOGIN = "login"  # the reply's authentication block failed
    OPERATION = "operation"  # one function's result failed
    ARMATIC = "armatic"  # Armatic's own interface, wherever on the way there


@dataclass(frozen=True, slots=True)
class ErrorEntry:
    """One ``<error>`` element of a reply. Every part may be empty.

    Attributes:
        support_id: Decoded from the tail of a description; Sage support asks for it.
        error_id: The additional error information's own code, such as ``GL-0493``; it does not change
            with the user's language.
        category: The additional error information's category, such as ``Invalid permission``.
    """

    errorno: str = ""
    description: str = ""
    description2: str = ""
    correction: str = ""
    support_id: str = ""
    error_id: str = ""
    category: str = ""

    @property
    def text(self) -> str:
        """All its words in one line, for matching and for the technical detail."""
        return " ".join(part for part in (self.description, self.description2, self.correction) if part)


@dataclass(frozen=True, slots=True)
class Fault:
    """The facts of one failure, from which ``diagnosis.rules.diagnose`` finds the sentence.

    Attributes:
        stage: Where it happened.
        kind: A short machine word within the stage, such as ``name_resolution`` or ``refused``.
        errors: All error elements of the reply, in its order.
        http_status: Status of the reply, if there was one.
        function: Gateway function under way, such as ``query``.
        object: Gateway object under way, such as ``ARINVOICE``.
        detail: Technical words for the Details pane; never a secret, never a payload.
        file: The file of ours it is about, with its folder, as it lies there now; empty if none.
        retry_after: Seconds the server asked us to wait, if it did.
        control_id: The request's control ID.
    """

    stage: Stage
    kind: str
    errors: tuple[ErrorEntry, ...] = ()
    http_status: int | None = None
    function: str = ""
    object: str = ""
    detail: str = ""
    file: str = ""
    retry_after: float | None = None
    control_id: str = ""

    @property
    def technical(self) -> str:
        """The raw facts as text: what a support rep needs, one fact a line."""
        lines = [f"{self.stage}: {self.kind}"]
        if self.http_status is not None:
            lines.append(f"HTTP status {self.http_status}")
        if self.function:
            lines.append(f"Function {self.function}" + (f" on {self.object}" if self.object else ""))
        for entry in self.errors:
            parts = (entry.errorno, entry.error_id, entry.category, entry.text)
            lines.append(" ".join(part for part in parts if part))
            if entry.support_id:
                lines.append(f"Support ID {entry.support_id}")
        if self.detail:
            lines.append(self.detail)
        if self.control_id:
            lines.append(f"Control ID {self.control_id}")
        return "\n".join(lines)


class SetupError(Exception):
    """Any failure this product raises on purpose. Its fault says what happened, in fields."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.technical)
        self.fault = fault


class Cancelled(Exception):  # noqa: N818 - not an error: the user asked for it
    """The user cancelled. Whatever was saved stays saved; nobody is shown an error."""
