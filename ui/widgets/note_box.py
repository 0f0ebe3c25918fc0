"""A small box for a note of a line or a few; it grows no scroll bar of its own while there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from ui.tokens import BOX_EDGES, Role

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.theme import Theme


class NoteBox(QPlainTextEdit):
    """Plain text in the window's font. Tab leaves it, Escape too.

    Signals:
        edited: (text) The user changed the text.
        left: Escape was pressed.
    """

    edited = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, lines: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines = lines
        self._quiet = False
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._on_changed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_lines(self, lines: int) -> None:
        """Be as high as that many lines."""
        self._lines = lines
        self._on_theme_changed()

    def show_text(self, text: str) -> None:
        """Show *text* without taking it for the user's; what is being typed is left alone."""
        if self.toPlainText().strip() == text:
            return
        self._quiet = True
        self.setPlainText(text)
        self._quiet = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    @Slot()
    def _on_changed(self) -> None:
        if not self._quiet:
            self.edited.emit(self.toPlainText())

    @Slot()
    def _on_theme_changed(self) -> None:
        font = self._theme.font(Role.BODY)
        self.setFont(font)
        self.setFixedHeight(QFontMetrics(font).lineSpacing() * self._lines + self._theme.px(BOX_EDGES))
