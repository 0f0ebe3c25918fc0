"""The sheet as it will be on paper, inside a page of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QFrame, QGraphicsView, QVBoxLayout, QWidget

from ui import figures
from ui.paper.painter import page_layout, paint_sheet

if TYPE_CHECKING:
    from armatic_setup.review.sheet import Paper, Sheet
    from ui.theme import Theme


class SheetPreview(QWidget):
    """Pages below each other, as wide as there is room. It asks no printer."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sheet: Sheet | None = None
        self._printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        self._printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        self._pages = QPrintPreviewWidget(self._printer, self)
        self._pages.setAccessibleName(self.tr("The sheet as it will be printed"))
        self._view = self._pages.findChild(QGraphicsView)
        if self._view is not None:
            self._view.setAccessibleName(self.tr("The sheet as it will be printed"))
            self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self._view.setFrameShape(QFrame.Shape.NoFrame)
            self._view.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the view itself is the stop
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self._pages.paintRequested.connect(self._on_paint_requested)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_sheet(self, sheet: Sheet, paper: Paper) -> None:
        """Show *sheet* on *paper*."""
        self._sheet = sheet
        self._printer.setPageLayout(page_layout(paper))
        self._pages.setViewMode(QPrintPreviewWidget.ViewMode.AllPagesView)
        self._pages.setViewMode(QPrintPreviewWidget.ViewMode.SinglePageView)
        self._pages.updatePreview()
        self._pages.fitToWidth()
        count = self._pages.pageCount()
        words = (
            self.tr("{title}, 1 page, {rows}") if count == 1 else self.tr("{title}, {pages} pages, {rows}")
        )
        what = words.format(title=sheet.title, pages=count, rows=figures.rows(len(sheet.rows)))
        self._pages.setAccessibleDescription(what)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pages.fitToWidth()

    @Slot(QPrinter)
    def _on_paint_requested(self, printer: QPrinter) -> None:
        if self._sheet is not None:
            paint_sheet(self._sheet, printer)

    @Slot()
    def _on_theme_changed(self) -> None:
        if self._view is not None:
            palette = self._view.palette()
            palette.setColor(QPalette.ColorRole.Base, self._theme.color("sunken"))
            self._view.setPalette(palette)
            self._view.setBackgroundBrush(self._theme.color("sunken"))
