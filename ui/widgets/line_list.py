"""A few lines below each other, each with a small mark before it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui.tokens import XS, Role
from ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from armatic_setup.guide.markup import Span
    from ui.theme import Theme

#: The mark that takes the most room.
_WIDEST: Final = "–"


class LineList(QWidget):
    """Takes as many lines as it is given; labels are kept and filled anew, never thrown away.

    Args:
        theme: Fonts and colors.
        mark: What stands before each line.
        role: How the lines are set.
        color: Token of the running text.
        parent: Owner, if not a layout's.
    """

    def __init__(
        self,
        theme: Theme,
        mark: str = "–",
        role: Role = Role.SMALL,
        *,
        color: str = "text2",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mark = mark
        self._role = role
        self._color = color
        self._lines: list[tuple[Label, Label]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(XS))
        self._grid.setVerticalSpacing(theme.px(3))
        self._grid.setColumnStretch(1, 1)
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_lines(self, lines: Sequence[Sequence[Span]]) -> None:
        """Show these lines; none hides the widget."""
        while len(self._lines) < len(lines):
            self._add()
        for at, (mark, words) in enumerate(self._lines):
            there = at < len(lines)
            mark.setVisible(there)
            words.setVisible(there)
            if there:
                words.set_text(lines[at])
        self.setVisible(bool(lines))

    @Slot()
    def _on_theme_changed(self) -> None:
        """Whatever the mark, the words of all lists of a page begin at one edge."""
        self._grid.setColumnMinimumWidth(0, self._theme.metrics(Role.BODY).horizontalAdvance(_WIDEST) + 2)

    def _add(self) -> None:
        theme, at = self._theme, len(self._lines)
        mark = Label(theme, self._role, self._mark, color="text2", wrap=False, parent=self)
        mark.be_passed_over()
        words = Label(theme, self._role, color=self._color, strong_color="text", parent=self)
        self._grid.addWidget(mark, at, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, at, 1)
        self._lines.append((mark, words))
