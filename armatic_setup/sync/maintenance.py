"""When Sage Intacct may be closed for its weekly maintenance. Pure: no clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Final

#: Told by a vendor of a connector; Sage itself publishes a weekly window of four hours that may vary by
#: region (unconfirmed for any one company).
_SATURDAY: Final = 5
_BEGINS: Final = time(2, 30)
_LASTS: Final = timedelta(hours=3)
_WEEK: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Maintenance:
    """One closed time, in UTC."""

    begins: datetime
    ends: datetime


def next_maintenance(now: datetime) -> Maintenance:
    """The window that *now* (with a zone) is in, or the next one."""
    here = now.astimezone(UTC)
    day = here.date() + timedelta(days=(_SATURDAY - here.weekday()) % 7)
    begins = datetime.combine(day, _BEGINS, UTC)
    if begins + _LASTS <= here:
        begins += _WEEK
    return Maintenance(begins, begins + _LASTS)


def maintenance_within(now: datetime, seconds: float) -> Maintenance | None:
    """The window that work of so many seconds, begun at *now*, would run into; None when it would not."""
    window = next_maintenance(now)
    return window if (window.begins - now).total_seconds() < seconds else None
