"""Notices that this computer slept, since a connection does not survive that and says nothing about it.

Without it, a request that was under way is waited for until its read time-out after the lid is opened again.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Final, Self

_LOOK: Final = 1.0  # seconds between two looks
#: Shorter gaps are a busy computer, or a clock that was set.
_SLEPT: Final = 20.0


class SleepSensor:
    """Compares two clocks. Most systems stop the monotonic one during sleep; Windows lets it run on.

    Args:
        monotonic: Seconds that never go back.
        wall: Seconds of the calendar.
        look: How often :meth:`slept` is asked, in seconds.
    """

    def __init__(self, monotonic: Callable[[], float], wall: Callable[[], float], look: float) -> None:
        self._monotonic = monotonic
        self._wall = wall
        self._look = look
        self._last = monotonic(), wall()

    def slept(self) -> bool:
        """Whether the computer slept since this was asked last."""
        now = self._monotonic(), self._wall()
        passed, by_calendar = now[0] - self._last[0], now[1] - self._last[1]
        self._last = now
        return max(by_calendar - passed, passed - self._look) >= _SLEPT


class WakeWatch:
    """While used as a context, calls *woke* each time the computer wakes, from a thread of its own."""

    def __init__(self, woke: Callable[[], None]) -> None:
        self._woke = woke
        self._over = threading.Event()

    def __enter__(self) -> Self:
        sensor = SleepSensor(time.monotonic, time.time, _LOOK)
        threading.Thread(target=self._watch, args=(sensor,), name="waking", daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()

    def _watch(self, sensor: SleepSensor) -> None:
        while not self._over.wait(_LOOK):
            if sensor.slept():
                self._woke()
