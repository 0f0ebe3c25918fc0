"""What a sync tells its faces while it runs: one stream, for the window and the command line alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias

from armatic_setup.faults import Fault
from armatic_setup.gateway import reports
from armatic_setup.sync.maintenance import Maintenance
from armatic_setup.sync.pace import Pace
from armatic_setup.sync.tieout import TieOut


@dataclass(frozen=True, slots=True)
class DataUpgraded:
    """The file was of an older version of the product and is of this one now.

    Attributes:
        version: The one it had.
        backup: Name of the copy of the file as it was, beside it.
    """

    version: int
    backup: str


@dataclass(frozen=True, slots=True)
class DataSetAside:
    """The file was damaged. A new one begins, and everything is read anew.

    Attributes:
        file: Name of the damaged file, beside the new one.
    """

    file: str


@dataclass(frozen=True, slots=True)
class PlannedObject:
    """One object of the plan.

    Attributes:
        object: The gateway's name.
        label: As the user reads it.
        rows: Rows to have been read at its end, those of an interrupted run included.
        rows_done: Of these, rows that an interrupted run has stored already.
        requests: Requests still needed.
        after: The object that is read before it, as a header is before its lines; empty for most.
        fields: How many fields of each row are read; 0 where that is not known.
    """

    object: str
    label: str
    rows: int
    rows_done: int
    requests: int
    after: str = ""
    fields: int = 0


@dataclass(frozen=True, slots=True)
class Forecast:
    """What a sync will take, before its first row is read.

    Attributes:
        objects: What will be read, in order; objects that are skipped are not among them.
        resumed: An interrupted run goes on.
        closing: Requests after the last row, when nothing changed meanwhile.
        transactions: API transactions that all of it may count as, the least and the most. A query is one,
            however many rows it brings; how several functions in one request count is not confirmed.
        seconds: The least and the most time it will probably take.
        as_of: When this was foretold, by Intacct's clock where it told one, in UTC.
        maintenance: The weekly window that the sync would run into, or None.
        pace: What the time rests on.
        known_pace: The pace is of an earlier run; otherwise it was judged by the first answers.
        answer: Seconds that a request took that counted and brought no rows.
    """

    objects: tuple[PlannedObject, ...]
    resumed: bool
    closing: int
    transactions: tuple[int, int]
    seconds: tuple[float, float]
    as_of: datetime
    maintenance: Maintenance | None
    pace: Pace
    known_pace: bool
    answer: float

    @property
    def rows(self) -> int:
        """Rows still to be read."""
        return sum(planned.rows - planned.rows_done for planned in self.objects)

    @property
    def requests(self) -> int:
        """Requests still to be sent, those of the comparison included."""
        return sum(planned.requests for planned in self.objects) + self.closing


@dataclass(frozen=True, slots=True)
class SyncPlanned:
    """The sync knows what to read, and how much.

    Attributes:
        objects: What will be read, in order; objects that are skipped are not among them.
        resumed: An interrupted run goes on.
    """

    objects: tuple[PlannedObject, ...]
    resumed: bool = False

    @property
    def rows(self) -> int:
        """All rows, those of an interrupted run included."""
        return sum(planned.rows for planned in self.objects)

    @property
    def requests(self) -> int:
        """All requests still needed for rows."""
        return sum(planned.requests for planned in self.objects)


@dataclass(frozen=True, slots=True)
class ObjectStarted:
    """Reading an object begins."""

    object: str
    label: str
    rows_total: int


@dataclass(frozen=True, slots=True)
class PageStored:
    """A page is on disk, and so is the bookmark after it.

    Attributes:
        rows_done: Of the object.
        rows_total: Of the object, as counted; it may grow while we read.
        overall_done: Of the whole sync.
        overall_total: Of the whole sync.
        page: Which page of the object this was, from 1, in this run.
        pages: How many pages the object has in this run.
        pages_left: Of the whole sync.
        line: Seconds that its request was under way.
        here: Seconds that this computer took to read and store it, after that.
    """

    object: str
    rows_done: int
    rows_total: int
    overall_done: int
    overall_total: int
    page: int
    pages: int
    pages_left: int
    line: float = field(default=0.0, compare=False)  # measured, and never twice the same
    here: float = field(default=0.0, compare=False)


@dataclass(frozen=True, slots=True)
class ObjectFinished:
    """An object is complete.

    Attributes:
        rows: Rows of it that are stored.
        rows_read: Rows of it that this run read.
    """

    object: str
    label: str
    rows: int
    rows_read: int


@dataclass(frozen=True, slots=True)
class ObjectSkipped:
    """An optional object cannot be read, which is no failure.

    Attributes:
        reason: What it needs, such as "needs Accounts Receivable › Adjustments".
        fault: What the gateway said.
    """

    object: str
    label: str
    reason: str
    fault: Fault


@dataclass(frozen=True, slots=True)
class ObjectFailed:
    """An object cannot be read although it should; the others go on and the sync ends as not complete."""

    object: str
    label: str
    fault: Fault


@dataclass(frozen=True, slots=True)
class FieldDropped:
    """The company lists a field but does not give it out; its column stays empty."""

    object: str
    field: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """Intacct is busy or the line is bad: the next try comes by itself.

    Attributes:
        seconds: Until the next try.
        reason: The kind of the fault, such as ``throttled``.
    """

    seconds: float
    reason: str


@dataclass(frozen=True, slots=True)
class Paused:
    """The user asked for a pause: the last page is stored, and nothing more is read."""


@dataclass(frozen=True, slots=True)
class Resumed:
    """The pause is over."""


@dataclass(frozen=True, slots=True)
class TieOutStarted:
    """All rows are read; the comparison begins."""


@dataclass(frozen=True, slots=True)
class Settling:
    """A line differs, because the company changed meanwhile: the object's keys are compared one by one."""

    object: str
    label: str


@dataclass(frozen=True, slots=True)
class TieOutFinished:
    """The comparison is made."""

    tie_out: TieOut


SyncEvent: TypeAlias = (
    DataUpgraded
    | DataSetAside
    | Forecast
    | SyncPlanned
    | ObjectStarted
    | PageStored
    | ObjectFinished
    | ObjectSkipped
    | ObjectFailed
    | FieldDropped
    | Waiting
    | Paused
    | Resumed
    | TieOutStarted
    | Settling
    | TieOutFinished
)
Emit: TypeAlias = Callable[[SyncEvent], None]


def announce_waits(emit: Emit) -> Callable[[reports.Waiting], None]:
    """What to give a gateway as ``on_wait``, so that its waits appear among the sync's events."""

    def announce(waiting: reports.Waiting) -> None:
        emit(Waiting(waiting.seconds, waiting.reason))

    return announce
