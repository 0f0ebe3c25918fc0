"""The delivery to the proposed intake as the result page needs it. Everything slow is in the background."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from armatic_setup.delivery.seam import Outcome
from ui import delivery_jobs
from ui.background import job_of
from ui.delivery_jobs import DeliveryKnown

if TYPE_CHECKING:
    from armatic_setup.faults import SetupError
    from armatic_setup.secret import Secret
    from ui.background import Handle
    from ui.workspace import Workspace


class DeliveryDesk(QObject):
    """Off until address and key are set. It delivers only when asked to.

    Signals:
        changed: What is known has changed, or whether something is under way.
        moved: (Progress or Waiting) The delivery goes on, or waits.
        delivered: (Outcome) It is done.
        failed: (SetupError) It cannot be done; what was acknowledged stays so.
        stopped: The user stopped it.
        kept: (address) It is set up.
        refused: (SetupError) It is not.
        forgotten: Address and key are deleted.
        troubled: (SetupError) Keyring, settings or file did not do what was asked.

    Attributes:
        known: What this computer knows.
        delivering: Whether a delivery is under way.
    """

    changed = Signal()
    moved = Signal(object)
    delivered = Signal(object)
    failed = Signal(object)
    stopped = Signal()
    kept = Signal(str)
    refused = Signal(object)
    forgotten = Signal()
    troubled = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._looking: Handle | None = None
        self._under_way: Handle | None = None
        self._then: Callable[[], None] | None = None
        self.delivering = False
        self.known = DeliveryKnown()

    @property
    def busy(self) -> bool:
        """Whether it is being delivered, set up or forgotten."""
        return self._under_way is not None

    def look(self) -> None:
        """Find out what this computer knows."""
        if self._looking is not None:
            self._looking.abandon()
        workspace = self._workspace
        job = job_of(partial(delivery_jobs.look, workspace.armatic.where, workspace.catalogue.objects))
        self._looking = workspace.runner.start(job, succeeded=self._on_known, failed=self.troubled.emit)

    def set_up(self, address: str, key: Secret) -> None:
        """Deliver to an address from now on."""
        self._act(
            partial(delivery_jobs.set_up, self._workspace.armatic.where, address, key),
            lambda kept: self.kept.emit(str(kept)),
            self.refused.emit,
        )

    def forget(self) -> None:
        """Delete address and key."""
        self._act(
            partial(delivery_jobs.forget, self._workspace.armatic.where),
            lambda _: self.forgotten.emit(),
            self.troubled.emit,
        )

    def deliver(self, *, begin_anew: bool = False) -> None:
        """Deliver what is due; one delivery at a time, and none while it is not set up."""
        workspace = self._workspace
        if self.busy or not self.known.on:
            return
        self.delivering = True
        self._under_way = workspace.runner.start(
            delivery_jobs.delivery_job(
                workspace.armatic.where, workspace.catalogue.objects, workspace.feed(), begin_anew=begin_anew
            ),
            progressed=self.moved.emit,
            succeeded=self._on_delivered,
            failed=self._on_failed,
            cancelled=self._on_stopped,
        )
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Stop delivering now; the next delivery goes on there."""
        if self._under_way is not None:
            self._under_way.cancel()

    def when_idle(self, act: Callable[[], None]) -> None:
        """Do what needs the file, once no delivery holds it: one that is under way is stopped."""
        if not self.busy:
            act()
            return
        self._then = act
        self.stop()

    def discard(self) -> None:
        """The page goes: whatever runs ends in silence."""
        self._then = None
        for handle in (self._looking, self._under_way):
            if handle is not None:
                handle.abandon()

    def _act(
        self, act: Callable[[], object], done: Callable[[object], None], failed: Callable[[SetupError], None]
    ) -> None:
        if self.busy:
            return

        def succeeded(result: object) -> None:
            self._over()
            done(result)

        def went_wrong(error: SetupError) -> None:
            self._over()
            failed(error)

        self._under_way = self._workspace.runner.start(job_of(act), succeeded=succeeded, failed=went_wrong)
        self.changed.emit()

    def _over(self) -> None:
        self._under_way, self.delivering = None, False
        then, self._then = self._then, None
        self.changed.emit()
        if then is None:
            self.look()
        else:
            then()

    def _on_known(self, known: object) -> None:
        assert isinstance(known, DeliveryKnown)
        self.known = known
        self.changed.emit()
        if known.problem is not None:
            self.troubled.emit(known.problem)

    def _on_delivered(self, result: object) -> None:
        self._over()
        if isinstance(result, Outcome):
            self.delivered.emit(result)
        else:  # address or key were taken away meanwhile
            self.forgotten.emit()

    def _on_failed(self, error: SetupError) -> None:
        self._over()
        self.failed.emit(error)

    def _on_stopped(self) -> None:
        self._over()
        self.stopped.emit()
