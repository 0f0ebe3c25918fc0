"""What a support rep says about one thing: what to ask, what the customer should see, where they get lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from armatic_setup.guide.markup import Span
from ui.tokens import M, Role
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.line_list import LineList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from armatic_setup.guide.scripts import Script
    from ui.theme import Theme


class ScriptCard(Card):
    """Filled anew for each row and each part of the call.

    Attributes:
        spoken: What is to be said and seen, for a screen reader.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=M, parent=parent)
        self.spoken = ""
        px = theme.px
        self.title = Label(theme, Role.HEADING)
        self.none = Label(
            theme,
            Role.BODY,
            self.tr("There is no script for this row. It is recommended only."),
            color="text2",
        )
        self.ask = LineList(theme, "›", Role.BODY, color="text")
        self.see = LineList(theme)
        self.lost = LineList(theme, "!")
        self._parts = (
            (Label(theme, Role.SMALL_LABEL, self.tr("Say"), color="text2"), self.ask),
            (Label(theme, Role.SMALL_LABEL, self.tr("They should see"), color="text2"), self.see),
            (Label(theme, Role.SMALL_LABEL, self.tr("Where they get lost"), color="text2"), self.lost),
        )
        self.column.setSpacing(px(4))
        self.column.addWidget(self.title)
        self.column.addWidget(self.none)
        for head, lines in self._parts:
            self.column.addSpacing(px(8))
            self.column.addWidget(head)
            self.column.addWidget(lines)

    def show_script(self, title: str, script: Script | None, see: Sequence[str]) -> None:
        """Show *script* under *title*.

        Args:
            title: What it is about.
            script: What to say, if there is something.
            see: What they should see beside what the script says.
        """
        self.title.set_text((Span(title),))
        self.none.setHidden(script is not None)
        seen = [*(script.see if script else ()), *see]
        for (head, lines), texts in zip(
            self._parts,
            (script.ask if script else (), seen, script.lost if script else ()),
            strict=True,
        ):
            lines.set_lines([(Span(text),) for text in texts])
            head.setVisible(bool(texts))
        self.spoken = " ".join((title + ".", *(script.ask if script else ()), *seen))
