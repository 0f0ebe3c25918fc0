"""The saved journey, as the command line uses it: answers for what is left out, and a place for results."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from armatic_setup import paths
from armatic_setup.cli.console import Console
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.facts import ArrivalFact, SyncFact
from armatic_setup.guide.journey import Journey
from armatic_setup.guide.refusals import Refusals
from armatic_setup.guide.state import Answers, SetupState, StateError, StateStore
from armatic_setup.guide.vocabulary import Right
from armatic_setup.language import mark, tr

if TYPE_CHECKING:
    from armatic_setup.cli.connection import Connection
    from armatic_setup.diagnosis.results import CheckReport
    from armatic_setup.sync.summary import SyncSummary

_ONLY_TYPED: Final = mark("Only what you type counts.")
_NOT_SAVED: Final = mark("The result cannot be kept with the saved answers.")


class SavedJourney:
    """The journey of this user, which the window shows too.

    A result is kept only if it belongs to it: same company, user, entity and sender, on Intacct's own
    address. A rehearsal on the practice company leaves no trace.

    Args:
        store: The journey's file.
        catalogue: The guide's data.
        console: Where to say that the file cannot be used.
    """

    def __init__(self, store: StateStore, catalogue: Catalogue, console: Console) -> None:
        self._store = store
        self._console = console
        self._catalogue = catalogue
        self._journey: Journey | None = None
        try:
            self._journey = Journey(catalogue, store.load())
        except StateError as error:
            self._say(error, _ONLY_TYPED)
            if error.fault.kind == "state_damaged":  # it was set aside, so there is room for another
                self._journey = Journey(catalogue, SetupState())

    @classmethod
    def of_user(cls, catalogue: Catalogue, console: Console) -> SavedJourney:
        """The journey in the user's data folder."""
        return cls(StateStore(paths.journey_file()), catalogue, console)

    @property
    def answers(self) -> Answers:
        """What the user answered so far; nothing where the file cannot be used."""
        return self._journey.state.answers if self._journey else Answers()

    @property
    def refusals(self) -> Refusals:
        """How often Intacct refused whom; nothing where the file cannot be used."""
        return self._journey.state.refusals if self._journey else ()

    def ticks(self, connection: Connection) -> frozenset[tuple[str, Right]]:
        """The rights ticked by hand, where the journey is that of *connection*."""
        journey = self._journey
        if journey is None or not _belongs(journey, connection):
            return frozenset()
        return journey.state.ticks

    def labels(self, connection: Connection) -> Mapping[str, str]:
        """The names that the company gives permission rows, where the journey is that of *connection*."""
        journey = self._journey
        return dict(journey.state.labels) if journey and _belongs(journey, connection) else {}

    def note_refusals(self, refusals: Refusals) -> None:
        """Keep how often Intacct refused whom, be it of a company that this journey is not about."""
        if self._journey is not None and refusals != self._journey.state.refusals:
            self._save(self._journey.sign_ins_counted(refusals))

    def note_test(self, connection: Connection, report: CheckReport) -> None:
        """Keep the outcome of a connection test."""
        from armatic_setup.diagnosis.outcome import connection_fact

        self._note(connection, lambda journey: journey.connection_tested(connection_fact(report)))

    def note_sync(self, connection: Connection, summary: SyncSummary) -> None:
        """Keep the outcome of a finished sync."""
        fact = SyncFact(
            finished_at=summary.finished_at,
            rows=summary.rows,
            objects=sum(not one.skipped and not one.failed for one in summary.objects),
            skipped=sum(bool(one.skipped) for one in summary.objects),
            ties=summary.complete and summary.tie_out.ties,
        )
        self._note(connection, lambda journey: journey.sync_finished(fact))

    def note_arrival(self, company_id: str, fact: ArrivalFact | None) -> None:
        """Keep the outcome of a look into Armatic, where the journey is about this company."""
        journey = self._journey
        if journey is not None and fact is not None and journey.state.answers.company_id == company_id:
            self._save(journey.arrival_looked_up(fact))

    def _note(self, connection: Connection, change: Callable[[Journey], Journey]) -> None:
        journey = self._journey
        if journey is None or not connection.is_real:
            return
        if journey.state == SetupState():  # nothing is saved yet, so this becomes the journey
            journey = journey.answer(
                company_id=connection.company_id,
                user_id=connection.user_id,
                sender_id=connection.sender_id,
                entity_id=connection.entity_id,
            )
        if _belongs(journey, connection):
            self._save(change(journey))

    def _save(self, journey: Journey) -> None:
        self._journey = journey
        try:
            self._store.save(journey.state)
        except StateError as error:
            self._say(error, _NOT_SAVED)

    def _say(self, error: StateError, more: str) -> None:
        from armatic_setup.diagnosis.rules import diagnose

        self._console.error(f"{diagnose(error.fault, self._catalogue).sentence} {tr(more)}")
        self._console.error(error.fault.detail)


def _belongs(journey: Journey, connection: Connection) -> bool:
    """Whether the journey is about the same company, entity, user and sender."""
    answers, values = journey.state.answers, journey.values
    own = (answers.company_id, values["user_id"], values["sender_id"], answers.entity_id)
    return own == (connection.company_id, connection.user_id, connection.sender_id, connection.entity_id)
