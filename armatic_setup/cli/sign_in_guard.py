"""The lock-out guard of one command: whether its sign-in may be sent, and what became of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from armatic_setup.cli.cancelling import run_cancellable
from armatic_setup.cli.console import Console, Tone
from armatic_setup.diagnosis.guard import Guard, Permit, Refused, SignIn, Wait
from armatic_setup.diagnosis.rules import Diagnosis
from armatic_setup.guide.markup import plain

if TYPE_CHECKING:
    from armatic_setup.cli.connection import Connection
    from armatic_setup.cli.saved import SavedJourney
    from armatic_setup.gateway.credentials import Credentials

_QUESTION: Final = "Send the password all the same? [y/N] "
_ALL_THE_SAME: Final = "Then run the command again with **--try-again**."


class SignInGuard:
    """Stands before the one sign-in of a command.

    A program that runs by a clock would send a wrong password again and again, and nothing of the password
    is kept to notice that. So after two refused tries a command needs a person: one who answers the
    question, or the option that says so.

    Args:
        guard: The guard.
        saved: Keeps the counts of a real company.
        connection: Where to sign in.
        given: Who signs in.
        ask: Asks a person and gives the answer; ``None`` where nobody is there.
    """

    def __init__(
        self,
        guard: Guard,
        saved: SavedJourney,
        connection: Connection,
        given: Credentials,
        ask: Callable[[str], str] | None = None,
    ) -> None:
        self._guard = guard
        self._saved = saved if connection.is_real else None  # a rehearsal locks nobody out
        self._refusals = self._saved.refusals if self._saved else ()
        self._given = given
        self._ask = ask

    def objection(self, console: Console, *, try_again: bool) -> Diagnosis | None:
        """Why the sign-in must not be sent now, or nothing: then it may be.

        Args:
            console: Where to say why it takes a while, to a person.
            try_again: Whether the command line says that something was corrected.

        Raises:
            Cancelled: The person did not want to wait.
        """
        verdict = self._guard.may_try(self._given, self._refusals)
        if isinstance(verdict, Wait) and self._ask is not None:
            seconds = verdict.seconds
            console.wrapped(verdict.sentence)
            run_cancellable(lambda token: token.wait(seconds))
            verdict = self._guard.may_try(self._given, self._refusals)
        match verdict:
            case Wait() | Refused():
                return verdict.diagnosis
            case Permit(warning=warning) if warning is not None and not try_again:
                if self._agreed(console, warning):
                    return None
                return replace(warning, steps=(*warning.steps, _ALL_THE_SAME))
        return None

    def note(self, outcome: SignIn) -> None:
        """Count what became of the sign-in."""
        self._refusals = self._guard.tried(self._given, self._refusals, outcome)
        if self._saved:
            self._saved.note_refusals(self._refusals)

    def show(self, console: Console) -> None:
        """Say how many sign-ins were refused so far, if any were."""
        standing = self._guard.standing(self._given, self._refusals)
        if standing:
            console.line()
            console.wrapped(standing.sentence, tone=Tone.CAREFUL)

    @property
    def facts(self) -> Mapping[str, object]:
        """The same for the last JSON line."""
        verdict = self._guard.may_try(self._given, self._refusals)
        return {
            "refused_tries": verdict.refused,
            "wait_seconds": round(verdict.seconds) if isinstance(verdict, Wait) else 0,
        }

    def _agreed(self, console: Console, warning: Diagnosis) -> bool:
        if self._ask is None:
            return False
        console.wrapped(warning.sentence)
        for step in warning.steps:
            console.wrapped(plain(step), indent=2)
        try:
            return self._ask(_QUESTION).strip().casefold() in ("y", "yes")
        except EOFError:
            return False
