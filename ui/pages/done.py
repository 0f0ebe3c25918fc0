"""The result: what arrived, whether it ties out, how old it is, where it is, and what happens now."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from armatic_setup.faults import SetupError
from armatic_setup.guide.markup import Span, Style, spans
from armatic_setup.guide.steps import NoteKind
from armatic_setup.sync.standing import changes
from ui import figures, wording
from ui.armatic_desk import EVERY
from ui.data_desk import Becomes, DataDesk
from ui.data_jobs import StoredData
from ui.pages.done_acts import DoneActs
from ui.pages.done_arrival import DoneArrival
from ui.pages.done_delivery import DoneDelivery
from ui.pages.headed_page import HeadedPage
from ui.pages.page import FooterAction
from ui.paper.aging_sheet import notes_of
from ui.scrolling import scroll_to
from ui.sync_words import summary_words
from ui.tokens import L, M
from ui.widgets.aging_card import AgingCard
from ui.widgets.announce import announce
from ui.widgets.arrival_card import ArrivalCard
from ui.widgets.changes_card import ChangesCard
from ui.widgets.data_card import DataCard
from ui.widgets.delivery_card import DeliveryCard
from ui.widgets.note_list import NoteList
from ui.widgets.notice import NoticeKind
from ui.widgets.notice_slot import NoticeSlot
from ui.widgets.seal import Seal
from ui.widgets.text_block import verbatim
from ui.widgets.tie_out_card import TieOutCard
from ui.widgets.tie_out_lists import Names

if TYPE_CHECKING:
    from armatic_setup.guide.steps import Step
    from armatic_setup.sync.aging_report import AgingReport
    from armatic_setup.sync.datafiles import DataFile
    from ui.sync_result import SyncResult
    from ui.theme import Theme
    from ui.widgets.card import Card
    from ui.workspace import Workspace


class DonePage(HeadedPage):
    """Shows the sync of this run; after a restart, what the database still knows. It signs in nowhere."""

    def __init__(self, step: Step, theme: Theme, workspace: Workspace) -> None:
        super().__init__(step, theme, workspace)
        self.desk = DataDesk(workspace, self)
        self.seal = Seal(theme)
        self.notice = NoticeSlot(theme)
        self.changes = ChangesCard(theme)
        self.tie_out = TieOutCard(theme)
        self.aging = AgingCard(theme, notes_of)
        self.data = DataCard(theme)
        self.arrival = ArrivalCard(theme, EVERY)
        self.arriving = DoneArrival(workspace, self.arrival, self)
        self.delivery = DeliveryCard(theme)
        self.delivering = DoneDelivery(workspace, self.delivery, self)
        self.acts = DoneActs(workspace, self.desk, self.tie_out, self.aging, self.data, self)
        self._shown: SyncResult | None = None
        self._gone = False
        self._build()
        self._connect()

    # -- what the shell asks ----------------------------------------------------------------------

    @property
    def next_label(self) -> str:
        if self.is_done:
            return self.tr("&Finish")
        return self.tr("&Go to the sync") if self._gone else self.tr("Sync &again")

    @property
    def footer_note(self) -> str:
        if self._gone:
            return self.tr("The sync is to be done again.")
        return "" if self.is_done else self.tr("Sync again to settle what differs.")

    @property
    def footer_actions(self) -> tuple[FooterAction, ...]:
        if self.desk.report is None:
            return ()
        report = FooterAction(self.tr("Save &report"), self.acts.save_pdf, icon="document", bordered=True)
        again = FooterAction(self.tr("Sync &again"), self._on_again)
        return (report, again) if self.is_done else (report,)

    def on_next(self) -> bool:
        if self.is_done:
            self.window().close()
        else:
            self._on_again()
        return False

    def on_enter(self) -> None:
        if self.workspace.journey.state.sync is None:
            return
        result = self.workspace.sync_result
        again = result is not self._shown or self._gone or self.desk.stored is None
        self._gone = False
        self._shown = result
        self._show_standing()
        self.arrival.show()
        self.arriving.look()
        self.delivery.show()
        self.delivering.desk.look()
        if result is None:
            self.tie_out.show_notes(None, 0)
        else:
            self.tie_out.show_notes(result.summary.deletions, result.summary.in_motion)
        if result is not None and result.before is not None:
            since = wording.when(result.before.finished_at, self.workspace.clock())
            self.changes.show_changes(changes(result.before, result.summary), since)
        if again:
            self.notice.clear()
            self.aging.set_today(self.desk.today)
            self.desk.read()
            self.desk.age(self.desk.today)

    @property
    def must_finish(self) -> bool:
        return self.desk.busy

    @property
    def closing_question(self) -> str:
        if self.delivering.desk.delivering:
            return self.tr(
                "**The delivery is still running.** Close now, and the next delivery goes on from here. "
                "Everything acknowledged stays delivered."
            )
        match self.desk.becomes:
            case Becomes.GOES_ON:
                return self.tr(
                    "**The export is still being written.** Close now, and the same export goes on from "
                    "here, if nothing is synced meanwhile."
                )
            case Becomes.VANISHES:
                return self.tr("**Files are still being written.** Close now, and nothing of them remains.")
        return ""

    def on_discard(self) -> None:
        self.desk.discard()
        self.delivering.desk.discard()

    # -- building ---------------------------------------------------------------------------------

    def _build(self) -> None:
        px = self.theme.px
        head = QHBoxLayout()
        head.setSpacing(px(M))
        head.addWidget(self.seal, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.header, 1)
        self.column.addLayout(head)
        self.column.addSpacing(px(L))
        self.column.addWidget(self.notice)
        cards = QVBoxLayout()  # a layout leaves no gap where a card is hidden
        cards.setSpacing(px(M))
        for card in self._cards:
            card.hide()
            cards.addWidget(card)
        self.column.addLayout(cards)
        self.column.addSpacing(px(L))
        notes = [replace(note, kind=NoteKind.NOTE) for note in self.step.notes]  # the last page folds nothing
        self.column.addWidget(NoteList(self.theme, notes, values=self.workspace.journey.values))
        self.column.addStretch(1)

    @property
    def _cards(self) -> tuple[Card, ...]:
        return self.changes, self.tie_out, self.arrival, self.aging, self.data, self.delivery

    def _connect(self) -> None:
        desk = self.desk
        desk.known.connect(self._on_known)
        desk.aged.connect(self._on_aged)
        desk.unread.connect(self._on_unread)
        for over in (desk.wrote, desk.failed, desk.stopped, self.delivering.desk.changed):
            over.connect(self.changed)
        desk.deleted.connect(self._on_deleted)
        self.acts.troubled.connect(self._on_unread)
        self.aging.day_wanted.connect(self._on_day)
        self.data.delete_wanted.connect(self._on_delete)

    # -- showing ----------------------------------------------------------------------------------

    def _show_standing(self) -> None:
        """Title and lead: only what ties is said to tie."""
        fact, result = self.workspace.journey.state.sync, self.workspace.sync_result
        assert fact is not None
        self.seal.set_ties(ties=fact.ties)
        incomplete = result is not None and not result.summary.complete
        if fact.ties:
            title = spans(self.step.heading, self._values)
        elif incomplete:
            title = (Span(self.tr("Connected, and not everything could be read")),)
        else:
            title = (Span(self.tr("Connected, and some totals still differ")),)
        self.header.title.set_text(title)
        if result is not None:
            self.header.lead.set_text(verbatim(summary_words(result.summary)))
            return
        when = wording.when(fact.finished_at, self.workspace.clock())
        words = self.tr("{rows}, tied out {when}.") if fact.ties else self.tr("{rows}, synced {when}.")
        self.header.lead.set_text(
            verbatim(words.format(rows=figures.rows_from(fact.rows, fact.objects), when=when))
        )

    @Slot(object)
    def _on_known(self, stored: object) -> None:
        assert isinstance(stored, StoredData)
        now, fact = self.workspace.clock(), self.workspace.journey.state.sync
        names = Names({one.name: one.label for one in self.workspace.catalogue.objects}, stored.names)
        if stored.tie_out is not None:
            when = wording.when(stored.tie_out.compared_at, now)
            self.tie_out.show_tie_out(stored.tie_out, when, names)
        self.tie_out.setVisible(stored.tie_out is not None)
        finished = stored.standing.finished_at if stored.standing else fact.finished_at if fact else None
        when = wording.when(finished, now) if finished else ""
        self.data.show_data(stored, when[:1].upper() + when[1:])
        self.data.show()

    @Slot(object)
    def _on_aged(self, report: object) -> None:
        aged: AgingReport = report  # type: ignore[assignment]  # what the signal carries
        most = max(aged.currencies, key=lambda line: line.invoices, default=None)
        read = self.tr("By due date.")
        if aged.complete_as_of is not None:
            when = wording.when(aged.complete_as_of, self.workspace.clock())
            read = self.tr("By due date, from what was read up to {when}.").format(when=when)
        later = self.aging.isVisible()
        self.aging.show_report(aged, most.currency if most else "", read)
        self.aging.show()
        if later:
            announce(self.aging, self.tr("Aged as of {day}").format(day=figures.day(aged.as_of)))
        self.changed.emit()

    @Slot(object)
    def _on_unread(self, error: object) -> None:
        assert isinstance(error, SetupError)
        found = self.workspace.diagnose(error)
        self.notice.say((Span(found.sentence, Style.LABEL),), NoticeKind.WARNING)

    # -- acts ---------------------------------------------------------------------------------------

    @Slot(object)
    def _on_day(self, day: object) -> None:
        self.desk.age(day)  # type: ignore[arg-type]  # what the signal carries

    @Slot()
    def _on_delete(self) -> None:
        self.delivering.desk.when_idle(self.desk.delete)

    @Slot()
    def _on_again(self) -> None:
        self.delivering.desk.when_idle(self._go_again)

    def _go_again(self) -> None:
        """To the sync, which begins at once unless its data was just deleted."""
        self.workspace.sync_wanted = not self._gone
        self.step_wanted.emit(self.step.needs)

    @Slot(object)
    def _on_deleted(self, files: object) -> None:
        """The data is gone: the sync is to be done again, and nothing here claims otherwise."""
        gone: tuple[DataFile, ...] = files  # type: ignore[assignment]  # what the signal carries
        self.arriving.desk.data_gone()
        self._gone = True
        self._shown = None
        self.workspace.sync_result = None
        self.workspace.change(self.workspace.journey.data_deleted())
        for card in self._cards:
            card.hide()
        self.acts.clear()
        self.seal.set_ties(ties=False)
        self.header.title.set_text((Span(self.tr("The local data is deleted")),))
        self.header.lead.set_text((Span(self.tr("Sage Intacct and Armatic were not touched.")),))
        words = (
            self.tr("1 file is gone.")
            if len(gone) == 1
            else self.tr("{count} files are gone.").format(count=figures.count(len(gone)))
        )
        again = self.tr("The next sync reads everything anew.")
        self.notice.say((Span(words, Style.LABEL), Span(f" {again}")), NoticeKind.PASSED)
        self.header.title.setFocus(Qt.FocusReason.OtherFocusReason)
        scroll_to(self.header)
        self.changed.emit()
