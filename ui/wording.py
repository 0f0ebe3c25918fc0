"""Times, states and failures in words, as a person would say them, by the system's locale."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from armatic_setup.guide.journey import StepState
from armatic_setup.guide.markup import plain
from armatic_setup.guide.steps import Group

if TYPE_CHECKING:
    from armatic_setup.diagnosis.rules import Diagnosis
    from armatic_setup.guide.journey import StepStatus


def _tr(text: str) -> str:
    return QCoreApplication.translate("wording", text)


def failure(found: Diagnosis) -> str:
    """What happened and what to do first, where a line of text has to do."""
    return " ".join((found.sentence, *(plain(step, {}) for step in found.steps[:1])))


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


def group(kind: Group) -> str:
    """The heading of a group of steps."""
    return {
        Group.NONE: "",
        Group.INTACCT: _tr("In Sage Intacct"),
        Group.WINDOW: _tr("In this window"),
    }[kind]


def step(number: int, count: int, title: str, status: StepStatus) -> str:
    """A row of the step list for a screen reader: "step 3 of 7, Module permissions, current, 9 of 13"."""
    states = {
        StepState.DONE: _tr("done"),
        StepState.CURRENT: "",
        StepState.OPEN: _tr("open"),
        StepState.BLOCKED: _tr("not yet possible"),
        StepState.DISPROVED: _tr("to be fixed"),
    }
    parts = [_tr("step {number} of {count}").format(number=number, count=count), title]
    parts += [_tr("current")] if status.current else []
    parts += [states[status.state]] if states[status.state] else []
    if status.state is not StepState.DISPROVED and status.figure:
        parts.append(status.figure.replace(" / ", _tr(" of ")))
    return ", ".join(parts) + (f". {status.reason}" if status.reason else "")


def count(number: int) -> str:
    """A small number as a word with a capital, for the start of a sentence; larger ones as figures."""
    words = _tr("Zero One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve").split()
    if number >= len(words):
        return QLocale().toString(number)
    word = words[number]
    return word[:1].upper() + word[1:]
