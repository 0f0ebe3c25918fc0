"""A box on a tinted ground, for what answers the user or is news to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.tokens import RADIUS_ROW, M, S
from ui.widgets.painting import painter_of, rounded

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.theme import Theme


class TintedBox(QWidget):
    """As high as what stands in its ``column`` needs.

    Args:
        theme: Colors and measures.
        spacing: Between two parts, in pixels at 100 %.
        parent: Owner, if not a layout's.
    """

    def __init__(self, theme: Theme, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(theme.px(M), theme.px(S), theme.px(M), theme.px(S))
        self.column.setSpacing(theme.px(spacing))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        border = theme.color("accent")
        border.setAlphaF(1.0 if theme.border > 1 else 0.45)
        rounded(
            painter_of(self),
            QRectF(self.rect()),
            theme.px(RADIUS_ROW),
            fill=theme.color("tint"),
            border=border,
            width=theme.border,
        )
