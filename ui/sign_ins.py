"""The lock-out guard for the window: what may be sent, and what became of it, counted in the journey."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from armatic_setup.diagnosis.guard import Permit, Refused, Wait
from armatic_setup.gateway.credentials import Credentials
from armatic_setup.secret import Secret

if TYPE_CHECKING:
    from armatic_setup.diagnosis.guard import SignIn, Verdict
    from armatic_setup.diagnosis.rules import Diagnosis
    from ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Standing:
    """How a user stands with Intacct, whatever password is typed.

    Attributes:
        tries: Sign-ins refused in a row.
        sentence: What that means; empty where there were none.
        waiting: Whether the next one has to wait.
    """

    tries: int = 0
    sentence: str = ""
    waiting: bool = False


class SignIns:
    """Asks the core's guard, and keeps its counts with the journey. It decides nothing itself."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def verdict(self, credentials: Credentials) -> Verdict:
        """Whether this sign-in may be sent now."""
        return self._workspace.guard.may_try(credentials, self._workspace.journey.state.refusals)

    def standing(self, company_id: str, user_id: str) -> Standing:
        """How the user stands."""
        nobody = Secret("")
        someone = Credentials(company_id, user_id, nobody, "", nobody)
        verdict = self.verdict(someone)
        if isinstance(verdict, Wait):
            return Standing(verdict.refused, verdict.sentence, waiting=True)
        said = self._workspace.guard.standing(someone, self._workspace.journey.state.refusals)
        return Standing(verdict.refused, said.sentence if said else "")

    def objection(self, credentials: Credentials) -> Diagnosis | None:
        """Why nobody who has not been asked may send this now; nothing where it may be sent."""
        match self.verdict(credentials):
            case Permit(warning=warning):
                return warning
            case Wait(diagnosis=diagnosis) | Refused(diagnosis=diagnosis):
                return diagnosis

    def note(self, credentials: Credentials, outcome: SignIn) -> None:
        """Count what became of a sign-in."""
        journey = self._workspace.journey
        counted = self._workspace.guard.tried(credentials, journey.state.refusals, outcome)
        self._workspace.change(journey.sign_ins_counted(counted))
