"""Print preview and printing from the window.

The preview paints in the GUI thread, as Qt wants it; that takes less time than a blink. A printer is painted
on in the background, since its driver may take long.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QDialog

from armatic_setup.faults import Fault, SetupError, Stage
from armatic_setup.review.sheet import Paper
from ui.background import job_of
from ui.paper.painter import page_layout, paint_sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.background import Runner
    from ui.paper.painter import Document


class SheetPrinter(QObject):
    """Shows sheets as they will be printed, and prints them.

    Signals:
        printed: (number of pages) A sheet was handed to the printer.
        troubled: (SetupError) It was not.

    Args:
        runner: The door to threads.
        parent: The window the dialogs belong to.
    """

    printed = Signal(int)
    troubled = Signal(object)

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._runner = runner
        self._sheet: Document | None = None
        self._printer: QPrinter | None = None

    def show_preview(self, sheet: Document, paper: Paper = Paper.A4) -> QPrintPreviewDialog:
        """Open the preview of *sheet*; it prints too, and goes by itself when it is closed."""
        self._sheet = sheet
        self._printer = _printer(sheet, paper)
        dialog = QPrintPreviewDialog(self._printer, self._parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Print preview: {title}").format(title=sheet.title))
        dialog.paintRequested.connect(self._on_paint_requested)
        dialog.resize(self._parent.window().size() * 0.9)
        dialog.open()
        return dialog

    def print_sheet(self, sheet: Document, paper: Paper = Paper.A4) -> QPrintDialog:
        """Ask for a printer, then print *sheet* on it."""
        self._sheet = sheet
        self._printer = _printer(sheet, paper)
        dialog = QPrintDialog(self._printer, self._parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
        dialog.accepted.connect(self._on_accepted)
        QDialog.open(dialog)  # that of QPrintDialog wants a receiver
        return dialog

    @Slot(QPrinter)
    def _on_paint_requested(self, printer: QPrinter) -> None:
        if self._sheet is not None:
            paint_sheet(self._sheet, printer)

    @Slot()
    def _on_accepted(self) -> None:
        if self._sheet is None or self._printer is None:
            return
        self._runner.start(
            job_of(partial(_print, self._sheet, self._printer)),
            succeeded=self._on_printed,
            failed=self.troubled.emit,
        )

    def _on_printed(self, pages: object) -> None:
        assert isinstance(pages, int)
        self.printed.emit(pages)


def _printer(sheet: Document, paper: Paper) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(sheet.subject)
    printer.setPageLayout(page_layout(paper))
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    return printer


def _print(sheet: Document, printer: QPrinter) -> int:
    """Paint *sheet* on *printer*.

    Raises:
        SetupError: ``printer``: it takes nothing.
    """
    pages = paint_sheet(sheet, printer)
    if not pages or printer.printerState() is QPrinter.PrinterState.Error:
        raise SetupError(
            Fault(Stage.LOCAL, "printer", detail=printer.printerName() or printer.outputFileName())
        )
    return pages
