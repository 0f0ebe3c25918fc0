"""The thin moving bar of something under way: the one thing in the window that loops."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.motion import Motion
from ui.widgets.painting import painter_of

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QPaintEvent, QShowEvent

    from ui.theme import Theme

_HEIGHT: Final = 2
_LOOP_MS: Final = 1400
_SHARE: Final = 0.28


class BusyBar(QWidget):
    """Two pixels high. It keeps its room while it rests, so nothing jumps; a text beside it says what runs.

    Without motion it is a still line, which with the text is enough.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._place = 0.0
        self._running = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._loop = Motion(self._set_place, self)
        self._loop.setStartValue(0.0)
        self._loop.setEndValue(1.0)
        self._loop.setLoopCount(-1)

    @property
    def running(self) -> bool:
        """Whether something is under way."""
        return self._running

    def set_running(self, *, running: bool) -> None:
        """Begin or end to move."""
        self._running = running
        self._move()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(80, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, _HEIGHT)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._move()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._loop.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._running:
            return
        painter = painter_of(self)
        width = self.width()
        painter.fillRect(self.rect(), self._theme.color("tint"))
        if self._loop.state() is not Motion.State.Running:
            painter.fillRect(self.rect(), self._theme.color("accent"))
            return
        length = width * _SHARE
        start = self._place * (width + length) - length
        painter.fillRect(QRectF(start, 0, length, self.height()), self._theme.color("accent"))

    def _move(self) -> None:
        duration = self._theme.duration(_LOOP_MS)
        if self._running and self.isVisible() and duration:
            self._loop.setDuration(duration)
            self._loop.start()
        else:
            self._loop.stop()

    def _set_place(self, value: float) -> None:
        self._place = value
        self.update()
