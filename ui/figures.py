"""Figures as the reader's country writes them: counts, money, shares, durations, days."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from armatic_setup.currencies import decimals_to_show
from armatic_setup.language import tr
from armatic_setup.language_figures import long_date

if TYPE_CHECKING:
    from datetime import date

_MINUTE = 60


def _here() -> QLocale:
    """The user's country; a system without one writes figures as the United States do."""
    locale = QLocale()
    if locale.language() == QLocale.Language.C:
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    return locale


def count(number: int, locale: QLocale | None = None) -> str:
    """A whole number with group marks: ``12,000``."""
    return (locale or _here()).toString(number)


def rows(number: int) -> str:
    """So many rows: ``1 row``, ``12,000 rows``; it stands alone or between commas."""
    return tr("1 row") if number == 1 else tr("{count} rows").format(count=count(number))


def files(number: int) -> str:
    """So many files, as :func:`rows`."""
    return tr("1 file") if number == 1 else tr("{count} files").format(count=count(number))


def rows_from(number: int, objects: int) -> str:
    """So many rows, and of how many kinds of records: ``12,000 rows from 13 objects``."""
    words = tr("{rows} from 1 object") if objects == 1 else tr("{rows} from {objects} objects")
    return words.format(rows=rows(number), objects=count(objects))


def money(amount: Decimal, currency: str = "", locale: QLocale | None = None) -> str:
    """An amount with group marks: ``1,284,310.57``. At least the currency's decimals; never a float."""
    locale = locale or _here()
    whole, _, fraction = f"{abs(amount):.{decimals_to_show(amount, currency)}f}".partition(".")
    zero = ord(locale.zeroDigit())
    digits = "".join(chr(zero + int(digit)) for digit in fraction)
    sign = locale.negativeSign() if amount < 0 else ""
    point = locale.decimalPoint() if digits else ""
    return f"{sign}{locale.toString(int(whole))}{point}{digits}"


def share(part: Decimal, whole: Decimal, locale: QLocale | None = None) -> str:
    """A part in per cent with one decimal: ``47.7%``; empty when there is no whole."""
    if not whole:
        return ""
    locale = locale or _here()
    figure = locale.toString(float(part * 100 / whole), "f", 1)
    return _per_cent(figure, locale)


def percent(value: int, locale: QLocale | None = None) -> str:
    """Whole per cent: ``48%``, and ``48 %`` where it is written so."""
    locale = locale or _here()
    return _per_cent(locale.toString(value), locale)


def _per_cent(figure: str, locale: QLocale) -> str:
    gap = "" if locale.language() == QLocale.Language.English else "\u00a0"
    return f"{figure}{gap}{locale.percent()}"


def seconds(value: float, locale: QLocale | None = None) -> str:
    """A short duration to a tenth: ``0.2 s``."""
    return (locale or _here()).toString(value, "f", 1) + " s"


def duration(value: float) -> str:
    """A duration in words a person would use: ``48 s``, ``11 min 14 s``, ``2 h 5 min``."""
    whole = max(round(value), 0)
    minutes, seconds_left = divmod(whole, _MINUTE)
    hours, minutes_left = divmod(minutes, _MINUTE)
    if not minutes:
        words = tr("{seconds} s")
    elif not hours:
        words = tr("{minutes} min {seconds} s") if seconds_left else tr("{minutes} min")
    else:
        words = tr("{hours} h {minutes} min") if minutes_left else tr("{hours} h")
    return words.format(hours=hours, minutes=minutes_left, seconds=seconds_left)


def day(value: date) -> str:
    """A date with the month in words: ``24 November 2026``."""
    return long_date(value)
