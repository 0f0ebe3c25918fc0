"""Help at a glance: what the page is for, the keys, where the data is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout

from ui.tokens import XS, L, M, Role, S
from ui.widgets.card import Card
from ui.widgets.divider import Divider
from ui.widgets.exact_value import ExactValue
from ui.widgets.label import Label
from ui.widgets.text_block import verbatim

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from ui.theme import Theme


class PagePurpose(Card):
    """What the page is for that help was asked from.

    Args:
        theme: Fonts and colors.
        text: In the guide's markup.
    """

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme, padding=L)
        self.column.setSpacing(theme.px(XS))
        self.column.addWidget(Label(theme, Role.HEADING, self.tr("The page you came from")))
        self.column.addWidget(Label(theme, Role.BODY, text))


class KeysAndPlaces(Card):
    """The keys that work everywhere, and where the data is.

    Args:
        theme: Fonts and colors.
        keys: A key, and what it does.
        folder: Where the data is.
    """

    def __init__(self, theme: Theme, keys: Iterable[tuple[str, str]], folder: Path) -> None:
        super().__init__(theme, padding=L)
        self.column.setSpacing(theme.px(S))
        self.column.addWidget(Label(theme, Role.HEADING, self.tr("Keys")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(M))
        grid.setVerticalSpacing(theme.px(XS))
        grid.setColumnStretch(1, 1)
        for number, (key, does) in enumerate(keys):
            name = Label(theme, Role.LABEL, verbatim(key), wrap=False)
            name.be_passed_over()  # the words beside it say it
            words = Label(theme, Role.BODY, does, color="text2", strong_color="text")
            words.setAccessibleName(f"{key}: {words.text()}")
            grid.addWidget(name, number, 0)
            grid.addWidget(words, number, 1)
        self.column.addLayout(grid)
        self.column.addWidget(Divider(theme))
        self.column.addWidget(Label(theme, Role.HEADING, self.tr("Where your data is")))
        where = self.tr(
            "Answers, log and synced data are in one folder, for your eyes only. No password is in it."
        )
        self.column.addWidget(Label(theme, Role.BODY, where, color="text2"))
        self.column.addWidget(ExactValue(theme, str(folder), self.tr("folder of the data")))
