"""The live work of the command line: the test and the sync of one company, each stoppable by Ctrl+C."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Final

from armatic_setup.cancel import CancelToken
from armatic_setup.cli.cancelling import run_cancellable
from armatic_setup.cli.connection import Connection
from armatic_setup.diagnosis.checks import run_checks
from armatic_setup.diagnosis.hints import Hint, Typed, refined, value_hints
from armatic_setup.diagnosis.results import CheckEvent, CheckReport
from armatic_setup.diagnosis.rules import Diagnosis, Diagnostician
from armatic_setup.faults import Fault, SetupError
from armatic_setup.gateway.client import Gateway
from armatic_setup.gateway.credentials import Credentials
from armatic_setup.gateway.retry import ENDURING
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.vocabulary import Profile
from armatic_setup.logbook.book import Logbook
from armatic_setup.logbook.crashes import tracing_deaths
from armatic_setup.support.feed import Feed
from armatic_setup.sync.aging import AgingLine, aging
from armatic_setup.sync.events import Emit, Forecast, SyncEvent, announce_waits
from armatic_setup.sync.foresee import foresee
from armatic_setup.sync.recovery import sync_file
from armatic_setup.sync.store import Store
from armatic_setup.sync.summary import SyncSummary

_NO_LABELS: Final[Mapping[str, str]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Company:
    """One company to work on, and everything that takes.

    Attributes:
        logbook: Told of the work. Of a rehearsal nothing is kept, so it has a log that keeps nothing.
    """

    catalogue: Catalogue
    connection: Connection
    given: Credentials
    logbook: Logbook = field(default_factory=Logbook.nowhere)

    def explain(self, fault: Fault) -> Diagnosis:
        """The diagnosis of a fault met while working on this company; a slip of typing may be its cause."""
        return refined(self._diagnosed(fault), fault, Typed.of(self.given), self._diagnosed)

    @property
    def hints(self) -> tuple[Hint, ...]:
        """What looks wrong with the values, before anything is sent."""
        return value_hints(Typed.of(self.given), self._diagnosed)

    @property
    def _diagnosed(self) -> Diagnostician:
        given = self.given
        facts = {"company_id": given.company_id, "user_id": given.user_id, "sender_id": given.sender_id}
        facts["entity_id"] = given.entity_id
        return Diagnostician(self.catalogue, Profile.FULL, facts)

    def test(
        self,
        profile: Profile,
        emit: Callable[[CheckEvent], None],
        *,
        only: Sequence[str] = (),
        labels: Mapping[str, str] = _NO_LABELS,
    ) -> CheckReport:
        """Test the connection.

        Args:
            profile: Which rights to ask for.
            emit: Told of every check's start and end.
            only: The checks to test, with what they rest on; all where there are none.
            labels: Names that the company gives permission rows.

        Raises:
            Cancelled: The user stopped it.
        """
        feed = Feed(self.logbook, self.explain)

        def told(event: CheckEvent) -> None:
            feed.check_event(event)
            emit(event)

        with tracing_deaths(self.logbook.folder):
            report = run_cancellable(
                lambda token: run_checks(
                    self.given,
                    endpoint=self.connection.endpoint,
                    catalogue=self.catalogue,
                    emit=told,
                    cancel=token,
                    profile=profile,
                    only=only,
                    labels=labels,
                    on_exchange=feed.exchanged,
                )
            )
        feed.tested(report, whole=not only)
        return report

    def forecast(self, database: Path) -> Forecast:
        """What a sync into *database* would take now. No row is read, and nothing is written.

        Raises:
            SetupError: Intacct could not be asked.
            Cancelled: The user stopped it.
        """

        def work(token: CancelToken) -> Forecast:
            with Gateway(self.given, endpoint=self.connection.endpoint, cancel=token) as gateway:
                return foresee(gateway, database, catalogue=self.catalogue, cancel=token)

        return run_cancellable(work)

    def sync(self, database: Path, emit: Emit) -> tuple[SyncSummary, tuple[AgingLine, ...]]:
        """Sync into *database*, and age what is open today.

        Raises:
            SetupError: The sync could not be done.
            Cancelled: The user stopped it; what is stored stays.
        """
        feed = Feed(self.logbook, self.explain)

        def told(event: SyncEvent) -> None:
            feed.sync_event(event)
            emit(event)

        def work(token: CancelToken) -> tuple[SyncSummary, tuple[AgingLine, ...]]:
            with Gateway(
                self.given,
                endpoint=self.connection.endpoint,
                cancel=token,
                retry=ENDURING,
                on_wait=announce_waits(told),
                on_exchange=feed.exchanged,
            ) as gateway:
                gateway.sign_in()  # a company that lets nobody in gets no file
                summary = sync_file(gateway, database, catalogue=self.catalogue, emit=told, cancel=token)
                # The gateway is of this sync alone, so its count holds the sign-in too.
                summary = replace(summary, requests=gateway.requests)
            with Store(database, read_only=True) as store:
                return summary, aging(store, datetime.now().astimezone().date())

        try:
            with tracing_deaths(self.logbook.folder):
                summary, ageing = run_cancellable(work)
        except SetupError as error:
            feed.failed("sync", error.fault)
            raise
        feed.synced(summary)
        return summary, ageing


def logbook_of(arguments: Namespace, connection: Connection) -> Logbook:
    """The log of a command that works on *connection*: of a rehearsal nothing is kept."""
    find: Callable[[], Logbook] = arguments.logbook
    return find() if connection.is_real else Logbook.nowhere()
