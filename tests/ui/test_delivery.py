"""The proposal on the result page: off until set up, each record delivered over real HTTP, and off again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from armatic_setup import keychain as names
from armatic_setup import settings
from armatic_setup.delivery.intake import standing
from armatic_setup.delivery.intake_receiver import VARIABLE
from armatic_setup.delivery.seam import Progress
from armatic_setup.gateway.reports import Waiting
from armatic_setup.keychain import Keychain
from armatic_setup.logbook.book import read_log
from armatic_setup.logbook.entries import Delivered, DeliveryBegun, Failed, Started
from armatic_setup.practice.armatic import PracticeArmatic
from armatic_setup.secret import Secret
from armatic_setup.sync.store import Store
from tests.conftest import MemoryKeyring
from tests.delivery.intake_samples import assert_same
from tests.support.samples import logbook
from tests.ui.live import Live, shown, sync
from ui.pages.done import DonePage
from ui.scrolling import scroll_to

if TYPE_CHECKING:
    from armatic_setup.guide.catalogue import Catalogue


@pytest.fixture
def live(live: Live, memory_keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch) -> Live:
    """Which may keep a key."""
    monkeypatch.delenv(VARIABLE, raising=False)
    live.workspace.keychain = Keychain(memory_keyring, allowed={f"{MemoryKeyring.__module__}.MemoryKeyring"})
    return live


@pytest.fixture
def page(live: Live) -> DonePage:
    sync(live)
    page = shown(live)
    page.delivery.fold.button.click()
    return page


def set_up(live: Live, page: DonePage, address: str, token: str) -> None:
    card = page.delivery
    card.set_up.address.set_text(address)
    card.set_up.key.edit.setText(token)
    card.set_up.use.click()
    assert card.set_up.key.edit.text() == ""
    live.until(lambda: not page.delivering.desk.busy)


def switched_on(live: Live, page: DonePage, armatic: PracticeArmatic, token: str = "") -> None:
    set_up(live, page, armatic.address, token or armatic.token)
    live.until(lambda: page.delivering.desk.known.waiting > 0)


def test_it_is_folded_and_off_and_says_that_it_is_a_proposal(
    live: Live, page: DonePage, armatic: PracticeArmatic
) -> None:
    card = page.delivery
    assert card.fold.button.text() == "Delivery of synced data (a proposal)"
    assert card.where.isVisible()
    card.fold.button.click()
    assert not card.where.isVisible()
    card.fold.button.click()
    assert card.where.text() == "Nothing is delivered: no address and access key are set."
    assert card.set_up.isVisible()
    for part in (card.waiting, card.deliver, card.anew, card.forget, card.held, card.act):
        assert not part.isVisible()
    page.delivering.desk.deliver()
    assert not page.delivering.desk.busy
    card.set_up.use.click()
    assert card.set_up.address.hint.text() == "Enter the address that Armatic gave you."
    card.set_up.address.set_text(armatic.address)
    card.set_up.use.click()
    assert card.set_up.key.hint.text() == "Enter the access key that belongs to the address."
    assert armatic.calls.requests == 0
    assert settings.read(live.workspace.home).intake == ""


def test_where_little_is_seen_the_address_that_is_refused_comes_into_view(live: Live, page: DonePage) -> None:
    live.views[-1].setFixedSize(500, 200)
    entry = page.delivery.set_up
    scroll_to(entry.use)
    live.until(lambda: entry.address.edit.visibleRegion().isEmpty())
    set_up(live, page, "http://intake.example.com", "a key of nobody")
    assert entry.address.edit.property("invalid")
    for part in (entry.address.edit, entry.address.hint):
        assert part.visibleRegion().boundingRect() == part.rect()


def test_set_up_delivered_and_forgotten(live: Live, page: DonePage, armatic: PracticeArmatic) -> None:
    workspace, card = live.workspace, page.delivery
    switched_on(live, page, armatic)
    waiting = page.delivering.desk.known.waiting
    address = settings.read(workspace.home).intake
    assert workspace.keychain.get(names.intake_key(address)) == Secret(armatic.token)
    assert address in card.where.text()
    assert card.waiting.text() == f"{waiting:,} records wait to be delivered."
    assert armatic.calls.requests == 0  # set up is not delivered

    card.deliver.click()
    assert not card.deliver.isEnabled()
    live.until(lambda: bool(card.act.text))
    assert card.act.text == (
        f"Delivered {waiting:,} records. The receiver holds the same {waiting:,} records, and every total."
    )
    assert_same(workspace.database, armatic, workspace.catalogue.objects)
    live.until(lambda: card.waiting.text() == "Nothing waits to be delivered.")
    assert not card.anew.isVisible()

    card.forget.click()
    live.until(lambda: not page.delivering.desk.busy and not page.delivering.desk.known.on)
    assert card.act.text == "Address and key are deleted."
    assert card.set_up.isVisible()
    assert not card.deliver.isVisible()
    assert settings.read(workspace.home).intake == ""
    assert workspace.keychain.get(names.intake_key(address)) is None
    with Store(workspace.database, read_only=True) as store:
        assert not standing(store).begun


def test_an_address_without_encryption_is_refused_and_no_key_is_kept(
    live: Live, page: DonePage, memory_keyring: MemoryKeyring
) -> None:
    set_up(live, page, "http://intake.example.com", "Marker-of-a-key")
    card = page.delivery
    assert card.set_up.address.edit.property("invalid")
    assert card.set_up.address.hint.text() != "An https address that Armatic gave you for this."
    assert not page.delivering.desk.known.on
    assert live.workspace.keychain.get(names.intake_key("http://intake.example.com")) is None


def test_cancelled_it_goes_on_where_the_receiver_stands(
    live: Live, page: DonePage, armatic: PracticeArmatic
) -> None:
    card = page.delivery
    switched_on(live, page, armatic)
    armatic.faults.add("slow", route="deliver", seconds=60.0, times=1)
    card.deliver.click()
    live.until(lambda: armatic.calls.by_route.get("deliver", 0) > 0)
    assert "The delivery is still running" in page.closing_question
    with live.qtbot.waitSignal(page.changed):
        card.act.stop.click()
    live.until(lambda: not page.delivering.desk.busy)
    assert page.closing_question == ""
    assert card.act.text.startswith("Stopped. What was acknowledged stays delivered")
    assert card.deliver.isEnabled()
    card.deliver.click()
    live.until(lambda: not page.delivering.desk.busy)
    assert "and every total" in card.act.text
    assert_same(live.workspace.database, armatic, live.workspace.catalogue.objects)


def test_a_batch_that_arrives_late_does_not_hide_the_pause_that_is_kept(
    live: Live, page: DonePage, armatic: PracticeArmatic
) -> None:
    switched_on(live, page, armatic)
    told: list[object] = []
    page.delivering.desk.moved.connect(told.append)
    armatic.faults.add("slow", route="deliver", seconds=1.0, times=1)
    armatic.faults.add("wait", route="deliver", seconds=60.0, times=3)
    page.delivery.deliver.click()
    live.until(lambda: any(isinstance(one, Progress) and one.done for one in told))
    assert any(isinstance(one, Waiting) for one in told)
    assert page.delivery.act.words.text() == "The receiver wants a pause of 1 min"
    page.delivery.act.stop.click()
    live.until(lambda: not page.delivering.desk.busy)
    armatic.faults.clear()  # on a busy computer fewer batches are under way, and a pause is left
    page.delivery.deliver.click()
    live.until(lambda: not page.delivering.desk.busy)
    assert "and every total" in page.delivery.act.text


def test_a_new_sync_waits_until_the_delivery_has_let_go_of_the_file(
    live: Live, page: DonePage, armatic: PracticeArmatic
) -> None:
    switched_on(live, page, armatic)
    armatic.faults.add("slow", route="deliver", seconds=60.0, times=1)
    page.delivery.deliver.click()
    live.until(lambda: armatic.calls.by_route.get("deliver", 0) > 0)
    again = page.footer_actions[-1]
    busy: list[bool] = []
    page.step_wanted.connect(lambda _: busy.append(page.delivering.desk.busy))
    again.call()
    assert busy == []
    live.until(lambda: bool(busy))
    assert busy == [False]


def test_a_refused_key_is_said_and_nothing_is_claimed(
    live: Live, page: DonePage, armatic: PracticeArmatic
) -> None:
    switched_on(live, page, armatic, "Marker-of-a-key")
    card = page.delivery
    waiting = card.waiting.text()
    card.deliver.click()
    live.until(lambda: bool(card.act.text))
    assert "key" in card.act.text
    assert "Marker-of-a-key" not in card.act.text
    assert "Delivered" not in card.act.text
    assert armatic.calls.refused == 1  # a refused key is not tried again
    live.until(lambda: not page.delivering.desk.busy)
    assert card.waiting.text() == waiting
    assert armatic.intake.of_company(live.gateway.access.company) is None


def test_what_the_receiver_holds_otherwise_is_told_and_delivered_anew(
    live: Live, page: DonePage, armatic: PracticeArmatic
) -> None:
    card = page.delivery
    switched_on(live, page, armatic)
    card.deliver.click()
    live.until(lambda: bool(card.act.text))
    stream = armatic.intake.of_company(live.gateway.access.company)
    assert stream is not None
    key = next(iter(stream.rows["CUSTOMER"]))
    del stream.rows["CUSTOMER"][key]
    card.deliver.click()
    live.until(lambda: card.anew.isVisible())
    assert "The receiver holds something else: CUSTOMER, records: 40 here, 39 there." in card.act.text
    card.anew.click()
    live.until(lambda: not page.delivering.desk.busy)
    assert "and every total" in card.act.text
    assert_same(live.workspace.database, armatic, live.workspace.catalogue.objects)


def test_a_pause_that_the_receiver_asks_for_is_said_and_can_be_cancelled(
    live: Live, page: DonePage, armatic: PracticeArmatic
) -> None:
    switched_on(live, page, armatic)
    armatic.faults.add("wait", route="deliver", seconds=90.0, times=1)
    said: list[str] = []
    page.delivering.desk.moved.connect(lambda _: said.append(page.delivery.act.words.text()))
    page.delivery.deliver.click()
    live.until(lambda: "The receiver wants a pause of 1 min 30 s" in said)
    page.delivery.act.stop.click()
    live.until(lambda: not page.delivering.desk.busy)
    assert page.delivery.act.text.startswith("Stopped.")


def test_a_key_that_may_not_deliver_is_said_with_whom_to_call_and_logged(
    live: Live, page: DonePage, armatic: PracticeArmatic, catalogue: Catalogue
) -> None:
    folder = live.workspace.home / "logs"
    live.workspace.logbook = logbook(folder)
    switched_on(live, page, armatic)
    armatic.faults.add("http_403", route="deliver")
    page.delivery.deliver.click()
    live.until(lambda: bool(page.delivery.act.text))
    assert page.delivery.act.text.startswith("The access key may not deliver the data of this company.")
    assert catalogue.values["phone"] in page.delivery.act.text
    failed = [line.entry for line in read_log(folder) if isinstance(line.entry, Failed)]
    assert [(entry.work, entry.kind) for entry in failed] == [("delivery", "intake_forbidden")]


def test_a_delivery_is_in_the_log_with_its_figures_alone(
    live: Live, page: DonePage, armatic: PracticeArmatic
) -> None:
    folder = live.workspace.home / "logs"
    live.workspace.logbook = logbook(folder)
    switched_on(live, page, armatic)
    waiting = page.delivering.desk.known.waiting
    page.delivery.deliver.click()
    live.until(lambda: bool(page.delivery.act.text))
    begun, ended = [line.entry for line in read_log(folder) if not isinstance(line.entry, Started)]
    assert begun == DeliveryBegun(waiting)
    assert isinstance(ended, Delivered)
    assert (ended.records, ended.delivered, ended.differing) == (waiting, waiting, 0)
