"""Counts what was asked of the practice gateway, so that tests can say "once and only once"."""

from __future__ import annotations

import threading
from collections import Counter, deque
from dataclasses import dataclass
from typing import Final

_KEPT: Final = 20_000


@dataclass(frozen=True, slots=True)
class Call:
    """One function of one request. Holds no password and no session.

    Attributes:
        object: The object it was about, or "".
        path: Path of the address that the request came to.
    """

    function: str
    object: str
    control_id: str
    path: str
    user_agent: str


class CallLog:
    """Counters since the start or the last `reset`. Safe to use from several threads.

    Attributes:
        requests: Requests received, whatever became of them.
        logins: Requests with a user ID and password whose sender was accepted.
        refused_logins: How many of those were refused.
        functions: Functions asked for, by name.
        by_object: Functions asked for, by object.
        written: Functions refused because they would write, or are none we know. Must stay 0.
        throttled: Requests turned away because too many were under way.
        most_at_once: The largest number of requests that were worked on at the same time.
        history: The last functions in their order.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._clear()

    def _clear(self) -> None:
        self.requests = 0
        self.logins = 0
        self.refused_logins = 0
        self.functions: Counter[str] = Counter()
        self.by_object: Counter[str] = Counter()
        self.written = 0
        self.throttled = 0
        self.most_at_once = 0
        self.history: deque[Call] = deque(maxlen=_KEPT)

    def reset(self) -> None:
        """Start counting anew."""
        with self._lock:
            self._clear()

    def request(self) -> None:
        """A request came in."""
        with self._lock:
            self.requests += 1

    def login(self, *, refused: bool) -> None:
        """A user ID and password were tried."""
        with self._lock:
            self.logins += 1
            self.refused_logins += refused

    def function(self, call: Call) -> None:
        """A function was asked for."""
        with self._lock:
            self.functions[call.function] += 1
            if call.object:
                self.by_object[call.object] += 1
            self.history.append(call)

    def write(self) -> None:
        """A function was refused because it would write or is unknown."""
        with self._lock:
            self.written += 1

    def turned_away(self) -> None:
        """A request was throttled."""
        with self._lock:
            self.throttled += 1

    def at_once(self, number: int) -> None:
        """So many requests are being worked on."""
        with self._lock:
            self.most_at_once = max(self.most_at_once, number)
