"""How a connection test went: in words, by voice, and by what is brought into view."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from armatic_setup.diagnosis.results import CheckStatus
from ui.scrolling import scroll_to
from ui.widgets.announce import announce

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from armatic_setup.diagnosis.results import CheckReport
    from ui.widgets.checks_column import ChecksColumn
    from ui.widgets.connect_form import ConnectForm
    from ui.widgets.label import Label


class ConnectOutcome(QObject):
    """Tells eye and ear of a test, and puts the focus where the next act is.

    Args:
        title: The title of the page, which has the focus while nothing else needs it.
        form: What was entered.
        shown: The checks.
        parent: Owner.
    """

    def __init__(self, title: Label, form: ConnectForm, shown: ChecksColumn, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent
        self._title = title
        self._form = form
        self._shown = shown
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

    def told(self, news: QWidget) -> None:
        """*news* answers what the user just did, so they have to see it."""
        self._bring(news)

    @staticmethod
    def _bring(widget: QWidget) -> None:
        """Scroll to it once the layout has settled."""
        QTimer.singleShot(0, widget, partial(scroll_to, widget))
