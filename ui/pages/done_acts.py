"""What the result page lets people do with the synced data: files out, a preview, the folder."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from armatic_setup.arrival.rows import arrival_rows
from armatic_setup.delivery.portable_verify import Report
from armatic_setup.delivery.words import wrong
from armatic_setup.faults import SetupError
from armatic_setup.sync.report_rows import aging_rows, tie_out_rows
from ui import figures
from ui.data_desk import Place
from ui.data_jobs import Written
from ui.pages.review_files import default_paper
from ui.paper.aging_sheet import aging_sheet
from ui.widgets.notice import NoticeKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from armatic_setup.sync.aging_report import AgingReport
    from armatic_setup.sync.tieout import TieOut
    from ui.data_desk import DataDesk
    from ui.paper.aging_sheet import AgingSheet
    from ui.paper.printing import SheetPrinter
    from ui.widgets.act_line import ActLine
    from ui.widgets.aging_card import AgingCard
    from ui.widgets.data_card import DataCard
    from ui.widgets.tie_out_card import TieOutCard
    from ui.workspace import Workspace

#: Customers in the print preview, which is painted where the window is; the PDF always has all of them.
MOST_PREVIEWED = 1500


class DoneActs(QObject):
    """Takes the wishes of the cards to the desk, and what became of them back to the card.

    Signals:
        troubled: (SetupError) The preview cannot be shown.

    Args:
        workspace: The journey and the door to threads.
        desk: Does the work.
        tie_out: The comparison.
        aging: What is open, by age.
        data: The data on this computer.
        parent: Owner; the preview is above it.
    """

    troubled = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        desk: DataDesk,
        tie_out: TieOutCard,
        aging: AgingCard,
        data: DataCard,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._desk = desk
        self._aging = aging
        self._data = data
        self._page = parent
        self._lines: dict[str, ActLine] = {
            Place.TIE_OUT: tie_out.act,
            Place.AGING: aging.act,
            Place.DATA: data.act,
        }
        self.printer: SheetPrinter | None = None
        desk.began.connect(self._on_began)
        desk.moved.connect(self._on_moved)
        desk.wrote.connect(self._on_wrote)
        desk.failed.connect(self._on_failed)
        desk.stopped.connect(self._on_stopped)
        for line in self._lines.values():
            line.stop_wanted.connect(desk.stop)
            line.folder_wanted.connect(self._on_folder)
        tie_out.file_wanted.connect(self._save_tie_out)
        aging.pdf_wanted.connect(self.save_pdf)
        aging.csv_wanted.connect(self._save_csv)
        aging.preview_wanted.connect(self._on_preview)
        data.folder_wanted.connect(self._on_folder)
        data.export_wanted.connect(self._on_export)
        data.handover_wanted.connect(self._on_hand_over)
        data.verify_wanted.connect(desk.verify)
        desk.verified.connect(self._on_verified)

    def clear(self) -> None:
        """Say nothing of earlier acts."""
        for line in self._lines.values():
            line.clear()

    # -- wishes -------------------------------------------------------------------------------------

    @property
    def _compared(self) -> TieOut | None:
        return self._desk.stored.tie_out if self._desk.stored else None

    def _name(self, what: str) -> str:
        report = self._desk.report
        return f"armatic-{what}-{(report.as_of if report else self._desk.today).isoformat()}"

    def _sheet_of(self, report: AgingReport) -> Callable[..., AgingSheet]:
        """Makes the document; in the background, where it has every customer."""
        company = self._workspace.company_name or report.company_id
        arrived = self._workspace.armatic.known.report
        return partial(aging_sheet, report, self._compared, company, self._workspace.clock(), arrived=arrived)

    @Slot()
    def save_pdf(self) -> None:
        """The aging report as a document."""
        if (report := self._desk.report) is not None:
            self._desk.save_pdf(Place.AGING, self._name("aging"), self._sheet_of(report), default_paper())

    @Slot()
    def _save_csv(self) -> None:
        if (report := self._desk.report) is not None:
            self._desk.save_rows(Place.AGING, self._name("aging"), partial(aging_rows, report))

    @Slot()
    def _save_tie_out(self) -> None:
        if (tie_out := self._compared) is not None:
            self._desk.save_rows(Place.TIE_OUT, self._name("tie-out"), partial(self._rows, tie_out))

    def _rows(self, tie_out: TieOut) -> Iterator[tuple[str, ...]]:
        """The comparison, and who has arrived in Armatic below it."""
        yield from tie_out_rows(tie_out)
        if (report := self._workspace.armatic.known.report) is not None:
            yield from arrival_rows(report)

    @Slot()
    def _on_preview(self) -> None:
        if (report := self._desk.report) is None:
            return
        if self.printer is None:
            from ui.paper.printing import SheetPrinter

            self.printer = SheetPrinter(self._workspace.runner, self._page)
            self.printer.troubled.connect(self.troubled)
        whole = len(report.customers) <= MOST_PREVIEWED
        if not whole:
            words = self.tr("The preview shows totals only. The PDF has every customer.")
            self._aging.act.end(words, NoticeKind.INFO)
        self.printer.show_preview(self._sheet_of(report)(customers=whole), default_paper())

    @Slot(str)
    def _on_export(self, name: str) -> None:
        stored = self._desk.stored
        if not name or stored is None:
            self._desk.export_all()
        else:
            self._desk.export_one(next(one for one in stored.exportables if one.name == name))

    @Slot(str, bool)
    def _on_hand_over(self, data_format: str, packed: bool) -> None:
        self._desk.hand_over(data_format, packed=packed)

    @Slot(str, object)
    def _on_verified(self, place: str, report: object) -> None:
        assert isinstance(report, Report)
        if not report.findings:
            words = self.tr("As it was written: {files}, {rows}, every hash and every total.")
            said = words.format(files=figures.files(report.files), rows=figures.rows(report.rows))
            self._lines[place].end(said, NoticeKind.PASSED)
            return
        words = self.tr("This export is not as it was written. {first} Ask for it again, or export again.")
        said = words.format(first=wrong(report.findings[0]))
        found = "\n".join(one.sentence for one in report.findings)
        self._lines[place].end(said, NoticeKind.FAILED, details=found)

    @Slot(object)
    def _on_folder(self, folder: object) -> None:
        assert isinstance(folder, Path)
        if not self._desk.show_folder(folder):
            words = self.tr("No file manager opened. The folder is {folder}.").format(folder=folder)
            self._data.act.end(words, NoticeKind.INFO)

    # -- what became of them ------------------------------------------------------------------------

    @Slot(str, str, bool)
    def _on_began(self, place: str, words: str, may_stop: bool) -> None:
        self._lines[place].begin(words, may_stop=may_stop)

    @Slot(str, str, object, object)
    def _on_moved(self, place: str, words: str, done: int, total: int) -> None:
        self._lines[place].go_on(words, done, total)

    @Slot(str, object)
    def _on_wrote(self, place: str, written: object) -> None:
        assert isinstance(written, Written)
        if len(written.files) == 1:
            words = self.tr("Saved as {name}.").format(name=written.files[0])
        else:
            words = self.tr("{count} files are in the folder {folder}, {rows}.").format(
                count=figures.count(len(written.files)),
                folder=written.folder.name,
                rows=figures.rows(written.rows),
            )
        if written.large:
            large = self.tr("Excel shows the first 1,048,575 rows only: {names}.")
            words += " " + large.format(names=", ".join(written.large))
        kind = NoticeKind.WARNING if written.large else NoticeKind.PASSED
        self._lines[place].end(words, kind, written.folder)

    @Slot(str, object)
    def _on_failed(self, place: str, error: object) -> None:
        assert isinstance(error, SetupError)
        found = self._workspace.diagnose(error)
        self._lines[place].end(found.sentence, NoticeKind.FAILED, details=found.detail)

    @Slot(str, bool)
    def _on_stopped(self, place: str, goes_on: bool) -> None:
        words = self.tr("Stopped. Nothing was written.")
        if goes_on:
            words = self.tr("Stopped. The same export goes on from here, if nothing is synced meanwhile.")
        self._lines[place].end(words, NoticeKind.INFO)
