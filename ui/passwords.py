"""The passwords of this run: found in the keyring, taken from a key file, kept when they have worked."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from armatic_setup import keychain as names
from ui import kept_secrets
from ui.background import Handle, job_of
from ui.kept_secrets import Kept, KeyTaken

if TYPE_CHECKING:
    from armatic_setup.gateway.credentials import Credentials
    from armatic_setup.secret import Secret
    from ui.workspace import Workspace


class Passwords(QObject):
    """Goes between the workspace's secrets and the keyring, always in the background.

    A rehearsal has its own passwords, and never touches the keyring.

    Signals:
        changed: What is known has changed.
        key_taken: (advice) A key file was read; the advice says what the user does next.
        troubled: (SetupError) The keyring or the file did not do what was asked; the run goes on.
    """

    changed = Signal()
    key_taken = Signal(str)
    troubled = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._lookup: Handle | None = None
        self._keeping: Handle | None = None

    @property
    def user(self) -> Secret | None:
        """The user's password, if it is known."""
        return self._workspace.secrets.user_password

    @property
    def key(self) -> Secret | None:
        """Armatic's connection key, if it is known."""
        return self._workspace.secrets.sender_password

    def take(self, *, user: Secret, sender: Secret, proxy: Secret | None = None) -> None:
        """What was typed replaces what was known; an empty one replaces nothing."""
        secrets = self._workspace.secrets
        secrets.user_password = user or secrets.user_password
        secrets.sender_password = sender or secrets.sender_password
        secrets.proxy_sign_in = proxy or secrets.proxy_sign_in

    def look_up(self) -> None:
        """Ask the keyring for what is missing."""
        workspace = self._workspace
        if workspace.practice or (self.user and self.key):
            return
        if self._lookup is not None:
            self._lookup.abandon()
        values = workspace.journey.values
        company_id = workspace.journey.state.answers.company_id
        job = job_of(
            partial(
                kept_secrets.look_up,
                workspace.keychain,
                company_id,
                values["user_id"],
                values["sender_id"],
                workspace.endpoint,
            )
        )
        self._lookup = workspace.runner.start(job, succeeded=self._on_looked_up)

    def put_away(self, credentials: Credentials) -> None:
        """Keep what worked, if the user wants it kept."""
        workspace = self._workspace
        if workspace.practice or not workspace.journey.state.answers.keep_passwords:
            return
        user = names.user_password(credentials.company_id, credentials.user_id)
        sender = names.sender_password(credentials.sender_id)
        kept = ((user, credentials.user_password), (sender, credentials.sender_password))
        proxy = credentials.proxy_sign_in
        job = job_of(partial(kept_secrets.put_away, workspace.keychain, kept, workspace.endpoint, proxy))
        self._keeping = workspace.runner.start(job, failed=self.troubled.emit)

    def read_key_file(self, path: Path, *, keep: bool) -> None:
        """Take the connection key from a file, and put it into the keyring if it is to be kept."""
        keychain = self._workspace.keychain if keep else None
        job = job_of(partial(kept_secrets.take_key_file, keychain, path))
        self._keeping = self._workspace.runner.start(
            job, succeeded=self._on_key_taken, failed=self.troubled.emit
        )

    def stop(self) -> None:
        """The page goes: what is being kept is still kept, but nobody hears of it."""
        for handle in (self._lookup, self._keeping):
            if handle is not None:
                handle.abandon()

    def _on_looked_up(self, kept: object) -> None:
        assert isinstance(kept, Kept)
        secrets = self._workspace.secrets
        secrets.user_password = secrets.user_password or kept.user_password
        secrets.sender_password = secrets.sender_password or kept.sender_password
        secrets.proxy_sign_in = secrets.proxy_sign_in or kept.proxy_sign_in
        self.changed.emit()
        if kept.problem is not None:
            self.troubled.emit(kept.problem)

    def _on_key_taken(self, taken: object) -> None:
        assert isinstance(taken, KeyTaken)
        self._workspace.secrets.sender_password = taken.key.sender_password
        self._workspace.change(self._workspace.journey.answer(sender_id=taken.key.sender_id))
        self.changed.emit()
        self.key_taken.emit(taken.advice)
        if taken.problem is not None:
            self.troubled.emit(taken.problem)
