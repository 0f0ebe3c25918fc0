"""The limit on requests at a time."""

from __future__ import annotations

import threading

from armatic_setup.practice.calls import CallLog


class Slots:
    """How many requests a company may have under way. One too many waits, then is turned away.

    Two at a time and the wait of 30 seconds are told by several vendors, not by Sage.

    Attributes:
        limit: Requests at a time.
        wait: Seconds that one too many waits.
    """

    def __init__(self, calls: CallLog, limit: int = 2, wait: float = 30.0) -> None:
        self.limit = limit
        self.wait = wait
        self._calls = calls
        self._changed = threading.Condition()
        self._taken = 0
        self._closed = False

    def take(self) -> bool:
        """Wait for a place; False if there was none in time."""
        with self._changed:
            free = self._changed.wait_for(lambda: self._closed or self._taken < self.limit, self.wait)
            if not free or self._closed:
                return False
            self._taken += 1
            self._calls.at_once(self._taken)
            return True

    def give_back(self) -> None:
        """A request is done."""
        with self._changed:
            self._taken -= 1
            self._changed.notify()

    def open(self) -> None:
        """Take requests (again)."""
        with self._changed:
            self._closed = False

    def close(self) -> None:
        """Turn all that wait away."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
