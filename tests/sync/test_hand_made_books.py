"""A dozen documents whose totals were worked out by hand: several currencies, credits, part payments.

| document | customer | cur | total | applied | open | dated | due |
| --- | --- | --- | --- | --- | --- | --- | --- |
| INV-1 | C1 | USD | 1,000.00 | 400.10 paid 10-20 | 599.90 | 09-15 | 10-15 |
| INV-2 | C1 | USD | -250.00 | 20.00 of it used 10-22 | -230.00 | 08-02 | 09-01 |
| INV-3 | C2 | EUR | 99.99 | | 99.99 | 11-15 | 12-31 |
| INV-4 | C2 | USD | 0.01 | | 0.01 | 06-01 | 07-01 |
| INV-5 | C3 | GBP | 1,234,567.89 | | 1,234,567.89 | 10-01 | 10-30 |
| INV-6 | C1 | USD | 500.00 | 495.00 paid, 5.00 discount 10-12 | 0.00 | 09-01 | 10-01 |
| INV-7 | C1 | USD | 120.00 | 20.00 of INV-2 10-22 | 100.00 | 07-20 | 08-10 |
| INV-8 | C2 | JPY | 70,000 | 30,000 credit memo 10-05 | 40,000 | 06-30 | 07-31 |
| CM-1 | C1 | USD | -75.50 | | -75.50 | 10-01 | |
| CM-2 | C2 | JPY | -30,000 | 30,000 | 0 | 10-01 | |
| PAY-9 | C2 | EUR | 20.00 | nothing | 20.00 left | 10-25 | |
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from armatic_setup.cancel import CancelToken
from armatic_setup.practice import CompanySize
from armatic_setup.sync import events
from armatic_setup.sync.aging_report import AgingReport, aging_report
from armatic_setup.sync.store import Store
from armatic_setup.sync.tieout import Cause, CountLine, CurrencyLine, Customers
from tests.sync.practice import Practice, practice

KEYS = {f"INV-{number}": 9000 + number for number in range(1, 9)}


def day(text: str) -> date:
    return date.fromisoformat(f"2026-{text}")


def invoice(
    books: Practice, number: str, customer: str, currency: str, total: str, paid: str, dated: str, due: str
) -> None:
    entered, applied = Decimal(total), Decimal(paid)
    amounts = {"TOTALENTERED": entered, "TOTALPAID": applied, "TOTALDUE": entered - applied}
    books.company.insert(
        "ARINVOICE",
        {
            "RECORDNO": KEYS[number],
            "RECORDID": number,
            "CUSTOMERID": customer,
            "CURRENCY": currency,
            "BASECURR": "USD",
            "WHENCREATED": day(dated),
            "WHENDUE": day(due),
            **amounts,
            **{f"TRX_{name}": amount for name, amount in amounts.items()},
        },
    )


def other(books: Practice, kind: str, number: str, customer: str, currency: str, due: str) -> None:
    books.company.insert(
        kind,
        {
            "RECORDID": number,
            "CUSTOMERID": customer,
            "CURRENCY": currency,
            "TRX_TOTALDUE": Decimal(due),
            "TOTALDUE": Decimal(due),
        },
    )


def applied(books: Practice, number: str, on: str, currency: str = "USD", **amounts: object) -> None:
    books.company.insert(
        "ARPYMTDETAIL",
        {
            "RECORDKEY": KEYS[number],
            "PAYMENTDATE": day(on),
            "CURRENCY": currency,
            **{name: Decimal(str(one)) if "AMOUNT" in name else one for name, one in amounts.items()},
        },
    )


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Practice]:
    with practice(tmp_path / "hand.sqlite3", CompanySize(customers=2, invoices=0)) as books:
        for customer in ("C1", "C2", "C3"):
            books.company.insert("CUSTOMER", {"CUSTOMERID": customer, "NAME": f"Customer {customer}"})
        invoice(books, "INV-1", "C1", "USD", "1000.00", "400.10", "09-15", "10-15")
        invoice(books, "INV-2", "C1", "USD", "-250.00", "-20.00", "08-02", "09-01")
        invoice(books, "INV-3", "C2", "EUR", "99.99", "0.00", "11-15", "12-31")
        invoice(books, "INV-4", "C2", "USD", "0.01", "0.00", "06-01", "07-01")
        invoice(books, "INV-5", "C3", "GBP", "1234567.89", "0.00", "10-01", "10-30")
        invoice(books, "INV-6", "C1", "USD", "500.00", "500.00", "09-01", "10-01")
        invoice(books, "INV-7", "C1", "USD", "120.00", "20.00", "07-20", "08-10")
        invoice(books, "INV-8", "C2", "JPY", "70000", "30000", "06-30", "07-31")
        other(books, "ARADJUSTMENT", "CM-1", "C1", "USD", "-75.50")
        other(books, "ARADJUSTMENT", "CM-2", "C2", "JPY", "0")
        other(books, "ARPYMT", "PAY-9", "C2", "EUR", "20.00")
        applied(books, "INV-1", "10-20", TRX_PAYMENTAMOUNT="400.10", PAYMENTAMOUNT="400.10")
        applied(books, "INV-6", "10-12", TRX_PAYMENTAMOUNT="495.00", PAYMENTAMOUNT="495.00",
                TRX_DISCOUNTAMOUNT="5.00", DISCOUNTAMOUNT="5.00")  # fmt: skip
        applied(books, "INV-7", "10-22", NEGATIVEINVOICEKEY=KEYS["INV-2"],
                TRX_NEGATIVEINVOICEAMOUNT="20.00", NEGATIVEINVOICEAMOUNT="20.00")  # fmt: skip
        applied(books, "INV-8", "10-05", "JPY", TRX_ADJUSTMENTAMOUNT="30000", ADJUSTMENTAMOUNT="200.00")
        books.clock.pass_time(days=1)
        yield books


def test_the_comparison_is_what_a_person_works_out(books: Practice) -> None:
    tie_out = books.sync().tie_out
    assert tie_out.ties
    assert tie_out.currencies == (
        CurrencyLine("EUR", 1, Decimal("99.99"), Decimal("99.99")),
        CurrencyLine("GBP", 1, Decimal("1234567.89"), Decimal("1234567.89")),
        CurrencyLine("JPY", 1, Decimal(40000), Decimal(40000)),
        CurrencyLine("USD", 4, Decimal("469.91"), Decimal("469.91")),  # 599.90 - 230 + 0.01 + 100
    )
    assert tie_out.customers == Customers(3)
    assert CountLine("ARINVOICE", 8, 8) in tie_out.counts
    assert CountLine("ARPYMTDETAIL", 4, 4) in tie_out.counts
    sums = {(line.object, line.field): line.ours for line in tie_out.amounts}
    assert sums["ARINVOICE", "TRX_TOTALDUE"] == Decimal("1275137.79")
    assert sums["ARADJUSTMENT", "TRX_TOTALDUE"] == Decimal("-75.50")


def aged(books: Practice, as_of: str) -> tuple[AgingReport, dict[str, list[str]]]:
    with Store(books.path, read_only=True) as store:
        found = aging_report(store, day(as_of), CancelToken())
    return found, {line.currency: [f"{amount:.2f}" for amount in line.buckets] for line in found.currencies}


def test_the_aging_of_a_day_is_what_a_person_works_out(books: Practice) -> None:
    books.sync()
    found, buckets = aged(books, "10-30")
    nothing = "0.00"
    assert buckets == {
        "EUR": [nothing] * 5,  # dated later
        "GBP": ["1234567.89", nothing, nothing, nothing, nothing],  # due this day: not past due
        "JPY": [nothing, nothing, nothing, nothing, "40000.00"],  # 91 days
        "USD": [nothing, "599.90", "-230.00", "100.00", "0.01"],  # 15, 59, 81 and 121 days
    }
    lines = {line.currency: line for line in found.currencies}
    assert (lines["EUR"].open_now, lines["EUR"].dated_later) == (Decimal("99.99"), Decimal("99.99"))
    assert (lines["USD"].adjustments, lines["EUR"].unapplied) == (Decimal("-75.50"), Decimal("-20.00"))
    assert [(one.customer_id, one.currency, one.total) for one in found.customers] == [
        ("C3", "GBP", Decimal("1234567.89")),
        ("C2", "JPY", Decimal(40000)),
        ("C1", "USD", Decimal("469.90")),
        ("C2", "USD", Decimal("0.01")),
    ]
    assert (found.put_back, found.unproven) == (0, ())


def test_what_was_applied_later_is_put_back_on_both_sides(books: Practice) -> None:
    """20.00 of the negative invoice went to INV-7 after the day: before, both were larger."""
    books.sync()
    found, buckets = aged(books, "10-10")
    assert buckets["USD"] == ["1000.00", "500.00", "-250.00", "120.00", "0.01"]
    assert buckets["JPY"] == ["0.00", "0.00", "0.00", "40000.00", "0.00"]  # the credit memo is of before
    assert (found.put_back, found.unproven) == (4, ())
    usd = next(line for line in found.currencies if line.currency == "USD")
    assert usd.total == Decimal("1370.01")
    assert usd.total == usd.open_now - usd.dated_later + usd.applied_later
    assert aged(books, "10-01")[1]["JPY"] == ["0.00", "0.00", "0.00", "70000.00", "0.00"]


def test_the_views_are_what_a_person_works_out(books: Practice) -> None:
    books.sync()
    with closing(sqlite3.connect(books.path)) as file:
        balances = list(
            file.execute(
                "SELECT customer_id, currency, open_invoices, oldest_due_date, invoices_amount,"
                " adjustments_amount, unapplied_amount, balance_amount FROM customer_balances"
                " ORDER BY customer_id, currency"
            )
        )
        uses = list(
            file.execute("SELECT kind, invoice_number, applied_amount FROM payments_applied ORDER BY 2, 1")
        )
    assert balances == [
        ("C1", "USD", 3, "2026-08-10", "469.90", "-75.50", "0.00", "394.40"),
        ("C2", "EUR", 1, "2026-12-31", "99.99", "0.00", "-20.00", "79.99"),
        ("C2", "JPY", 1, "2026-07-31", "40000", "0", "0", "40000"),
        ("C2", "USD", 1, "2026-07-01", "0.01", "0.00", "0.00", "0.01"),
        ("C3", "GBP", 1, "2026-10-30", "1234567.89", "0.00", "0.00", "1234567.89"),
    ]
    assert uses == [
        ("payment", "INV-1", "400.10"),
        ("discount", "INV-6", "5.00"),
        ("payment", "INV-6", "495.00"),
        ("negative invoice", "INV-7", "20.00"),
        ("credit memo", "INV-8", "30000"),
    ]


def test_what_is_paid_while_the_sync_compares_is_read_again_and_said(books: Practice) -> None:
    """INV-1 is paid in full and INV-4 deleted after their page was read."""

    def pay(event: object) -> None:
        books.events.append(event)
        if isinstance(event, events.TieOutStarted):
            paid = {"TRX_TOTALDUE": Decimal(0), "TOTALDUE": Decimal(0), "TRX_TOTALPAID": Decimal(1000)}
            books.company.update("ARINVOICE", KEYS["INV-1"], paid)
            books.company.delete("ARINVOICE", KEYS["INV-4"])

    books.emit = pay
    tie_out = books.sync().tie_out
    assert tie_out.ties
    assert {one.name: (one.ours, one.theirs, one.cause) for one in tie_out.settled} == {
        "INV-1": (Decimal("599.90"), Decimal(0), Cause.CHANGED),
        "INV-4": (Decimal("0.01"), None, Cause.DELETED),
    }
    assert CurrencyLine("USD", 2, Decimal("-130.00"), Decimal("-130.00")) in tie_out.currencies
    assert [event.object for event in books.told(events.Settling)] == ["ARINVOICE", "ARINVOICEITEM"]
    books.assert_same()
