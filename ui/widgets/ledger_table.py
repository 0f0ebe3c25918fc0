"""A table as an accountant rules it: lines between rows only, figures right, words left.

The rows are plain data (``ledger_rows``), so the sync table, the tie-out and the aging figures share one
model, one delegate (``ledger_painting``) and one view. The double rule stands under a figure only where its
cell says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QSizePolicy, QTableView, QWidget

from ui.tokens import RING
from ui.widgets.ledger_painting import (
    LedgerDelegate,
    LedgerHeader,
    Look,
    below_height,
    edge_padding,
    head_width,
    longest_word,
)
from ui.widgets.ledger_rows import Cell, Column, LedgerModel
from ui.widgets.shown_cells import ShownCells

if TYPE_CHECKING:
    from ui.theme import Theme


#: Rows whose words are measured, at most: more than any screen shows.
MEASURED: Final = 400


class LedgerTable(ShownCells, QTableView):
    """The view: as high as its rows, so the page scrolls and the table does not.

    Args:
        theme: Fonts and colors.
        columns: With the widths below which they do not go.
        look: How it sits.
        parent: Owner, if not a layout's.
        telling: Whether words stand below the cells of a row, see ``Cell.below``.
    """

    def __init__(
        self,
        theme: Theme,
        columns: Sequence[Column],
        look: Look = Look.CARD,
        parent: QWidget | None = None,
        *,
        telling: bool = False,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._look = look
        self._telling = telling
        self.ledger = self._make_ledger(columns)
        self.setModel(self.ledger)
        self._cells_painter = LedgerDelegate(theme, self, self.ledger, look)
        self._head = LedgerHeader(theme, self, self.ledger.columns, look)
        self.setItemDelegate(self._cells_painter)
        self.setHorizontalHeader(self._head)
        self.verticalHeader().hide()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.ledger.modelReset.connect(self._on_reset)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_rows(self, rows: Sequence[Sequence[Cell]], *, current: int | None = None) -> None:
        """Show *rows* with row *current* on a tinted ground."""
        self.ledger.set_rows(rows, current=current)

    def _make_ledger(self, columns: Sequence[Column]) -> LedgerModel:
        return LedgerModel(columns, self)

    def sizeHint(self) -> QSize:
        head = self.horizontalHeader().minimumHeight()
        rows = self.ledger.rowCount() * self.verticalHeader().defaultSectionSize()
        return QSize(self._theme.px(sum(column.width for column in self.ledger.columns)), head + rows)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        current = self.currentIndex()
        if self.hasFocus() and current.isValid():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.color("accent"), RING))
            painter.drawRoundedRect(QRectF(self.visualRect(current)).adjusted(2, 2, -2, -3), 3, 3)

    def _share_out(self) -> None:
        """Give every column its width and the stretching ones what is left, to the pixel."""
        header = self.horizontalHeader()
        columns = self.ledger.columns
        needs = self._needs()
        widths = [max(self._theme.px(one.width), most) for one, (_, most) in zip(columns, needs, strict=True)]
        left = self.viewport().width() - sum(widths)
        if left < 0:
            left += _take_slack(widths, [least for least, _ in needs], -left)
        parts = sum(column.stretch for column in columns)
        for number, column in enumerate(columns):
            if column.stretch and left:
                extra = left * column.stretch // parts
                widths[number] = max(widths[number] + extra, self._theme.px(24))
                left -= extra
                parts -= column.stretch
        for number, width in enumerate(widths):
            header.resizeSection(number, width)
        self._fit_heights()

    def _needs(self) -> list[tuple[int, int]]:
        """What each column needs for all of its words, with its head in two lines and in one."""
        theme, ledger = self._theme, self.ledger
        last = ledger.columnCount() - 1
        needs = []
        for number, column in enumerate(ledger.columns):
            cells = [ledger.cell(row, number) for row in range(ledger.rowCount())]
            widest = max(
                (
                    theme.metrics(cell.role).horizontalAdvance(cell.text) + theme.px(24 if cell.ticked else 0)
                    for cell in cells
                    if cell.span == 1
                ),
                default=0,
            )
            edges = sum(edge_padding(theme, self._look, number, last)) + 2
            heads = longest_word(theme, column.heading), head_width(theme, column.heading)
            needs.append((max(heads[0], widest) + edges, max(heads[1], widest) + edges))
        return needs

    def _on_reset(self) -> None:
        self._span_cells()
        self.updateGeometry()

    def _span_cells(self) -> None:
        """Let a cell cover others where it says so."""
        self.clearSpans()
        for row in range(self.ledger.rowCount()):
            for column in range(self.ledger.columnCount()):
                if (span := self.ledger.cell(row, column).span) > 1:
                    self.setSpan(row, column, 1, span)

    def _fit_heights(self) -> None:
        """As high as the heads and the words below the cells need at these widths."""
        self._head.fit_heads()
        rows = range(min(self.ledger.rowCount(), MEASURED) if self._telling else 0)
        told = (self._cells_painter.lines_below(self.ledger.cell(row, 0).below) for row in rows)
        self._cells_painter.below = max(told, default=int(self._telling))
        height = self._theme.px(37 if self._look is Look.CARD else 35)
        height += below_height(self._theme, self._cells_painter.below)
        if height != self.verticalHeader().defaultSectionSize():
            self.verticalHeader().setMinimumSectionSize(height)
            self.verticalHeader().setDefaultSectionSize(height)
        self.updateGeometry()

    def _on_theme_changed(self) -> None:
        self._share_out()
        self.viewport().update()


def _take_slack(widths: list[int], needs: Sequence[int], missing: int) -> int:
    """Where room is missing, columns give what their words do not need; how much that is."""
    slack = [max(width - need, 0) for width, need in zip(widths, needs, strict=True)]
    given = 0
    for number, spare in enumerate(slack):
        part = min(spare, missing - given, -(-missing * spare // max(sum(slack), 1)))
        widths[number] -= part
        given += part
    return given
