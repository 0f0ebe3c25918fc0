"""Wrong passwords on the page that connects: sent once, counted, asked about before the next."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from armatic_setup.diagnosis.results import CheckStatus
from tests.ui.connecting import books, fill, live, page, press_test
from tests.ui.live import Live
from ui.pages.connect import ConnectPage
from ui.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from armatic_setup.guide.catalogue import Catalogue

__all__ = ["books", "live", "page"]  # fixtures


class Clock:
    """The time of day, as a test wants it."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 24, 9, 42, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def goes_on(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


@pytest.fixture
def clock(live: Live) -> Clock:
    clock = Clock()
    live.workspace.clock = clock
    return clock


def refuse(live: Live, page: ConnectPage, password: str) -> None:
    fill(page, live.gateway, password=password)
    press_test(page, live)
    live.until(lambda: not page.testing)


def test_a_wrong_password_is_sent_once_and_only_once(live: Live, page: ConnectPage) -> None:
    fill(page, live.gateway, password="not the password")
    press_test(page, live)
    live.until(lambda: not page.testing)
    assert page.report is not None
    assert page.report.check("sign_in").status is CheckStatus.FAILED
    assert page.footer_note.startswith("1 of 8 checks failed")
    card = page.shown.checks.cards[0]
    assert card.sentence.hasFocus()
    assert live.gateway.calls.refused_logins == 1
    for again in (card.again, page.form.test):
        live.qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
        assert not page.testing
    hint = page.form.password.hint.text()
    assert (
        hint
        == "Sage Intacct refused this very password for xmlgw-armatic, so it is not sent again unchanged."
    )
    assert page.form.password.edit.hasFocus()
    assert live.gateway.calls.logins == live.gateway.calls.refused_logins == 1


def test_the_right_password_after_a_wrong_one(live: Live, page: ConnectPage) -> None:
    fill(page, live.gateway, password="not the password")
    press_test(page, live)
    live.until(lambda: not page.testing)
    page.form.password.edit.clear()
    page.form.password.edit.insert(live.gateway.access.user_password)
    live.qtbot.keyClick(page.form.password.edit, Qt.Key.Key_Return)
    live.until(lambda: not page.testing)
    assert page.report is not None
    assert page.report.passed
    assert page.shown.checks.cards == ()


def test_tries_are_counted_and_the_third_one_waits(live: Live, clock: Clock) -> None:
    page = live.page(ConnectPage, "connect")
    assert page.form.tries.isHidden()
    refuse(live, page, "wrong once")
    assert page.form.tries.text.text().startswith(
        "Tried once. Sage Intacct refused 1 sign-in of xmlgw-armatic"
    )
    assert page.form.test.isEnabled()
    refuse(live, page, "wrong twice")
    words = page.form.tries.text.text()
    assert words.startswith("Tried twice.")
    assert words.endswith("so the next one waits for 60 seconds.")
    assert not page.form.test.isEnabled()
    assert page.form.test.accessibleDescription() == words
    section = page.shown.checks.sections["sign_in"]
    assert page.footer_note == "The next test waits, so that the user is not locked out."
    for held in (section.cards[0].again, section.again):
        assert not held.isEnabled()
        assert held.toolTip() == words
    clock.goes_on(13)
    live.until(lambda: page.form.tries.text.text().endswith("waits for 47 seconds."))
    page.form.password.edit.setText(live.gateway.access.user_password)
    live.qtbot.keyClick(page.form.password.edit, Qt.Key.Key_Return)  # no way around the pause
    live.qtbot.mouseClick(page.shown.checks.cards[0].again, Qt.MouseButton.LeftButton)
    assert not page.testing
    assert live.gateway.calls.logins == 2
    clock.goes_on(48)
    live.until(page.form.test.isEnabled)
    assert page.form.tries.text.text().endswith("another one may lock the user out.")
    assert not page.form.asking
    press_test(page, live)
    assert not page.testing
    live.qtbot.mouseClick(page.form.consent, Qt.MouseButton.LeftButton)
    live.until(lambda: not page.testing)
    assert page.report is not None
    assert page.report.passed
    assert page.form.tries.isHidden()
    assert live.workspace.journey.state.refusals == ()


def test_tries_outlive_the_program_and_starting_over(
    live: Live, clock: Clock, catalogue: Catalogue, tmp_path: Path
) -> None:
    page = live.page(ConnectPage, "connect")
    refuse(live, page, "wrong once")
    refuse(live, page, "wrong twice")
    live.until(lambda: "wrong" not in (tmp_path / "data" / "journey.json").read_text(encoding="utf-8"))
    live.until(lambda: '"count": 2' in (tmp_path / "data" / "journey.json").read_text(encoding="utf-8"))
    clock.goes_on(20)
    later = Workspace(
        catalogue,
        live.workspace.runner,
        folder=tmp_path / "data",
        keychain=live.workspace.keychain,
        clock=clock,
        endpoint=live.gateway.endpoint,
    )
    ready: list[bool] = []
    later.load(lambda: ready.append(True))
    live.until(lambda: bool(ready))
    again = Live(live.theme, live.qtbot, later, live.gateway)
    for go_on in (later.resume, later.begin):
        go_on()
        page = again.page(ConnectPage, "connect")
        fill(page, live.gateway)
        page.form.company.edited.emit()
        assert "waits for 40 seconds" in page.form.tries.text.text()
        assert not page.form.test.isEnabled()
        page.on_discard()


@pytest.fixture
def warned(live: Live, clock: Clock) -> ConnectPage:
    """Refused twice, the pause is over, and the right password is typed."""
    page = live.page(ConnectPage, "connect")
    refuse(live, page, "wrong once")
    refuse(live, page, "wrong twice")
    clock.goes_on(100)
    fill(page, live.gateway)
    live.until(page.form.test.isEnabled)
    return page


def test_after_two_refusals_the_user_is_asked_before_the_password_is_sent(
    live: Live, warned: ConnectPage
) -> None:
    form = warned.form
    acts = (form.test, warned.shown.card.again, warned.shown.checks.button_of("sign_in"))
    for act in acts:
        live.qtbot.mouseClick(act, Qt.MouseButton.LeftButton)
        assert not warned.testing
        assert form.asking
        assert form.decline.hasFocus()  # Enter once too often is no consent
    words = form.tries.text.text()
    assert words.startswith("Send the password once more? Sage Intacct refused 2 sign-ins of xmlgw-armatic")
    assert "may lock the user out. Go on only with a password that" in words
    assert form.consent.accessibleDescription() == words
    live.qtbot.keyClick(form.decline, Qt.Key.Key_Return)
    assert not form.asking
    assert form.password.edit.hasFocus()
    assert form.tries.text.text().startswith("Tried twice.")
    assert live.gateway.calls.logins == 2
    press_test(warned, live)
    live.qtbot.keyClick(form.consent, Qt.Key.Key_Space)
    assert warned.testing
    live.until(lambda: not warned.testing)
    assert live.gateway.calls.logins == 3
    assert warned.report is not None
    assert warned.report.passed


def test_every_further_refusal_is_asked_for_anew(live: Live, warned: ConnectPage, clock: Clock) -> None:
    warned.form.password.edit.setText("wrong a third time")
    press_test(warned, live)
    live.qtbot.mouseClick(warned.form.consent, Qt.MouseButton.LeftButton)
    live.until(lambda: not warned.testing)
    assert not warned.form.asking
    assert warned.form.tries.text.text().startswith("Tried 3 times.")
    assert not warned.form.test.isEnabled()
    clock.goes_on(61)
    live.until(warned.form.test.isEnabled)
    press_test(warned, live)  # the password in the box was refused just now
    assert not warned.form.asking
    assert "not sent again unchanged" in warned.form.password.hint.text()
    fill(warned, live.gateway)
    press_test(warned, live)
    assert warned.form.asking
    assert live.gateway.calls.logins == 3


def test_typing_withdraws_the_question(live: Live, warned: ConnectPage) -> None:
    press_test(warned, live)
    assert warned.form.asking
    live.qtbot.keyClicks(warned.form.password.edit, "x")
    assert not warned.form.asking
    live.qtbot.keyClick(warned.form.password.edit, Qt.Key.Key_Return)
    assert warned.form.asking
    assert live.gateway.calls.logins == 2
