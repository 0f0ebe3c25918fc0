"""The empty ground in the place of a page that is still being made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

#: When a window that is not painted, since it is minimized, gets its page all the same; in milliseconds.
_AT_LATEST: Final = 100


class Curtain(QWidget):
    """What was clicked shows at once, and the page after it; from this ground it fades in as from any.

    Signals:
        drawn: It is on screen: now there is time for what it hides.
    """

    drawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.drawn)

    def draw(self) -> None:
        """It is about to be shown."""
        self._timer.start(_AT_LATEST)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._timer.isActive():
            self._timer.start(0)
