from __future__ import annotations

import dataclasses
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from armatic_setup.cancel import CancelToken
from armatic_setup.faults import Cancelled
from armatic_setup.gateway.answers import QueryPage
from armatic_setup.gateway.errors import NotReached, Unavailable
from armatic_setup.gateway.functions import Lookup, Query
from armatic_setup.guide.catalogue import Catalogue, load_catalogue
from armatic_setup.guide.objects import FieldKind, SyncObject
from armatic_setup.sync import events
from armatic_setup.sync.engine import run_sync
from armatic_setup.sync.errors import UnknownFormatting
from armatic_setup.sync.events import SyncEvent
from armatic_setup.sync.store import Store, StoreError
from armatic_setup.sync.summary import SyncSummary
from armatic_setup.sync.values import RowReader
from tests.sync.fake_gateway import ABSENT, DENIED, NO_REASON, FakeGateway
from tests.sync.samples import DEPARTMENTS, INVOICES, sync_object

PAGE = 3


class Company:
    """A small company, its store, and what a sync of it said."""

    def __init__(self, path: Path, catalogue: Catalogue, *objects: SyncObject) -> None:
        self.gateway = FakeGateway(*objects)
        self.catalogue = dataclasses.replace(catalogue, objects=objects)
        self.store = Store(path)
        self.events: list[SyncEvent] = []
        self.cancel = CancelToken()

    def invoice(self, key: int, due: str = "10.00", currency: str = "USD", *, stamp: bool = True) -> None:
        fields = {"RECORDID": f"INV-{key}", "CUSTOMERID": "C1", "WHENDUE": "12/31/2026"}
        self.gateway.put("ARINVOICE", key, stamp=stamp, CURRENCY=currency, TRX_TOTALDUE=due, **fields)

    def sync(self) -> SyncSummary:
        self.events.clear()
        self.gateway.session = None
        self.gateway.queries.clear()
        return run_sync(
            self.gateway,
            self.store,
            catalogue=self.catalogue,
            emit=self.events.append,
            cancel=self.cancel,
            page_size=PAGE,
            lanes=1,
        )

    def told(self, kind: type) -> list:
        return [event for event in self.events if isinstance(event, kind)]

    def asked(self, name: str) -> list[Query]:
        """The queries for whole rows of an object."""
        rows = [query for query in self.gateway.queries if not query.aggregates]
        return [query for query in rows if query.object == name and len(query.fields) > 1]

    def assert_same(self) -> None:
        """Every stored row is the gateway's, and no other."""
        for name, table in self.gateway.tables.items():
            target = self.gateway.objects[name]
            rows = [row for _, row in sorted(table.items())]
            truth = RowReader(name, target.fields, self.gateway.forms).read(rows)
            assert list(self.store.select(f"SELECT * FROM {target.table} ORDER BY recordno")) == truth, name


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_catalogue()


@pytest.fixture
def company(tmp_path: Path, catalogue: Catalogue) -> Iterator[Company]:
    company = Company(tmp_path / "x.sqlite3", catalogue, DEPARTMENTS, INVOICES)
    for key in (1, 2, 5, 9, 10, 14, 30, 31):
        company.invoice(key)
    for key in (3, 4, 6, 7):
        company.gateway.put("DEPARTMENT", key, DEPARTMENTID=f"D{key}", TITLE="Sales & Søn")
    company.gateway.pass_time(days=10)
    yield company
    company.store.close()


def interrupt_at(company: Company, request: int, error: Exception) -> None:
    """Let a request fail, counted from now on from 1."""
    left = [request]

    def before(_: object) -> None:
        left[0] -= 1
        if left[0] == 0:
            raise error

    company.gateway.before = before


def last_of_each_object(stored: list[events.PageStored]) -> list[events.PageStored]:
    return list({event.object: event for event in stored}.values())


LOST = NotReached.of("connection_lost")


def test_a_first_sync_reads_everything_and_ties(company: Company) -> None:
    summary = company.sync()
    company.assert_same()
    assert summary.tie_out.ties
    assert summary.complete
    assert not summary.resumed
    assert [(o.name, o.rows, o.rows_read, o.skipped, o.fault) for o in summary.objects] == [
        ("DEPARTMENT", 4, 4, None, None),
        ("ARINVOICE", 8, 8, None, None),
    ]
    (usd,) = summary.tie_out.currencies
    assert (usd.currency, usd.open_invoices, usd.ours, usd.theirs) == ("USD", 8, Decimal(80), Decimal(80))
    # sign-in, formatting, lookups, counts, 2 + 3 pages, deletions, tie-out
    assert summary.requests == company.gateway.requests == 11


def test_events_come_in_order_and_count_up(company: Company) -> None:
    company.sync()
    planned = events.SyncPlanned(
        (
            events.PlannedObject("DEPARTMENT", "Department", 4, 0, 2, fields=3),
            events.PlannedObject("ARINVOICE", "Arinvoice", 8, 0, 3, fields=10),
        )
    )
    assert company.events[:-1] == [
        planned,
        events.ObjectStarted("DEPARTMENT", "Department", 4),
        events.PageStored("DEPARTMENT", 3, 4, 3, 12, 1, 2, 4),
        events.PageStored("DEPARTMENT", 4, 4, 4, 12, 2, 2, 3),
        events.ObjectFinished("DEPARTMENT", "Department", 4, 4),
        events.ObjectStarted("ARINVOICE", "Arinvoice", 8),
        events.PageStored("ARINVOICE", 3, 8, 7, 12, 1, 3, 2),
        events.PageStored("ARINVOICE", 6, 8, 10, 12, 2, 3, 1),
        events.PageStored("ARINVOICE", 8, 8, 12, 12, 3, 3, 0),
        events.ObjectFinished("ARINVOICE", "Arinvoice", 8, 8),
        events.TieOutStarted(),
    ]
    assert isinstance(company.events[-1], events.TieOutFinished)


def test_where_answers_come_at_once_one_object_is_read_after_the_other(company: Company) -> None:
    told: list[SyncEvent] = []
    run_sync(
        company.gateway,
        company.store,
        catalogue=company.catalogue,
        emit=told.append,
        cancel=company.cancel,
        page_size=PAGE,
    )
    objects = [event.object for event in told if isinstance(event, events.PageStored)]
    assert objects == ["DEPARTMENT"] * 2 + ["ARINVOICE"] * 3


@pytest.mark.parametrize("lanes", [1, 3])
def test_threads_take_turns_swiftly_while_a_sync_runs(company: Company, lanes: int) -> None:
    """However many lanes there are: a window beside them asks for its turn at each step of painting."""
    before = sys.getswitchinterval()
    during: list[float] = []
    company.gateway.before = lambda _: during.append(sys.getswitchinterval())
    run_sync(
        company.gateway,
        company.store,
        catalogue=company.catalogue,
        emit=lambda _: during.append(sys.getswitchinterval()),
        cancel=company.cancel,
        page_size=PAGE,
        lanes=lanes,
    )
    assert len(during) > 10
    assert max(during) <= 0.0001 < before
    assert sys.getswitchinterval() == before


def test_pages_are_asked_for_by_key_with_private_entities_and_no_offset(company: Company) -> None:
    company.sync()
    pages = company.asked("ARINVOICE")
    assert [page.where and page.where.values for page in pages] == [None, ("5",), ("14",)]
    assert all(page.show_private and page.offset == 0 for page in company.gateway.queries)


def test_an_empty_company_ties(tmp_path: Path, catalogue: Catalogue) -> None:
    company = Company(tmp_path / "x.sqlite3", catalogue, DEPARTMENTS, INVOICES)
    assert company.sync().tie_out.ties
    assert company.asked("ARINVOICE") == []
    assert company.sync().tie_out.ties


def test_an_unchanged_company_is_not_read_again(company: Company) -> None:
    company.sync()
    company.gateway.pass_time(days=1)
    summary = company.sync()
    assert company.asked("ARINVOICE") == []
    assert [o.rows_read for o in summary.objects] == [4, 0]  # departments have no stamp to ask by
    assert summary.tie_out.ties
    assert not summary.resumed


def test_a_second_sync_reads_only_what_changed_and_what_the_look_back_covers(company: Company) -> None:
    company.gateway.pass_time(days=1)
    company.sync()
    company.gateway.pass_time(hours=-1)  # stamped before the first sync, visible only now
    company.invoice(40)
    company.gateway.pass_time(days=1)
    company.invoice(9, due="0.00")
    summary = company.sync()
    company.assert_same()
    assert {o.name: o.rows_read for o in summary.objects}["ARINVOICE"] == 2
    assert summary.tie_out.ties


def test_the_look_back_holds_its_first_second(company: Company) -> None:
    company.gateway.pass_time(days=1)
    company.sync()
    company.gateway.pass_time(hours=-2)  # stamped two hours before the sync, to the second; visible only now
    company.invoice(40)
    company.gateway.pass_time(days=1)
    summary = company.sync()
    assert {o.name: o.rows_read for o in summary.objects}["ARINVOICE"] == 1
    assert summary.tie_out.settled_count == 0
    company.assert_same()


def test_what_changed_longer_ago_than_the_look_back_is_not_read_again(company: Company) -> None:
    company.gateway.pass_time(hours=2, seconds=1)
    company.sync()
    company.gateway.pass_time(days=1)
    assert [o.rows_read for o in company.sync().objects] == [4, 0]


@pytest.mark.parametrize("offset", [-480, 0, 330])
def test_changes_are_asked_for_on_the_users_clock(tmp_path: Path, catalogue: Catalogue, offset: int) -> None:
    company = Company(tmp_path / "x.sqlite3", catalogue, INVOICES)
    company.gateway = FakeGateway(INVOICES, offset=offset)
    company.gateway.pass_time(days=1)
    company.sync()
    began = company.gateway.now
    company.gateway.pass_time(hours=5)
    company.invoice(1)
    company.sync()
    wanted = (began - timedelta(hours=2) + timedelta(minutes=offset)).strftime("%m/%d/%Y %H:%M:%S")
    assert wanted in str(company.asked("ARINVOICE")[0].where)
    company.assert_same()


def test_rows_without_a_modification_stamp_are_found(company: Company) -> None:
    company.sync()
    company.gateway.pass_time(days=1)
    company.invoice(50, stamp=False)
    company.gateway.tables["ARINVOICE"][50]["AUWHENCREATED"] = company.gateway.forms.filter_text(
        company.gateway.now
    )
    company.invoice(51, stamp=False)  # with neither stamp
    company.sync()
    assert len(company.asked("ARINVOICE")) == 1  # found by the question, not by settling
    company.assert_same()


def test_deleted_rows_go_in_both_kinds_of_objects(company: Company) -> None:
    company.sync()
    company.gateway.pass_time(days=1)
    for key in (1, 10, 31):
        del company.gateway.tables["ARINVOICE"][key]
    for key in (3, 7):
        del company.gateway.tables["DEPARTMENT"][key]
    company.invoice(60)
    summary = company.sync()
    company.assert_same()
    assert summary.tie_out.ties
    assert [event.object for event in company.told(events.Settling)] == ["ARINVOICE"]


def test_everything_may_be_deleted(company: Company) -> None:
    company.sync()
    company.gateway.pass_time(days=1)
    for table in company.gateway.tables.values():
        table.clear()
    summary = company.sync()
    company.assert_same()
    assert summary.tie_out.ties


def test_a_payment_during_the_sync_is_settled(company: Company) -> None:
    def before(functions: tuple[object, ...]) -> None:
        if functions and isinstance(functions[0], Query) and functions[0].aggregates:  # after the last page
            company.gateway.before = lambda _: None
            company.invoice(2, due="0")
            company.invoice(70, currency="EUR")

    company.gateway.before = before
    summary = company.sync()
    company.assert_same()
    assert summary.tie_out.ties
    assert [line.currency for line in summary.tie_out.currencies] == ["EUR", "USD"]


def test_a_company_that_never_rests_is_told_as_it_is(company: Company) -> None:
    keys = iter(range(100, 200))

    def before(functions: tuple[object, ...]) -> None:
        if functions and isinstance(functions[0], Query) and functions[0].aggregates:
            company.invoice(next(keys))

    company.gateway.before = before
    summary = company.sync()
    assert not summary.tie_out.ties
    (line,) = [line for line in summary.tie_out.counts if not line.ties]
    assert (line.object, line.theirs - line.ours) == ("ARINVOICE", 1)


@pytest.mark.parametrize("request_number", range(1, 11))
def test_interrupted_at_any_request_the_next_run_ends_the_same(company: Company, request_number: int) -> None:
    interrupt_at(company, request_number, LOST)
    with pytest.raises(NotReached):
        company.sync()
    read_before = sum(event.rows_done for event in last_of_each_object(company.told(events.PageStored)))
    company.gateway.before = lambda _: None
    summary = company.sync()
    company.assert_same()
    assert summary.tie_out.ties
    assert summary.resumed == (request_number > 4)
    assert sum(o.rows_read for o in summary.objects) == 12 - read_before
    (planned,) = company.told(events.SyncPlanned)
    assert (planned.rows, sum(entry.rows_done for entry in planned.objects)) == (12, read_before)


def test_a_resumed_run_does_not_ask_for_finished_objects(company: Company) -> None:
    interrupt_at(company, 8, LOST)  # in the middle of the invoices
    with pytest.raises(NotReached):
        company.sync()
    company.gateway.before = lambda _: None
    summary = company.sync()
    assert company.asked("DEPARTMENT") == []
    assert [page.where.values for page in company.asked("ARINVOICE")] == [("5",), ("14",)]
    assert [o.rows_read for o in summary.objects] == [0, 5]
    assert [event.rows for event in company.told(events.ObjectFinished)] == [4, 8]


def test_a_run_resumed_much_later_catches_up(company: Company) -> None:
    company.gateway.pass_time(days=1)
    interrupt_at(company, 8, LOST)
    with pytest.raises(NotReached):
        company.sync()
    company.gateway.before = lambda _: None
    company.gateway.pass_time(days=3)
    company.invoice(1, due="99.99")  # behind the bookmark
    company.gateway.put("DEPARTMENT", 3, TITLE="Renamed")  # in a finished object
    summary = company.sync()
    assert summary.resumed
    company.assert_same()
    assert company.told(events.Settling) == []


def test_rows_added_and_deleted_while_reading_do_not_shift_pages(company: Company) -> None:
    def before(functions: tuple[object, ...]) -> None:
        query = functions[0] if functions else None
        if isinstance(query, Query) and query.object == "ARINVOICE" and query.where is not None:
            company.gateway.before = lambda _: None
            del company.gateway.tables["ARINVOICE"][1]  # a page that was read already
            del company.gateway.tables["ARINVOICE"][10]  # a page that was not
            company.invoice(11)

    company.gateway.before = before
    assert company.sync().tie_out.ties
    company.assert_same()


# Refusals


@pytest.mark.parametrize(
    ("entry", "reason"),
    [(DENIED, "needs Company › Departments"), (ABSENT, "not switched on in this company")],
)
def test_an_optional_object_that_cannot_be_read_is_skipped(
    company: Company, entry: object, reason: str
) -> None:
    company.gateway.refused["DEPARTMENT"] = entry
    summary = company.sync()
    assert summary.complete
    assert summary.tie_out.ties
    departments = summary.objects[0]
    assert (departments.skipped, departments.failed, departments.rows) == (reason, False, 0)
    (skipped,) = company.told(events.ObjectSkipped)
    assert (skipped.object, skipped.reason, skipped.fault.errors) == ("DEPARTMENT", reason, (entry,))
    assert [line.object for line in summary.tie_out.counts] == ["ARINVOICE"]
    assert not company.sync().resumed


def test_what_was_skipped_is_read_once_it_is_allowed(company: Company) -> None:
    company.gateway.refused["DEPARTMENT"] = DENIED
    company.sync()
    company.gateway.refused.clear()
    assert [o.rows_read for o in company.sync().objects] == [4, 0]
    company.assert_same()


def test_a_denied_required_object_fails_and_the_others_arrive(company: Company) -> None:
    company.gateway.refused["ARINVOICE"] = DENIED
    summary = company.sync()
    assert not summary.complete
    assert [failure.name for failure in summary.failures] == ["ARINVOICE"]
    assert summary.failures[0].fault.errors == (DENIED,)
    assert company.store.count(DEPARTMENTS) == 4
    assert summary.tie_out.ties  # what was read does
    company.gateway.refused.clear()
    summary = company.sync()
    assert summary.resumed
    assert summary.complete
    company.assert_same()


def test_a_refusal_without_a_reason_is_asked_again_once(company: Company) -> None:
    answers = iter([NO_REASON, None] * 4)  # the count and each of three pages: refused first, then given

    def before(functions: tuple[object, ...]) -> None:
        query = functions[-1] if functions else None
        if isinstance(query, Query) and query.object == "ARINVOICE" and not query.aggregates:
            entry = next(answers)
            company.gateway.refused = {"ARINVOICE": entry} if entry else {}

    company.gateway.before = before
    assert company.sync().complete
    company.assert_same()
    assert next(answers, "all used") == "all used"


def test_a_refusal_without_a_reason_that_stays_skips_what_is_optional(company: Company) -> None:
    company.gateway.refused["DEPARTMENT"] = NO_REASON
    summary = company.sync()
    assert summary.complete
    assert summary.objects[0].skipped == "refused by Intacct"
    assert company.store.count(INVOICES) == 8


def test_a_refusal_without_a_reason_that_stays_fails_what_is_required(company: Company) -> None:
    company.gateway.refused["ARINVOICE"] = NO_REASON
    summary = company.sync()
    assert [failure.name for failure in summary.failures] == ["ARINVOICE"]
    assert company.store.count(DEPARTMENTS) == 4


def test_an_optional_object_that_stops_halfway_is_a_failure(company: Company) -> None:
    def before(functions: tuple[object, ...]) -> None:
        query = functions[0] if functions else None
        if isinstance(query, Query) and query.object == "DEPARTMENT" and query.where:
            company.gateway.refused["DEPARTMENT"] = NO_REASON

    company.gateway.before = before
    summary = company.sync()
    assert [(failure.name, failure.rows) for failure in summary.failures] == [("DEPARTMENT", 3)]
    assert company.store.count(INVOICES) == 8
    assert company.told(events.PageStored)[-1].overall_total == 11


def test_an_object_denied_after_it_was_read_is_skipped_by_the_resumed_run(company: Company) -> None:
    interrupt_at(company, 8, LOST)
    with pytest.raises(NotReached):
        company.sync()
    company.gateway.before = lambda _: None
    company.gateway.refused["DEPARTMENT"] = DENIED
    summary = company.sync()
    assert summary.complete
    assert summary.objects[0].skipped == "needs Company › Departments"


@pytest.mark.parametrize("field", ["BILLTO.EMAIL1", "WHENMODIFIED", "AUWHENCREATED"])
def test_a_field_that_query_refuses_is_left_out_for_good(company: Company, field: str) -> None:
    company.gateway.unqueryable = {field}
    for _ in range(2):
        summary = company.sync()
        assert summary.complete
        assert summary.tie_out.ties
        company.invoice(77)
        company.gateway.pass_time(days=1)
    assert company.told(events.FieldDropped) == []  # the second run knows it already
    column = field.lower().replace(".", "_")
    assert {value for (value,) in company.store.select(f"SELECT {column} FROM arinvoice")} == {None}
    assert company.store.count(INVOICES) == 9


def test_the_first_run_says_which_field_it_left_out(company: Company) -> None:
    company.gateway.unqueryable = {"BILLTO.EMAIL1"}
    company.sync()
    assert company.told(events.FieldDropped) == [events.FieldDropped("ARINVOICE", "BILLTO.EMAIL1")]


def test_a_stamp_that_stops_being_queryable_means_reading_whole(company: Company) -> None:
    company.sync()
    company.gateway.pass_time(days=1)
    company.gateway.unqueryable = {"WHENMODIFIED"}
    assert company.sync().complete
    assert company.told(events.FieldDropped) == [events.FieldDropped("ARINVOICE", "WHENMODIFIED")]
    assert company.store.count(INVOICES) == 8


def test_a_field_the_company_lacks_is_not_asked_for(company: Company) -> None:
    company.gateway.unlisted = {"BILLTO.EMAIL1"}
    company.sync()
    assert "BILLTO.EMAIL1" not in company.asked("ARINVOICE")[0].fields
    assert company.told(events.FieldDropped) == []


def test_a_field_that_is_new_is_read_for_every_row(tmp_path: Path, catalogue: Catalogue) -> None:
    grown = sync_object("DEPARTMENT", {**DEPARTMENTS.fields, "STATUS": FieldKind.TEXT})
    company = Company(tmp_path / "x.sqlite3", catalogue, grown)
    company.gateway.unlisted = {"STATUS", "WHENMODIFIED"}
    for key in range(1, 8):
        company.gateway.put("DEPARTMENT", key, stamp=False, STATUS="active")
    company.sync()
    company.gateway.unlisted = set()
    company.gateway.pass_time(days=1)
    company.sync()
    company.assert_same()


def test_a_field_that_is_new_is_read_for_rows_that_did_not_change(company: Company) -> None:
    company.gateway.unlisted = {"CUSTOMERID"}  # the comparison by sums would not miss it
    company.sync()
    company.gateway.unlisted = set()
    company.gateway.pass_time(days=1)
    summary = company.sync()
    assert {o.name: o.rows_read for o in summary.objects}["ARINVOICE"] == 8
    company.assert_same()


# Unsound answers


def test_a_value_that_cannot_be_read_fails_its_object_alone(company: Company) -> None:
    company.gateway.put("ARINVOICE", 9, TRX_TOTALDUE="1,000.00")
    summary = company.sync()
    (failure,) = summary.failures
    assert failure.fault.kind == "unreadable_value"
    assert "TRX_TOTALDUE of RECORDNO 9" in failure.fault.detail
    assert company.store.count(DEPARTMENTS) == 4
    company.invoice(9)
    assert company.sync().complete
    company.assert_same()


def spoil(company: Company, change: Callable[[QueryPage], QueryPage], *, times: int) -> None:
    left = [times]

    def once(query: Query, page: QueryPage) -> QueryPage:
        if query.object == "ARINVOICE" and len(query.fields) > 1 and left[0] and query.where is not None:
            left[0] -= 1
            return change(page)
        return page

    company.gateway.spoil = once


UNSOUND: dict[str, Callable[[QueryPage], QueryPage]] = {
    "reversed": lambda page: dataclasses.replace(page, rows=page.rows[::-1]),
    "doubled": lambda page: dataclasses.replace(page, rows=[page.rows[0], *page.rows[:-1]]),
    "short": lambda page: dataclasses.replace(page, rows=page.rows[:-1]),
    "empty": lambda page: dataclasses.replace(page, rows=[], count=0, remaining=page.remaining or 1),
    "keyless": lambda page: dataclasses.replace(
        page, rows=[{**page.rows[0], "RECORDNO": None}, *page.rows[1:]]
    ),
}


@pytest.mark.parametrize("flaw", UNSOUND)
def test_an_unsound_page_is_asked_for_again(company: Company, flaw: str) -> None:
    spoil(company, UNSOUND[flaw], times=1)
    assert company.sync().tie_out.ties
    company.assert_same()


@pytest.mark.parametrize("flaw", UNSOUND)
def test_a_page_that_stays_unsound_fails_its_object(company: Company, flaw: str) -> None:
    spoil(company, UNSOUND[flaw], times=99)
    summary = company.sync()
    (failure,) = summary.failures
    assert failure.fault.kind == "page_out_of_order"
    assert company.store.count(INVOICES) == 3  # the first page; nothing of the unsound ones


def test_pages_shrink_when_the_gateway_is_slow_and_grow_back(tmp_path: Path, catalogue: Catalogue) -> None:
    company = Company(tmp_path / "x.sqlite3", catalogue, DEPARTMENTS)
    for key in range(1, 4001):
        company.gateway.put("DEPARTMENT", key, TITLE="x")
    failures = [Unavailable.of("gateway_timeout"), NotReached.of("read_timeout")]

    def before(functions: tuple[object, ...]) -> None:
        if functions and isinstance(functions[0], Query) and len(functions[0].fields) > 1 and failures:
            raise failures.pop()

    company.gateway.before = before
    summary = run_sync(
        company.gateway,
        company.store,
        catalogue=company.catalogue,
        emit=company.events.append,
        cancel=company.cancel,
        page_size=800,
        lanes=1,
    )
    assert [query.page_size for query in company.asked("DEPARTMENT")] == [200] * 4 + [400] * 4 + [800] * 2
    assert summary.tie_out.ties


def test_a_gateway_that_never_answers_in_time_ends_the_sync(company: Company) -> None:
    def before(functions: tuple[object, ...]) -> None:
        if functions and isinstance(functions[0], Query) and len(functions[0].fields) > 1:
            raise Unavailable.of("gateway_timeout")

    company.gateway.before = before
    with pytest.raises(Unavailable):
        company.sync()


# Stopping, and whose file it is


def test_cancel_between_pages_keeps_what_is_stored(company: Company) -> None:
    def stop(event: SyncEvent) -> None:
        if isinstance(event, events.PageStored) and event.object == "ARINVOICE":
            company.cancel.cancel()

    with pytest.raises(Cancelled):
        run_sync(
            company.gateway,
            company.store,
            catalogue=company.catalogue,
            emit=stop,
            cancel=company.cancel,
            page_size=PAGE,
            lanes=1,
        )
    assert company.store.count(INVOICES) == 3
    company.cancel = CancelToken()
    summary = company.sync()
    assert summary.resumed
    assert [o.rows_read for o in summary.objects] == [0, 5]
    company.assert_same()


def test_another_company_is_refused_before_anything_is_read(company: Company) -> None:
    company.store.claim("SomebodyElse", "")
    with pytest.raises(StoreError):
        company.sync()
    assert company.gateway.queries == []


def test_a_date_format_we_cannot_read_is_refused_before_anything_is_read(company: Company) -> None:
    for change in ({"date_format": "/mdy"}, {"gmt_offset": None}, {"clock": "?"}):
        company.gateway.formatting = dataclasses.replace(company.gateway.formatting, **change)
        with pytest.raises(UnknownFormatting):
            company.sync()
    assert company.gateway.queries == []


def test_without_intacct_s_time_ours_is_used_with_a_day_to_spare(company: Company) -> None:
    ours = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
    session = company.gateway.sign_in()
    company.gateway.session = dataclasses.replace(session, server_time=None)
    run_sync(
        company.gateway,
        company.store,
        catalogue=company.catalogue,
        emit=company.events.append,
        cancel=company.cancel,
        clock=lambda: ours,
    )
    assert company.store.bookmark("ARINVOICE").complete_as_of == ours - timedelta(days=1)


def test_objects_are_asked_about_in_few_requests(tmp_path: Path, catalogue: Catalogue) -> None:
    company = Company(tmp_path / "x.sqlite3", catalogue, *catalogue.objects)
    sizes: list[tuple[int, set[type]]] = []
    company.gateway.before = lambda functions: sizes.append((len(functions), set(map(type, functions))))
    assert company.sync().tie_out.ties
    sign_in_and_formatting = [(0, set())] * 2
    assert sizes == [
        *sign_in_and_formatting,
        *[(8, {Lookup}), (8, {Query})] * 3,
        (1, {Query}),  # what was deleted
        (3, {Query}),  # headers that changed since their reading began
        *[(8, {Query})] * 3,
        (2, {Query}),
    ]
