"""The frame of a place of the checklist page, with the review at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from armatic_setup.guide.steps import PageKind
from ui.pages.place import Place

if TYPE_CHECKING:
    from armatic_setup.guide.steps import Step
    from ui.theme import Theme
    from ui.workspace import Workspace


def checklist_step(workspace: Workspace) -> Step:
    """The step of the journey that the checklist belongs to."""
    return next(step for step in workspace.catalogue.steps if step.page is PageKind.CHECKLIST)


class ReviewPlace(Place):
    """One thing to do with the checklist. The checklist page owns the list of places and the footer."""

    def __init__(self, theme: Theme, workspace: Workspace, title: str, lead: str) -> None:
        super().__init__(checklist_step(workspace), theme, workspace, title, lead)
        self.desk = workspace.checklist
