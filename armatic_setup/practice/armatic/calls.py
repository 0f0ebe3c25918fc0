"""Counts what was asked of the practice Armatic. Keeps no token."""

from __future__ import annotations

import threading
import time
from collections import Counter, deque
from typing import Final

_KEPT: Final = 20_000


class ArmaticCalls:
    """Counters since the start or the last `reset`. Safe to use from several threads.

    Attributes:
        requests: Requests received, whatever became of them.
        refused: How many of those had no token, or another one.
        by_route: Requests by the name of their route, such as ``lookup``; ``unknown`` where there is none.
        queries: What was looked up, in its order.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._clear()

    def _clear(self) -> None:
        self.requests = 0
        self.refused = 0
        self.by_route: Counter[str] = Counter()
        self.queries: deque[str] = deque(maxlen=_KEPT)
        self._moments: deque[float] = deque(maxlen=_KEPT)

    def reset(self) -> None:
        """Start counting anew."""
        with self._lock:
            self._clear()

    def request(self, route: str) -> None:
        """A request came in."""
        with self._lock:
            self.requests += 1
            self.by_route[route] += 1
            self._moments.append(time.monotonic())

    def refuse(self) -> None:
        """A token was missing or wrong."""
        with self._lock:
            self.refused += 1

    def query(self, text: str) -> None:
        """Something was looked up."""
        with self._lock:
            self.queries.append(text)

    def most_within(self, seconds: float) -> int:
        """The largest number of requests that came within so many seconds."""
        with self._lock:
            moments = list(self._moments)
        first = most = 0
        for last, moment in enumerate(moments):
            while moment - moments[first] >= seconds:
                first += 1
            most = max(most, last - first + 1)
        return most
