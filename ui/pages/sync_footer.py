"""What the window says around the sync's page: the footer, and the question before it closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.pages.page import FooterAction

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.sync_manners import SyncManners
    from ui.sync_run import SyncRun


class SyncFooter(QObject):
    """Words and acts as of now.

    Args:
        run: The sync.
        manners: Whether this computer stays awake for it.
        parent: Owner.
    """

    def __init__(self, run: SyncRun, manners: SyncManners, parent: QWidget) -> None:
        super().__init__(parent)
        self._run = run
        self._manners = manners

    def note(self, *, done: bool) -> str:
        """What stands beside the buttons; *done* where the step is."""
        if not self._run.running:
            everything = self.tr("Everything arrived and ties out.")
            return everything if done else self.tr("The sync has to finish first.")
        if self._run.board.paused:
            return self.tr("Paused. The sync goes on when you say so.")
        if self._run.pausing:
            return self.tr("Pausing as soon as the page under way is saved.")
        if self._manners.awake:
            return self.tr("Every page is saved as it arrives. This computer stays awake.")
        return self.tr("Every page is saved as it arrives.")

    def closing_question(self) -> str:
        """What closing amid it would mean, as markup; empty while it does not run."""
        words = self.tr(
            "**The sync is still running.** Close now, and it goes on from here the next time. "
            "Everything that arrived is kept."
        )
        return words if self._run.running else ""

    def actions(self) -> tuple[FooterAction, ...]:
        """What can be done with the sync that runs."""
        if not self._run.running:
            return ()
        pause = self.tr("&Resume sync") if self._run.pausing else self.tr("&Pause sync")
        return (
            FooterAction(self.tr("&Cancel sync"), self._run.cancel, bordered=True),
            FooterAction(pause, self._run.toggle_pause, bordered=True),
        )
