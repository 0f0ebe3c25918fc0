"""One thing that changed between two tests, and how days are named in sentences about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import StrEnum
from typing import TypeAlias

from armatic_setup.guide.vocabulary import Right
from armatic_setup.language_figures import long_date, short_date

#: Names a day as a sentence does: ``3 March``.
DayNamer: TypeAlias = Callable[[datetime], str]


class Direction(StrEnum):
    """Which way something changed."""

    LOST = "lost"
    GAINED = "gained"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that changed.

    Attributes:
        direction: Which way.
        subject: A check, a part of one, ``permissions.<permission id>``, or ``company.<fact>``.
        since: When it was last as it was before, in UTC.
        sentence: What changed, in one sentence.
        rights: The rights it is about; empty where it is about something else.
    """

    direction: Direction
    subject: str
    since: datetime
    sentence: str
    rights: tuple[Right, ...] = ()


def day_namer(now: datetime, zone: tzinfo | None) -> DayNamer:
    """Names days in *zone*; the year only where it is not that of *now*."""
    this_year = now.astimezone(zone).year

    def day(moment: datetime) -> str:
        local = moment.astimezone(zone)
        return short_date(local) if local.year == this_year else long_date(local)

    return day
