"""A table as an accountant rules it: lines between rows only, figures right, words left.

The rows are plain data (:class:`Cell`), so the sync table, the tie-out and the aging figures share one
model, one delegate and one view. The double rule stands under a figure only where its cell says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QLineF,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QHelpEvent, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from ui.tokens import RADIUS_CARD, RING, Role
from ui.widgets.progress import paint_bar
from ui.widgets.state_glyph import Mark, paint_mark, stroke, tick_points

if TYPE_CHECKING:
    from ui.theme import Theme

#: How a model passes a whole :class:`Cell` to the delegate.
CELL: Final = Qt.ItemDataRole.UserRole

#: A bare table's text stands this far inside it, so that the focus ring has room; its card gives that back.
BARE_EDGE: Final = 6
_EDGE: Final = 20  # from the card's edge to the first and last column's text
_BAR: Final = 6
_MARK: Final = 20


class Look(StrEnum):
    """How a table sits: as a card of its own with a sunken head, or bare inside a card."""

    CARD = "card"
    BARE = "bare"


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        heading: Its head.
        width: Pixels at 100 %, the least it gets.
        stretch: Its share of what is left over; 0 keeps it at *width*.
        figures: Whether it holds figures: right-aligned, of one width.
        spoken: What a screen reader calls it, where it has no head.
    """

    heading: str
    width: int
    stretch: int = 0
    figures: bool = False
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one cell.

    Attributes:
        text: The words or the figure, already formatted.
        tone: Color token of the text.
        role: Type role of the text.
        mark: A state mark instead of text; *spoken* says its word.
        share: 0 to 1 paints a bar instead of text.
        bar: Color token of that bar.
        ticked: A small tick before the figure.
        ruled: The accountant's double rule under the figure: it was compared and it ties.
        spoken: What a screen reader says, where the text alone does not do.
        span: How many columns the cell covers.
    """

    text: str = ""
    tone: str = "text"
    role: Role = Role.BODY
    mark: Mark | None = None
    share: float | None = None
    bar: str = "accent"
    ticked: bool = False
    ruled: bool = False
    spoken: str = ""
    span: int = 1


Index = QModelIndex | QPersistentModelIndex


class LedgerModel(QAbstractTableModel):
    """Rows of cells. The page replaces them; views repaint only what changed."""

    def __init__(self, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: Sequence[tuple[Cell, ...]] = []
        self.current: int | None = None  # the row under way, on a tinted ground

    def set_rows(self, rows: Sequence[Sequence[Cell]], *, current: int | None = None) -> None:
        """Show *rows*; with as many rows as before, cells that stayed the same are left alone."""
        new = [tuple(row) for row in rows]
        if len(new) != len(self._rows):
            self.beginResetModel()
            self._rows, self.current = new, current
            self.endResetModel()
            return
        moved = {self.current, current} - {None} if current != self.current else set()
        self.current = current
        old, self._rows = self._rows, new
        for number, (before, after) in enumerate(zip(old, new, strict=True)):
            if before != after or number in moved:
                self.dataChanged.emit(self.index(number, 0), self.index(number, len(self.columns) - 1))

    def cell(self, row: int, column: int) -> Cell:
        """The cell at a place."""
        return self._rows[row][column]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if index.isValid() else Qt.ItemFlag(0)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        cell = self._rows[index.row()][index.column()]
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell.spoken or cell.text
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        said = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if orientation is Qt.Orientation.Horizontal and role in said:
            return self.columns[section].heading
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.AccessibleTextRole:
            return self.columns[section].spoken or None
        return None


class LedgerTable(QTableView):
    """The view: as high as its rows, so the page scrolls and the table does not."""

    def __init__(
        self, theme: Theme, columns: Sequence[Column], look: Look = Look.CARD, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._look = look
        self.ledger = self._make_ledger(columns)
        self.setModel(self.ledger)
        self.setItemDelegate(_LedgerDelegate(theme, self, look))
        self.setHorizontalHeader(_LedgerHeader(theme, self, look))
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
        widths = [self._theme.px(column.width) for column in columns]
        left = self.viewport().width() - sum(widths)
        parts = sum(column.stretch for column in columns)
        for number, column in enumerate(columns):
            if column.stretch and left:
                extra = left * column.stretch // parts
                widths[number] = max(widths[number] + extra, self._theme.px(24))
                left -= extra
                parts -= column.stretch
        for number, width in enumerate(widths):
            header.resizeSection(number, width)

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

    def _on_theme_changed(self) -> None:
        row = self._theme.px(37 if self._look is Look.CARD else 35)
        self.verticalHeader().setMinimumSectionSize(row)
        self.verticalHeader().setDefaultSectionSize(row)
        self._share_out()
        self.updateGeometry()
        self.viewport().update()


def edge_padding(theme: Theme, look: Look, section: int, last: int) -> tuple[int, int]:
    """Left and right padding of a cell, so that first and last columns keep the card's edge."""
    between = theme.px(BARE_EDGE)
    edge = theme.px(_EDGE) if look is Look.CARD else between
    return (edge if section == 0 else between, edge if section == last else between)


class _LedgerHeader(QHeaderView):
    """The head: small words with weight, on a sunken ground with the card's corners, or bare."""

    def __init__(self, theme: Theme, table: LedgerTable, look: Look) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._theme = theme
        self._look = look
        self._table = table
        self._columns = table.ledger.columns
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
            elide = Qt.TextElideMode.ElideRight
            heading = painter.fontMetrics().elidedText(column.heading, elide, int(area.width()) + 1)
            painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, heading)

    @Slot()
    def _on_theme_changed(self) -> None:
        """Its view asks for the fixed height, and no override is called while a window goes."""
        self.setFixedHeight(self._theme.px(33))
        self.viewport().update()


class _LedgerDelegate(QStyledItemDelegate):
    """Paints one cell. All its colors and fonts come from the theme by token and role."""

    def __init__(self, theme: Theme, table: LedgerTable, look: Look) -> None:
        super().__init__(table)
        self._theme = theme
        self._table = table
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = index.data(CELL)
        ledger = self._table.ledger
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
        if isinstance(cell, Cell) and cell.text:
            left, right = edge_padding(
                self._theme, self._look, index.column(), len(self._table.ledger.columns) - 1
            )
            if (
                self._theme.metrics(cell.role).horizontalAdvance(cell.text)
                > option.rect.width() - left - right
            ):
                QToolTip.showText(event.globalPos(), cell.text, view)
                return True
        return super().helpEvent(event, view, option, index)

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
            square = QRectF(edge - width - side_px - 4, area.center().y() - side_px / 2, side_px, side_px)
            painter.translate(square.topLeft())
            painter.scale(side_px / 22, side_px / 22)
            painter.setPen(stroke(self._theme.color(cell.tone), 1.9))
            painter.drawPolyline(tick_points())
