"""The right side of the connect page: the checks, what they saw, and the company that answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from armatic_setup.diagnosis.plan import (
    PART_PREFIX,
    Selection,
    part_id,
    planned_checks,
    rows_to_check,
)
from armatic_setup.diagnosis.results import CheckFinished, CheckStarted, CheckWaiting
from ui.tokens import S
from ui.widgets.button import Button, ButtonKind
from ui.widgets.check_list import CheckList
from ui.widgets.company_card import CompanyCard
from ui.widgets.drift_notice import DriftNotice

if TYPE_CHECKING:
    from armatic_setup.diagnosis.drift import Drift
    from armatic_setup.diagnosis.results import CheckReport
    from armatic_setup.guide.catalogue import Catalogue
    from armatic_setup.guide.state import Answers
    from ui.theme import Theme
    from ui.widgets.fix_it_card import FixItCard


class ChecksColumn(QWidget):
    """Shows a test while it runs and when it is over.

    Signals:
        again_wanted: Test everything again.
        run_wanted: (identifier) Run one check or one part again.
        mail_wanted: (Diagnosis) Send its steps.
        step_wanted: (step ID) Show where in Intacct it is mended.
        decode_wanted: (text) Read the raw facts of a card in the decoder.

    Args:
        theme: Fonts and colors.
        catalogue: Names of checks and steps.
        here: ID of the step this is shown on; a fix-it card does not point at it.
        parent: Owner, if not a layout's.
    """

    again_wanted = Signal()
    run_wanted = Signal(str)
    mail_wanted = Signal(object)
    step_wanted = Signal(str)
    decode_wanted = Signal(str)

    def __init__(self, theme: Theme, catalogue: Catalogue, here: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self.checks = CheckList(theme, planned_checks(catalogue, ""))
        self.checks.context.step_titles = {one.id: one.title for one in catalogue.steps if one.id != here}
        self.seen = Button(
            theme, self.tr("Show what each check saw"), ButtonKind.TERTIARY, small=True, flush=True
        )
        self.seen.setCheckable(True)
        self.company = CompanyCard(theme)
        self.drift = DriftNotice(theme)
        self._busy = False
        self._reason = ""
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(S))
        column.addWidget(self.drift)
        column.addWidget(self.checks)
        column.addWidget(self.seen, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.company)
        column.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.seen.hide()
        self.company.hide()
        self.seen.toggled.connect(self._on_seen)
        self.checks.again_wanted.connect(self.again_wanted)
        self.checks.run_wanted.connect(self.run_wanted)
        self.checks.mail_wanted.connect(self.mail_wanted)
        self.checks.step_wanted.connect(self.step_wanted)
        self.checks.decode_wanted.connect(self.decode_wanted)

    @property
    def card(self) -> FixItCard | None:
        """The first fix-it card, if a check failed."""
        return next(iter(self.checks.cards), None)

    def name_checks(self, company_id: str) -> None:
        """Name the checks by the company they are about."""
        for check_id, title in planned_checks(self._catalogue, company_id):
            self.checks.sections[check_id].row.set_title(title)

    def start(self, answers: Answers, only: str = "") -> None:
        """A test begins.

        Args:
            answers: Of whom, and how the company grants rights.
            only: The check or part to test alone; everything where it is empty.
        """
        profile = answers.profile
        self.checks.context.model = answers.model
        self.checks.context.asked = {
            part_id(row): row.asked(profile) for row in rows_to_check(self._catalogue, profile)
        }
        self.name_checks(answers.company_id)
        self._clear_drift()
        if not only:
            self.company.hide()
            self.checks.start()
        elif only.startswith(PART_PREFIX):  # a row stands for itself alone
            self.checks.start_some((), (only,))
        else:
            self.checks.start_some(Selection.of((only,), self._catalogue, profile).planned)
        self._set_busy(busy=True)

    @Slot(str)
    def set_paused(self, reason: str) -> None:
        """Nothing can be tested again for the *reason*, or now it can where that is empty."""
        self._reason = reason
        self._set_busy(busy=self._busy)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.checks.set_busy(busy=busy or bool(self._reason), reason=self._reason)

    @Slot(object)
    def take(self, event: object) -> None:
        """Something happened in the test."""
        match event:
            case CheckStarted():
                self.checks.begin(event.id, event.title)
            case CheckFinished():
                self.checks.finish(event.result)
            case CheckWaiting():
                self.checks.pause(event.id, event.seconds)
            case _:
                pass

    def show_report(self, report: CheckReport) -> None:
        """The test is over."""
        self._set_busy(busy=False)
        self.seen.show()
        if report.company is not None:
            self.company.show_facts(report.company)
            self.company.setVisible(report.passed)

    def show_drift(self, drift: Drift | None, since: str, only: str = "") -> None:
        """Say what changed: beside the check that was tested or failed, where the eye is; else on top.

        Args:
            drift: What changed; nothing where there is no earlier test.
            since: When the earlier test was, in words.
            only: The check or part that was tested alone, or empty.
        """
        self._clear_drift()
        section = self.checks.section_in_view(only)
        if section is not None:
            section.place(self.drift)
        self.drift.show_drift(drift, since)

    def _clear_drift(self) -> None:
        """Say nothing, back on top: a check that is tested anew throws away what stands in it."""
        self.drift.clear()
        self._column.insertWidget(0, self.drift)

    def stop(self, report: CheckReport | None) -> None:
        """The test was cancelled or broke off; *report* is what an earlier one found, if it still holds."""
        self._set_busy(busy=False)
        self._clear_drift()
        if report is None:
            self.checks.stop()
            return
        for check in report.checks:
            self.checks.finish(check)

    def reset(self) -> None:
        """Another company or user: what was tested says nothing any more."""
        self._clear_drift()
        self.checks.reset()
        self.company.hide()
        self.seen.hide()

    @Slot(bool)
    def _on_seen(self, shown: bool) -> None:
        self.checks.unfold(shown=shown)
        words = self.tr("Hide what each check saw") if shown else self.tr("Show what each check saw")
        self.seen.setText(words)
