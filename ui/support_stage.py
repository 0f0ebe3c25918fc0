"""A customer's screen for a support rep: as it stands now, or failing on the practice company."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from armatic_setup import product
from armatic_setup.cancel import CancelToken
from armatic_setup.guide.state import SetupState
from armatic_setup.keychain import Keychain
from ui.background import TaskHandle, job_of
from ui.secrets_of_run import Secrets
from ui.shell import Shell
from ui.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable

    from armatic_setup.diagnosis.results import CheckReport
    from armatic_setup.faults import SetupError
    from armatic_setup.gateway.credentials import Credentials
    from armatic_setup.guide.journey import Journey
    from armatic_setup.guide.steps import Step
    from armatic_setup.practice import PracticeGateway
    from ui.background import Handle, Job
    from ui.pages.page import Page
    from ui.theme import Theme
    from ui.widgets.page_view import PageView


@dataclass(frozen=True, slots=True)
class Scene:
    """What is to be shown.

    Attributes:
        state: A customer's journey.
        report: The customer's last test, where it is known.
        simulated: A diagnosis to fail with on the practice company instead; empty for the customer's screen.
        step: The step to begin with; where the customer is, if empty.
    """

    state: SetupState = field(default_factory=SetupState)
    report: CheckReport | None = None
    simulated: str = ""
    step: str = ""


class NoRunner:
    """Begins nothing: what a customer sent is looked at, and no work follows from it."""

    def start(
        self,
        job: Job,  # noqa: ARG002
        *,
        progressed: Callable[[object], None] | None = None,
        succeeded: Callable[[object], None] | None = None,
        failed: Callable[[SetupError], None] | None = None,
        cancelled: Callable[[], None] | None = None,
    ) -> Handle:
        """See :class:`ui.background.Runner`."""
        handle = TaskHandle(CancelToken(), progressed, succeeded, failed, cancelled)
        handle.abandon()
        return handle

    def close(self, seconds: float) -> bool:  # noqa: ARG002
        """See :class:`ui.background.Runner`."""
        return True


class StageWorkspace(Workspace):
    """A workspace of its own beside the user's: it knows no keychain and no log, and saves nothing.

    Args:
        real: The user's workspace.
        scene: What is to be shown.
    """

    remembers = False

    def __init__(self, real: Workspace, scene: Scene) -> None:
        self.live = bool(scene.simulated)
        self._folder = Path(tempfile.mkdtemp(prefix=f"{product.SLUG}-stage-")) if self.live else None
        super().__init__(
            real.catalogue,
            real.runner if self.live else NoRunner(),
            folder=self._folder or real.home / "nowhere",
            keychain=Keychain(allowed=frozenset()),
            clock=real.clock,
        )
        self.scene = scene
        if not self.live:
            self._switch(scene.state)

    def begin_simulation(self, ready: Callable[[], None], failed: Callable[[SetupError], None]) -> None:
        """Start a practice company in which the diagnosis is arranged; *ready* is called when it answers."""
        simulated = self.scene.simulated

        def keep(arranged: object) -> None:
            assert isinstance(arranged, _Arranged)
            self.sample.gateway = arranged.gateway
            self._switch(SetupState(practice=True))
            given = arranged.credentials
            self.secrets = Secrets(given.user_password, given.sender_password)
            self.change(
                self.journey.answer(
                    company_id=given.company_id,
                    user_id=given.user_id,
                    sender_id=given.sender_id,
                    entity_id=given.entity_id,
                    keep_passwords=False,
                )
            )
            ready()

        self.runner.start(job_of(partial(_arrange, simulated)), succeeded=keep, failed=failed)

    def end(self) -> None:
        """Forget it, its practice company and its folder."""
        self.secrets = Secrets()
        gateway, self.sample.gateway = self.sample.gateway, None
        if self.live:
            self.runner.start(job_of(partial(_end, gateway, self._folder)))

    def _switch(self, state: SetupState) -> None:
        super()._switch(state)
        self.journey: Journey = replace(self.journey, rep=True)

    def _save(self) -> None:
        """Nothing of it is kept."""


@dataclass(frozen=True, slots=True)
class _Arranged:
    gateway: PracticeGateway
    credentials: Credentials


def _arrange(diagnosis: str) -> _Arranged:
    from armatic_setup.practice import PracticeGateway
    from armatic_setup.support.simulation import SIMULATIONS

    gateway = PracticeGateway()
    gateway.start()
    simulation = SIMULATIONS[diagnosis]
    given = simulation.credentials(gateway)
    simulation.arrange(gateway)
    return _Arranged(gateway, given)


def _end(gateway: PracticeGateway | None, folder: Path | None) -> None:
    if gateway is not None:
        gateway.stop()
    if folder is not None:
        shutil.rmtree(folder, ignore_errors=True)


class StageShell(Shell):
    """The customer's steps and pages. Every step can be opened; of a real customer nothing can be changed."""

    def __init__(
        self, theme: Theme, workspace: StageWorkspace, make_page: Callable[[Step, Theme, Workspace], Page]
    ) -> None:
        super().__init__(theme, workspace, make_page)
        self._stage = workspace
        self.panel.help.hide()
        if self.panel.language is not None:  # the user's own pages offer it
            self.panel.language.hide()

    @Slot()
    def go_next(self) -> None:
        if self._stage.live:
            super().go_next()
        elif (following := self._stage.journey.following) is not None:
            self.show_step(following.id)

    @Slot()
    def go_back(self) -> None:
        if self._stage.live:
            super().go_back()
        elif (before := self._stage.journey.back()) is not None:
            self.show_step(before)
        else:
            self.home_wanted.emit()

    def _view_of(self, step_id: str) -> PageView:
        view = super()._view_of(step_id)
        if not self._stage.live:
            from PySide6.QtCore import Qt

            view.page.setEnabled(False)
            view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the arrow keys scroll it
        return view

    def _refresh_footer(self) -> None:
        super()._refresh_footer()
        if self._stage.live or self._current is None:
            return
        following = self._stage.journey.following
        footer = self.footer
        footer.set_acts(())
        footer.set_primary(self.tr("&Next: {step}").format(step=following.title) if following else "")
        footer.primary.setEnabled(True)
        footer.back.setEnabled(True)
        footer.set_note(self.tr("Read only."))
