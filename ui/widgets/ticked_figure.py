"""How many permission rows are ticked: a figure, the words to it, and a thin bar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot
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
        self._theme = theme
        self.figure = Label(theme, Role.SECTION, wrap=False, level=0)
        self.words = Label(theme, Role.SMALL, color="text2", wrap=False)
        self.words.be_passed_over()
        self.bar = OverallBar(theme)
        self.bar.setFixedSize(theme.px(_BAR[0]), theme.px(_BAR[1]))
        self.bar.setAccessibleName(self.tr("Permission rows ticked"))
        line = QHBoxLayout()
        line.setSpacing(theme.px(6))
        line.addStretch(1)
        line.addWidget(self.figure)
        self._beside = QVBoxLayout()
        self._beside.addStretch(1)
        self._beside.addWidget(self.words)
        line.addLayout(self._beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addStretch(1)
        column.addLayout(line)
        column.addWidget(self.bar)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_count(self, ticked: int, total: int) -> None:
        """So many of so many."""
        words = self.tr("of {total} rows ticked").format(total=figures.count(total))
        self.figure.set_text(verbatim(figures.count(ticked)))
        self.figure.setAccessibleName(f"{figures.count(ticked)} {words}")
        self.words.set_text(verbatim(words))
        self.bar.move_to(ticked * FULL // total if total else 0)

    @Slot()
    def _on_theme_changed(self) -> None:
        """Figure and words stand on one line, though their letters differ in height."""
        over = self._below(Role.SECTION) - self._below(Role.SMALL)
        self._beside.setContentsMargins(0, 0, 0, max(round(over), 0))

    def _below(self, role: Role) -> float:
        """What a line of *role* has below its letters, see ``TextBlock``."""
        metrics = self._theme.metrics(role)
        return (self._theme.line(role) - metrics.ascent() + metrics.descent()) / 2
