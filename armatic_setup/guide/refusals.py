"""How often Intacct refused a user's sign-in, kept across restarts so that trying locks nobody out.

Only a number and a time are kept. Nothing that comes from a password is ever written down.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from armatic_setup.guide.json_reader import JsonReader, iso


@dataclass(frozen=True, slots=True)
class RefusedTries:
    """Sign-ins of one user that Intacct refused since the last one it took.

    Attributes:
        company_id: As typed.
        user_id: As typed.
        count: How many, at least one.
        last_at: When the latest was refused, by this computer's clock, in UTC.
    """

    company_id: str
    user_id: str
    count: int
    last_at: datetime

    def concern(self, company_id: str, user_id: str) -> bool:
        """Whether they are this user's. Capitals do not make another user: a lock-out would hit the same."""
        return _key(self.company_id, self.user_id) == _key(company_id, user_id)

    def to_json(self) -> dict[str, object]:
        """The tries as JSON values."""
        return {
            "company_id": self.company_id,
            "user_id": self.user_id,
            "count": self.count,
            "last_at": iso(self.last_at),
        }

    @classmethod
    def from_json(cls, reader: JsonReader) -> RefusedTries:
        """The tries that :meth:`to_json` wrote.

        Raises:
            ValueError: Something is missing or of another kind.
        """
        count = reader.number("count")
        if count < 1:
            raise ValueError("count is less than one")
        return cls(reader.text("company_id"), reader.text("user_id"), count, reader.time("last_at"))


#: The tries of all users, at most one entry a user.
Refusals: TypeAlias = tuple[RefusedTries, ...]


def tries_of(refusals: Iterable[RefusedTries], company_id: str, user_id: str) -> RefusedTries | None:
    """The user's refused tries, if there are any."""
    return next((tries for tries in refusals if tries.concern(company_id, user_id)), None)


def refused(refusals: Refusals, company_id: str, user_id: str, at: datetime) -> Refusals:
    """After one more refused sign-in of the user."""
    before = tries_of(refusals, company_id, user_id)
    count = before.count + 1 if before else 1
    return (*accepted(refusals, company_id, user_id), RefusedTries(company_id, user_id, count, at))


def accepted(refusals: Refusals, company_id: str, user_id: str) -> Refusals:
    """After a sign-in of the user that Intacct took: earlier refusals no longer count."""
    return tuple(tries for tries in refusals if not tries.concern(company_id, user_id))


def _key(company_id: str, user_id: str) -> tuple[str, str]:
    return company_id.strip().casefold(), user_id.strip().casefold()
