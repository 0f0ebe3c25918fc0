"""One check, one row or all of them tested again."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.connecting import books, fill, live, page, press_test
from tests.ui.live import Live
from ui.pages.connect import ConnectPage

__all__ = ["books", "live", "page"]  # fixtures


def test_one_row_is_run_again_without_another_sign_in(live: Live, page: ConnectPage) -> None:
    live.gateway.faults.add("permission_denied", object="CUSTOMER")
    fill(page, live.gateway)
    press_test(page, live)
    live.until(lambda: not page.testing)
    row = "permissions.accounts_receivable.customers"
    live.gateway.faults.clear()
    before = live.gateway.calls.requests
    rows = page.shown.checks.sections["permissions"].parts
    assert rows[row].word.text() == "Failed"
    page.shown.checks.unfold(shown=True)
    live.qtbot.mouseClick(page.shown.checks.button_of(row), Qt.MouseButton.LeftButton)
    assert page.testing
    assert not page.shown.checks.button_of("permissions").isEnabled()
    live.until(lambda: not page.testing)
    assert page.report is not None
    assert page.report.passed
    assert page.shown.checks.cards == ()
    assert rows[row].word.text().startswith("Passed")
    assert page.shown.checks.button_of(row).hasFocus()
    assert live.gateway.calls.logins == 1
    assert live.gateway.calls.requests - before < 4
    assert live.workspace.journey.row("accounts_receivable.customers").rights["List"] == "proven"


def test_a_check_that_was_not_reached_is_run_with_what_it_rests_on(live: Live, page: ConnectPage) -> None:
    live.gateway.faults.add("sender_not_authorized")
    fill(page, live.gateway)
    press_test(page, live)
    live.until(lambda: not page.testing)
    live.gateway.faults.clear()
    section = page.shown.checks.sections["applications"]
    live.qtbot.mouseClick(section.row.fold, Qt.MouseButton.LeftButton)
    live.qtbot.mouseClick(section.again, Qt.MouseButton.LeftButton)
    live.until(lambda: not page.testing)
    assert section.row.word.text().startswith("Passed")
    assert page.shown.checks.sections["sign_in"].row.word.text().startswith("Passed")
    assert page.shown.checks.sections["company"].row.word.text() == "Not reached"


def test_a_single_check_that_is_cancelled_leaves_the_earlier_result(live: Live, page: ConnectPage) -> None:
    fill(page, live.gateway)
    press_test(page, live)
    live.until(lambda: not page.testing)
    before = {name: one.row.word.text() for name, one in page.shown.checks.sections.items()}
    live.gateway.faults.add("slow", seconds=30.0)
    page.shown.run_wanted.emit("company")
    assert page.shown.checks.sections["company"].row.word.text() == "Waiting"
    page.footer_actions[0].call()
    live.until(lambda: not page.testing)
    assert {name: one.row.word.text() for name, one in page.shown.checks.sections.items()} == before
    assert page.report is not None


def test_a_check_and_everything_are_run_again_by_keyboard(live: Live, page: ConnectPage) -> None:
    fill(page, live.gateway)
    live.qtbot.keyClick(page.form.test, Qt.Key.Key_Space)
    assert page.header.title.hasFocus()  # nothing jumps to whatever comes after a disabled button
    live.until(lambda: not page.testing)
    answers = live.workspace.journey.state.answers
    section = page.shown.checks.sections["company"]
    live.qtbot.keyClick(section.row.fold, Qt.Key.Key_Space)
    before = live.gateway.calls.requests
    live.qtbot.keyClick(section.again, Qt.Key.Key_Space)
    assert page.testing
    live.until(lambda: not page.testing)
    assert 0 < live.gateway.calls.requests - before < 5
    assert section.row.fold.unfolded  # what was unfolded still is
    assert section.again.hasFocus()
    live.qtbot.keyClick(page.form.test, Qt.Key.Key_Return)
    assert page.testing
    live.until(lambda: not page.testing)
    assert page.report is not None
    assert page.report.passed
    assert live.workspace.journey.state.answers == answers
    assert live.gateway.calls.logins == 2


def test_a_failed_check_that_passes_now_keeps_the_focus_on_its_row(live: Live, page: ConnectPage) -> None:
    live.gateway.faults.add("permission_denied", object="CUSTOMER")
    fill(page, live.gateway)
    press_test(page, live)
    live.until(lambda: not page.testing)
    live.gateway.faults.clear()
    section = page.shown.checks.sections["permissions"]
    live.qtbot.mouseClick(section.again, Qt.MouseButton.LeftButton)
    live.until(lambda: not page.testing)
    assert section.row.word.text().startswith("Passed")
    assert section.row.fold.hasFocus()


def test_a_cancelled_test_says_so_and_can_be_run_again(live: Live, page: ConnectPage) -> None:
    live.gateway.faults.add("slow", seconds=30.0)
    fill(page, live.gateway)
    press_test(page, live)
    page.footer_actions[0].call()
    live.qtbot.waitUntil(lambda: not page.testing, timeout=1000)
    assert page.footer_note == "The test was canceled. Nothing was changed."
    assert page.form.test.hasFocus()
    live.gateway.faults.clear()
    live.qtbot.keyClick(page.form.test, Qt.Key.Key_Return)
    live.until(lambda: not page.testing)
    assert page.footer_note == "The connection works."
