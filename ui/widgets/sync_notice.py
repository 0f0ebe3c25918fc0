"""What is said of the sync while none runs: where it stopped, what the last one brought, why none starts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from armatic_setup.guide.markup import Span, Style
from armatic_setup.sync.events import DataSetAside, DataUpgraded
from ui import figures, wording
from ui.sync_words import file_words
from ui.widgets.notice import NoticeKind
from ui.widgets.notice_slot import NoticeSlot

if TYPE_CHECKING:
    from datetime import datetime

    from armatic_setup.guide.facts import SyncFact


class SyncNotice(NoticeSlot):
    """The notice above the plan of a sync."""

    def say_stopped(self, percent: int, *, aloud: bool) -> None:
        """A sync stopped at *percent*; the next one goes on there."""
        words = (
            Span(self.tr("Stopped at {percent}%.").format(percent=percent), Style.LABEL),
            Span(" " + self.tr("Every page that arrived is kept, and the sync goes on from there.")),
        )
        self.say(words, NoticeKind.INFO, aloud=aloud)

    def say_last(self, last: SyncFact, now: datetime) -> None:
        """What the last sync brought, and what another one reads."""
        words = self.tr("Last sync {when}, {rows}. Another one reads only what changed.").format(
            when=wording.when(last.finished_at, now), rows=figures.rows(last.rows)
        )
        self.say((Span(words),), NoticeKind.PASSED if last.ties else NoticeKind.WARNING, aloud=False)

    @Slot(str)
    def say_objection(self, sentence: str) -> None:
        """Why no sync starts, and where that is mended."""
        where = self.tr("Run the checks in step 5, Connect, then start the sync.")
        self.say((Span(sentence, Style.LABEL), Span(" " + where)), NoticeKind.WARNING)

    def say_file(self, event: DataSetAside | DataUpgraded) -> None:
        """What became of the file that the data was in before."""
        damaged = isinstance(event, DataSetAside)
        words = file_words(event.file if isinstance(event, DataSetAside) else event.backup, damaged=damaged)
        self.say((Span(words),), NoticeKind.WARNING if damaged else NoticeKind.INFO)
