"""A card: white paper on the page's ground. Cards never sit in cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.tokens import RADIUS_CARD, L
from ui.widgets.painting import painter_of, rounded

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.theme import Theme


class Card(QWidget):
    """A rounded surface with a thin border and a column of content.

    Args:
        theme: Fonts and colors.
        padding: Room inside, in design pixels; ``0`` keeps children one pixel inside the border.
        border: Token of the border.
        parent: Owner, if not a layout's.
    """

    def __init__(
        self, theme: Theme, *, padding: int = L, border: str = "line", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._border = border
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.column = QVBoxLayout(self)
        inset = theme.px(padding) if padding else 1
        self.column.setContentsMargins(inset, inset, inset, inset)
        self.column.setSpacing(0)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        theme = self._theme
        rounded(
            painter,
            QRectF(self.rect()),
            theme.px(RADIUS_CARD),
            fill=theme.color("surface"),
            border=theme.color(self._border),
            width=theme.border,
        )
