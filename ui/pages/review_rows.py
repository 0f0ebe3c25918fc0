"""The checklist where it stands alone: the page of the step, without the journey around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.pages.page import FooterAction
from ui.pages.permissions import PermissionsPage
from ui.pages.review_place import checklist_step

if TYPE_CHECKING:
    from ui.theme import Theme
    from ui.workspace import Workspace


class RowsPlace(PermissionsPage):
    """The same widgets as in the journey; only the footer differs."""

    def __init__(self, theme: Theme, workspace: Workspace) -> None:
        super().__init__(checklist_step(workspace), theme, workspace)

    @property
    def next_label(self) -> str:
        return self.tr("&Hand over")

    @property
    def footer_note(self) -> str:
        if words := self._desk.unsaved_words:
            return words
        granted, total = self.workspace.journey.rows_granted
        if granted == total:
            return self.tr("All rows ticked. Only a live test proves them.")
        left = total - granted
        return self.tr("1 row open.") if left == 1 else self.tr("{left} rows open.").format(left=left)

    @property
    def footer_actions(self) -> tuple[FooterAction, ...]:
        return ()

    def on_next(self) -> bool:
        self.place_wanted.emit("handover")
        return False
