"""The figures of the practice company add up, whatever the seed."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from decimal import Decimal
from itertools import pairwise

import pytest

from armatic_setup.practice import TODAY, CompanySize, PracticeCompany
from armatic_setup.practice.company import SPECS
from armatic_setup.practice.values import Value

Rows = list[dict[str, Value]]


@pytest.fixture(scope="module", params=[7, 2026])
def company(request: pytest.FixtureRequest) -> PracticeCompany:
    return PracticeCompany(CompanySize(90, 1100), seed=request.param)


def money(value: Value) -> Decimal:
    assert isinstance(value, Decimal)
    return value


def totals(rows: Rows, key: str, *fields: str) -> dict[Value, Decimal]:
    sums: dict[Value, Decimal] = defaultdict(Decimal)
    for row in rows:
        for field in fields:
            if row[field] is not None:
                sums[row[key]] += money(row[field])
    return sums


def test_lines_sum_to_their_invoice(company: PracticeCompany) -> None:
    lines = company.rows("ARINVOICEITEM")
    base, trx = totals(lines, "RECORDKEY", "AMOUNT"), totals(lines, "RECORDKEY", "TRX_AMOUNT")
    paid, trx_paid = totals(lines, "RECORDKEY", "TOTALPAID"), totals(lines, "RECORDKEY", "TRX_TOTALPAID")
    for invoice in company.rows("ARINVOICE"):
        key = invoice["RECORDNO"]
        assert base[key] == invoice["TOTALENTERED"]
        assert trx[key] == invoice["TRX_TOTALENTERED"]
        assert paid[key] == invoice["TOTALPAID"]
        assert trx_paid[key] == invoice["TRX_TOTALPAID"]


def test_due_is_entered_minus_paid(company: PracticeCompany) -> None:
    for name in ("ARINVOICE", "ARPYMT", "ARADJUSTMENT", "ARADVANCE"):
        for row in company.rows(name):
            for prefix in ("", "TRX_"):
                entered, paid = money(row[f"{prefix}TOTALENTERED"]), money(row[f"{prefix}TOTALPAID"])
                assert row[f"{prefix}TOTALDUE"] == entered - paid
                assert abs(paid) <= abs(entered)


def test_invoices_are_open_partly_paid_and_paid_and_say_so(company: PracticeCompany) -> None:
    seen = set()
    for row in company.rows("ARINVOICE"):
        due, paid = money(row["TRX_TOTALDUE"]), money(row["TRX_TOTALPAID"])
        state = "Paid" if not due else "Partially Paid" if paid else "Posted"
        assert row["STATE"] == state
        assert (row["WHENPAID"] is not None) == (state == "Paid")
        seen.add(state)
    assert seen == {"Paid", "Partially Paid", "Posted"}


def test_what_is_applied_is_what_lines_say_is_paid(company: PracticeCompany) -> None:
    details = company.rows("ARPYMTDETAIL")
    ways = ("PAYMENTAMOUNT", "ADJUSTMENTAMOUNT", "POSTEDADVANCEAMOUNT")
    base = totals(details, "ENTRYKEY", *ways)
    trx = totals(details, "ENTRYKEY", *(f"TRX_{way}" for way in ways))
    for line in company.rows("ARINVOICEITEM"):
        assert base[line["RECORDNO"]] == line["TOTALPAID"]
        assert trx[line["RECORDNO"]] == line["TRX_TOTALPAID"]


@pytest.mark.parametrize(
    ("name", "key", "way", "sign"),
    [
        ("ARPYMT", "PAYMENTKEY", "PAYMENTAMOUNT", 1),
        ("ARADVANCE", "POSTEDADVANCEKEY", "POSTEDADVANCEAMOUNT", 1),
        ("ARADJUSTMENT", "ADJUSTMENTKEY", "ADJUSTMENTAMOUNT", -1),
    ],
)
def test_what_a_source_gave_is_what_was_applied_of_it(
    company: PracticeCompany, name: str, key: str, way: str, sign: int
) -> None:
    details = company.rows("ARPYMTDETAIL")
    base, trx = totals(details, key, way), totals(details, key, f"TRX_{way}")
    used = 0
    for row in company.rows(name):
        if name == "ARPYMT" and row["RECORDTYPE"] != "rp":
            continue
        assert sign * base[row["RECORDNO"]] == row["TOTALPAID"]
        assert sign * trx[row["RECORDNO"]] == row["TRX_TOTALPAID"]
        used += row["TRX_TOTALPAID"] != 0
    assert used > 3


def test_payments_list_holds_advances_and_overpayments_too(company: PracticeCompany) -> None:
    payments = {row["RECORDNO"]: row for row in company.rows("ARPYMT")}
    assert {row["RECORDTYPE"] for row in payments.values()} == {"rp", "ro", "rr"}
    for advance in company.rows("ARADVANCE"):
        twin = payments[advance["RECORDNO"]]
        assert twin["RECORDTYPE"] == "rr"
        assert twin["TRX_TOTALDUE"] == advance["TRX_TOTALDUE"]
    for row in payments.values():
        if row["RECORDTYPE"] == "ro":
            assert payments[row["PARENTPAYMENTKEY"]]["CUSTOMERID"] == row["CUSTOMERID"]
            assert row["TRX_TOTALDUE"] == row["TRX_TOTALENTERED"] != 0


def test_customers_owe_what_their_documents_say(company: PracticeCompany) -> None:
    documents = [*company.rows("ARINVOICE"), *company.rows("ARADJUSTMENT")]
    owed = totals(documents, "CUSTOMERID", "TOTALDUE")
    for customer in company.rows("CUSTOMER"):
        assert customer["TOTALDUE"] == owed[customer["CUSTOMERID"]]


def test_order_entry_repeats_its_invoice(company: PracticeCompany) -> None:
    invoices = {row["RECORDNO"]: row for row in company.rows("ARINVOICE")}
    entries = company.rows("SODOCUMENTENTRY")
    base, trx = totals(entries, "DOCHDRNO", "TOTAL"), totals(entries, "DOCHDRNO", "TRX_VALUE")
    linked = 0
    for document in company.rows("SODOCUMENT"):
        assert base[document["RECORDNO"]] == document["TOTAL"]
        assert trx[document["RECORDNO"]] == document["TRX_TOTAL"]
        if document["PRRECORDKEY"] is not None:
            invoice = invoices[document["PRRECORDKEY"]]
            assert invoice["TRX_TOTALENTERED"] == document["TRX_TOTAL"]
            assert invoice["MODULEKEY"] == "8.SO"
            linked += 1
    assert linked == sum(row["MODULEKEY"] == "8.SO" for row in invoices.values()) > 50
    for entry in entries:
        assert money(entry["QUANTITY"]) * money(entry["TRX_PRICE"]) == entry["TRX_VALUE"]


def test_yen_have_no_decimals_and_all_others_two(company: PracticeCompany) -> None:
    places = defaultdict(set)
    for row in company.rows("ARINVOICE"):
        places[row["CURRENCY"]].add(-int(money(row["TRX_TOTALENTERED"]).as_tuple().exponent))
    assert places.pop("JPY") == {0}
    assert len(places) >= 3
    assert all(digits == {2} for digits in places.values())


def test_record_numbers_ascend_with_gaps_and_do_not_start_at_one(company: PracticeCompany) -> None:
    for name, spec in SPECS.items():
        keys = [row[spec.key] for row in company.rows(name)]
        assert all(isinstance(key, int) for key in keys)
        assert all(one < other for one, other in pairwise(keys)), name  # type: ignore[operator]
    keys = [row["RECORDNO"] for row in company.rows("ARINVOICE")]
    assert keys[0] != 1
    assert int(str(keys[-1])) - int(str(keys[0])) > len(keys)


def test_references_lead_somewhere(company: PracticeCompany) -> None:
    for name, spec in SPECS.items():
        for link in spec.relationships:
            known = {row[link.remote] for row in company.rows(link.target)}
            used = {row[link.local] for row in company.rows(name)} - {None}
            assert used <= known, (name, link.path)


def test_nothing_happened_after_today(company: PracticeCompany) -> None:
    days = [row["WHENCREATED"] for row in company.rows("ARINVOICE")]
    assert max(days) <= TODAY  # type: ignore[type-var]
    assert sum(day > TODAY - timedelta(days=10) for day in days) > 5  # type: ignore[operator]
    for name in SPECS:
        for row in company.rows(name):
            stamp = row.get("WHENMODIFIED")
            assert stamp is None or stamp.date() <= TODAY  # type: ignore[union-attr]


def test_some_stamps_are_missing_and_some_are_shared(company: PracticeCompany) -> None:
    stamps = [row["WHENMODIFIED"] for row in company.rows("ARINVOICE")]
    known = [stamp for stamp in stamps if stamp is not None]
    assert 0 < len(stamps) - len(known) < 30
    assert None in stamps[:20]
    assert len(set(known)) < len(known)


def test_names_come_from_many_scripts(company: PracticeCompany) -> None:
    text = "".join(str(row["NAME"]) for row in company.rows("CUSTOMER"))
    for letter in "&<\"'ŁÆüé株ס🌲]":
        assert letter in text


def test_same_seed_same_company_and_other_seed_other_company() -> None:
    size = CompanySize(30, 700)
    first, again, other = (PracticeCompany(size, seed=seed) for seed in (5, 5, 6))
    for name in SPECS:
        assert first.rows(name) == again.rows(name)
    for name in ("ARINVOICE", "CUSTOMER", "ARPYMTDETAIL", "SODOCUMENTENTRY"):
        assert first.rows(name) != other.rows(name)


def test_blocks_do_not_depend_on_the_order_they_are_read_in() -> None:
    size = CompanySize(30, 1600)
    forward, backward = PracticeCompany(size), PracticeCompany(size)
    table, other = forward.table("ARPYMTDETAIL"), backward.table("ARPYMTDETAIL")
    ahead = [list(table.rows(block)) for block in table.blocks()]
    behind = [list(other.rows(block)) for block in reversed(other.blocks())]
    assert ahead == behind[::-1]


@pytest.mark.parametrize("invoices", [0, 1, 499, 500, 501])
def test_any_size_counts_right(invoices: int) -> None:
    company = PracticeCompany(CompanySize(3, invoices))
    assert company.count("ARINVOICE") == invoices
    for name in SPECS:
        assert company.count(name) == len(company.rows(name))


def test_default_size_is_the_one_promised() -> None:
    company = PracticeCompany()
    assert (company.count("CUSTOMER"), company.count("ARINVOICE")) == (1000, 12000)
    assert company.count("ARINVOICEITEM") > 24000
    assert set(company.open_receivables()) == {"USD", "EUR", "GBP", "JPY", "CAD"}
    assert len(company.entities) >= 4
    assert any(entity.private for entity in company.entities)


def test_what_is_known_of_a_block_holds_for_its_rows(company: PracticeCompany) -> None:
    for name in ("ARINVOICE", "ARINVOICEITEM", "ARPYMT", "ARPYMTDETAIL", "SODOCUMENT", "SODOCUMENTENTRY"):
        table = company.table(name)
        for block in table.blocks():
            for field, zone in table.zones(block).items():
                at = table.spec.index[field]
                for row in table.rows(block):
                    cell = row[at]
                    assert zone.nulls if cell is None else zone.low <= int(cell) <= zone.high
