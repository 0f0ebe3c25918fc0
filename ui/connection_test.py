"""One connection test after the other, in the background; the page only listens."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.background import Handle, Job, job_of

if TYPE_CHECKING:
    from armatic_setup.cancel import CancelToken
    from armatic_setup.diagnosis.results import CheckReport
    from armatic_setup.gateway.credentials import Credentials
    from ui.workspace import Workspace


class ConnectionTest(QObject):
    """Runs the same checks as the command line.

    Signals:
        progressed: (CheckEvent) A check or a part started, ended or waits.
        succeeded: (CheckReport) The test is over, whatever it found.
        broken: (SetupError) The test itself failed, which is our fault and not the connection's.
        cancelled: The user stopped it.
    """

    progressed = Signal(object)
    succeeded = Signal(object)
    broken = Signal(object)
    cancelled = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._handle: Handle | None = None
        self.sent: Credentials | None = None

    @property
    def running(self) -> bool:
        """Whether checks are running."""
        return self._handle is not None and self._handle.active

    def prepare(self) -> None:
        """Import what a test needs while the user is still typing."""
        self._workspace.runner.start(job_of(_import_checks))

    def start(self, credentials: Credentials) -> None:
        """Test the connection with *credentials*, kept as :attr:`sent`."""
        self.sent = credentials
        self._handle = self._workspace.runner.start(
            self._job(credentials),
            progressed=self.progressed.emit,
            succeeded=self.succeeded.emit,
            failed=self.broken.emit,
            cancelled=self.cancelled.emit,
        )

    def cancel(self) -> None:
        """Stop it at once."""
        if self._handle is not None:
            self._handle.cancel()

    def abandon(self) -> None:
        """Stop it and never hear of it again."""
        if self._handle is not None:
            self._handle.abandon()

    def _job(self, credentials: Credentials) -> Job:
        """The test as background work, with everything it needs read now, in this thread."""
        endpoint, catalogue = self._workspace.endpoint, self._workspace.catalogue
        profile = self._workspace.journey.state.answers.profile

        def job(*, emit: Callable[[object], None], cancel: CancelToken) -> CheckReport:
            from armatic_setup.diagnosis.checks import run_checks

            return run_checks(
                credentials,
                endpoint=endpoint,
                catalogue=catalogue,
                emit=emit,
                cancel=cancel,
                profile=profile,
            )

        return job


def _import_checks() -> None:
    import armatic_setup.diagnosis.checks  # noqa: F401 - importing it is the work
