"""No more than so many requests a second, whoever asks."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from armatic_setup.cancel import CancelToken


class Pace:
    """Spreads requests evenly. Safe to use from several threads.

    Args:
        per_second: Requests a second; 0 sets no limit.
        cancel: Ends the waiting.
        clock: Monotonic seconds.
    """

    def __init__(
        self, per_second: float, cancel: CancelToken, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._gap = 1.0 / per_second if per_second else 0.0
        self._cancel = cancel
        self._clock = clock
        self._lock = threading.Lock()
        self._next = 0.0

    def take_turn(self) -> None:
        """Wait until the next request may go.

        Raises:
            Cancelled: The user asked to stop.
        """
        with self._lock:
            now = self._clock()
            turn = max(now, self._next)
            self._next = turn + self._gap
        self._cancel.check()
        if turn > now:
            self._cancel.wait(turn - now)
