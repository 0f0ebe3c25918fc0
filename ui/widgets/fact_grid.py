"""Facts under each other: what it is, and beside it, in one column, how it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from ui.tokens import XS, L, Role
from ui.widgets.label import Label
from ui.widgets.text_block import verbatim

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme import Theme


class FactGrid(QGridLayout):
    """A line for each fact. A screen reader meets one text a line, with what it is before how it is.

    Attributes:
        values: How it is, in the order of the names.

    Args:
        theme: Fonts and colors.
        names: What it is.
    """

    def __init__(self, theme: Theme, names: Sequence[str]) -> None:
        super().__init__()
        self._names = tuple(names)
        self.values = tuple(Label(theme, Role.BODY) for _ in self._names)
        self.setHorizontalSpacing(theme.px(L))
        self.setVerticalSpacing(theme.px(XS))
        self.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(zip(self._names, self.values, strict=True)):
            heading = Label(theme, Role.BODY, verbatim(name), color="text2", wrap=False)
            heading.be_passed_over()  # the value says it
            self.addWidget(heading, row, 0, Qt.AlignmentFlag.AlignTop)
            self.addWidget(value, row, 1)

    def show_values(self, values: Sequence[str]) -> None:
        """Fill it in, in the order of the names."""
        for label, name, value in zip(self.values, self._names, values, strict=True):
            label.set_text(verbatim(value))
            label.setAccessibleName(f"{name}: {value}")
