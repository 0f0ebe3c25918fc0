"""Times in words, as a person would say them, by the system's locale."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime


def _tr(text: str) -> str:
    return QCoreApplication.translate("wording", text)


def when(moment: datetime, now: datetime) -> str:
    """*moment* as "today at 09:42", "yesterday at 17:05" or "on 3 March 2026 at 08:10", in local time."""
    local, today = moment.astimezone(), now.astimezone().date()
    time = clock_time(moment)
    if local.date() == today:
        return _tr("today at {time}").format(time=time)
    if local.date() == today - timedelta(days=1):
        return _tr("yesterday at {time}").format(time=time)
    return _tr("on {date} at {time}").format(date=date(moment), time=time)


def clock_time(moment: datetime) -> str:
    """The local time of day, hours and minutes."""
    local = moment.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def date(moment: datetime) -> str:
    """The local date, with the month's name."""
    local = moment.astimezone()
    return QLocale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.LongFormat)
