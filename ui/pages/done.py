"""The result: what arrived, whether it ties out, how old it is, where it is, and what happens now."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from armatic_setup.faults import SetupError
from armatic_setup.guide.markup import Span, Style, spans
from armatic_setup.guide.steps import NoteKind
from armatic_setup.sync.report_rows import aging_rows, tie_out_rows
from armatic_setup.sync.standing import changes
from ui import figures, wording
from ui.data_desk import DataDesk, Place
from ui.data_jobs import StoredData, Written
from ui.pages.headed_page import HeadedPage
from ui.pages.page import FooterAction
from ui.pages.review_files import default_paper
from ui.paper.aging_sheet import aging_sheet, notes_of
from ui.sync_words import summary_words
from ui.tokens import L, M
from ui.widgets.aging_card import AgingCard
from ui.widgets.announce import announce
from ui.widgets.changes_card import ChangesCard
from ui.widgets.data_card import DataCard
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
    from armatic_setup.sync.tieout import TieOut
    from ui.paper.aging_sheet import AgingSheet
    from ui.paper.printing import SheetPrinter
    from ui.sync_result import SyncResult
    from ui.theme import Theme
    from ui.widgets.act_line import ActLine
    from ui.workspace import Workspace

#: Customers in the print preview, which is painted where the window is; the PDF always has all of them.
MOST_PREVIEWED = 1500


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
        self._printer: SheetPrinter | None = None
        self._shown: SyncResult | None = None
        self._gone = False
        self._acts: dict[str, ActLine] = {
            Place.TIE_OUT: self.tie_out.act,
            Place.AGING: self.aging.act,
            Place.DATA: self.data.act,
        }
        self._build()
        self._connect()

    # -- what the shell asks ----------------------------------------------------------------------

    @property
    def next_label(self) -> str:
        return self.tr("&Finish") if self.is_done else self.tr("&Go to the sync")

    @property
    def footer_note(self) -> str:
        if self._gone:
            return self.tr("The sync is to be done again.")
        return "" if self.is_done else self.tr("Sync again to settle what differs.")

    @property
    def footer_actions(self) -> tuple[FooterAction, ...]:
        if self.desk.report is None:
            return ()
        report = FooterAction(self.tr("Save &report"), self._save_pdf, icon="document", bordered=True)
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
        if result is not None and result.before is not None:
            since = wording.when(result.before.finished_at, self.workspace.clock())
            self.changes.show_changes(changes(result.before, result.summary), since)
        if again:
            self.notice.clear()
            self.aging.set_today(self.desk.today)
            self.desk.read()
            self.desk.age(self.desk.today)

    def on_discard(self) -> None:
        self.desk.discard()

    # -- building ---------------------------------------------------------------------------------

    def _build(self) -> None:
        px = self.theme.px
        head = QHBoxLayout()
        head.setSpacing(px(18))
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
    def _cards(self) -> tuple[ChangesCard, TieOutCard, AgingCard, DataCard]:
        return self.changes, self.tie_out, self.aging, self.data

    def _connect(self) -> None:
        desk = self.desk
        desk.known.connect(self._on_known)
        desk.aged.connect(self._on_aged)
        desk.unread.connect(self._on_unread)
        desk.began.connect(self._on_began)
        desk.moved.connect(self._on_moved)
        desk.wrote.connect(self._on_wrote)
        desk.failed.connect(self._on_failed)
        desk.stopped.connect(self._on_stopped)
        desk.deleted.connect(self._on_deleted)
        for act in self._acts.values():
            act.stop_wanted.connect(desk.stop)
            act.folder_wanted.connect(self._on_folder)
        self.tie_out.file_wanted.connect(self._save_tie_out)
        self.aging.day_wanted.connect(self._on_day)
        self.aging.pdf_wanted.connect(self._save_pdf)
        self.aging.csv_wanted.connect(self._save_csv)
        self.aging.preview_wanted.connect(self._on_preview)
        self.data.folder_wanted.connect(self._on_folder)
        self.data.export_wanted.connect(self._on_export)
        self.data.delete_wanted.connect(desk.delete)

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
        words = (
            self.tr("{rows} rows from {objects} objects, tied out {when}.")
            if fact.ties
            else self.tr("{rows} rows from {objects} objects, synced {when}.")
        )
        self.header.lead.set_text(
            verbatim(words.format(rows=figures.count(fact.rows), objects=fact.objects, when=when))
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

    @property
    def _tie_out(self) -> TieOut | None:
        return self.desk.stored.tie_out if self.desk.stored else None

    def _name(self, what: str) -> str:
        report = self.desk.report
        return f"armatic-{what}-{(report.as_of if report else self.desk.today).isoformat()}"

    def _sheet(self, *, customers: bool = True) -> AgingSheet:
        report = self.desk.report
        assert report is not None
        company = self.workspace.company_name or report.company_id
        return aging_sheet(report, self._tie_out, company, self.workspace.clock(), customers=customers)

    @Slot()
    def _save_pdf(self) -> None:
        if (report := self.desk.report) is not None:
            company = self.workspace.company_name or report.company_id
            make = partial(aging_sheet, report, self._tie_out, company, self.workspace.clock())
            self.desk.save_pdf(Place.AGING, self._name("aging"), make, default_paper())

    @Slot()
    def _save_csv(self) -> None:
        if (report := self.desk.report) is not None:
            self.desk.save_rows(Place.AGING, self._name("aging"), partial(aging_rows, report))

    @Slot()
    def _save_tie_out(self) -> None:
        if (tie_out := self._tie_out) is not None:
            self.desk.save_rows(Place.TIE_OUT, self._name("tie-out"), partial(tie_out_rows, tie_out))

    @Slot()
    def _on_preview(self) -> None:
        if self.desk.report is None:
            return
        if self._printer is None:
            from ui.paper.printing import SheetPrinter

            self._printer = SheetPrinter(self.workspace.runner, self)
            self._printer.troubled.connect(self._on_unread)
        whole = len(self.desk.report.customers) <= MOST_PREVIEWED
        if not whole:
            words = self.tr("The preview shows totals only. The PDF has every customer.")
            self.aging.act.end(words, NoticeKind.INFO)
        self._printer.show_preview(self._sheet(customers=whole), default_paper())

    @Slot(object)
    def _on_day(self, day: object) -> None:
        self.desk.age(day)  # type: ignore[arg-type]  # what the signal carries

    @Slot(str)
    def _on_export(self, name: str) -> None:
        stored = self.desk.stored
        if not name or stored is None:
            self.desk.export_all()
        else:
            self.desk.export_one(next(one for one in stored.exportables if one.name == name))

    @Slot(object)
    def _on_folder(self, folder: object) -> None:
        assert isinstance(folder, Path)
        if not self.desk.show_folder(folder):
            words = self.tr("No file manager opened. The folder is {folder}.").format(folder=folder)
            self.data.act.end(words, NoticeKind.INFO)

    @Slot()
    def _on_again(self) -> None:
        self.step_wanted.emit(self.step.needs)

    @Slot(str, str, bool)
    def _on_began(self, place: str, words: str, may_stop: bool) -> None:
        self._acts[place].begin(words, may_stop=may_stop)

    @Slot(str, str)
    def _on_moved(self, place: str, words: str) -> None:
        self._acts[place].go_on(words)

    @Slot(str, object)
    def _on_wrote(self, place: str, written: object) -> None:
        assert isinstance(written, Written)
        if len(written.files) == 1:
            words = self.tr("Saved as {name}.").format(name=written.files[0])
        else:
            words = self.tr("{count} files are in the folder {folder}, {rows} rows.").format(
                count=figures.count(len(written.files)),
                folder=written.folder.name,
                rows=figures.count(written.rows),
            )
        if written.large:
            large = self.tr("Excel shows the first 1,048,575 rows only: {names}.")
            words += " " + large.format(names=", ".join(written.large))
        kind = NoticeKind.WARNING if written.large else NoticeKind.PASSED
        self._acts[place].end(words, kind, written.folder)

    @Slot(str, object)
    def _on_failed(self, place: str, error: object) -> None:
        assert isinstance(error, SetupError)
        self._acts[place].end(self.workspace.diagnose(error).sentence, NoticeKind.FAILED)

    @Slot(str)
    def _on_stopped(self, place: str) -> None:
        self._acts[place].end(self.tr("Stopped. Nothing was written."), NoticeKind.INFO)

    @Slot(object)
    def _on_deleted(self, files: object) -> None:
        """The data is gone: the sync is to be done again, and nothing here claims otherwise."""
        gone: tuple[DataFile, ...] = files  # type: ignore[assignment]  # what the signal carries
        self._gone = True
        self._shown = None
        self.workspace.sync_result = None
        self.workspace.change(self.workspace.journey.data_deleted())
        for card in self._cards:
            card.hide()
        for act in self._acts.values():
            act.clear()
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
        self.changed.emit()
