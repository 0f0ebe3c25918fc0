"""The second half of connecting: the same three values, entered in Armatic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from armatic_setup.guide.markup import spans
from ui.tokens import L, M, Role, S
from ui.widgets.armatic_door import ArmaticDoor
from ui.widgets.card import Card
from ui.widgets.check_box import CheckBox
from ui.widgets.guided_columns import GuidedColumns
from ui.widgets.label import Label
from ui.widgets.note_list import NoteList
from ui.widgets.notice import Notice, NoticeKind
from ui.widgets.text_block import verbatim

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
        self._columns = GuidedColumns(theme, last_section(step.instructions), step.drawings, values)
        card.column.addWidget(self._columns)
        self.door = ArmaticDoor(theme, practice=practice)
        self.door.show_page(values.get("armatic_page", ""))
        card.column.addWidget(self.door)
        self.confirm = CheckBox(theme, spans(step.confirm, values))
        card.column.addWidget(self.confirm)
        self.confirm.setVisible(bool(step.confirm))
        self.proof = Label(theme, Role.SMALL, color="passed")
        self.proof.hide()
        card.column.addWidget(self.proof)
        column.addWidget(card)
        if step.notes:
            column.addSpacing(theme.px(S))
            column.addWidget(Label(theme, Role.HEADING, self.tr("Good to know")))
            column.addWidget(NoteList(theme, step.notes, step.paths, values=values))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_done(self, *, done: bool, proof: str) -> None:
        """Tick the box, or not; a *proof* ticks it for good and is said below."""
        with QSignalBlocker(self.confirm):
            self.confirm.setChecked(done)
        self.confirm.setEnabled(not proof)
        self.proof.set_text(verbatim(proof))
        self.proof.setVisible(bool(proof))

    def arrange(self, *, narrow: bool) -> None:
        """Side by side, or the drawing under the instructions."""
        self._columns.arrange(narrow=narrow)


def last_section(instructions: Sequence[Instruction]) -> list[Instruction]:
    """The instructions from the last section heading on."""
    sections: list[list[Instruction]] = []
    for one in instructions:
        if one.section or not sections:
            sections.append([])
        sections[-1].append(one)
    return sections[-1] if sections else []
