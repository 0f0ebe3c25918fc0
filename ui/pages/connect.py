"""Connect and test: sign in once, see eight checks live, mend what fails, then enter the same in Armatic."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from armatic_setup.diagnosis.handover import mail
from armatic_setup.diagnosis.outcome import connection_fact
from armatic_setup.diagnosis.results import CheckReport, CheckStatus
from armatic_setup.diagnosis.rules import Diagnosis
from armatic_setup.faults import SetupError
from armatic_setup.guide.journey import StepState
from armatic_setup.guide.markup import Span, Style, spans
from ui.background import job_of
from ui.connection_test import ConnectionTest
from ui.file_dialogs import choose_key_file, choose_report_file
from ui.mail import open_mail
from ui.pages.page import FooterAction, Page
from ui.passwords import Passwords
from ui.report_file import file_name, write_report
from ui.scrolling import scroll_to
from ui.sync_result import local_day
from ui.tokens import XL, L
from ui.widgets.announce import announce
from ui.widgets.armatic_card import InArmatic
from ui.widgets.checks_column import ChecksColumn
from ui.widgets.connect_form import ConnectForm
from ui.widgets.held import held
from ui.widgets.notice import NoticeKind
from ui.widgets.notice_slot import NoticeSlot
from ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from armatic_setup.gateway.credentials import Credentials
    from armatic_setup.guide.steps import Step
    from ui.theme import Theme
    from ui.workspace import Workspace

_FORM: Final = 264
_FORM_ALONE: Final = 480
_CHECKS: Final = 632
_SIGN_IN: Final = "sign_in"
#: Diagnoses of what Intacct said to the user's own sign-in begin so.
_LOGIN: Final = "login."


class ConnectPage(Page):
    """Runs the same checks as the command line, shows them as they come, and keeps what they proved."""

    def __init__(self, step: Step, theme: Theme, workspace: Workspace) -> None:
        super().__init__(step, theme, workspace)
        self.choose_file: Callable[[], str] = partial(choose_key_file, self)
        self.choose_target: Callable[[str], str] = partial(choose_report_file, self)
        self.passwords = Passwords(workspace, self)
        self.test = ConnectionTest(workspace, self)
        self.header = PageHeader(theme, step.heading, step.lead, values=workspace.journey.values)
        self.form = ConnectForm(theme)
        self.shown = ChecksColumn(theme, workspace.catalogue, step.id)
        self.notice = NoticeSlot(theme)
        self.in_armatic: InArmatic | None = None
        self.report: CheckReport | None = None
        self._identity: tuple[str, str, str] | None = None
        self._values: dict[str, str] = {}
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below = QVBoxLayout()
        self._build()
        self._connect()

    # -- what the shell asks ----------------------------------------------------------------------

    @property
    def title(self) -> str:
        return self.header.title.text()

    @property
    def focus_target(self) -> QWidget:
        return self.header.title

    @property
    def testing(self) -> bool:
        """Whether the checks are running."""
        return self.test.running

    @property
    def can_go_next(self) -> bool:
        return not self.testing and self._is_done()

    @property
    def footer_note(self) -> str:
        if self.testing:
            return self.tr("Testing. Nothing is changed in Intacct.")
        if self._is_done():
            return self.tr("The connection works.")
        if self.report is None:
            return self.tr("Run the checks to go on.")
        statuses = [check.status for check in self.report.checks]
        failed, missed = statuses.count(CheckStatus.FAILED), statuses.count(CheckStatus.NOT_REACHED)
        words = self.tr("{failed} of {total} checks failed").format(failed=failed, total=len(statuses))
        return words + (self.tr(", {missed} not reached").format(missed=missed) if missed else "")

    @property
    def footer_actions(self) -> tuple[FooterAction, ...]:
        if self.report is None:
            return ()
        return (
            FooterAction(
                self.tr("&Save report for support"),
                self._on_save_report,
                icon="document",
                short=self.tr("&Save report"),
            ),
        )

    def on_enter(self) -> None:
        self._show_journey()
        self.passwords.look_up()
        self.test.prepare()

    def on_leave(self) -> None:
        if not self.testing:
            self._take_answers()

    def on_discard(self) -> None:
        self.test.abandon()

    # -- building ---------------------------------------------------------------------------------

    def _build(self) -> None:
        px = self.theme.px
        self.column.addWidget(self.header)
        self.column.addSpacing(px(L))
        self.column.addWidget(self.notice)
        self._columns.setSpacing(px(XL))
        self._columns.addLayout(held(self.form, px(_FORM)), _FORM)
        self._columns.addWidget(self.shown, _CHECKS)
        self.column.addLayout(self._columns)
        self.column.addSpacing(px(L))
        self.column.addLayout(self._below)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.form.test_wanted.connect(self._on_test)
        self.form.cancel_wanted.connect(self._on_cancel)
        self.test.progressed.connect(self.shown.take)
        self.test.succeeded.connect(self._on_tested)
        self.test.broken.connect(self._on_broken)
        self.test.cancelled.connect(self._on_cancelled)
        self.form.key_file_wanted.connect(self._on_key_file)
        self.form.keep.toggled.connect(self._on_keep)
        self.shown.again_wanted.connect(self._on_test)
        self.shown.mail_wanted.connect(self._on_mail)
        self.shown.step_wanted.connect(self.step_wanted)
        self.passwords.changed.connect(self._show_passwords)
        self.passwords.key_taken.connect(self._on_key_taken)
        self.passwords.troubled.connect(self._show_problem)

    def arrange(self, *, narrow: bool) -> None:
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self.form.setMaximumWidth(self.theme.px(_FORM_ALONE if narrow else _FORM))

    def _make_in_armatic(self) -> None:
        """The second half, made anew when the company or the user is another one."""
        if self.in_armatic is not None:
            self.in_armatic.hide()
            self.in_armatic.deleteLater()
        self.in_armatic = InArmatic(self.theme, self.step, self._values, practice=self.workspace.practice)
        self.in_armatic.confirm.toggled.connect(self._on_confirmed)
        self._below.addWidget(self.in_armatic)

    # -- showing ----------------------------------------------------------------------------------

    def _is_done(self) -> bool:
        return self.workspace.journey.status(self.step.id).state is StepState.DONE

    def _show_journey(self) -> None:
        """The fields follow the journey; a test that no longer holds is not shown as if it did."""
        if self.testing:
            return
        journey = self.workspace.journey
        answers, values = journey.state.answers, dict(journey.values)
        self.form.company.set_text(answers.company_id)
        self.form.user.set_text(values["user_id"])
        self.form.entity.set_text(answers.entity_id)
        self.form.set_keep(keep=answers.keep_passwords)
        self._show_passwords()
        self._show_values()
        assert self.in_armatic is not None
        with QSignalBlocker(self.in_armatic.confirm):
            self.in_armatic.confirm.setChecked(self.step.id in journey.state.confirmed)
        identity = (answers.company_id, values["user_id"], answers.entity_id)
        if self._identity not in (None, identity):
            self.report = None
            self.shown.reset()
            self.passwords.forget_refusal()
        self._identity = identity
        self.shown.name_checks(answers.company_id)

    def _show_values(self) -> None:
        values = dict(self.workspace.journey.values)
        if values != self._values:
            self._values = values
            self._make_in_armatic()

    @Slot()
    def _show_passwords(self) -> None:
        """Which passwords are at hand; never the passwords themselves."""
        practice = self.workspace.practice
        source = (
            self.tr("The sample company’s own. Type another one to see what happens.")
            if practice
            else self.tr("At hand for this company. Type to use another one.")
        )
        self.form.set_password_known(known=bool(self.passwords.user), source=source)
        self.form.set_key_known(known=bool(self.passwords.key), practice=practice)

    @Slot(object)
    def _show_problem(self, error: object) -> None:
        """News that stops nobody, as a notice above the form."""
        assert isinstance(error, SetupError)
        found = self.workspace.diagnose(error)
        first = f" {found.steps[0]}" if found.steps else ""
        self.notice.say((Span(found.sentence, Style.LABEL), *spans(first)), NoticeKind.WARNING)

    # -- testing ------------------------------------------------------------------------------------

    @Slot()
    def _on_test(self) -> None:
        if self.testing:
            return
        self._take_answers()
        self._show_values()
        credentials = self._credentials()
        if credentials is None:
            return
        self.notice.clear()
        self.report = None
        self.shown.start(credentials.company_id, self.workspace.journey.state.answers.model)
        self.form.set_busy(busy=True)
        announce(self.form.test, self.tr("Testing the connection"))
        self.test.start(credentials)
        self.changed.emit()

    def _take_answers(self) -> None:
        """What is typed becomes the journey's answers and this run's passwords."""
        form, workspace = self.form, self.workspace
        self.passwords.take(user=form.password.secret, sender=form.key.secret)
        journey = workspace.journey.answer(
            company_id=form.company.text,
            user_id=form.user.text,
            entity_id=form.entity.text,
            keep_passwords=None if workspace.practice else form.keep.isChecked(),
        )
        answers = journey.state.answers
        self._identity = (answers.company_id, journey.values["user_id"], answers.entity_id)
        workspace.change(journey)

    def _credentials(self) -> Credentials | None:
        """Everything a sign-in needs; or nothing, and the first field that lacks something says so."""
        form = self.form
        credentials = self.workspace.credentials()
        again = credentials is not None and self.passwords.was_refused(credentials)
        lacks = (
            (form.company, not form.company.text, self.tr("Enter the company ID.")),
            (form.password, not self.passwords.user, self.tr("Enter the password from Intacct’s mail.")),
            (form.password, again, self.tr("Intacct refused this password. It is not sent again unchanged.")),
            (form.key, not self.passwords.key, self.tr("Enter the key, or open the key file.")),
        )
        for field, lacking, words in lacks:
            if lacking:
                field.set_error(words)
                field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
                scroll_to(field)
                return None
        return credentials

    @Slot(object)
    def _on_tested(self, report: object) -> None:
        assert isinstance(report, CheckReport)
        self.report = report
        self._ended()
        self.shown.show_report(report)
        fact = connection_fact(report)
        self.workspace.change(self.workspace.journey.connection_tested(fact))
        if _SIGN_IN in fact.checks_passed and self.test.sent is not None:
            self.passwords.forget_refusal()
            self.passwords.put_away(self.test.sent)
            self.form.password.clear()
            self.form.key.clear()
            self._show_passwords()
        self._tell(report)
        self.changed.emit()

    def _tell(self, report: CheckReport) -> None:
        """Say how it went, and put the focus where the next act is."""
        failure = report.first_failure
        if failure is None:
            announce(self, self.tr("The connection works. No check failed."))
            return
        found = failure.diagnosis
        sent = self.test.sent
        if failure.id == _SIGN_IN and found is not None and found.id.startswith(_LOGIN) and sent:
            self.passwords.refuse(sent)
        said = f"{self.shown.spoken(failure.id)}. {found.sentence if found else ''}"
        announce(self, said, urgent=True)
        if (card := self.shown.card) is not None:
            card.sentence.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, card, partial(scroll_to, card))

    @Slot(object)
    def _on_broken(self, error: object) -> None:
        """The test itself failed, which is our fault and not the connection's."""
        self.shown.checks.stop()
        self._ended()
        self._show_problem(error)

    @Slot()
    def _on_cancel(self) -> None:
        self.test.cancel()
        self.form.cancel.setEnabled(False)

    @Slot()
    def _on_cancelled(self) -> None:
        self.shown.checks.stop()
        self._ended()
        announce(self.form.test, self.tr("The test was cancelled. Nothing was changed."))
        self.form.test.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ended(self) -> None:
        self.form.set_tested()
        self.form.set_busy(busy=False)
        self.changed.emit()

    # -- the rest -------------------------------------------------------------------------------------

    @Slot(bool)
    def _on_keep(self, keep: bool) -> None:
        self.workspace.change(self.workspace.journey.answer(keep_passwords=keep))

    @Slot()
    def _on_key_file(self) -> None:
        if chosen := self.choose_file():
            self.passwords.read_key_file(Path(chosen), keep=self.form.keep.isChecked())

    def _on_save_report(self) -> None:
        """The whole test as a text for Armatic; it holds no password."""
        name = file_name(local_day(self.workspace.clock()))
        if self.report is None or not (chosen := self.choose_target(name)):
            return
        target = Path(chosen)
        job = job_of(partial(write_report, target, self.report))
        self.workspace.runner.start(
            job, succeeded=lambda _: self._on_report_saved(target), failed=self._show_problem
        )

    def _on_report_saved(self, target: Path) -> None:
        words = self.tr("The report is saved as {name}. It holds no password.").format(name=target.name)
        self.notice.say((Span(words),), NoticeKind.PASSED)

    @Slot(str)
    def _on_key_taken(self, advice: str) -> None:
        self.form.key.clear()
        self.notice.say((Span(advice),), NoticeKind.PASSED)

    @Slot(object)
    def _on_mail(self, diagnosis: object) -> None:
        assert isinstance(diagnosis, Diagnosis)
        answers = self.workspace.journey.state.answers
        open_mail(mail(diagnosis, company_id=answers.company_id, model=answers.model))

    @Slot(bool)
    def _on_confirmed(self, done: bool) -> None:
        self.workspace.change(self.workspace.journey.confirm(self.step.id, done))
        self.changed.emit()
