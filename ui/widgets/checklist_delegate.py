"""Paints the permission checklist: groups, and rows with their boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from armatic_setup.language import tr
from ui.tokens import RING, Role
from ui.widgets.check_box import paint_box
from ui.widgets.checklist_items import Details, Group
from ui.widgets.checklist_model import ITEM, TICK
from ui.widgets.checklist_words import CHEVRON, PAD, SIGN, ChecklistWords
from ui.widgets.right_box import Box, paint_right
from ui.widgets.state_glyph import paint_mark, stroke, tick_points

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from armatic_setup.review.model import RowReview
    from ui.theme import Theme
    from ui.widgets.checklist import Checklist
    from ui.widgets.checklist_model import Index

_GROUP: Final = 36
_ROW: Final = 43
_ROW_BOX: Final = 18
_RIGHT_BOX: Final = 22
_EDGE: Final = 20
_BAR: Final = 3

_CHECKS: Final = {
    Box.OPEN: Qt.CheckState.Unchecked,
    Box.PARTLY: Qt.CheckState.PartiallyChecked,
    Box.GRANTED: Qt.CheckState.Checked,
}


class ChecklistDelegate(QStyledItemDelegate):
    """Groups 36 high, rows 43 or as high as their words need; details as high as the view says."""

    def __init__(self, theme: Theme, view: Checklist) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._words = ChecklistWords(theme, view)
        self._heights: dict[int, QSize] = {}  # of whole rows, by what the model calls them
        theme.changed.connect(self._on_theme_changed)

    # -- sizes ------------------------------------------------------------------------------------

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """The whole row's, whichever cell is asked about: Qt asks for every cell of every row."""
        if not self._view.measures:
            return QSize(0, self._theme.px(_ROW))
        name = index.internalId()
        found = self._heights.get(name)
        if found is None:
            found = QSize(0, self._height(index))
            if not isinstance(index.data(ITEM), Details):
                self._heights[name] = found
        return found

    @Slot()
    def forget_heights(self) -> None:
        """Rows or columns are others than before."""
        self._heights.clear()

    def _height(self, index: Index) -> int:
        item = index.data(ITEM)
        if isinstance(item, Group):
            return max(self._theme.px(_GROUP), self._theme.line(Role.LABEL) + 8)
        if isinstance(item, Details):
            return self._view.details_height
        words = max(self._words.height(index.sibling(index.row(), column)) for column in self._words.columns)
        return max(self._theme.px(_ROW), words + 6)

    # -- painting ---------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        item = index.data(ITEM)
        area = QRectF(option.rect)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if isinstance(item, Group):
            area = self._whole(area)
            self._paint_group(painter, area, index, item)
        elif isinstance(item, Details):
            painter.restore()  # a widget lies over it
            return
        else:
            self._paint_cell(painter, area, index, item, hovered=hovered)
        if self._view.hasFocus() and index == self._view.currentIndex():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("accent"), RING))
            painter.drawRoundedRect(area.adjusted(3, 3, -3, -4), 4, 4)
        painter.restore()

    def _whole(self, area: QRectF) -> QRectF:
        """A spanned row from edge to edge."""
        return QRectF(0, area.y(), self._view.viewport().width(), area.height())

    def _paint_group(self, painter: QPainter, area: QRectF, index: Index, group: Group) -> None:
        theme = self._theme
        painter.fillRect(area, theme.blend("sunken", "surface", 0.55))
        self._line_below(painter, area)
        first = index.sibling(index.row(), 0)
        expanded = self._view.isExpanded(first)
        box = QRectF(0, area.y(), self._view.columnWidth(TICK), area.height())
        self._chevron(painter, self._flip(box), "text2", down=expanded)
        words = QRectF(box.right() + theme.px(PAD), area.y(), area.width(), area.height())
        words.setRight(area.right() - theme.px(_EDGE))
        taken = self._paint_count(painter, words, group)
        words.setRight(words.right() - taken - theme.px(PAD))
        painter.setFont(theme.font(Role.LABEL))
        painter.setPen(theme.color("text"))
        metrics, room = painter.fontMetrics(), int(words.width()) + 1
        title = group.title if metrics.horizontalAdvance(group.title) <= room else group.name
        title = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(self._flip(words), self._leading(), title)

    def _paint_count(self, painter: QPainter, words: QRectF, group: Group) -> float:
        """How far it is, at the end of *words*; returns how much room that takes."""
        theme = self._theme
        done = not group.open_rows and not group.recommended
        text = tr("optional, not counted") if group.recommended else self._view.checklist.group_words(group)
        painter.setFont(theme.font(Role.SMALL_LABEL if done else Role.SMALL, tabular=not group.recommended))
        painter.setPen(theme.color("passed" if done else "text2"))
        painter.drawText(self._flip(words), self._trailing(), text)
        width = painter.fontMetrics().horizontalAdvance(text)
        if not done:
            return width
        side = theme.px(20)
        square = QRectF(words.right() - width - side - 4, words.center().y() - side / 2, side, side)
        self._tick(painter, self._flip(square), "passed", 1.8)
        return width + side + 4

    def _paint_cell(
        self, painter: QPainter, area: QRectF, index: Index, item: RowReview, *, hovered: bool
    ) -> None:
        theme = self._theme
        row = self._view.currentIndex()
        selected = row.isValid() and row.parent() == index.parent() and row.row() == index.row()
        ground = theme.blend("tint", "surface", 0.55) if selected else theme.color("surface")
        painter.fillRect(area, ground)
        if selected and index.column() == TICK:
            bar = QRectF(0, area.y(), _BAR, area.height())
            painter.fillRect(self._flip(bar), theme.color("accent"))
        self._line_below(painter, area)
        model = self._view.checklist
        right = model.right_of(index.column())
        if index.column() == TICK:
            self._row_box(painter, area, model.row_box(item), hovered=hovered)
        elif right is not None:
            self._right_box(painter, area, model.right_box(item, right), hovered=hovered)
        else:
            self._paint_words(painter, area, index)

    def _paint_words(self, painter: QPainter, area: QRectF, index: Index) -> None:
        """The words of a cell, centered in height; the last cell ends with the chevron of the details."""
        px, said = self._theme.px, self._words
        padding = px(PAD)
        mirrored = self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft
        words = QRectF(area.x() + padding, area.y(), said.width(index), area.height() - 1)
        if said.has_chevron(index.column()):
            spot = QRectF(words.right() + 2, area.y(), px(CHEVRON), area.height())
            if mirrored:
                spot.moveLeft(area.x() + padding)
                words.moveLeft(spot.right() + 2)
            opened = self._view.isExpanded(index.sibling(index.row(), 0))
            self._chevron(painter, spot, "accent", down=not opened, up=opened)
        if (sign := said.sign(index)) is not None:
            square = QRectF(words.x(), area.center().y() - px(SIGN) / 2, px(SIGN), px(SIGN))
            if mirrored:
                square.moveLeft(words.right() + 8)
            else:
                words.translate(px(SIGN + 8), 0)
            paint_mark(painter, square, sign, self._theme)
        blocks = said.blocks(index)
        heights = [block.height(words.width()) for block in blocks]
        top = words.center().y() - sum(heights) / 2
        for block, height in zip(blocks, heights, strict=True):
            block.paint(painter, QRectF(words.x(), top, words.width(), height))
            top += height

    def _row_box(self, painter: QPainter, area: QRectF, state: Box, *, hovered: bool) -> None:
        box = self._square(area, _ROW_BOX)
        if state.is_dash:
            paint_right(painter, self._theme, box, state)
        else:
            paint_box(painter, self._theme, box, _CHECKS[state], hover=hovered)

    def _right_box(self, painter: QPainter, area: QRectF, state: Box, *, hovered: bool) -> None:
        paint_right(painter, self._theme, self._square(area, _RIGHT_BOX), state, hover=hovered)

    def _square(self, area: QRectF, side: int) -> QRectF:
        """A square of *side* in the middle of *area*, on whole pixels."""
        square = QRectF(0, 0, self._theme.px(side), self._theme.px(side))
        square.moveCenter(QPointF(round(area.center().x()), round(area.center().y())))
        return square

    # -- small parts ------------------------------------------------------------------------------

    def _tick(self, painter: QPainter, square: QRectF, token: str, width: float) -> None:
        self._on_grid(painter, square, token, width, tick_points())

    def _chevron(self, painter: QPainter, area: QRectF, token: str, *, down: bool, up: bool = False) -> None:
        side = self._theme.px(20)
        square = QRectF(0, 0, side, side)
        square.moveCenter(area.center())
        if up:
            points = [QPointF(7.0, 13.0), QPointF(11, 9.0), QPointF(15.0, 13.0)]
        elif down:
            points = [QPointF(7.0, 9.2), QPointF(11, 13.2), QPointF(15.0, 9.2)]
        elif self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            points = [QPointF(13, 7), QPointF(9, 11), QPointF(13, 15)]
        else:
            points = [QPointF(9, 7), QPointF(13, 11), QPointF(9, 15)]
        self._on_grid(painter, square, token, 1.5, QPolygonF(points))

    def _on_grid(
        self, painter: QPainter, square: QRectF, token: str, width: float, points: QPolygonF
    ) -> None:
        painter.save()
        painter.translate(square.topLeft())
        painter.scale(square.width() / 22, square.height() / 22)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(stroke(self._theme.color(token), width))
        painter.drawPolyline(points)
        painter.restore()

    def _line_below(self, painter: QPainter, area: QRectF) -> None:
        bottom = area.bottom() - 0.5
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.drawLine(QLineF(area.left(), bottom, area.right(), bottom))

    def _flip(self, area: QRectF) -> QRectF:
        if self._view.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
            return area
        width = self._view.viewport().width()
        return QRectF(width - area.right(), area.y(), area.width(), area.height())

    def _leading(self) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter

    def _trailing(self) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter

    @Slot()
    def _on_theme_changed(self) -> None:
        self._words.forget()
        self._heights.clear()
