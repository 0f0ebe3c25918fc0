"""Connect and test: sign in once, see eight checks live, mend what fails, then enter the same in Armatic."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QBoxLayout

from armatic_setup.diagnosis.guard import of_report
from armatic_setup.diagnosis.outcome import connection_fact
from armatic_setup.diagnosis.results import CheckReport
from armatic_setup.diagnosis.snapshot_file import Remembered
from ui import wording
from ui.connection_test import ConnectionTest, Order
from ui.file_dialogs import choose_key_file
from ui.pages.connect_armatic import ConnectArmatic
from ui.pages.connect_entry import ConnectEntry
from ui.pages.connect_outcome import ConnectOutcome
from ui.pages.headed_page import HeadedPage
from ui.pages.page import FooterAction
from ui.report_saver import ReportSaver
from ui.tokens import CHECKS, FORM, FORM_ALONE, XL, L
from ui.widgets.armatic_place import ArmaticPlace
from ui.widgets.checks_column import ChecksColumn
from ui.widgets.held import held
from ui.widgets.notice_slot import NoticeSlot

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from armatic_setup.guide.steps import Step
    from ui.theme import Theme
    from ui.workspace import Workspace

_SIGN_IN: Final = "sign_in"
_PROXY_SIGN_IN: Final = "network.proxy_sign_in"


class ConnectPage(HeadedPage):
    """Runs the same checks as the command line, shows them as they come, and keeps what they proved."""

    slow_to_show = True

    def __init__(self, step: Step, theme: Theme, workspace: Workspace) -> None:
        super().__init__(step, theme, workspace)
        self.choose_file: Callable[[], str] = partial(choose_key_file, self)
        self.entry = ConnectEntry(theme, workspace, self)
        self.form = self.entry.form
        self.test = ConnectionTest(workspace, self)
        self.saver = ReportSaver(workspace, self)
        self.shown = ChecksColumn(theme, workspace.catalogue, step.id)
        self.notice = NoticeSlot(theme)
        self.armatic = ArmaticPlace(theme, step, practice=workspace.practice)
        self._in_armatic = ConnectArmatic(self.armatic, workspace, self)
        self.outcome = ConnectOutcome(
            self.header.title, self.form, self.shown, self.notice, workspace.diagnose, self
        )
        self.report: CheckReport | None = None
        self._identity: tuple[str, str, str] | None = None
        self._asked_for = ""
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self._connect()

    # -- what the shell asks ----------------------------------------------------------------------

    @property
    def testing(self) -> bool:
        """Whether the checks are running."""
        return self.test.running

    @property
    def must_finish(self) -> bool:
        return self.testing

    @property
    def can_go_next(self) -> bool:
        return not self.testing and self.is_done

    @property
    def footer_note(self) -> str:
        return self.outcome.footer_note(self.report, testing=self.testing, done=self.is_done)

    @property
    def footer_actions(self) -> tuple[FooterAction, ...]:
        if self.testing:
            return (FooterAction(self.tr("&Cancel the test"), self.test.cancel, bordered=True),)
        if self.report is None:
            return ()
        save = partial(self.saver.save, self.report)
        label, short = self.tr("&Save report for support"), self.tr("&Save report")
        return (FooterAction(label, save, icon="document", short=short),)

    def on_ahead(self) -> None:
        self._show_journey()

    def on_enter(self) -> None:
        self._show_journey()
        self.outcome.stopped = False
        self.entry.passwords.look_up()
        self.workspace.armatic.look()
        self.test.prepare()

    def on_leave(self) -> None:
        if not self.testing:
            self._take_answers()

    def on_discard(self) -> None:
        self.entry.stop()
        self.test.abandon()

    # -- building ---------------------------------------------------------------------------------

    def _build(self) -> None:
        px = self.theme.px
        self.column.addWidget(self.header)
        self.column.addSpacing(px(L))
        self.column.addWidget(self.notice)
        self._columns.setSpacing(px(XL))
        self._columns.addLayout(held(self.form, px(FORM)), FORM)
        self._columns.addWidget(self.shown, CHECKS)
        self.column.addLayout(self._columns)
        self.column.addSpacing(px(L))
        self.column.addWidget(self.armatic)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.form.test_wanted.connect(self._on_test)
        self.form.consented.connect(self._on_consented)
        self.form.pause_changed.connect(self._on_pause_changed)
        self.form.key_file_wanted.connect(self._on_key_file)
        self.entry.key_taken.connect(self.outcome.say_passed)
        self.entry.troubled.connect(self.outcome.say_problem)
        self.workspace.secrets_forgotten.connect(self.entry.forget_typed)
        self.saver.saved.connect(self.outcome.say_passed)
        self.saver.troubled.connect(self.outcome.say_failure)
        self.test.progressed.connect(self.shown.take)
        self.test.succeeded.connect(self._on_tested)
        self.test.compared.connect(self._on_compared)
        self.test.broken.connect(self._on_broken)
        self.test.cancelled.connect(self._on_cancelled)
        self.shown.again_wanted.connect(self._on_test)
        self.shown.run_wanted.connect(self._on_run)
        self.shown.mail_wanted.connect(self._on_mail)
        self.shown.step_wanted.connect(self.step_wanted)
        self.shown.decode_wanted.connect(self.decode_wanted)
        self.armatic.confirmed.connect(self._on_confirmed)
        self.changed.connect(self._show_lead)

    def arrange(self, *, narrow: bool) -> None:
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self.form.setMaximumWidth(self.theme.px(FORM_ALONE if narrow else FORM))
        self.armatic.arrange(narrow=narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape cancels a test, wherever the focus is on the page."""
        if event.key() == Qt.Key.Key_Escape and self.testing:
            self.test.cancel()
            return
        super().keyPressEvent(event)

    # -- showing ----------------------------------------------------------------------------------

    def _show_journey(self) -> None:
        """The fields follow the journey; a test that no longer holds is not shown as if it did."""
        if self.testing:
            return
        self.entry.show_journey()
        self._in_armatic.show_values()
        if self._identity not in (None, self.entry.identity):
            self._forget_report()
        self._identity = self.entry.identity
        self.shown.name_checks(self._identity[0])
        self._show_lead()

    @Slot()
    def _show_lead(self) -> None:
        """What the page does; once it is done, what comes next, which may be out of sight."""
        next_one = self.tr("The connection works. What to enter in Armatic stands below.")
        self.header.lead.set_text(next_one if self.can_go_next else self.step.lead)

    def _forget_report(self) -> None:
        self.report = None
        self.shown.reset()

    # -- testing ------------------------------------------------------------------------------------

    def _take_answers(self) -> None:
        """What is typed becomes the journey's; of another company or user nothing is tested yet."""
        self.entry.take()
        if self._identity not in (None, self.entry.identity):
            self._forget_report()
        self._identity = self.entry.identity

    @Slot()
    def _on_test(self) -> None:
        self._start("")

    @Slot(str)
    def _on_run(self, check_id: str) -> None:
        self._start(check_id)

    @Slot(str)
    def _on_pause_changed(self, reason: str) -> None:
        self.shown.set_paused(reason)
        self.changed.emit()

    @Slot()
    def _on_consented(self) -> None:
        self._start(self._asked_for, consented=True)

    def _start(self, only: str, *, consented: bool = False) -> None:
        """Test everything, or *only* one check or part where an earlier report still holds."""
        if self.testing:
            return
        self._take_answers()
        self._in_armatic.show_values()
        self._asked_for = only
        credentials = self.entry.credentials(consented=consented)
        if credentials is None:
            return
        self.notice.clear()
        if self.report is None:
            only = ""
        elif not only:
            self.report = None
        self.shown.start(self.workspace.journey.state.answers, only)
        self.outcome.begun(only=only)  # before the button is disabled, which would send the focus anywhere
        self.form.set_busy(busy=True)
        self.test.start(Order(credentials, only, self.report))
        self.changed.emit()

    @Slot(object)
    def _on_tested(self, report: object) -> None:
        assert isinstance(report, CheckReport)
        order = self.test.order
        assert order is not None
        self.report = report
        self._ended()
        self.shown.show_report(report)
        fact = connection_fact(report)
        self.workspace.change(self.workspace.journey.connection_tested(fact))
        self._count_sign_in(order, report)
        self.entry.offer_entities(report.company)
        failure = report.first_failure
        self.form.ask_proxy(
            wanted=bool(failure and failure.diagnosis and failure.diagnosis.id == _PROXY_SIGN_IN)
        )
        if _SIGN_IN in fact.checks_passed:
            self.entry.worked(order.credentials)
        self.changed.emit()
        self.outcome.ended(report, only=order.only)

    def _count_sign_in(self, order: Order, report: CheckReport) -> None:
        """A refusal that an earlier test was told is not counted twice."""
        before = order.earlier
        if before is None or before.check(_SIGN_IN) is not report.check(_SIGN_IN):
            self.entry.sign_ins.note(order.credentials, of_report(report))
        self.entry.show_tries()

    @Slot(object)
    def _on_compared(self, remembered: object) -> None:
        """What changed since the test before; that it could not be kept spoils nothing."""
        assert isinstance(remembered, Remembered)
        assert self.report is not None
        assert self.test.order is not None
        drift, only = remembered.drift, self.test.order.only
        since = wording.when(drift.earlier, self.workspace.clock()) if drift else ""
        self.shown.show_drift(drift, since, only)
        self.outcome.drifted(only=only, passed=self.report.passed)
        for problem in remembered.problems:
            self.outcome.say_problem(problem)

    @Slot(object)
    def _on_broken(self, error: object) -> None:
        """The test itself failed, which is our fault and not the connection's."""
        self.shown.stop(self.report)
        self._ended()
        self.outcome.say_failure(error)

    @Slot()
    def _on_cancelled(self) -> None:
        self.shown.stop(self.report)
        self._ended()
        self.outcome.cancelled()
        self.changed.emit()

    def _ended(self) -> None:
        self.form.set_tested()
        self.form.set_busy(busy=False)
        self.changed.emit()

    @Slot()
    def _on_key_file(self) -> None:
        if chosen := self.choose_file():
            self.entry.read_key_file(chosen)
