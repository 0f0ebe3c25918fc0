"""What is left to read and how long it takes, several objects at a time and lines after their headers.

What a request and a row cost is fitted twice: for objects that are read side by side, and for one that is
read alone, as the longest is at the end, each page after the one before. Pure: no clock.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from armatic_setup.sync.events import PageStored, PlannedObject
from armatic_setup.sync.pace import Pace, PaceMeter

_NOTHING: Final = 1e-9  # seconds
#: Pages that tell together what one would take alone.
_SAMPLE: Final = 6
#: Seconds that a usual computer takes to read and store a row; hidden while it waits for the line.
_HERE_A_ROW: Final = 0.00003
#: Requests at a time, until Intacct calls that too many.
_AT_ONCE: Final = 2


@dataclass(frozen=True, slots=True)
class Work:
    """What is left of one object.

    Attributes:
        name: The object's.
        together: Seconds it adds while others are read beside it, which keeps the line busy.
        alone: Seconds it takes while nothing else is read: each page waits for the one before.
        after: The object that has to be finished first, if it is among the others.
        begun: It is being read.
    """

    name: str
    together: float
    alone: float
    after: str = ""
    begun: bool = False


def duration(work: Sequence[Work], lanes: int) -> float:
    """Seconds until all of it is done.

    Objects share the line evenly, none faster than it would be alone. So a long object that is left over at
    the end, or lines that wait for a long header, count as what they are.

    Args:
        work: Each object once.
        lanes: Objects that are read at a time.
    """
    left = {one.name: one.together for one in work if one.together > _NOTHING}
    waiting = sorted(
        (one for one in work if one.name in left), key=lambda one: (not one.begun, -one.together)
    )
    passed = 0.0
    while left:
        ready = [one for one in waiting if one.name in left and one.after not in left]
        running = ready[: max(lanes, 1)] or [one for one in waiting if one.name in left][:1]
        shares = _shares(running)
        step = min(left[one.name] / share for one, share in zip(running, shares, strict=True))
        passed += step
        for one, share in zip(running, shares, strict=True):
            left[one.name] -= step * share
            if left[one.name] <= _NOTHING:
                del left[one.name]
    return passed


def _shares(running: Sequence[Work]) -> list[float]:
    """Which part of the line each object gets: all the same, but none more than it can use."""
    usable = [min(1.0, one.together / one.alone) if one.alone > 0 else 1.0 for one in running]
    free, shares = 1.0, [0.0] * len(running)
    for number, index in enumerate(sorted(range(len(running)), key=usable.__getitem__)):
        shares[index] = min(usable[index], free / (len(running) - number))
        free -= shares[index]
    return shares


class Outlook:
    """Learns from each page, and says how long the rest takes.

    Args:
        assumed: Until pages were seen.
        objects: What will be read.
    """

    def __init__(self, assumed: Pace, objects: Sequence[PlannedObject] = ()) -> None:
        self._side_by_side = PaceMeter(assumed)
        self._alone = PaceMeter(assumed)
        self._of_late = self._side_by_side
        self._beside = _Beside()
        self._at_once = _AT_ONCE
        self._on_the_line = 0.0
        self._begun: set[str] = set()
        self._lanes = 1
        self._left: dict[str, _Left] = {}
        self.plan(objects)

    def plan(self, objects: Sequence[PlannedObject]) -> None:
        """Take what will be read."""
        self._left = {one.object: _Left(one.requests, one.rows - one.rows_done, one.after) for one in objects}

    def begins(self, name: str) -> None:
        """An object is being read."""
        self._begun.add(name)
        self._lanes = max(self._lanes, len(self._begun))

    def ends(self, name: str) -> None:
        """An object is read, or cannot be."""
        self._begun.discard(name)
        self._left.pop(name, None)

    def one_at_a_time(self) -> None:
        """Intacct has called two requests too many."""
        self._at_once = 1

    def page(self, event: PageStored, rows: int, seconds: float) -> None:
        """Learn from a page.

        Args:
            event: The page.
            rows: That it brought.
            seconds: Since the page before, waits left out.
        """
        line, self._on_the_line = event.on_the_line - self._on_the_line, event.on_the_line
        is_alone = len(self._begun) == 1
        if not is_alone or self._lanes == 1:
            self._side_by_side.learn(1, rows, seconds)
        if is_alone:
            self._alone.learn(1, rows, seconds)
        elif line and (sample := self._beside.add(rows, seconds, line, self._at_once)):
            self._alone.learn(*sample)
        self._of_late = self._alone if is_alone else self._side_by_side
        known = self._left.get(event.object)
        self._left[event.object] = _Left(
            event.pages - event.page, event.rows_total - event.rows_done, known.after if known else ""
        )

    @property
    def seconds(self) -> float:
        """Until everything is read."""
        beside, alone = self._side_by_side.pace, self._alone.pace
        if not self._alone.samples:
            alone = Pace(beside.per_request * self._at_once, beside.per_row * self._at_once)
        if self._lanes == 1:
            alone = beside
        return duration(
            [
                Work(
                    name,
                    beside.seconds(left.pages, left.rows),
                    alone.seconds(left.pages, left.rows),
                    left.after,
                    name in self._begun,
                )
                for name, left in self._left.items()
            ],
            self._lanes,
        )

    @property
    def pace(self) -> Pace | None:
        """What requests and rows cost, several objects at a time; None before the first pages."""
        return self._side_by_side.pace if self._side_by_side.samples else None

    @property
    def rows_per_second(self) -> float | None:
        """Of late; None before the first page."""
        return self._of_late.rows_per_second

    def margin(self, requests_left: int) -> float:
        """How far off :attr:`seconds` may be, as a share of it."""
        return self._side_by_side.margin(requests_left)


@dataclass(slots=True)
class _Beside:
    """What a page would take alone, told by pages that were read beside others."""

    pages: int = 0
    rows: int = 0
    seconds: float = 0.0
    line: float = 0.0

    def add(self, rows: int, seconds: float, line: float, at_once: int) -> tuple[int, int, float] | None:
        """Requests, rows and seconds of one sample, once there are enough pages for it.

        Args:
            rows: Of the page.
            seconds: Since the page before.
            line: Of these, spent on the line by all requests together.
            at_once: Requests at a time.
        """
        self.pages, self.rows = self.pages + 1, self.rows + rows
        self.seconds, self.line = self.seconds + seconds, self.line + line
        if self.pages < _SAMPLE:
            return None
        # Where the line is not busy all the while, this computer is what takes the time.
        idle = 2 * (self.seconds - self.line / at_once)
        hidden = _HERE_A_ROW * self.rows
        here = min(max(idle, hidden), self.seconds)
        sample = self.pages, self.rows, self.line + here
        self.pages, self.rows, self.seconds, self.line = 0, 0, 0.0, 0.0
        return sample


@dataclass(frozen=True, slots=True)
class _Left:
    """What is left of one object."""

    pages: int
    rows: int
    after: str
