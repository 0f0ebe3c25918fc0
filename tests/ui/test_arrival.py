"""The last mile: the way into Armatic, its access key, and who has arrived there, over real HTTP."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from armatic_setup import keychain as names
from armatic_setup import product
from armatic_setup.arrival.access import VARIABLE, ArmaticAccess
from armatic_setup.arrival.report import Outcome, Scope
from armatic_setup.keychain import Keychain
from armatic_setup.practice.armatic import PracticeArmatic
from armatic_setup.secret import Secret
from tests.conftest import MemoryKeyring
from tests.ui.live import Live, shown, sync
from ui.pages.connect import ConnectPage
from ui.pages.done import DonePage

if TYPE_CHECKING:
    from armatic_setup.guide.catalogue import Catalogue


@pytest.fixture
def live(live: Live, armatic: PracticeArmatic, monkeypatch: pytest.MonkeyPatch) -> Live:
    """Which looks for the practice Armatic where it is."""
    monkeypatch.delenv(VARIABLE, raising=False)
    ArmaticAccess(live.workspace.home).keep_address(armatic.address)
    return live


@pytest.fixture
def page(live: Live, armatic: PracticeArmatic) -> DonePage:
    sync(live)
    page = shown(live)
    live.until(lambda: live.workspace.armatic.known.customers > 0)
    assert live.workspace.armatic.known.address == armatic.address
    return page


def enter(live: Live, page: DonePage, token: str, *, keep: bool = False) -> None:
    card = page.arrival
    card.key.field.edit.setText(token)
    card.key.keep.setChecked(keep)
    card.key.use.click()
    live.until(lambda: not live.workspace.armatic.busy)


def test_without_a_key_the_page_says_what_one_is_for_and_nobody_is_asked(
    live: Live, page: DonePage, armatic: PracticeArmatic
) -> None:
    card = page.arrival
    assert "Without one, everything else works." in card.words.text()
    assert armatic.address in card.key.field.hint.text()
    assert card.key.isVisible()
    assert not card.sample.isVisible()
    assert not card.watch.isVisible()
    card.key.use.click()
    assert card.key.field.hint.text().startswith("Enter the access key.")
    assert armatic.calls.requests == 0


def test_all_have_arrived(live: Live, page: DonePage, armatic: PracticeArmatic, tmp_path: Path) -> None:
    enter(live, page, armatic.token)
    card, said = page.arrival, "27 of 27 sampled customers have arrived in Armatic, totals agree."
    assert card.result.text.text() == said
    assert not card.table.isVisible()
    assert not card.watch.isVisible()
    assert card.key.field.edit.text() == ""
    assert card.held.text() == "The access key is used until you close."
    fact = live.workspace.journey.state.arrival
    assert fact is not None
    assert fact.proven
    assert not live.workspace.armatic.timer.isActive()

    target = tmp_path / "tie-out.csv"
    page.desk.choose_target = lambda _name: str(target)
    page.tie_out.save.click()
    live.until(lambda: not page.desk.busy)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert [row[3] for row in rows if row[0] == "Arrival"] == [said]
    assert sum(row[0] == "In Armatic" for row in rows) == 27


def test_who_has_not_arrived_is_listed_with_what_it_means(
    live: Live, page: DonePage, armatic: PracticeArmatic
) -> None:
    enter(live, page, armatic.token)
    report = live.workspace.armatic.known.report
    assert report is not None
    asked = [one.customer_id for one in report.customers]
    armatic.directory.hold_back(*asked[:2])
    armatic.directory.change(asked[4], name="Somebody Else")
    armatic.directory.double(asked[6])
    card = page.arrival
    card.sample.click()
    live.until(lambda: not live.workspace.armatic.busy)
    assert card.counts.text() == "23 arrived, 2 not yet, 1 different, 1 unclear."
    ledger = card.table.ledger
    assert [ledger.cell(row, 1).text for row in range(ledger.rowCount())] == [
        "different",
        "unclear",
        "not yet",
        "not yet",
    ]
    assert "Somebody Else" in ledger.cell(0, 0).below
    assert ledger.cell(0, 0).below in ledger.cell(0, 0).spoken
    assert card.table.accessibleName() == "Customers that have not arrived as they should"


def test_it_is_looked_again_until_all_are_there(live: Live, page: DonePage, armatic: PracticeArmatic) -> None:
    desk = live.workspace.armatic
    armatic.directory.hold_back(*armatic.directory.numbers)
    enter(live, page, armatic.token)
    assert desk.timer.isActive()
    assert not live.workspace.journey.connected_in_armatic
    page.arrival.watch.setChecked(False)
    assert not desk.timer.isActive()
    page.arrival.watch.setChecked(True)
    assert desk.timer.isActive()
    armatic.directory.let_in()
    desk.timer.timeout.emit()
    assert not page.arrival.act.isVisible()  # quiet
    live.until(lambda: not desk.busy)
    assert page.arrival.result.text.text().startswith("27 of 27")
    assert not desk.timer.isActive()
    assert live.workspace.journey.connected_in_armatic


def test_stopped_it_goes_on_where_it_was(live: Live, page: DonePage, armatic: PracticeArmatic) -> None:
    armatic.faults.add("slow", after=9, seconds=60.0, times=1)
    card, desk = page.arrival, live.workspace.armatic
    card.key.field.edit.setText(armatic.token)
    card.key.use.click()
    live.until(lambda: card.act.words.text().startswith("Looked up 9 of 27") or bool(card.act.text))
    assert card.act.text == ""
    live.until(lambda: armatic.calls.requests == 10)  # the slow one is under way
    assert not card.sample.isEnabled()
    card.act.stop.click()
    live.until(lambda: not desk.busy)
    assert card.act.text == "Stopped. Who was found stays found, and the next look goes on there."
    before = armatic.calls.requests
    card.sample.click()
    live.until(lambda: not desk.busy)
    assert card.result.text.text().startswith("27 of 27")
    assert armatic.calls.requests - before == 18


def test_all_are_looked_up(live: Live, page: DonePage, armatic: PracticeArmatic) -> None:
    enter(live, page, armatic.token)
    page.arrival.all.click()
    live.until(lambda: not live.workspace.armatic.busy)
    report = live.workspace.armatic.known.report
    assert report is not None
    assert report.scope is Scope.ALL
    assert report.count(Outcome.ARRIVED) == report.asked == 40


def test_a_refused_key_is_said_and_nothing_is_claimed(live: Live, page: DonePage) -> None:
    enter(live, page, "Marker-of-a-key")
    card = page.arrival
    assert card.act.text
    assert "Marker-of-a-key" not in card.act.text
    assert not card.result.isVisible()
    assert live.workspace.journey.state.arrival is None
    card.forget.click()
    assert card.key.isVisible()


def test_a_key_that_may_not_look_up_is_said_with_whom_to_call(
    live: Live, page: DonePage, armatic: PracticeArmatic, catalogue: Catalogue
) -> None:
    armatic.faults.add("http_403")
    enter(live, page, armatic.token)
    assert page.arrival.act.text.startswith("Armatic knows the access key, but it may not look up customers.")
    assert catalogue.values["phone"] in page.arrival.act.text


def test_the_key_is_kept_only_if_that_is_wanted_and_forgotten_for_good(
    live: Live, page: DonePage, armatic: PracticeArmatic, memory_keyring: MemoryKeyring
) -> None:
    workspace, desk, card = live.workspace, live.workspace.armatic, page.arrival
    workspace.keychain = Keychain(memory_keyring, allowed={f"{MemoryKeyring.__module__}.MemoryKeyring"})
    entry = names.armatic_key(workspace.journey.state.answers.company_id, armatic.address)
    enter(live, page, armatic.token)
    assert workspace.keychain.get(entry) is None
    card.forget.click()
    enter(live, page, armatic.token, keep=True)
    live.until(lambda: desk.known.kept)
    assert workspace.keychain.get(entry) == Secret(armatic.token)
    assert card.held.text() == "The access key is in this computer’s keychain."
    workspace.secrets.armatic_key = None
    desk.look()
    live.until(lambda: desk.key is not None)
    card.forget.click()
    live.until(lambda: not desk.known.kept)
    assert workspace.keychain.get(entry) is None
    assert desk.key is None


# -- the way into Armatic -------------------------------------------------------------------------------


def test_the_browser_is_opened_where_it_says(live: Live) -> None:
    page = live.page(ConnectPage, "connect")
    opened: list[str] = []
    desk = live.workspace.armatic
    desk.open_address = lambda address: opened.append(address) or True
    assert page.armatic.card is not None
    door = page.armatic.card.door
    assert door.words.text() == f"It opens {product.ARMATIC_PAGE}. Nothing is sent along."
    door.open.click()
    door.change.click()
    door.field.edit.setText("http://acme.example.com")
    door.keep.click()
    live.until(lambda: door.field.hint.text() == "Only an https address is opened.")
    door.field.edit.setText("https://acme.example.com/login")
    door.keep.click()
    live.until(lambda: desk.known.page == "https://acme.example.com/login")
    door = page.armatic.card.door  # the card's texts name the address, so it is another one
    assert door.words.text() == "It opens https://acme.example.com/login. Nothing is sent along."
    door.open.click()
    assert opened == [product.ARMATIC_PAGE, "https://acme.example.com/login"]
    desk.open_address = lambda _address: False
    door.open.click()
    assert door.words.text() == "No browser opened. The address is https://acme.example.com/login."


def test_what_has_arrived_ticks_the_box(live: Live, armatic: PracticeArmatic) -> None:
    sync(live)
    done = shown(live)
    live.until(lambda: live.workspace.armatic.known.customers > 0)
    enter(live, done, armatic.token)
    assert done.arrival.act.text == ""
    page = live.page(ConnectPage, "connect")
    assert page.armatic.card is not None
    assert page.armatic.card.confirm.isChecked()
    assert not page.armatic.card.confirm.isEnabled()
    assert page.armatic.card.proof.text().startswith("Proven: 27 of 27 customers were found in Armatic today")
    clipboard = QGuiApplication.clipboard()
    assert armatic.token not in clipboard.text()
