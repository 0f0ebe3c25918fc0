"""Sessions of the practice gateway: opened by a login, ended by inactivity."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(slots=True)
class PracticeSession:
    """One open session.

    Attributes:
        entity: The entity it was opened in, or "" for the top level.
        endpoint: The address it belongs to.
        until: When it ends unless it is used before.
    """

    id: str
    user: str
    company: str
    entity: str
    endpoint: str
    until: datetime


class Sessions:
    """All open sessions. Every use of one moves its end. Safe to use from several threads.

    Attributes:
        lifetime: How long a session lives without being used; companies set their own.
    """

    def __init__(self, clock: Callable[[], datetime], lifetime: timedelta = timedelta(hours=2)) -> None:
        self.lifetime = lifetime
        self._clock = clock
        self._lock = threading.Lock()
        self._open: dict[str, PracticeSession] = {}

    def open(self, user: str, company: str, entity: str, endpoint: str) -> PracticeSession:
        """Open a session."""
        one = PracticeSession(
            secrets.token_urlsafe(24) + "..", user, company, entity, endpoint, self._clock() + self.lifetime
        )
        with self._lock:
            self._open[one.id] = one
        return one

    def use(self, identity: str, endpoint: str) -> PracticeSession | None:
        """The session with this ID, its end moved, or None if there is none (any more).

        That a session is refused at an address it does not belong to is unconfirmed; the vendor only says
        to use both together, and some clients do not.
        """
        now = self._clock()
        with self._lock:
            one = self._open.get(identity)
            if one is None or one.until <= now:
                self._open.pop(identity, None)
                return None
            if one.endpoint != endpoint:
                return None
            one.until = now + self.lifetime
            return one

    def end_all(self) -> None:
        """End every session, as if all had timed out."""
        with self._lock:
            self._open.clear()
