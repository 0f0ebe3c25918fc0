"""Another language while the program runs: everything on screen changes, and what works goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from armatic_setup import language
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.guide.journey import StepState
from armatic_setup.keychain import Keychain
from armatic_setup.language import Dictionary
from tests.language.conftest import catalogue_in
from ui.background import ThreadRunner
from ui.language import Languages
from ui.pages.initial_sync import InitialSyncPage
from ui.pages.registry import make_page
from ui.theme import Theme
from ui.window import Window
from ui.workspace import Workspace

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PATIENCE = 120_000
Pseudo = tuple[Dictionary, tuple[bytes, ...]]


@pytest.fixture
def window(theme: Theme, qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    """The whole window on a fresh folder, with real threads."""
    runner = ThreadRunner()
    workspace = Workspace(
        load_catalogue(), runner, folder=tmp_path / "data", keychain=Keychain(allowed=set())
    )
    window = Window(theme)
    window.begin(workspace, make_page)
    with qtbot.waitActive(window):
        window.show()
    workspace.load(window.show_start)
    qtbot.waitUntil(lambda: not workspace.loading, timeout=PATIENCE)
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def speak(window: Window, languages: Languages) -> Callable[[Pseudo], None]:
    """Switches as the window does once everything is ready."""

    def switch(pseudo: Pseudo) -> None:
        words, translations = pseudo
        languages.use(words, translations)
        window.speak(catalogue_in(words).catalogue)

    return switch


def words_of(widget: QWidget) -> str:
    """Everything that is written on screen inside a widget."""
    return "\n".join(
        text
        for child in widget.findChildren(QWidget)
        if child.isVisible() and callable(getattr(child, "text", None)) and (text := child.text())
    )


def begin_practice(window: Window, qtbot: QtBot) -> None:
    window.start.practice_row.click()
    qtbot.waitUntil(lambda: not window.on_start, timeout=PATIENCE)


def test_the_notice_of_safe_mode(
    window: Window, qtbot: QtBot, speak: Callable[[Pseudo], None], accented: Pseudo
) -> None:
    window._say_safe()
    qtbot.waitUntil(lambda: "Safe mode." in words_of(window))
    speak(accented)
    qtbot.waitUntil(lambda: "Safe mode." not in words_of(window))
    assert window._safe is not None
    assert "Šååå" in window._safe.text.text()


def test_the_start_page(window: Window, speak: Callable[[Pseudo], None], accented: Pseudo) -> None:
    assert window.start_page.panel.hero.text() == "Connect Sage Intacct to Armatic"
    assert "&New connection" in words_of(window)
    speak(accented)
    assert window.on_start
    assert "&New connection" not in words_of(window)
    assert window.start_page.panel.hero.text().startswith("Çööö")


def test_a_language_is_chosen_from_the_menu(window: Window, qtbot: QtBot) -> None:
    begin_practice(window, qtbot)
    for languages in (window.start.languages, window.setup.languages):
        menu = languages.make()
        assert [action.text() for action in menu.actions()] == ["English", "Deutsch", "Español", "Français"]
        assert [action.text() for action in menu.actions() if action.isChecked()] == ["English"]
        with qtbot.waitSignal(window.language_wanted) as told:
            menu.actions()[1].trigger()
        assert told.args == ["de"]


def test_a_step_stays_on_screen(
    window: Window, qtbot: QtBot, speak: Callable[[Pseudo], None], accented: Pseudo
) -> None:
    begin_practice(window, qtbot)
    window.show_step("create_user")
    speak(accented)
    assert not window.on_start
    assert window.setup.page is not None
    assert window.setup.page.step.id == "create_user"
    assert "Create user" not in words_of(window)


def test_there_and_back(
    window: Window, qtbot: QtBot, speak: Callable[[Pseudo], None], accented: Pseudo
) -> None:
    begin_practice(window, qtbot)
    before = words_of(window.setup.page)
    speak(accented)
    assert words_of(window.setup.page) != before
    speak((language.read("en"), ()))
    assert words_of(window.setup.page) == before


def test_the_decoder_keeps_its_text(
    window: Window, qtbot: QtBot, speak: Callable[[Pseudo], None], accented: Pseudo
) -> None:
    window.decoder.read("XL03000006")
    qtbot.waitUntil(lambda: bool(window.decoder.text), timeout=PATIENCE)
    speak(accented)
    qtbot.waitUntil(lambda: bool(window.decoder.text), timeout=PATIENCE)
    assert window.decoder.shown
    assert "XL03000006" in window.decoder.text
    window.decoder.leave()
    assert window.on_start


def test_the_checklist_stays_on_its_place(
    window: Window, speak: Callable[[Pseudo], None], accented: Pseudo
) -> None:
    window.review.open("handover")
    speak(accented)
    assert window.review.shown
    assert window.review.place == "handover"


def begin_slow_sync(window: Window, qtbot: QtBot) -> InitialSyncPage:
    """A rehearsal whose sync is under way and does not end soon."""
    begin_practice(window, qtbot)
    connect(window)
    window.show_step("initial_sync")
    page = window.setup.page
    assert isinstance(page, InitialSyncPage)
    window._workspace.practice_gateway.latency = 0.05
    qtbot.waitUntil(lambda: not page.plan.look.signing_in, timeout=PATIENCE)
    page.plan.start.click()
    qtbot.waitUntil(lambda: page.running and page.board.percent > 1, timeout=PATIENCE)
    return page


def test_a_running_sync_goes_on(
    window: Window, qtbot: QtBot, speak: Callable[[Pseudo], None], accented: Pseudo
) -> None:
    workspace = window._workspace
    page = begin_slow_sync(window, qtbot)
    run, handle = page.run, page.run._handle

    speak(accented)

    page = window.setup.page
    assert isinstance(page, InitialSyncPage)
    assert page.run is run
    assert run._handle is handle
    assert page.running
    assert page.card.isVisible()
    assert all(not row.label.isascii() for row in page.board.rows)
    workspace.practice_gateway.latency = 0.0
    qtbot.waitUntil(lambda: not page.running, timeout=PATIENCE)
    assert workspace.journey.status("initial_sync").state is StepState.DONE
    assert workspace.sync_result is not None


def test_a_sync_that_ends_elsewhere_is_noted(
    window: Window, qtbot: QtBot, speak: Callable[[Pseudo], None], accented: Pseudo
) -> None:
    workspace = window._workspace
    begin_slow_sync(window, qtbot)
    window.show_start()
    speak(accented)
    assert window.on_start
    workspace.practice_gateway.latency = 0.0
    qtbot.waitUntil(lambda: not workspace.sync_run.running, timeout=PATIENCE)
    assert workspace.journey.status("initial_sync").state is StepState.DONE


def connect(window: Window) -> None:
    """As if every step up to the connection were done."""
    from dataclasses import replace
    from datetime import UTC, datetime

    from armatic_setup.guide.facts import ConnectionFact

    workspace = window._workspace
    fact = ConnectionFact(
        tested_at=datetime.now(UTC), checks_passed=frozenset({"sign_in"}), checks_total=8, passed=True
    )
    state = replace(workspace.journey.state, connection=fact)
    workspace.change(replace(workspace.journey, state=state))
