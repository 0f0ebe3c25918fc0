"""A box for a pasted text. What is pasted is handed on first, so that no secret in it is ever shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPlainTextEdit

from ui.tokens import BOX_EDGES, Role

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.theme import Theme

_LINES = 7


class PasteBox(QPlainTextEdit):
    """Several lines in the code font. Tab leaves it.

    Signals:
        pasted: (text) All there would be after pasting. It is not shown until somebody sets it.
    """

    pasted = Signal(str)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)  # what was masked does not come back
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if not source.hasText():
            return
        cursor = self.textCursor()
        whole = self.toPlainText()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        self.pasted.emit(whole[:start] + source.text() + whole[end:])

    @Slot()
    def _on_theme_changed(self) -> None:
        font = self._theme.font(Role.CODE)
        self.setFont(font)
        self.setFixedHeight(QFontMetrics(font).lineSpacing() * _LINES + self._theme.px(BOX_EDGES))
