"""A sync on a steady line, played without one: lanes, requests at a time, and one computer that stores."""

from __future__ import annotations

import heapq
import itertools
import math
import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Final, TypeAlias

from armatic_setup.sync.events import ObjectFinished, ObjectStarted, PlannedObject, SyncPlanned, Waiting
from armatic_setup.sync.forecast import foretell
from armatic_setup.sync.progress import ProgressMeter
from armatic_setup.sync.tally import Tally

PAGE: Final = 2000
LANES: Final = 3
NOTHING: Final[Mapping[str, int]] = MappingProxyType({})
#: Lines wait for their headers.
HEADERS: Final = {"ARINVOICEITEM": "ARINVOICE", "ARPYMTDETAIL": "ARPYMT", "SODOCUMENTENTRY": "SODOCUMENT"}
#: Fields of each row, as the catalogue has them; those that are not named have the usual number.
USUAL_FIELDS: Final = 20
FIELDS: Final = {"CUSTOMER": 38, "ARINVOICE": 37, "ARPYMT": 31, "ARPYMTDETAIL": 30, "SODOCUMENT": 17}
_SMALL: Final = ("CUSTOMERTYPE", "DEPARTMENT", "LOCATIONENTITY", "TERRITORY", "ARTERM", "ITEM")


@dataclass(frozen=True, slots=True)
class Line:
    """What work costs, in seconds.

    Attributes:
        request: A request's way there and back.
        row: More for each row, while the request is under way.
        here: To read and store a row.
        at_once: Requests that may be under way.
    """

    request: float
    row: float
    here: float
    at_once: int

    @property
    def page(self) -> float:
        """A page alone."""
        return self.request + PAGE * (self.row + self.here)


def company(dice: random.Random) -> dict[str, int]:
    """The rows of a company's objects, in the order they are read."""
    invoices = round(math.exp(dice.uniform(math.log(15_000), math.log(150_000))))
    orders = round(invoices * dice.choice((0.0, dice.uniform(0.2, 1))))
    rows = {name: dice.randrange(200) for name in _SMALL}
    return rows | {
        "CUSTOMER": invoices // dice.choice((5, 12, 40)),
        "ARINVOICE": invoices,
        "ARINVOICEITEM": round(invoices * dice.uniform(1, 6)),
        "ARPYMT": round(invoices * dice.uniform(0.3, 0.9)),
        "ARPYMTDETAIL": round(invoices * dice.uniform(0.3, 2)),
        "SODOCUMENT": orders,
        "SODOCUMENTENTRY": round(orders * dice.uniform(1, 5)),
    }


def line(dice: random.Random) -> Line:
    """From a fast line to a slow one, and from a computer that hardly matters to one that does."""
    costs = (
        math.exp(dice.uniform(*map(math.log, bounds))) for bounds in ((0.02, 2), (1e-5, 1e-3), (2e-5, 1e-4))
    )
    return Line(*costs, at_once=dice.choice((1, 2, 2)))


def watch(
    rows: Mapping[str, int],
    line: Line,
    *,
    unequal: bool = False,
    done: Mapping[str, int] = NOTHING,
    halfway: Callable[[ProgressMeter, float], float] | None = None,
) -> tuple[list[tuple[float, float, float]], float]:
    """Each page's time, the fraction and the middle of the time left that were shown then; and the end.

    Args:
        rows: Of each object.
        line: What work costs.
        unequal: A row costs as much as it has fields.
        done: Rows of each object that an interrupted run has stored.
        halfway: Interrupts the sync when half of its rows are there, and says for how many seconds.
    """
    left_of = {name: count - done.get(name, 0) for name, count in rows.items()}
    fields = {name: FIELDS.get(name, USUAL_FIELDS) if unequal else USUAL_FIELDS for name in rows}
    planned = tuple(
        PlannedObject(
            name,
            name,
            count,
            done.get(name, 0),
            -(-left_of[name] // PAGE),
            HEADERS.get(name, ""),
            fields[name],
        )
        for name, count in rows.items()
    )
    answer = 1.3 * line.request
    told = foretell(
        planned,
        resumed=bool(done),
        asked=len(planned),
        answer=answer,
        kept=None,
        as_of=datetime(2026, 11, 24, tzinfo=UTC),
    )
    meter, tally = ProgressMeter(), Tally(planned, PAGE)
    meter.note(told, 0.0)
    meter.note(SyncPlanned(planned), 0.0)
    if line.at_once == 1:
        meter.note(Waiting(0.0, "throttled"), 0.0)
    seen, stood, at, half = [], 0.0, 0.0, sum(left_of.values()) / 2
    for moment, name, count, seconds, here in _Play(left_of, line, fields).happenings():
        at = moment + stood
        if halfway is not None and sum(left_of.values()) < half:
            stood, halfway = halfway(meter, at), None
            at += stood
        if count is None:
            meter.note(ObjectStarted(name, name, rows[name]), at)
        else:
            left_of[name] -= count
            meter.note(replace(tally.page(name, count, left_of[name]), line=seconds, here=here), at)
            left = meter.left(at)
            assert left is not None
            seen.append((at, meter.fraction, sum(left) / 2))
            if not left_of[name]:
                meter.note(ObjectFinished(name, name, rows[name], rows[name]), at)
    return seen, at + told.closing * answer


#: Time, object, rows of the page (None: it begins), its seconds on the line and at this computer.
_Happening: TypeAlias = tuple[float, str, int | None, float, float]


class _Play:
    """Lanes that take objects as ``sync/lanes.py`` says."""

    def __init__(self, rows: Mapping[str, int], line: Line, fields: Mapping[str, int]) -> None:
        self._line = line
        self._breadth = {name: count / USUAL_FIELDS for name, count in fields.items()}
        self._left = {name: count for name, count in rows.items() if count}
        self._waiting = list(self._left)
        self._dice = random.Random(3)
        self._free = line.at_once
        self._queue: list[tuple[int, str]] = []
        self._heap: list[tuple[float, int, str, int, str, int]] = []
        self._order = itertools.count()
        self._idle: list[int] = []
        self._costs: dict[int, tuple[float, float]] = {}

    def happenings(self) -> Iterator[_Happening]:
        """What happens, in order."""
        stored = 0.0
        for lane in range(LANES):
            yield from self._begin(lane, 0.0)
        while self._heap:
            at, _, what, lane, name, count = heapq.heappop(self._heap)
            if what == "answer":
                self._free += 1
                if self._queue:
                    self._ask(*self._queue.pop(0), at)
                here = self._noisy(count * self._breadth[name] * self._line.here)
                self._costs[lane] = self._costs[lane][0], here
                stored = max(stored, at) + here
                self._later(stored, "stored", lane, name, count)
                continue
            self._left[name] -= count
            yield at, name, count, *self._costs.pop(lane)
            if self._left[name]:
                self._ask(lane, name, at)
                continue
            del self._left[name]
            free, self._idle = [lane, *self._idle], []
            for one in free:
                yield from self._begin(one, at)

    def _begin(self, lane: int, at: float) -> Iterator[_Happening]:
        ready = [name for name in self._waiting if HEADERS.get(name) not in self._left]
        if not ready:
            self._idle.append(lane)
            return
        name = ready[0] if lane == 0 else max(ready, key=self._left.__getitem__)
        self._waiting.remove(name)
        yield at, name, None, 0.0, 0.0
        self._ask(lane, name, at)

    def _ask(self, lane: int, name: str, at: float) -> None:
        if not self._free:
            self._queue.append((lane, name))
            return
        self._free -= 1
        count = min(PAGE, self._left[name])
        seconds = self._noisy(self._line.request + count * self._breadth[name] * self._line.row)
        self._costs[lane] = seconds, 0.0
        self._later(at + seconds, "answer", lane, name, count)

    def _later(self, at: float, what: str, lane: int, name: str, count: int) -> None:
        heapq.heappush(self._heap, (at, next(self._order), what, lane, name, count))

    def _noisy(self, seconds: float) -> float:
        return seconds * (1 + 0.1 * self._dice.uniform(-1, 1))
