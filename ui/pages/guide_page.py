"""A step that is done in Intacct: what to do, a drawing of the form, and "I have done this"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from armatic_setup.guide.journey import StepState
from armatic_setup.guide.markup import Span, Style, spans
from ui.mail import open_mail
from ui.pages.page import FooterAction, Page
from ui.tokens import COLUMN, COLUMN_GAP, DRAWING, L, M, Role, S
from ui.widgets.check_box import CheckBox
from ui.widgets.divider import Divider
from ui.widgets.drawing import DrawingPanel
from ui.widgets.instruction_list import InstructionList
from ui.widgets.label import Label
from ui.widgets.note_list import NoteList
from ui.widgets.notice import Notice, NoticeKind
from ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from armatic_setup.guide.steps import Step
    from ui.theme import Theme
    from ui.workspace import Workspace


class GuidePage(Page):
    """The page of every step of kind *instructions*; all it shows comes from ``steps.toml``."""

    def __init__(self, step: Step, theme: Theme, workspace: Workspace) -> None:
        super().__init__(step, theme, workspace)
        self._values = dict(workspace.journey.values)
        self.header: PageHeader
        self.confirm: CheckBox | None = None
        self._body: QWidget | None = None
        self._columns: QBoxLayout
        self._drawing: DrawingPanel | None = None
        self._build()

    @property
    def title(self) -> str:
        return self.header.title.text()

    @property
    def focus_target(self) -> QWidget:
        return self.header.title

    @property
    def footer_note(self) -> str:
        if self.confirm is None or self.confirm.isChecked():
            return ""
        return self.tr("Not confirmed yet. Connect tests it.")

    @property
    def footer_actions(self) -> tuple[FooterAction, ...]:
        return (
            FooterAction(
                self.tr("&Send this step to an administrator"),
                self._send,
                icon="mail",
                short=self.tr("&Send this step"),
            ),
        )

    def on_enter(self) -> None:
        values = dict(self.workspace.journey.values)
        if values != self._values:  # another company or user ID since it was built
            self._values = values
            self._build()
        self._show_status()

    def arrange(self, *, narrow: bool) -> None:
        self._columns.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )

    def _build(self) -> None:
        if self._body is not None:
            self.column.removeWidget(self._body)
            self._body.hide()  # it goes when the event loop comes to it
            self._body.deleteLater()
        theme, step = self.theme, self.step
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        self.header = PageHeader(theme, step.heading, step.lead, step.chips, values=self._values)
        self._notice = Notice(theme, "", NoticeKind.WARNING)
        self._notice.hide()
        body.addWidget(self.header)
        body.addSpacing(theme.px(20))
        body.addWidget(self._notice)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme.px(COLUMN_GAP))
        self._columns.addLayout(self._make_instructions(), COLUMN)
        self._columns.addLayout(self._make_drawing(), DRAWING)
        body.addLayout(self._columns)
        if step.notes or step.paths:
            body.addSpacing(theme.px(L))
            body.addWidget(Divider(theme))
            body.addSpacing(theme.px(M))
            body.addWidget(Label(theme, Role.HEADING, self.tr("Good to know")))
            body.addSpacing(theme.px(S))
            body.addWidget(NoteList(theme, step.notes, step.paths, values=self._values))
        body.addStretch(1)
        self.column.addWidget(self._body)
        self.arrange(narrow=self._narrow)

    def _make_instructions(self) -> QVBoxLayout:
        theme, step = self.theme, self.step
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(InstructionList(theme, step.instructions, self._values))
        self.confirm = None
        if step.confirm:
            self.confirm = CheckBox(theme, spans(step.confirm, self._values))
            self.confirm.setChecked(self._is_done())
            self.confirm.toggled.connect(self._on_confirmed)
            column.addSpacing(theme.px(M))
            column.addWidget(Divider(theme))
            column.addSpacing(theme.px(M))
            column.addWidget(self.confirm)
        column.addStretch(1)
        return column

    def _make_drawing(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        self._drawing = None
        if self.step.drawing is not None:
            self._drawing = DrawingPanel(self.theme, self.step.drawing, self._values)
            self._drawing.setMaximumWidth(self.theme.px(DRAWING))
            row = QHBoxLayout()  # keeps the height right where the column is wider than the drawing may be
            row.addWidget(self._drawing, 1)
            row.addStretch(0)
            column.addLayout(row)
        column.addStretch(1)
        return column

    def _is_done(self) -> bool:
        return self.workspace.journey.status(self.step.id).state is StepState.DONE

    def _show_status(self) -> None:
        """The box and the notice follow the journey, which a live test may have changed."""
        status = self.workspace.journey.status(self.step.id)
        if self.confirm is not None:
            with QSignalBlocker(self.confirm):
                self.confirm.setChecked(status.state is StepState.DONE)
        disproved = status.state is StepState.DISPROVED
        self._notice.setVisible(disproved)
        if disproved:
            words = (
                Span(status.reason, Style.LABEL),
                Span(" " + self.tr("Mend it here, then run the checks again.")),
            )
            self._notice.set_notice(words, NoticeKind.WARNING)

    @Slot(bool)
    def _on_confirmed(self, done: bool) -> None:
        self.workspace.change(self.workspace.journey.confirm(self.step.id, done))
        self._show_status()
        self.changed.emit()

    def _send(self) -> None:
        """Open the mail program with the step in plain text."""
        open_mail(self.workspace.journey.email(self.step.id))
