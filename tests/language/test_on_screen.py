"""Every page in languages that nobody speaks: nothing is left in English, nothing is cut, all is mirrored."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from geometry import cut
from PySide6.QtCore import QSize, Qt
from pytestqt.exceptions import TimeoutError as QtTimeoutError

from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.keychain import Keychain
from armatic_setup.language import Dictionary
from tests.language.conftest import catalogue_in
from tests.language.looking import untranslated
from tests.language.test_switch import begin_practice, connect
from ui.background import ThreadRunner
from ui.language import Languages
from ui.pages.registry import make_page
from ui.theme import Theme
from ui.window import Window
from ui.workspace import Workspace

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PATIENCE = 120_000
#: For the layout of a page, on a machine that does other things too, in milliseconds.
LAID_OUT = 5_000
STEPS = tuple(step.id for step in load_catalogue().steps[:-1])
PLACES = ("rows", "today", "handover", "call", "files", "history")
HELP = ("help", "save", "open", "log", "secrets", "about", "notices")
Pseudo = tuple[Dictionary, tuple[bytes, ...]]


@pytest.fixture
def window(theme: Theme, qtbot: QtBot, tmp_path: Path, languages: Languages) -> Iterator[Window]:
    """The window with the sample company; a page is shown after the language is chosen."""
    runner = ThreadRunner()
    folder, keychain = tmp_path / "data", Keychain(allowed=set())
    workspace = Workspace(load_catalogue(), runner, folder=folder, keychain=keychain)
    window = Window(theme)
    window.begin(workspace, make_page)
    window.setMinimumSize(1, 1)
    with qtbot.waitActive(window):
        window.show()
    workspace.load(window.show_start)
    qtbot.waitUntil(lambda: not workspace.loading, timeout=PATIENCE)
    begin_practice(window, qtbot)
    connect(window)
    yield window
    window.close()
    window.deleteLater()


def all_pages(window: Window, qtbot: QtBot) -> Iterator[str]:
    """Goes from page to page and names the one on screen."""
    window.show_start()
    yield "start"
    for step in STEPS:
        window.show_step(step)
        page = window.setup.page
        assert page is not None
        assert page.step.id == step
        if step == "initial_sync":
            qtbot.waitUntil(lambda page=page: not page.plan.look.looking, timeout=PATIENCE)
        yield step
    for place in PLACES:
        window.review.open(place)
        yield f"checklist, {place}"
    window.review.leave()
    for place in HELP:
        window.support.open(place)
        yield f"help, {place}"
    window.support.leave()
    window.decoder.read("XL03000006")
    qtbot.waitUntil(lambda: bool(window.decoder.text), timeout=PATIENCE)
    yield "decoder"
    window.decoder.leave()


def settled(window: Window, size: QSize, qtbot: QtBot) -> list[str]:
    """What is still cut on a page of this size when everything is laid out."""
    window.resize(size)
    with suppress(QtTimeoutError):
        qtbot.waitUntil(lambda: window.size() == size and not list(cut(window)), timeout=LAID_OUT)
    return list(cut(window))


@pytest.fixture
def speak(window: Window, languages: Languages) -> Callable[[Pseudo], None]:
    def switch(pseudo: Pseudo) -> None:
        languages.use(*pseudo)
        window.speak(catalogue_in(pseudo[0]).catalogue)

    return switch


@pytest.mark.parametrize("size", [QSize(1280, 800), QSize(900, 600)], ids=["usual", "small"])
def test_half_as_long_again(
    window: Window,
    speak: Callable[[Pseudo], None],
    accented: Pseudo,
    size: QSize,
    qtbot: QtBot,
) -> None:
    speak(accented)
    catalogue = window._workspace.catalogue
    wrong = {}
    for page in all_pages(window, qtbot):
        found = settled(window, size, qtbot)
        found += [f"English: {text}" for text in untranslated(window, catalogue)]
        if found:
            wrong[page] = found
    assert not wrong, "\n".join(f"{page}: {text}" for page, texts in wrong.items() for text in texts)


def test_from_right_to_left(
    window: Window,
    speak: Callable[[Pseudo], None],
    mirrored: Pseudo,
    qtbot: QtBot,
) -> None:
    speak(mirrored)
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    wrong = {}
    for page in all_pages(window, qtbot):
        if found := settled(window, QSize(1280, 800), qtbot):
            wrong[page] = found
    assert not wrong, "\n".join(f"{page}: {text}" for page, texts in wrong.items() for text in texts)
    window.show_step("create_user")
    shell = window.setup
    assert shell.panel.geometry().right() == shell.width() - 1
    assert shell.footer.primary.x() < shell.footer.back.x()
