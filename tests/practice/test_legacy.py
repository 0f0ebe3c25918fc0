"""``readByQuery``, ``readMore``, ``read`` and ``readByName``: what older clients use."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from xml.sax.saxutils import escape

import pytest

from armatic_setup.practice import PracticeCompany, PracticeGateway
from tests.practice.raw import call, sign_in

ERROR = "operation/result/errormessage"
Row = dict[str, Any]


def read_by_query(name: str, text: str = "", fields: str = "RECORDNO", size: int = 1000) -> str:
    return (
        f"<readByQuery><object>{name}</object><fields>{fields}</fields><query>{escape(text)}</query>"
        f"<pagesize>{size}</pagesize></readByQuery>"
    )


def shared(books: PracticeCompany, name: str, test: Callable[[Row], bool]) -> set[str]:
    return {str(row["RECORDNO"]) for row in books.rows(name) if row["MEGAENTITYID"] != "NL-90" and test(row)}


def test_pages_follow_each_other_by_result_id(
    gateway: PracticeGateway, session: str, books: PracticeCompany
) -> None:
    reply = call(gateway, session, read_by_query("ARINVOICE", size=400))
    keys: list[str | None] = []
    pages = 0
    while True:
        pages += 1
        keys += [row["RECORDNO"] for row in reply.rows]
        assert {row.tag for row in reply.data} == {"arinvoice"}
        following = str(reply.data.get("resultId"))
        if not following:
            break
        reply = call(gateway, session, f"<readMore><resultId>{following}</resultId></readMore>")
    assert reply.data.get("numremaining") == "0"
    assert pages == -(-len(keys) // 400)
    assert keys != sorted(keys, key=int)  # type: ignore[arg-type]
    assert set(keys) == shared(books, "ARINVOICE", lambda _: True)


def test_a_result_id_is_good_once_and_only_in_its_session(gateway: PracticeGateway, session: str) -> None:
    reply = call(gateway, session, read_by_query("ARINVOICE", size=10))
    more = f"<readMore><resultId>{reply.data.get('resultId')}</resultId></readMore>"
    assert call(gateway, sign_in(gateway), more).text("operation/result/status") == "failure"
    assert call(gateway, session, more).text("operation/result/status") == "failure"


CONDITIONS: list[tuple[str, str, Callable[[Row], bool]]] = [
    ("ARINVOICE", "RECORDNO > 5 AND STATE = 'X'", lambda r: r["STATE"] == "Paid"),
    ("ARINVOICE", "STATE = 'A' OR STATE = 'P'", lambda r: r["STATE"] != "Paid"),
    ("ARINVOICE", "(CURRENCY = 'USD' or CURRENCY in ('JPY', 'CAD')) and TOTALDUE > 0",
     lambda r: r["CURRENCY"] in {"USD", "JPY", "CAD"} and r["TOTALDUE"] > 0),
    ("ARINVOICE", "DOCNUMBER IS NULL", lambda r: r["DOCNUMBER"] is None),
    ("ARINVOICE", "DOCNUMBER is not null and CURRENCY not in ('USD')",
     lambda r: r["DOCNUMBER"] is not None and r["CURRENCY"] != "USD"),
    ("CUSTOMER", "NAME like 'O\\'Malley%'", lambda r: r["NAME"].startswith("O'Malley")),
    ("CUSTOMER", "NAME not like 'P%' AND STATUS = 'T'",
     lambda r: not r["NAME"].startswith("P") and r["STATUS"] == "active"),
    ("ARINVOICE", "WHENDUE >= '01/01/2026'", lambda r: f"{r['WHENDUE']}" >= "2026-01-01"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "text", "test"), CONDITIONS, ids=[one[1] for one in CONDITIONS])
def test_conditions(
    gateway: PracticeGateway,
    session: str,
    books: PracticeCompany,
    name: str,
    text: str,
    test: Callable[[Row], bool],
) -> None:
    reply = call(gateway, session, read_by_query(name, text))
    expected = shared(books, name, test)
    assert int(str(reply.data.get("totalcount"))) == len(expected) > 0
    assert {str(row["RECORDNO"]) for row in reply.rows} <= expected


@pytest.mark.parametrize(
    "text",
    [
        "RECORDNO > 5 ORDER BY RECORDNO",
        "WHENMODIFIED > '2026-01-01T00:00:00Z'",
        "NOSUCH = 1",
        "RECORDNO >",
        "RECORDNO ! 5",
        "(RECORDNO > 5",
        "STATE in 'A'",
        "not STATE = 'A'",
        "(" * 60 + "RECORDNO > 5" + ")" * 60,
    ],
)
def test_what_is_not_understood_gives_the_generic_error(
    gateway: PracticeGateway, session: str, text: str
) -> None:
    reply = call(gateway, session, read_by_query("ARINVOICE", text))
    (error,) = reply.errors(ERROR)
    assert (error["errorno"], error["description"]) == ("DL02000001", "Error")
    assert error["description2"].startswith("There was an error processing the request.")


def test_all_fields_and_database_letters(gateway: PracticeGateway, session: str) -> None:
    row = call(gateway, session, read_by_query("CUSTOMER", "STATUS = 'F'", "*")).rows[0]
    assert row["STATUS"] == "F"
    assert set(row) > {"CUSTOMERID", "DISPLAYCONTACT.EMAIL1", "MEGAENTITYID"}


def test_denials_and_absent_objects_have_their_own_words(gateway: PracticeGateway, session: str) -> None:
    gateway.permissions.deny("ARINVOICE")
    (error,) = call(gateway, session, read_by_query("ARINVOICE")).errors(ERROR)
    assert "API operation READ_BY_QUERY on objects of type arinvoice" in error["description2"]
    (error,) = call(gateway, session, read_by_query("NOSUCH")).errors(ERROR)
    assert error["errorno"] == "Query Failed"
    assert error["description2"].startswith("Object definition NOSUCH not found")


def test_reading_by_key_and_by_name(gateway: PracticeGateway, session: str, books: PracticeCompany) -> None:
    first, second = books.rows("CUSTOMER")[3:5]
    keys = f"{first['RECORDNO']},{second['RECORDNO']}"
    reply = call(
        gateway, session, f"<read><object>CUSTOMER</object><keys>{keys}</keys><fields>*</fields></read>"
    )
    assert {row["CUSTOMERID"] for row in reply.rows} == {first["CUSTOMERID"], second["CUSTOMERID"]}
    named = (
        "<readByName><object>USERINFO</object><keys>xmlgw-armatic</keys>"
        "<fields>RECORDNO</fields></readByName>"
    )
    assert call(gateway, session, named).errors(ERROR)[0]["errorno"] == "PL04000005"
    gateway.permissions.allow("USERINFO")
    assert call(gateway, session, named).rows == [{"RECORDNO": "48"}]
    empty = "<read><object>CUSTOMER</object><keys/><fields>*</fields></read>"
    assert call(gateway, session, empty).text("operation/result/status") == "failure"
