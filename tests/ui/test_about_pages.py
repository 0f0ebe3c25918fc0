"""About, newer versions and the parts of others, in the window, with a vendor on loopback."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from armatic_setup import about as about_room
from armatic_setup import product, settings
from armatic_setup.logbook import entries
from armatic_setup.logbook.book import read_log
from armatic_setup.updates import source as source_room
from tests.gateway.loopback import Answer, Server, reply
from tests.support.samples import logbook
from tests.updates.vendor import NOW, PACKAGE, PAGE, statement, text, write_source
from ui import wording
from ui.pages.support_about import AboutPlace
from ui.pages.support_notices import NoticesPlace

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.pages.support import SupportPage
    from ui.window import Window
    from ui.workspace import Workspace

OpenWindow = Callable[["Workspace"], "Window"]
Serve = Callable[..., Server]


@pytest.fixture
def workspace(workspace: Workspace, tmp_path: Path) -> Workspace:
    """With a log."""
    workspace.logbook = logbook(workspace.home / "logs")
    return workspace


@pytest.fixture
def window(workspace: Workspace, open_window: OpenWindow) -> Window:
    return open_window(workspace)


@pytest.fixture
def page(window: Window) -> SupportPage:
    window.support.open("about")
    return window.support.page


@pytest.fixture
def serve(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Serve:
    """The installation asks this server from now on."""

    def serve(*answers: Answer) -> Server:
        server = Server(*answers)
        file = write_source(tmp_path, server)
        monkeypatch.setattr(source_room, "file_of_source", lambda: file)
        return server

    return serve


def place_of(page: SupportPage) -> AboutPlace:
    assert isinstance(page.page, AboutPlace)
    return page.page


def logged(workspace: Workspace) -> list[str]:
    lines = read_log(workspace.home / "logs")
    return [line.entry.outcome for line in lines if isinstance(line.entry, entries.UpdateAsked)]


# -- about --------------------------------------------------------------------------------------------------


def test_it_says_what_the_program_is(page: SupportPage) -> None:
    place = place_of(page)
    told = [label.text() for label in place.facts]
    assert told[0] == f"{product.VERSION}, run from source"
    assert place.facts[0].accessibleName() == f"Version: {told[0]}"
    assert f"Qt for Python {version('PySide6_Essentials')}" in told[1]
    assert (Path(place.libraries.text()) / "__init__.py").is_file()


def test_a_packaged_one_says_its_commit(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    facts = replace(about_room.about(), packaged=True, commit="0123456789ab")
    monkeypatch.setattr("ui.pages.support_about.about", lambda: facts)
    window.support.open("about")
    place = place_of(window.support.page)
    assert place.facts[0].text() == f"{product.VERSION}, built from commit 0123456789ab"


def test_the_facts_are_copied(page: SupportPage) -> None:
    place = place_of(page)
    place.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"{product.NAME}\nVersion: {product.VERSION}")
    assert place.libraries.text() in copied
    assert place.notice.text == "The facts are on the clipboard."


def test_the_folder_of_qt_is_shown(page: SupportPage) -> None:
    place = place_of(page)
    shown: list[Path] = []
    page.files.show_folder = lambda folder: bool(shown.append(folder)) or len(shown) == 1
    place.show_folder.click()
    assert shown == [Path(place.libraries.text())]
    assert place.notice.text == ""
    place.show_folder.click()
    assert "can be copied" in place.notice.text


def test_help_leads_there(window: Window) -> None:
    window.support.open("help")
    window.support.page.page.about_row.click()  # type: ignore[attr-defined]  # of help
    assert window.support.page.place == "about"


# -- newer versions -----------------------------------------------------------------------------------------


def test_as_shipped_it_is_off_and_says_that_nobody_can_be_asked(
    page: SupportPage, workspace: Workspace
) -> None:
    card = place_of(page).updates
    assert card.daily.value == "off"
    assert card.meaning.text() == "No address is set for this installation, so nothing is asked."
    assert not card.ask.isEnabled()
    assert card.open_page.isHidden()
    assert not (workspace.home / "settings.json").exists()


def test_asked_by_hand_a_newer_version_is_told_and_its_page_opens_by_a_click(
    serve: Serve, window: Window, workspace: Workspace
) -> None:
    with serve(reply(text())) as server:
        window.support.open("about")
        place = place_of(window.support.page)
        opened: list[str] = []
        place.open_address = lambda address: not opened.append(address)
        assert place.updates.known.text() == "It was not asked so far."
        assert server.requests == []
        place.updates.ask.click()
        assert len(server.requests) == 1
    told = place.updates.known.text()
    assert told == f"Version 9.1.0 of {wording.date(NOW)} is available, signed by the vendor."
    assert PACKAGE.sha256 in [label.text() for label in place.updates.sums.labels]
    assert opened == []
    place.updates.open_page.click()
    assert opened == [PAGE]
    assert logged(workspace) == ["newer"]


def test_without_a_browser_the_address_is_said(serve: Serve, window: Window) -> None:
    with serve(reply(text())):
        window.support.open("about")
        place = place_of(window.support.page)
        place.open_address = lambda _: False
        place.updates.ask.click()
    place.updates.open_page.click()
    assert place.notice.text == f"No browser opened. The address is {PAGE}."


def test_the_newest_version_is_told_too(serve: Serve, window: Window, workspace: Workspace) -> None:
    with serve(reply(text(statement(product.VERSION)))):
        window.support.open("about")
        card = place_of(window.support.page).updates
        card.ask.click()
    asked = wording.date(workspace.clock())
    assert card.known.text() == f"This is the newest version, as asked on {asked}."
    assert card.open_page.isHidden()
    assert card.sums.isHidden()


@pytest.mark.parametrize(
    ("answer", "said", "outcome"),
    [
        (reply("<html>"), "is not signed by the vendor", "update_not_genuine"),
        (reply("", 503), "did not answer as it should", "update_not_reached"),
    ],
)
def test_asked_by_hand_a_failure_is_said(
    answer: Answer, said: str, outcome: str, serve: Serve, window: Window, workspace: Workspace
) -> None:
    with serve(answer):
        window.support.open("about")
        place = place_of(window.support.page)
        place.updates.ask.click()
        assert said in place.notice.text
        assert place.updates.ask.isEnabled()
        assert "without an answer that could be used" in place.updates.known.text()
    assert logged(workspace) == [outcome]


def test_the_switch_is_kept_and_asks_nobody_by_itself(
    serve: Serve, window: Window, workspace: Workspace
) -> None:
    with serve(reply(text())) as server:
        window.support.open("about")
        card = place_of(window.support.page).updates
        card.daily.pick(1)
        assert settings.read(workspace.home).updates
        assert "127.0.0.1 is asked at the start." in card.meaning.text()
        card.daily.pick(0)
        assert not settings.read(workspace.home).updates
        assert server.requests == []


def test_a_choice_that_cannot_be_kept_is_said_and_not_shown(page: SupportPage, workspace: Workspace) -> None:
    (workspace.home / "settings.json").parent.mkdir(parents=True, exist_ok=True)
    (workspace.home / "settings.json").write_text(
        '{"format": "armatic-setup-settings", "version": 99}', "utf-8"
    )
    place = place_of(page)
    place.updates.daily.pick(1)
    assert "newer version of Armatic Setup saved the settings" in place.notice.text
    assert place.updates.daily.value == "off"


# -- by itself ----------------------------------------------------------------------------------------------


def test_by_itself_nobody_is_asked_unless_it_was_chosen(
    serve: Serve, window: Window, workspace: Workspace
) -> None:
    with serve(reply(text())) as server:
        window.pages.watch_updates()
        assert server.requests == []
        assert window.start.newer.isHidden()
        settings.keep(workspace.home, lambda kept: replace(kept, updates=True))
        window.pages.watch_updates()
        assert len(server.requests) == 1
        window.pages.watch_updates()
        assert len(server.requests) == 1  # once a day
    assert not window.start.newer.isHidden()
    assert window.start.newer.text() == "Version 9.1.0 is available"
    window.start.newer.click()
    assert window.support.page.place == "about"
    assert logged(workspace) == ["newer"]


def test_by_itself_a_failure_is_silent_but_for_the_log(
    serve: Serve, window: Window, workspace: Workspace
) -> None:
    settings.keep(workspace.home, lambda kept: replace(kept, updates=True))
    with serve(reply("<html>not a statement")):
        window.pages.watch_updates()
    assert window.start.newer.isHidden()
    assert logged(workspace) == ["update_not_genuine"]


def test_what_was_known_is_told_at_the_next_start_and_in_another_language(
    serve: Serve, window: Window, workspace: Workspace
) -> None:
    with serve(reply(text())) as server:
        workspace.updates.ask()
        window.pages.watch_updates()
        window.speak(workspace.catalogue)
        assert not window.start.newer.isHidden()
        assert len(server.requests) == 1


# -- the parts of others ------------------------------------------------------------------------------------


def notices(page: SupportPage) -> NoticesPlace:
    page.show_place("notices")
    assert isinstance(page.page, NoticesPlace)
    return page.page


def test_the_parts_are_listed_ours_first_and_each_shows_its_license(page: SupportPage) -> None:
    place = notices(page)
    assert place.list.lines[0] == f"{product.NAME}  {product.VERSION}"
    assert "MIT License" in place.text.lines
    number = next(number for number, line in enumerate(place.list.lines) if line.startswith("lxml "))
    place.list.setCurrentIndex(place.list.model().index(number, 0))
    assert place.heading.text() == f"lxml  {version('lxml')}"
    assert place.license.text() == "BSD-3-Clause"
    assert len(place.text.lines) > 20


def test_they_are_searched(page: SupportPage) -> None:
    place = notices(page)
    total = len(place.list.lines)
    place.search.setText("apache")
    assert 1 < len(place.list.lines) < total
    assert place.found.text() == f"{len(place.list.lines)} of {total} parts"
    assert "Apache" in place.license.text()
    place.search.setText("no such part")
    assert place.found.text() == f"0 of {total} parts"
    assert place.text.isHidden()
    assert place.list.isHidden()
    assert place.none.isVisible()
    place.search.clear()
    assert len(place.list.lines) == total
    assert not place.text.isHidden()
    assert place.none.isHidden()


def test_list_and_license_end_together_and_long_lines_are_broken(page: SupportPage, qtbot: QtBot) -> None:
    place = notices(page)
    place.search.setText("Apache Tika")
    assert max(len(line) for line in place.text.lines) <= 80
    assert any(line.startswith(" " * 8 + "distribution as defined") for line in place.text.lines)

    def ends() -> set[int]:
        return {one.mapTo(page, one.rect().bottomLeft()).y() for one in (place.list, place.text)}

    qtbot.waitUntil(lambda: len(ends()) == 1)
    assert place.text.horizontalScrollBar().maximum() == 0


def test_a_line_longer_than_the_box_is_scrolled_and_a_name_is_elided_with_its_tool_tip(
    page: SupportPage, qtbot: QtBot
) -> None:
    place = notices(page)
    place.text.show_lines(("short", "x" * 300, "short"))
    qtbot.waitUntil(lambda: place.text.horizontalScrollBar().maximum() > 0)
    place.list.show_choices(("y" * 300,))
    assert place.list.horizontalScrollBar().maximum() == 0
    assert place.list.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "y" * 300
    assert place.text.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole) is None


def test_licenses_run_from_left_to_right_in_a_window_from_right_to_left(page: SupportPage) -> None:
    place = notices(page)
    page.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert place.list.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert place.text.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_license_of_qt_is_one_click_away(page: SupportPage) -> None:
    place_of(page).terms.click()
    place = page.page
    assert isinstance(place, NoticesPlace)
    assert place.heading.text().startswith("PySide6_Essentials")
    assert any("GNU LESSER GENERAL PUBLIC LICENSE" in line for line in place.text.lines)
    assert any("modified ones of the same version" in line for line in place.text.lines)
    place.search.setText("lxml")
    page.show_place("about")
    place_of(page).terms.click()  # again, while something else was searched for
    assert place.heading.text().startswith("PySide6_Essentials")


def test_a_part_without_a_text_says_so(page: SupportPage, monkeypatch: pytest.MonkeyPatch) -> None:
    bare = about_room.Notice("bare", "1", "", "")
    monkeypatch.setattr("ui.pages.support_notices.notices_here", lambda: (bare,))
    place = notices(page)
    place.list.setCurrentIndex(place.list.model().index(1, 0))
    assert place.text.lines == ("This part brings no text of its license.",)
    assert place.license.text().startswith("Several licenses")


def test_a_damaged_installation_is_said(page: SupportPage, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> tuple[about_room.Notice, ...]:
        raise FileNotFoundError(2, "No such file or directory", "NOTICES.txt")

    monkeypatch.setattr("ui.pages.support_notices.notices_here", missing)
    place = notices(page)
    place.on_enter()
    assert place.notice.text.startswith("A file that belongs to Armatic Setup is missing or damaged.")


def test_nothing_is_said_of_parts_that_are_not_read_yet(
    page: SupportPage, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No empty heading is met, and nobody hears that there are none."""
    jobs: list[object] = []
    monkeypatch.setattr(workspace.runner, "start", lambda job, **_: jobs.append(job))
    place = notices(page)
    assert jobs
    parts = (place.list, place.none, place.heading, place.license, place.text)
    assert not any(part.isVisible() for part in parts)
    monkeypatch.undo()
    place.on_enter()
    assert [part.isVisible() for part in parts] == [True, False, True, True, True]
