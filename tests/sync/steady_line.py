"""A sync on a steady line, played without one: lanes, requests at a time, and one computer that stores."""

from __future__ import annotations

import heapq
import itertools
import math
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final

from armatic_setup.sync.events import ObjectFinished, ObjectStarted, PlannedObject, SyncPlanned, Waiting
from armatic_setup.sync.forecast import foretell
from armatic_setup.sync.progress import ProgressMeter
from armatic_setup.sync.tally import Tally

PAGE: Final = 2000
LANES: Final = 3
#: Lines wait for their headers.
HEADERS: Final = {"ARINVOICEITEM": "ARINVOICE", "ARPYMTDETAIL": "ARPYMT", "SODOCUMENTENTRY": "SODOCUMENT"}
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


def watch(rows: Mapping[str, int], line: Line) -> tuple[list[tuple[float, float, float]], float]:
    """Each page's time, the fraction and the middle of the time left that were shown then; and the end."""
    planned = tuple(
        PlannedObject(name, name, count, 0, -(-count // PAGE), HEADERS.get(name, ""))
        for name, count in rows.items()
    )
    answer = 1.3 * line.request
    told = foretell(
        planned,
        resumed=False,
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
    seen, left_of, at = [], dict(rows), 0.0
    for at, name, count, busy in _Play(rows, line).happenings():
        if count is None:
            meter.note(ObjectStarted(name, name, rows[name]), at)
        else:
            left_of[name] -= count
            meter.note(replace(tally.page(name, count, left_of[name]), on_the_line=busy), at)
            left = meter.left(at)
            assert left is not None
            seen.append((at, meter.fraction, sum(left) / 2))
            if not left_of[name]:
                meter.note(ObjectFinished(name, name, rows[name], rows[name]), at)
    return seen, at + told.closing * answer


class _Play:
    """Lanes that take objects as ``sync/lanes.py`` says."""

    def __init__(self, rows: Mapping[str, int], line: Line) -> None:
        self._line = line
        self._left = {name: count for name, count in rows.items() if count}
        self._waiting = list(self._left)
        self._dice = random.Random(3)
        self._free = line.at_once
        self._queue: list[tuple[int, str]] = []
        self._heap: list[tuple[float, int, str, int, str, int]] = []
        self._order = itertools.count()
        self._idle: list[int] = []
        self._busy = 0.0

    def happenings(self) -> Iterator[tuple[float, str, int | None, float]]:
        """Time, object, rows of the page (None: it begins), and seconds on the line so far."""
        stored = 0.0
        for lane in range(LANES):
            yield from self._begin(lane, 0.0)
        while self._heap:
            at, _, what, lane, name, count = heapq.heappop(self._heap)
            if what == "answer":
                self._free += 1
                if self._queue:
                    self._ask(*self._queue.pop(0), at)
                stored = max(stored, at) + self._noisy(count * self._line.here)
                self._later(stored, "stored", lane, name, count)
                continue
            self._left[name] -= count
            yield at, name, count, self._busy
            if self._left[name]:
                self._ask(lane, name, at)
                continue
            del self._left[name]
            free, self._idle = [lane, *self._idle], []
            for one in free:
                yield from self._begin(one, at)

    def _begin(self, lane: int, at: float) -> Iterator[tuple[float, str, int | None, float]]:
        ready = [name for name in self._waiting if HEADERS.get(name) not in self._left]
        if not ready:
            self._idle.append(lane)
            return
        name = ready[0] if lane == 0 else max(ready, key=self._left.__getitem__)
        self._waiting.remove(name)
        yield at, name, None, self._busy
        self._ask(lane, name, at)

    def _ask(self, lane: int, name: str, at: float) -> None:
        if not self._free:
            self._queue.append((lane, name))
            return
        self._free -= 1
        count = min(PAGE, self._left[name])
        seconds = self._noisy(self._line.request + count * self._line.row)
        self._busy += seconds
        self._later(at + seconds, "answer", lane, name, count)

    def _later(self, at: float, what: str, lane: int, name: str, count: int) -> None:
        heapq.heappush(self._heap, (at, next(self._order), what, lane, name, count))

    def _noisy(self, seconds: float) -> float:
        return seconds * (1 + 0.1 * self._dice.uniform(-1, 1))
