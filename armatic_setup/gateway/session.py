"""A session with the gateway: what it is, when it has to be renewed, and who renews it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from armatic_setup.faults import Fault
from armatic_setup.gateway.errors import LoginRefused
from armatic_setup.secret import Secret

#: A session is renewed when less than this is left of it.
RENEWAL_MARGIN: Final = 300.0


@dataclass(frozen=True, slots=True)
class Session:
    """A signed-in session. The endpoint and the ID belong together.

    Attributes:
        id: Proves that we signed in, so it is a secret.
        endpoint: Where every later request goes.
        expires_at: When it times out unless used, by the server's clock; ``None`` when not told.
        company_id: Company, as the gateway writes it.
        user_id: User, as the gateway writes it.
        entity_id: Entity; empty at top level.
        server_time: The server's clock when the session was opened; ``None`` when not told.
    """

    id: Secret
    endpoint: str
    expires_at: datetime | None = None
    company_id: str = ""
    user_id: str = ""
    entity_id: str = ""
    server_time: datetime | None = None


@dataclass(frozen=True, slots=True)
class Lease:
    """How long the session holds, by our own monotonic clock: the server's may differ by hours.

    Attributes:
        window: Seconds of inactivity the server allows; ``None`` when it did not say.
        since: Our monotonic clock at the last answer.
    """

    window: float | None
    since: float

    @classmethod
    def granted(cls, server_time: datetime | None, expires_at: datetime | None, now: float) -> Lease:
        """From the two stamps of an answer's authentication block."""
        if server_time is None or expires_at is None:
            return cls(None, now)
        try:
            window = (expires_at - server_time).total_seconds()
        except TypeError:  # one stamp with a zone, one without
            return cls(None, now)
        return cls(window if window > 0 else None, now)

    def due(self, now: float) -> bool:
        """Whether it is time to renew.

        A window that is itself short is renewed in its second half, else every call would sign in again.
        """
        if self.window is None:
            return False  # a refusal will tell
        return self.since + self.window - now < min(RENEWAL_MARGIN, self.window / 2)

    def extended(self, other: Lease) -> Lease:
        """After an answer: every call slides the window, and most answers say its new end."""
        return other if other.window is not None else replace(self, since=other.since)


class SessionKeeper:
    """Holds the one session of a client; whatever the number of threads, only one of them signs in.

    A refused password is remembered and not sent again: after a few refusals Intacct locks the user out.

    Args:
        sign_in: Opens a session. It is told whether this password was accepted before.
        clock: Monotonic seconds.
        session: One that the same password opened before. How long it still holds is not known, so a
            refusal tells.
    """

    def __init__(
        self,
        sign_in: Callable[[bool], tuple[Session, Lease]],
        clock: Callable[[], float],
        session: Session | None = None,
    ) -> None:
        self._sign_in = sign_in
        self._clock = clock
        self._lock = threading.RLock()
        self._session = session
        self._lease = Lease(None, 0.0)
        self._accepted = session is not None
        self._refusal: Fault | None = None

    @property
    def session(self) -> Session | None:
        """The session in use, if there is one."""
        return self._session

    def opened(self) -> Session:
        """A new session, whether or not there is one.

        Raises:
            LoginRefused: Now, or before now; then nothing was sent.
        """
        with self._lock:
            if self._refusal is not None:
                raise LoginRefused(self._refusal)
            try:
                self._session, self._lease = self._sign_in(self._accepted)
            except LoginRefused as refusal:
                self._session, self._refusal = None, refusal.fault
                raise
            self._accepted = True
            return self._session

    def current(self) -> Session:
        """The session for the next request, opened or renewed where need be."""
        with self._lock:
            if self._session is None or self._lease.due(self._clock()):
                return self.opened()
            return self._session

    def instead_of(self, refused: Session) -> Session:
        """A session to use after *refused* was refused; another thread may have opened it by now."""
        with self._lock:
            if self._session is None or self._session is refused:
                return self.opened()
            return self._session

    def used(self, session: Session, lease: Lease) -> None:
        """An answer came in for *session*, which prolongs it."""
        with self._lock:
            if session is self._session:
                self._lease = self._lease.extended(lease)
