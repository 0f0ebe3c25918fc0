"""Whether a newer version exists, for the window: asked in the background, told quietly."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui import update_jobs
from ui.background import job_of
from ui.update_jobs import UpdateState

if TYPE_CHECKING:
    from armatic_setup.faults import SetupError
    from armatic_setup.updates import Statement
    from ui.background import Handle
    from ui.workspace import Workspace


class UpdateWatch(QObject):
    """Knows what is known, and asks.

    Signals:
        changed: What is known, or whether somebody is being asked, has changed.
        troubled: (SetupError) What the user wanted was not done.

    Args:
        workspace: The door to threads, and where things are kept.
    """

    changed = Signal()
    troubled = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._asking: Handle | None = None
        self.state = UpdateState()

    @property
    def asking(self) -> bool:
        """Whether somebody is being asked because the user wants it."""
        return self._asking is not None and self._asking.active

    @property
    def newer(self) -> Statement | None:
        """A newer version, as far as one is known."""
        return self.state.known.newer

    def look(self) -> None:
        """Find out what is known."""
        job = job_of(partial(update_jobs.look, self._workspace.home))
        self._workspace.runner.start(job, succeeded=self._on_known, failed=self.troubled.emit)

    def ask_quietly(self) -> None:
        """Ask if that was chosen and it is time; otherwise find out what is known."""
        workspace = self._workspace
        job = update_jobs.ask_quietly(workspace.home, workspace.logbook, workspace.clock())
        workspace.runner.start(job, succeeded=self._on_known)

    def choose(self, *, on: bool) -> None:
        """Choose whether it is asked once a day."""
        job = job_of(partial(update_jobs.choose, self._workspace.home, on=on))
        self._workspace.runner.start(job, succeeded=self._on_known, failed=self._on_failed)

    def ask(self) -> None:
        """Ask now, because the user wants it."""
        workspace = self._workspace
        job = update_jobs.ask(workspace.home, workspace.logbook, workspace.clock())
        self._asking = workspace.runner.start(job, succeeded=self._on_known, failed=self._on_failed)
        self.changed.emit()

    def _on_known(self, state: object) -> None:
        assert isinstance(state, UpdateState)
        self.state = state
        self.changed.emit()

    def _on_failed(self, error: SetupError) -> None:
        self.troubled.emit(error)
