"""One thing that two reviews say differently: mine at one side, theirs at the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from armatic_setup.guide.markup import Span, Style
from ui.tokens import XS, M, Role, S
from ui.widgets.choice_tile import ChoiceTile
from ui.widgets.label import Label

if TYPE_CHECKING:
    from armatic_setup.review.difference import Difference
    from ui.theme import Theme


class DifferenceRow(QWidget):
    """Mine is chosen until somebody chooses theirs.

    Attributes:
        id: Of the difference.
        loses: Theirs removes or replaces something of mine.

    Signals:
        changed: The choice is another one.

    Args:
        theme: Fonts and colors.
        difference: What differs.
        what: Which part of the row it is, in words.
        parent: Owner, if not a layout's.
    """

    changed = Signal()

    def __init__(
        self, theme: Theme, difference: Difference, what: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.id = difference.id
        self.loses = difference.loses
        title = (Span(difference.words, Style.LABEL), Span(f"   {what}" if what else ""))
        about = f"{difference.words}, {what}" if what else difference.words
        self.title = Label(theme, Role.BODY, title, color="text2", strong_color="text")
        self.mine = ChoiceTile(theme, self.tr("Mine"), difference.mine, about, self)
        caption = (
            self.tr("Theirs, in place of mine") if difference.loses else self.tr("Theirs, added to mine")
        )
        self.theirs = ChoiceTile(theme, caption, difference.theirs, about, self)
        self.mine.setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(M), theme.px(S), theme.px(M), theme.px(S))
        column.setSpacing(theme.px(XS))
        column.addWidget(self.title)
        tiles = QHBoxLayout()
        tiles.setSpacing(theme.px(S))
        tiles.addWidget(self.mine, 1)
        tiles.addWidget(self.theirs, 1)
        column.addLayout(tiles)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.theirs.toggled.connect(self.changed)

    @property
    def takes_theirs(self) -> bool:
        """Whether theirs is chosen."""
        return self.theirs.isChecked()

    def choose(self, *, theirs: bool) -> None:
        """Choose theirs, or mine."""
        (self.theirs if theirs else self.mine).setChecked(True)
