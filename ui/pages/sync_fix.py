"""What a sync that failed needs: its diagnosis on a card, and what it says about the sign-in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from armatic_setup.diagnosis.guard import of_failure
from armatic_setup.faults import Fault, SetupError
from ui.widgets.fix_place import FixPlace

if TYPE_CHECKING:
    from armatic_setup.diagnosis.rules import Diagnosis
    from armatic_setup.gateway.credentials import Credentials
    from armatic_setup.guide.steps import Step
    from ui.sign_ins import SignIns
    from ui.theme import Theme
    from ui.workspace import Workspace


class SyncFix(FixPlace):
    """Empty while nothing is wrong.

    Args:
        step: The step of the guide that the page shows.
        theme: Fonts and colors.
        workspace: The journey, and what a fault means on it.
        sign_ins: The lock-out guard: where it objects, nothing is tried again from here.
    """

    def __init__(self, step: Step, theme: Theme, workspace: Workspace, sign_ins: SignIns) -> None:
        titles = {one.id: one.title for one in workspace.catalogue.steps if one.id != step.id}
        super().__init__(theme, titles)
        self._workspace = workspace
        self._sign_ins = sign_ins

    def explain(self, fault: Fault) -> str:
        """The sentence for a fault."""
        return self._workspace.diagnose(SetupError(fault)).sentence

    def show_failure(self, error: SetupError, sent: Credentials | None) -> None:
        """A run ended so, which had *sent* these; the guard hears of it."""
        found = self._workspace.diagnose(error)
        if sent is not None:
            self._sign_ins.note(sent, of_failure(error.fault, found))
        self.show_found(found, sent)

    def show_found(self, found: Diagnosis, sent: Credentials | None) -> None:
        """Show a diagnosis of what was *sent*."""
        retry = sent is None or self._sign_ins.objection(sent) is None
        self.show_diagnosis(found, self._workspace.journey.state.answers.model, retry=retry)
