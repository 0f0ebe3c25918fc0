"""What a sync comes to, and what became of its file, in a sentence or two."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from armatic_setup.sync.waits import WaitCause, cause_of
from ui import figures, wording

if TYPE_CHECKING:
    from datetime import datetime

    from armatic_setup.sync.events import Waiting
    from armatic_setup.sync.summary import SyncSummary

_SKIPPED_NAMED: Final = 2


def summary_words(summary: SyncSummary) -> str:
    """What arrived, in how long, and what was left out, such as "One was skipped: ..."."""
    translate = QCoreApplication.translate
    read = [one for one in summary.objects if not one.skipped and not one.failed]
    skipped = [one for one in summary.objects if one.skipped]
    seconds = (summary.finished_at - summary.started_at).total_seconds()
    words = translate("DonePage", "{rows} in {time}.").format(
        rows=figures.rows_from(summary.rows, len(read)), time=figures.duration(seconds)
    )
    if not skipped:
        return words
    named = ", ".join(f"{one.label} ({one.skipped})" for one in skipped[:_SKIPPED_NAMED])
    left = len(skipped) - _SKIPPED_NAMED
    if left > 0:
        named = translate("DonePage", "{names} and {left} more").format(names=named, left=left)
    count = (
        translate("DonePage", "One was skipped")
        if len(skipped) == 1
        else translate("DonePage", "{number} were skipped").format(number=len(skipped))
    )
    return f"{words} {count}: {named}."


def file_words(name: str, *, damaged: bool) -> str:
    """What became of the file that the data was in before, kept beside it as *name*."""
    translate = QCoreApplication.translate
    if damaged:
        words = translate(
            "DonePage", "The data file was damaged. It is kept as {name}; everything is read anew."
        )
    else:
        words = translate("DonePage", "The data file is of this version now; {name} is as it was before.")
    return words.format(name=name)


def wait_words(waiting: Waiting, now: datetime) -> str:
    """What held the sync up at *now*, for afterwards."""
    translate = QCoreApplication.translate
    match cause_of(waiting.reason):
        case WaitCause.NETWORK:
            words = translate("InitialSyncPage", "No network at {time}")
        case WaitCause.LINE:
            words = translate("InitialSyncPage", "Asked again at {time}")
        case _:
            words = translate("InitialSyncPage", "Waited at {time} for {seconds}")
    return words.format(time=wording.clock_time(now), seconds=figures.duration(waiting.seconds))
