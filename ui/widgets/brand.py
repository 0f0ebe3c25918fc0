"""The mark and the product's name, on ink."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from armatic_setup import product
from ui.tokens import Role
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label

if TYPE_CHECKING:
    from ui.theme import Theme


class Brand(QWidget):
    """The mark with the name beside it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        row.addWidget(IconLabel(theme, "mark", "onink", 30))
        name = Label(theme, Role.HEADING, product.NAME, color="onink", wrap=False, level=0)
        row.addWidget(name)
        row.addStretch(1)
