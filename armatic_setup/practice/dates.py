"""Dates and times as one user sees them: ``MM/DD/YYYY`` and ``MM/DD/YYYY HH:MM:SS`` at the user's offset.

Other users' dates come in their own order (what a real gateway does then is unconfirmed).
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final

_EPOCH: Final = date(1970, 1, 1).toordinal()
_USUAL: Final = "/mdY"
_PARTS: Final = {"m": r"(?P<m>\d{1,2})", "d": r"(?P<d>\d{1,2})", "Y": r"(?P<Y>\d{4})"}
_TIME: Final = r"(?:[ ]+(?P<hour>\d{1,2}):(?P<minute>\d{2}):(?P<second>\d{2}))?"


class DateError(ValueError):
    """Not a date in the user's format. ISO dates are refused, as the real gateway does."""


class UserCalendar:
    """Writes and reads dates for a user with a fixed offset from UTC.

    Args:
        offset: Minutes east of UTC.
        form: Separator, then the order of the parts; one that is not understood is taken for the usual one.
    """

    def __init__(self, offset: int, form: str = _USUAL) -> None:
        if sorted(form[1:]) != ["Y", "d", "m"]:
            form = _USUAL
        separator, order = form[0], form[1:]
        self.offset = offset
        self._form = separator.join(f"%{letter}" for letter in order)
        self._shape = re.compile(re.escape(separator).join(_PARTS[letter] for letter in order) + _TIME)
        self._days: dict[int, str] = {}
        self._times: dict[int, str] = {}

    def date_text(self, ordinal: int) -> str:
        """A date as text."""
        text = self._days.get(ordinal)
        if text is None:
            text = self._days[ordinal] = date.fromordinal(ordinal).strftime(self._form)
        return text

    def time_text(self, seconds: int) -> str:
        """A moment (seconds since 1970, UTC) as text."""
        days, rest = divmod(seconds + self.offset * 60, 86_400)
        time = self._times.get(rest)
        if time is None:
            minutes, second = divmod(rest, 60)
            time = self._times[rest] = f"{minutes // 60:02d}:{minutes % 60:02d}:{second:02d}"
        return f"{self.date_text(days + _EPOCH)} {time}"

    def read_date(self, text: str) -> int:
        """The ordinal of a date; a time behind it is left aside.

        Raises:
            DateError: Not in the user's format.
        """
        return self._read(text)[0]

    def read_time(self, text: str) -> int:
        """A moment in seconds since 1970, UTC; a date alone means its first second.

        Raises:
            DateError: Not in the user's format.
        """
        ordinal, seconds = self._read(text)
        return (ordinal - _EPOCH) * 86_400 + seconds - self.offset * 60

    def _read(self, text: str) -> tuple[int, int]:
        found = self._shape.fullmatch(text.strip())
        if found is None:
            raise DateError(text)
        hour, minute, second = (int(found[part] or 0) for part in ("hour", "minute", "second"))
        try:
            ordinal = date(int(found["Y"]), int(found["m"]), int(found["d"])).toordinal()
        except ValueError as error:
            raise DateError(text) from error
        if hour > 23 or minute > 59 or second > 59:
            raise DateError(text)
        return ordinal, (hour * 60 + minute) * 60 + second


def offset_text(minutes: int) -> str:
    """An offset from UTC as ``readUserFormatting`` writes it, such as ``-05:00``."""
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"
