"""Dates of HTTP headers."""

from __future__ import annotations

from email.utils import parsedate_to_datetime


def http_date(text: str) -> float | None:
    """A header's date as seconds since 1970, or ``None`` when it is no date."""
    try:
        return parsedate_to_datetime(text).timestamp()
    except (TypeError, ValueError, OverflowError):  # the last for a zone of twenty digits
        return None
