"""What all pages share: the journey, the secrets in memory, the practice company, and what works on them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from armatic_setup import product
from armatic_setup.faults import SetupError
from armatic_setup.guide.journey import Journey
from armatic_setup.guide.state import SetupState
from armatic_setup.keychain import Keychain
from armatic_setup.logbook.book import Logbook
from armatic_setup.secret import Secret
from ui.kept_journey import KeptJourney
from ui.sample_company import SampleCompany
from ui.secrets_of_run import Secrets

if TYPE_CHECKING:
    from armatic_setup.diagnosis.guard import Guard
    from armatic_setup.diagnosis.rules import Diagnosis, Diagnostician
    from armatic_setup.gateway.credentials import Credentials
    from armatic_setup.guide.catalogue import Catalogue
    from armatic_setup.practice import PracticeGateway
    from armatic_setup.support.feed import Feed
    from ui.armatic_desk import ArmaticDesk
    from ui.background import Runner
    from ui.checklist_desk import ChecklistDesk
    from ui.sync_result import SyncResult
    from ui.sync_run import SyncRun
    from ui.update_watch import UpdateWatch

#: How long closing waits for background work, in seconds.
CLOSE_WITHIN: Final = 3.0


class Workspace(KeptJourney):
    """The journey and all that works on it. Pages read it, replace it, and hear of every change.

    Signals:
        secrets_forgotten: Every password is to be forgotten, typed ones included.

    Args:
        catalogue: The guide's data.
        runner: The door to threads.
        folder: Where states and databases are kept; the user's data folder by default.
        keychain: Where passwords may be kept.
        clock: The time, with its zone.
        endpoint: Where a real company's gateway is.
        logbook: Told of the work; left out, nothing is kept.
    """

    secrets_forgotten = Signal()

    def __init__(
        self,
        catalogue: Catalogue,
        runner: Runner,
        *,
        folder: Path | None = None,
        keychain: Keychain | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        endpoint: str = product.GATEWAY_ENDPOINT,
        logbook: Logbook | None = None,
    ) -> None:
        super().__init__(catalogue, runner, folder, clock)
        self.logbook = logbook or Logbook.nowhere()
        self.keychain = keychain or Keychain()
        self.secrets = Secrets()
        self.sync_result: SyncResult | None = None
        #: "Sync again" was clicked on another page: the sync begins as soon as its own page is shown.
        self.sync_wanted = False
        self._real_endpoint = endpoint
        self.sample = SampleCompany(runner, self._files.practice)
        self._armatic: ArmaticDesk | None = None
        self._guard: Guard | None = None
        self._sync_run: SyncRun | None = None
        self._checklist: ChecklistDesk | None = None
        self._updates: UpdateWatch | None = None

    # -- what works on it ---------------------------------------------------------------------------

    @property
    def practice_gateway(self) -> PracticeGateway | None:
        """The sample company's gateway while it runs."""
        return self.sample.gateway

    @property
    def practice_armatic(self) -> tuple[str, Secret] | None:
        """Address and access key of the practice Armatic while it runs."""
        return self.sample.armatic_access

    @property
    def armatic(self) -> ArmaticDesk:
        """What becomes of the data in Armatic; it goes on while pages come and go."""
        if self._armatic is None:
            from ui.armatic_desk import ArmaticDesk

            self._armatic = ArmaticDesk(self)
        return self._armatic

    @property
    def company_name(self) -> str:
        """The company as its people call it, as far as known, else its ID, else empty."""
        known = self.journey.company_name
        if not known and self.practice and self.sample.gateway is not None:
            known = self.sample.gateway.company.name
        return known or self.journey.state.answers.company_id

    @property
    def endpoint(self) -> str:
        """Where the gateway of this journey is."""
        if self.practice and self.sample.gateway is not None:
            return self.sample.gateway.endpoint
        return self._real_endpoint

    @property
    def checklist(self) -> ChecklistDesk:
        """The review of the permissions; made when a page first needs it."""
        if self._checklist is None:
            from ui.checklist_desk import ChecklistDesk

            self._checklist = ChecklistDesk(self)
        return self._checklist

    @property
    def sync_run(self) -> SyncRun:
        """The sync of this journey; it goes on while pages come and go."""
        if self._sync_run is None:
            from ui.sync_run import SyncRun

            self._sync_run = SyncRun(self, self)
        return self._sync_run

    @property
    def guard(self) -> Guard:
        """The lock-out guard, one for as long as the program runs: it remembers what was refused."""
        if self._guard is None:
            from armatic_setup.diagnosis.guard import Guard

            self._guard = Guard(self.catalogue, now=self.clock)
        return self._guard

    def credentials(self) -> Credentials | None:
        """Everything a sign-in needs, or nothing while a part is missing."""
        return self.secrets.credentials(self.journey)

    def diagnostician(self) -> Diagnostician:
        """Turns what happens in this journey into plain words."""
        from armatic_setup.diagnosis.rules import Diagnostician

        answers, values = self.journey.state.answers, self.journey.values
        known = {
            "company_id": answers.company_id,
            "user_id": values["user_id"],
            "sender_id": values["sender_id"],
            "entity_id": answers.entity_id,
        }
        return Diagnostician(self.catalogue, answers.profile, known)

    @property
    def updates(self) -> UpdateWatch:
        """Knows whether a newer version exists."""
        if self._updates is None:
            from ui.update_watch import UpdateWatch

            self._updates = UpdateWatch(self)
        return self._updates

    def feed(self) -> Feed:
        """What one piece of work tells goes into the log through it; of a rehearsal nothing is kept."""
        from armatic_setup.support.feed import Feed

        return Feed(Logbook.nowhere() if self.practice else self.logbook, self.diagnostician())

    def diagnose(self, error: SetupError) -> Diagnosis:
        """What a failure means in plain words, and who mends it."""
        return self.diagnostician()(error.fault)

    # -- the journey ----------------------------------------------------------------------------------

    def speak(self, catalogue: Catalogue) -> None:
        """Go on with the same journey in another language: *catalogue* is the guide in it."""
        if self._guard is not None:
            self._guard.catalogue = catalogue
        if self._sync_run is not None:
            self._sync_run.board.name_objects(catalogue.objects)
        super().speak(catalogue)

    def begin_practice(self, ready: Callable[[], None], failed: Callable[[SetupError], None]) -> None:
        """Start the sample company's gateway in the background and go on with the rehearsal.

        An unfinished rehearsal is continued; a finished one starts afresh, with an empty database.
        """
        saved = self.saved.practice
        finished = saved is not None and Journey(self.catalogue, saved).upcoming is None
        state = SetupState(practice=True) if saved is None or finished else saved

        def enter() -> None:
            self._enter_practice(state)
            ready()

        self.sample.start(afresh=saved is None or finished, ready=enter, failed=failed)

    def close(self) -> bool:
        """End all background work and the practice gateway, within a bound; whether all has ended."""
        self.sample.stop()
        self.secrets = Secrets()
        return self.runner.close(CLOSE_WITHIN)

    # -- inside -----------------------------------------------------------------------------------------

    def _switch(self, state: SetupState) -> None:
        self.secrets = Secrets()
        self.sync_result = None
        self._sync_run = None
        if self._armatic is not None:
            self._armatic.close()
            self._armatic = None
        if self._checklist is not None:
            self._checklist.forget()
        super()._switch(state)

    def _enter_practice(self, state: SetupState) -> None:
        assert self.sample.gateway is not None
        access = self.sample.gateway.access
        self._switch(state)
        self.secrets = Secrets(Secret(access.user_password), Secret(access.sender_password))
        self.change(
            self.journey.answer(
                company_id=access.company,
                user_id=access.user,
                sender_id=access.sender,
                keep_passwords=False,
            )
        )
