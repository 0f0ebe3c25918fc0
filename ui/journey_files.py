"""Where journeys, databases and snapshots are kept, and what is found there at the start."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from armatic_setup import paths, settings
from armatic_setup.faults import SetupError
from armatic_setup.guide.answers_file import taken
from armatic_setup.guide.state import SetupState, StateStore

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Saved:
    """What was found on disk at the start.

    Attributes:
        real: The journey of a real company, if one was begun.
        practice: The rehearsal, if one was begun.
        error: Why the real one cannot be used, if so.
        settings: Why this computer's settings cannot be used, if so.
    """

    real: SetupState | None = None
    practice: SetupState | None = None
    error: SetupError | None = None
    settings: SetupError | None = None

    @property
    def locked(self) -> SetupError | None:
        """The error, if a journey may be in the file that could not be read: it is left alone.

        A damaged file is no longer there: it was renamed.
        """
        if self.error is not None and self.error.fault.kind != "state_damaged":
            return self.error
        return None


@dataclass(frozen=True, slots=True)
class JourneyFiles:
    """The files of real companies and, in a folder of its own, those of the rehearsal.

    Attributes:
        folder: Where they are; the user's data folder where none is named.
        clock: The time, with its zone.
    """

    folder: Path | None
    clock: Callable[[], datetime]

    @property
    def practice(self) -> Path:
        """The folder of the rehearsal. Nothing of a real company is in it."""
        return self.home / "practice"

    def store(self, *, practice: bool) -> StateStore:
        """The file of the journey."""
        if practice:
            return StateStore(self.practice / "journey.json", practice=True, clock=self.clock)
        path = paths.journey_file() if self.folder is None else self.folder / "journey.json"
        return StateStore(path, clock=self.clock)

    def database(self, company_id: str, entity_id: str, *, practice: bool) -> Path:
        """The file that a company and entity is synced into."""
        if practice:
            return self.practice / "books.sqlite3"
        own = paths.database_file(company_id, entity_id)
        return own if self.folder is None else self.folder / "data" / own.name

    def snapshot(self, company_id: str, user_id: str, entity_id: str, *, practice: bool) -> Path:
        """The file that remembers what the tests of a user proved."""
        folder = self.practice if practice else self.home
        return folder / "snapshots" / paths.snapshot_file(company_id, user_id, entity_id).name

    def take(self, source: Path, before: SetupState) -> SetupState:
        """The answers in *source*, to be saved in the place of *before*, which is kept as a copy.

        Raises:
            SetupError: *source* cannot be used.
        """
        return taken(source, before, self.store(practice=False).path)

    def read(self) -> Saved:
        """What is saved. Slow where the disk is; nothing is raised."""
        real: SetupState | None = None
        error: SetupError | None = None
        try:
            real = _begun(self.store(practice=False).load())
        except SetupError as found:
            error = found
        practice: SetupState | None = None
        with suppress(SetupError):  # a rehearsal that cannot be read simply starts afresh
            practice = _begun(self.store(practice=True).load())
        return Saved(real, practice, error, settings.settle(self.home))

    @property
    def home(self) -> Path:
        """The user's data folder."""
        return self.folder or paths.data_dir()


def _begun(state: SetupState) -> SetupState | None:
    """The state if it was ever saved."""
    return state if state.saved_at is not None else None
