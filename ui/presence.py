"""Whether somebody is at the window: what only the next page needs can wait until then."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

_SIGNS: Final = (
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletMove,
    QEvent.Type.KeyPress,
)


class Presence(QObject):
    """Tells once that somebody uses a window.

    Only what the system tells the window itself is looked at: that is little, unlike what its widgets hear.

    Signals:
        came: The mouse moved over it, a key was pressed in it, or it was touched.

    Args:
        window: The system's window.
        parent: Owner.
    """

    came = Signal()

    def __init__(self, window: QWindow, parent: QObject) -> None:
        super().__init__(parent)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS:
            watched.removeEventFilter(self)
            self.came.emit()
        return False
