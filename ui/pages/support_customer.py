"""A customer's screen: opened from what the customer sent, step by step."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot

from armatic_setup.guide.journey import Journey, StepState
from armatic_setup.guide.markup import Span, plain
from ui import wording
from ui.pages.page import FooterAction
from ui.pages.support_place import OpeningPlace
from ui.support_stage import Scene
from ui.tokens import XS, M, Role
from ui.widgets.action_row import ActionCard, ActionRow
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.drop_area import DropArea
from ui.widgets.label import Label

if TYPE_CHECKING:
    from ui.pages.support import SupportPage
    from ui.theme import Theme
    from ui.workspace import Workspace

#: What a step's row shows of its state; the words beside it say it, too.
_ICONS: Final = {
    StepState.DONE: "passed",
    StepState.CURRENT: "show",
    StepState.OPEN: "clock",
    StepState.BLOCKED: "lock",
    StepState.DISPROVED: "warning",
}


class CustomerPlace(OpeningPlace):
    """Whose file it is, and a row for each step."""

    def __init__(self, theme: Theme, workspace: Workspace, home: SupportPage) -> None:
        super().__init__(
            theme,
            workspace,
            home,
            self.tr("Customer's screen"),
            self.tr("A support bundle, a review file or the saved answers show the same pages, read only."),
        )
        self.choose = Button(theme, self.tr("&Choose a file…"))
        self._drop = DropArea(theme, self.choose)
        self.who = Label(theme, Role.HEADING)
        self.facts = Label(theme, Role.SMALL, color="text2")
        self.rows = tuple(
            ActionRow(theme, "show", f"{number}  {step.title.replace('&', '&&')}", "")
            for number, step in enumerate(workspace.catalogue.steps, 1)
        )
        self.card = ActionCard(theme, self.rows)
        self._build()
        self.choose.clicked.connect(self._on_choose)
        for row, step in zip(self.rows, workspace.catalogue.steps, strict=True):
            row.clicked.connect(partial(self._show_step, step.id))

    @property
    def footer_actions(self) -> tuple[FooterAction, ...]:
        if self.files.sent is None:
            return ()
        return (FooterAction(self.tr("Open &another…"), self._on_choose, icon="file"),)

    @property
    def next_label(self) -> str:
        return self.tr("Show the customer's &screen") if self.files.sent else ""

    def on_enter(self) -> None:
        self.notice.clear()
        self._show()

    def on_next(self) -> bool:
        self._show_step("")
        return False

    def _build(self) -> None:
        px = self.theme.px
        self.column.addWidget(self._drop)
        self.column.addWidget(self.who)
        self.column.addSpacing(px(XS))
        self.column.addWidget(self.facts)
        self.column.addSpacing(px(M))
        self.column.addWidget(self.card)
        self.column.addStretch(1)

    @Slot()
    def _on_choose(self) -> None:
        if chosen := self.files.choose_sent():
            self.files.open(Path(chosen))

    def _begin(self) -> None:
        announce(self.who, self.who.text())
        self.rows[0].setFocus()

    def _show(self) -> None:
        sent = self.files.sent
        self._drop.setVisible(sent is None)
        for widget in (self.who, self.facts, self.card):
            widget.setVisible(sent is not None)
        if sent is None:
            return
        state = sent.customer.state
        journey = Journey(self.workspace.catalogue, state, rep=True)
        name = journey.company_name or state.customer or state.answers.company_id
        self.who.set_text((Span(name or sent.path.name),))
        saved = wording.when(state.saved_at, self.workspace.clock()) if state.saved_at else ""
        words = self.tr("{file}, saved {when}") if saved else self.tr("{file}")
        self.facts.set_text((Span(words.format(file=sent.path.name, when=saved)),))
        for row, step in zip(self.rows, self.workspace.catalogue.steps, strict=True):
            row.set_text(self._told(journey, step.id))
            row.set_icon(_ICONS[journey.status(step.id).state])

    def _told(self, journey: Journey, step_id: str) -> str:
        """How a step stands at the customer's."""
        status = journey.status(step_id)
        states = {
            StepState.DONE: self.tr("Done."),
            StepState.CURRENT: "",
            StepState.OPEN: self.tr("Open."),
            StepState.BLOCKED: self.tr("Not yet possible."),
            StepState.DISPROVED: self.tr("To be fixed."),
        }
        here = self.tr("**They are here.**") if status.current else ""
        figure = "" if status.state is StepState.DISPROVED else status.figure
        reason = plain(status.reason, journey.values)
        return " ".join(filter(None, (here, states[status.state], figure, reason)))

    def _show_step(self, step_id: str) -> None:
        if self.files.sent is not None:
            customer = self.files.sent.customer
            self.home.stage(Scene(customer.state, customer.report, step=step_id))
