"""Queries: fields, filters, orders, pages, aggregates, private records, dates in the user's time zone."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from armatic_setup.practice import PracticeCompany, PracticeGateway
from tests.practice.raw import call, condition, every_page, query, sign_in

ERROR = "operation/result/errormessage"
Row = dict[str, Any]


def numbers(rows: list[dict[str, str | None]], field: str = "RECORDNO") -> list[int]:
    return [int(str(row[field])) for row in rows]


def found(
    gateway: PracticeGateway, session: str, name: str, where: str, *, extra: str = "", private: bool = True
) -> set[int]:
    reply = call(
        gateway, session, query(name, where=where, order="RECORDNO", size=2000, extra=extra, private=private)
    )
    return set(numbers(reply.rows))


def true(books: PracticeCompany, name: str, test: Callable[[Row], bool]) -> set[int]:
    return {int(str(row["RECORDNO"])) for row in books.rows(name) if test(row)}


def test_keyset_paging_reads_every_row_once(gateway: PracticeGateway, session: str) -> None:
    for name in ("ARINVOICE", "ARINVOICEITEM", "ARPYMTDETAIL", "CONTACT"):
        rows = every_page(gateway, session, name, (), size=333)
        truth = [row["RECORDNO"] for row in gateway.company.rows(name)]
        assert numbers(rows) == truth


def test_counts_on_every_page(gateway: PracticeGateway, session: str) -> None:
    total = gateway.company.count("ARINVOICE")
    for offset, count, left in ((0, 500, total - 500), (1000, total - 1000, 0), (5000, 0, 0)):
        data = call(gateway, session, query("ARINVOICE", order="RECORDNO", size=500, offset=offset)).data
        assert data.attrib == {
            "listtype": "ARINVOICE",
            "totalcount": str(total),
            "offset": str(offset),
            "count": str(count),
            "numremaining": str(max(0, left)),
        }
        assert len(data) == count


def test_default_page_is_a_hundred_rows_and_bounds_are_kept(gateway: PracticeGateway, session: str) -> None:
    assert len(call(gateway, session, query("ARINVOICE")).rows) == 100
    for size in (0, 2001, -1):
        reply = call(gateway, session, query("ARINVOICE", size=size))
        assert reply.text("operation/result/status") == "failure"


def test_without_an_order_rows_are_scrambled_but_whole(gateway: PracticeGateway, session: str) -> None:
    pages = [call(gateway, session, query("ARINVOICE", size=500, offset=at)).rows for at in (0, 500, 1000)]
    keys = [key for page in pages for key in numbers(page)]
    truth = [row["RECORDNO"] for row in gateway.company.rows("ARINVOICE")]
    assert keys != truth
    assert keys[:500] != truth[:500]
    assert sorted(keys) == truth
    again = call(gateway, session, query("ARINVOICE", size=500, offset=500)).rows
    assert numbers(again) == keys[500:1000]


def test_orders(gateway: PracticeGateway, session: str, books: PracticeCompany) -> None:
    down = call(gateway, session, query("ARINVOICE", order="-RECORDNO", size=2000)).rows
    assert numbers(down) == sorted(numbers(down), reverse=True)
    by_amount = call(gateway, session, query("ARINVOICE", ["TOTALENTERED"], order="TOTALENTERED", size=2000))
    amounts = [Decimal(str(row["TOTALENTERED"])) for row in by_amount.rows]
    assert amounts == sorted(row["TOTALENTERED"] for row in books.rows("ARINVOICE"))
    two = (
        "<orderby><order><field>CURRENCY</field><ascending/></order>"
        "<order><field>RECORDNO</field><descending/></order></orderby>"
    )
    rows = call(gateway, session, query("ARINVOICE", ["CURRENCY", "RECORDNO"], size=2000, extra=two)).rows
    pairs = [(row["CURRENCY"], -int(str(row["RECORDNO"]))) for row in rows]
    assert pairs == sorted(pairs)


def test_values_are_written_as_the_truth_says(gateway: PracticeGateway, session: str) -> None:
    fields = [
        "RECORDID",
        "CUSTOMERNAME",
        "DESCRIPTION",
        "WHENDUE",
        "WHENPAID",
        "TRX_TOTALDUE",
        "WHENMODIFIED",
    ]
    rows = every_page(gateway, session, "ARINVOICE", fields)
    offset = timedelta(minutes=gateway.access.gmt_offset)
    for row, truth in zip(rows, gateway.company.rows("ARINVOICE"), strict=True):
        for field in fields:
            value = truth[field]
            if isinstance(value, datetime):
                value = f"{value + offset:%m/%d/%Y %H:%M:%S}"
            elif isinstance(value, date):
                value = f"{value:%m/%d/%Y}"
            elif isinstance(value, Decimal):
                value = str(value)
            assert row[field] == value


FILTERS: list[tuple[str, str, Callable[[Row], bool]]] = [
    ("ARINVOICE", condition("equalto", "STATE", "Paid"), lambda r: r["STATE"] == "Paid"),
    ("ARINVOICE", condition("notequalto", "STATE", "Paid"), lambda r: r["STATE"] != "Paid"),
    ("ARINVOICE", condition("isnull", "WHENMODIFIED"), lambda r: r["WHENMODIFIED"] is None),
    ("ARINVOICE", condition("isnotnull", "DOCNUMBER"), lambda r: r["DOCNUMBER"] is not None),
    ("ARINVOICE", condition("notequalto", "DOCNUMBER", "PO 1"), lambda r: r["DOCNUMBER"] is not None),
    ("ARINVOICE", condition("greaterthan", "TRX_TOTALDUE", "0"), lambda r: r["TRX_TOTALDUE"] > 0),
    (
        "ARINVOICE",
        condition("lessthan", "TOTALENTERED", "100.5"),
        lambda r: r["TOTALENTERED"] < Decimal("100.5"),
    ),
    ("ARINVOICE", condition("lessthanorequalto", "DUE_IN_DAYS", "-30"), lambda r: r["DUE_IN_DAYS"] <= -30),
    (
        "ARINVOICE",
        condition("between", "WHENDUE", "01/15/2026", "03/31/2026"),
        lambda r: date(2026, 1, 15) <= r["WHENDUE"] <= date(2026, 3, 31),
    ),
    ("ARINVOICE", condition("in", "CURRENCY", "JPY", "CAD"), lambda r: r["CURRENCY"] in {"JPY", "CAD"}),
    (
        "ARINVOICE",
        condition("notin", "CURRENCY", "JPY", "CAD"),
        lambda r: r["CURRENCY"] not in {"JPY", "CAD"},
    ),
    ("CUSTOMER", condition("like", "NAME", "%e_ %"), lambda r: bool(re.search("e. ", r["NAME"]))),
    ("CUSTOMER", condition("notlike", "NAME", "P%"), lambda r: not r["NAME"].startswith("P")),
    ("CUSTOMER", condition("like", "CUSTOMERID", "100% %"), lambda r: r["CUSTOMERID"].startswith("100")),
    ("CUSTOMER", condition("equalto", "CUSTOMERID", "A&B-01"), lambda r: r["CUSTOMERID"] == "A&B-01"),
    ("CUSTOMER", condition("equalto", "ONHOLD", "true"), lambda r: r["ONHOLD"] is True),
    ("CUSTOMER", condition("equalto", "TERM.DUEDATE", "30"), lambda r: "Net 30" in r["TERMNAME"]),
    (
        "ARINVOICE",
        "<and>"
        + condition("greaterthan", "TRX_TOTALDUE", "0")
        + "<or>"
        + condition("equalto", "CURRENCY", "EUR")
        + "<and>"
        + condition("equalto", "CURRENCY", "USD")
        + condition("lessthan", "WHENDUE", "10/01/2026")
        + "</and></or></and>",
        lambda r: (
            r["TRX_TOTALDUE"] > 0
            and (r["CURRENCY"] == "EUR" or (r["CURRENCY"] == "USD" and r["WHENDUE"] < date(2026, 10, 1)))
        ),
    ),
]


@pytest.mark.parametrize(
    ("name", "where", "test"), FILTERS, ids=[re.sub("<[^>]*>", " ", f[1]) for f in FILTERS]
)
def test_filters(
    gateway: PracticeGateway,
    session: str,
    books: PracticeCompany,
    name: str,
    where: str,
    test: Callable[[Row], bool],
) -> None:
    expected = true(books, name, test)
    assert found(gateway, session, name, where) == expected
    assert 0 < len(expected) < books.count(name)


def test_filters_on_a_related_record(gateway: PracticeGateway, session: str, books: PracticeCompany) -> None:
    japan = {r["RECORDNO"] for r in books.rows("CONTACT") if r["MAILADDRESS.COUNTRYCODE"] == "JP"}
    where = condition("equalto", "DISPLAYCONTACT.MAILADDRESS.COUNTRYCODE", "JP")
    expected = true(books, "CUSTOMER", lambda r: r["DISPLAYCONTACTKEY"] in japan)
    assert found(gateway, session, "CUSTOMER", where) == expected != set()


def test_time_filters_are_in_the_users_time_zone(
    gateway: PracticeGateway, session: str, books: PracticeCompany
) -> None:
    stamps = sorted({r["WHENMODIFIED"] for r in books.rows("ARINVOICE")} - {None})  # type: ignore[type-var]
    edge = stamps[len(stamps) * 2 // 3]
    assert isinstance(edge, datetime)
    local = f"{edge + timedelta(minutes=gateway.access.gmt_offset):%m/%d/%Y %H:%M:%S}"
    for operator, test in (
        ("greaterthanorequalto", lambda r: r["WHENMODIFIED"] is not None and r["WHENMODIFIED"] >= edge),
        ("greaterthan", lambda r: r["WHENMODIFIED"] is not None and r["WHENMODIFIED"] > edge),
        ("lessthan", lambda r: r["WHENMODIFIED"] is not None and r["WHENMODIFIED"] < edge),
    ):
        got = found(gateway, session, "ARINVOICE", condition(operator, "WHENMODIFIED", local))
        assert got == true(books, "ARINVOICE", test)


def test_another_time_zone_is_used_at_once(gateway: PracticeGateway, session: str) -> None:
    asked = query("ARINVOICE", ["AUWHENCREATED"], order="RECORDNO", size=1)
    before = call(gateway, session, asked).rows[0]["AUWHENCREATED"]
    gateway.access.gmt_offset = 570
    after = call(gateway, session, asked).rows[0]["AUWHENCREATED"]
    form = "%m/%d/%Y %H:%M:%S"
    moved = datetime.strptime(str(after), form) - datetime.strptime(str(before), form)  # noqa: DTZ007
    assert moved == timedelta(minutes=570 + 300)


def test_case_can_be_ignored(gateway: PracticeGateway, session: str, books: PracticeCompany) -> None:
    where = condition("like", "NAME", "łÓDŹ%")
    assert found(gateway, session, "CUSTOMER", where) == set()
    extra = "<options><caseinsensitive>true</caseinsensitive><showprivate>true</showprivate></options>"
    got = found(gateway, session, "CUSTOMER", where, extra=extra, private=False)
    assert got == true(books, "CUSTOMER", lambda r: r["NAME"].startswith("Łódź"))


def test_lines_of_some_headers(gateway: PracticeGateway, session: str, books: PracticeCompany) -> None:
    keys = [str(row["RECORDNO"]) for row in books.rows("ARINVOICE")][5:1200:97]
    got = found(gateway, session, "ARINVOICEITEM", condition("in", "RECORDKEY", *keys))
    assert got == true(books, "ARINVOICEITEM", lambda r: str(r["RECORDKEY"]) in keys)


@pytest.mark.parametrize(
    ("where", "fields"),
    [
        (condition("greaterthan", "WHENMODIFIED", "2026-01-01 00:00:00"), ["RECORDNO"]),
        (condition("greaterthan", "WHENDUE", "13/45/2026"), ["RECORDNO"]),
        (condition("greaterthan", "RECORDNO", "many"), ["RECORDNO"]),
        (condition("equalto", "STATE", "a", "b"), ["RECORDNO"]),
        (condition("between", "RECORDNO", "1"), ["RECORDNO"]),
        (condition("resembles", "STATE", "a"), ["RECORDNO"]),
        (condition("isnull", "STATE") + condition("isnull", "STATE"), ["RECORDNO"]),
        ("", []),
        ("", ["<median>RECORDNO</median>"]),
    ],
)
def test_what_cannot_be_answered(
    gateway: PracticeGateway, session: str, where: str, fields: list[str]
) -> None:
    reply = call(gateway, session, query("ARINVOICE", fields, where=where))
    assert reply.text("operation/result/status") == "failure"
    assert reply.errors(ERROR)[0]["errorno"] in {"DL02000001", "XL03000003"}


@pytest.mark.parametrize(
    "field", ["NAME", "CUSTOMER", "CUSTOMER.FOO", "CUSTOMER.PARENT.PARENT.NAME", "recordno"]
)
def test_an_unknown_field_fails_the_whole_query(gateway: PracticeGateway, session: str, field: str) -> None:
    good = query("ARINVOICE")
    reply = call(gateway, session, query("ARINVOICE", ["RECORDNO", field]), good)
    first, second = reply.root.findall("operation/result")
    assert first.findtext("errormessage/error/errorno") == "XL03000010"
    text = str(first.findtext("errormessage/error/description2"))
    assert text.startswith(f"Field requested is not valid: arinvoice.{field} [Support ID: HarborPine%3A")
    assert second.findtext("status") == "success"


def test_dot_paths(gateway: PracticeGateway, session: str, books: PracticeCompany) -> None:
    fields = [
        "CUSTOMERID",
        "CUSTOMER.CREDITLIMIT",
        "CUSTOMER.TERM.DUEDATE",
        "BILLTO.EMAIL1",
        "CUSTOMER.PARENT.NAME",
    ]
    rows = call(gateway, session, query("ARINVOICE", fields, order="RECORDNO", size=2000)).rows
    customers = {row["CUSTOMERID"]: row for row in books.rows("CUSTOMER")}
    mails = {row["CONTACTNAME"]: row["EMAIL1"] for row in books.rows("CONTACT")}
    terms = {row["NAME"]: row["DUEDATE"] for row in books.rows("ARTERM")}
    for row, truth in zip(rows, books.rows("ARINVOICE"), strict=True):
        customer = customers[row["CUSTOMERID"]]
        limit = customer["CREDITLIMIT"]
        assert row["CUSTOMER.CREDITLIMIT"] == (None if limit is None else str(limit))
        assert row["CUSTOMER.TERM.DUEDATE"] == str(terms[customer["TERMNAME"]])
        assert row["BILLTO.EMAIL1"] == mails[truth["BILLTOPAYTOCONTACTNAME"]]
        assert row["CUSTOMER.PARENT.NAME"] == customer["PARENTNAME"]


def test_aggregates_tie_to_the_truth(gateway: PracticeGateway, session: str, books: PracticeCompany) -> None:
    fields = [
        "CURRENCY",
        "<count>RECORDNO</count>",
        "<sum>TRX_TOTALDUE</sum>",
        "<min>WHENDUE</min>",
        "<max>TOTALENTERED</max>",
        "<avg>TRX_TOTALENTERED</avg>",
    ]
    reply = call(gateway, session, query("ARINVOICE", fields))
    truth = books.rows("ARINVOICE")
    assert len(reply.rows) == int(str(reply.data.get("totalcount"))) == len({r["CURRENCY"] for r in truth})
    for row in reply.rows:
        mine: list[Row] = [r for r in truth if r["CURRENCY"] == row["CURRENCY"]]
        assert int(str(row["COUNT.RECORDNO"])) == len(mine)
        assert Decimal(str(row["SUM.TRX_TOTALDUE"])) == sum(r["TRX_TOTALDUE"] for r in mine)
        assert row["MIN.WHENDUE"] == f"{min(r['WHENDUE'] for r in mine):%m/%d/%Y}"
        assert Decimal(str(row["MAX.TOTALENTERED"])) == max(r["TOTALENTERED"] for r in mine)
        average = sum(r["TRX_TOTALENTERED"] for r in mine) / len(mine)
        assert abs(Decimal(str(row["AVG.TRX_TOTALENTERED"])) - average) < Decimal("0.001")


def test_aggregates_without_groups_and_without_rows(gateway: PracticeGateway, session: str) -> None:
    asked = ["<count>RECORDNO</count>", "<sum>TOTALDUE</sum>"]
    none = condition("lessthan", "RECORDNO", "0")
    (row,) = call(gateway, session, query("ARINVOICE", asked, where=none)).rows
    assert row == {"COUNT.RECORDNO": "0", "SUM.TOTALDUE": "0"}
    (row,) = call(gateway, session, query("ARINVOICE", asked[:1])).rows
    assert row == {"COUNT.RECORDNO": str(gateway.company.count("ARINVOICE"))}
    (row,) = call(gateway, session, query("ARINVOICE", ["<count>WHENMODIFIED</count>"])).rows
    known = [r for r in gateway.company.rows("ARINVOICE") if r["WHENMODIFIED"] is not None]
    assert row == {"COUNT.WHENMODIFIED": str(len(known))}


def test_private_entities_are_seen_only_when_asked_for(
    gateway: PracticeGateway, session: str, books: PracticeCompany
) -> None:
    for name in ("CUSTOMER", "ARINVOICE", "ARINVOICEITEM", "ARPYMT", "ARPYMTDETAIL", "SODOCUMENTENTRY"):
        everything = len(every_page(gateway, session, name, ()))
        shared = int(str(call(gateway, session, query(name, private=False)).data.get("totalcount")))
        assert shared < everything == books.count(name)
    hidden = call(gateway, session, query("CUSTOMER", ["MEGAENTITYID"], private=False, size=2000)).rows
    assert {row["MEGAENTITYID"] for row in hidden} == {None}


def test_an_entity_sees_its_own_and_the_shared(gateway: PracticeGateway, books: PracticeCompany) -> None:
    session = sign_in(gateway, entity="DE-01")
    rows = call(gateway, session, query("ARINVOICE", ["RECORDNO", "MEGAENTITYID"], size=2000)).rows
    assert {row["MEGAENTITYID"] for row in rows} == {"DE-01", None}
    expected = true(books, "ARINVOICE", lambda r: r["MEGAENTITYID"] in {"DE-01", None})
    assert set(numbers(rows)) == expected


def test_one_document_type(gateway: PracticeGateway, session: str, books: PracticeCompany) -> None:
    rows = call(
        gateway,
        session,
        query("SODOCUMENT", ["DOCPARID", "ARINVOICE.RECORDNO", "PRRECORDKEY"], size=2000,
              extra="<docparid>Sales Invoice</docparid>"),
    ).rows  # fmt: skip
    assert len(rows) == len(true(books, "SODOCUMENT", lambda r: r["DOCPARID"] == "Sales Invoice"))
    assert all(row["ARINVOICE.RECORDNO"] == row["PRRECORDKEY"] is not None for row in rows)


def test_white_space_between_elements_changes_nothing(gateway: PracticeGateway, session: str) -> None:
    from tests.practice.raw import post, request

    asked = query("CUSTOMER", ["RECORDNO", "NAME"], order="RECORDNO", size=5)
    tight = post(gateway, request(gateway, session, asked))
    loose = post(gateway, request(gateway, session, asked, whitespace="true"))
    assert b"</NAME>\n" in loose.body
    assert b"</NAME>\n" not in tight.body
    assert loose.rows == tight.rows


KEYS = st.integers(0, 20_000)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(low=KEYS, high=KEYS, strict=st.booleans(), size=st.integers(1, 400), offset=st.integers(0, 700))
def test_ranges_of_keys(
    gateway: PracticeGateway,
    session: str,
    books: PracticeCompany,
    low: int,
    high: int,
    strict: bool,
    size: int,
    offset: int,
) -> None:
    above, below = ("greaterthan", "lessthan") if strict else ("greaterthanorequalto", "lessthanorequalto")
    where = f"<and>{condition(above, 'RECORDNO', str(low))}{condition(below, 'RECORDNO', str(high))}</and>"
    reply = call(
        gateway, session, query("ARINVOICE", where=where, order="RECORDNO", size=size, offset=offset)
    )
    margin = 0 if strict else 1
    expected = sorted(true(books, "ARINVOICE", lambda r: low - margin < r["RECORDNO"] < high + margin))
    assert int(str(reply.data.get("totalcount"))) == len(expected)
    assert numbers(reply.rows) == expected[offset : offset + size]
