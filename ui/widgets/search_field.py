"""A line to search by, with its lens and a cross that clears it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QStyle, QWidget

from ui.tokens import XS, Role, S

if TYPE_CHECKING:
    from ui.theme import Theme

_LENS: Final = 16


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
        self._clear = self.findChild(QAction)
        if self._clear is not None:
            self._clear.setText(self.tr("Clear the search"))
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lens is painted: an action of Qt's would be one more button to a screen reader."""
        super().paintEvent(event)
        side = self._theme.px(_LENS)
        place = QRect(self._theme.px(S), (self.height() - side) // 2, side, side)
        shown = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
        self._theme.icons.paint(QPainter(self), "search", "text2", QRectF(shown))

    @Slot()
    def _on_theme_changed(self) -> None:
        self.setFont(self._theme.font(Role.SMALL))
        if self._clear is not None:
            self._clear.setIcon(self._theme.icons.icon("failed", "text2", _LENS))
        room = self._theme.px(_LENS) + self._theme.px(XS)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setTextMargins(0 if mirrored else room, 0, room if mirrored else 0, 0)
