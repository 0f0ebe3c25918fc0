"""How many permission rows are ticked: a figure, the words to it, and a thin bar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import figures
from ui.tokens import Role
from ui.widgets.label import Label
from ui.widgets.progress import FULL, OverallBar
from ui.widgets.text_block import verbatim

if TYPE_CHECKING:
    from ui.theme import Theme

_BAR: Final = (176, 8)


class TickedFigure(QWidget):
    """Right-aligned over its bar, as in the head of a page."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figure = Label(theme, Role.HEADING, wrap=False, level=0)
        self.words = Label(theme, Role.SMALL, color="text2", wrap=False)
        self.words.be_passed_over()
        self.bar = OverallBar(theme)
        self.bar.setFixedSize(theme.px(_BAR[0]), theme.px(_BAR[1]))
        self.bar.setAccessibleName(self.tr("Permission rows ticked"))
        line = QHBoxLayout()
        line.setSpacing(theme.px(6))
        line.addStretch(1)
        line.addWidget(self.figure)
        line.addWidget(self.words, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addStretch(1)
        column.addLayout(line)
        column.addWidget(self.bar)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def show_count(self, ticked: int, total: int) -> None:
        """So many of so many."""
        words = self.tr("of {total} rows ticked").format(total=figures.count(total))
        self.figure.set_text(verbatim(figures.count(ticked)))
        self.figure.setAccessibleName(f"{figures.count(ticked)} {words}")
        self.words.set_text(verbatim(words))
        self.bar.move_to(ticked * FULL // total if total else 0)
