"""Closing while a sync runs, where the window was, and files that the program is asked to open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication

from armatic_setup import paths, product, settings
from armatic_setup.guide.facts import ConnectionFact
from armatic_setup.practice import PracticeGateway
from armatic_setup.secret import Secret
from tests.ui.conftest import PlainPage
from tests.ui.live import ALL_CHECKS
from tests.ui.test_sync_pages import books, hold_amid
from tests.ui.test_workspace import again
from ui.background import ImmediateRunner, ThreadRunner
from ui.closing import Closing
from ui.pages.initial_sync import InitialSyncPage
from ui.pages.registry import make_page
from ui.placement import keep, restore
from ui.theme import Theme
from ui.window import Window
from ui.workspace import Workspace

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from armatic_setup.guide.catalogue import Catalogue

__all__ = ["books"]  # a fixture

PATIENCE = 20_000


@pytest.fixture
def syncing(
    theme: Theme, catalogue: Catalogue, tmp_path: Path, gateway: PracticeGateway, qtbot: QtBot
) -> Iterator[Window]:
    """A window whose sync waits for an answer that takes long."""
    folder = tmp_path / "data"
    workspace = Workspace(catalogue, ThreadRunner(), folder=folder, endpoint=gateway.endpoint)
    window = Window(theme)
    window.begin(workspace, make_page)
    loaded: list[bool] = []
    workspace.load(lambda: loaded.append(True))
    qtbot.waitUntil(lambda: bool(loaded))
    workspace.begin()
    access = gateway.access
    workspace.secrets.user_password = Secret(access.user_password)
    workspace.secrets.sender_password = Secret(access.sender_password)
    journey = workspace.journey.answer(company_id=access.company, user_id=access.user)
    for step in ("prerequisites", "create_user", "authorize_sender", "permissions"):
        journey = journey.confirm(step, done=True)
    fact = ConnectionFact(workspace.clock(), passed=True, checks_passed=ALL_CHECKS, checks_total=8)
    workspace.change(journey.connection_tested(fact))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.show_step("initial_sync")
    page = window.setup.page
    assert isinstance(page, InitialSyncPage)
    hold_amid(gateway)
    page.run.start(workspace.credentials())
    qtbot.waitUntil(lambda: page.board.planned and page.board.meter.rows_done > 0, timeout=PATIENCE)
    yield window
    gateway.faults.clear()
    window.close()
    window.close()
    window.deleteLater()


def press(qtbot: QtBot, window: Window, key: Qt.Key) -> None:
    qtbot.keyClick(window.windowHandle(), key)


def test_closing_amid_a_sync_asks_once(syncing: Window, qtbot: QtBot) -> None:
    assert not syncing.close()
    assert syncing.isVisible()
    assert syncing.closing.band.isVisible()
    assert syncing.focusWidget() is syncing.closing.keep
    assert syncing.closing.band in syncing.regions()[0]
    press(qtbot, syncing, Qt.Key.Key_Escape)
    assert not syncing.closing.asking
    assert "sync is still running" in syncing.setup.closing_question
    syncing.close()
    qtbot.mouseClick(syncing.closing.close, Qt.MouseButton.LeftButton)
    assert not syncing.isVisible()


def test_in_a_narrow_window_the_answers_stand_below_the_question(theme: Theme, qtbot: QtBot) -> None:
    closing = Closing(theme, theme)
    band = closing.band
    qtbot.addWidget(band)
    assert not closing.allows("**The sync is still running.** Close now, and it goes on from here next time.")
    for width, narrow in ((1280, False), (683, True), (900, False)):
        band.resize(width, band.heightForWidth(width))
        qtbot.waitUntil(lambda narrow=narrow: (closing.keep.y() >= band.text.geometry().bottom()) is narrow)
        assert closing.close.x() > closing.keep.x()


def test_who_closes_a_second_time_means_it(syncing: Window) -> None:
    assert not syncing.close()
    assert syncing.close()
    assert not syncing.isVisible()


def test_the_question_goes_with_the_sync(syncing: Window, qtbot: QtBot) -> None:
    assert not syncing.close()
    page = syncing.setup.page
    assert isinstance(page, InitialSyncPage)
    page.run.cancel()
    qtbot.waitUntil(lambda: not page.running, timeout=PATIENCE)
    assert not syncing.closing.asking


def test_the_next_start_goes_on_from_there(
    syncing: Window, theme: Theme, catalogue: Catalogue, tmp_path: Path, qtbot: QtBot
) -> None:
    page = syncing.setup.page
    assert isinstance(page, InitialSyncPage)
    syncing.close()
    syncing.close()
    workspace = Workspace(catalogue, ThreadRunner(), folder=tmp_path / "data")
    loaded: list[bool] = []
    workspace.load(lambda: loaded.append(True))
    qtbot.waitUntil(lambda: bool(loaded))
    assert workspace.saved.real is not None
    assert workspace.saved.real.sync_percent is not None
    workspace.close()


def test_closing_asks_nothing_where_nothing_runs(window: Window) -> None:
    assert window.close()


def test_closing_asks_what_the_page_says_until_its_work_is_over(window: Window) -> None:
    window.start.new_row.click()
    window.show_step("connect")
    page = window.setup.page
    assert isinstance(page, PlainPage)
    page.question = "**The delivery is still running.** It goes on the next time."
    assert not window.close()
    assert window.closing.band.text.text() == "The delivery is still running. It goes on the next time."
    page.question = ""
    page.changed.emit()
    assert not window.closing.asking
    assert window.close()


# -- where the window was -----------------------------------------------------------------------------


def test_the_window_opens_where_it_was_closed(
    workspace: Workspace, open_window: Callable[[Workspace], Window], theme: Theme
) -> None:
    window = open_window(workspace)
    window.setGeometry(40, 60, 500, 400)
    place = window.geometry()
    window.close()
    assert settings.read(paths.data_dir()).window
    later = Window(theme)
    later.setMinimumSize(1, 1)
    assert restore(later, paths.data_dir())
    assert later.geometry() == place
    later.deleteLater()


def test_a_place_on_a_screen_that_is_gone_becomes_one_that_is_there(theme: Theme, tmp_path: Path) -> None:
    screen = QGuiApplication.primaryScreen().availableGeometry()
    window = Window(theme)
    window.setMinimumSize(1, 1)
    window.setGeometry(QRect(QPoint(screen.right() + 5000, screen.bottom() + 3000), QSize(400, 300)))
    keep(window, tmp_path, ImmediateRunner())
    later = Window(theme)
    later.setMinimumSize(1, 1)
    assert restore(later, tmp_path)
    assert screen.contains(later.frameGeometry())


@pytest.mark.parametrize("place", ["", "nonsense", "////"])
def test_a_spoilt_place_is_as_none(theme: Theme, tmp_path: Path, place: str) -> None:
    window = Window(theme)
    before = window.geometry()
    assert not restore(window, tmp_path)
    settings.keep(tmp_path, lambda kept: replace(kept, window=place))
    assert not restore(window, tmp_path)
    assert window.geometry() == before


def test_a_folder_that_cannot_be_written_is_no_trouble(
    workspace: Workspace, open_window: Callable[[Workspace], Window], home: Path
) -> None:
    home.write_text("a file where the folder should be")
    window = open_window(workspace)
    assert window.close()


# -- files to open ------------------------------------------------------------------------------------


def test_a_text_is_opened_in_the_decoder(window: Window, tmp_path: Path) -> None:
    file = tmp_path / "reply.xml"
    file.write_text("XL03000006 wrong password", "utf-8")
    window.pages.asked_files.open(str(file))
    assert window.decoder.shown
    assert "XL03000006" in window.decoder.page.box.toPlainText()


@pytest.mark.parametrize("ending", product.REVIEW_ENDINGS)
def test_a_review_file_is_opened_on_the_checklist(
    ending: str, window: Window, workspace: Workspace, tmp_path: Path
) -> None:
    from armatic_setup.review.file import save_review

    file = tmp_path / f"theirs{ending}"
    other = again(workspace)
    save_review(file, other.journey.tick_row("company.attachments", ticked=True), None, other.clock())
    window.pages.asked_files.open(str(file))
    assert window.review.shown
    assert window.review.page.place == "differences"


def test_a_file_that_is_gone_is_told(window: Window, tmp_path: Path) -> None:
    window.pages.asked_files.open(str(tmp_path / "gone.txt"))
    assert window.decoder.shown
    assert window.decoder.page.notice.text


def test_escape_leaves_what_lies_over_a_page(window: Window, qtbot: QtBot) -> None:
    window.decoder.open()
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.on_start
    window.review.open()
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.on_start
    window.support.open()
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.on_start
