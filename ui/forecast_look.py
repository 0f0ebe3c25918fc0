"""Looks ahead in the background: how much a sync would read, before it is started."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

from armatic_setup.diagnosis.guard import SignIn, of_failure
from armatic_setup.faults import SetupError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from armatic_setup.cancel import CancelToken
    from armatic_setup.diagnosis.rules import Diagnosis
    from armatic_setup.gateway.credentials import Credentials
    from armatic_setup.guide.catalogue import Catalogue
    from armatic_setup.sync.events import Forecast
    from ui.background import Handle, Job
    from ui.sign_ins import SignIns
    from ui.workspace import Workspace


class ForecastLook(QObject):
    """Asks once; what it found stays until the next sync. Its sign-in counts like any other.

    Signals:
        changed: A look began or ended.
        answered: Intacct accepted the sign-in, or the look has failed; then ``trouble`` says why.
        found: Intacct said how much there is.

    Args:
        workspace: The journey and the door to threads.
        sign_ins: The lock-out guard.
        parent: Owner.
    """

    changed = Signal()
    answered = Signal()
    found = Signal()

    def __init__(self, workspace: Workspace, sign_ins: SignIns, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._sign_ins = sign_ins
        self._handle: Handle | None = None
        self._asked = False
        self._accepted = False
        self.forecast: Forecast | None = None
        self.sent: Credentials | None = None
        self.trouble: Diagnosis | None = None

    @property
    def looking(self) -> bool:
        """Whether Intacct is being asked."""
        return self._handle is not None and self._handle.active

    @property
    def signing_in(self) -> bool:
        """Whether Intacct has not answered the sign-in yet: the same password must not be sent meanwhile."""
        return self.looking and not self._accepted

    def start_once(self) -> None:
        """Ask, where nobody has and where that needs nothing from the user."""
        credentials = self._workspace.credentials()
        wanted = not self._asked and self._workspace.journey.state.sync is None
        if wanted and credentials is not None and self._sign_ins.objection(credentials) is None:
            self.start(credentials)

    def start(self, credentials: Credentials) -> None:
        """Ask."""
        workspace = self._workspace
        self._asked, self._accepted, self.sent, self.trouble = True, False, credentials, None
        job = _job(credentials, workspace.endpoint, workspace.database, workspace.catalogue)
        self._handle = workspace.runner.start(
            job,
            progressed=self._on_signed_in,
            succeeded=self._on_found,
            failed=self._on_failed,
            cancelled=self.changed.emit,
        )
        self.changed.emit()

    def drop(self) -> None:
        """A sync begins: what was foretold is past, and an unanswered look is not waited for."""
        if self._handle is not None:
            self._handle.abandon()
        self._handle = self.forecast = None

    @Slot(object)
    def _on_signed_in(self, _: object) -> None:
        self._accepted = True
        self._count(SignIn.ACCEPTED)
        self.answered.emit()

    @Slot(object)
    def _on_found(self, forecast: object) -> None:
        self.forecast = cast("Forecast", forecast)
        self.found.emit()
        self.changed.emit()

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        """The sync itself will say what is wrong; a refused sign-in counts already."""
        assert isinstance(error, SetupError)
        self.trouble = self._workspace.diagnose(error)
        self._count(of_failure(error.fault, self.trouble))
        self.answered.emit()
        self.changed.emit()

    def _count(self, outcome: SignIn) -> None:
        assert self.sent is not None
        self._sign_ins.note(self.sent, outcome)


def _job(credentials: Credentials, endpoint: str, database: Path, catalogue: Catalogue) -> Job:
    def job(*, emit: Callable[[object], None], cancel: CancelToken) -> Forecast:
        from armatic_setup.gateway.client import Gateway
        from armatic_setup.gateway.retry import BRISK
        from armatic_setup.sync.foresee import foresee

        with Gateway(credentials, endpoint=endpoint, cancel=cancel, retry=BRISK) as gateway:
            emit(gateway.sign_in())
            return foresee(gateway, database, catalogue=catalogue, cancel=cancel)

    return job
