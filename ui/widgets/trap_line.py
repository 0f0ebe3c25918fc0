"""A mistake that others made, in one quiet line where it bites."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from armatic_setup.guide.markup import Span, Style, spans
from ui.tokens import XS, Role
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label

if TYPE_CHECKING:
    from armatic_setup.guide.traps import Trap
    from ui.theme import Theme


class TrapLine(QWidget):
    """An amber sign, the title, what happens and what to do instead, and where we know it from."""

    def __init__(self, theme: Theme, trap: Trap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        source = self.tr("Source: {source}.").format(source=trap.source)
        words = (Span(f"{trap.title}. ", Style.LABEL), *spans(trap.text), Span(f" {source}"))
        self.text = Label(theme, Role.SMALL, words, color="text2", strong_color="text")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(XS))
        row.addWidget(IconLabel(theme, "warning", "warn", 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
