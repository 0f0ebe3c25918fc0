"""Customers are looked up over real HTTP, kept at once, and the looking goes on where it stopped."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta

import pytest

from armatic_setup.armatic.errors import ArmaticError
from armatic_setup.arrival.events import ArrivalFinished, ArrivalPlanned, ArrivalWaiting, CustomerLookedUp
from armatic_setup.arrival.report import Differing, Doubt, Outcome, Scope
from armatic_setup.arrival.words import explained, notes, summary
from armatic_setup.faults import Cancelled
from armatic_setup.practice.armatic import PracticeArmatic
from armatic_setup.sync.errors import StoreError
from armatic_setup.sync.store import Store
from tests.arrival.looking import Looking, one

Make = Callable[[], Looking]


def test_all_of_a_sample_have_arrived_and_the_totals_agree(looking: Make, armatic: PracticeArmatic) -> None:
    run = looking()
    report = run.run()
    assert summary(report) == "27 of 27 sampled customers have arrived in Armatic, totals agree."
    assert report.proven
    assert armatic.calls.by_route == {"lookup": 27}
    planned, *steps, finished = run.events
    assert planned == ArrivalPlanned(Scope.SAMPLE, 27, 0, 0.0)
    assert [step.done for step in steps] == list(range(1, 28))
    assert finished == ArrivalFinished(report)
    assert run.kept == report


def test_all_customers_are_looked_up(looking: Make, armatic: PracticeArmatic) -> None:
    report = looking().run(scope=Scope.ALL)
    assert summary(report) == "60 of 60 customers have arrived in Armatic, totals agree."
    assert sorted(armatic.calls.queries) == sorted(armatic.directory.numbers)


def test_who_has_not_arrived_yet_arrives_later(looking: Make, armatic: PracticeArmatic) -> None:
    armatic.directory.hold_back("C-00005", "C-00006")
    report = looking().run(scope=Scope.ALL)
    assert [found.customer_id for found in report.of(Outcome.NOT_YET)] == ["C-00005", "C-00006"]
    assert not report.proven
    assert report.connected
    assert summary(report).startswith("58 of 60 customers have arrived")
    assert "may take hours" in explained(one(report, "C-00005"))
    armatic.directory.let_in()
    assert looking().run(scope=Scope.ALL).proven


def test_a_first_sync_brings_one_after_the_other(looking: Make, armatic: PracticeArmatic) -> None:
    armatic.directory.first_sync(1e9)
    nobody = looking().run()
    assert (nobody.arrived, nobody.connected) == (0, False)
    armatic.directory.first_sync(1e-9)
    assert looking().run().proven


@pytest.mark.parametrize("number", ["A&B-01", "Ünïque/7", "100% <Wood>"])
def test_a_customer_id_of_any_signs_is_found(looking: Make, number: str) -> None:
    assert one(looking().run(scope=Scope.ALL), number).outcome is Outcome.ARRIVED


def test_another_account_number_is_told_as_a_difference(looking: Make, armatic: PracticeArmatic) -> None:
    armatic.directory.change("C-00005", account_number="10005")
    armatic.directory.change("C-00006", account_number="c-00006")
    report = looking().run(scope=Scope.ALL)
    for number, theirs in (("C-00005", "10005"), ("C-00006", "c-00006")):
        found = one(report, number)
        assert found.outcome is Outcome.DIFFERENT
        assert found.differs == (Differing("account_number", number, theirs),)
    assert (
        explained(one(report, "C-00005"))
        == "The account number in Armatic is 10005, the customer ID in Intacct C-00005."
    )
    assert report.arrived == 58


def test_another_name_is_told_where_armatic_tells_one(looking: Make, armatic: PracticeArmatic) -> None:
    armatic.directory.change("C-00005", name="Somebody Else")
    found = one(looking().run(scope=Scope.ALL), "C-00005")
    assert [differing.field for differing in found.differs] == ["name"]
    assert "Somebody Else" in explained(found)


def test_without_names_only_the_number_counts(looking: Make, armatic: PracticeArmatic) -> None:
    armatic.directory.names = False
    armatic.directory.hold_back("C-00006")
    armatic.directory.change("C-00005", account_number="10005")
    report = looking().run(scope=Scope.ALL)
    assert report.arrived == 58
    assert {found.customer_id for found in report.of(Outcome.NOT_YET)} == {"C-00005", "C-00006"}


def test_several_of_one_number_are_unclear(looking: Make, armatic: PracticeArmatic) -> None:
    armatic.directory.double("C-00005")
    found = one(looking().run(scope=Scope.ALL), "C-00005")
    assert (found.outcome, found.doubt) == (Outcome.UNCLEAR, Doubt.SEVERAL)
    assert explained(found)


def test_a_customer_without_a_number_is_unclear(looking: Make, armatic: PracticeArmatic) -> None:
    armatic.directory.change("C-00005", account_number=None)
    found = one(looking().run(scope=Scope.ALL), "C-00005")
    assert found.doubt is Doubt.NO_NUMBER


def test_the_entry_of_a_namesake_is_not_taken_for_it(looking: Make, armatic: PracticeArmatic) -> None:
    names = {row["CUSTOMERID"]: row["NAME"] for row in armatic.company.rows("CUSTOMER")}
    armatic.directory.change("C-00007", name=names["C-00005"])
    armatic.directory.hold_back("C-00005")
    assert one(looking().run(scope=Scope.ALL), "C-00005").outcome is Outcome.NOT_YET


def test_an_answer_without_a_list_allows_no_conclusion(looking: Make, armatic: PracticeArmatic) -> None:
    armatic.faults.add("no_list", times=1)
    armatic.faults.add("null_list", times=1)
    report = looking().run()
    assert [found.doubt for found in report.of(Outcome.UNCLEAR)] == [Doubt.NO_LIST] * 2
    assert report.arrived == 25


def test_a_list_that_may_go_on_allows_no_conclusion(looking: Make, armatic: PracticeArmatic) -> None:
    armatic.directory.hold_back(*armatic.directory.numbers)
    armatic.faults.add("more_pages")
    report = looking().run()
    assert {found.doubt for found in report.customers} == {Doubt.LONG_LIST}


@pytest.mark.parametrize(
    "name", ["unknown_fields", "odd_entries", "odd_fields", "more_pages", "html_label", "slow_body"]
)
def test_what_is_odd_around_a_good_answer_does_no_harm(
    looking: Make, armatic: PracticeArmatic, name: str
) -> None:
    armatic.faults.add(name, seconds=0.01)
    assert looking().run().proven


@pytest.mark.parametrize(
    "name", ["wait", "wait_503", "http_429", "http_500", "http_502", "error_page", "cut_body", "reset"]
)
def test_what_passes_is_waited_for(looking: Make, armatic: PracticeArmatic, name: str) -> None:
    armatic.faults.add(name, times=2, after=3, seconds=0)
    run = looking()
    assert run.run().proven
    assert len(run.seen(ArrivalWaiting)) == 2


def test_what_was_found_before_a_failure_stays_and_the_next_one_goes_on(
    looking: Make, armatic: PracticeArmatic
) -> None:
    armatic.faults.add("http_401", after=10)
    first = looking()
    with pytest.raises(ArmaticError) as caught:
        first.run()
    assert caught.value.fault.kind == "token_refused"
    assert armatic.calls.requests == 11
    kept = first.kept
    assert kept is not None
    assert (len(kept.customers), kept.asked, kept.complete, kept.proven) == (10, 27, False, False)
    armatic.faults.clear()
    armatic.calls.reset()
    second = looking()
    report = second.run()
    assert report.proven
    assert second.seen(ArrivalPlanned)[0].done == 10
    assert armatic.calls.requests == 17


def test_a_whole_looking_stays_shown_until_another_is_whole(looking: Make, armatic: PracticeArmatic) -> None:
    whole = looking().run()
    armatic.faults.add("http_500", after=5)
    run = looking()
    with pytest.raises(ArmaticError):
        run.run()
    assert run.kept == whole


@pytest.mark.parametrize("later", [timedelta(hours=23), timedelta(hours=25)])
def test_what_was_found_long_ago_is_looked_up_anew(
    looking: Make, armatic: PracticeArmatic, later: timedelta
) -> None:
    armatic.faults.add("http_404", after=10, times=1)
    with pytest.raises(ArmaticError):
        looking().run()
    run = looking()
    run.now += later
    run.run()
    assert run.seen(ArrivalPlanned)[0].done == (10 if later < timedelta(days=1) else 0)


def test_another_looking_than_the_broken_one_begins_anew(looking: Make, armatic: PracticeArmatic) -> None:
    armatic.faults.add("http_404", after=10, times=1)
    with pytest.raises(ArmaticError):
        looking().run()
    run = looking()
    run.run(scope=Scope.ALL)
    assert run.seen(ArrivalPlanned)[0].done == 0
    again = looking()
    again.run(size=9)
    assert again.seen(ArrivalPlanned) == [ArrivalPlanned(Scope.SAMPLE, 9, 0, 0.0)]


def test_only_the_newest_of_each_kind_is_kept(looking: Make) -> None:
    for scope in (Scope.SAMPLE, Scope.ALL, Scope.SAMPLE, Scope.ALL):
        run = looking()
        run.run(scope=scope)
    with closing(sqlite3.connect(run.path)) as raw:
        assert raw.execute("SELECT scope FROM sync_arrival_run ORDER BY id").fetchall() == [
            ("sample",),
            ("all",),
        ]
        assert raw.execute("SELECT count(*) FROM sync_arrival").fetchone() == (87,)


def test_cancel_between_two_customers_keeps_what_was_found(looking: Make) -> None:
    run = looking()

    def stop(event: object) -> None:
        if isinstance(event, CustomerLookedUp) and event.done == 4:
            run.cancel.cancel()

    run.on_event = stop
    with pytest.raises(Cancelled):
        run.run()
    assert run.kept is not None
    assert len(run.kept.customers) == 4


@pytest.mark.parametrize(
    ("fault", "options"),
    [
        ("slow", {}),  # waits for the headers
        ("slow_body", {}),  # waits for the rest
        ("wait", {}),  # waits because it was asked to
        ("", {"per_second": 0.01}),  # waits for its turn
    ],
)
def test_cancel_ends_every_kind_of_waiting(
    looking: Make, armatic: PracticeArmatic, fault: str, options: dict[str, float]
) -> None:
    from armatic_setup.gateway.retry import RetryPolicy

    if fault:
        armatic.faults.add(fault, seconds=600, after=1)
    run = looking()
    ended: list[BaseException] = []
    reached = threading.Event()
    waited: Callable[[object], bool] = (
        (lambda event: isinstance(event, ArrivalWaiting))
        if fault == "wait"
        else (lambda event: isinstance(event, CustomerLookedUp))
    )
    run.on_event = lambda event: reached.set() if waited(event) else None

    def work() -> None:
        try:
            run.run(retry=RetryPolicy(longest_wait=1000.0), **options)
        except BaseException as error:  # noqa: BLE001 - handed to the test
            ended.append(error)

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    assert reached.wait(10)
    run.cancel.cancel()
    thread.join(10)
    assert not thread.is_alive()
    assert [type(error) for error in ended] == [Cancelled]


def test_it_asks_no_faster_than_it_should(looking: Make, armatic: PracticeArmatic) -> None:
    looking().run(size=6, per_second=20.0)
    assert armatic.calls.requests == 6
    assert armatic.calls.most_within(0.04) <= 2


@pytest.mark.parametrize("kind", ["missing", "empty", "without_customers"])
def test_without_synced_customers_nothing_is_asked(
    looking: Make, armatic: PracticeArmatic, kind: str
) -> None:
    run = looking()
    run.path.unlink()
    if kind != "missing":
        with Store(run.path) as store:
            if kind == "without_customers":
                from tests.sync.practice import CATALOGUE

                store.prepare(CATALOGUE.objects)
    with pytest.raises(StoreError) as caught:
        run.run()
    assert caught.value.kind == ("database_missing" if kind == "missing" else "no_customers")
    assert armatic.calls.requests == 0
    assert kind != "missing" or not run.path.exists()


def test_what_the_totals_say_is_the_tie_out_with_intacct(looking: Make) -> None:
    run = looking()
    with closing(sqlite3.connect(run.path)) as raw:
        raw.execute("UPDATE sync_tie_out_line SET ours = '1' WHERE position = 1")
        raw.commit()
    assert summary(run.run()).endswith("totals differ.")
    with closing(sqlite3.connect(run.path)) as raw:
        raw.execute("DELETE FROM sync_tie_out")
        raw.commit()
    assert summary(run.run()).endswith("totals are not compared.")
    assert any("No public interface of Armatic tells amounts" in note for note in notes())


def test_neither_token_nor_link_is_in_the_file(looking: Make, armatic: PracticeArmatic) -> None:
    run = looking()
    run.run()
    content = b"".join(path.read_bytes() for path in run.path.parent.glob("harbor*"))
    assert armatic.token.encode() not in content
    assert b"pay.example.com" not in content
