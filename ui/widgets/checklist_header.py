"""The head of the permission checklist, and the widths of its columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.tokens import RADIUS_CARD, Role
from ui.widgets.checklist_items import Mode
from ui.widgets.checklist_model import FIRST_RIGHT, NAME, TICK, ChecklistModel
from ui.widgets.checklist_words import PAD

if TYPE_CHECKING:
    from ui.theme import Theme

_TICK_WIDTH: Final = 46
_RIGHT_WIDTH: Final = 46
_NARROW_RIGHT: Final = 40  # beside a script
_NAME_WIDTH: Final = 150
_LEAST_NAME: Final = 120  # beside a longer head
_WHY_WIDTH: Final = 150
_SOURCE_WIDTH: Final = 140
_KNOWN_WIDTH: Final = 112
_HEAD: Final = 33


class ChecklistHeader(QHeaderView):
    """The head on sunken ground, with the card's upper corners. It gives the columns their widths.

    Attributes:
        compact: Whether there is no room for the columns beside the boxes.
    """

    def __init__(self, theme: Theme, model: ChecklistModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._checklist = model
        self.setSectionsMovable(False)
        self.setStretchLastSection(False)
        self.setMinimumSectionSize(1)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Columns of the permission checklist"))
        self.compact = False
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def share_out(self, width: int) -> None:
        """Fixed widths for the boxes; the name and the reason share what is left.

        Where that is too little for both, the name has it all, and what else is said stands below it.
        """
        px = self._theme.px
        model = self._checklist
        self.resizeSection(TICK, px(_TICK_WIDTH))
        left = width - px(_TICK_WIDTH)
        for column in range(FIRST_RIGHT, model.why):
            own = self._right_width(column)
            self.resizeSection(column, own)
            left -= own
        roomy = model.mode is Mode.GRANT or left >= px(_SOURCE_WIDTH + _NAME_WIDTH + _WHY_WIDTH)
        least = px(_SOURCE_WIDTH if roomy else _KNOWN_WIDTH)
        source = max(least, self._words_width(model.source) + 2 * px(PAD))
        self.compact = model.has_reasons and left < source + px(_NAME_WIDTH + _WHY_WIDTH)
        for column in range(model.columnCount()):
            self.setSectionHidden(column, self.compact and column >= model.why)
        if self.compact or not model.has_reasons:
            self.resizeSection(NAME, max(left, px(60)))
            return
        self.resizeSection(model.source, source)
        left -= source
        extra = left - px(_NAME_WIDTH + _WHY_WIDTH)
        name = px(_NAME_WIDTH) + extra * 2 // 5
        if left - name < (head := self._words_width(model.why) + 2 * px(PAD)):
            name = max(left - head, px(_LEAST_NAME))
        self.resizeSection(NAME, name)
        self.resizeSection(model.why, left - name)

    def _words_width(self, column: int) -> int:
        """What the head of a column needs in one line."""
        words = str(self._checklist.headerData(column, Qt.Orientation.Horizontal))
        return self._theme.metrics(Role.SMALL_LABEL).horizontalAdvance(words) + 1

    def _right_width(self, column: int) -> int:
        """As wide as a target needs to be, or as its heading."""
        needed = self._words_width(column) + self._theme.px(8)
        least = _RIGHT_WIDTH if self._checklist.has_reasons else _NARROW_RIGHT
        return max(self._theme.px(least), needed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.viewport().rect())
        radius = self._theme.px(RADIUS_CARD) - 1
        shape = QPainterPath()
        shape.addRoundedRect(whole.adjusted(0, 0, 0, radius), radius, radius)
        painter.setClipRect(whole)
        painter.fillPath(shape, self._theme.color("sunken"))
        painter.setPen(QPen(self._theme.color("line"), 1))
        bottom = whole.bottom() - 0.5
        painter.drawLine(QLineF(0, bottom, whole.right(), bottom))
        painter.setFont(self._theme.font(Role.SMALL_LABEL))
        painter.setPen(self._theme.color("text2"))
        for column in range(self._checklist.columnCount()):
            if self.isSectionHidden(column):
                continue
            area = QRectF(self.sectionViewportPosition(column), 0, self.sectionSize(column), whole.height())
            words = self._checklist.headerData(column, Qt.Orientation.Horizontal)
            if self._checklist.right_of(column) is None:
                padding = self._theme.px(PAD)
                flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
                room = area.adjusted(padding, 0, -padding, 0)
                shown = painter.fontMetrics().elidedText(
                    str(words), Qt.TextElideMode.ElideRight, int(room.width())
                )
                painter.drawText(room, flags, shown)
            else:
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(words))

    @Slot()
    def _on_theme_changed(self) -> None:
        """Its view asks for the fixed height, and no override is called while a window goes."""
        least = self._theme.line(Role.SMALL_LABEL) + self._theme.px(8)
        self.setFixedHeight(max(self._theme.px(_HEAD), least))
        self.viewport().update()
