"""The head of the first page: the mark, the title and the day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPen, QPolygonF

from armatic_setup.language_figures import long_date
from ui.paper.ink import BLACK, Type
from ui.paper.passage import Passage

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QPainter

    from ui.paper.ink import Ink

#: The mark of resources/icons/mark.svg, on a square of 32.
_TICK: Final = ((9.5, 13.5), (14.1, 17.8), (22.5, 8.5))
_RULES: Final = (22.2, 25.6)


class Title:
    """The mark, the title and the day."""

    def __init__(self, ink: Ink, title: str, day: date) -> None:
        self._ink = ink
        self._side = ink.pt(28)
        self._x = self._side + ink.pt(9)
        self._day = Passage(ink, long_date(day), Type.BODY, ink.width)
        self._title = Passage(ink, title, Type.TITLE, ink.width - self._x - self._day.width - ink.pt(12))
        self.height = max(self._side, self._title.height)

    def draw(self, painter: QPainter, y: float) -> None:
        self._mark(painter, y)
        top = y + max(0.0, (self._side - self._title.height) / 2)
        painter.setPen(self._ink.pen(1))
        self._title.draw(painter, self._x, top)
        base = top + self._title.baseline - self._day.baseline
        self._day.draw(painter, self._ink.width - self._day.width, base)

    def _mark(self, painter: QPainter, y: float) -> None:
        unit = self._side / 32
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(BLACK)
        painter.drawRoundedRect(QRectF(0, y, self._side, self._side), 8 * unit, 8 * unit)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(Qt.GlobalColor.white)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setWidthF(2.8 * unit)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF([QPointF(x * unit, y + down * unit) for x, down in _TICK]))
        pen.setWidthF(1.6 * unit)
        painter.setPen(pen)
        for rule in _RULES:
            painter.drawLine(QLineF(8 * unit, y + rule * unit, 24 * unit, y + rule * unit))
