"""Dates and times from the user's form into ISO form and UTC, a column at a time.

A company has a few thousand days and a day has 1,440 minutes, so both are worked out once and looked up.
Where the user's clock is whole hours from UTC, as most are, the hour is looked up with its day, and what is
behind it stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final, cast

from armatic_setup.gateway.rows import Texts

if TYPE_CHECKING:
    from armatic_setup.sync.values import UserForms

_PARTS: Final[Mapping[str, str]] = {
    "m": r"(?P<month>[0-9]{1,2})",
    "d": r"(?P<day>[0-9]{1,2})",
    "Y": r"(?P<year>[0-9]{4})",
}
_TIME_24: Final = r"(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2}))?"
_TIME_12: Final = _TIME_24 + r" ?(?P<half>[AaPp][Mm])"
_DAY: Final = 24 * 60  # minutes
_SECONDS: Final[Mapping[str, str]] = {f":{second:02}": f":{second:02}Z" for second in range(60)}
_REMEMBERED: Final = 8192  # texts; twenty years of days, or a year of hours
_WITHIN_HOUR: Final = len(":00:00")
_HOUR: Final = len(" 00")


class Moments:
    """Converts for one user.

    Args:
        forms: How the user's dates and times are written.
    """

    def __init__(self, forms: UserForms) -> None:
        day = re.escape(forms.separator).join(_PARTS[letter] for letter in forms.order)
        self._date = re.compile(day)
        self._timestamp = re.compile(f"{day}(?: {_TIME_12 if forms.twelve_hours else _TIME_24})?")
        self._forms = forms
        self._clocks = {} if forms.twelve_hours else _clocks(forms.offset // timedelta(minutes=1))
        self._days = {shift: _Remembered(self._shifted(shift)) for shift in (-1, 0, 1)}
        self._moments = _Remembered(self._moment)
        whole_hours = not forms.offset % timedelta(hours=1) and not forms.twelve_hours
        self._hours = _Remembered(self._hour) if whole_hours else None

    def dates(self, texts: Texts) -> list[str | None]:
        """Dates as ``YYYY-MM-DD``.

        Raises:
            ValueError: One is of another form, or does not exist.
        """
        days = self._days[0]
        if all(texts):  # as in most columns: twice as fast
            return [*map(days.__getitem__, cast("Sequence[str]", texts))]
        return [None if text is None else days[text] for text in texts]

    def timestamps(self, texts: Texts) -> list[str | None]:
        """Times as ``YYYY-MM-DDTHH:MM:SSZ``; a date alone is its first moment.

        Raises:
            ValueError: As for :meth:`dates`.
        """
        hours, rests, end = self._hours, _rests(), -_WITHIN_HOUR
        if hours is not None:
            try:
                # Lines bear the time of their header, so a page holds most times twice and more often.
                converted: dict[str | None, str] = {
                    text: hours[text[:end]] + rests[text[end:]]
                    for text in dict.fromkeys(texts)
                    if text is not None
                }
                return list(map(converted.get, texts))
            except (KeyError, ValueError):  # no time at all, or one without seconds
                pass
        moments = self._moments
        return [None if text is None else moments[text] for text in texts]

    def _hour(self, start: str) -> str:
        try:
            shift, clock = self._clocks[f"{start[-_HOUR:]}:00"]
            return self._days[shift][start[:-_HOUR]] + clock[:_HOUR]
        except KeyError:  # no time at all, or an hour of one digit
            return self._moved(f"{start}:00:00").removesuffix(":00:00Z")

    def _moment(self, text: str) -> str:
        try:
            shift, clock = self._clocks[text[-9:-3]]
            return self._days[shift][text[:-9]] + clock + _SECONDS[text[-3:]]
        except KeyError:  # twelve hours, no time at all, or one without seconds
            return self._moved(text)

    def _shifted(self, shift: int) -> Callable[[str], str]:
        def convert(text: str) -> str:
            day = _day(_matched(self._date, text))
            try:
                return (day + timedelta(shift)).isoformat()
            except OverflowError as error:
                raise ValueError(text) from error

        return convert

    def _moved(self, text: str) -> str:
        found = _matched(self._timestamp, text)
        local = datetime.combine(_day(found), datetime.min.time())
        if found["hour"] is not None:
            hour = int(found["hour"])
            if self._forms.twelve_hours:
                if not 1 <= hour <= 12:
                    raise ValueError(text)
                hour = hour % 12 + (12 if found["half"].upper() == "PM" else 0)
            local = local.replace(hour=hour, minute=int(found["minute"]), second=int(found["second"] or 0))
        try:
            return (local - self._forms.offset).isoformat() + "Z"
        except OverflowError as error:
            raise ValueError(text) from error


class _Remembered(dict[str, str]):
    """What a text was converted to; a new text is converted when it is looked up."""

    def __init__(self, convert: Callable[[str], str]) -> None:
        super().__init__()
        self._convert = convert

    def __missing__(self, text: str) -> str:
        if len(self) >= _REMEMBERED:
            self.clear()
        converted = self[text] = self._convert(text)
        return converted


@lru_cache(maxsize=4)
def _clocks(ahead: int) -> Mapping[str, tuple[int, str]]:
    """For each minute of a day that is *ahead* minutes of UTC: days to add, and the minute there."""
    moved = ((minute, divmod(minute - ahead, _DAY)) for minute in range(_DAY))
    return {f" {_clock(minute)}": (days, f"T{_clock(there)}") for minute, (days, there) in moved}


@lru_cache(maxsize=1)
def _rests() -> Mapping[str, str]:
    """Minute and second of each within an hour, as they are read and as they are stored."""
    texts = [f":{minute:02}:{second:02}" for minute in range(60) for second in range(60)]
    return {text: f"{text}Z" for text in texts}


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def _matched(pattern: re.Pattern[str], text: str) -> re.Match[str]:
    found = pattern.fullmatch(text)
    if found is None:
        raise ValueError(text)
    return found


def _day(found: re.Match[str]) -> date:
    return date(int(found["year"]), int(found["month"]), int(found["day"]))
