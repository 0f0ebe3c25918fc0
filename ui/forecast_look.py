"""Looks ahead in the background: how much a sync would read, before it is started."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from armatic_setup.cancel import CancelToken
    from armatic_setup.gateway.credentials import Credentials
    from armatic_setup.guide.catalogue import Catalogue
    from armatic_setup.sync.events import Forecast
    from ui.background import Handle, Job
    from ui.workspace import Workspace


class ForecastLook(QObject):
    """Asks once; what it found stays until the next sync.

    Signals:
        changed: A look began or ended.
        signed_in: Intacct accepted the sign-in.
        found: Intacct said how much there is.
        failed: (SetupError) It could not be done; nothing is foretold then.
    """

    changed = Signal()
    signed_in = Signal()
    found = Signal()
    failed = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._handle: Handle | None = None
        self._asked = False
        self._accepted = False
        self.forecast: Forecast | None = None
        self.sent: Credentials | None = None

    @property
    def looking(self) -> bool:
        """Whether Intacct is being asked."""
        return self._handle is not None and self._handle.active

    @property
    def signing_in(self) -> bool:
        """Whether Intacct has not answered the sign-in yet: the same password must not be sent meanwhile."""
        return self.looking and not self._accepted

    @property
    def due(self) -> bool:
        """Whether nobody has asked yet."""
        return not self._asked

    def start(self, credentials: Credentials) -> None:
        """Ask."""
        workspace = self._workspace
        self._asked, self._accepted, self.sent = True, False, credentials
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
        self.signed_in.emit()

    @Slot(object)
    def _on_found(self, forecast: object) -> None:
        self.forecast = cast("Forecast", forecast)
        self.found.emit()
        self.changed.emit()

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        self.failed.emit(error)
        self.changed.emit()


def _job(credentials: Credentials, endpoint: str, database: Path, catalogue: Catalogue) -> Job:
    def job(*, emit: Callable[[object], None], cancel: CancelToken) -> Forecast:
        from armatic_setup.gateway.client import Gateway
        from armatic_setup.gateway.retry import BRISK
        from armatic_setup.sync.foresee import foresee

        with Gateway(credentials, endpoint=endpoint, cancel=cancel, retry=BRISK) as gateway:
            emit(gateway.sign_in())
            return foresee(gateway, database, catalogue=catalogue, cancel=cancel)

    return job
