"""Paints the permission checklist: groups, rows with their boxes, and the notes under rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from armatic_setup.guide.permissions import Permission
from ui.tokens import RADIUS_BOX, RING, Role
from ui.widgets.check_box import paint_box
from ui.widgets.checklist_model import (
    ABSENT_WORDS,
    ITEM,
    NAME,
    TICK,
    Box,
    Group,
    Note,
)
from ui.widgets.painting import rounded
from ui.widgets.state_glyph import stroke, tick_points
from ui.widgets.text_block import TextBlock, verbatim

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from ui.theme import Theme
    from ui.widgets.checklist import Checklist
    from ui.widgets.checklist_model import Index

_GROUP: Final = 36
_ROW: Final = 43
_ROW_BOX: Final = 18
_RIGHT_BOX: Final = 22
_PAD: Final = 10
_NOTE_HEAD: Final = 104
_EDGE: Final = 20
_BAR: Final = 3
_CHEVRON: Final = 14
_ABSENT_ROW: Final = 32

_CHECKS: Final = {
    Box.OPEN: Qt.CheckState.Unchecked,
    Box.PARTLY: Qt.CheckState.PartiallyChecked,
    Box.TICKED: Qt.CheckState.Checked,
}


class ChecklistDelegate(QStyledItemDelegate):
    """Groups 36 high, rows 43 or as high as their words need, notes as high as theirs."""

    def __init__(self, theme: Theme, view: Checklist) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._kept: dict[tuple[object, ...], TextBlock] = {}  # laid-out words, by what they say
        theme.changed.connect(self._kept.clear)

    # -- sizes ------------------------------------------------------------------------------------

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        item = index.data(ITEM)
        if isinstance(item, Group):
            return QSize(0, max(self._theme.px(_GROUP), self._theme.line(Role.LABEL) + 8))
        if isinstance(item, Note):
            return QSize(0, self._note_height(item, self._view.viewport().width()))
        if index.column() in (NAME, self._view.checklist.why, self._view.checklist.source):
            width = self._words_width(index.column())
            height = sum(block.height(width) for block in self._blocks(index))
            return QSize(0, max(self._theme.px(_ROW), height + 6))
        return QSize(0, self._theme.px(_ROW))

    def _words_width(self, column: int) -> int:
        """The room for words in a column; the last one ends with a chevron."""
        padding = 2 * self._theme.px(_PAD)
        if column == self._view.checklist.source:
            padding += self._theme.px(_CHEVRON) + 2
        return self._view.columnWidth(column) - padding

    def _note_height(self, note: Note, width: int) -> int:
        px = self._theme.px
        words = self._note_words_width(width)
        lines = self._view.checklist.note_lines(note)
        height = sum(TextBlock(self._theme, Role.SMALL, verbatim(text)).height(words) for _, text in lines)
        height += px(6) * (len(lines) - 1) + 2 * px(12)
        return height + px(_ABSENT_ROW) if note.permission.may_be_absent else height

    def _note_words_width(self, width: int) -> int:
        left = self._view.columnWidth(TICK) + self._theme.px(_PAD + _NOTE_HEAD)
        return max(min(width - left - self._theme.px(_EDGE), self._theme.px(620)), 80)

    def _blocks(self, index: Index) -> list[TextBlock]:
        """The words of a row's name, reason or source cell, top to bottom."""
        permission, column = index.data(ITEM), index.column()
        if column == NAME:
            name = self._block(column, Role.LABEL, index.data(), "text")
            if not permission.aliases:
                return [name]
            return [name, self._block(column, Role.SMALL, "also: " + ", ".join(permission.aliases), "text2")]
        tone = "text2"
        if column == self._view.checklist.source:
            if self._view.checklist.denied(permission):
                tone = "failed"
            elif self._view.checklist.finding(permission):
                tone = "passed"
        return [self._block(column, Role.SMALL, index.data(), tone)]

    def _block(self, column: int, role: Role, text: str, tone: str) -> TextBlock:
        """A paragraph, laid out once: the list asks for its height far more often than it changes."""
        key = (column, role, text, tone)
        block = self._kept.get(key)
        if block is None:
            block = self._kept[key] = TextBlock(self._theme, role, verbatim(text), color=tone)
        return block

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
        elif isinstance(item, Note):
            area = self._whole(area)
            self._paint_note(painter, area, item)
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
        painter.setFont(theme.font(Role.LABEL))
        painter.setPen(theme.color("text"))
        words = QRectF(box.right() + theme.px(_PAD), area.y(), area.width(), area.height())
        words.setRight(area.right() - theme.px(_EDGE))
        painter.drawText(self._flip(words), self._leading(), group.name)
        if group.recommended:
            painter.setFont(theme.font(Role.SMALL))
            painter.setPen(theme.color("text2"))
            painter.drawText(self._flip(words), self._trailing(), "optional, not counted")
            return
        done = self._view.checklist.granted_rows(group) == len(group.rows)
        painter.setFont(theme.font(Role.SMALL_LABEL if done else Role.SMALL, tabular=True))
        painter.setPen(theme.color("passed" if done else "text2"))
        text = self._view.checklist.group_words(group)
        painter.drawText(self._flip(words), self._trailing(), text)
        if done:
            width = painter.fontMetrics().horizontalAdvance(text)
            side = theme.px(20)
            square = QRectF(words.right() - width - side - 4, area.center().y() - side / 2, side, side)
            self._tick(painter, self._flip(square), "passed", 1.8)

    def _paint_cell(
        self, painter: QPainter, area: QRectF, index: Index, permission: Permission, *, hovered: bool
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
            self._row_box(painter, area, model.row_box(permission), hovered=hovered)
        elif right is not None:
            self._right_box(painter, area, model.right_box(permission, right), hovered=hovered)
        else:
            self._paint_words(painter, area, index)

    def _paint_words(self, painter: QPainter, area: QRectF, index: Index) -> None:
        """Name, reason or source, centered in height; the source is followed by the note's chevron."""
        padding = self._theme.px(_PAD)
        words = QRectF(area.x() + padding, area.y(), self._words_width(index.column()), area.height() - 1)
        if index.column() == self._view.checklist.source:
            chevron = self._theme.px(_CHEVRON)
            spot = QRectF(words.right() + 2, area.y(), chevron, area.height())
            if self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                spot.moveLeft(area.x() + padding)
                words.moveLeft(spot.right() + 2)
            opened = self._view.isExpanded(index.sibling(index.row(), 0))
            self._chevron(painter, spot, "accent", down=not opened, up=opened)
        blocks = self._blocks(index)
        heights = [block.height(words.width()) for block in blocks]
        top = words.center().y() - sum(heights) / 2
        for block, height in zip(blocks, heights, strict=True):
            block.paint(painter, QRectF(words.x(), top, words.width(), height))
            top += height

    def _row_box(self, painter: QPainter, area: QRectF, state: Box, *, hovered: bool) -> None:
        if state is Box.ABSENT:
            self._dash(painter, area)
            return
        side = self._theme.px(_ROW_BOX)
        box = QRectF(0, 0, side, side)
        box.moveCenter(QPointF(round(area.center().x()), round(area.center().y())))
        paint_box(painter, self._theme, box, _CHECKS[state], hover=hovered)

    def _dash(self, painter: QPainter, area: QRectF) -> None:
        painter.setFont(self._theme.font(Role.BODY))
        painter.setPen(self._theme.color("text2"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, "–")

    def _right_box(self, painter: QPainter, area: QRectF, state: Box, *, hovered: bool) -> None:
        theme = self._theme
        if state in (Box.NOT_ASKED, Box.ABSENT):
            self._dash(painter, area)
            return
        side = theme.px(_RIGHT_BOX)
        box = QRectF(0, 0, side, side)
        box.moveCenter(QPointF(round(area.center().x()), round(area.center().y())))
        fill, edge, mark = {
            Box.OPEN: ("tint" if hovered else "surface", "accent", ""),
            Box.TICKED: ("tint", "accent", "accent"),
            Box.PROVEN: ("accent", "accent", "onaccent"),
            Box.DENIED: ("failedbg", "failed", "failed"),
        }[state]
        radius = theme.px(RADIUS_BOX + 1)
        rounded(
            painter,
            box,
            radius,
            fill=theme.color(fill),
            border=theme.color(edge),
            width=max(1.2, theme.border),
        )
        if state is Box.DENIED:
            self._cross(painter, box, mark)
        elif mark:
            self._tick(painter, box, mark, 2.0)

    def _paint_note(self, painter: QPainter, area: QRectF, note: Note) -> None:
        theme = self._theme
        painter.fillRect(area, theme.blend("tint", "surface", 0.55))
        painter.fillRect(self._flip(QRectF(0, area.y(), _BAR, area.height())), theme.color("accent"))
        self._line_below(painter, area)
        left = self._view.columnWidth(TICK) + theme.px(_PAD)
        width = self._note_words_width(int(area.width()))
        top = area.y() + theme.px(12)
        for heading, words in self._view.checklist.note_lines(note):
            head = TextBlock(theme, Role.SMALL, verbatim(heading), color="text2")
            block = TextBlock(theme, Role.SMALL, verbatim(words))
            height = block.height(width)
            head.paint(painter, self._flip(QRectF(left, top, theme.px(_NOTE_HEAD) - 8, height)))
            block.paint(painter, self._flip(QRectF(left + theme.px(_NOTE_HEAD), top, width, height)))
            top += height + theme.px(6)
        if note.permission.may_be_absent:
            self._paint_absence(painter, left, top, note)

    def _paint_absence(self, painter: QPainter, left: float, top: float, note: Note) -> None:
        """The box for "My company has no such row"; a click anywhere on the note changes it."""
        theme = self._theme
        side = theme.px(_ROW_BOX)
        height = theme.px(_ABSENT_ROW) - theme.px(6)
        box = QRectF(left, top + (height - side) / 2, side, side)
        absent = self._view.checklist.row_box(note.permission) is Box.ABSENT
        state = Qt.CheckState.Checked if absent else Qt.CheckState.Unchecked
        paint_box(painter, theme, self._flip(box), state)
        words = QRectF(box.right() + theme.px(_PAD), top, theme.px(400), height)
        painter.setFont(theme.font(Role.SMALL))
        painter.setPen(theme.color("text"))
        painter.drawText(self._flip(words), self._leading(), ABSENT_WORDS)

    # -- small parts ------------------------------------------------------------------------------

    def _tick(self, painter: QPainter, square: QRectF, token: str, width: float) -> None:
        self._on_grid(painter, square, token, width, tick_points())

    def _cross(self, painter: QPainter, square: QRectF, token: str) -> None:
        for line in ((7.5, 7.5, 14.5, 14.5), (14.5, 7.5, 7.5, 14.5)):
            points = QPolygonF([QPointF(*line[:2]), QPointF(*line[2:])])
            self._on_grid(painter, square, token, 2.0, points)

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
