"""The marks of a state: told apart by shape first, so they survive black and white and every eye.

Circle with a tick: passed. Square with a cross: failed. Square with ``!``: warning. Ring with a minus:
skipped. Dashed ring: not reached or waiting. Filled circle with a triangle: under way.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ui.widgets.motion import Motion

if TYPE_CHECKING:
    from ui.theme import Theme

_UNIT: Final = 22.0
_FADE_MS: Final = 120


class Mark(StrEnum):
    """One state of a check, a row or an object."""

    PASSED = "passed"
    FAILED = "failed"
    WARNING = "warning"
    SKIPPED = "skipped"
    NOT_REACHED = "not_reached"
    ACTIVE = "active"


def paint_mark(painter: QPainter, square: QRectF, mark: Mark, theme: Theme) -> None:
    """Paint *mark* into *square*, sharp at every size."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(square.topLeft())
    painter.scale(square.width() / _UNIT, square.height() / _UNIT)
    _PAINTERS[mark](painter, theme)
    painter.restore()


def tick_points() -> QPolygonF:
    """The tick of the family on the 22 grid; also used by the checklist's boxes."""
    return QPolygonF([QPointF(6.6, 11.4), QPointF(9.6, 14.4), QPointF(15.2, 8.0)])


def stroke(color: QColor, width: float) -> QPen:
    """A pen with round ends, as all icons here have."""
    return QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _passed(painter: QPainter, theme: Theme) -> None:
    _disc(painter, theme.color("passed"))
    painter.setPen(stroke(theme.color("onaccent"), 1.9))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(tick_points())


def _failed(painter: QPainter, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("failed"))
    painter.drawRoundedRect(QRectF(0, 0, _UNIT, _UNIT), 5, 5)
    painter.setPen(stroke(theme.color("onaccent"), 1.9))
    painter.drawLine(QPointF(7.6, 7.6), QPointF(14.4, 14.4))
    painter.drawLine(QPointF(14.4, 7.6), QPointF(7.6, 14.4))


def _warning(painter: QPainter, theme: Theme) -> None:
    painter.setPen(QPen(theme.color("warn"), 1.5))
    painter.setBrush(theme.color("warnbg"))
    painter.drawRoundedRect(QRectF(0.75, 0.75, _UNIT - 1.5, _UNIT - 1.5), 5, 5)
    painter.setPen(stroke(theme.color("warn"), 2.2))
    painter.drawLine(QPointF(11, 6.4), QPointF(11, 11.6))
    painter.drawPoint(QPointF(11, 15.4))


def _skipped(painter: QPainter, theme: Theme) -> None:
    painter.setPen(QPen(theme.color("warn"), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(0.75, 0.75, _UNIT - 1.5, _UNIT - 1.5))
    painter.setPen(stroke(theme.color("warn"), 1.9))
    painter.drawLine(QPointF(7.4, 11), QPointF(14.6, 11))


def _not_reached(painter: QPainter, theme: Theme) -> None:
    pen = QPen(theme.color("idle"), 1.2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([2.6, 2.2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(0.6, 0.6, _UNIT - 1.2, _UNIT - 1.2))


def _active(painter: QPainter, theme: Theme) -> None:
    _disc(painter, theme.color("accent"))
    painter.setPen(stroke(theme.color("onaccent"), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(QPolygonF([QPointF(8.8, 7.2), QPointF(15, 11), QPointF(8.8, 14.8)]))


def _disc(painter: QPainter, color: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(QRectF(0, 0, _UNIT, _UNIT))


_PAINTERS: Final = {
    Mark.PASSED: _passed,
    Mark.FAILED: _failed,
    Mark.WARNING: _warning,
    Mark.SKIPPED: _skipped,
    Mark.NOT_REACHED: _not_reached,
    Mark.ACTIVE: _active,
}


class StateGlyph(QWidget):
    """A mark that fades in when it changes. It has no name of its own: the row beside it says the word."""

    def __init__(self, theme: Theme, mark: Mark = Mark.NOT_REACHED, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mark = mark
        self._strength = 1.0
        self._fit()
        self._fade = Motion(self._set_strength, self)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        theme.changed.connect(self._fit)

    @property
    def mark(self) -> Mark:
        """What is shown."""
        return self._mark

    def show_mark(self, mark: Mark) -> None:
        """Change the mark; it fades in unless the system wants no motion."""
        if mark is self._mark:
            return
        self._mark = mark
        motion = self._theme.duration(_FADE_MS)
        if motion and self.isVisible():
            self._fade.setDuration(motion)
            self._fade.start()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(self._strength)
        paint_mark(painter, QRectF(self.rect()), self._mark, self._theme)

    def _fit(self) -> None:
        side = self._theme.px(_UNIT)
        self.setFixedSize(QSize(side, side))
        self.update()

    def _set_strength(self, value: float) -> None:
        self._strength = value
        self.update()
