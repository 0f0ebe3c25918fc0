"""The whole chain over real HTTP: engine, reader, client, practice company, store."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from datetime import date, datetime
from itertools import pairwise
from pathlib import Path

import pytest

from armatic_setup.cancel import CancelToken
from armatic_setup.faults import Cancelled, Stage
from armatic_setup.gateway.errors import LoginRefused, NotReached
from armatic_setup.practice import CompanySize
from armatic_setup.sync import events
from armatic_setup.sync.aging import aging
from armatic_setup.sync.deletions import DeletionSource
from armatic_setup.sync.engine import run_sync
from armatic_setup.sync.events import SyncEvent
from armatic_setup.sync.progress import ProgressMeter
from armatic_setup.sync.receivables import open_invoices
from armatic_setup.sync.store import Store, StoreError
from armatic_setup.sync.summary import SyncSummary
from tests.sync.practice import CATALOGUE, Practice, practice, stored_rows

NAMES = [target.name for target in CATALOGUE.objects]


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Practice]:
    with practice(tmp_path / "data" / "small.sqlite3") as company:
        yield company


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Practice, SyncSummary]]:
    """The practice company as it is shipped, synced once in full pages."""
    path = tmp_path_factory.mktemp("full") / "full.sqlite3"
    with practice(path, CompanySize()) as company:
        yield company, company.sync(page_size=2000)


def rows_read(summary: SyncSummary) -> dict[str, int]:
    return {entry.name: entry.rows_read for entry in summary.objects if entry.rows_read}


class TestTheWholeCompany:
    def test_every_table_is_the_truth(self, full: tuple[Practice, SyncSummary]) -> None:
        company, summary = full
        company.assert_same()
        assert [entry.name for entry in summary.objects] == NAMES
        assert all(entry.rows == company.company.count(entry.name) for entry in summary.objects)
        assert summary.rows > 100_000

    def test_fields_of_related_records_are_the_truth(self, full: tuple[Practice, SyncSummary]) -> None:
        company, _ = full
        contacts = {row["RECORDNO"]: row for row in company.company.rows("CONTACT")}
        related = {"CUSTOMER": [("DISPLAYCONTACTKEY", "DISPLAYCONTACT"), ("BILLTOKEY", "BILLTO")]}
        related["ARINVOICE"] = [("BILLTOPAYTOKEY", "BILLTO")]
        with Store(company.path, read_only=True) as store:
            for name, paths in related.items():
                for row in stored_rows(store, name, CATALOGUE.object(name).fields):
                    for key, path in paths:
                        contact = contacts.get(row[key], {})
                        for field in ("CONTACTNAME", "EMAIL1"):
                            assert row[f"{path}.{field}"] == (contact.get(field) or None), (
                                name,
                                row["RECORDNO"],
                            )

    def test_it_ties_out(self, full: tuple[Practice, SyncSummary]) -> None:
        company, summary = full
        assert summary.tie_out.ties
        truth = company.company.open_receivables()
        assert {line.currency: line.ours for line in summary.tie_out.currencies} == truth
        assert len(truth) == 5
        assert [line.object for line in summary.tie_out.counts] == NAMES

    def test_aging_adds_up_to_the_tie_out(self, full: tuple[Practice, SyncSummary]) -> None:
        company, summary = full
        with Store(company.path, read_only=True) as store:
            lines = aging(store, date(2026, 10, 30))
            number = sum(1 for _ in open_invoices(store))
        assert {line.currency: line.total for line in lines} == company.company.open_receivables()
        assert all(len([bucket for bucket in line.buckets if bucket]) > 2 for line in lines)
        assert sum(line.open_invoices for line in summary.tie_out.currencies) == number

    def test_it_is_told_as_it_goes(self, full: tuple[Practice, SyncSummary]) -> None:
        company, summary = full
        (planned,) = company.told(events.SyncPlanned)
        assert planned.rows == summary.rows
        meter = ProgressMeter()
        pages = company.told(events.PageStored)
        for number, event in enumerate(company.events):
            meter.note(event, float(number))
        assert meter.fraction == 1.0
        assert [page.overall_done for page in pages] == sorted(page.overall_done for page in pages)
        assert pages[-1].overall_done == pages[-1].overall_total == summary.rows
        assert len(pages) == planned.requests
        finished = company.told(events.ObjectFinished)
        assert {event.object: event.rows for event in finished} == {o.name: o.rows for o in summary.objects}
        for name in NAMES:  # of several at a time, each is told in order
            told = [event for event in company.events if getattr(event, "object", "") == name]
            kinds = [type(event) for event in told if not isinstance(event, events.Settling)]
            pages_of = [event.rows_done for event in told if isinstance(event, events.PageStored)]
            assert kinds[0] is events.ObjectStarted
            assert kinds[-1] is events.ObjectFinished
            assert set(kinds[1:-1]) <= {events.PageStored}
            assert pages_of == sorted(pages_of)

    def test_it_costs_one_sign_in_and_few_requests(self, full: tuple[Practice, SyncSummary]) -> None:
        company, summary = full
        pages = len(company.told(events.PageStored))
        assert company.gateway.calls.requests == summary.requests == pages + 14
        assert company.gateway.calls.logins == 1
        assert company.gateway.calls.most_at_once == 2


def test_a_second_request_is_under_way_where_answers_take_their_time(small: Practice) -> None:
    small.gateway.latency = 0.12
    small.sync(page_size=2000, lanes=None)
    small.assert_same()
    assert small.gateway.calls.most_at_once == 2


def test_when_intacct_is_busy_one_request_waits_for_the_other(small: Practice) -> None:
    small.gateway.slots.limit = 1
    small.gateway.slots.wait = 0
    small.gateway.latency = 0.01
    summary = small.sync(page_size=20)
    small.assert_same()
    assert summary.tie_out.ties
    refused = small.gateway.calls.throttled
    assert 1 <= refused <= 2  # what was under way when the first was refused
    assert {wait.reason for wait in small.told(events.Waiting)} == {"throttled"}


def test_pages_that_take_too_long_get_smaller_and_grow_back(tmp_path: Path) -> None:
    with practice(tmp_path / "x.sqlite3", CompanySize(customers=20, invoices=400)) as company:
        # Each request that took too long is sent once more before the page is halved.
        company.gateway.faults.add("http_524", times=4, function="query", object="ARINVOICEITEM", after=1)
        assert company.sync(page_size=400).tie_out.ties
        company.assert_same()
        done = [page.rows_done for page in company.told(events.PageStored) if page.object == "ARINVOICEITEM"]
    sizes = [later - before for before, later in pairwise([0, *done])]
    assert sizes[:6] == [100, 100, 100, 100, 200, 200]


def test_events_of_several_objects_all_come_in_the_caller_s_thread(small: Practice) -> None:
    threads: set[int] = set()
    small.emit = lambda _: threads.add(threading.get_ident())
    small.gateway.faults.add("throttled", times=1, function="query", object="CUSTOMER", after=1)
    small.sync(page_size=20)
    assert threads == {threading.get_ident()}


def test_an_interruption_costs_each_object_one_page(small: Practice) -> None:
    class StoppedError(Exception):
        pass

    def stop(event: SyncEvent) -> None:
        small.events.append(event)
        if len(small.told(events.PageStored)) == 40:
            raise StoppedError

    Practice(small.gateway, small.clock, small.path.with_name("calm.sqlite3")).sync(page_size=10)
    calm = dict(small.gateway.calls.by_object)
    small.gateway.calls.reset()
    small.emit = stop
    with pytest.raises(StoppedError):
        small.sync(page_size=10)
    small.emit = small.events.append
    assert small.sync(page_size=10).resumed
    small.assert_same()
    more = {name: number - calm[name] for name, number in small.gateway.calls.by_object.items() if name}
    assert max(more.values()) <= 3  # its fields and its rows left are asked for again, and one page
    assert any(number >= 2 for number in more.values())  # something was under way


def test_a_second_sync_reads_only_what_changed(small: Practice) -> None:
    small.clock.pass_time(days=1)
    small.sync()
    small.clock.pass_time(days=1)
    invoices = [row for row in small.company.rows("ARINVOICE") if row["TRX_TOTALDUE"]]
    small.company.update(
        "ARINVOICE", invoices[0]["RECORDNO"], {"TRX_TOTALDUE": invoices[0]["TRX_TOTALDUE"] * 2}
    )
    small.company.insert("CUSTOMER", {"CUSTOMERID": "NEW", "NAME": "Ærø & Co <søn>", "ONHOLD": True})
    small.gateway.calls.reset()
    summary = small.sync()
    small.assert_same()
    assert summary.tie_out.ties
    read = rows_read(summary)
    assert read == {"ARINVOICE": 1, "CUSTOMER": 1}
    assert (
        small.gateway.calls.by_object["ARINVOICEITEM"] == 4
    )  # fields, changes, lines of the changed one, count


@pytest.mark.parametrize("offset", [-480, 330])
def test_times_are_utc_whatever_the_users_clock_says(small: Practice, offset: int) -> None:
    small.gateway.access.gmt_offset = offset
    small.sync()
    small.assert_same()


def test_the_users_clock_may_change_between_two_syncs(small: Practice) -> None:
    small.clock.pass_time(days=1)
    small.gateway.access.gmt_offset = 600
    small.sync()
    small.gateway.access.gmt_offset = -600
    small.clock.pass_time(hours=3)
    key = small.company.rows("ARINVOICE")[3]["RECORDNO"]
    small.company.update("ARINVOICE", key, {"DESCRIPTION": "changed"})
    assert rows_read(small.sync())["ARINVOICE"] == 1
    small.assert_same()


def test_records_without_a_modification_stamp_arrive(small: Practice) -> None:
    small.sync()
    small.clock.pass_time(days=1)
    small.company.insert("CUSTOMER", {"CUSTOMERID": "UNSTAMPED", "WHENMODIFIED": None})
    assert rows_read(small.sync())["CUSTOMER"] == 1
    small.assert_same()


def test_deleted_records_go(small: Practice) -> None:
    small.sync()
    small.clock.pass_time(days=1)
    for name, count in {
        "CUSTOMER": 2,
        "ARINVOICE": 3,
        "ARINVOICEITEM": 7,
        "CONTACT": 1,
        "SODOCUMENT": 1,
    }.items():
        for row in small.company.rows(name)[1 : 2 * count : 2]:
            small.company.delete(name, row["RECORDNO"])
    small.company.insert("CUSTOMER", {"CUSTOMERID": "NEW"})  # a deletion must not hide behind an insertion
    summary = small.sync()
    small.assert_same()
    assert summary.tie_out.ties
    assert summary.deletions is DeletionSource.COUNTS  # the user may not read the audit history
    settled = {event.object for event in small.told(events.Settling)}
    assert settled >= {"CUSTOMER", "ARINVOICE", "ARINVOICEITEM", "CONTACT", "SODOCUMENT"}
    assert summary.tie_out.settled_count >= 14


def test_optional_objects_that_are_denied_or_absent_are_skipped(small: Practice) -> None:
    small.gateway.permissions.deny("ARADJUSTMENT")
    small.gateway.permissions.unsubscribe("Inventory Control")
    small.gateway.faults.add("object_absent", object="ARTERM")
    summary = small.sync()
    assert summary.complete
    assert summary.tie_out.ties
    skipped = {entry.name: entry.skipped for entry in summary.objects if entry.skipped}
    assert skipped["ARADJUSTMENT"] == "needs Accounts Receivable › Adjustments"
    assert skipped["ARTERM"] == "not switched on in this company"
    assert {event.object: event.reason for event in small.told(events.ObjectSkipped)} == skipped
    small.assert_same(without=tuple(skipped))


def test_a_denied_required_object_is_a_failure_and_the_rest_arrives(small: Practice) -> None:
    small.gateway.permissions.deny("ARINVOICE")
    summary = small.sync()
    failed = {entry.name: entry.fault for entry in summary.failures}
    assert "ARINVOICE" in failed
    assert failed["ARINVOICE"].stage is Stage.OPERATION
    assert {event.object for event in small.told(events.ObjectFailed)} == set(failed)
    small.assert_same(without=tuple(failed))
    small.gateway.permissions.allow("ARINVOICE")
    summary = small.sync()
    assert summary.resumed
    assert summary.complete
    small.assert_same()


def test_an_unknown_field_is_left_out(small: Practice) -> None:
    small.gateway.faults.add("unknown_field", times=1, function="query", object="CUSTOMER", after=1)
    summary = small.sync()
    assert summary.complete
    assert small.told(events.FieldDropped) == [events.FieldDropped("CUSTOMER", "WHENMODIFIED")]
    small.assert_same(without=("CUSTOMER",))
    with Store(small.path) as store:
        assert store.count(CATALOGUE.object("CUSTOMER")) == small.company.count("CUSTOMER")


@pytest.mark.parametrize(
    "fault",
    [
        "session_expired",
        "http_502",
        "http_524",
        "cdn_page",
        "maintenance",
        "empty_body",
        "cut_body",
        "reset",
        "reset_in_body",
        "closed",
        "malformed_xml",
        "rate_limit_in_200",
        "throttled",
        "generic_error",
        "shuffled_rows",
        "duplicate_rows",
        "dropped_row",
        "repeated_page",
    ],
)
def test_what_goes_wrong_once_is_not_noticed_in_the_rows(small: Practice, fault: str) -> None:
    for after in (3, 11):
        small.gateway.faults.add(fault, times=1, function="query", object="ARINVOICEITEM", after=after)
    small.gateway.faults.add(fault, times=1, after=2)
    summary = small.sync(page_size=60)
    assert small.gateway.faults.fired[fault] >= 1
    assert summary.tie_out.ties
    assert summary.complete
    small.assert_same()


def test_an_answer_that_takes_too_long_is_asked_for_again_in_smaller_pages(small: Practice) -> None:
    small.gateway.faults.add("slow", times=1, function="query", object="ARINVOICEITEM", after=2, seconds=3)
    with small.client(read_timeout=1.0) as client, Store(small.path) as store:
        summary = run_sync(
            client, store, catalogue=CATALOGUE, emit=small.emit, cancel=small.cancel, page_size=400
        )
    assert small.gateway.faults.fired["slow"] == 1
    assert summary.tie_out.ties
    small.assert_same()


def test_whole_numbers_may_come_with_decimals(small: Practice) -> None:
    small.gateway.faults.add("decimal_whole_numbers")
    assert small.sync().tie_out.ties
    with Store(small.path) as store:
        lines = stored_rows(store, "ARINVOICEITEM", ("RECORDNO", "RECORDKEY", "LINE_NO"))
    truth = [
        {name: row[name] for name in ("RECORDNO", "RECORDKEY", "LINE_NO")}
        for row in small.company.rows("ARINVOICEITEM")
    ]
    assert [{**line, "LINE_NO": float(line["LINE_NO"])} for line in lines] == truth


def test_sums_may_come_under_bare_names(small: Practice) -> None:
    small.gateway.faults.add("bare_aggregates")
    assert small.sync().tie_out.ties


def test_a_total_that_is_wrong_loses_nothing(small: Practice) -> None:
    small.gateway.faults.add("wrong_total", object="ARINVOICE")
    small.sync()
    small.assert_same()


def test_the_wait_for_a_busy_intacct_is_told(small: Practice) -> None:
    small.gateway.faults.add("throttled", times=1, function="query", object="CUSTOMER", after=1)
    small.sync()
    (wait,) = small.told(events.Waiting)
    assert wait.reason == "throttled"
    assert wait.seconds > 0


def test_a_line_that_is_lost_ends_the_sync_and_the_next_one_goes_on(small: Practice) -> None:
    small.gateway.faults.add("reset", function="query", object="ARPYMT", after=2)
    with pytest.raises(NotReached):
        small.sync()
    done = [event.object for event in small.told(events.ObjectFinished)]
    small.gateway.faults.clear()
    summary = small.sync()
    assert summary.resumed
    assert not set(done) & set(rows_read(summary))
    small.assert_same()


def test_a_refused_password_is_sent_once(small: Practice) -> None:
    small.gateway.faults.add("sign_in_refused")
    with pytest.raises(LoginRefused):
        small.sync()
    assert small.gateway.calls.logins == 1
    with Store(small.path) as store:
        assert store.company_id == ""


def test_cancel_ends_a_request_that_is_under_way(small: Practice) -> None:
    small.gateway.faults.add("slow", function="query", object="ARINVOICEITEM", after=2, seconds=60)
    stopped_at: list[float] = []

    def stop() -> None:
        pause = threading.Event()
        while not small.gateway.faults.fired["slow"]:
            pause.wait(0.01)
        stopped_at.append(time.monotonic())
        small.cancel.cancel()

    stopper = threading.Thread(target=stop)
    stopper.start()
    with pytest.raises(Cancelled):
        small.sync()
    assert time.monotonic() - stopped_at[0] < 3  # the answer takes sixty seconds
    stopper.join()
    small.gateway.faults.clear()
    small.cancel = CancelToken()
    summary = small.sync()
    assert summary.resumed
    small.assert_same()


def test_each_entity_has_a_file_of_its_own(small: Practice) -> None:
    entity = small.company.rows("LOCATIONENTITY")[0]["LOCATIONID"]
    small.entity = str(entity)
    small.sync()
    with Store(small.path) as store:
        assert (store.company_id, store.entity_id) == (small.gateway.access.company, entity)
    small.entity = ""
    with pytest.raises(StoreError):
        small.sync()


def test_faces_may_look_while_it_runs(small: Practice) -> None:
    counts: list[int] = []

    def look(event: SyncEvent) -> None:
        if isinstance(event, events.PageStored) and event.object == "ARINVOICE":
            with Store(small.path, read_only=True) as store:
                counts.append(store.count(CATALOGUE.object("ARINVOICE")) - event.rows_done)

    small.emit = look
    small.sync()
    assert counts == [0, 0, 0]


def test_stamps_are_of_intacct_s_clock(small: Practice) -> None:
    small.clock.now = datetime.fromisoformat("2031-05-06T07:08:09+00:00")
    small.sync()
    with Store(small.path) as store:
        assert store.bookmark("ARINVOICE").complete_as_of == small.clock.now
    small.clock.pass_time(minutes=10)
    key = small.company.rows("ARINVOICE")[0]["RECORDNO"]
    small.company.update("ARINVOICE", key, {"DESCRIPTION": "x"})
    assert rows_read(small.sync())["ARINVOICE"] == 1
