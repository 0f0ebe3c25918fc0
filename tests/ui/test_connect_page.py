"""Connect and test, on the practice company: what passes, what fails, what is sent and what is not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from keyring.errors import KeyringLocked, NoKeyringError
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QDesktopServices
from PySide6.QtWidgets import QLineEdit, QWidget

from armatic_setup import keychain as names
from armatic_setup.diagnosis.results import CheckStatus
from armatic_setup.guide.journey import StepState
from armatic_setup.keychain import Keychain
from armatic_setup.practice import CompanySize, PracticeCompany, PracticeGateway
from armatic_setup.secret import Secret
from tests.ui.live import Live
from tests.unit.test_keychain import Failing, MacError, PromptDismissedException, WindowsError
from ui.background import ThreadRunner
from ui.pages.connect import ConnectPage
from ui.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from armatic_setup.guide.catalogue import Catalogue
    from tests.conftest import MemoryKeyring
    from ui.theme import Theme


@pytest.fixture(scope="module")
def books() -> PracticeCompany:
    return PracticeCompany(CompanySize(20, 60), seed=5)


@pytest.fixture
def live(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue, tmp_path: Path, gateway: PracticeGateway, memory_keyring
) -> Iterator[Live]:
    kind = type(memory_keyring)
    chain = Keychain(memory_keyring, allowed=frozenset({f"{kind.__module__}.{kind.__qualname__}"}))
    runner = ThreadRunner()
    workspace = Workspace(
        catalogue, runner, folder=tmp_path / "data", keychain=chain, endpoint=gateway.endpoint
    )
    workspace.begin()
    yield Live(theme, qtbot, workspace, gateway)
    assert runner.close(10.0)


@pytest.fixture
def page(live: Live) -> ConnectPage:
    return live.page(ConnectPage, "connect")


def fill(page: ConnectPage, gateway: PracticeGateway, *, password: str = "") -> None:
    access = gateway.access
    page.form.company.edit.setText(access.company)
    page.form.password.edit.setText(password or access.user_password)
    if not page.form.key.isHidden():
        page.form.key.edit.setText(access.sender_password)


def press_test(page: ConnectPage, live: Live) -> None:
    live.qtbot.mouseClick(page.form.test, Qt.MouseButton.LeftButton)


def test_it_passes(live: Live, page: ConnectPage, memory_keyring: MemoryKeyring) -> None:
    assert page.form.user.text == "xmlgw-armatic"
    assert not page.can_go_next
    assert page.footer_note == "Run the checks to go on."
    assert page.header.lead.text().startswith("Eight checks, in order.")
    fill(page, live.gateway)
    press_test(page, live)
    live.until(lambda: not page.testing)
    assert page.report is not None
    assert page.report.passed
    assert page.can_go_next
    assert page.header.lead.text() == "The connection works. What to enter in Armatic stands below."
    assert live.workspace.journey.status("connect").state is StepState.DONE
    assert not page.shown.company.isHidden()
    words = {section.row.word.text().split(" ·")[0] for section in page.shown.checks.sections.values()}
    assert words <= {"Passed", "Skipped"}
    assert live.gateway.calls.logins == 1
    access = live.gateway.access
    live.until(lambda: len(memory_keyring.entries) == 2)
    assert set(memory_keyring.entries.values()) == {access.user_password, access.sender_password}
    assert page.form.password.edit.text() == ""
    assert page.form.key.isHidden()


def test_rows_say_what_happens_while_it_happens(live: Live, page: ConnectPage) -> None:
    live.gateway.latency = 0.2
    fill(page, live.gateway)
    press_test(page, live)
    assert page.testing
    assert not page.form.test.isEnabled()
    assert page.form.test.text() == "Testing…"
    assert page.form.test.minimumWidth() == 0  # the column may become narrower meanwhile, and afterwards
    assert [act.label for act in page.footer_actions] == ["&Cancel the test"]
    live.until(lambda: page.shown.checks.sections["reach"].row.word.text() == "Checking")
    assert page.shown.checks.sections["sign_in"].row.word.text() == "Waiting"
    live.gateway.latency = 0.0
    live.until(lambda: not page.testing)
    assert [act.label for act in page.footer_actions] == ["&Save report for support"]


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


def test_what_looks_wrong_is_said_before_anything_is_sent(live: Live, page: ConnectPage) -> None:
    company = page.form.company
    live.qtbot.keyClicks(company.edit, '"HarborPine"')
    assert "quotation marks" in company.hint.text()
    assert company.correct.text() == "Use HarborPine"
    live.qtbot.mouseClick(company.correct, Qt.MouseButton.LeftButton)
    assert company.text == "HarborPine"
    assert company.hint.text() == ""
    assert company.correct.isHidden()
    live.qtbot.keyClicks(page.form.password.edit, " secret")
    assert "begins or ends with a blank" in page.form.password.hint.text()
    assert page.form.password.correct.isHidden()
    assert live.gateway.calls.requests == 0


# -- one check alone --------------------------------------------------------------------------------------


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


def test_cancel_ends_it_at_once_and_blames_nobody(live: Live, page: ConnectPage) -> None:
    live.gateway.faults.add("slow", seconds=30.0)
    fill(page, live.gateway)
    press_test(page, live)
    live.until(lambda: live.gateway.calls.requests > 0)
    live.qtbot.keyClick(page.header.title, Qt.Key.Key_Escape)
    live.qtbot.waitUntil(lambda: not page.testing, timeout=1000)
    assert page.shown.checks.cards == ()
    assert page.notice.text == ""
    assert {section.row.word.text() for section in page.shown.checks.sections.values()} == {"Not tested"}
    assert page.form.test.isEnabled()
    assert live.workspace.journey.state.connection is None


def test_a_sender_that_is_not_allowed_names_the_step_to_mend_it_on(live: Live, page: ConnectPage) -> None:
    live.gateway.faults.add("sender_not_authorized")
    fill(page, live.gateway)
    press_test(page, live)
    live.until(lambda: not page.testing)
    card = page.shown.checks.cards[0]
    assert card.diagnosis.id == "sender.not_authorized"
    assert live.workspace.journey.status("authorize_sender").state is StepState.DISPROVED
    with live.qtbot.waitSignal(page.step_wanted) as told:
        live.qtbot.mouseClick(card.show_step, Qt.MouseButton.LeftButton)
    assert told.args == ["authorize_sender"]


def test_one_row_that_cannot_be_read(live: Live, page: ConnectPage) -> None:
    live.gateway.faults.add("permission_denied", object="CUSTOMER")
    fill(page, live.gateway)
    press_test(page, live)
    live.until(lambda: not page.testing)
    assert "Customers" in page.shown.checks.cards[0].sentence.text()
    row = live.workspace.journey.row("accounts_receivable.customers")
    assert not row.granted
    assert live.workspace.journey.row("accounts_receivable.invoices").rights["List"] == "proven"


def test_the_steps_are_mailed(live: Live, page: ConnectPage, monkeypatch: pytest.MonkeyPatch) -> None:
    live.gateway.faults.add("sender_not_authorized")
    fill(page, live.gateway)
    press_test(page, live)
    live.until(lambda: not page.testing)
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    live.qtbot.mouseClick(page.shown.checks.cards[0].mail, Qt.MouseButton.LeftButton)
    assert "Pscore" in opened[0]
    assert live.gateway.access.user_password not in opened[0]


@pytest.mark.parametrize("missing", ["company", "password", "key"])
def test_what_is_missing_is_said_at_its_field_and_nothing_is_sent(
    live: Live, page: ConnectPage, missing: str
) -> None:
    fill(page, live.gateway)
    field = getattr(page.form, missing)
    field.edit.clear()
    press_test(page, live)
    assert not page.testing
    assert field.hint.text().startswith("Enter the ")
    assert field.edit.hasFocus()
    assert live.gateway.calls.requests == 0


def test_kept_passwords_are_found_again(live: Live, memory_keyring: MemoryKeyring) -> None:
    access, chain = live.gateway.access, live.workspace.keychain
    chain.set(names.user_password(access.company, access.user), Secret(access.user_password))
    chain.set(names.sender_password(access.sender), Secret(access.sender_password))
    live.workspace.change(live.workspace.journey.answer(company_id=access.company))
    page = live.page(ConnectPage, "connect")
    live.until(lambda: page.form.key.isHidden())
    assert page.form.password.edit.text() == ""
    assert page.form.password.edit.placeholderText() != ""
    press_test(page, live)
    live.until(lambda: not page.testing)
    assert page.report is not None
    assert page.report.passed


def test_unticked_nothing_is_kept(live: Live, page: ConnectPage, memory_keyring: MemoryKeyring) -> None:
    live.qtbot.mouseClick(page.form.keep, Qt.MouseButton.LeftButton)
    fill(page, live.gateway)
    press_test(page, live)
    live.until(lambda: not page.testing)
    assert not live.workspace.journey.state.answers.keep_passwords
    assert memory_keyring.entries == {}


def test_without_a_keyring_it_goes_on_in_memory(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue, tmp_path: Path, gateway: PracticeGateway, memory_keyring
) -> None:
    runner = ThreadRunner()
    nothing = Keychain(memory_keyring, allowed=frozenset())
    workspace = Workspace(catalogue, runner, folder=tmp_path, keychain=nothing, endpoint=gateway.endpoint)
    workspace.begin()
    live = Live(theme, qtbot, workspace, gateway)
    page = live.page(ConnectPage, "connect")
    live.until(lambda: "does not protect what it keeps" in page.notice.text)
    fill(page, gateway)
    press_test(page, live)
    live.until(lambda: not page.testing)
    assert page.report is not None
    assert page.report.passed
    assert runner.close(10.0)


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (NoKeyringError("no"), "This computer has no keychain"),
        (KeyringLocked("no"), "is locked, and nobody unlocked it"),
        (PromptDismissedException("no"), "was closed, so it did nothing"),
        (MacError(-25293), "does not let Armatic Setup in"),
        (WindowsError(1783), "longer than this computer's keychain takes"),
        (RuntimeError("no"), "did not do what was asked"),
    ],
)
def test_each_refusal_of_a_keyring_has_its_sentence(
    live: Live, page: ConnectPage, error: Exception, sentence: str
) -> None:
    """It works all the same: what is not kept is in memory."""
    backend = Failing(error)
    named = f"{type(backend).__module__}.{type(backend).__qualname__}"
    live.workspace.keychain = Keychain(backend, allowed=frozenset({named}))
    fill(page, live.gateway)
    press_test(page, live)
    live.until(lambda: not page.testing and bool(page.notice.text))
    assert page.report is not None
    assert page.report.passed
    assert sentence in page.notice.text.replace("’", "'")


def test_the_report_for_support_holds_everything_but_passwords(
    live: Live, page: ConnectPage, tmp_path: Path
) -> None:
    assert page.footer_actions == ()
    live.gateway.faults.add("sender_not_authorized")
    fill(page, live.gateway)
    press_test(page, live)
    live.until(lambda: not page.testing)
    target = tmp_path / "report.txt"
    page.saver.choose_target = lambda _name: str(target)
    page.footer_actions[0].call()
    live.until(lambda: page.notice.text == "The report is saved as report.txt. It holds no password.")
    text = target.read_text(encoding="utf-8")
    assert "Diagnosis sender.not_authorized" in text
    assert live.gateway.access.user_password not in text
    assert live.gateway.access.sender_password not in text
    page.saver.choose_target = lambda _name: str(tmp_path / "report.txt" / "impossible.txt")
    page.footer_actions[0].call()
    live.until(lambda: "cannot be read or written" in page.notice.text)


def test_what_happens_is_announced(live: Live, page: ConnectPage, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr("ui.pages.connect_outcome.announce", lambda _widget, text, **_: said.append(text))
    fill(page, live.gateway, password="not the password")
    press_test(page, live)
    live.until(lambda: not page.testing)
    assert said[0] == "Testing the connection. Escape cancels."
    assert said[1].startswith("Check 5 of 8, User ID and password, Failed. Sage Intacct does not accept")


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


# -- entities, and what changed -----------------------------------------------------------------------------


def run(live: Live, page: ConnectPage) -> None:
    press_test(page, live)
    live.until(lambda: not page.testing)


def test_after_a_test_the_entities_are_a_list_with_what_each_means(live: Live, page: ConnectPage) -> None:
    form = page.form
    assert form.entities.isHidden()
    assert not form.entity_part.isHidden()
    fill(page, live.gateway)
    run(live, page)
    assert form.entity_part.isHidden()
    box = form.entities.box
    assert [box.itemText(0), box.currentIndex()] == ["Top level", 0]
    assert box.count() == 6
    assert "every entity the user may enter" in form.entities.meaning.text()
    assert form.entities.untested.isHidden()
    live.qtbot.keyClick(box, Qt.Key.Key_Down)
    entity = form.entities.entity_id
    assert entity
    assert box.itemText(1).startswith(entity)
    assert "only what belongs to this entity" in form.entities.meaning.text()
    assert not form.entities.untested.isHidden()
    run(live, page)
    assert page.report is not None
    assert page.report.company is not None
    assert page.report.company.entity_id == entity
    assert live.workspace.journey.state.answers.entity_id == entity
    assert (box.count(), form.entities.entity_id) == (6, entity)  # the list of the top level stays
    assert form.entities.untested.isHidden()
    form.company.edit.setText("OtherCompany")
    form.company.edited.emit()
    assert not form.entity_part.isHidden()
    assert form.entities.isHidden()


def test_what_changed_is_said_once_something_did(live: Live, page: ConnectPage, tmp_path: Path) -> None:
    fill(page, live.gateway)
    run(live, page)
    assert page.shown.drift.text == ""
    kept = list((tmp_path / "data" / "snapshots").iterdir())
    assert len(kept) == 1
    assert live.gateway.access.user_password not in kept[0].read_text(encoding="utf-8")
    run(live, page)
    assert page.shown.drift.text == ""
    live.gateway.faults.add("permission_denied", object="ARINVOICE")
    run(live, page)
    section = page.shown.checks.sections["permissions"]
    assert section.isAncestorOf(page.shown.drift)  # beside the card, which is what is scrolled to
    place = page.shown.drift.mapTo(section, QPoint())
    assert place.y() < section.cards[0].mapTo(section, QPoint()).y()
    title, first, *_ = page.shown.drift.text.splitlines()
    assert title.startswith("What changed since the test today at ")
    assert first.startswith("Accounts Receivable › Invoices")
    page.form.company.edit.setText("OtherCompany")
    page.on_leave()
    assert page.shown.drift.text == ""


def test_what_was_gained_stands_above_the_checks(live: Live, page: ConnectPage) -> None:
    live.gateway.faults.add("permission_denied", object="ARINVOICE")
    fill(page, live.gateway)
    run(live, page)
    live.gateway.faults.clear()
    run(live, page)
    assert page.shown.drift.parentWidget() is page.shown
    assert page.shown.drift.y() < page.shown.checks.y()
    assert "could not be read" in page.shown.drift.text
    run(live, page)
    assert page.shown.drift.text == ""


@pytest.mark.parametrize("object_", ["CUSTOMER", "SODOCUMENT"])
def test_in_a_small_window_the_eye_is_led_to_what_failed(live: Live, page: ConnectPage, object_: str) -> None:
    view = live.views[0]
    view.setMinimumSize(1, 1)
    view.resize(828, 490)
    page.set_width(900)
    fill(page, live.gateway)
    press_test(page, live)

    def visible(widget: QWidget) -> bool:
        return view.viewport().rect().contains(widget.mapTo(view.viewport(), widget.rect().center()))

    live.until(lambda: visible(page.shown.checks.sections["reach"].row))
    live.until(lambda: not page.testing)
    live.until(lambda: all(visible(one.row) for one in page.shown.checks.sections.values()))
    live.gateway.faults.add("permission_denied", object=object_)
    press_test(page, live)
    live.until(lambda: not page.testing)
    section = page.shown.checks.sections["permissions"]
    live.until(lambda: visible(section.row.title) and visible(section.cards[0].sentence))


def test_a_typed_password_is_not_called_a_kept_one(live: Live, page: ConnectPage) -> None:
    password = page.form.password
    mailed = password.hint.text()
    live.workspace.secrets.user_password = Secret("kept")
    page.entry.show_passwords()
    assert password.hint.text().startswith("At hand for this company.")
    live.qtbot.keyClicks(password.edit, "typed")
    assert password.hint.text() == mailed
    password.edit.selectAll()
    live.qtbot.keyClick(password.edit, Qt.Key.Key_Backspace)
    assert password.hint.text().startswith("At hand for this company.")


def test_a_snapshot_that_cannot_be_kept_spoils_no_test(live: Live, page: ConnectPage, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir(exist_ok=True)
    (tmp_path / "data" / "snapshots").write_text("in the way", encoding="utf-8")
    fill(page, live.gateway)
    run(live, page)
    assert page.report is not None
    assert page.report.passed
    assert "cannot be read or written" in page.notice.text


# -- the key file -----------------------------------------------------------------------------------------


def key_file(folder: Path, password: str) -> Path:
    path = folder / "harbor.armatic-key.json"
    text = {
        "format": "armatic-connection-key",
        "version": 1,
        "sender_id": "Pscore",
        "sender_password": password,
    }
    path.write_text(json.dumps(text), encoding="utf-8")
    return path


def test_a_key_file_moves_into_the_keyring(
    live: Live, page: ConnectPage, tmp_path: Path, memory_keyring: MemoryKeyring
) -> None:
    path = key_file(tmp_path, live.gateway.access.sender_password)
    page.choose_file = lambda: str(path)
    live.qtbot.mouseClick(page.form.key_file, Qt.MouseButton.LeftButton)
    live.until(lambda: "Delete the file harbor.armatic-key.json" in page.notice.text)
    assert page.form.key.isHidden()
    assert list(memory_keyring.entries.values()) == [live.gateway.access.sender_password]
    assert live.workspace.secrets.sender_password == Secret(live.gateway.access.sender_password)


def test_a_file_that_is_no_key_says_so(live: Live, page: ConnectPage, tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    path.write_text("{}", encoding="utf-8")
    page.choose_file = lambda: str(path)
    live.qtbot.mouseClick(page.form.key_file, Qt.MouseButton.LeftButton)
    live.until(lambda: page.notice.text != "")
    assert not page.form.key.isHidden()


def test_another_key_can_be_entered(live: Live) -> None:
    live.sign()
    page = live.page(ConnectPage, "connect")
    assert page.form.key.isHidden()
    live.qtbot.mouseClick(page.form.key_replace, Qt.MouseButton.LeftButton)
    assert not page.form.key.isHidden()
    assert page.form.key.edit.hasFocus()


# -- Armatic, and what must not be seen ---------------------------------------------------------------------


def test_the_same_values_are_copied_for_armatic_but_never_the_password(live: Live, page: ConnectPage) -> None:
    fill(page, live.gateway)
    press_test(page, live)
    live.until(lambda: not page.testing)
    assert page.armatic.card is not None
    copies = [
        one.accessibleName()
        for one in page.armatic.card.findChildren(type(page.shown.seen))
        if "Copy" in one.text()
    ]
    assert copies
    assert any("HarborPine" in name for name in copies)
    assert any("xmlgw-armatic" in name for name in copies)
    assert not any(live.gateway.access.user_password in name for name in copies)
    live.qtbot.mouseClick(page.armatic.card.confirm, Qt.MouseButton.LeftButton)
    assert "connect" in live.workspace.journey.state.confirmed


def test_a_screen_reader_never_hears_a_password(live: Live, page: ConnectPage) -> None:
    fill(page, live.gateway)
    for field in (page.form.password, page.form.key):
        spoken = QAccessible.queryAccessibleInterface(field.edit)
        assert field.edit.echoMode() == QLineEdit.EchoMode.Password
        assert spoken.state().passwordEdit
        assert set(spoken.text(QAccessible.Text.Value)) == {"•"}
        assert spoken.text(QAccessible.Text.Name) == field.label.text()


def test_another_company_forgets_the_test_of_the_last(live: Live, page: ConnectPage) -> None:
    fill(page, live.gateway)
    press_test(page, live)
    live.until(lambda: not page.testing)
    live.workspace.change(live.workspace.journey.answer(company_id="OtherCompany"))
    page.on_enter()
    assert page.report is None
    assert page.header.lead.text().startswith("Eight checks, in order.")
    assert page.shown.company.isHidden()
    assert page.shown.checks.sections["reach"].row.word.text() == "Not tested"
    assert (
        page.shown.checks.sections["authorization"].row.title.text() == "Armatic may connect to OtherCompany"
    )


def test_answers_are_kept_when_the_page_is_left(live: Live, page: ConnectPage) -> None:
    page.form.company.edit.setText("  HarborPine ")
    page.form.entity.edit.setText("100")
    page.on_leave()
    answers = live.workspace.journey.state.answers
    assert (answers.company_id, answers.entity_id) == ("HarborPine", "100")
