"""The permission checklist where it stands alone: no network, no keyring, no settings, no journey."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot

from ui.pages.places import PlaceRow, PlacesPage
from ui.pages.review_files import ReviewFiles
from ui.pages.review_places import make_place
from ui.widgets.notice import Notice, NoticeKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from ui.pages.page import Page
    from ui.theme import Theme
    from ui.workspace import Workspace

_FIRST: Final = "rows"
#: Places that are opened from another one and lead back to it.
_WITHIN: Final = {"paste": "today", "differences": "files"}


class ChecklistPage(PlacesPage):
    """The places of the checklist; a table or a review file may be dropped on any of them."""

    #: What help knows it by.
    help_id = "checklist"

    def __init__(self, theme: Theme, workspace: Workspace) -> None:
        super().__init__(theme, self.tr("Places of the checklist"), _FIRST, _WITHIN)
        self._workspace = workspace
        self.files = ReviewFiles(workspace, self)
        practice = self.tr("**Practice company.** Made-up books on this computer.")
        self.band = Notice(theme, practice, NoticeKind.PRACTICE, band=True)
        self.right.insertWidget(0, self.band)
        self.setAcceptDrops(True)
        self.files.pasted.connect(self._on_pasted)
        self.files.opened.connect(self._on_opened)
        workspace.checklist.changed.connect(self._refresh)
        workspace.checklist.kept.connect(self._refresh)

    def discard(self) -> None:
        self.files.stop()
        super().discard()

    def make_place(self, place: str) -> Page:
        return make_place(place, self._theme, self._workspace, self.files)

    def rows(self) -> Iterable[tuple[str, Sequence[PlaceRow]]]:
        granted, total = self._workspace.journey.rows_granted
        spoken = self.tr("{granted} of {total}").format(granted=granted, total=total)
        figure = f"{granted} / {total}"
        return (
            (
                "",
                (
                    PlaceRow("rows", self.tr("What to grant"), "checklist", figure, spoken),
                    PlaceRow("today", self.tr("Granted today"), "compare"),
                ),
            ),
            (
                self.tr("With somebody else"),
                (
                    PlaceRow("handover", self.tr("Hand over"), "document"),
                    PlaceRow("call", self.tr("On the phone"), "phone"),
                    PlaceRow("files", self.tr("Review files"), "file"),
                ),
            ),
            (self.tr("Before"), (PlaceRow("history", self.tr("History"), "history"),)),
        )

    def refresh(self) -> None:
        self.band.setVisible(self._workspace.practice)
        desk = self._workspace.checklist
        answers = desk.journey.state.answers
        name = desk.journey.state.customer or self._workspace.company_name
        self.panel.set_company(name, answers.company_id, desk.saved_words)
        super().refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.files.takes(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.files.drop(event.mimeData())
        event.acceptProposedAction()

    @Slot()
    def _refresh(self) -> None:
        if self.place:
            self.refresh()

    @Slot()
    def _on_pasted(self) -> None:
        self.show_place("paste")

    @Slot()
    def _on_opened(self) -> None:
        self.show_place("differences")
