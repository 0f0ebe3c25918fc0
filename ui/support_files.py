"""Help and support's slow half: each act runs in the background, and says what became of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from armatic_setup.logbook.level import Level
from armatic_setup.support.sources import Sources
from ui import data_dialogs, kept_secrets, support_dialogs, support_jobs
from ui.background import job_of
from ui.secrets_of_run import Secrets
from ui.support_jobs import Opened, Seen
from ui.sync_result import local_day

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from ui.background import Handle, Job
    from ui.workspace import Workspace


class SupportFiles(QObject):
    """Asks for places, reads and writes in the background.

    Signals:
        seen: (Seen) A bundle is put together and can be looked at.
        saved: (Path) It is written.
        opened: (Opened) What somebody sent is read.
        logged: (LogState) What the log is like now.
        forgotten: (number) So many passwords were deleted from the keychain.
        troubled: (SetupError) The latest act was not done.

    Attributes:
        picture: Gives a picture of the page below, or nothing.
        sent: What was opened last.
    """

    seen = Signal(object)
    saved = Signal(object)
    opened = Signal(object)
    logged = Signal(object)
    forgotten = Signal(int)
    troubled = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.sent: Opened | None = None
        self._latest: Seen | None = None
        self._looking: Handle | None = None
        self._running: list[Handle] = []
        self.picture: Callable[[], QImage | None] = lambda: None
        self.choose_target: Callable[[str], str] = partial(support_dialogs.choose_target, parent)
        self.choose_bundle: Callable[[], str] = partial(support_dialogs.choose_bundle, parent)
        self.choose_sent: Callable[[], str] = partial(support_dialogs.choose_sent, parent)
        self.show_folder: Callable[[Path], bool] = data_dialogs.show_folder

    @property
    def sources(self) -> Sources:
        """Where everything lies that a bundle is made from."""
        return Sources(self._workspace.home, self.log_folder)

    @property
    def log_folder(self) -> Path:
        """Where the log is, or would be."""
        return self._workspace.logbook.folder or self._workspace.home / "logs"

    def stop(self) -> None:
        """The page goes: what is under way ends in silence."""
        for handle in (*self._running, *filter(None, (self._looking,))):
            handle.abandon()
        self._running.clear()

    # -- the bundle -----------------------------------------------------------------------------------

    def look(self, *, keep_names: bool, with_picture: bool) -> None:
        """Put a bundle together; a look under way is given up for it."""
        if self._looking is not None:
            self._looking.abandon()
        self._latest = None
        picture = self.picture() if with_picture else None
        job = support_jobs.look(
            self.sources, self._workspace.catalogue, keep_names=keep_names, picture=picture
        )
        self._looking = self._workspace.runner.start(job, succeeded=self._on_seen, failed=self.troubled.emit)

    def save(self) -> None:
        """Ask where to, and write there what was seen last."""
        day = local_day(self._workspace.clock()).isoformat()
        if self._latest is None or not (chosen := self.choose_target(f"armatic-support-{day}.zip")):
            return
        path = Path(chosen)
        if path.suffix.lower() != ".zip":
            path = path.with_name(f"{path.name}.zip")
        self._run(job_of(partial(support_jobs.save, self._latest, path)), self.saved.emit)

    def open(self, path: Path) -> None:
        """Read what somebody sent."""
        job = job_of(partial(support_jobs.open_sent, path, self._workspace.catalogue))
        self._run(job, self._on_opened)

    # -- the log ------------------------------------------------------------------------------------------

    def look_at_log(self) -> None:
        """Find out what the log is like."""
        self._run(job_of(partial(support_jobs.look_at_log, self.log_folder)), self.logged.emit)

    def choose_level(self, level: Level) -> None:
        """Choose how much is written, now and from the next start on."""
        self._workspace.logbook.level = level
        self._run(job_of(partial(support_jobs.choose_level, self.log_folder, level)), self.logged.emit)

    # -- passwords ----------------------------------------------------------------------------------------

    def forget_secrets(self) -> None:
        """Forget every password: those in memory now, those in the keychain in the background."""
        workspace = self._workspace
        if not workspace.practice:  # a rehearsal's are made up
            workspace.secrets = Secrets()
            workspace.secrets_forgotten.emit()
        values, answers = workspace.journey.values, workspace.journey.state.answers
        forget = partial(
            kept_secrets.forget_all,
            workspace.keychain,
            answers.company_id,
            values["user_id"],
            values["sender_id"],
        )
        self._run(job_of(forget), self.forgotten.emit)

    # -- inside -----------------------------------------------------------------------------------------

    def _on_seen(self, seen: object) -> None:
        assert isinstance(seen, Seen)
        self._latest = seen
        self.seen.emit(seen)

    def _on_opened(self, opened: object) -> None:
        assert isinstance(opened, Opened)
        self.sent = opened
        self.opened.emit(opened)

    def _run(self, job: Job, succeeded: Callable[[object], None]) -> None:
        handle = self._workspace.runner.start(job, succeeded=succeeded, failed=self.troubled.emit)
        self._running = [one for one in self._running if one.active] + [handle]
