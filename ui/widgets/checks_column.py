"""The right side of the connect page: the checks, what they saw, and the company that answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from armatic_setup.diagnosis.plan import planned_checks
from armatic_setup.diagnosis.results import CheckFinished, CheckStarted, CheckWaiting
from ui.tokens import S
from ui.widgets.button import Button, ButtonKind
from ui.widgets.check_list import CheckList
from ui.widgets.company_card import CompanyCard

if TYPE_CHECKING:
    from armatic_setup.diagnosis.results import CheckReport
    from armatic_setup.guide.catalogue import Catalogue
    from armatic_setup.guide.vocabulary import PermissionModel
    from ui.theme import Theme
    from ui.widgets.fix_it_card import FixItCard


class ChecksColumn(QWidget):
    """Shows a test while it runs and when it is over.

    Signals:
        again_wanted: Test again.
        mail_wanted: (Diagnosis) Send its steps.
        step_wanted: (step ID) Show where in Intacct it is mended.

    Args:
        theme: Fonts and colors.
        catalogue: Names of checks and steps.
        here: ID of the step this is shown on; a fix-it card does not point at it.
        parent: Owner, if not a layout's.
    """

    again_wanted = Signal()
    mail_wanted = Signal(object)
    step_wanted = Signal(str)

    def __init__(self, theme: Theme, catalogue: Catalogue, here: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self.checks = CheckList(theme, planned_checks(catalogue, ""))
        self.checks.step_titles = {one.id: one.title for one in catalogue.steps if one.id != here}
        self.seen = Button(theme, self.tr("Show what each check saw"), ButtonKind.TERTIARY, small=True)
        self.seen.setCheckable(True)
        self.company = CompanyCard(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(S))
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
        self.checks.mail_wanted.connect(self.mail_wanted)
        self.checks.step_wanted.connect(self.step_wanted)

    @property
    def card(self) -> FixItCard | None:
        """The first fix-it card, if a check failed."""
        return next(iter(self.checks.cards), None)

    def name_checks(self, company_id: str) -> None:
        """Name the checks by the company they are about."""
        for check_id, title in planned_checks(self._catalogue, company_id):
            self.checks.sections[check_id].row.set_title(title)

    def spoken(self, check_id: str) -> str:
        """A check and its state as a screen reader hears it."""
        return self.checks.sections[check_id].row.accessibleName()

    def start(self, company_id: str, model: PermissionModel) -> None:
        """A test begins."""
        self.company.hide()
        self.checks.model = model
        self.name_checks(company_id)
        self.checks.start()

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
        self.seen.show()
        if report.company is not None:
            self.company.show_facts(report.company)
            self.company.setVisible(report.passed)

    def reset(self) -> None:
        """Another company or user: what was tested says nothing any more."""
        self.checks.reset()
        self.company.hide()
        self.seen.hide()

    @Slot(bool)
    def _on_seen(self, shown: bool) -> None:
        self.checks.show_evidence(shown=shown)
        words = self.tr("Hide what each check saw") if shown else self.tr("Show what each check saw")
        self.seen.setText(words)
