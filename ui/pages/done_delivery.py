"""The delivery card of the result page and the desk behind it: wishes there, results here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QObject, Slot

from armatic_setup.delivery.seam import Outcome, Progress
from armatic_setup.delivery.words import told
from armatic_setup.faults import SetupError
from armatic_setup.gateway.reports import Waiting
from armatic_setup.secret import Secret
from ui import figures, wording
from ui.delivery_desk import DeliveryDesk
from ui.widgets.delivery_card import DeliveryCard
from ui.widgets.notice import NoticeKind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.workspace import Workspace

#: After these, only a delivery of everything helps.
_ANEW = frozenset({"intake_taken", "intake_replaced", "intake_begin_anew"})


class DoneDelivery(QObject):
    """Takes the wishes of the card to the desk, and what became of them back to the card.

    Args:
        workspace: The journey.
        card: Shows all of it.
        parent: Owner.
    """

    def __init__(self, workspace: Workspace, card: DeliveryCard, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._card = card
        self._disagrees = False
        self._pause = QDeadlineTimer()  # until when the receiver wants to be left alone
        self.desk = desk = DeliveryDesk(workspace, self)
        desk.changed.connect(self.show)
        desk.moved.connect(self._on_moved)
        desk.delivered.connect(self._on_delivered)
        desk.failed.connect(self._on_failed)
        desk.stopped.connect(self._on_stopped)
        desk.kept.connect(self._on_kept)
        desk.refused.connect(self._on_refused)
        desk.forgotten.connect(self._on_forgotten)
        desk.troubled.connect(self._on_troubled)
        card.deliver_wanted.connect(self._on_deliver)
        card.forget_wanted.connect(desk.forget)
        card.set_up.entered.connect(self._on_entered)
        card.act.stop_wanted.connect(desk.stop)
        workspace.secrets_forgotten.connect(card.set_up.forget)

    @Slot()
    def show(self) -> None:
        """Show what is known."""
        desk = self.desk
        self._card.show_standing(
            desk.known, practice=self._workspace.practice, busy=desk.busy, disagrees=self._disagrees
        )

    # -- wishes -------------------------------------------------------------------------------------

    @Slot(bool)
    def _on_deliver(self, begin_anew: bool) -> None:
        words = self.tr("Delivering to {address}").format(address=self.desk.known.address)
        self._pause = QDeadlineTimer()
        self._card.act.begin(words, may_stop=True)
        self.desk.deliver(begin_anew=begin_anew)

    @Slot(str, object)
    def _on_entered(self, address: str, key: object) -> None:
        assert isinstance(key, Secret)
        self._card.act.clear()
        self.desk.set_up(address, key)

    # -- what became of them ------------------------------------------------------------------------

    @Slot(object)
    def _on_moved(self, progress: object) -> None:
        if isinstance(progress, Waiting):
            pause = self.tr("The receiver wants a pause of {time}")
            self._card.act.go_on(pause.format(time=figures.duration(max(progress.seconds, 1))))
            if progress.fault.retry_after is not None:  # all batches keep it; those under way arrive still
                self._pause = QDeadlineTimer(int(progress.seconds * 1000))
            return
        assert isinstance(progress, Progress)
        if not self._pause.hasExpired():
            return
        words = (
            self.tr("Delivered {done} of 1 record")
            if progress.total == 1
            else self.tr("Delivered {done} of {count} records")
        )
        self._card.act.go_on(
            words.format(done=figures.count(progress.done), count=figures.count(progress.total)),
            progress.done,
            progress.total,
        )

    @Slot(object)
    def _on_delivered(self, result: object) -> None:
        assert isinstance(result, Outcome)
        self._disagrees = not result.agrees
        self._card.act.end(told(result), NoticeKind.PASSED if result.agrees else NoticeKind.WARNING)
        self.show()

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        assert isinstance(error, SetupError)
        self._disagrees = error.fault.kind in _ANEW
        found = self._workspace.diagnose(error)
        self._card.act.end(wording.failure(found), NoticeKind.FAILED, details=found.detail)
        self.show()

    @Slot()
    def _on_stopped(self) -> None:
        words = self.tr(
            "Stopped. What was acknowledged stays delivered, and the next delivery goes on there."
        )
        self._card.act.end(words, NoticeKind.INFO)

    @Slot(str)
    def _on_kept(self, address: str) -> None:
        words = self.tr("From now on, the delivery goes to {address}.")
        self._card.act.end(words.format(address=address), NoticeKind.INFO)

    @Slot(object)
    def _on_refused(self, error: object) -> None:
        assert isinstance(error, SetupError)
        if error.fault.kind == "address_not_allowed":
            self._card.set_up.refused(self._workspace.diagnose(error).sentence)
        else:
            self._on_troubled(error)

    @Slot()
    def _on_forgotten(self) -> None:
        self._disagrees = False
        self._card.act.end(self.tr("Address and key are deleted."), NoticeKind.INFO)

    @Slot(object)
    def _on_troubled(self, error: object) -> None:
        assert isinstance(error, SetupError)
        found = self._workspace.diagnose(error)
        self._card.act.end(wording.failure(found), NoticeKind.WARNING, details=found.detail)
