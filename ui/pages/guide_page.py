"""A step that is done in Intacct: what to do, a drawing of the form, and "I have done this"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from armatic_setup.guide.journey import StepState
from armatic_setup.guide.markup import Span, Style
from ui.pages.headed_page import HeadedPage
from ui.pages.page import FooterAction
from ui.tokens import M
from ui.widgets.divider import Divider
from ui.widgets.guided_columns import GuidedColumns
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
        self._columns: GuidedColumns
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
        self._columns.arrange(narrow=narrow)

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
        step = self.step
        self._columns = GuidedColumns(theme, step.instructions, step.drawings, self._values)
        self._add_confirm(self._columns.below)
        body.addWidget(self._columns)
        self._add_notes(body, self.step.notes)
        body.addStretch(1)
        self.column.addWidget(self._body)
        self.arrange(narrow=self._narrow)

    def _add_confirm(self, column: QVBoxLayout) -> None:
        """The box "I have done this", under a line."""
        if (confirm := self._make_confirm()) is not None:
            column.addSpacing(self.theme.px(M))
            column.addWidget(Divider(self.theme))
            column.addSpacing(self.theme.px(M))
            column.addWidget(confirm)

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
