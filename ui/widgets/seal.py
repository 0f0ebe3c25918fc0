"""The mark beside the result's title."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.painting import painter_of, rounded
from ui.widgets.state_glyph import stroke, tick_points

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.theme import Theme

_SEAL: Final = 56


class Seal(QWidget):
    """The product's mark in the color of "passed": decoration beside the title."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ties = True
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_ties(self, *, ties: bool) -> None:
        """Whether every total was compared and is equal; only then it is a seal."""
        self._ties = ties
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.px(_SEAL)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, painter_of(self)
        area = QRectF(self.rect())
        rounded(painter, area, theme.px(12), fill=theme.color("passedbg"))
        if not self._ties:
            rounded(painter, area, theme.px(12), fill=theme.color("warnbg"))
            side = theme.px(28)
            place = QRectF(0, 0, side, side)
            place.moveCenter(area.center())
            theme.icons.paint(painter, "warning", "warn", place)
            return
        inner = area.adjusted(theme.px(8), theme.px(8), -theme.px(8), -theme.px(8))
        rounded(painter, inner, theme.px(9), fill=theme.color("passed"))
        painter.translate(inner.topLeft())
        painter.scale(inner.width() / 22, inner.height() / 22)
        painter.translate(0, -2.6)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(stroke(theme.color("onaccent"), 2.0))
        painter.drawPolyline(tick_points())
        painter.setPen(stroke(theme.color("onaccent"), 0.9))
        for y in (18.4, 20.8):  # the double rule: these totals were compared
            painter.drawLine(QPointF(5.6, y), QPointF(16.4, y))
