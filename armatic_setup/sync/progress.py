"""How far a sync is and how long it will take, from its events alone. No clock of its own, no words lost.

Work is counted in requests and rows together, since a small object costs a request for hardly any rows. What
a request and a row cost is fitted to the pages seen so far; until there are any, the forecast's assumption
stands (``outlook``).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from armatic_setup.language import tr
from armatic_setup.sync.events import (
    Forecast,
    ObjectFailed,
    ObjectFinished,
    ObjectSkipped,
    ObjectStarted,
    PageStored,
    Paused,
    Resumed,
    SyncEvent,
    SyncPlanned,
    TieOutFinished,
    TieOutStarted,
    Waiting,
)
from armatic_setup.sync.outlook import Outlook
from armatic_setup.sync.pace import Pace

#: Shown at most before the tie-out is made.
_ALMOST: Final = 0.99
_PAGES_NEEDED: Final = 3  # before a time is foretold where no forecast was made
_UNTOLD: Final = Pace(0.1, 0.0001)  # assumed where no forecast was made
#: A new estimate replaces the one that is shown when it is so much narrower.
_NARROWER: Final = 0.6
#: And as long as the two are not further apart than this share, the shown one stays.
_AGREES: Final = 0.1


class ProgressMeter:
    """Fed with every event and the time it came; answers at any time."""

    def __init__(self) -> None:
        self.rows_done = 0
        self.rows_total = 0
        self._pages_done = 0
        self._pages_left = 0
        self._closing = 0
        self._answer = 0.0
        self._rows_a_request = 0.0
        self._fraction = 0.0
        self._at = 0.0
        self._waits_until = 0.0
        self._standing = False
        self._pages = 0
        self._foretold = False
        self._outlook = Outlook(_UNTOLD)
        self._shown: _Shown | None = None

    def note(self, event: SyncEvent, at: float) -> None:
        """Take an event.

        Args:
            event: Any event of the sync; most change nothing.
            at: When it came, in seconds of a monotonic clock.
        """
        match event:
            case Forecast():
                self._foretold = True
                self._outlook = Outlook(event.pace, event.objects)
                self._closing, self._answer = event.closing, event.answer
                self._rows_a_request = event.pace.rows_a_request
            case SyncPlanned():
                self.rows_done = sum(planned.rows_done for planned in event.objects)
                self.rows_total = event.rows
                self._pages_left = event.requests
                self._outlook.plan(event.objects)
                # Pages of the interrupted run: about as many a row as are still to come.
                left = self.rows_total - self.rows_done
                self._pages_done = round(event.requests * self.rows_done / left) if left > 0 else 0
                self._at = at
            case ObjectStarted():
                self._outlook.begins(event.object)
            case ObjectFinished() | ObjectSkipped() | ObjectFailed():
                self._outlook.ends(event.object)
            case Waiting():
                if event.reason == "throttled":
                    self._outlook.one_at_a_time()
                self._waits_until = max(self._waits_until, at + event.seconds)
            case Paused():
                self._standing = True
            case Resumed():
                self._standing = False
                self._at, self._waits_until = at, 0.0
            case PageStored():
                self._page(event, at)
            case TieOutStarted():
                self._outlook.plan(())
                self._pages_left, self._at, self._waits_until = 0, at, 0.0
                self._pages_done += self._closing
                self._shown = None
            case TieOutFinished():
                self._fraction = 1.0
                self._closing = 0
            case _:
                return
        if self.rows_total and self._fraction < 1:
            # Never back, although the total grows when rows are added while we read.
            self._fraction = max(self._fraction, min(_ALMOST, self._work_done()))

    @property
    def fraction(self) -> float:
        """From 0 to 1; 1 only after the tie-out."""
        return self._fraction

    @property
    def percent(self) -> int:
        """The fraction in whole per cent, rounded down."""
        return int(self._fraction * 100)

    @property
    def pace(self) -> Pace | None:
        """What requests and rows cost; None before the first pages."""
        return self._outlook.pace

    @property
    def rows_per_second(self) -> float | None:
        """The rate of late, waits left out; None before the first page."""
        return self._outlook.rows_per_second

    @property
    def seconds_left(self) -> tuple[float, float] | None:
        """The least and the most time that all probably takes from the last page on; None when too early."""
        if not self._foretold and self._pages < _PAGES_NEEDED:
            return None
        if self._fraction >= 1 or (self._pages_left == 0 and self._closing == 0):
            return (0.0, 0.0)
        left = self._outlook.seconds + self._closing * self._answer
        margin = self._outlook.margin(self._pages_left + self._closing) * left
        return max(0.0, left - margin), left + margin

    def left(self, at: float) -> tuple[float, float] | None:
        """The time left as of *at*, to be shown: it counts down evenly and does not swing.

        What is shown stays while new estimates agree with it; one that does not, or that is much surer,
        takes its place. While the sync waits or is paused, the time left stands still.
        """
        estimate = self.seconds_left
        if estimate is None or self._standing:
            return self._shown.range if self._shown else estimate
        now = min(at, self._at) if at < self._waits_until else at
        passed = max(0.0, now - max(self._at, min(self._waits_until, now)))
        fresh = (max(0.0, estimate[0] - passed), max(0.0, estimate[1] - passed))
        if self._shown is not None:
            shown = self._shown.at_time(now)
            middle = sum(fresh) / 2
            narrow = fresh[1] - fresh[0] < _NARROWER * (shown.high - shown.low)
            off = abs(middle - (shown.low + shown.high) / 2)
            if off <= _AGREES * middle and shown.low <= middle <= shown.high and not narrow:
                self._shown = shown
                return shown.range
        self._shown = _Shown(*fresh, now)
        return fresh

    def _page(self, event: PageStored, at: float) -> None:
        gap = max(0.0, at - self._at)
        waited = 0.0
        if at >= self._waits_until:  # else this page came by the other request, and the wait held up nothing
            waited = min(gap, max(0.0, self._waits_until - self._at))
        rows = event.overall_done - self.rows_done
        self._outlook.page(event, rows, gap - waited)
        self._pages += 1
        self._pages_done += 1
        self.rows_done, self.rows_total = event.overall_done, event.overall_total
        self._pages_left = event.pages_left
        self._at, self._waits_until = at, 0.0

    def _work_done(self) -> float:
        done = self._pages_done * self._rows_a_request + self.rows_done
        left = (self._pages_left + self._closing) * self._rows_a_request
        if self._pages_left == 0 and self.rows_done >= self.rows_total and not self._closing:
            return 1.0
        return done / (done + left + max(0, self.rows_total - self.rows_done))


@dataclass(frozen=True, slots=True)
class _Shown:
    """A range that counts down by the clock."""

    low: float
    high: float
    since: float

    @property
    def range(self) -> tuple[float, float]:
        return self.low, self.high

    def at_time(self, at: float) -> _Shown:
        passed = max(0.0, at - self.since)
        return _Shown(max(0.0, self.low - passed), max(0.0, self.high - passed), max(at, self.since))


def time_left(seconds: tuple[float, float] | None) -> str:
    """A range of time in words, such as "4 to 5 minutes left"; empty when none is known."""
    if seconds is None:
        return ""
    low, high = seconds
    if high < 10:
        return tr("a few seconds left")
    if high < 60:
        return tr("less than a minute left")
    least, most, hours = _range(low, high)
    if least != most:
        words = tr("{least} to {most} hours left") if hours else tr("{least} to {most} minutes left")
    elif hours:
        words = tr("about 1 hour left") if most == 1 else tr("about {most} hours left")
    else:
        words = tr("about 1 minute left") if most == 1 else tr("about {most} minutes left")
    return words.format(least=least, most=most)


def time_needed(seconds: tuple[float, float]) -> str:
    """A range of time in words before anything has begun, such as "2 to 6 minutes"."""
    low, high = seconds
    if high < 60:
        return tr("less than a minute")
    least, most, hours = _range(low, high)
    if least != most:
        words = tr("{least} to {most} hours") if hours else tr("{least} to {most} minutes")
    elif hours:
        words = tr("about 1 hour") if most == 1 else tr("about {most} hours")
    else:
        words = tr("about 1 minute") if most == 1 else tr("about {most} minutes")
    return words.format(least=least, most=most)


def _range(low: float, high: float) -> tuple[int, int, bool]:
    """From and to, and whether that is hours; minutes otherwise."""
    hours = high >= 90 * 60
    size = 3600 if hours else 60
    return max(1, int(low // size)), max(1, math.ceil(high / size)), hours
