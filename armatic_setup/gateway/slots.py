"""How many requests are under way at a time."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from armatic_setup.cancel import CancelToken

#: What Intacct allows a company by default, all its programs together (told by several vendors).
USUAL: Final = 2


class Slots:
    """Lets so many requests onto the line, and one only as soon as Intacct has called that too many.

    Safe to use from several threads.

    Args:
        limit: Requests at a time.
        cancel: Ends the waiting for a place.
    """

    def __init__(self, limit: int, cancel: CancelToken) -> None:
        self._limit = limit
        self._cancel = cancel
        self._changed = threading.Condition()
        self._taken = 0
        self._held = threading.local()

    @property
    def limit(self) -> int:
        """Requests at a time, as of now."""
        return self._limit

    @property
    def seconds(self) -> float:
        """Seconds that the calling thread held places so far."""
        return getattr(self._held, "seconds", 0.0)

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Hold a place while the block runs, once there is one.

        Raises:
            Cancelled: The user asked to stop.
        """
        with self._cancel.interrupting(self._wake), self._changed:
            self._changed.wait_for(lambda: self._cancel.cancelled or self._taken < self._limit)
            self._cancel.check()
            self._taken += 1
        since = time.monotonic()
        try:
            yield
        finally:
            with self._changed:
                self._taken -= 1
                self._changed.notify_all()
            self._held.seconds = self.seconds + time.monotonic() - since

    def throttled(self) -> None:
        """Intacct was asked too much at a time: from now on one request waits for the other."""
        with self._changed:
            self._limit = 1

    def _wake(self) -> None:
        with self._changed:
            self._changed.notify_all()
