"""One sync in the background, and the board it fills."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from armatic_setup.sync.events import DataSetAside, DataUpgraded, Paused, Resumed, Waiting
from armatic_setup.sync.pause import Pause
from ui.sync_board import SyncBoard
from ui.sync_result import sync_job

if TYPE_CHECKING:
    from datetime import datetime

    from armatic_setup.gateway.credentials import Credentials
    from ui.background import Handle
    from ui.workspace import Workspace


class SyncRun(QObject):
    """Starts syncs one after the other. Each has a board of its own, which the page paints by a timer.

    Signals:
        began: One is about to start.
        paused: It stands still, or goes on.
        file_replaced: (DataSetAside or DataUpgraded) What became of the file of the sync before.
        waited: (Waiting) The next try comes by itself.
        succeeded: (SyncResult) The sync is over, whatever the comparison says.
        failed: (SetupError) It could not be done; the next one goes on where it stopped.
        cancelled: The user stopped it.
    """

    began = Signal()
    file_replaced = Signal(object)
    waited = Signal(object)
    paused = Signal()
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._handle: Handle | None = None
        self._began = 0.0
        self.board = SyncBoard(workspace.catalogue.objects)
        self.began_at: datetime = workspace.clock()
        self.sent: Credentials | None = None
        self._pause = Pause()

    @property
    def pausing(self) -> bool:
        """Whether it stands still, or will after the page that is under way."""
        return self.running and self._pause.wanted

    @property
    def running(self) -> bool:
        """Whether a sync is under way."""
        return self._handle is not None and self._handle.active

    @property
    def elapsed(self) -> float:
        """Seconds since the last one began."""
        return self.now() - self._began

    @staticmethod
    def now() -> float:
        """The board's clock, in seconds."""
        return time.monotonic()

    def start(self, credentials: Credentials) -> None:
        """Begin, or go on where an interrupted one stopped."""
        workspace = self._workspace
        reached = workspace.journey.state.sync_percent
        self.board = SyncBoard(
            workspace.catalogue.objects,
            reached=(reached or 0) / 100,
            before=self.board if reached is not None else None,
        )
        self.began_at, self._began = workspace.clock(), self.now()
        self.sent = credentials
        self._pause = Pause()
        self.began.emit()
        job = sync_job(
            credentials,
            endpoint=workspace.endpoint,
            database=workspace.database,
            catalogue=workspace.catalogue,
            pause=self._pause,
            feed=workspace.feed(),
        )
        self._handle = workspace.runner.start(
            job,
            progressed=self.note,
            succeeded=self.succeeded.emit,
            failed=self.failed.emit,
            cancelled=self.cancelled.emit,
        )

    def note(self, event: object) -> None:
        """An event of the core: onto the board, without any painting."""
        self.board.note(event, self.now())  # type: ignore[arg-type]
        if isinstance(event, Waiting):
            self.waited.emit(event)
        elif isinstance(event, Paused | Resumed):
            self.paused.emit()
        elif isinstance(event, DataSetAside | DataUpgraded):
            self.file_replaced.emit(event)

    def toggle_pause(self) -> None:
        """Stand still after the page that is under way, or go on."""
        if self._pause.wanted:
            self._pause.resume()
        else:
            self._pause.pause()
        self.paused.emit()

    def cancel(self) -> None:
        """Stop it at once."""
        if self._handle is not None:
            self._handle.cancel()

    def abandon(self) -> None:
        """Stop it and never hear of it again."""
        if self._handle is not None:
            self._handle.abandon()
