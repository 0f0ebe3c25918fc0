"""A thin line between two things; decoration, never the only edge of a control."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from ui.widgets.painting import fill_rect, painter_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.theme import Theme


class Divider(QWidget):
    """One pixel high, in the color of *token*."""

    def __init__(self, theme: Theme, token: str = "line", parent: QWidget | None = None) -> None:  # noqa: S107 - the name of a color
        super().__init__(parent)
        self._theme = theme
        self._token = token
        self.setFixedHeight(1)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        fill_rect(painter_of(self), QRectF(self.rect()), self._theme.color(self._token))
