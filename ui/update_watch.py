"""Whether a newer version exists, for the window: asked in the background, told quietly."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from armatic_setup import settings
from armatic_setup.paths import UPDATE_FILE
from ui.background import job_of

if TYPE_CHECKING:
    from pathlib import Path

    from armatic_setup.cancel import CancelToken
    from armatic_setup.updates import Statement
    from ui.background import Handle, Job
    from ui.update_jobs import UpdateState
    from ui.workspace import Workspace


class UpdateWatch(QObject):
    """Knows what is known, and asks.

    Nothing of the wire is imported before somebody asks or looks.

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
        self._state: UpdateState | None = None

    @property
    def state(self) -> UpdateState:
        """What there is to say."""
        from ui.update_jobs import UpdateState

        return self._state or UpdateState()

    @property
    def asking(self) -> bool:
        """Whether somebody is being asked because the user wants it."""
        return self._asking is not None and self._asking.active

    @property
    def newer(self) -> Statement | None:
        """A newer version, as far as one is known."""
        return self._state.known.newer if self._state is not None else None

    def show(self, state: UpdateState) -> None:
        """This is known now."""
        self._state = state
        self.changed.emit()

    def look(self) -> None:
        """Find out what is known."""
        from ui import update_jobs

        job = job_of(partial(update_jobs.look, self._workspace.home))
        self._workspace.runner.start(job, succeeded=self._on_known, failed=self.troubled.emit)

    def ask_quietly(self) -> None:
        """Ask if that was chosen and it is time; otherwise find out what is known."""
        self._workspace.runner.start(_quietly(self._workspace), succeeded=self._on_known)

    def choose(self, *, on: bool) -> None:
        """Choose whether it is asked once a day."""
        from ui import update_jobs

        job = job_of(partial(update_jobs.choose, self._workspace.home, on=on))
        self._workspace.runner.start(job, succeeded=self._on_known, failed=self.troubled.emit)

    def ask(self) -> None:
        """Ask now, because the user wants it."""
        from ui import update_jobs

        workspace = self._workspace
        job = update_jobs.ask(workspace.home, workspace.logbook, workspace.clock())
        self._asking = workspace.runner.start(job, succeeded=self._on_known, failed=self.troubled.emit)
        self.changed.emit()

    def _on_known(self, state: object) -> None:
        if state is not None:
            self.show(state)  # type: ignore[arg-type]  # what the jobs return


def _quietly(workspace: Workspace) -> Job:
    home, logbook, now = workspace.home, workspace.logbook, workspace.clock()

    def job(*, emit: Callable[[object], None], cancel: CancelToken) -> object:
        if _never_wanted(home):
            return None
        from ui import update_jobs

        return update_jobs.ask_quietly(home, logbook, now)(emit=emit, cancel=cancel)

    return job


def _never_wanted(home: Path) -> bool:
    return not settings.read(home).updates and not (home / UPDATE_FILE).exists()
