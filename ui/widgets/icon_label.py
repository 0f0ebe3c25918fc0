"""An icon among words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.painting import painter_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.theme import Theme


class IconLabel(QWidget):
    """An icon by itself, as decoration beside a text that says the same."""

    def __init__(
        self, theme: Theme, icon: str, token: str, size: int = 20, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._token = token
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_icon(self, icon: str, token: str) -> None:
        """Show another icon in the color of *token*."""
        self._icon, self._token = icon, token
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        self._theme.icons.paint(painter, self._icon, self._token, QRectF(self.rect()))
