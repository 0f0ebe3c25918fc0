"""The second half of connecting: the same three values, entered in Armatic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from armatic_setup.guide.markup import spans
from ui.tokens import COLUMN, COLUMN_GAP, DRAWING, L, M, Role, S
from ui.widgets.card import Card
from ui.widgets.check_box import CheckBox
from ui.widgets.drawing_panel import DrawingPanel
from ui.widgets.held import held
from ui.widgets.instruction_list import InstructionList
from ui.widgets.label import Label
from ui.widgets.note_list import NoteList
from ui.widgets.notice import Notice, NoticeKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from armatic_setup.guide.steps import Instruction, Step
    from ui.theme import Theme


class InArmatic(QWidget):
    """Instructions with copy buttons and a drawing, "I connected Armatic too", and what else to know.

    Args:
        theme: Fonts and colors.
        step: The connect step; its last section is about Armatic.
        values: What the texts' placeholders stand for.
        practice: In a rehearsal nothing is entered there.
        parent: Owner, if not a layout's.
    """

    def __init__(
        self,
        theme: Theme,
        step: Step,
        values: Mapping[str, str],
        *,
        practice: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(M))
        card = Card(theme, padding=L)
        card.column.setSpacing(theme.px(M))
        if practice:
            words = self.tr("In practice there is nothing to enter in Armatic. This is what you will do.")
            card.column.addWidget(Notice(theme, words, NoticeKind.PRACTICE))
        card.column.addLayout(self._make_columns(theme, step, values))
        self.confirm = CheckBox(theme, spans(step.confirm, values))
        card.column.addWidget(self.confirm)
        self.confirm.setVisible(bool(step.confirm))
        column.addWidget(card)
        if step.notes:
            column.addSpacing(theme.px(S))
            column.addWidget(Label(theme, Role.HEADING, self.tr("Good to know")))
            column.addWidget(NoteList(theme, step.notes, step.paths, values=values))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _make_columns(self, theme: Theme, step: Step, values: Mapping[str, str]) -> QBoxLayout:
        """What to do, and beside it the drawing of where."""
        instructions = last_section(step.instructions)
        shown = InstructionList(theme, instructions, values)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme.px(COLUMN_GAP))
        left = QVBoxLayout()
        left.addWidget(shown)
        left.addStretch(1)
        self._columns.addLayout(left, COLUMN)
        if step.drawings:
            panel = DrawingPanel(theme, step.drawings, instructions, values)
            panel.stop_shown.connect(shown.highlight)
            right = QVBoxLayout()
            right.addLayout(held(panel, theme.px(DRAWING)))
            right.addStretch(1)
            self._columns.addLayout(right, DRAWING)
        return self._columns

    def arrange(self, *, narrow: bool) -> None:
        """Side by side, or the drawing under the instructions."""
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)


def last_section(instructions: Sequence[Instruction]) -> list[Instruction]:
    """The instructions from the last section heading on."""
    sections: list[list[Instruction]] = []
    for one in instructions:
        if one.section or not sections:
            sections.append([])
        sections[-1].append(one)
    return sections[-1] if sections else []
