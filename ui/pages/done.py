"""The result: what arrived, that it ties out to the cent, how old it is, and what happens now."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from armatic_setup.faults import SetupError
from armatic_setup.guide.markup import Span, Style
from armatic_setup.guide.steps import NoteKind
from ui import figures, wording
from ui.background import Handle, job_of
from ui.pages.headed_page import HeadedPage
from ui.sync_result import StoredAging, SyncResult, local_day, stored_aging
from ui.tokens import L, M
from ui.widgets.aging_card import AgingCard
from ui.widgets.announce import announce
from ui.widgets.note_list import NoteList
from ui.widgets.notice import NoticeKind as News
from ui.widgets.notice_slot import NoticeSlot
from ui.widgets.painting import painter_of, rounded
from ui.widgets.state_glyph import stroke, tick_points
from ui.widgets.tie_out_card import TieOutCard

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QPaintEvent

    from armatic_setup.guide.steps import Step
    from armatic_setup.sync.summary import SyncSummary
    from ui.theme import Theme
    from ui.workspace import Workspace

_SEAL: Final = 56
_SKIPPED_NAMED: Final = 2
#: Shown first after a restart, when nobody knows which currency most invoices are in.
_USUAL: Final = "USD"


class DonePage(HeadedPage):
    """Shows the sync of this run; after a restart, what the database and the journey still know."""

    def __init__(self, step: Step, theme: Theme, workspace: Workspace) -> None:
        super().__init__(step, theme, workspace)
        self._shown: SyncResult | None = None
        self._handle: Handle | None = None
        self.notice = NoticeSlot(theme)
        self.tie_out = TieOutCard(theme)
        self.aging = AgingCard(theme)
        self._gap = QWidget()
        self.aging.hide()
        self._show_tie_out(shown=False)
        self._build()

    # -- what the shell asks ----------------------------------------------------------------------

    @property
    def next_label(self) -> str:
        return self.tr("&Finish")

    def on_next(self) -> bool:
        self.window().close()
        return False

    def on_enter(self) -> None:
        result = self.workspace.sync_result
        if result is None:
            self._read_stored()
        elif result is not self._shown:
            self._shown = result
            self._show_result(result)

    def on_discard(self) -> None:
        if self._handle is not None:
            self._handle.abandon()

    # -- building ---------------------------------------------------------------------------------

    def _build(self) -> None:
        theme, px = self.theme, self.theme.px
        head = QHBoxLayout()
        head.setSpacing(px(18))
        head.addWidget(Seal(theme), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.header, 1)
        self.column.addLayout(head)
        self.column.addSpacing(px(L))
        self.column.addWidget(self.notice)
        self.column.addWidget(self.tie_out)
        self._gap.setFixedHeight(px(M))
        self.column.addWidget(self._gap)
        self.column.addWidget(self.aging)
        self.column.addSpacing(px(L))
        notes = [replace(note, kind=NoteKind.NOTE) for note in self.step.notes]  # the last page folds nothing
        self.column.addWidget(NoteList(theme, notes, values=self.workspace.journey.values))
        self.column.addStretch(1)

    # -- showing ----------------------------------------------------------------------------------

    def _show_result(self, result: SyncResult) -> None:
        summary = result.summary
        self.header.lead.set_text((Span(summary_words(summary)),))
        self.notice.clear()
        labels = {one.name: one.label for one in summary.objects}
        when = wording.when(summary.tie_out.compared_at, self.workspace.clock())
        self.tie_out.show_tie_out(summary.tie_out, when, labels)
        self._show_tie_out(shown=True)
        most = max(summary.tie_out.currencies, key=lambda line: line.open_invoices, default=None)
        self.aging.show_lines(result.aging, most.currency if most else "", self._as_of(result.as_of))
        self.aging.show()
        announce(self, f"{self.title}. {self.header.lead.text()}")

    def _show_tie_out(self, *, shown: bool) -> None:
        self.tie_out.setVisible(shown)
        self._gap.setVisible(shown)

    def _read_stored(self) -> None:
        """Another run of the program made the sync: its comparison is over, its rows are here."""
        fact = self.workspace.journey.state.sync
        if fact is None:
            return
        when = wording.when(fact.finished_at, self.workspace.clock())
        words = self.tr("{rows} rows from {objects} objects, tied out {when}.")
        self.header.lead.set_text(
            (Span(words.format(rows=figures.count(fact.rows), objects=fact.objects, when=when)),)
        )
        self._show_tie_out(shown=False)
        if self._handle is not None:
            self._handle.abandon()
        today = local_day(self.workspace.clock())
        job = job_of(partial(stored_aging, self.workspace.database, today))
        self._handle = self.workspace.runner.start(job, succeeded=self._on_stored, failed=self._on_failed)

    def _on_stored(self, stored: object) -> None:
        assert isinstance(stored, StoredAging)
        words = (
            Span(self.tr("The totals are not compared again by themselves."), Style.LABEL),
            Span(" " + self.tr("Run the sync again to see the tie-out line by line.")),
        )
        self.notice.say(words, News.INFO, aloud=False)
        self.aging.show_lines(stored.aging, _USUAL, self._as_of(stored.as_of))
        self.aging.show()

    def _on_failed(self, error: SetupError) -> None:
        found = self.workspace.diagnose(error)
        self.notice.say((Span(found.sentence, Style.LABEL),), News.WARNING)

    def _as_of(self, day: date) -> str:
        return self.tr("as of {day}, by due date").format(day=figures.day(day))


class Seal(QWidget):
    """The product's mark in the color of "passed": decoration beside the title."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        side = self._theme.px(_SEAL)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, painter_of(self)
        area = QRectF(self.rect())
        rounded(painter, area, theme.px(12), fill=theme.color("passedbg"))
        inner = area.adjusted(theme.px(8), theme.px(8), -theme.px(8), -theme.px(8))
        rounded(painter, inner, theme.px(9), fill=theme.color("passed"))
        painter.translate(inner.topLeft())
        painter.scale(inner.width() / 22, inner.height() / 22)
        painter.translate(0, -2.6)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(stroke(theme.color("onaccent"), 2.0))
        painter.drawPolyline(tick_points())
        painter.setPen(stroke(theme.color("onaccent"), 0.9))
        for y in (18.4, 20.8):  # the double rule: these totals were compared
            painter.drawLine(QPointF(5.6, y), QPointF(16.4, y))


def summary_words(summary: SyncSummary) -> str:
    """What arrived, in how long, and what was left out, such as "One was skipped: ..."."""
    translate = QCoreApplication.translate
    read = [one for one in summary.objects if not one.skipped and not one.failed]
    skipped = [one for one in summary.objects if one.skipped]
    seconds = (summary.finished_at - summary.started_at).total_seconds()
    words = translate("DonePage", "{rows} rows from {objects} objects in {time}.").format(
        rows=figures.count(summary.rows), objects=len(read), time=figures.duration(seconds)
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
