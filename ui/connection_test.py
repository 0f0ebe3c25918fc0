"""One connection test after the other, in the background; the page only listens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.background import Handle, Job, job_of

if TYPE_CHECKING:
    from armatic_setup.cancel import CancelToken
    from armatic_setup.diagnosis.results import CheckEvent, CheckReport
    from armatic_setup.diagnosis.snapshot_file import Remembered
    from armatic_setup.gateway.credentials import Credentials
    from armatic_setup.gateway.session import Session
    from ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Order:
    """What to test.

    Attributes:
        credentials: Who signs in.
        only: A check, a part or a permission row to test alone; everything where it is empty.
        earlier: The report whose other results stay.
    """

    credentials: Credentials
    only: str = ""
    earlier: CheckReport | None = None


@dataclass(frozen=True, slots=True)
class _Tested:
    report: CheckReport
    session: Session | None
    remembered: Remembered


class ConnectionTest(QObject):
    """Runs the same checks as the command line.

    A session that a test opened is kept in memory, so that a single check costs no sign-in. What a test
    proved is kept on disk, and compared with what an earlier one did.

    Signals:
        progressed: (CheckEvent) A check or a part started, ended or waits.
        succeeded: (CheckReport) The test is over, whatever it found.
        broken: (SetupError) The test itself failed, which is our fault and not the connection's.
        compared: (Remembered) What changed since the test before; comes after *succeeded*.
        cancelled: The user stopped it.
    """

    progressed = Signal(object)
    succeeded = Signal(object)
    broken = Signal(object)
    compared = Signal(object)
    cancelled = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._handle: Handle | None = None
        self._session: Session | None = None
        self._session_of: Credentials | None = None
        self.order: Order | None = None

    @property
    def running(self) -> bool:
        """Whether checks are running."""
        return self._handle is not None and self._handle.active

    def prepare(self) -> None:
        """Import what a test needs while the user is still typing."""
        self._workspace.runner.start(job_of(_import_checks))

    def start(self, order: Order) -> None:
        """Test the connection; :attr:`order` is the latest."""
        self.order = order
        if self._session_of != order.credentials:
            self._session, self._session_of = None, order.credentials
        self._handle = self._workspace.runner.start(
            self._job(order),
            progressed=self.progressed.emit,
            succeeded=self._on_tested,
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

    def _on_tested(self, tested: object) -> None:
        assert isinstance(tested, _Tested)
        self._session = tested.session
        self.succeeded.emit(tested.report)
        self.compared.emit(tested.remembered)

    def _job(self, order: Order) -> Job:
        """The test as background work, with everything it needs read now, in this thread."""
        endpoint, catalogue = self._workspace.endpoint, self._workspace.catalogue
        state, session = self._workspace.journey.state, self._session
        snapshot_path = self._workspace.snapshot_path(order.credentials)
        feed = self._workspace.feed()

        def remembered(report: CheckReport) -> Remembered:
            from armatic_setup.diagnosis.snapshot import take, with_ticks
            from armatic_setup.diagnosis.snapshot_file import SnapshotFile, remember

            given = order.credentials
            taken = take(
                report, company_id=given.company_id, user_id=given.user_id, entity_id=given.entity_id
            )
            file = SnapshotFile(snapshot_path)
            return remember(with_ticks(taken, state.ticks), file, catalogue=catalogue)

        def job(*, emit: Callable[[object], None], cancel: CancelToken) -> _Tested:
            from armatic_setup.diagnosis.checks import run_checks

            def told(event: CheckEvent) -> None:
                feed.check_event(event)
                emit(event)

            opened = [session]
            report = run_checks(
                order.credentials,
                endpoint=endpoint,
                catalogue=catalogue,
                emit=told,
                cancel=cancel,
                profile=state.answers.profile,
                only=(order.only,) if order.only else (),
                earlier=order.earlier,
                labels=dict(state.labels),
                session=session,
                on_session=opened.append,
                on_exchange=feed.exchanged,
            )
            feed.tested(report, whole=not order.only)
            return _Tested(report, opened[-1], remembered(report))

        return job


def _import_checks() -> None:
    import armatic_setup.diagnosis.checks  # noqa: F401 - importing it is the work
