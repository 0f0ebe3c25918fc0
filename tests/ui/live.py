"""A page with the real core and the practice company over real HTTP on loopback, in real threads."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSize

from armatic_setup.guide.diagnoses import CHECK_IDS
from armatic_setup.guide.facts import ConnectionFact, SyncFact
from armatic_setup.secret import Secret
from ui.background import ThreadRunner
from ui.pages.done import DonePage
from ui.sync_run import SyncRun
from ui.widgets.page_view import PageView
from ui.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from armatic_setup.guide.catalogue import Catalogue
    from armatic_setup.practice import PracticeGateway
    from ui.pages.page import Page
    from ui.sync_result import SyncResult
    from ui.theme import Theme

#: Every check of the connection test.
ALL_CHECKS = frozenset(CHECK_IDS)
#: Longer than any step of these tests takes on a busy machine, in milliseconds.
PATIENCE = 20_000

P = TypeVar("P", bound="Page")


@dataclass
class Live:
    """A workspace whose company is the practice one, and what it takes to show a page on it.

    The journey is a real company's, not a rehearsal: keyring and key file are used as they would be.
    """

    theme: Theme
    qtbot: QtBot
    workspace: Workspace
    gateway: PracticeGateway
    views: list[PageView] = field(default_factory=list)  # qtbot keeps weak references only

    def sign(self) -> None:
        """Enter what the practice company accepts."""
        access, workspace = self.gateway.access, self.workspace
        workspace.secrets.user_password = Secret(access.user_password)
        workspace.secrets.sender_password = Secret(access.sender_password)
        workspace.change(workspace.journey.answer(company_id=access.company, user_id=access.user))

    def page(self, kind: type[P], step_id: str) -> P:
        """The page of a step, on screen."""
        page = kind(self.workspace.catalogue.step(step_id), self.theme, self.workspace)
        view = PageView(self.theme, page, QSize(1008, 700))
        self.qtbot.addWidget(view)
        self.views.append(view)
        page.set_width(1280)
        page.on_enter()
        with self.qtbot.waitActive(view):
            view.show()
            view.activateWindow()
        return page

    def until(self, done: Callable[[], bool]) -> None:
        """Let the window work until *done*."""
        self.qtbot.waitUntil(done, timeout=PATIENCE)


@contextmanager
def connected(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue, folder: Path, gateway: PracticeGateway
) -> Iterator[Live]:
    """A journey that has come to the sync: signed in, the connection tested."""
    runner = ThreadRunner()
    workspace = Workspace(catalogue, runner, folder=folder, endpoint=gateway.endpoint)
    workspace.begin()
    live = Live(theme, qtbot, workspace, gateway)
    live.sign()
    fact = ConnectionFact(workspace.clock(), passed=True, checks_passed=ALL_CHECKS, checks_total=8)
    workspace.change(workspace.journey.connection_tested(fact).open("initial_sync"))
    yield live
    assert runner.close(10.0)


def sync(live: Live) -> SyncResult:
    """Sync as the page does it, in a real task."""
    workspace = live.workspace
    credentials = workspace.credentials()
    assert credentials is not None
    run = SyncRun(workspace, live.views[-1] if live.views else None)
    with live.qtbot.waitSignal(run.succeeded, timeout=PATIENCE) as told:
        run.start(credentials)
    result: SyncResult = told.args[0]  # type: ignore[index]
    summary = result.summary
    workspace.sync_result = result
    ties = summary.complete and summary.tie_out.ties
    workspace.change(
        workspace.journey.sync_finished(SyncFact(summary.finished_at, summary.rows, 24, 0, ties=ties))
    )
    return result


def shown(live: Live) -> DonePage:
    """The result page, when it has read what it shows."""
    page = live.page(DonePage, "done")
    live.until(lambda: page.desk.report is not None and page.desk.stored is not None)
    return page
