"""Help and support: bundles, the log, stored passwords; for support reps the customer's side of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from armatic_setup import product
from ui.pages.places import PlaceRow, PlacesPage
from ui.pages.support_places import make_place
from ui.support_files import SupportFiles

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from ui.pages.page import Page
    from ui.support_stage import Scene
    from ui.theme import Theme
    from ui.workspace import Workspace

_FIRST: Final = "help"
#: Places that only support reps need.
_OF_REPS: Final = frozenset({"customer", "scripts", "diagnoses"})


class SupportPage(PlacesPage):
    """The places of help and support; a file that a customer sent may be dropped on any of them.

    Signals:
        decode_wanted: The decoder is asked for.
        checklist_wanted: The permission checklist is asked for.
        call_wanted: The scripts of the permission rows are asked for.
        stage_wanted: (Scene) A customer's screen is to be shown.
        journey_replaced: The answers of another computer were taken.
        rep_changed: Whether the places of support reps are shown has changed.
    """

    decode_wanted = Signal()
    checklist_wanted = Signal()
    call_wanted = Signal()
    stage_wanted = Signal(object)
    journey_replaced = Signal()
    rep_changed = Signal()

    def __init__(self, theme: Theme, workspace: Workspace) -> None:
        super().__init__(theme, self.tr("Places of help and support"), _FIRST, {})
        self._workspace = workspace
        self._rep = False
        self.asked_from = ""
        #: The name of a part that the list of parts is to show.
        self.notices_asked = ""
        self.files = SupportFiles(workspace, self)
        self.setAcceptDrops(True)
        self.panel.help.hide()

    @property
    def rep(self) -> bool:
        """Whether the places of support reps are shown."""
        return self._rep

    def set_rep(self, *, rep: bool) -> None:
        """Show the places of support reps, or hide them."""
        if rep == self._rep:
            return
        self._rep = rep
        if self.place in _OF_REPS:
            self.show_place(_FIRST)
        elif self.place:
            self.refresh()
        self.rep_changed.emit()

    def discard(self) -> None:
        self.files.stop()
        super().discard()

    def make_place(self, place: str) -> Page:
        return make_place(place, self._theme, self._workspace, self)

    def rows(self) -> Iterable[tuple[str, Sequence[PlaceRow]]]:
        rows: list[tuple[str, Sequence[PlaceRow]]] = [
            ("", (PlaceRow("help", self.tr("Help and support"), "help"),)),
            (
                self.tr("Support bundle"),
                (
                    PlaceRow("save", self.tr("Save a bundle"), "document"),
                    PlaceRow("open", self.tr("Open a bundle"), "file"),
                ),
            ),
            (
                self.tr("On this computer"),
                (
                    PlaceRow("log", self.tr("Log"), "history"),
                    PlaceRow("secrets", self.tr("Stored passwords"), "key"),
                    PlaceRow("answers", self.tr("Saved answers"), "document"),
                ),
            ),
            (
                self.tr("The program"),
                (
                    PlaceRow("about", self.tr("About"), "info"),
                    PlaceRow("notices", self.tr("Parts of others"), "file"),
                ),
            ),
        ]
        if self._rep:
            places = (
                PlaceRow("customer", self.tr("Customer's screen"), "show"),
                PlaceRow("scripts", self.tr("Step scripts"), "phone"),
                PlaceRow("diagnoses", self.tr("Diagnoses"), "search"),
            )
            rows.append((self.tr("For support reps"), places))
        return rows

    def refresh(self) -> None:
        self.panel.set_company("", "", f"{product.NAME} {product.VERSION}")
        super().refresh()

    def stage(self, scene: Scene) -> None:
        """Ask for a customer's screen."""
        self.stage_wanted.emit(scene)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        local = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if local:
            self.open_sent(local[0], "customer" if self.place == "customer" else "open")
            event.acceptProposedAction()

    def open_sent(self, path: Path, place: str = "open") -> None:
        """Read what somebody sent and show it in *place*."""
        self.show_place(place)
        self.arrive()  # before there is news for it
        self.files.open(path)
