"""The arrival card of the result page and the desk behind it: wishes there, findings here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from armatic_setup.arrival.events import ArrivalPlanned, ArrivalWaiting, CustomerLookedUp
from armatic_setup.arrival.report import ArrivalReport, Scope
from armatic_setup.arrival.words import summary
from armatic_setup.faults import SetupError
from armatic_setup.secret import Secret
from ui import figures, wording
from ui.widgets.arrival_card import ArrivalCard
from ui.widgets.notice import NoticeKind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.armatic_desk import ArmaticDesk
    from ui.workspace import Workspace


class DoneArrival(QObject):
    """Takes the wishes of the card to the desk, and what became of them back to the card.

    Args:
        workspace: The journey, its time, and the desk.
        card: Shows all of it.
        parent: Owner.
    """

    def __init__(self, workspace: Workspace, card: ArrivalCard, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._card = card
        self._shown: ArrivalReport | None = None
        self._total = 0
        self.desk: ArmaticDesk = workspace.armatic
        desk = self.desk
        desk.changed.connect(self.show)
        desk.began.connect(self._on_began)
        desk.moved.connect(self._on_moved)
        desk.found.connect(self._on_found)
        desk.failed.connect(self._on_failed)
        desk.stopped.connect(self._on_stopped)
        desk.troubled.connect(self._on_troubled)
        card.look_wanted.connect(self._on_look)
        card.key_given.connect(self._on_key)
        card.forget_wanted.connect(self._on_forget)
        card.watched.connect(self._on_watched)
        card.act.stop_wanted.connect(desk.stop)
        workspace.secrets_forgotten.connect(card.key.forget)

    @property
    def report(self) -> ArrivalReport | None:
        """What was found last."""
        return self.desk.known.report

    def look(self) -> None:
        """The page is entered."""
        self.desk.look()
        if not self.desk.busy:
            self._card.act.clear()

    @Slot()
    def show(self) -> None:
        """Show what is known."""
        known, workspace = self.desk.known, self._workspace
        if known.report is not self._shown:
            self._shown = known.report
            self._card.show_report(known.report, self._when(known.report))
        self._card.key.show_address(known.address)
        self._card.show_standing(
            customers=known.customers,
            has_key=self.desk.key is not None,
            kept=known.kept,
            practice=workspace.practice,
            busy=self.desk.busy,
            watching=self.desk.watching,
        )

    def _when(self, report: ArrivalReport | None) -> str:
        if report is None:
            return ""
        when = wording.when(report.finished_at or report.started_at, self._workspace.clock())
        return self.tr("looked up {when}").format(when=when)

    # -- wishes -------------------------------------------------------------------------------------

    @Slot(object)
    def _on_look(self, scope: object) -> None:
        assert isinstance(scope, Scope)
        self.desk.look_up(scope)

    @Slot(object, bool)
    def _on_key(self, key: object, keep: bool) -> None:
        assert isinstance(key, Secret)
        self.desk.enter(key, keep=keep)
        self.desk.look_up(Scope.SAMPLE)

    @Slot()
    def _on_forget(self) -> None:
        self.desk.forget()
        self._card.act.end(self.tr("The access key is forgotten. What was found stays."), NoticeKind.INFO)

    @Slot(bool)
    def _on_watched(self, on: bool) -> None:
        self.desk.watch(on=on)

    # -- what became of them ------------------------------------------------------------------------

    @Slot(bool)
    def _on_began(self, aloud: bool) -> None:
        self._total = 0
        words = self.tr("Looking customers up in Armatic")
        if aloud:
            self._card.act.begin(words, may_stop=True)

    @Slot(object)
    def _on_moved(self, event: object) -> None:
        words, done = "", 0
        if isinstance(event, ArrivalPlanned):
            self._total = event.customers
            words = (
                self.tr("Looking up 1 customer in Armatic")
                if event.customers == 1
                else self.tr("Looking up {count} customers in Armatic")
            ).format(count=figures.count(event.customers))
        elif isinstance(event, CustomerLookedUp):
            done = event.done
            words = self.tr("Looked up {done} of {count}: {customer}").format(
                done=figures.count(event.done),
                count=figures.count(event.customers),
                customer=event.arrival.customer_id,
            )
        elif isinstance(event, ArrivalWaiting):
            words = self.tr("Armatic wants a pause of {time}").format(
                time=figures.duration(max(event.seconds, 1))
            )
        if words:
            self._card.act.go_on(words, done, self._total)

    @Slot(object, bool)
    def _on_found(self, report: object, aloud: bool) -> None:
        assert isinstance(report, ArrivalReport)
        if aloud:
            kind = NoticeKind.PASSED if report.proven else NoticeKind.INFO
            self._card.act.end(summary(report), kind)
        self._card.act.clear()  # the card itself says it

    @Slot(object, bool)
    def _on_failed(self, error: object, aloud: bool) -> None:
        assert isinstance(error, SetupError)
        if aloud:
            found = self._workspace.diagnose(error)
            self._card.act.end(wording.failure(found), NoticeKind.FAILED, details=found.detail)

    @Slot()
    def _on_stopped(self) -> None:
        words = self.tr("Stopped. Who was found stays found, and the next look goes on there.")
        self._card.act.end(words, NoticeKind.INFO)

    @Slot(object)
    def _on_troubled(self, error: object) -> None:
        assert isinstance(error, SetupError)
        found = self._workspace.diagnose(error)
        self._card.act.end(wording.failure(found), NoticeKind.WARNING, details=found.detail)
