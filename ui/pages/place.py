"""One place of a page of places (``places``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.pages.page import Headed
from ui.tokens import L
from ui.widgets.notice_slot import NoticeSlot
from ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from armatic_setup.guide.steps import Step
    from ui.theme import Theme
    from ui.workspace import Workspace


class Place(Headed):
    """One place: a title, a lead, and what the footer asks.

    Args:
        step: The step of the journey that it belongs to.
        theme: Fonts and colors.
        workspace: The journey and what belongs to it.
        title: Of the place.
        lead: One sentence about it.
    """

    def __init__(self, step: Step, theme: Theme, workspace: Workspace, title: str, lead: str) -> None:
        super().__init__(step, theme, workspace)
        self.header = PageHeader(theme, title, lead, values={})
        self.notice = NoticeSlot(theme)
        self.column.addWidget(self.header)
        self.column.addSpacing(theme.px(L))
        self.column.addWidget(self.notice)

    @property
    def own_scrolling(self) -> bool:
        """Whether the place scrolls its parts itself."""
        return False
