"""What the pages of steps repeat: a title, "I have done this", "Good to know", sending to somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Slot

from armatic_setup.diagnosis.handover import mail
from armatic_setup.diagnosis.rules import Diagnosis
from armatic_setup.guide.journey import StepState
from armatic_setup.guide.markup import spans
from ui.mail import open_mail
from ui.pages.page import FooterAction, Headed
from ui.tokens import L, M, Role, S
from ui.widgets.check_box import CheckBox
from ui.widgets.divider import Divider
from ui.widgets.label import Label
from ui.widgets.note_list import NoteList
from ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QVBoxLayout

    from armatic_setup.guide.steps import Note, Step
    from ui.theme import Theme
    from ui.workspace import Workspace


class HeadedPage(Headed):
    """A page whose title takes the focus when it is entered."""

    def __init__(self, step: Step, theme: Theme, workspace: Workspace) -> None:
        super().__init__(step, theme, workspace)
        self._values = dict(workspace.journey.values)
        self.header = self._make_header()
        self.confirm: CheckBox | None = None

    @property
    def is_done(self) -> bool:
        """Whether the journey takes the step for done."""
        return self.workspace.journey.status(self.step.id).state is StepState.DONE

    @property
    def sending(self) -> FooterAction:
        """The act that sends the step to an administrator."""
        return FooterAction(
            self.tr("&Send this step to an administrator"),
            self._send,
            icon="mail",
            short=self.tr("&Send this step"),
        )

    def _make_header(self) -> PageHeader:
        """The step's own title and the sentence under it."""
        return PageHeader(self.theme, self.step.heading, self.step.lead, values=self._values)

    def _make_confirm(self) -> CheckBox | None:
        """The box "I have done this", where the step has such a sentence."""
        self.confirm = None
        if self.step.confirm:
            self.confirm = CheckBox(self.theme, spans(self.step.confirm, self._values))
            self.confirm.toggled.connect(self._on_confirmed)
        return self.confirm

    def _show_confirmed(self, *, done: bool) -> None:
        """Tick the box without taking it for the user's word."""
        if self.confirm is not None:
            with QSignalBlocker(self.confirm):
                self.confirm.setChecked(done)

    def _add_notes(
        self, column: QVBoxLayout, notes: Sequence[Note], *, paths: bool = True, divider: bool = True
    ) -> None:
        """What else to know, at the end of *column*; nothing where there is nothing."""
        shown = self.step.paths if paths else ()
        if not (notes or shown):
            return
        px = self.theme.px
        column.addSpacing(px(L))
        if divider:
            column.addWidget(Divider(self.theme))
            column.addSpacing(px(M))
        column.addWidget(Label(self.theme, Role.HEADING, self.tr("Good to know")))
        column.addSpacing(px(S))
        column.addWidget(NoteList(self.theme, notes, shown, values=self._values))

    def _after_confirming(self) -> None:
        """The journey has taken the user's word."""

    @Slot(bool)
    def _on_confirmed(self, done: bool) -> None:
        self.workspace.change(self.workspace.journey.confirm(self.step.id, done))
        self._after_confirming()
        self.changed.emit()

    @Slot(object)
    def _on_mail(self, diagnosis: object) -> None:
        """Open the mail program with what there is to do about *diagnosis*."""
        assert isinstance(diagnosis, Diagnosis)
        answers = self.workspace.journey.state.answers
        open_mail(mail(diagnosis, company_id=answers.company_id, model=answers.model))

    def _send(self) -> None:
        """Open the mail program with the step in plain text."""
        open_mail(self.workspace.journey.email(self.step.id))
