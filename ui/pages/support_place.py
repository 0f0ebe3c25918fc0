"""The frame of a place of help and support: what failed is said where it was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from armatic_setup.faults import SetupError
from armatic_setup.guide.markup import Span, Style, spans
from ui.pages.place import Place
from ui.widgets.notice import NoticeKind

if TYPE_CHECKING:
    from ui.pages.support import SupportPage
    from ui.theme import Theme
    from ui.workspace import Workspace


class SupportPlace(Place):
    """One place of it.

    Args:
        theme: Fonts and colors.
        workspace: The journey and the door to threads.
        home: The page of places it is on.
        title: Of the place.
        lead: One sentence about it.
    """

    def __init__(self, theme: Theme, workspace: Workspace, home: SupportPage, title: str, lead: str) -> None:
        super().__init__(workspace.catalogue.steps[0], theme, workspace, title, lead)
        self.home = home
        self.files = home.files
        self.files.troubled.connect(self._on_troubled)

    def failed(self) -> None:
        """The act that this place asked for was not done."""

    @Slot(object)
    def _on_troubled(self, error: object) -> None:
        if not self.isVisible():
            return
        assert isinstance(error, SetupError)
        self.failed()
        found = self.workspace.diagnose(error)
        first = f" {found.steps[0]}" if found.steps else ""
        self.notice.say((Span(found.sentence, Style.LABEL), *spans(first)), NoticeKind.FAILED)


class OpeningPlace(SupportPlace):
    """A place that shows what was opened there. The arguments are those of every place."""

    def __init__(self, theme: Theme, workspace: Workspace, home: SupportPage, title: str, lead: str) -> None:
        super().__init__(theme, workspace, home, title, lead)
        self.files.opened.connect(self._on_opened)

    def _show(self) -> None:
        """Show what was opened last."""
        raise NotImplementedError

    def _begin(self) -> None:
        """Say the first of what was opened, and go there."""
        raise NotImplementedError

    @Slot(object)
    def _on_opened(self, _opened: object) -> None:
        if not self.isVisible():
            return
        self.notice.clear()
        self._show()
        self.changed.emit()
        self._begin()
