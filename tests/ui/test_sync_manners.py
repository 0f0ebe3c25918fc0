"""A sync keeps the computer awake, shows itself in the dock and tells a user who is elsewhere."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from armatic_setup import product
from tests.desktop.private_bus import Service
from tests.desktop.test_desktop import LOGIN, NOTICES, Locks, buses
from tests.desktop.test_desktop import start as start_service
from tests.ui.live import Live
from tests.ui.test_sync_pages import books, page, start
from ui.pages.initial_sync import InitialSyncPage

__all__ = ["books", "buses", "page"]  # fixtures

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="these buses are Linux's")


@pytest.fixture
def locks(buses: ExitStack) -> Iterator[Locks]:
    given = Locks()
    start_service(buses, "SYSTEM", LOGIN, Inhibit=given.give)
    yield given
    for descriptor in given.reading:
        os.close(descriptor)


@pytest.fixture
def notices(buses: ExitStack) -> Service:
    return start_service(buses, "SESSION", NOTICES, Notify=lambda: ("u", (1,)))


def elsewhere(live: Live) -> None:
    """The user looks at another program."""
    live.views[-1].showMinimized()
    live.until(live.views[-1].isMinimized)


def test_the_computer_stays_awake_while_a_sync_runs_and_the_page_says_so(
    locks: Locks, live: Live, page: InitialSyncPage
) -> None:
    notes: list[str] = []
    page.manners.changed.connect(lambda: notes.append(page.footer_note))
    with live.qtbot.waitSignal(page.step_wanted, timeout=20_000):
        start(live, page)
    live.until(lambda: len(notes) == 2)
    assert notes[0] == "Every page is saved as it arrives. This computer stays awake."
    assert "awake" not in notes[1]
    locks.forget_own()
    live.until(lambda: not locks.held)


def test_a_stopped_sync_lets_the_computer_sleep(locks: Locks, live: Live, page: InitialSyncPage) -> None:
    start(live, page)
    live.until(lambda: page.manners.awake)
    page.run.cancel()
    live.until(lambda: not page.running)
    assert not page.manners.awake
    locks.forget_own()
    live.until(lambda: not locks.held)


def test_without_a_desktop_the_sync_runs_and_promises_nothing(live: Live, page: InitialSyncPage) -> None:
    with live.qtbot.waitSignal(page.step_wanted, timeout=20_000):
        start(live, page)
        assert page.footer_note == "Every page is saved as it arrives."


def test_the_dock_shows_progress_and_forgets_it(buses: ExitStack, live: Live, page: InitialSyncPage) -> None:
    dock = start_service(buses, "SESSION", "")
    with live.qtbot.waitSignal(page.step_wanted, timeout=20_000):
        start(live, page)
    live.until(lambda: not page.manners.showing)
    told = [hints for _, hints in dock.wait_for("Update", 2)]
    shares = [hints["progress"][1] for hints in told if hints["progress-visible"][1]]
    assert shares == sorted(shares)
    assert 0 < shares[-1] <= 1
    assert told[-1]["progress-visible"] == ("b", False)


def test_a_user_who_is_elsewhere_is_told_how_it_ended(
    notices: Service, live: Live, page: InitialSyncPage
) -> None:
    start(live, page)
    elsewhere(live)
    live.until(lambda: not page.running)
    ((name, _, _, title, text, *_),) = notices.wait_for("Notify")
    assert (name, title) == (product.NAME, "The sync is complete")
    assert text == "Every total ties out with Sage Intacct."


def test_a_user_who_is_elsewhere_is_told_that_it_stopped(
    notices: Service, live: Live, page: InitialSyncPage
) -> None:
    live.gateway.faults.add("session_refused_at_gateway", after=3)
    live.gateway.faults.add("sender_not_authorized", after=3)
    start(live, page)
    elsewhere(live)
    live.until(lambda: not page.running)
    live.gateway.faults.clear()
    ((_, _, _, title, text, *_),) = notices.wait_for("Notify")
    assert title == "The sync has stopped"
    assert text.startswith("Everything that arrived is kept.")


def test_a_user_who_looks_on_is_not_told(notices: Service, live: Live, page: InitialSyncPage) -> None:
    with live.qtbot.waitSignal(page.step_wanted, timeout=20_000):
        start(live, page)
    live.until(lambda: not page.manners.showing)
    assert "Notify" not in [member for member, _ in notices.heard]
