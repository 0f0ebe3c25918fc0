"""How a connection test went: in words, by voice, and by what is brought into view."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from armatic_setup.diagnosis.results import CheckStatus
from armatic_setup.faults import SetupError
from armatic_setup.guide.markup import Span, Style, spans
from ui.scrolling import scroll_to
from ui.widgets.announce import announce
from ui.widgets.notice import NoticeKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from armatic_setup.diagnosis.results import CheckReport
    from armatic_setup.diagnosis.rules import Diagnosis
    from ui.widgets.checks_column import ChecksColumn
    from ui.widgets.connect_form import ConnectForm
    from ui.widgets.label import Label
    from ui.widgets.notice_slot import NoticeSlot


class ConnectOutcome(QObject):
    """Tells eye and ear of a test, and puts the focus where the next act is.

    Args:
        title: The title of the page, which has the focus while nothing else needs it.
        form: What was entered.
        shown: The checks.
        notice: Where news stand that are no check's.
        diagnose: Turns a failure into sentences.
        parent: Owner.
    """

    def __init__(
        self,
        title: Label,
        form: ConnectForm,
        shown: ChecksColumn,
        notice: NoticeSlot,
        diagnose: Callable[[SetupError], Diagnosis],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._page = parent
        self._title = title
        self._form = form
        self._shown = shown
        self._notice = notice
        self._diagnose = diagnose
        #: Whether the latest test was cancelled.
        self.stopped = False

    def footer_note(self, report: CheckReport | None, *, testing: bool, done: bool) -> str:
        """How it stands, in a sentence.

        Args:
            report: What the latest test found, if it still holds.
            testing: One is running.
            done: The journey takes the connection for proven.
        """
        if testing:
            return self.tr("Testing. Nothing is changed in Intacct.")
        if self._form.paused:
            return self.tr("The next test waits, so that the user is not locked out.")
        if self.stopped:
            return self.tr("The test was canceled. Nothing was changed.")
        if done:
            return self.tr("The connection works.")
        if report is None:
            return self.tr("Run the checks to go on.")
        statuses = [check.status for check in report.checks]
        failed, missed = statuses.count(CheckStatus.FAILED), statuses.count(CheckStatus.NOT_REACHED)
        one, many = self.tr("1 of {total} checks failed"), self.tr("{failed} of {total} checks failed")
        words = (one if failed == 1 else many).format(failed=failed, total=len(statuses))
        return words + (self.tr(", {missed} not reached").format(missed=missed) if missed else "")

    def begun(self, *, only: str) -> None:
        """A test was started; of a test of everything, all checks are brought into view."""
        self.stopped = False
        self._title.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self._page, self.tr("Testing the connection. Escape cancels."))
        if not only:
            self._bring(self._shown.checks)

    def ended(self, report: CheckReport, *, only: str) -> None:
        """A test is over."""
        failure = report.first_failure
        if only:
            announce(self._page, self._shown.checks.spoken(only))
            if (button := self._shown.checks.button_of(only)) is not None:
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                self._bring(button)
            return
        if failure is None:
            announce(self._page, self.tr("The connection works. No check failed."))
            self._title.setFocus(Qt.FocusReason.OtherFocusReason)
            self._bring(self._shown.checks)
            return
        found = failure.diagnosis
        said = f"{self._shown.checks.spoken(failure.id)}. {found.sentence if found else ''}"
        announce(self._page, said, urgent=True)
        section = self._shown.checks.sections[failure.id]
        if section.cards:
            card = section.cards[0]
            card.sentence.setFocus(Qt.FocusReason.OtherFocusReason)
            card.when_open(partial(scroll_to, section))

    def drifted(self, *, only: str, passed: bool) -> None:
        """What changed is shown; above the checks it may be out of sight."""
        if passed and not only and self._shown.drift.text:
            self._bring(self._shown.drift)

    def cancelled(self) -> None:
        """The user stopped it."""
        self.stopped = True
        announce(self._page, self.tr("The test was canceled. Nothing was changed."))
        self._form.test.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bring(self._form.test)

    @Slot(object)
    def say_problem(self, error: object) -> None:
        """News that stops nobody."""
        assert isinstance(error, SetupError)
        found = self._diagnose(error)
        first = f" {found.steps[0]}" if found.steps else ""
        self._notice.say((Span(found.sentence, Style.LABEL), *spans(first)), NoticeKind.WARNING)

    @Slot(object)
    def say_failure(self, error: object) -> None:
        """What the user asked for was not done, so they have to see it."""
        self.say_problem(error)
        self._bring(self._notice)

    @Slot(str)
    def say_passed(self, sentence: str) -> None:
        """What the user asked for was done."""
        self._notice.say((Span(sentence),), NoticeKind.PASSED)
        self._bring(self._notice)

    @staticmethod
    def _bring(widget: QWidget) -> None:
        """Scroll to it once the layout has settled."""
        QTimer.singleShot(0, widget, partial(scroll_to, widget))
