"""The frame of a place of the checklist page: a title, a lead, and what the footer asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from armatic_setup.guide.steps import PageKind
from ui.pages.page import Page
from ui.tokens import L
from ui.widgets.notice_slot import NoticeSlot
from ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from armatic_setup.guide.steps import Step
    from ui.theme import Theme
    from ui.workspace import Workspace


def checklist_step(workspace: Workspace) -> Step:
    """The step of the journey that the checklist belongs to."""
    return next(step for step in workspace.catalogue.steps if step.page is PageKind.CHECKLIST)


class ReviewPlace(Page):
    """One thing to do with the checklist. The checklist page owns the list of places and the footer.

    Signals:
        place_wanted: (place) Another place is asked for.
    """

    place_wanted = Signal(str)

    def __init__(self, theme: Theme, workspace: Workspace, title: str, lead: str) -> None:
        super().__init__(checklist_step(workspace), theme, workspace)
        self.desk = workspace.checklist
        self.header = PageHeader(theme, title, lead, values={})
        self.notice = NoticeSlot(theme)
        self.column.addWidget(self.header)
        self.column.addSpacing(theme.px(L))
        self.column.addWidget(self.notice)

    @property
    def title(self) -> str:
        return self.header.title.text()

    @property
    def focus_target(self) -> QWidget:
        return self.header.title

    @property
    def own_scrolling(self) -> bool:
        """Whether the place scrolls its parts itself."""
        return False
