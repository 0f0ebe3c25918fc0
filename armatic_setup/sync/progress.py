"""How far a sync is and how long it will take, from its events alone. No clock of its own, no words lost.

A page costs a fixed time (the line, the gateway) and a time per row. Both are fitted to the pages seen so
far, the recent ones weighing more, so that many small objects and a few large ones are both foretold well.
"""

from __future__ import annotations

import math
from typing import Final

from armatic_setup.sync.events import PageStored, SyncEvent, SyncPlanned, TieOutFinished, Waiting

#: Shown at most before the tie-out is made.
_ALMOST: Final = 0.99
_MEMORY: Final = 0.97  # what a page's weight is multiplied by when the next one arrives
_PAGES_NEEDED: Final = 3  # before a time is foretold at all
_MARGIN: Final = 0.1  # of the time foretold, whatever the spread


class ProgressMeter:
    """Fed with every event and the time it came; answers at any time."""

    def __init__(self) -> None:
        self.rows_done = 0
        self.rows_total = 0
        self._pages_left = 0
        self._fraction = 0.0
        self._at = 0.0
        self._waited = 0.0
        self._pages = 0
        # Weighted sums over the pages: ones, rows, rows squared, seconds, seconds times rows, squared.
        self._w = self._r = self._rr = self._t = self._tr = self._tt = 0.0

    def note(self, event: SyncEvent, at: float) -> None:
        """Take an event.

        Args:
            event: Any event of the sync; most change nothing.
            at: When it came, in seconds of a monotonic clock.
        """
        match event:
            case SyncPlanned():
                self.rows_done = sum(planned.rows_done for planned in event.objects)
                self.rows_total = event.rows
                self._pages_left = event.requests
                self._at = at
            case Waiting():
                self._waited += event.seconds
            case PageStored():
                self._learn(max(0.0, at - self._at - self._waited), event.overall_done - self.rows_done)
                self.rows_done, self.rows_total = event.overall_done, event.overall_total
                self._pages_left = event.pages_left
                self._at, self._waited = at, 0.0
            case TieOutFinished():
                self._fraction = 1.0
            case _:
                return
        if self.rows_total:
            # Never back, although the total grows when rows are added while we read.
            self._fraction = max(self._fraction, min(_ALMOST, self.rows_done / self.rows_total))

    @property
    def fraction(self) -> float:
        """From 0 to 1; 1 only after the tie-out."""
        return self._fraction

    @property
    def percent(self) -> int:
        """The fraction in whole per cent, rounded down."""
        return int(self._fraction * 100)

    @property
    def rows_per_second(self) -> float | None:
        """The rate of late, waits left out; None before the first page."""
        return self._r / self._t if self._t else None

    @property
    def seconds_left(self) -> tuple[float, float] | None:
        """The least and the most time that reading will probably still take; None while it is too early."""
        if self._pages < _PAGES_NEEDED:
            return None
        per_page, per_row = self._costs()
        left = per_page * self._pages_left + per_row * max(0, self.rows_total - self.rows_done)
        unexplained = max(0.0, self._tt - per_page * self._t - per_row * self._tr) / self._w
        spread = math.sqrt(unexplained * self._pages_left)
        margin = _MARGIN * left + spread
        return max(0.0, left - margin), left + margin

    def _learn(self, seconds: float, rows: int) -> None:
        self._pages += 1
        self._w = self._w * _MEMORY + 1
        self._r = self._r * _MEMORY + rows
        self._rr = self._rr * _MEMORY + rows * rows
        self._t = self._t * _MEMORY + seconds
        self._tr = self._tr * _MEMORY + seconds * rows
        self._tt = self._tt * _MEMORY + seconds * seconds

    def _costs(self) -> tuple[float, float]:
        """Seconds per page and per row: least squares, neither below zero."""
        determinant = self._w * self._rr - self._r * self._r
        if determinant <= 1e-9 * self._w * self._rr:  # all pages were of one size
            return (0.0, self._t / self._r) if self._r else (self._t / self._w, 0.0)
        per_row = (self._w * self._tr - self._r * self._t) / determinant
        per_page = (self._t - per_row * self._r) / self._w
        if per_row < 0:
            return self._t / self._w, 0.0
        if per_page < 0:
            return 0.0, self._t / self._r
        return per_page, per_row


def time_left(seconds: tuple[float, float] | None) -> str:
    """A range of time in words, such as "4 to 5 minutes left"; empty when none is known."""
    if seconds is None:
        return ""
    low, high = seconds
    if high < 10:
        return "a few seconds left"
    if high < 60:
        return "less than a minute left"
    unit, size = ("minute", 60) if high < 90 * 60 else ("hour", 3600)
    least, most = max(1, int(low // size)), max(1, math.ceil(high / size))
    if least == most:
        return f"about {most} {unit}{'s' if most > 1 else ''} left"
    return f"{least} to {most} {unit}s left"
