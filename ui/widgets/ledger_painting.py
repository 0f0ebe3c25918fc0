"""How a ledger is painted: its head, its cells, and the room around their words."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QRectF, Qt, Slot
from PySide6.QtGui import QHelpEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from ui.tokens import RADIUS_CARD, Role
from ui.widgets.ledger_rows import CELL, Cell, Column, Index, LedgerModel
from ui.widgets.progress import paint_bar
from ui.widgets.state_glyph import Mark, paint_mark, stroke, tick_points

if TYPE_CHECKING:
    from ui.theme import Theme

#: A bare table's text stands this far inside it, so that the focus ring has room; its card gives that back.
BARE_EDGE: Final = 6
_EDGE: Final = 20  # from the card's edge to the first and last column's text
_BAR: Final = 6
_MARK: Final = 20
_BELOW: Final = 8  # from words below to the row's edge; half of it from the cells to them


class Look(StrEnum):
    """How a table sits: as a card of its own with a sunken head, or bare inside a card."""

    CARD = "card"
    BARE = "bare"


def edge_padding(theme: Theme, look: Look, section: int, last: int) -> tuple[int, int]:
    """Left and right padding of a cell, so that first and last columns keep the card's edge."""
    between = theme.px(BARE_EDGE)
    edge = theme.px(_EDGE) if look is Look.CARD else between
    return (edge if section == 0 else between, edge if section == last else between)


def below_height(theme: Theme, lines: int) -> int:
    """How much higher a row is that says something below its cells, in so many *lines*."""
    return lines * theme.line(Role.SMALL) + theme.px(_BELOW) // 2 if lines else 0


def head_width(theme: Theme, heading: str) -> int:
    """How wide a head is in one line."""
    return theme.metrics(Role.SMALL_LABEL).horizontalAdvance(heading)


def longest_word(theme: Theme, heading: str) -> int:
    """How wide a head is at least: it may take two lines."""
    return max((head_width(theme, word) for word in heading.split()), default=0)


class LedgerHeader(QHeaderView):
    """The head: small words with weight, on a sunken ground with the card's corners, or bare."""

    def __init__(self, theme: Theme, table: QTableView, columns: Sequence[Column], look: Look) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._theme = theme
        self._look = look
        self._table = table
        self._columns = columns
        self._lines = 1
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.viewport().rect())
        if self._look is Look.CARD:
            radius = RADIUS_CARD - 1
            beyond = radius if self._table.verticalScrollBar().isVisible() else 0  # the corner is the bar's
            shape = QPainterPath()
            shape.addRoundedRect(whole.adjusted(0, 0, beyond, radius), radius, radius)
            painter.setClipRect(whole)
            painter.fillPath(shape, self._theme.color("sunken"))
        line = QPen(self._theme.color("line"), 1)
        painter.setPen(line)
        painter.drawLine(QLineF(0, whole.bottom() - 0.5, whole.right(), whole.bottom() - 0.5))
        painter.setFont(self._theme.font(Role.SMALL_LABEL))
        painter.setPen(self._theme.color("text2"))
        last = len(self._columns) - 1
        for section, column in enumerate(self._columns):
            left, right = edge_padding(self._theme, self._look, section, last)
            area = QRectF(self.sectionViewportPosition(section), 0, self.sectionSize(section), whole.height())
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                left, right = right, left
            side = Qt.AlignmentFlag.AlignRight if column.figures else Qt.AlignmentFlag.AlignLeft
            area.adjust(left, 0, -right, 0)
            if self._lines > 1 and longest_word(self._theme, column.heading) <= area.width():
                area.adjust(0, 0, 0, -self._theme.px(_BELOW))
                wrap = Qt.TextFlag.TextWordWrap
                painter.drawText(area, side | Qt.AlignmentFlag.AlignBottom | wrap, column.heading)
                continue
            elide = Qt.TextElideMode.ElideRight
            heading = painter.fontMetrics().elidedText(column.heading, elide, int(area.width()) + 1)
            painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, heading)

    def fit_heads(self) -> None:
        """Be two lines high where a head of several words has too little room in one."""
        last = len(self._columns) - 1
        lines = 1
        for section, column in enumerate(self._columns):
            room = self.sectionSize(section) - sum(edge_padding(self._theme, self._look, section, last))
            if " " in column.heading and head_width(self._theme, column.heading) > room + 1:
                lines = 2
        if lines != self._lines:
            self._lines = lines
            self._on_theme_changed()

    @Slot()
    def _on_theme_changed(self) -> None:
        """Its view asks for the fixed height, and no override is called while a window goes."""
        self.setFixedHeight(self._theme.px(33) + (self._lines - 1) * self._theme.line(Role.SMALL))
        self.viewport().update()


class LedgerDelegate(QStyledItemDelegate):
    """Paints one cell. All its colors and fonts come from the theme by token and role.

    Attributes:
        below: In how many lines a row says what stands below its cells; 0 where nothing does.
    """

    def __init__(self, theme: Theme, table: QTableView, ledger: LedgerModel, look: Look) -> None:
        super().__init__(table)
        self._theme = theme
        self._table = table
        self._ledger = ledger
        self._look = look
        self.below = 0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = index.data(CELL)
        ledger = self._ledger
        column = ledger.columns[index.column()]
        last_row = index.row() == ledger.rowCount() - 1
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.row() == ledger.current:
            painter.fillRect(rect, self._theme.blend("tint", "surface", 0.6))
        if not (last_row and self._look is Look.CARD):
            bottom = rect.bottom() - 0.5
            painter.setPen(QPen(self._theme.color("line"), 1))
            if not last_row:
                painter.drawLine(QLineF(rect.left(), bottom, rect.right(), bottom))
        left, right = edge_padding(self._theme, self._look, index.column(), len(ledger.columns) - 1)
        mirrored = self._table.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if mirrored:
            left, right = right, left
        area = rect.adjusted(left, 0, -right, -1)
        if self.below:
            self._paint_below(painter, rect, index.row(), mirrored=mirrored)
            area.setBottom(area.bottom() - below_height(self._theme, self.below))
        if cell.mark is not None:
            self._paint_mark(painter, area, cell.mark)
        elif cell.share is not None:
            height = self._theme.px(_BAR)
            bar = QRectF(area.left(), area.center().y() - height / 2, area.width(), height)
            track = self._theme.color("surface" if index.row() == ledger.current else "sunken")
            fill = self._theme.color(cell.bar)
            paint_bar(painter, bar, cell.share, fill=fill, track=track, mirrored=mirrored)
        else:
            self._paint_text(painter, area, cell, figures=column.figures, mirrored=mirrored)
        painter.restore()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Show the whole text where the cell is too narrow for it."""
        cell = index.data(CELL)
        if isinstance(cell, Cell):
            left, right = edge_padding(self._theme, self._look, index.column(), len(self._ledger.columns) - 1)
            below = self._ledger.cell(index.row(), 0).below
            cut = [
                text
                for text, role, room in (
                    (cell.text, cell.role, option.rect.width() - left - right),
                    (below, Role.SMALL, self.room_below() * self.below),
                )
                if self._theme.metrics(role).horizontalAdvance(text) > room
            ]
            if cut:
                QToolTip.showText(event.globalPos(), "\n".join(cut), view)
                return True
        return super().helpEvent(event, view, option, index)

    def lines_below(self, words: str) -> int:
        """How many lines *words* below the cells of a row take, two at most."""
        return 1 if self._theme.metrics(Role.SMALL).horizontalAdvance(words) <= self.room_below() else 2

    def room_below(self) -> int:
        """How wide what stands below the cells of a row may be: as the row, or as what is seen of it."""
        row = self._table.horizontalHeader().length()
        return min(row, self._table.viewport().width()) - 2 * edge_padding(self._theme, self._look, 0, 0)[0]

    def _paint_below(self, painter: QPainter, cell: QRectF, row: int, *, mirrored: bool) -> None:
        """The part of what stands below the cells that lies within *cell*: each is painted by itself."""
        edge, room = edge_padding(self._theme, self._look, 0, 0)[0], self.room_below()
        first = self._table.columnViewportPosition(0)
        left = first + self._table.columnWidth(0) - edge - room if mirrored else first + edge
        height = self.below * self._theme.line(Role.SMALL)
        area = QRectF(left, cell.bottom() - height - self._theme.px(_BELOW), room, height)
        painter.save()
        painter.setClipRect(cell)
        painter.setFont(self._theme.font(Role.SMALL))
        painter.setPen(self._theme.color("text2"))
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        words = self._ledger.cell(row, 0).below
        if self.below == 1:
            words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        flags = side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(area, flags | Qt.TextFlag.TextWordWrap, words)
        painter.restore()

    def _paint_mark(self, painter: QPainter, area: QRectF, mark: Mark) -> None:
        side = self._theme.px(_MARK)
        square = QRectF(0, 0, side, side)
        square.moveCenter(area.center())
        paint_mark(painter, square, mark, self._theme)

    def _paint_text(
        self, painter: QPainter, area: QRectF, cell: Cell, *, figures: bool, mirrored: bool
    ) -> None:
        painter.setFont(self._theme.font(cell.role, tabular=figures))
        painter.setPen(self._theme.color(cell.tone))
        metrics = painter.fontMetrics()
        text = metrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, int(area.width()))
        trailing = figures != mirrored
        side = Qt.AlignmentFlag.AlignRight if trailing else Qt.AlignmentFlag.AlignLeft
        up = 2 if cell.ruled else 0
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(area.adjusted(0, -up, 0, -up), flags, text)
        width = metrics.horizontalAdvance(text)
        edge = area.right() if trailing else area.left() + width
        if cell.ruled:
            below = round(area.center().y() - up + metrics.ascent() / 2) + 3.5
            painter.setPen(QPen(self._theme.color("text"), 1))
            for y in (below, below + 3):
                painter.drawLine(QLineF(edge - width - 1, y, edge, y))
        if cell.ticked:
            side_px = self._theme.px(18)
            before = edge + 4 if mirrored else edge - width - side_px - 4
            square = QRectF(before, area.center().y() - side_px / 2, side_px, side_px)
            painter.translate(square.topLeft())
            painter.scale(side_px / 22, side_px / 22)
            painter.setPen(stroke(self._theme.color(cell.tone), 1.9))
            painter.drawPolyline(tick_points())
