"""Connect and test, on the practice company: what passes, what fails, what is sent and what is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QDesktopServices
from PySide6.QtWidgets import QLineEdit, QWidget

from armatic_setup.guide.journey import StepState
from armatic_setup.secret import Secret
from tests.ui.connecting import books, fill, live, page, press_test
from tests.ui.live import Live
from ui.pages.connect import ConnectPage

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import MemoryKeyring

__all__ = ["books", "live", "page"]  # fixtures


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
