"""Progress bars: how far, eased, and never by colour alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from ui.widgets.motion import Motion

if TYPE_CHECKING:
    from ui.theme import Theme

#: A bar counts in thousandths, so a long run still moves.
FULL = 1000
_EASE_MS = 200
_OVERALL_HEIGHT = 14


class OverallBar(QProgressBar):
    """The one bar of a page, 14 high, with an edge that is seen on every ground.

    The value is in thousandths. Screen readers get it as per cent by the accessible name and value
    that Qt's own progress bar has.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown = 0.0
        self.setRange(0, FULL)
        self.setValue(0)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._easing = Motion(self._set_shown, self)
        self._easing.setEasingCurve(QEasingCurve.Type.OutCubic)
        theme.changed.connect(self.update)

    def move_to(self, thousandths: int) -> None:
        """Ease to a new place; at once where the system wants no motion."""
        if thousandths == self.value():
            return
        self.setValue(thousandths)
        self._easing.stop()
        motion = self._theme.duration(_EASE_MS)
        if not motion or not self.isVisible():
            self._set_shown(float(thousandths))
            return
        self._easing.setDuration(motion)
        self._easing.setStartValue(self._shown)
        self._easing.setEndValue(float(thousandths))
        self._easing.start()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(_OVERALL_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(80), self._theme.px(_OVERALL_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        paint_bar(
            painter,
            frame,
            self._shown / FULL,
            fill=self._theme.color("accent"),
            track=self._theme.color("surface"),
            edge=QPen(self._theme.color("control"), self._theme.border),
            mirrored=self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
        )

    def _set_shown(self, value: float) -> None:
        self._shown = value
        self.update()


def paint_bar(
    painter: QPainter,
    frame: QRectF,
    share: float,
    *,
    fill: QColor,
    track: QColor,
    edge: QPen | None = None,
    mirrored: bool = False,
) -> None:
    """One bar: track, the filled *share* (0 to 1) from the reading side, and an edge on top if given."""
    radius = frame.height() / 2
    share = min(max(share, 0.0), 1.0)
    outline = QPainterPath()
    outline.addRoundedRect(frame, radius, radius)
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillPath(outline, track)
    filled = QRectF(frame)
    filled.setWidth(frame.width() * share)
    if mirrored:
        filled.moveRight(frame.right())
    if share > 0:
        part = QPainterPath()
        part.addRect(filled)
        painter.fillPath(outline.intersected(part), fill)
    if edge is not None:
        painter.strokePath(outline, edge)
    painter.restore()
