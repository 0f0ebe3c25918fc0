"""The journey that is gone on with: read when the program starts, saved after every change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from armatic_setup.faults import SetupError
from armatic_setup.guide.journey import Journey
from armatic_setup.guide.state import SetupState
from ui.background import job_of
from ui.journey_files import JourneyFiles, Saved
from ui.saving import SaveQueue

if TYPE_CHECKING:
    from armatic_setup.gateway.credentials import Credentials
    from armatic_setup.guide.catalogue import Catalogue
    from ui.background import Runner


class KeptJourney(QObject):
    """Owns the journey and its files. Everything slow goes through :attr:`runner`.

    Signals:
        journey_changed: The journey is another one, or went on.
        save_changed: A save ended; :attr:`saved_at` and :attr:`save_error` tell how.

    Attributes:
        loading: It is not known yet what is saved.

    Args:
        catalogue: The guide's data.
        runner: The door to threads.
        folder: Where states and databases are kept; the user's data folder where none is named.
        clock: The time, with its zone.
    """

    journey_changed = Signal()
    save_changed = Signal()
    #: Whether anything is kept from one run to the next.
    remembers = True

    def __init__(
        self, catalogue: Catalogue, runner: Runner, folder: Path | None, clock: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self.catalogue = catalogue
        self.runner = runner
        self.clock = clock
        self.journey = Journey(catalogue, SetupState())
        self.saved = Saved()
        self.saved_at: datetime | None = None
        self.save_error: SetupError | None = None
        self.loading = False
        self._waiting: Callable[[], None] | None = None
        self._files = JourneyFiles(folder, clock)
        self._saves = SaveQueue()

    # -- where it is --------------------------------------------------------------------------------

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

    # -- going on -----------------------------------------------------------------------------------

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

    # -- inside -------------------------------------------------------------------------------------

    def _switch(self, state: SetupState) -> None:
        """Go on with another journey."""
        self.journey = Journey(self.catalogue, state)
        self.saved_at, self.save_error = state.saved_at, None
        self.journey_changed.emit()

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
