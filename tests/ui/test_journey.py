"""The whole journey in the real window on the practice company, by keyboard alone and by mouse alone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from armatic_setup import practice
from armatic_setup.guide.journey import StepState
from armatic_setup.practice import CompanySize, PracticeGateway
from ui.background import ThreadRunner
from ui.pages.connect import ConnectPage
from ui.pages.done import DonePage
from ui.pages.initial_sync import InitialSyncPage
from ui.pages.permissions import PermissionsPage
from ui.pages.registry import make_page
from ui.widgets.checklist_model import TICK
from ui.window import Window
from ui.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from armatic_setup.guide.catalogue import Catalogue
    from ui.theme import Theme

PATIENCE = 30_000
STEPS = ("prerequisites", "create_user", "permissions", "authorize_sender", "connect", "initial_sync", "done")


@pytest.fixture
def window(
    theme: Theme, catalogue: Catalogue, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Window]:
    small = partial(PracticeGateway, size=CompanySize(30, 120), seed=3)
    monkeypatch.setattr(practice, "PracticeGateway", small)
    workspace = Workspace(catalogue, ThreadRunner(), folder=tmp_path)
    window = Window(theme)
    window.begin(workspace, make_page)
    window.setMinimumSize(1, 1)
    window.resize(1280, 800)
    workspace.load(window.show_start)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.waitUntil(lambda: window.focusWidget() is not None)
    yield window
    window.close()
    assert workspace.close()


class Hands:
    """What one person does with one input device."""

    def __init__(self, window: Window, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot

    @property
    def step(self) -> str:
        page = self.window.setup.page
        return page.step.id if page else ""

    def until(self, done: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(done, timeout=PATIENCE)

    def use(self, widget: QWidget) -> None:
        """Press what *widget* shows."""
        raise NotImplementedError

    def tick_first_row(self, page: PermissionsPage) -> None:
        raise NotImplementedError


class Keyboard(Hands):
    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.window.windowHandle(), key, modifier)

    def tab_to(self, widget: QWidget) -> None:
        for _ in range(80):
            if self.window.focusWidget() is widget:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never reaches {widget!r}")

    def use(self, widget: QWidget) -> None:
        self.tab_to(widget)
        self.press(Qt.Key.Key_Space)

    def tick_first_row(self, page: PermissionsPage) -> None:
        self.tab_to(page.board.list)
        self.press(Qt.Key.Key_Down)
        self.press(Qt.Key.Key_Space)


class Mouse(Hands):
    def use(self, widget: QWidget) -> None:
        view = self.window.setup.view
        if view is not None and view.isAncestorOf(widget):
            view.ensureWidgetVisible(widget)
            QApplication.processEvents()
        assert widget.isVisible()
        place = widget.mapTo(self.window, widget.rect().center())
        self.qtbot.mouseClick(self.window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)

    def tick_first_row(self, page: PermissionsPage) -> None:
        index = page.board.list.checklist.index(0, TICK, page.board.list.checklist.index(0, 0))
        viewport = page.board.list.viewport()
        place = viewport.mapTo(self.window, page.board.list.visualRect(index).center())
        self.qtbot.mouseClick(self.window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)


def nameless(window: Window) -> list[QWidget]:
    """Whatever a screen reader would stop at without being told what it is."""
    roles = (QAccessible.Role.ProgressBar, QAccessible.Role.Table, QAccessible.Role.Tree)
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        spoken = QAccessible.queryAccessibleInterface(widget)
        stops = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) or spoken.role() in roles
        if stops and not spoken.text(QAccessible.Text.Name):
            found.append(widget)
    return found


@pytest.mark.parametrize("device", [Keyboard, Mouse])
def test_from_the_start_page_to_a_result_that_ties_out(
    window: Window, qtbot: QtBot, device: type[Hands]
) -> None:
    hands = device(window, qtbot)
    setup = window.setup
    hands.use(window.start.practice_row)
    hands.until(lambda: hands.step == "prerequisites")
    for expected in STEPS[1:5]:
        if isinstance(setup.page, PermissionsPage):
            hands.tick_first_row(setup.page)
            assert setup.page.figure.figure.accessibleName() == "1 of 13 rows ticked"
        hands.use(setup.footer.primary)
        assert hands.step == expected
        assert nameless(window) == []
    connect = setup.page
    assert isinstance(connect, ConnectPage)
    assert not setup.footer.primary.isEnabled()
    hands.use(connect.form.test)
    hands.until(lambda: connect.can_go_next)
    assert nameless(window) == []
    hands.use(setup.footer.primary)
    sync = setup.page
    assert isinstance(sync, InitialSyncPage)
    assert nameless(window) == []
    hands.use(sync.plan.start)
    hands.until(lambda: hands.step == "done")
    assert nameless(window) == []
    journey = window._workspace.journey
    assert journey.status("done").state is StepState.DONE
    result = window._workspace.sync_result
    assert result is not None
    assert result.summary.tie_out.ties
    done = setup.page
    assert isinstance(done, DonePage)
    hands.until(lambda: done.desk.report is not None and done.arrival.sample.isVisible())
    done.arrival.sample.click()
    hands.until(lambda: done.arrival.result.isVisible())
    said = "27 of 27 sampled customers have arrived in Armatic, totals agree."
    assert done.arrival.result.text.text() == said
    assert window._workspace.journey.connected_in_armatic
    assert nameless(window) == []
