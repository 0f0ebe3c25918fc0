"""Tick boxes as strokes: told apart on any printer, without color."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen, QPolygonF

from armatic_setup.review.sheet import Box
from ui.paper.ink import BLACK, Type

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from ui.paper.ink import Ink

#: Side of a box in points.
SIDE = 9.0
_TICK = ((0.22, 0.53), (0.42, 0.73), (0.80, 0.27))


def draw_box(painter: QPainter, ink: Ink, box: Box | None, center: QPointF) -> None:
    """Draw *box* around *center*; nothing in its place is a dash, for a right that is not asked for."""
    side = ink.pt(SIDE)
    square = QRectF(center.x() - side / 2, center.y() - side / 2, side, side)
    painter.save()
    painter.setPen(ink.pen(0.8))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match box:
        case None:
            painter.drawLine(center - QPointF(side / 4, 0), center + QPointF(side / 4, 0))
        case Box.ABSENT:
            painter.drawLine(square.bottomLeft(), square.topRight())
        case Box.PROVEN:
            painter.setBrush(BLACK)
            _square(painter, square)
            _tick(painter, ink, square, Qt.GlobalColor.white)
        case Box.REFUSED:
            painter.setPen(ink.pen(1.6))
            _square(painter, square)
            painter.setFont(ink.font(Type.HEADING))
            painter.drawText(QPointF(square.right() + ink.pt(2), square.bottom()), "!")
        case _:
            _square(painter, square)
            if box is Box.TICKED:
                _tick(painter, ink, square, Qt.GlobalColor.black)
            elif box is Box.ENTERED:
                painter.setBrush(BLACK)
                painter.drawEllipse(center, side * 0.17, side * 0.17)
    painter.restore()


def _square(painter: QPainter, square: QRectF) -> None:
    painter.drawRoundedRect(square, square.width() / 7, square.width() / 7)


def _tick(painter: QPainter, ink: Ink, square: QRectF, color: Qt.GlobalColor) -> None:
    pen = QPen(color)
    pen.setWidthF(ink.pt(1.3))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    side = square.width()
    painter.drawPolyline(
        QPolygonF([QPointF(square.left() + x * side, square.top() + y * side) for x, y in _TICK])
    )
