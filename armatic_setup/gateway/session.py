"""A session with the gateway: what it is, and when it has to be renewed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

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
