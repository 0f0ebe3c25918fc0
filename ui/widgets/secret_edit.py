"""A line for secrets: what is typed can be shown, but it leaves the line by no way but our own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QStyle

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

#: What Qt offers for a text that is shown. Undoing would bring back a password that was taken away.
_REFUSED: Final = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
)
_LEFT_OUT: Final = frozenset({"edit-copy", "edit-cut", "edit-undo", "edit-redo"})


class SecretEdit(QLineEdit):
    """Takes what is typed or pasted. Neither keys, menu nor mouse copy it, shown or not."""

    _end: QWidget | None = None

    def put_at_end(self, button: QWidget) -> None:
        """Keep *button* within the line, at its end; the text ends before it."""
        self._end = button
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        if (button := self._end) is None:
            return
        gap = max((self.height() - button.height()) // 2, 0)
        room = QRect(self.width() - button.width() - gap, gap, button.width(), button.height())
        button.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), room))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setTextMargins(button.width() if mirrored else 0, 0, 0 if mirrored else button.width(), 0)

    def forget(self) -> None:
        """Take the text away for good. ``clear`` would keep it, and all that was typed, for undoing."""
        self.setText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if any(event.matches(key) for key in _REFUSED):
            event.accept()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() in _LEFT_OUT:
                action.setVisible(False)
        menu.exec(event.globalPos())
        menu.deleteLater()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Where a selection is a copy, as on X11, Qt copies it now, unless the text is masked."""
        mode = self.echoMode()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        super().mouseReleaseEvent(event)
        self.setEchoMode(mode)
