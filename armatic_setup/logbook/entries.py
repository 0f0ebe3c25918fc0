"""The kinds of lines in the log, and every field one may have. There is no field for a free text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, TypeAlias

from armatic_setup.logbook.shapes import Call, Code, ErrorNumber, HexId, SupportId, Version, Word


@dataclass(frozen=True, slots=True)
class Started:
    """A run of the program began to write.

    Attributes:
        face: ``cli`` or ``window``.
        command: Of the command line, such as ``check``.
        version: Of this program.
        system: Such as ``Linux``.
    """

    face: Word
    command: Word
    version: Version
    python: Version
    system: Word


@dataclass(frozen=True, slots=True)
class Exchanged:
    """A request and its reply.

    Attributes:
        functions: What was sent, such as ``query ARINVOICE``.
        control_id: The request's control ID.
        sent: Bytes.
        received: Bytes, decompressed.
        http_status: None where no answer came.
        outcome: ``ok``, ``refused`` where a function of it was, or the kind of the fault.
    """

    functions: tuple[Call, ...]
    control_id: HexId
    sent: int
    received: int
    seconds: float
    http_status: int | None
    outcome: Word
    error_numbers: tuple[ErrorNumber, ...] = ()
    support_ids: tuple[SupportId, ...] = ()


@dataclass(frozen=True, slots=True)
class Waited:
    """The next try was put off.

    Attributes:
        reason: The fault's kind, such as ``throttled``.
    """

    seconds: float
    reason: Word


@dataclass(frozen=True, slots=True)
class Failed:
    """Work ended in a fault.

    Attributes:
        work: ``sync``, ``arrival``, ``delivery`` or ``command``.
        diagnosis: What it was explained by.
    """

    work: Word
    stage: Word
    kind: Word
    diagnosis: Word
    function: Word = ""
    object: Word = ""
    http_status: int | None = None
    error_numbers: tuple[ErrorNumber, ...] = ()
    support_ids: tuple[SupportId, ...] = ()
    control_id: HexId = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """A check, or a part of one, ended.

    Attributes:
        check: Its identifier, such as ``permissions.accounts_receivable.invoices``.
        status: Such as ``failed``.
        diagnosis: What to do about it; empty where there is nothing to do.
    """

    check: Word
    status: Word
    diagnosis: Word = ""
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Tested:
    """A connection test ended.

    Attributes:
        whole: Whether every check was asked for.
        diagnosis: Of the first check that failed.
        clock_ahead: Seconds that Intacct's clock is ahead of this computer's, where it told its time.
    """

    passed: bool
    whole: bool
    requests: int
    failed_check: Word = ""
    diagnosis: Word = ""
    clock_ahead: float | None = None


@dataclass(frozen=True, slots=True)
class DataFile:
    """Something was done to the database file: ``upgraded`` or ``set_aside``."""

    what: Word


@dataclass(frozen=True, slots=True)
class SyncPlanned:
    """A sync knows what to read."""

    objects: int
    rows: int
    requests: int
    resumed: bool


@dataclass(frozen=True, slots=True)
class PageRead:
    """A page of an object is stored; told at the detailed level only."""

    object: Word
    page: int
    rows_done: int
    rows_total: int


@dataclass(frozen=True, slots=True)
class ObjectRead:
    """An object is complete.

    Attributes:
        rows: Stored.
        rows_read: Of these, read by this run.
    """

    object: Word
    rows: int
    rows_read: int
    seconds: float


@dataclass(frozen=True, slots=True)
class ObjectLeftOut:
    """An object was not read.

    Attributes:
        failed: It should have been; else it is optional.
        kind: The fault's.
    """

    object: Word
    failed: bool
    kind: Word
    diagnosis: Word = ""
    error_numbers: tuple[ErrorNumber, ...] = ()
    support_ids: tuple[SupportId, ...] = ()
    control_id: HexId = ""


@dataclass(frozen=True, slots=True)
class FieldDropped:
    """A field that is listed is not given out."""

    object: Word
    field: Word


@dataclass(frozen=True, slots=True)
class Settling:
    """An object's keys are compared one by one, because a line differed."""

    object: Word


@dataclass(frozen=True, slots=True)
class TiedOut:
    """The comparison with Intacct's own totals was made.

    Attributes:
        lines: Of counts, sums and currencies.
        differing: Of these, lines that do not tie.
        settled: Records that differed and were read again.
    """

    ties: bool
    lines: int
    differing: int
    settled: int


@dataclass(frozen=True, slots=True)
class Synced:
    """A sync ended.

    Attributes:
        complete: Nothing that should have been read is missing.
        rows: Stored, of all objects.
        rows_read: Read by this run.
        diagnosis: Of the first object that failed.
    """

    complete: bool
    ties: bool
    resumed: bool
    rows: int
    rows_read: int
    requests: int
    seconds: float
    diagnosis: Word = ""


@dataclass(frozen=True, slots=True)
class Arrived:
    """Customers were looked up in Armatic.

    Attributes:
        scope: ``sample`` or ``all``.
        customers: To be looked up.
        arrived: Of these, found as they should be.
        seconds: From the first beginning to the end, interruptions included.
    """

    scope: Word
    customers: int
    arrived: int
    not_yet: int
    different: int
    unclear: int
    seconds: float


@dataclass(frozen=True, slots=True)
class DeliveryBegun:
    """Synced data goes to an intake.

    Attributes:
        waiting: Records that it is to bring.
    """

    waiting: int


@dataclass(frozen=True, slots=True)
class Delivered:
    """A delivery ended.

    Attributes:
        records: That the receiver holds now.
        delivered: Of these, brought by this delivery.
        differing: Totals that are not the same on both sides.
    """

    records: int
    delivered: int
    differing: int
    seconds: float


@dataclass(frozen=True, slots=True)
class UpdateAsked:
    """Somebody was asked whether a newer version exists.

    Attributes:
        outcome: ``newer``, ``current``, or the kind of the fault.
    """

    outcome: Word


@dataclass(frozen=True, slots=True)
class Crashed:
    """Something nobody caught: what and where, never what it said.

    Attributes:
        type: The exception's class.
        module: Of the innermost line that is ours, else of the innermost one.
        thread: ``main`` or ``background``.
        causes: Classes of the exceptions behind it.
    """

    type: Word
    module: Word
    function: Code
    line: int
    thread: Word
    causes: tuple[Word, ...] = ()


@dataclass(frozen=True, slots=True)
class Gap:
    """Lines are missing before this one: the log could not be written.

    Attributes:
        lost: How many.
        reason: The system's name for it, such as ``ENOSPC``.
    """

    lost: int
    reason: Word


Entry: TypeAlias = (
    Started
    | Exchanged
    | Waited
    | Failed
    | Checked
    | Tested
    | DataFile
    | SyncPlanned
    | PageRead
    | ObjectRead
    | ObjectLeftOut
    | FieldDropped
    | Settling
    | TiedOut
    | Synced
    | Arrived
    | DeliveryBegun
    | Delivered
    | UpdateAsked
    | Crashed
    | Gap
)

#: The names of the kinds in the file.
KINDS: Final[Mapping[str, type[Entry]]] = MappingProxyType(
    {
        "started": Started,
        "exchange": Exchanged,
        "wait": Waited,
        "failed": Failed,
        "check": Checked,
        "tested": Tested,
        "data_file": DataFile,
        "sync_planned": SyncPlanned,
        "page": PageRead,
        "object": ObjectRead,
        "left_out": ObjectLeftOut,
        "field_dropped": FieldDropped,
        "settling": Settling,
        "tied_out": TiedOut,
        "synced": Synced,
        "arrived": Arrived,
        "delivery_begun": DeliveryBegun,
        "delivered": Delivered,
        "update": UpdateAsked,
        "crashed": Crashed,
        "gap": Gap,
    }
)
