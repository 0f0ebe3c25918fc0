"""F1 from any page: what the page is for, the keys, where the data is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from armatic_setup.guide.help import load_help
from ui.widgets.exact_value import CopyButton
from ui.widgets.label import Label
from ui.widgets.page_help import KeysAndPlaces
from ui.window import Window
from ui.workspace import Workspace

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def press(qtbot: QtBot, window: Window, key: Qt.Key) -> None:
    qtbot.keyClick(window.windowHandle(), key)


def shown(window: Window) -> list[str]:
    """What help on screen says."""
    window.support.page.arrive()
    return [label.text() for label in window.support.page.findChildren(Label) if label.isVisible()]


def plain(text: str) -> str:
    return text.replace("**", "").replace("`", "")


def test_f1_says_what_the_page_is_for_and_esc_goes_back(
    window: Window, workspace: Workspace, qtbot: QtBot
) -> None:
    pages = load_help().pages
    press(qtbot, window, Qt.Key.Key_F1)
    assert window.support.shown
    assert plain(pages["start"]) in shown(window)
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.on_start
    window.show_step("create_user")
    press(qtbot, window, Qt.Key.Key_F1)
    assert plain(pages["create_user"]) in shown(window)
    assert plain(pages["start"]) not in shown(window)
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.setup.isVisible()


def test_help_knows_what_lies_over_a_page(window: Window, qtbot: QtBot) -> None:
    pages = load_help().pages
    for desk, page in ((window.decoder, "decoder"), (window.review, "checklist")):
        desk.open()
        press(qtbot, window, Qt.Key.Key_F1)
        assert plain(pages[page]) in shown(window)
        press(qtbot, window, Qt.Key.Key_Escape)
        assert desk.shown
        desk.leave()


def test_help_lists_the_keys_and_the_folder(window: Window, workspace: Workspace, qtbot: QtBot) -> None:
    press(qtbot, window, Qt.Key.Key_F1)
    texts = shown(window)
    for key, does in load_help().keys:
        assert key in texts
        assert plain(does) in texts
    copied = QApplication.clipboard()
    card = next(one for one in window.support.page.findChildren(KeysAndPlaces) if one.isVisible())
    card.findChildren(CopyButton)[0].click()
    assert copied.text() == str(workspace.home)
