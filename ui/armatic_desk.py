"""Armatic as the pages need it: what the browser opens, the access key, and who has arrived there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from armatic_setup.arrival.fact import arrival_fact
from armatic_setup.arrival.report import ArrivalReport, Scope
from ui import armatic_jobs
from ui.armatic_jobs import ArmaticKnown, Where
from ui.background import job_of

if TYPE_CHECKING:
    from armatic_setup.faults import SetupError
    from armatic_setup.secret import Secret
    from ui.background import Handle
    from ui.workspace import Workspace

#: Minutes between two looks of the watch.
EVERY: Final = 15


class ArmaticDesk(QObject):
    """Belongs to a journey, so a look goes on while pages come and go. Everything slow is in the background.

    Signals:
        changed: What is known has changed, or whether somebody is being looked up.
        began: (aloud) A look began; the watch's own is not told aloud.
        moved: (ArrivalEvent) It goes on.
        found: (ArrivalReport, aloud) Everybody was looked up.
        failed: (SetupError, aloud) They cannot be looked up.
        stopped: The user stopped it.
        page_kept: (address) The browser opens another page from now on.
        troubled: (SetupError) Keyring, settings or file did not do what was asked.

    Attributes:
        known: What this computer knows.
        watching: Whether it is looked again, every so often, until everybody has arrived.
    """

    changed = Signal()
    began = Signal(bool)
    moved = Signal(object)
    found = Signal(object, bool)
    failed = Signal(object, bool)
    stopped = Signal()
    troubled = Signal(object)
    page_kept = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._looking: Handle | None = None
        self._asking: Handle | None = None
        self._keeping: list[Handle] = []
        self._aloud = True
        self.known = ArmaticKnown()
        self.watching = True
        self.open_address: Callable[[str], bool] = _open
        self.timer = QTimer(self)
        self.timer.setInterval(EVERY * 60_000)
        self.timer.timeout.connect(self._on_time)
        workspace.secrets_forgotten.connect(self._on_forgotten)

    @property
    def busy(self) -> bool:
        """Whether customers are being looked up."""
        return self._asking is not None and self._asking.active

    @property
    def key(self) -> Secret | None:
        """The access key, if it is known."""
        return self._workspace.secrets.armatic_key

    def look(self) -> None:
        """Find out what this computer knows."""
        if self._looking is not None:
            self._looking.abandon()
        job = job_of(partial(armatic_jobs.look, self.where))
        self._looking = self._workspace.runner.start(job, succeeded=self._on_known, failed=self.troubled.emit)

    # -- the page in the browser ------------------------------------------------------------------

    def open_page(self) -> bool:
        """Open Armatic in the browser; whether one opened."""
        return self.open_address(self.known.page)

    def set_page(self, url: str) -> None:
        """Open another page from now on; Armatic's own site when empty."""
        self._keep(partial(armatic_jobs.keep_page, self.where, url), self._on_page)

    # -- the access key -----------------------------------------------------------------------------

    def enter(self, key: Secret, *, keep: bool) -> None:
        """Use an access key, and keep it in the keyring if that is wanted."""
        self._workspace.secrets.armatic_key = key
        if keep:
            job = partial(armatic_jobs.keep_key, self.where, self.known.address, key)
            self._keep(job, self._on_kept)
        self.changed.emit()

    def forget(self) -> None:
        """Forget the access key, here and in the keyring."""
        self.stop()
        self.timer.stop()
        self._workspace.secrets.armatic_key = None
        if self.known.kept:
            self._keep(partial(armatic_jobs.forget_key, self.where, self.known.address), self._on_unkept)
        self.changed.emit()

    # -- looking up -----------------------------------------------------------------------------------

    def look_up(self, scope: Scope, *, aloud: bool = True) -> None:
        """Look customers up; one look at a time, and none without a key."""
        key = self.key
        if key is None or self.busy:
            return
        self._aloud = aloud
        self.timer.stop()
        job = armatic_jobs.lookup_job(self.where, self.known.address, key, scope, self._workspace.feed())
        self.began.emit(aloud)
        self._asking = self._workspace.runner.start(
            job,
            progressed=self.moved.emit,
            succeeded=self._on_found,
            failed=self._on_failed,
            cancelled=self._on_stopped,
        )
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Stop looking; who was found stays found, and the next look goes on there."""
        if self._asking is not None:
            self._asking.cancel()

    def watch(self, *, on: bool) -> None:
        """Whether to look again every so often."""
        self.watching = on
        self._wind()
        self.changed.emit()

    def data_gone(self) -> None:
        """The company's file is deleted, and what was found with it."""
        self.stop()
        self.timer.stop()
        self.known = replace(self.known, report=None, customers=0)
        self.changed.emit()

    def close(self) -> None:
        """Another journey begins: whatever runs ends in silence."""
        self.timer.stop()
        for handle in (self._looking, self._asking, *self._keeping):
            if handle is not None:
                handle.abandon()

    # -- inside ---------------------------------------------------------------------------------------

    @property
    def where(self) -> Where:
        """Whose customers, and where this computer keeps what belongs to them."""
        workspace = self._workspace
        return Where(
            workspace.home,
            workspace.keychain,
            workspace.journey.state.answers.company_id,
            workspace.database,
            workspace.practice,
            workspace.practice_armatic if workspace.practice else None,
        )

    def _keep(self, act: Callable[[], object], done: Callable[[object], None]) -> None:
        self._keeping = [handle for handle in self._keeping if handle.active]
        handle = self._workspace.runner.start(job_of(act), succeeded=done, failed=self.troubled.emit)
        self._keeping.append(handle)

    def _wind(self) -> None:
        """The watch runs only while there is somebody to wait for, and a key to ask with."""
        report = self.known.report
        waits = report is not None and not report.proven and self.key is not None
        if self.watching and waits and not self.busy:
            self.timer.start()
        else:
            self.timer.stop()

    @Slot()
    def _on_time(self) -> None:
        report = self.known.report
        self.look_up(report.scope if report else Scope.SAMPLE, aloud=False)

    @Slot()
    def _on_forgotten(self) -> None:
        self.stop()
        self.timer.stop()
        self.known = replace(self.known, key=None, kept=False)
        self.changed.emit()

    def _on_known(self, known: object) -> None:
        assert isinstance(known, ArmaticKnown)
        secrets = self._workspace.secrets
        secrets.armatic_key = secrets.armatic_key or known.key
        self.known = replace(known, key=None)
        self._wind()
        self.changed.emit()
        if known.problem is not None:
            self.troubled.emit(known.problem)

    def _on_page(self, page: object) -> None:
        self.known = replace(self.known, page=str(page))
        self.changed.emit()
        self.page_kept.emit(str(page))

    def _on_kept(self, _: object) -> None:
        self.known = replace(self.known, kept=True)
        self.changed.emit()

    def _on_unkept(self, _: object) -> None:
        self.known = replace(self.known, kept=False)
        self.changed.emit()

    def _on_found(self, report: object) -> None:
        assert isinstance(report, ArrivalReport)
        self._asking = None
        self.known = replace(self.known, report=report)
        if (fact := arrival_fact(report)) is not None:
            self._workspace.change(self._workspace.journey.arrival_looked_up(fact))
        self._wind()
        self.found.emit(report, self._aloud)
        self.changed.emit()

    def _on_failed(self, error: SetupError) -> None:
        self._asking = None
        self._wind()
        self.failed.emit(error, self._aloud)
        self.changed.emit()

    def _on_stopped(self) -> None:
        self._asking = None
        self.stopped.emit()
        self.changed.emit()


def _open(address: str) -> bool:
    return QDesktopServices.openUrl(QUrl(address))
