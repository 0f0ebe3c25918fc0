"""The client of the proposed intake against the practice Armatic, over real HTTP."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from armatic_setup.armatic.errors import ArmaticError
from armatic_setup.cancel import CancelToken
from armatic_setup.delivery.intake import deliver, end, standing
from armatic_setup.delivery.intake_destination import ProposedIntake
from armatic_setup.delivery.intake_drain import IntakeProgress
from armatic_setup.delivery.seam import Destination, Outcome, Progress, Standing
from armatic_setup.delivery.totals import Disagreement
from armatic_setup.diagnosis.rules import diagnose
from armatic_setup.faults import Cancelled, Stage
from armatic_setup.practice.armatic import PracticeArmatic, Routes
from armatic_setup.practice.armatic.http_face import Asked
from armatic_setup.practice.armatic.intake_refusal import IntakeRefusedError
from armatic_setup.practice.line_faults import Reply
from armatic_setup.sync.store import Store, StoreError
from tests.delivery.intake_samples import (
    HASTY,
    TARGETS,
    assert_same,
    department,
    fill,
    invoice,
    make_store,
    put,
    receiver,
    refusal,
    run,
)
from tests.sync.practice import CATALOGUE
from tests.sync.samples import DEPARTMENTS, INVOICES

#: Each is met in a test below.
KINDS = (
    "intake_absent",
    "intake_key_refused",
    "intake_forbidden",
    "intake_taken",
    "intake_replaced",
    "intake_begin_anew",
    "intake_refused",
)
REACHED = frozenset(f"armatic.{kind}" for kind in KINDS)


@pytest.fixture
def armatic() -> Iterator[PracticeArmatic]:
    with PracticeArmatic() as armatic:
        yield armatic
        assert armatic.problems == []


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with make_store(tmp_path / "data.sqlite3") as store:
        fill(store, 300)
        put(store, DEPARTMENTS, [department(1), department(2, None)])
        yield store


@pytest.mark.parametrize("kind", KINDS)
def test_each_failure_of_the_proposal_has_its_own_diagnosis(kind: str) -> None:
    assert diagnose(ArmaticError.of(kind).fault, CATALOGUE).id == f"armatic.{kind}"


def test_everything_the_first_time_then_what_changed(store: Store, armatic: PracticeArmatic) -> None:
    assert not standing(store).begun
    first = run(store, armatic)
    assert (first.delivered, first.records, first.agrees) == (302, 302, True)
    assert_same(store.path, armatic)
    put(store, INVOICES, [invoice(7, "0.01"), invoice(900, None)], [3])
    put(store, DEPARTMENTS, [department(1)])  # as it was
    assert standing(store).waiting == 3
    second = run(store, armatic)
    assert (second.delivered, second.agrees) == (3, True)
    assert_same(store.path, armatic)
    assert run(store, armatic).delivered == 0


def test_money_arrives_to_the_last_digit(store: Store, armatic: PracticeArmatic) -> None:
    amounts = ["12345678901234567890.123456789", "-.5", "5.", "0.10", None]
    put(store, INVOICES, [invoice(1000 + number, amount, "JPY") for number, amount in enumerate(amounts)])
    assert run(store, armatic).agrees
    stream = armatic.intake.of_company("HarborPine")
    assert stream is not None
    assert stream.totals("ARINVOICE")["TRX_TOTALDUE", "JPY"] == Decimal("12345678901234567894.723456789")
    assert_same(store.path, armatic)


def test_batches_keep_to_what_the_receiver_takes(store: Store, armatic: PracticeArmatic) -> None:
    armatic.intake.limits.max_batch_records = 40
    assert run(store, armatic).batches == 9
    armatic.intake.limits.max_batch_bytes = 1024
    put(store, INVOICES, [invoice(key, "1.00") for key in range(1, 301)])
    assert run(store, armatic).batches > 30
    assert armatic.calls.by_route["deliver"] == armatic.intake.of_company("HarborPine").changes
    assert_same(store.path, armatic)


def test_a_delivery_is_not_forgotten_while_it_goes_on(store: Store, armatic: PracticeArmatic) -> None:
    """Its next batch would begin at 1 again, under a name that the receiver knows."""
    armatic.intake.limits.max_batch_records = 40
    refused: list[str] = []

    def forget(_: IntakeProgress) -> None:
        with pytest.raises(StoreError) as caught:
            end(store.path)
        refused.append(caught.value.kind)

    told = deliver(store, TARGETS, receiver(armatic), cancel=CancelToken(), emit=forget, retry=HASTY)
    assert told.agrees
    assert set(refused) == {"database_in_use"}
    assert_same(store.path, armatic)
    end(store.path)
    assert not standing(store).begun


def test_a_limit_that_shrinks_halves_the_batches(store: Store, armatic: PracticeArmatic) -> None:
    def shrink(_: IntakeProgress) -> None:
        armatic.intake.limits.max_batch_records = 5

    deliver(
        store, TARGETS, receiver(armatic), cancel=CancelToken(), retry=HASTY,
        emit=shrink,
    )  # fmt: skip
    stream = armatic.intake.of_company("HarborPine")
    assert max(batch.records for batch in stream.batches.values()) <= 5
    assert_same(store.path, armatic)


def test_a_record_that_is_too_large_for_every_batch(store: Store, armatic: PracticeArmatic) -> None:
    armatic.intake.limits.max_batch_bytes = 1024
    put(store, DEPARTMENTS, [department(3, "x" * 5000)])
    error = refusal(store, armatic)
    assert (error.fault.stage, error.fault.kind) == (Stage.ARMATIC, "intake_refused")
    assert "single record" in error.fault.detail
    armatic.intake.limits.max_batch_bytes = 10_000
    assert run(store, armatic).agrees
    assert_same(store.path, armatic)


@pytest.mark.parametrize(
    "fault",
    [
        "lost_answer", "doubled", "closed", "reset", "cut_request", "cut_body", "reset_in_body", "http_500",
        "http_502", "wait", "wait_503", "error_page", "empty_body", "not_json", "slow", "slow_body",
    ],
)  # fmt: skip
@pytest.mark.parametrize("route", ["declare", "deliver", "check"])
def test_faults_that_pass_change_nothing(
    store: Store, armatic: PracticeArmatic, fault: str, route: str
) -> None:
    armatic.intake.limits.max_batch_records = 50
    armatic.faults.add(fault, route=route, times=1, after=1 if route == "deliver" else 0, seconds=0.05)
    assert run(store, armatic).agrees
    assert armatic.faults.fired[fault] == 1
    assert_same(store.path, armatic)
    stream = armatic.intake.of_company("HarborPine")
    assert stream.changes == stream.complete_through == len(stream.batches)


def test_a_batch_that_was_taken_although_its_answer_said_too_large(
    store: Store, armatic: PracticeArmatic, monkeypatch: pytest.MonkeyPatch
) -> None:
    take, said = armatic._reply, []

    def reply(asked: Asked) -> Reply:
        answer = take(asked)
        if asked.method == "PUT" and "/batches/" in asked.path and not said:
            said.append(answer.status)
            return IntakeRefusedError("too-large").reply()
        return answer

    monkeypatch.setattr(armatic, "_reply", reply)
    assert run(store, armatic).agrees
    assert said == [201]
    assert_same(store.path, armatic)


def test_an_acknowledgement_that_was_lost_for_good_is_found_by_the_next_run(
    store: Store, armatic: PracticeArmatic
) -> None:
    armatic.faults.add("lost_answer", route="deliver")
    assert refusal(store, armatic).fault.kind == "connection_lost"
    assert standing(store).unacknowledged > 0
    put(store, INVOICES, [invoice(1, "99.99")], [2])  # what is on its way already changes meanwhile
    armatic.faults.clear()
    assert run(store, armatic).agrees
    assert_same(store.path, armatic)


def test_a_batch_that_was_taken_is_not_sent_again(store: Store, armatic: PracticeArmatic) -> None:
    armatic.faults.add("lost_answer", route="deliver")
    refusal(store, armatic)
    armatic.faults.clear()
    armatic.calls.reset()
    assert run(store, armatic).agrees
    assert armatic.calls.by_route["batch"] >= 1
    assert_same(store.path, armatic)


def test_another_computer_delivers_for_this_company(
    store: Store, armatic: PracticeArmatic, tmp_path: Path
) -> None:
    run(store, armatic)
    with make_store(tmp_path / "other.sqlite3") as other:
        fill(other, 10)
        assert refusal(other, armatic).fault.kind == "intake_taken"
        assert run(other, armatic, begin_anew=True).records == 10
        assert_same(other.path, armatic)
    assert refusal(store, armatic).fault.kind == "intake_replaced"


def test_a_copy_of_the_file_is_not_delivered_beside_it(
    store: Store, armatic: PracticeArmatic, tmp_path: Path
) -> None:
    run(store, armatic)
    copy = tmp_path / "copy.sqlite3"
    list(store.select(f"VACUUM INTO '{copy}'"))
    put(store, INVOICES, [invoice(1, "5.00")])
    run(store, armatic)
    with Store(copy) as twin:
        put(twin, INVOICES, [invoice(1, "6.00")])
        assert refusal(twin, armatic).fault.kind == "intake_begin_anew"


def test_a_receiver_that_lost_what_it_had(store: Store, armatic: PracticeArmatic) -> None:
    run(store, armatic)
    armatic.intake.streams.clear()
    put(store, INVOICES, [invoice(1, "5.00")])
    assert refusal(store, armatic).fault.kind == "intake_begin_anew"
    assert run(store, armatic, begin_anew=True).agrees
    assert_same(store.path, armatic)


def test_totals_that_differ_are_told_figure_by_figure(store: Store, armatic: PracticeArmatic) -> None:
    run(store, armatic)
    rows = armatic.intake.of_company("HarborPine").rows["ARINVOICE"]
    del rows[5]
    rows[6]["CURRENCY"] = "EUR"
    result = run(store, armatic)
    assert not result.agrees
    assert set(result.disagreements) == {
        Disagreement("ARINVOICE", "", "", Decimal(300), Decimal(299)),
        Disagreement("ARINVOICE", "TRX_TOTALDUE", "USD", Decimal("3150.00"), Decimal("3129.00")),
        Disagreement("ARINVOICE", "TRX_TOTALDUE", "EUR", None, Decimal("10.50")),
    }


def test_what_is_refused_says_which_word_and_no_value(store: Store, armatic: PracticeArmatic) -> None:
    put(store, INVOICES, [invoice(400, "12,50")])
    error = refusal(store, armatic)
    assert (error.fault.kind, error.fault.detail) == ("intake_refused", "not-as-declared line 301")
    assert "12,50" not in str(error)


def test_where_there_is_no_intake(store: Store, armatic: PracticeArmatic) -> None:
    armatic.routes = Routes()
    error = refusal(store, armatic)
    assert diagnose(error.fault, CATALOGUE).id == "armatic.intake_absent"
    assert armatic.calls.requests == 1


@pytest.mark.parametrize(
    ("fault", "kind"),
    [("http_401", "intake_key_refused"), ("http_404", "intake_absent"), ("http_409", "intake_refused")],
)
def test_other_refusals(store: Store, armatic: PracticeArmatic, fault: str, kind: str) -> None:
    armatic.faults.add(fault)
    assert refusal(store, armatic).fault.kind == kind
    assert armatic.calls.requests == 1


def test_a_token_for_another_company(store: Store, armatic: PracticeArmatic) -> None:
    armatic.intake.forbidden.add("HarborPine")
    assert refusal(store, armatic).fault.kind == "intake_forbidden"


def test_cancel_ends_it_at_once_and_the_next_run_goes_on(store: Store, armatic: PracticeArmatic) -> None:
    armatic.intake.limits.max_batch_records = 10
    cancel = CancelToken()

    def stop(progress: IntakeProgress) -> None:
        if progress.delivered:
            armatic.latency = 60.0
            threading.Thread(target=cancel.cancel).start()

    with pytest.raises(Cancelled):
        deliver(store, TARGETS, receiver(armatic), cancel=cancel, emit=stop, retry=HASTY)
    armatic.latency = 0.0
    assert run(store, armatic).agrees
    assert_same(store.path, armatic)


def test_a_file_that_was_never_synced(tmp_path: Path, armatic: PracticeArmatic) -> None:
    with Store(tmp_path / "empty.sqlite3") as empty, pytest.raises(StoreError) as caught:
        deliver(empty, TARGETS, receiver(armatic), cancel=CancelToken())
    assert caught.value.kind == "database_missing"


def test_several_batches_are_under_way_at_a_time_and_no_more_than_allowed(
    store: Store, armatic: PracticeArmatic, monkeypatch: pytest.MonkeyPatch
) -> None:
    armatic.intake.limits.max_batch_records = 10
    armatic.intake.limits.max_ahead = 2
    take, lock, all_here = armatic._reply, threading.Lock(), threading.Event()
    now = most = 0

    def reply(asked: Asked) -> Reply:
        nonlocal now, most
        if "/batches/" not in asked.path:
            return take(asked)
        with lock:
            now += 1
            most = max(most, now)
            if now == 3:
                all_here.set()
        all_here.wait(10)  # the first is answered when three are here
        answer = take(asked)
        with lock:
            now -= 1
        return answer

    monkeypatch.setattr(armatic, "_reply", reply)
    assert run(store, armatic).agrees
    assert most == 3
    assert_same(store.path, armatic)


def test_as_a_destination_it_tells_the_same(store: Store, armatic: PracticeArmatic) -> None:
    intake = ProposedIntake(receiver(armatic), retry=HASTY)
    assert intake.standing(store, TARGETS) == Standing(taken=0, waiting=302)
    told: list[Progress] = []
    outcome = intake.deliver(store, TARGETS, emit=told.append, cancel=CancelToken())
    assert outcome == Outcome(records=302, delivered=302)
    assert told[-1] == Progress("", 302, 302)
    put(store, INVOICES, [invoice(1, "7.00")])
    assert intake.standing(store, TARGETS) == Standing(taken=301, waiting=1)
    assert_same_after(intake, store, armatic)


def assert_same_after(destination: Destination, store: Store, armatic: PracticeArmatic) -> None:
    destination.deliver(store, TARGETS, emit=lambda _: None, cancel=CancelToken())
    assert_same(store.path, armatic)
