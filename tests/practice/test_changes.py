"""Changing the company under a running gateway, as tests of the sync do."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

import pytest

from armatic_setup.practice import CompanySize, PracticeCompany, PracticeGateway
from tests.practice.conftest import Clock
from tests.practice.raw import call, condition, every_page, query, running, sign_in


@pytest.fixture
def gateway(company: PracticeCompany) -> Iterator[PracticeGateway]:
    with running(PracticeGateway(company)) as started:
        yield started


def modified_since(
    gateway: PracticeGateway, session: str, name: str, when: str
) -> list[dict[str, str | None]]:
    where = condition("greaterthanorequalto", "WHENMODIFIED", when)
    return call(gateway, session, query(name, ["RECORDNO"], where=where, order="RECORDNO", size=2000)).rows


def local(gateway: PracticeGateway, clock: Clock) -> str:
    return f"{clock.now + timedelta(minutes=gateway.access.gmt_offset):%m/%d/%Y %H:%M:%S}"


def test_an_update_moves_the_stamp_and_shows_at_once(gateway: PracticeGateway, clock: Clock) -> None:
    session = sign_in(gateway)
    asked = query("ARINVOICE", ["RECORDNO", "DESCRIPTION"], order="RECORDNO", size=2000)
    key = int(str(call(gateway, session, asked).rows[600]["RECORDNO"]))
    since = local(gateway, clock)
    assert modified_since(gateway, session, "ARINVOICE", since) == []
    clock.forward(minutes=5)
    gateway.company.update("ARINVOICE", key, {"DESCRIPTION": "Changed <now>", "TOTALDUE": Decimal("1.10")})
    assert modified_since(gateway, session, "ARINVOICE", since) == [{"RECORDNO": str(key)}]
    row = call(gateway, session, asked).rows[600]
    assert row == {"RECORDNO": str(key), "DESCRIPTION": "Changed <now>"}
    gateway.company.update("ARINVOICE", key, {"WHENMODIFIED": None})
    assert modified_since(gateway, session, "ARINVOICE", since) == []


def test_an_insert_comes_last_and_counts(gateway: PracticeGateway, clock: Clock) -> None:
    session = sign_in(gateway)
    company = gateway.company
    total = company.count("ARINVOICE")
    key = company.insert(
        "ARINVOICE",
        {
            "RECORDID": "INV-NEW",
            "WHENDUE": date(2026, 12, 1),
            "TRX_TOTALDUE": Decimal("12.34"),
            "STATE": "Posted",
        },
    )
    other = company.insert("ARINVOICE", {"RECORDID": "INV-NEW-2"})
    assert other == key + 1
    rows = every_page(gateway, session, "ARINVOICE", ["RECORDID", "WHENDUE", "TRX_TOTALDUE", "AUWHENCREATED"])
    assert len(rows) == total + 2
    assert rows[-2] == {
        "RECORDNO": str(key),
        "RECORDID": "INV-NEW",
        "WHENDUE": "12/01/2026",
        "TRX_TOTALDUE": "12.34",
        "AUWHENCREATED": local(gateway, clock),
    }
    assert company.rows("ARINVOICE")[-2]["WHENMODIFIED"] == clock.now


def test_a_record_between_others_keeps_its_place(gateway: PracticeGateway) -> None:
    session = sign_in(gateway)
    keys = [int(str(row["RECORDNO"])) for row in gateway.company.rows("ARINVOICE")]
    gap = next(key + 1 for key in keys if key + 1 not in keys)
    gateway.company.insert("ARINVOICE", {"RECORDNO": gap, "RECORDID": "IN-A-GAP"})
    rows = every_page(gateway, session, "ARINVOICE", (), size=100)
    assert [int(str(row["RECORDNO"])) for row in rows] == sorted([*keys, gap])


def test_a_delete_leaves_a_trace_in_the_audit_history(gateway: PracticeGateway, clock: Clock) -> None:
    session = sign_in(gateway)
    company = gateway.company
    gateway.permissions.allow("AUDITHISTORY")
    customer, document, invoice = (company.rows(name)[9] for name in ("CUSTOMER", "SODOCUMENT", "ARINVOICE"))
    company.delete("CUSTOMER", int(str(customer["RECORDNO"])))
    company.delete("SODOCUMENT", int(str(document["RECORDNO"])))
    company.delete("ARINVOICE", int(str(invoice["RECORDNO"])))
    company.delete("ARPYMT", int(str(company.rows("ARPYMT")[0]["RECORDNO"])), audit_key="odd key")
    fields = ["ID", "OBJECTTYPE", "OBJECTKEY", "ACCESSMODE", "ACCESSTIME"]
    where = condition("equalto", "ACCESSMODE", "D")
    rows = call(gateway, session, query("AUDITHISTORY", fields, where=where, order="ID")).rows
    assert [(row["OBJECTTYPE"], row["OBJECTKEY"]) for row in rows] == [
        ("customer", customer["CUSTOMERID"]),
        ("sodocument", f"{document['RECORDNO']}--REC"),
        ("arinvoice", str(invoice["RECORDNO"])),
        ("arpymt", "odd key"),
    ]
    assert {row["ACCESSTIME"] for row in rows} == {local(gateway, clock)}
    keys = [row["RECORDNO"] for row in every_page(gateway, session, "ARINVOICE", ())]
    assert str(invoice["RECORDNO"]) not in keys
    assert len(keys) == 619


def test_totals_follow_changes(gateway: PracticeGateway) -> None:
    session = sign_in(gateway)
    asked = query("ARINVOICE", ["<count>RECORDNO</count>", "<sum>TRX_TOTALDUE</sum>"])
    before = call(gateway, session, asked).rows[0]
    key = gateway.company.insert("ARINVOICE", {"TRX_TOTALDUE": Decimal("100.05")})
    after = call(gateway, session, asked).rows[0]
    assert Decimal(str(after["SUM.TRX_TOTALDUE"])) - Decimal(str(before["SUM.TRX_TOTALDUE"])) == Decimal(
        "100.05"
    )
    gateway.company.delete("ARINVOICE", key)
    assert call(gateway, session, asked).rows[0] == before
    assert gateway.company.insert("ARINVOICE", {}) == key + 1  # numbers are not used again


def test_what_does_not_exist_cannot_be_changed(company: PracticeCompany) -> None:
    with pytest.raises(KeyError):
        company.update("ARINVOICE", 5, {"DESCRIPTION": "x"})
    with pytest.raises(KeyError):
        company.delete("ARINVOICE", 5)
    with pytest.raises(KeyError):
        company.insert("ARINVOICE", {"NOSUCH": "x"})
    with pytest.raises(KeyError):
        company.insert("NOSUCH", {})
    with pytest.raises(TypeError):
        company.insert("ARINVOICE", {"WHENDUE": "01/01/2026"})
    with pytest.raises(ValueError, match="at least one customer"):
        PracticeCompany(CompanySize(0, 0))


def test_changes_from_several_threads_are_all_kept(company: PracticeCompany) -> None:
    def insert(name: str) -> None:
        for number in range(50):
            company.insert("CUSTOMER", {"CUSTOMERID": f"{name}-{number}"})

    threads = [threading.Thread(target=insert, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert company.count("CUSTOMER") == 240
    assert len({row["CUSTOMERID"] for row in company.rows("CUSTOMER")}) == 240
