"""Before the sync: what it will take, the button that starts it, and what it does.

The button comes before what is explained, so that it is in sight in the smallest window too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot

from ui.forecast_look import ForecastLook
from ui.tokens import L, M
from ui.widgets.announce import announce
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.divider import Divider
from ui.widgets.forecast_text import ForecastText
from ui.widgets.instruction_list import InstructionList

if TYPE_CHECKING:
    from collections.abc import Mapping

    from armatic_setup.guide.steps import Step
    from armatic_setup.sync.progress import ProgressMeter
    from ui.sign_ins import SignIns
    from ui.theme import Theme
    from ui.workspace import Workspace


class SyncPlan(Card):
    """Starts nothing itself: it says when a sync may begin, or why it may not.

    Signals:
        accepted: (Credentials) The sync may begin, with these.
        objected: (sentence) It may not, and why: a password is missing, or must not be sent.
        refused: (Diagnosis) A start waited for the sign-in of the look ahead, and Intacct refused that.

    Args:
        step: The step of the guide.
        values: What stands for the placeholders of its text.
        theme: Fonts and colors.
        workspace: The journey and the door to threads.
        sign_ins: The lock-out guard.
    """

    accepted = Signal(object)
    objected = Signal(str)
    refused = Signal(object)

    def __init__(
        self, step: Step, values: Mapping[str, str], theme: Theme, workspace: Workspace, sign_ins: SignIns
    ) -> None:
        super().__init__(theme, padding=L)
        self._workspace = workspace
        self._sign_ins = sign_ins
        self._wanted = False
        self._label = ""
        self.look = ForecastLook(workspace, sign_ins, self)
        self.forecast = ForecastText(theme)
        self.start = Button(theme, self.tr("&Start the sync"), ButtonKind.PRIMARY)
        self.column.setSpacing(theme.px(M))
        self.column.addWidget(self.forecast)
        self.column.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addSpacing(theme.px(L - M))
        self.column.addWidget(Divider(theme))
        self.column.addWidget(InstructionList(theme, step.instructions, values))
        self.start.clicked.connect(self.begin)
        self.look.changed.connect(self.show_forecast)
        self.look.answered.connect(self._on_answered)
        self.look.found.connect(self._on_found)

    def offer(self, label: str) -> None:
        """Let the button say *label*."""
        self._label = label
        self.start.setText(label)

    def look_ahead(self) -> None:
        """Ask Intacct how much there is, once, where that needs nothing from the user."""
        self.look.start_once()
        self.show_forecast()

    def show_rest(self, meter: ProgressMeter) -> None:
        """What is left of a sync that was stopped."""
        self.forecast.show_rest(meter.rows_total - meter.rows_done, meter.seconds_left)

    def forget(self) -> None:
        """A start that waits is no longer wanted."""
        self._wanted = False

    @Slot()
    def begin(self) -> None:
        """Start now, or once the sign-in under way is answered: a wrong password is not sent twice."""
        if self.look.signing_in:
            self._wanted = True
            self.start.setText(self.tr("Signing in…"))
            return
        credentials = self._workspace.credentials()
        objection = self._sign_ins.objection(credentials) if credentials else None
        if credentials is None or objection is not None:
            self.objected.emit(objection.sentence if objection else self.tr("The password is needed again."))
            return
        self.look.drop()
        self.accepted.emit(credentials)

    @Slot()
    def show_forecast(self) -> None:
        """What Intacct said, or that it is asked, or that nothing is known."""
        if self.look.forecast is not None:
            self.forecast.show_forecast(self.look.forecast, self._workspace.clock())
        elif self.look.looking:
            self.forecast.show_looking()
        else:
            self.forecast.show_unknown()

    @Slot()
    def _on_answered(self) -> None:
        """The start that waited for the look's sign-in: now, unless that has settled it."""
        if not self._wanted:
            return
        self._wanted = False
        self.start.setText(self._label)
        now = self._workspace.credentials()
        if self.look.trouble is not None and now is not None and self._sign_ins.objection(now) is not None:
            self.refused.emit(self.look.trouble)
        else:
            self.begin()

    @Slot()
    def _on_found(self) -> None:
        if self.isVisible():
            announce(self.forecast, self.forecast.essence.text())
