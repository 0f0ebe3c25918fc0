"""The answer to "Which one am I?": how to find out, and what the choice made means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from armatic_setup.guide.markup import Span, Style, spans
from ui.tokens import XS, Role
from ui.widgets.label import Label
from ui.widgets.line_list import LineList
from ui.widgets.tinted_box import TintedBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from armatic_setup.guide.branches import Branch
    from armatic_setup.guide.vocabulary import EntityModel, PermissionModel
    from ui.theme import Theme

_BETWEEN: Final = 6


class BranchAnswer(TintedBox):
    """On a tinted ground, as all that answers a question.

    Args:
        theme: Fonts and colors.
        branch: The question with its answers.
        parent: Owner, if not a layout's.
    """

    def __init__(self, theme: Theme, branch: Branch, parent: QWidget | None = None) -> None:
        super().__init__(theme, _BETWEEN, parent)
        self._branch = branch
        self.question = Label(theme, Role.LABEL, (Span(branch.question),))
        self.tell = LineList(theme)
        self.chosen = Label(theme, Role.SMALL_LABEL)
        self.means = LineList(theme)
        self.unsure = LineList(theme, "?")
        self.source = Label(theme, Role.SMALL, color="text2")
        for part in (self.question, self.tell, self.chosen, self.means, self.unsure, self.source):
            if part is self.chosen:
                self.column.addSpacing(theme.px(XS) - theme.px(_BETWEEN))
            self.column.addWidget(part)
        self.tell.set_lines([spans(line) for line in branch.tell])

    def show_choice(self, value: PermissionModel | EntityModel) -> None:
        """Say what *value* means; nothing where it is not known."""
        choice = self._branch.choice(value)
        self.chosen.setVisible(choice is not None)
        marks = [self._branch.source]
        if choice is not None:
            self.chosen.set_text((Span(f"{choice.title}:", Style.LABEL),))
            marks.append(choice.source)
        self.means.set_lines([spans(line) for line in choice.means] if choice else [])
        self.unsure.set_lines([spans(line) for line in choice.unconfirmed] if choice else [])
        words = self.tr("Source: {source}.").format(source="; ".join(dict.fromkeys(marks)))
        self.source.set_text((Span(words),))
