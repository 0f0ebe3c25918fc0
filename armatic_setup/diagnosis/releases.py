"""Sage Intacct's quarterly releases: new permissions arrive in them, switched off.

They come out in February, May, August and November, on a day that differs from year to year; the public
ones fell between the 8th and the 24th. Days of releases to come are not public here (unconfirmed), so a
release either certainly lies between two days or perhaps does.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from armatic_setup.language import tr

_MONTHS: Final = (2, 5, 8, 11)
_EARLIEST, _LATEST = 8, 24
#: More than these are not worth naming one by one.
_NAMED: Final = 4


@dataclass(frozen=True, slots=True)
class Release:
    """One quarterly release.

    Attributes:
        number: 1 to 4.
        certain: Whether it certainly came out between the two days; else it may have.
    """

    year: int
    number: int
    certain: bool


def releases_between(earlier: date, later: date) -> tuple[Release, ...]:
    """The releases that came out, or may have, after *earlier* and up to *later*, in order."""
    return tuple(_found(earlier, later))


def release_note(earlier: date, later: date) -> str:
    """What to think of where a release lies between two tests, or empty."""
    found = releases_between(earlier, later)
    if not found:
        return ""
    if len(found) > _NAMED:
        return tr(
            "{count} quarterly releases of Sage Intacct lie between the two tests; "
            "new rights arrive switched off."
        ).format(count=len(found))
    certain = any(release.certain for release in found)
    if len(found) == 1:
        words = (
            tr("Sage Intacct's release {names} lies between the two tests; new rights arrive switched off.")
            if certain
            else tr(
                "Sage Intacct's release {names} may lie between the two tests; "
                "new rights arrive switched off."
            )
        )
    else:
        words = (
            tr("Sage Intacct's releases {names} lie between the two tests; new rights arrive switched off.")
            if certain
            else tr(
                "Sage Intacct's releases {names} may lie between the two tests; "
                "new rights arrive switched off."
            )
        )
    *most, last = (
        tr("{number} of {year}", "release").format(number=release.number, year=release.year)
        for release in found
    )
    names = tr("{names} and {last}").format(names=", ".join(most), last=last) if most else last
    return words.format(names=names)


def _found(earlier: date, later: date) -> Iterator[Release]:
    for year in range(earlier.year, later.year + 1):
        for number, month in enumerate(_MONTHS, start=1):
            first, last = date(year, month, _EARLIEST), date(year, month, _LATEST)
            if first <= later and last > earlier:
                yield Release(year, number, certain=earlier < first and last <= later)
