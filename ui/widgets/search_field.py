"""A line to search by, with its lens and a cross that clears it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from ui.tokens import Role

if TYPE_CHECKING:
    from ui.theme import Theme


class SearchField(QLineEdit):
    """Named by what it finds; Escape clears it.

    Args:
        theme: Fonts and colors.
        prompt: What it finds, shown while it is empty and told to screen readers.
        parent: Owner, if not a layout's.
    """

    def __init__(self, theme: Theme, prompt: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setPlaceholderText(prompt)
        self.setAccessibleName(prompt)
        self.setClearButtonEnabled(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if (clear := self.findChild(QAction)) is not None:
            clear.setText(self.tr("Clear the search"))
        self._lens = QAction(prompt, self)
        self.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(264), self._theme.px(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(32))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.setFont(self._theme.font(Role.SMALL))
        self._lens.setIcon(self._theme.icons.icon("search", "text2", 16))
