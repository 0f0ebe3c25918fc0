"""Where a running sync stands, from its events: pure data that the page paints ten times a second."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from armatic_setup.sync.events import (
    ObjectFailed,
    ObjectFinished,
    ObjectSkipped,
    ObjectStarted,
    PageStored,
    Paused,
    Resumed,
    Settling,
    SyncPlanned,
    TieOutFinished,
    TieOutStarted,
    Waiting,
)
from armatic_setup.sync.progress import ProgressMeter

if TYPE_CHECKING:
    from armatic_setup.faults import Fault
    from armatic_setup.guide.objects import SyncObject
    from armatic_setup.sync.events import Forecast, SyncEvent


class Phase(StrEnum):
    """What the sync is doing as a whole."""

    COUNTING = "counting"  # signing in and asking how much there is
    READING = "reading"
    COMPARING = "comparing"  # the tie-out
    SETTLING = "settling"  # an object that changed meanwhile is compared record by record
    ENDED = "ended"


class ObjectState(StrEnum):
    """What becomes of one object."""

    WAITING = "waiting"
    ACTIVE = "active"
    STOPPED = "stopped"  # was under way when the sync stopped
    DONE = "done"
    SKIPPED = "skipped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ObjectRow:
    """One object's line.

    Attributes:
        rows: Rows read so far, and *total* to be read; 0 while unknown.
        page: Of *pages*, while it is read.
        reason: Why it is skipped.
        fault: Why it failed.
    """

    name: str
    label: str
    state: ObjectState = ObjectState.WAITING
    rows: int = 0
    total: int = 0
    page: int = 0
    pages: int = 0
    reason: str = ""
    fault: Fault | None = None

    @property
    def share(self) -> float:
        """From 0 to 1."""
        if self.state is ObjectState.DONE:
            return 1.0
        return min(self.rows / self.total, 1.0) if self.total else 0.0


class SyncBoard:
    """Fed with every event; asked by the page when it paints.

    Args:
        objects: The catalogue's objects, in the order they are read.
        reached: How far the interrupted sync was that goes on now, from 0 to 1.
        before: Its board, where this window has seen it.
    """

    def __init__(
        self, objects: Iterable[SyncObject], *, reached: float = 0.0, before: SyncBoard | None = None
    ) -> None:
        self.meter = ProgressMeter()
        self._reached = reached
        self._planned_at = 0.0
        self.phase = Phase.COUNTING
        self.planned = False
        self.resumed = False
        self.current = ""
        self.wait_reason = ""
        self.waits_until = 0.0
        self.last_wait = 0.0
        self.held_up = False  # by a wait, or by the try after it that has no answer yet
        self.paused = False
        self._held_since = 0.0
        self._fresh = {one.name: ObjectRow(one.name, one.label) for one in objects}
        self._rows = self._fresh | {row.name: _rested(row) for row in (before.rows if before else ())}

    @property
    def rows(self) -> tuple[ObjectRow, ...]:
        """Every object's line, in order."""
        return tuple(self._rows.values())

    @property
    def fraction(self) -> float:
        """From 0 to 1; a sync that goes on is never shown further back than it was stopped."""
        if not self.planned:
            return self._reached
        done = self.meter.fraction
        if self._planned_at >= self._reached:
            return done
        return self._reached + (1 - self._reached) * (done - self._planned_at) / (1 - self._planned_at)

    @property
    def percent(self) -> int:
        """The fraction in whole per cent, rounded down."""
        return int(self.fraction * 100)

    @property
    def rows_left(self) -> int:
        """Rows still to be read."""
        return max(0, self.meter.rows_total - self.meter.rows_done)

    @property
    def active(self) -> ObjectRow | None:
        """The object being read, or settled."""
        return self._rows.get(self.current)

    def held_up_for(self, at: float) -> float:
        """Seconds that a wait has held the sync up, as of *at*; 0 while pages arrive."""
        return at - self._held_since if self.held_up else 0.0

    def waiting(self, at: float) -> float:
        """Seconds until the next try, as of *at* (a monotonic clock); 0 when nothing waits."""
        return max(self.waits_until - at, 0.0)

    def name_objects(self, objects: Iterable[SyncObject]) -> None:
        """Call the objects as *objects* do, in another language."""
        for one in objects:
            self._set(one.name, label=one.label)

    def note(self, event: SyncEvent, at: float) -> None:
        """Take an event that came at *at*, in seconds of a monotonic clock."""
        self.meter.note(event, at)
        waits = isinstance(event, Waiting)
        if waits and not self.held_up:
            self._held_since = at
        if not waits:
            self.waits_until = 0.0
        self.held_up = waits
        match event:
            case SyncPlanned():
                self._plan(event)
            case ObjectStarted():
                self.current = event.object
                self._set(event.object, state=ObjectState.ACTIVE, total=event.rows_total)
            case PageStored():
                self._set(
                    event.object,
                    rows=event.rows_done,
                    total=event.rows_total,
                    page=event.page,
                    pages=event.pages,
                )
            case ObjectFinished():
                self._set(event.object, state=ObjectState.DONE, rows=event.rows, total=event.rows)
            case ObjectSkipped():
                self._set(event.object, state=ObjectState.SKIPPED, reason=event.reason, total=0)
            case ObjectFailed():
                self._set(event.object, state=ObjectState.FAILED, fault=event.fault)
            case Waiting():
                self._wait(event, at)
            case Paused():
                self.paused = True
            case Resumed():
                self.paused = False
            case TieOutStarted():
                self.phase, self.current = Phase.COMPARING, ""
            case Settling():
                self.phase, self.current = Phase.SETTLING, event.object
            case TieOutFinished():
                self.phase, self.current = Phase.ENDED, ""
            case _:
                pass

    def foretell(self, forecast: Forecast) -> None:
        """Before a sync: how much each object is."""
        for one in forecast.objects:
            self._set(one.object, rows=one.rows_done, total=one.rows)

    def _plan(self, event: SyncPlanned) -> None:
        self.planned, self.resumed = True, event.resumed
        self.phase = Phase.READING
        self._planned_at = self.meter.fraction
        if not event.resumed:  # everything is read anew
            self._reached = 0.0
            self._rows = dict(self._fresh)
        for one in event.objects:
            if self._rows[one.object].state is not ObjectState.DONE:
                self._set(one.object, rows=one.rows_done, total=one.rows)

    def _wait(self, event: Waiting, at: float) -> None:
        """Of several requests that wait, the next to be tried counts, so that a countdown never jumps up."""
        until = at + event.seconds
        if not at < self.waits_until <= until:
            self.waits_until, self.wait_reason, self.last_wait = until, event.reason, event.seconds

    def _set(self, name: str, **changes: object) -> None:
        if name in self._rows:
            self._rows[name] = replace(self._rows[name], **changes)  # type: ignore[arg-type]


def _rested(row: ObjectRow) -> ObjectRow:
    """An object's line as the next run finds it."""
    if row.state in (ObjectState.DONE, ObjectState.WAITING):
        return row
    if row.state is ObjectState.ACTIVE:
        return replace(row, state=ObjectState.WAITING, page=0, pages=0)
    return ObjectRow(row.name, row.label)
