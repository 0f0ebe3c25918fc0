from __future__ import annotations

import dataclasses
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from armatic_setup.cancel import CancelToken
from armatic_setup.faults import Cancelled
from armatic_setup.gateway.answers import QueryPage
from armatic_setup.gateway.functions import ASCENDING, Query, sum_of
from armatic_setup.guide.objects import FieldKind
from armatic_setup.practice import CompanySize
from armatic_setup.sync import events, tieout_record
from armatic_setup.sync.bookmark import Bookmark, PassMode
from armatic_setup.sync.cause import cause_of, name_field
from armatic_setup.sync.comparison import Questions, ReadObject, compare
from armatic_setup.sync.families import Relatives
from armatic_setup.sync.figures import KeyRange, figures, split
from armatic_setup.sync.proof import prove
from armatic_setup.sync.reconcile import Reconciler
from armatic_setup.sync.store import Store
from armatic_setup.sync.tieout import (
    AmountLine,
    Cause,
    CountLine,
    CurrencyLine,
    CustomerLine,
    Customers,
    Difference,
    TieOut,
)
from armatic_setup.sync.values import RowReader
from tests.sync.fake_gateway import DENIED, FakeGateway
from tests.sync.practice import CATALOGUE, Practice, practice
from tests.sync.samples import DEPARTMENTS, INVOICE_FIELDS, NOON, sync_object

TARGET = sync_object("ARINVOICE", {**INVOICE_FIELDS, "TOTALDUE": FieldKind.MONEY})
FIELDS = tuple(TARGET.fields)


class Books:
    """A company without a wire, and a store that holds what it held."""

    def __init__(self, path: Path, invoices: int = 12) -> None:
        self.gateway = FakeGateway(TARGET, DEPARTMENTS)
        for key in range(1, invoices + 1):
            self.put(key, f"{key}.50")
        self.gateway.put("DEPARTMENT", 1, DEPARTMENTID="D1")
        self.gateway.pass_time(days=1)
        self.store = Store(path)
        self.store.prepare([TARGET, DEPARTMENTS])
        self.events: list[object] = []
        self.cancel = CancelToken()
        self.page_size = 2000
        self.read_all()
        self.gateway.pass_time(minutes=1)  # what is stamped from here on came after the reading

    def put(self, key: int, due: str, *, stamp: bool = True, **values: str) -> None:
        fields = {"RECORDID": f"INV-{key}", "CUSTOMERID": f"C{key % 3}", "CURRENCY": ("USD", "EUR")[key % 2]}
        self.gateway.put(
            "ARINVOICE", key, stamp=stamp, **{**fields, "TRX_TOTALDUE": due, "TOTALDUE": due, **values}
        )

    def read_all(self) -> None:
        for target in (TARGET, DEPARTMENTS):
            done = Bookmark(
                target.name,
                1,
                PassMode.FULL,
                self.gateway.now,
                None,
                0,
                0,
                True,  # noqa: FBT003
                NOON,
                tuple(target.fields),
            )
            self.store.save_page(target, tuple(target.fields), self.truth(target.name), done, sweep_from=0)

    def truth(self, name: str) -> list[tuple]:
        rows = [row for _, row in sorted(self.gateway.tables[name].items())]
        return RowReader(name, self.gateway.objects[name].fields, self.gateway.forms).read(rows)

    def ours(self) -> list[tuple]:
        return list(self.store.select("SELECT * FROM arinvoice ORDER BY recordno"))

    def prove(self) -> TieOut:
        self.gateway.queries.clear()
        self.gateway.requests = 0
        self.events.clear()
        return prove(
            self.gateway,
            self.store,
            [ReadObject(target, tuple(target.fields)) for target in (DEPARTMENTS, TARGET)],
            self.gateway.forms,
            reunite=lambda: None,
            emit=self.events.append,
            cancel=self.cancel,
            clock=lambda: NOON,
        )

    def assert_same(self) -> None:
        assert self.ours() == self.truth("ARINVOICE")


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    one = Books(tmp_path / "b.sqlite3")
    yield one
    one.store.close()


def told(tie_out: TieOut) -> list[tuple[int, Cause]]:
    return [(one.recordno, one.cause) for one in tie_out.settled]


class TestWhatTies:
    def test_counts_amounts_currencies_and_customers_are_compared_in_one_request(self, books: Books) -> None:
        tie_out = books.prove()
        assert tie_out.ties
        assert [(line.object, line.theirs, line.ours) for line in tie_out.counts] == [
            ("DEPARTMENT", 1, 1),
            ("ARINVOICE", 12, 12),
        ]
        assert [(line.object, line.field, line.ours) for line in tie_out.amounts] == [
            ("ARINVOICE", "TRX_TOTALDUE", Decimal(84))
        ]
        assert [(line.currency, line.open_invoices, line.ours) for line in tie_out.currencies] == [
            ("EUR", 6, Decimal(39)),
            ("USD", 6, Decimal(45)),
        ]
        assert tie_out.customers == Customers(3)
        assert (tie_out.settled, tie_out.settled_count, tie_out.differences) == ((), 0, ())
        assert books.gateway.requests == 1
        assert [type(event) for event in books.events] == [events.TieOutStarted, events.TieOutFinished]

    def test_a_currency_and_a_customer_that_only_intacct_has_are_found(self, books: Books) -> None:
        books.put(50, "3", stamp=False, CURRENCY="CHF", CUSTOMERID="Z")
        line = compare(
            books.gateway, books.store, [ReadObject(TARGET, FIELDS)], compared_at=NOON, cancel=books.cancel
        )
        assert not line.ties
        assert CurrencyLine("CHF", 0, Decimal(3), Decimal(0)) in line.currencies
        assert line.customers == Customers(4, (CustomerLine("Z", "CHF", Decimal(3), Decimal(0)),))

    def test_nothing_read_ties_nothing(self, books: Books) -> None:
        none = compare(books.gateway, books.store, [], compared_at=NOON, cancel=books.cancel)
        assert not none.ties
        assert none.customers is None

    def test_groups_come_in_pages(self, books: Books) -> None:
        question = Query(
            "ARINVOICE",
            ("CUSTOMERID", "CURRENCY"),
            order_by=(("CUSTOMERID", ASCENDING),),
            aggregates=(sum_of("TRX_TOTALDUE"),),
            page_size=2,
        )
        pages = [*Questions(books.gateway, books.cancel).pages(question, books.gateway.query(question))]
        assert [len(page) for page in pages] == [2, 2, 2]
        assert len({(row["CUSTOMERID"], row["CURRENCY"]) for page in pages for row in page}) == 6

    def test_large_sums_are_asked_for_one_by_one(self, books: Books) -> None:
        questions = [Query("DEPARTMENT", ("RECORDNO",))] * 5
        rows = [10, 1_999_990, 1, 3_000_000, 0]
        books.gateway.requests = 0
        assert len(Questions(books.gateway, books.cancel).ask(questions, rows)) == 5
        assert books.gateway.requests == 4  # the first two; one; the large one; the last

    def test_cancel_is_asked_for_between_requests(self, books: Books) -> None:
        books.cancel.cancel()
        with pytest.raises(Cancelled):
            books.prove()


class TestWhatIntacctRefuses:
    def refusing(self, books: Books, refuses: Callable[[Query], bool]) -> None:
        plain = books.gateway._result

        def result(function: object) -> object:
            if isinstance(function, Query) and refuses(function):
                kept, books.gateway.refused = books.gateway.refused, {function.object: DENIED}
                answer = plain(function)
                books.gateway.refused = kept
                return answer
            return plain(function)

        books.gateway._result = result

    def test_without_groups_currencies_are_compared_one_by_one(self, books: Books) -> None:
        self.refusing(books, lambda query: bool(query.aggregates and query.fields))
        tie_out = books.prove()
        assert tie_out.ties
        assert tie_out.customers is None
        assert [line.theirs for line in tie_out.currencies] == [Decimal(39), Decimal(45)]

    def test_what_cannot_be_summed_is_counted(self, books: Books) -> None:
        self.refusing(books, lambda query: not query.fields and len(query.aggregates) > 1)
        tie_out = books.prove()
        assert tie_out.ties
        assert tie_out.amounts == ()
        assert tie_out.counts[1] == CountLine("ARINVOICE", 12, 12)


class TestEachRecord:
    def test_changed_during_the_sync(self, books: Books) -> None:
        books.put(4, "99.99")
        tie_out = books.prove()
        assert tie_out.ties
        (one,) = tie_out.settled
        assert one == Difference(
            "ARINVOICE", 4, "INV-4", "C1", "USD", Decimal("99.99"), Decimal("4.50"), Cause.CHANGED
        )
        books.assert_same()
        assert [event.object for event in books.events if isinstance(event, events.Settling)] == ["ARINVOICE"]

    def test_added_during_the_sync(self, books: Books) -> None:
        books.put(40, "1")
        assert told(books.prove()) == [(40, Cause.ADDED)]
        books.assert_same()

    def test_shown_late_by_intacct(self, books: Books) -> None:
        books.gateway.pass_time(days=-1, minutes=30)
        books.put(4, "99.99")
        books.put(40, "1")
        assert told(books.prove()) == [(4, Cause.LATE), (40, Cause.UNKNOWN)]
        books.assert_same()

    def test_changed_without_a_new_stamp(self, books: Books) -> None:
        books.put(4, "99.99", stamp=False)
        assert told(books.prove()) == [(4, Cause.UNSTAMPED)]
        books.assert_same()

    def test_deleted(self, books: Books) -> None:
        del books.gateway.tables["ARINVOICE"][7]
        (one,) = books.prove().settled
        assert (one.recordno, one.name, one.theirs, one.ours, one.cause) == (
            7,
            "INV-7",
            None,
            Decimal("7.50"),
            Cause.DELETED,
        )
        books.assert_same()

    def test_recreated_by_order_entry(self, books: Books) -> None:
        del books.gateway.tables["ARINVOICE"][7]
        books.put(70, "7.50", RECORDID="INV-7", CUSTOMERID="C1")
        assert dict(told(books.prove())) == {7: Cause.RECREATED, 70: Cause.ADDED}
        books.assert_same()

    def test_two_errors_that_offset_each_other_are_seen_at_the_customers(self, books: Books) -> None:
        books.put(2, "3.50", stamp=False)  # another customer's, the same currency
        books.put(4, "3.50", stamp=False)
        tie_out = compare(
            books.gateway, books.store, [ReadObject(TARGET, FIELDS)], compared_at=NOON, cancel=books.cancel
        )
        assert tie_out.rows_tie("ARINVOICE")
        assert all(line.ties for line in tie_out.currencies)
        assert [(line.customer_id, line.theirs - line.ours) for line in tie_out.customers.differing] == [
            ("C1", Decimal(-1)),
            ("C2", Decimal(1)),
        ]
        assert told(books.prove()) == [(2, Cause.UNSTAMPED), (4, Cause.UNSTAMPED)]
        books.assert_same()

    def test_an_invoice_that_went_to_another_customer_moves(self, books: Books) -> None:
        books.put(4, "4.50", CUSTOMERID="NEW")
        tie_out = books.prove()
        assert [(one.recordno, one.customer_id) for one in tie_out.settled] == [(4, "NEW")]
        books.assert_same()

    def test_an_invoice_that_moved_where_all_offsets_is_not_called_deleted(self, books: Books) -> None:
        books.put(4, "4.50", stamp=False, CUSTOMERID="C2")
        books.put(8, "4.00", stamp=False)  # of C2, who owes what they owed
        books.put(6, "11.00", stamp=False)  # and so does everybody together
        assert dict(told(books.prove())) == dict.fromkeys((4, 6, 8), Cause.UNSTAMPED)
        books.assert_same()

    def test_an_invoice_in_another_currency_changes(self, books: Books) -> None:
        books.put(4, "4.50", CURRENCY="GBP", stamp=False)
        assert told(books.prove()) == [(4, Cause.UNSTAMPED)]
        books.assert_same()

    def test_a_line_without_a_name_is_told_by_its_number(self, books: Books) -> None:
        books.gateway.put("DEPARTMENT", 2, DEPARTMENTID="D2")
        (one,) = books.prove().settled
        assert (one.object, one.recordno, one.name, one.theirs, one.ours) == (
            "DEPARTMENT",
            2,
            "D2",
            None,
            None,
        )


class TestWhatDoesNotTieInTheEnd:
    def test_a_company_that_changes_all_the_time_is_said_to(self, books: Books) -> None:
        amount = [100]

        def pay(_: object) -> None:
            amount[0] += 1
            books.put(4, str(amount[0]))

        books.gateway.before = pay
        tie_out = books.prove()
        assert not tie_out.ties
        assert [one.recordno for one in tie_out.differences] == [4]
        assert tie_out.unexplained == ()
        assert {one.recordno for one in tie_out.settled} == {4}

    def test_a_record_that_changes_twice_is_listed_once(self, books: Books) -> None:
        books.put(4, "10")
        left = [2]

        def pay_twice(functions: object) -> None:
            if len(functions) == 4 and left[0]:  # a comparison begins
                left[0] -= 1
                books.put(4, str(20 + left[0]))

        books.gateway.before = pay_twice
        tie_out = books.prove()
        assert tie_out.ties
        (one,) = tie_out.settled
        assert (one.ours, one.theirs) == (Decimal("4.50"), Decimal(20))
        assert tie_out.settled_count == 1

    def test_a_total_that_is_not_that_of_its_records_is_said_to_be(self, books: Books) -> None:
        def spoil(query: Query, page: QueryPage) -> QueryPage:
            if query.aggregates and not query.fields and query.object == "ARINVOICE" and not query.where:
                row = {name: str(Decimal(text) + 1) for name, text in page.rows[0].items()}
                return dataclasses.replace(page, rows=[row])
            return page

        books.gateway.spoil = spoil
        tie_out = books.prove()
        assert not tie_out.ties
        assert (tie_out.differences, tie_out.settled) == ((), ())
        assert tie_out.unexplained == ("ARINVOICE",)


class TestNarrowing:
    def settle(self, books: Books, *, narrow: bool = True) -> list[int]:
        books.gateway.requests = 0
        reconciler = Reconciler(
            books.gateway,
            books.store,
            ReadObject(TARGET, FIELDS),
            books.gateway.forms,
            books.cancel,
            Relatives(books.store, [TARGET]),
            page_size=5,
        )
        return [one.recordno for one in reconciler.all_records(narrow=narrow)]

    @pytest.fixture
    def large(self, tmp_path: Path) -> Iterator[Books]:
        one = Books(tmp_path / "l.sqlite3", 1000)
        yield one
        one.store.close()

    def test_a_few_records_cost_a_few_requests(self, large: Books) -> None:
        del large.gateway.tables["ARINVOICE"][500]
        large.put(731, "0.01", stamp=False)
        assert sorted(self.settle(large)) == [500, 731]
        assert large.gateway.requests <= 12
        large.assert_same()

    def test_records_beyond_all_of_ours_are_found(self, large: Books) -> None:
        for key in range(2000, 2040):
            large.put(key, "1")
        assert sorted(self.settle(large)) == list(range(2000, 2040))
        large.assert_same()

    def test_a_store_that_lost_everything_gets_everything(self, large: Books) -> None:
        large.store.repair(TARGET, FIELDS, (), range(1, 1001))
        assert len(self.settle(large)) == 1000
        large.assert_same()

    def test_what_offsets_itself_takes_the_look_that_leaves_nothing_out(self, large: Books) -> None:
        large.put(10, "11.50", stamp=False)
        large.put(11, "10.50", stamp=False)
        assert self.settle(large) == []
        assert self.settle(large, narrow=False) == [10, 11]
        large.assert_same()

    def test_parts_hold_every_key_once(self, large: Books) -> None:
        for after, up_to in ((0, None), (100, 900), (998, 1000), (5000, None)):
            parts = split(large.store, TARGET, KeyRange(after, up_to), 8)
            assert (parts[0].after, parts[-1].up_to) == (after, up_to)
            assert [part.up_to for part in parts[:-1]] == [part.after for part in parts[1:]]
            counts = [figures(large.store, TARGET, (), part).count for part in parts]
            assert sum(counts) == figures(large.store, TARGET, (), KeyRange(after, up_to)).count


AMOUNTS = st.sampled_from(
    [None, "0", "7", "-0.5", ".25", "10.00", "99999999.99", "-12345678901234567.891", "0.00001"]
)


@given(amounts=st.lists(AMOUNTS, max_size=8))
@settings(max_examples=25)
def test_our_sums_are_exact_whatever_the_amounts(amounts: list[str | None]) -> None:
    with tempfile.TemporaryDirectory() as folder, Store(Path(folder) / "s.sqlite3") as store:
        store.prepare([TARGET])
        rows = [(key, amount) for key, amount in enumerate(amounts, 1)]
        store.repair(TARGET, ("RECORDNO", "TRX_TOTALDUE"), rows, ())
        found = figures(store, TARGET, ("TRX_TOTALDUE",))
    assert found.count == len(amounts)
    assert found.sums == (sum((Decimal(amount) for amount in amounts if amount), Decimal(0)),)


def test_a_cause_is_told_by_stamps_alone() -> None:
    record = {"RECORDID": "A", "WHENMODIFIED": None, "AUWHENCREATED": None}
    assert cause_of(TARGET, None, record, since=NOON) is Cause.UNKNOWN
    assert cause_of(TARGET, record, {**record, "TRX_TOTALDUE": "1"}, since=NOON) is Cause.UNSTAMPED
    assert cause_of(TARGET, record, None, since=None, names_in_use={"B"}) is Cause.DELETED


def test_records_have_the_name_a_person_would_use() -> None:
    names = {target.name: name_field(target) for target in CATALOGUE.objects}
    assert names["ARINVOICE"] == "RECORDID"
    assert names["CUSTOMER"] == "CUSTOMERID"
    assert names["SODOCUMENT"] == "DOCNO"
    assert [name for name, field in names.items() if not field] == [
        "ARINVOICEITEM",
        "ARPYMTDETAIL",
        "SODOCUMENTENTRY",
    ]


def test_the_last_comparison_is_kept_and_replaced(tmp_path: Path) -> None:
    difference = Difference("ARINVOICE", 4, "INV-4", "C1", "USD", None, Decimal("-1.10"), Cause.DELETED)
    full = TieOut(
        (CurrencyLine("", 3, Decimal("12345678901234567.89"), Decimal("0.10")),),
        (CountLine("ARINVOICE", 3, 4), CountLine("CUSTOMER", 1, 1)),
        datetime(2026, 11, 24, 12, tzinfo=UTC),
        (AmountLine("ARINVOICE", "TRX_TOTALDUE", Decimal(1), Decimal(2)),),
        Customers(7, (CustomerLine("C1", "USD", Decimal(1), Decimal(0)),)),
        (difference,),
        12,
        (dataclasses.replace(difference, theirs=Decimal(5), cause=Cause.CHANGED),),
    )
    with Store(tmp_path / "k.sqlite3") as store:
        assert tieout_record.last(store) is None
        for one in (full, TieOut((), (CountLine("CUSTOMER", 1, 1),), NOON)):
            tieout_record.keep(store, one)
            assert tieout_record.last(store) == one


class TestOverTheWire:
    @pytest.fixture
    def company(self, tmp_path: Path) -> Iterator[Practice]:
        with practice(tmp_path / "w.sqlite3", CompanySize(30, 300)) as one:
            one.clock.pass_time(days=1)
            one.sync(page_size=2000)
            one.clock.pass_time(days=1)
            yield one

    def tampered(self, company: Practice, *statements: str) -> None:
        with closing(sqlite3.connect(company.path)) as connection:
            for statement in statements:
                connection.execute(statement)
            connection.commit()

    def test_every_customer_ties_to_the_cent(self, company: Practice) -> None:
        tie_out = company.sync().tie_out
        owing = {row["CUSTOMERID"] for row in company.company.rows("ARINVOICE") if row["TRX_TOTALDUE"]}
        assert tie_out.ties
        assert tie_out.customers == Customers(len(owing))
        summed = {(line.object, line.field): line.ours for line in tie_out.amounts}
        for (name, field), ours in summed.items():
            assert ours == sum(row[field] or 0 for row in company.company.rows(name)), (name, field)
        assert {name for name, _ in summed} == {target.name for target in CATALOGUE.objects if target.tie_out}

    def test_a_payment_that_was_booked_without_a_stamp_is_found(self, company: Practice) -> None:
        invoice = next(row for row in company.company.rows("ARINVOICE") if row["TRX_TOTALDUE"])
        paid = {"TRX_TOTALDUE": Decimal(0), "WHENMODIFIED": invoice["WHENMODIFIED"]}
        company.company.update("ARINVOICE", invoice["RECORDNO"], paid)
        tie_out = company.sync().tie_out
        assert tie_out.ties
        (one,) = tie_out.settled
        assert (one.recordno, one.name, one.theirs, one.ours, one.cause) == (
            invoice["RECORDNO"],
            invoice["RECORDID"],
            Decimal(0),
            invoice["TRX_TOTALDUE"],
            Cause.UNSTAMPED,
        )
        company.assert_same()

    def test_a_line_that_was_spoilt_here_is_found_by_its_sum(self, company: Practice) -> None:
        self.tampered(company, "UPDATE arinvoiceitem SET trx_amount = '0.01' WHERE recordno = 2011")
        tie_out = company.sync().tie_out
        assert tie_out.ties
        assert [(one.object, one.recordno) for one in tie_out.settled] == [("ARINVOICEITEM", 2011)]
        company.assert_same()

    def test_an_invoice_made_anew_is_told(self, company: Practice) -> None:
        invoice = company.company.rows("ARINVOICE")[9]
        company.company.delete("ARINVOICE", invoice["RECORDNO"])
        again = {**invoice, "RECORDNO": None, "AUWHENCREATED": None, "WHENMODIFIED": None}
        again = {name: value for name, value in again.items() if value is not None}
        company.company.insert("ARINVOICE", again)
        tie_out = company.sync().tie_out
        assert tie_out.ties
        assert [(one.recordno, one.cause) for one in tie_out.settled if one.object == "ARINVOICE"] == [
            (invoice["RECORDNO"], Cause.RECREATED)
        ]
        company.assert_same()

    def test_what_was_found_can_be_read_again_later(self, company: Practice) -> None:
        tie_out = company.sync().tie_out
        with Store(company.path, read_only=True) as store:
            kept = tieout_record.last(store)
        assert kept == dataclasses.replace(tie_out, compared_at=tie_out.compared_at.replace(microsecond=0))
