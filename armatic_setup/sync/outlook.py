"""What is left to read and how long it takes, several objects at a time and lines after their headers.

A page costs time on the line and then time at this computer, and only then its lane asks for the next one.
So an object that is read alone takes the sum of both, page after page. Of several side by side one's page is
on the line while another's is stored, and what there is too little of, the line or this computer, sets the
pace. Both prices are learned from the pages themselves, and for each object, since a row of many fields costs
more than one of few. Pure: no clock.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from armatic_setup.sync.events import PageStored, PlannedObject
from armatic_setup.sync.pace import Doubt, Pace, PaceMeter

_NOTHING: Final = 1e-9  # pages
#: Seconds that a usual computer takes to read and store a row, until it is known.
_HERE_A_ROW: Final = 0.00003
#: Requests at a time, until Intacct calls that too many.
_AT_ONCE: Final = 2
#: Fields of the usual row. Until pages of an object are seen, its rows cost what they have fields.
_USUAL_FIELDS: Final = 20
#: What was measured counts as if so many pages had come as they were expected.
_PRIOR: Final = 1.0
#: What earlier pages weigh less when the next one arrives.
_MEMORY: Final = 0.95


@dataclass(frozen=True, slots=True)
class Work:
    """What is left of one object.

    Attributes:
        name: The object's.
        pages: How many.
        line: Seconds of a page on the line.
        here: Seconds of a page at this computer, after that.
        after: The object that has to be finished first, if it is among the others.
        begun: It is being read.
    """

    name: str
    pages: float
    line: float
    here: float = 0.0
    after: str = ""
    begun: bool = False

    @property
    def alone(self) -> float:
        """Seconds it takes while nothing else is read."""
        return self.pages * (self.line + self.here)


def duration(work: Sequence[Work], lanes: int, at_once: int, hindrance: float = 1.0) -> float:
    """Seconds until all of it is done.

    A long object that is left over at the end, or lines that wait for a long header, count as what they are.

    Args:
        work: Each object once.
        lanes: Objects that are read at a time.
        at_once: Requests at a time.
        hindrance: How much longer it takes, with all lanes busy, than if nobody had to wait for a turn.
    """
    left = {one.name: one.pages for one in work if one.alone > _NOTHING}
    waiting = sorted((one for one in work if one.name in left), key=lambda one: (not one.begun, -one.alone))
    passed = 0.0
    while left:
        ready = [one for one in waiting if one.name in left and one.after not in left]
        running = ready[: max(lanes, 1)] or [one for one in waiting if one.name in left][:1]
        rates = page_rates(running, at_once)
        step = min(left[one.name] / rate for one, rate in zip(running, rates, strict=True))
        passed += step * (1 + (hindrance - 1) * (len(running) - 1) / max(lanes - 1, 1))
        for one, rate in zip(running, rates, strict=True):
            left[one.name] -= step * rate
            if left[one.name] <= _NOTHING:
                del left[one.name]
    return passed


def page_rates(running: Sequence[Work], at_once: int) -> list[float]:
    """Pages a second of objects that are read side by side.

    They take turns on the line and at this computer, so all get the same, but none more than it would alone.
    """
    rates = [0.0] * len(running)
    line, here = float(at_once), 1.0  # seconds of each that a second has
    left = sorted(range(len(running)), key=lambda index: -running[index].line - running[index].here)
    while left:
        lines, heres = sum(running[one].line for one in left), sum(running[one].here for one in left)
        shared = min(line / lines if lines else float("inf"), here / heres if heres else float("inf"))
        slowest = running[left[0]]
        alone = 1 / (slowest.line + slowest.here)
        if shared <= alone:
            for index in left:
                rates[index] = shared
            return rates
        rates[left.pop(0)] = alone
        line, here = line - alone * slowest.line, here - alone * slowest.here
    return rates


class Outlook:
    """Learns from each page, and says how long the rest takes.

    Args:
        assumed: What a page costs, several objects at a time, until pages were seen.
        objects: What will be read.
    """

    def __init__(self, assumed: Pace, objects: Sequence[PlannedObject] = ()) -> None:
        self._pace = PaceMeter(assumed)
        self._line = _Price(Pace(assumed.per_request * _AT_ONCE, assumed.per_row * _AT_ONCE))
        self._here = _Price(Pace(0.0, _HERE_A_ROW))
        self._side_by_side = _Fading()  # seconds of pages, and without a wait for one's turn
        self._of_late = _Fading()  # rows, and seconds
        self._doubt = Doubt()
        self._at_once = _AT_ONCE
        self._begun: set[str] = set()
        self._lanes = 1
        self._left: dict[str, _Left] = {}
        self.plan(objects)

    def plan(self, objects: Sequence[PlannedObject]) -> None:
        """Take what will be read."""
        self._left = {
            one.object: _Left(one.requests, one.rows - one.rows_done, one.fields, one.after)
            for one in objects
        }

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
        name = event.object
        left = self._left.get(name, _Left())
        line, here = event.line, event.here
        if self._lanes == 1 or not line:  # one thing after the other: what passed is what the page took
            line, here = seconds, 0.0
            seconds = self._pace.learn(1, rows, seconds)
        else:
            usual = (line + here) / self._at_a_time()
            seconds = self._doubt.believed(seconds, usual)
            if len(self._begun) > 1:
                self._side_by_side.add(seconds, usual)
                self._pace.learn(1, rows, seconds)
        self._line.learn(name, rows * left.breadth, line)
        self._here.learn(name, rows * left.breadth, here)
        self._of_late.add(rows, seconds)
        self._left[name] = replace(
            left, pages=event.pages - event.page, rows=event.rows_total - event.rows_done
        )

    @property
    def seconds(self) -> float:
        """Until everything is read."""
        work = [self._work(name, left) for name, left in self._left.items()]
        return duration(work, self._lanes, self._at_once, self._side_by_side.ratio(1.0))

    @property
    def pace(self) -> Pace | None:
        """What requests and rows cost, several objects at a time; None before the first pages."""
        return self._pace.pace if self._pace.samples else None

    @property
    def rows_per_second(self) -> float | None:
        """Of late; None before the first page."""
        return self._of_late.ratio(0.0) or None

    def margin(self, requests_left: int) -> float:
        """How far off :attr:`seconds` may be, as a share of it."""
        return self._pace.margin(requests_left)

    def _work(self, name: str, left: _Left) -> Work:
        pages, values = left.pages, left.rows * left.breadth
        line, here = self._line.of(name, pages, values), self._here.of(name, pages, values)
        if self._lanes == 1:
            here = 0.0
        share = max(pages, 1)
        return Work(name, pages, line / share, here / share, left.after, name in self._begun)

    def _at_a_time(self) -> float:
        """Seconds of work that are done in a second, of what is being read now."""
        running = [self._work(name, self._left[name]) for name in self._begun if name in self._left]
        running = [one for one in running if one.alone > _NOTHING]
        rates = page_rates(running, self._at_once)
        done = sum(rate * (one.line + one.here) for one, rate in zip(running, rates, strict=True))
        return done or 1.0


class _Price:
    """What pages cost by the values they bring, and how much more or less those of each object do."""

    def __init__(self, assumed: Pace) -> None:
        self._all = PaceMeter(assumed)
        self._own: dict[str, tuple[float, float, float]] = {}

    def learn(self, name: str, values: float, seconds: float) -> None:
        """Take what a page of an object cost."""
        seconds = self._all.learn(1, values, seconds)
        own = self._own.get(name, (0.0, 0.0, 0.0))
        self._own[name] = own[0] * _MEMORY + 1, own[1] * _MEMORY + values, own[2] * _MEMORY + seconds

    def of(self, name: str, pages: float, values: float) -> float:
        """Seconds that so many pages of an object cost."""
        pace = self._all.pace
        usual = pace.seconds(pages, values)
        if name not in self._own:
            return usual
        seen, brought, seconds = self._own[name]
        expected = pace.seconds(seen, brought)
        prior = _PRIOR * expected / seen
        return usual * (seconds + prior) / (expected + prior) if expected else usual


class _Fading:
    """Two sums in which what is older weighs less."""

    def __init__(self) -> None:
        self._upper = self._lower = 0.0

    def add(self, upper: float, lower: float) -> None:
        """Add to both."""
        self._upper = self._upper * _MEMORY + upper
        self._lower = self._lower * _MEMORY + lower

    def ratio(self, otherwise: float) -> float:
        """The one by the other, or *otherwise* where there is nothing."""
        return self._upper / self._lower if self._lower else otherwise


@dataclass(frozen=True, slots=True)
class _Left:
    """What is left of one object.

    Attributes:
        fields: That are read of each row; 0 where that is not known.
    """

    pages: int = 0
    rows: int = 0
    fields: int = 0
    after: str = ""

    @property
    def breadth(self) -> float:
        """What a row costs, compared with the usual one, as far as fields tell."""
        return (self.fields or _USUAL_FIELDS) / _USUAL_FIELDS
