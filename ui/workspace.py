"""What all pages share: the catalogue, the journey, the secrets in memory and the practice company."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from armatic_setup import product
from armatic_setup.faults import SetupError
from armatic_setup.guide.journey import Journey
from armatic_setup.guide.state import SetupState
from armatic_setup.keychain import Keychain
from armatic_setup.logbook.book import Logbook
from armatic_setup.secret import Secret
from ui.background import job_of
from ui.journey_files import JourneyFiles, Saved
from ui.sample_company import SampleCompany
from ui.saving import SaveQueue
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


class Workspace(QObject):
    """Owns the journey. Pages read it, replace it by :meth:`change`, and hear of every change.

    Everything slow goes through :attr:`runner`. The state is saved after every change.

    Signals:
        journey_changed: The journey is another one, or went on.
        save_changed: A save ended; :attr:`saved_at` and :attr:`save_error` tell how.
        secrets_forgotten: Every password is to be forgotten, typed ones included.

    Attributes:
        loading: It is not known yet what is saved.

    Args:
        catalogue: The guide's data.
        runner: The door to threads.
        folder: Where states and databases are kept; the user's data folder by default.
        keychain: Where passwords may be kept.
        clock: The time, with its zone.
        endpoint: Where a real company's gateway is.
        logbook: Told of the work; left out, nothing is kept.
    """

    journey_changed = Signal()
    save_changed = Signal()
    secrets_forgotten = Signal()
    #: Whether anything is kept from one run to the next.
    remembers = True

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
        super().__init__()
        self.logbook = logbook or Logbook.nowhere()
        self.catalogue = catalogue
        self.runner = runner
        self.keychain = keychain or Keychain()
        self.clock = clock
        self.secrets = Secrets()
        self.sync_result: SyncResult | None = None
        #: "Sync again" was clicked on another page: the sync begins as soon as its own page is shown.
        self.sync_wanted = False
        self.journey = Journey(catalogue, SetupState())
        self.saved = Saved()
        self.saved_at: datetime | None = None
        self.save_error: SetupError | None = None
        self.loading = False
        self._waiting: Callable[[], None] | None = None
        self._files = JourneyFiles(folder, clock)
        self._real_endpoint = endpoint
        self.sample = SampleCompany(runner, self._files.practice)
        self._armatic: ArmaticDesk | None = None
        self._saves = SaveQueue()
        self._guard: Guard | None = None
        self._sync_run: SyncRun | None = None
        self._checklist: ChecklistDesk | None = None
        self._updates: UpdateWatch | None = None

    # -- where things are ---------------------------------------------------------------------------

    @property
    def practice(self) -> bool:
        """Whether this is a rehearsal on the sample company."""
        return self.journey.state.practice

    @property
    def on_real_journey(self) -> bool:
        """Whether the journey is the saved one of a real company."""
        real = self.saved.real
        return real is not None and replace(self.journey.state, saved_at=real.saved_at) == real

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
    def is_kept(self) -> bool:
        """Whether what was entered is on disk, as far as it goes there at all."""
        return self.remembers and self.save_error is None

    @property
    def home(self) -> Path:
        """The user's data folder."""
        return self._files.home

    @property
    def database(self) -> Path:
        """The file this journey syncs into. A rehearsal never touches a real company's."""
        answers = self.journey.state.answers
        return self._files.database(answers.company_id, answers.entity_id, practice=self.practice)

    def snapshot_path(self, credentials: Credentials) -> Path:
        """The file that remembers what the tests of this user proved."""
        user, company = credentials.user_id, credentials.company_id
        return self._files.snapshot(company, user, credentials.entity_id, practice=self.practice)

    @property
    def kept_snapshot(self) -> Path | None:
        """The file that remembers the latest test of the journey's user; nothing while nobody is known."""
        answers, user = self.journey.state.answers, self.journey.values["user_id"]
        if not answers.company_id:
            return None
        return self._files.snapshot(answers.company_id, user, answers.entity_id, practice=self.practice)

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

    def load(self, done: Callable[[], None]) -> None:
        """Look for saved journeys in the background; *done* is called when :attr:`saved` is known."""

        def keep(found: object) -> None:
            assert isinstance(found, Saved)
            self.saved = found
            self.loading = False
            done()
            if (act := self._waiting) is not None:
                self._waiting = None
                act()

        def fail(error: SetupError) -> None:
            keep(Saved(error=error))

        self.loading = True
        self.runner.start(job_of(self._files.read), succeeded=keep, failed=fail)

    def when_loaded(self, act: Callable[[], None]) -> None:
        """Do *act* once it is known what is saved: now, or when the look for it ends.

        Whatever takes up or begins a journey goes through here: one begun too early would be saved over
        the one that is not read yet. Of several acts that wait, the last one is done.
        """
        if self.loading:
            self._waiting = act
        else:
            act()

    def change(self, journey: Journey) -> None:
        """Go on with *journey*: everyone hears of it, and it is saved."""
        if journey.state == self.journey.state:
            return
        self.journey = journey
        kept = replace(journey.state, saved_at=self.clock())
        self.saved = replace(self.saved, practice=kept) if self.practice else replace(self.saved, real=kept)
        self.journey_changed.emit()
        self._save()

    def speak(self, catalogue: Catalogue) -> None:
        """Go on with the same journey in another language: *catalogue* is the guide in it."""
        self.catalogue = catalogue
        self.journey = replace(self.journey, catalogue=catalogue)
        if self._guard is not None:
            self._guard.catalogue = catalogue
        if self._sync_run is not None:
            self._sync_run.board.name_objects(catalogue.objects)
        self.journey_changed.emit()

    def begin(self) -> None:
        """A new connection. The saved journey is replaced with the first change.

        What Intacct refused stays counted: it belongs to users, and starting over is no way around it.
        """
        refusals = self.saved.real.refusals if self.saved.real else ()
        self._switch(SetupState(refusals=refusals))

    def resume(self) -> None:
        """Go on with the saved journey of a real company, or begin."""
        self._switch(self.saved.real or SetupState())

    def import_answers(
        self, source: Path, done: Callable[[], None], failed: Callable[[SetupError], None]
    ) -> None:
        """Go on with the answers in a file, in the place of the saved ones, which are kept as a copy."""
        if self.saved.locked:
            failed(self.saved.locked)
            return

        def adopt(state: object) -> None:
            assert isinstance(state, SetupState)
            self.saved = Saved(real=replace(state, saved_at=self.clock()), practice=self.saved.practice)
            self._switch(state)
            self._save()
            done()

        take = partial(self._files.take, source, self.saved.real or SetupState())
        self.runner.start(job_of(take), succeeded=adopt, failed=failed)

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
        self.journey = Journey(self.catalogue, state)
        self.saved_at, self.save_error = state.saved_at, None
        if self._checklist is not None:
            self._checklist.forget()
        self.journey_changed.emit()

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

    def _save(self) -> None:
        if self.saved.locked and not self.practice:
            self._on_save_failed(self.saved.locked)
            return
        if self._saves.offer(self._files.store(practice=self.practice), self.journey.state):
            self.runner.start(self._saves.drain, progressed=self._on_saved, failed=self._on_save_failed)

    def _on_saved(self, moment: object) -> None:
        assert isinstance(moment, datetime)
        self.saved_at, self.save_error = moment, None
        self.save_changed.emit()

    def _on_save_failed(self, error: SetupError) -> None:
        self.save_error = error
        self.save_changed.emit()
