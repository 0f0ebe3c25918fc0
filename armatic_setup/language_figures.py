"""Days and numbers as the language in use writes them, where the core puts them into a sentence.

Data files, JSON and CSV do not come here: they are the same in every language.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Final

from armatic_setup.language import current, mark, tr

_MONTHS: Final = (
    mark("January"), mark("February"), mark("March"), mark("April"), mark("May"), mark("June"),
    mark("July"), mark("August"), mark("September"), mark("October"), mark("November"), mark("December"),
)  # fmt: skip
#: Between groups of three digits, where it is not a comma; as the Unicode locale data has it.
_GROUPS: Final[Mapping[str, str]] = {"de": ".", "es": ".", "fr": "\u202f"}
#: Spanish leaves four digits together.
_UNGROUPED: Final = 10_000


def long_date(day: date) -> str:
    """*day* as it cannot be misread on either side of the ocean, such as "24 November 2026"."""
    return tr("{day} {month} {year}").format(day=day.day, month=tr(_MONTHS[day.month - 1]), year=day.year)


def short_date(day: date) -> str:
    """*day* where its year goes without saying, such as "24 November"."""
    return tr("{day} {month}").format(day=day.day, month=tr(_MONTHS[day.month - 1]))


def counted(number: int, noun: str, several: str = "") -> str:
    """So many of a thing, in English alone: ``1 row``, ``12,000 rows``.

    Args:
        number: How many.
        noun: One of them.
        several: More of them, where it is not *noun* with an "s".
    """
    return f"{number:,} {noun if number == 1 else several or noun + 's'}"


def count(number: int) -> str:
    """A whole number with group marks: ``12,000``."""
    if current() == "es" and abs(number) < _UNGROUPED:
        return str(number)
    return f"{number:,}".replace(",", _GROUPS.get(current(), ","))


def amount(value: Decimal) -> str:
    """An amount with all of its digits: ``1,284,310.57``."""
    whole, point, rest = f"{abs(value):f}".partition(".")
    mark_of_decimals = "," if current() in _GROUPS else "."
    return ("-" if value < 0 else "") + count(int(whole)) + (mark_of_decimals if point else "") + rest
