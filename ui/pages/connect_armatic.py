"""The same in Armatic: what is to be entered there, what proves it, and its page in the browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from armatic_setup.faults import SetupError
from ui import figures, wording

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.widgets.armatic_place import ArmaticPlace
    from ui.workspace import Workspace


class ConnectArmatic(QObject):
    """Takes the wishes of the place to the desk of Armatic, and what became of them back.

    Args:
        place: Shows it.
        workspace: The journey, its time, and the desk.
        parent: Owner.
    """

    def __init__(self, place: ArmaticPlace, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._place = place
        self._workspace = workspace
        self._page_given = False
        place.open_wanted.connect(self._on_open)
        place.address_given.connect(self._on_page_given)
        desk = workspace.armatic
        desk.changed.connect(self.show_values)
        desk.page_kept.connect(self._on_page_kept)
        desk.troubled.connect(self._on_trouble)

    @Slot()
    def show_values(self) -> None:
        """Show what is to be entered, as the journey has it now."""
        journey, desk = self._workspace.journey, self._workspace.armatic
        values = {**journey.values, "armatic_page": desk.known.page}
        self._place.show_values(values, done=journey.connected_in_armatic, proof=self._proof())

    def _proof(self) -> str:
        """What proves that Armatic is connected too, or empty."""
        fact = self._workspace.journey.state.arrival
        if fact is None or not fact.connected:
            return ""
        words = (
            self.tr("Proven: the customer that was looked up was found in Armatic {when}.")
            if fact.asked == 1
            else self.tr("Proven: {arrived} of {asked} customers were found in Armatic {when}.")
        )
        return words.format(
            arrived=figures.count(fact.arrived),
            asked=figures.count(fact.asked),
            when=wording.when(fact.checked_at, self._workspace.clock()),
        )

    @Slot()
    def _on_open(self) -> None:
        assert self._place.card is not None
        if not self._workspace.armatic.open_page():
            self._place.card.door.could_not_open()

    @Slot(str)
    def _on_page_given(self, address: str) -> None:
        self._page_given = True
        self._workspace.armatic.set_page(address)

    @Slot(str)
    def _on_page_kept(self, page: str) -> None:
        self._page_given = False
        if self._place.card is not None:
            self._place.card.door.taken(page)

    @Slot(object)
    def _on_trouble(self, error: object) -> None:
        """The address was not kept; what else is wrong with Armatic is told on the last page."""
        assert isinstance(error, SetupError)
        if self._page_given and self._place.card is not None:
            self._page_given = False
            not_https = error.fault.kind == "address_not_allowed"
            words = self.tr("Only an https address is opened.")
            self._place.card.door.refused(words if not_https else self._workspace.diagnose(error).sentence)
