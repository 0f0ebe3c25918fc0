"""Saved answers: into a file for another computer, or out of one that came from there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from armatic_setup.guide.answers_file import export_answers
from armatic_setup.guide.markup import Span
from ui import support_dialogs
from ui.background import job_of
from ui.pages.support_place import SupportPlace
from ui.tokens import XS, L, M, Role, S
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow_row import FlowRow
from ui.widgets.label import Label
from ui.widgets.notice import NoticeKind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.pages.support import SupportPage
    from ui.theme import Theme
    from ui.workspace import Workspace


class AnswersPlace(SupportPlace):
    """Two cards: out, and in."""

    def __init__(self, theme: Theme, workspace: Workspace, home: SupportPage) -> None:
        super().__init__(
            theme,
            workspace,
            home,
            self.tr("Saved answers"),
            self.tr("What you entered and ticked, without any password. It is saved as you go."),
        )
        self.choose_target: Callable[[str], str] = partial(support_dialogs.choose_answers_target, self)
        self.choose_source: Callable[[], str] = partial(support_dialogs.choose_answers, self)
        self.export = Button(theme, self.tr("&Export the answers…"), icon="document")
        self.take = Button(theme, self.tr("&Import answers…"), icon="file")
        out = self.tr("A small file for another computer, or to be safe. It is readable by you alone.")
        into = self.tr(
            "They replace the answers of this computer, which are kept beside as a copy. "
            "Connection and sync are done on each computer anew."
        )
        self._add_card(self.tr("Take them along"), out, self.export)
        self.column.addSpacing(theme.px(L))
        self._add_card(self.tr("Bring them in"), into, self.take)
        self.column.addStretch(1)
        self.export.clicked.connect(self._on_export)
        self.take.clicked.connect(self._on_take)

    def on_enter(self) -> None:
        self.notice.clear()
        self.export.setEnabled(self.workspace.saved.real is not None)

    def _add_card(self, title: str, words: str, act: QWidget) -> None:
        theme, px = self.theme, self.theme.px
        card = Card(theme)
        card.column.addWidget(Label(theme, Role.HEADING, title))
        card.column.addSpacing(px(XS))
        card.column.addWidget(Label(theme, Role.BODY, words, color="text2"))
        card.column.addSpacing(px(M))
        acts = FlowRow(px(S))
        acts.add(act)
        card.column.addWidget(acts)
        self.column.addWidget(card)

    @Slot()
    def _on_export(self) -> None:
        self.notice.clear()
        state = self.workspace.saved.real
        if state is None or not (chosen := self.choose_target("armatic-answers.json")):
            return
        target = Path(chosen)
        words = self.tr("The answers are in {name}. No password is in it.").format(name=target.name)
        self.workspace.runner.start(
            job_of(partial(export_answers, state, target)),
            succeeded=lambda _: self.notice.say((Span(words),), NoticeKind.PASSED),
            failed=self.files.troubled.emit,
        )

    @Slot()
    def _on_take(self) -> None:
        self.notice.clear()
        if chosen := self.choose_source():
            self.workspace.import_answers(
                Path(chosen), self.home.journey_replaced.emit, self.files.troubled.emit
            )
