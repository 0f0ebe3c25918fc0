"""A step that is done in Intacct: what to do, a drawing of the form, and "I have done this"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from armatic_setup.guide.journey import StepState
from armatic_setup.guide.markup import Span, Style
from ui.pages.headed_page import HeadedPage
from ui.pages.page import FooterAction
from ui.tokens import COLUMN, COLUMN_GAP, DRAWING, M
from ui.widgets.divider import Divider
from ui.widgets.drawing_panel import DrawingPanel
from ui.widgets.held import held
from ui.widgets.instruction_list import ROW_PADDING, InstructionList
from ui.widgets.notice import Notice, NoticeKind
from ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from armatic_setup.guide.steps import Step
    from ui.theme import Theme
    from ui.workspace import Workspace


class GuidePage(HeadedPage):
    """The page of every step of kind *instructions*; all it shows comes from ``steps.toml``."""

    def __init__(self, step: Step, theme: Theme, workspace: Workspace) -> None:
        super().__init__(step, theme, workspace)
        self._body: QWidget | None = None
        self._columns: QBoxLayout
        self._list: InstructionList
        self._build()

    @property
    def footer_note(self) -> str:
        if self.confirm is None or self.confirm.isChecked():
            return ""
        return self.tr("Not confirmed yet. Connect tests it.")

    @property
    def footer_actions(self) -> tuple[FooterAction, ...]:
        return (self.sending,)

    def on_enter(self) -> None:
        values = dict(self.workspace.journey.values)
        if values != self._values:  # another company or user ID since it was built
            self._values = values
            self.header = self._make_header()
            self._build()
        self._show_status()

    def arrange(self, *, narrow: bool) -> None:
        self._columns.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )

    def _make_header(self) -> PageHeader:
        step = self.step
        return PageHeader(self.theme, step.heading, step.lead, step.chips, values=self._values)

    def _build(self) -> None:
        if self._body is not None:
            self.column.removeWidget(self._body)
            self._body.hide()  # it goes when the event loop comes to it
            self._body.deleteLater()
        theme = self.theme
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        self._notice = Notice(theme, "", NoticeKind.WARNING)
        self._notice.hide()
        body.addWidget(self.header)
        body.addSpacing(theme.px(M))
        body.addWidget(self._notice)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme.px(COLUMN_GAP))
        self._columns.addLayout(self._make_instructions(), COLUMN)
        self._columns.addLayout(self._make_drawing(), DRAWING)
        body.addLayout(self._columns)
        self._add_notes(body, self.step.notes)
        body.addStretch(1)
        self.column.addWidget(self._body)
        self.arrange(narrow=self._narrow)

    def _make_instructions(self) -> QVBoxLayout:
        theme, step = self.theme, self.step
        column = QVBoxLayout()
        column.setSpacing(0)
        self._list = InstructionList(theme, step.instructions, self._values)
        column.addWidget(self._list)
        if (confirm := self._make_confirm()) is not None:
            column.addSpacing(theme.px(M))
            column.addWidget(Divider(theme))
            column.addSpacing(theme.px(M))
            column.addWidget(confirm)
        column.addStretch(1)
        return column

    def _make_drawing(self) -> QVBoxLayout:
        theme, step = self.theme, self.step
        column = QVBoxLayout()
        column.setSpacing(0)
        if step.drawings:
            column.addSpacing(theme.px(ROW_PADDING))
            panel = DrawingPanel(theme, step.drawings, step.instructions, self._values)
            panel.stop_shown.connect(self._list.highlight)
            column.addLayout(held(panel, theme.px(DRAWING)))
        column.addStretch(1)
        return column

    def _show_status(self) -> None:
        """The box and the notice follow the journey, which a live test may have changed."""
        status = self.workspace.journey.status(self.step.id)
        self._show_confirmed(done=status.state is StepState.DONE)
        disproved = status.state is StepState.DISPROVED
        self._notice.setVisible(disproved)
        if disproved:
            words = (
                Span(status.reason, Style.LABEL),
                Span(" " + self.tr("Mend it here, then run the checks again.")),
            )
            self._notice.set_notice(words, NoticeKind.WARNING)

    def _after_confirming(self) -> None:
        self._show_status()
