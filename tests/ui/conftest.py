"""A theme, a workspace whose work is done at once, and a window that is always closed again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from armatic_setup.guide.catalogue import Catalogue, load_catalogue
from armatic_setup.guide.steps import PageKind, Step
from armatic_setup.practice import CompanySize, PracticeCompany, PracticeGateway
from armatic_setup.practice.armatic import PracticeArmatic
from tests.ui.live import Live, connected
from ui import background
from ui.background import ImmediateRunner
from ui.pages.guide_page import GuidePage
from ui.pages.page import Page
from ui.theme import Theme
from ui.tokens import Role, Scheme
from ui.widgets.label import Label
from ui.window import Window
from ui.workspace import Workspace

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

NOW = datetime(2026, 11, 24, 9, 42, tzinfo=UTC)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says of every window what it cannot do; it need not."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints|support raise", extend=True))


class PlainPage(Page):
    """Stands in for the pages that have tests of their own."""

    def __init__(self, step: Step, theme: Theme, workspace: Workspace) -> None:
        super().__init__(step, theme, workspace)
        self.heading = Label(theme, Role.TITLE, step.title)
        self.column.addWidget(self.heading)
        self.discarded = False
        self.entered = 0
        self.question = ""

    @property
    def closing_question(self) -> str:
        return self.question

    @property
    def focus_target(self) -> Label:
        return self.heading

    def on_enter(self) -> None:
        self.entered += 1

    def on_discard(self) -> None:
        self.discarded = True


def plain_pages(step: Step, theme: Theme, workspace: Workspace) -> Page:
    """Guide pages as they are, a :class:`PlainPage` for every other step."""
    if step.page is PageKind.INSTRUCTIONS:
        return GuidePage(step, theme, workspace)
    return PlainPage(step, theme, workspace)


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_catalogue()


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    font = qapp.font()
    yield Theme(qapp, scheme=Scheme.LIGHT)
    qapp.setFont(font)
    qapp.setStyleSheet("")


@pytest.fixture
def workspace(catalogue: Catalogue, tmp_path: Path) -> Workspace:
    return Workspace(catalogue, ImmediateRunner(), folder=tmp_path / "data", clock=lambda: NOW)


@pytest.fixture
def books() -> PracticeCompany:
    """What the practice company knows, anew for each test. A file whose tests change none of it keeps one."""
    return PracticeCompany(CompanySize(40, 400), seed=5)


@pytest.fixture
def gateway(books: PracticeCompany) -> Iterator[PracticeGateway]:
    """The practice company over real HTTP, to which nobody writes."""
    with PracticeGateway(books) as gateway:
        yield gateway
    assert not gateway.problems
    assert gateway.calls.written == 0


@pytest.fixture
def live(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue, tmp_path: Path, gateway: PracticeGateway
) -> Iterator[Live]:
    """A journey that has come to the sync, on the practice company."""
    with connected(theme, qtbot, catalogue, tmp_path / "data", gateway) as live:
        yield live


@pytest.fixture
def armatic(gateway: PracticeGateway) -> Iterator[PracticeArmatic]:
    """The practice Armatic of the company that the test's own *gateway* answers for."""
    with PracticeArmatic(gateway.company) as armatic:
        yield armatic
    assert armatic.problems == []


@pytest.fixture
def open_window(theme: Theme, qtbot: QtBot) -> Iterator[Callable[[Workspace], Window]]:
    """Opens the window on a workspace; every one is closed when the test ends."""
    opened: list[Window] = []

    def show(workspace: Workspace) -> Window:
        window = Window(theme)
        window.begin(workspace, plain_pages)
        opened.append(window)
        workspace.load(window.show_start)
        window.setMinimumSize(1, 1)  # the offscreen screen is smaller than the usual window
        window.resize(1280, 800)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    yield show
    for window in opened:
        window.close()
        window.deleteLater()


@pytest.fixture
def window(open_window: Callable[[Workspace], Window], workspace: Workspace) -> Window:
    return open_window(workspace)


@pytest.fixture(autouse=True)
def no_task_left() -> Iterator[None]:
    """A test that leaves a thread behind would bring down the tests after it."""
    yield
    for task in list(background._LEFT_OVER):
        assert task.wait(5000)
    background._LEFT_OVER.clear()
