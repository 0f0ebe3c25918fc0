"""What is wrong at a customer's, as the log tells it: the sentence first, then whose job it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout

from armatic_setup.guide.markup import Span, Style
from ui.tokens import XS, M, Role, S
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow_row import FlowRow
from ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from armatic_setup.support.story import Problem
    from ui.theme import Theme


class ProblemCard(Card):
    """One problem.

    Signals:
        mail_wanted: (diagnosis ID) A ready e-mail is asked for.
        shown_wanted: (diagnosis ID) The failure is to be shown on the practice company.

    Args:
        theme: Fonts and colors.
        problem: What is wrong.
        simulated: Whether it can be shown on the practice company.
        parent: Owner, if not a layout's.
    """

    mail_wanted = Signal(str)
    shown_wanted = Signal(str)

    def __init__(
        self, theme: Theme, problem: Problem, *, simulated: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, padding=M, border="failed", parent=parent)
        self.problem = problem
        self.sentence = Label(theme, Role.HEADING, (Span(problem.sentence),))
        self.sentence.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.mail = Button(theme, self.tr("&E-mail the steps"), icon="mail", small=True)
        self.show_me = Button(theme, self.tr("Show me what they &see"), icon="practice", small=True)
        self.column.setSpacing(theme.px(XS))
        self.column.addWidget(self.sentence)
        self.column.addLayout(self._facts(theme, problem))
        acts = FlowRow(theme.px(XS))
        acts.add(self.mail)
        acts.add(self.show_me)
        self.column.addWidget(acts)
        acts.setVisible(bool(problem.diagnosis))
        self.show_me.setVisible(simulated)
        self.mail.clicked.connect(self._on_mail)
        self.show_me.clicked.connect(self._on_show_me)

    def _facts(self, theme: Theme, problem: Problem) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(S))
        grid.setVerticalSpacing(theme.px(4))
        grid.setColumnStretch(1, 1)
        tickets = ", ".join(problem.support_ids)
        for heading, value, style in (
            (self.tr("Who"), problem.owner, Style.PLAIN),
            (self.tr("Since"), f"{problem.at:%Y-%m-%d %H:%M:%S} {problem.at:%z}", Style.PLAIN),
            (self.tr("Diagnosis"), problem.diagnosis, Style.VALUE),
            (self.tr("Support ID"), tickets, Style.VALUE),
            (self.tr("Control ID"), problem.control_id, Style.VALUE),
        ):
            if not value:
                continue
            row = grid.rowCount()
            head = Label(theme, Role.SMALL, heading, color="text2", wrap=False)
            grid.addWidget(head, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(theme, Role.SMALL, (Span(value, style),)), row, 1)
        return grid

    @Slot()
    def _on_mail(self) -> None:
        self.mail_wanted.emit(self.problem.diagnosis)

    @Slot()
    def _on_show_me(self) -> None:
        self.shown_wanted.emit(self.problem.diagnosis)


def area_words(area: str) -> str:
    """Where a problem showed, in words."""
    words = {
        "test": QCoreApplication.translate("problem_card", "Connection test"),
        "sync": QCoreApplication.translate("problem_card", "Sync"),
        "arrival": QCoreApplication.translate("problem_card", "Arrival in Armatic"),
        "command": QCoreApplication.translate("problem_card", "Command line"),
        "crash": QCoreApplication.translate("problem_card", "The program itself"),
    }
    return words.get(area, area)
