"""The rate of the last minutes as one thin line: a shape to glance at, its latest figure beside it."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

if TYPE_CHECKING:
    from ui.theme import Theme

POINTS = 40
_HEIGHT = 64


class Sparkline(QLabel):
    """The last 40 figures, without axis labels. Its accessible name is set by the page, in words.

    It is a ``QLabel`` with a picture, so that assistive technology meets a graphic; it paints itself.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._figures: deque[float] = deque(maxlen=POINTS)
        self.setPixmap(QPixmap(1, 1))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def figures(self) -> tuple[float, ...]:
        """What is drawn, oldest first."""
        return tuple(self._figures)

    def add(self, figure: float) -> None:
        """One more figure at the right; the oldest leaves at the left."""
        self._figures.append(max(figure, 0.0))
        self.update()

    def clear(self) -> None:
        """An empty line, as at the start of a run."""
        self._figures.clear()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(232), self._theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 4, -1, -6)
        base = round(area.bottom()) + 4.5
        painter.setPen(QPen(self._theme.color("control"), 1))
        painter.drawLine(QPointF(area.left(), base), QPointF(area.right(), base))
        if len(self._figures) < 2:
            return
        painter.setPen(
            QPen(
                self._theme.color("accent"),
                2,
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
                Qt.PenJoinStyle.RoundJoin,
            )
        )
        painter.drawPolyline(QPolygonF(line_points(self.figures, area)))


def line_points(figures: tuple[float, ...], area: QRectF) -> list[QPointF]:
    """The line in *area*: newest at the right edge, zero at the bottom, the highest figure at the top."""
    top = max(figures) or 1.0
    step = area.width() / (POINTS - 1)
    first = area.right() - step * (len(figures) - 1)
    return [
        QPointF(first + step * index, area.bottom() - area.height() * figure / top)
        for index, figure in enumerate(figures)
    ]
