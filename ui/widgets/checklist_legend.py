"""What the boxes of the checklist mean: each shape that occurs, with its word."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from armatic_setup.language import tr
from ui.tokens import M, Role
from ui.widgets.flow_row import FlowRow
from ui.widgets.painting import mirrored, painter_of
from ui.widgets.right_box import LEGEND, Box, paint_right

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.theme import Theme

_SIDE: Final = 16
_GAP: Final = 6


class ChecklistLegend(FlowRow):
    """A line below the list."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme.px(M), parent)
        self.setAccessibleName(self.tr("What the boxes mean"))
        self._keys = {box: _Key(theme, box, tr(words)) for box, words in LEGEND.items()}
        for key in self._keys.values():
            key.hide()
            self.add(key)

    def show_boxes(self, boxes: Collection[Box]) -> None:
        """Explain these."""
        shown = {_SAME.get(box, box) for box in boxes}
        for box, key in self._keys.items():
            key.setVisible(box in shown)
        self.updateGeometry()


#: Boxes that look like another one.
_SAME: Final = {Box.CONTRADICTED: Box.DENIED, Box.MORE_PROVEN: Box.MORE}


class _Key(QLabel):
    """One shape and its word."""

    def __init__(self, theme: Theme, box: Box, words: str) -> None:
        super().__init__(words)
        self._theme = theme
        self._box = box
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        px, metrics = self._theme.px, self._theme.metrics(Role.SMALL)
        width = px(_SIDE + _GAP) + metrics.horizontalAdvance(self.text()) + 2
        return QSize(width, max(px(_SIDE + 4), metrics.height() + 2))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, painter_of(self)
        side = theme.px(_SIDE)
        square = QRectF(0, round((self.height() - side) / 2), side, side)
        words = QRectF(side + theme.px(_GAP), 0, self.width(), self.height())
        if mirrored(self):
            square.moveRight(self.width())
            words.moveRight(self.width() - side - theme.px(_GAP))
        paint_right(painter, theme, square, self._box)
        painter.setFont(theme.font(Role.SMALL))
        painter.setPen(theme.color("text2"))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text())

    @Slot()
    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
