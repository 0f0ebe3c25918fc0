from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from armatic_setup.sync.aging import BUCKET_NAMES, aging, bucket
from armatic_setup.sync.receivables import by_currency, open_invoices
from armatic_setup.sync.store import Store
from tests.sync.samples import INVOICES, bookmark, sync_object

AS_OF = date(2026, 11, 24)
FIELDS = ("RECORDNO", "CURRENCY", "WHENDUE", "TRX_TOTALDUE")


def stored(path: Path, *rows: tuple[str | None, str | None, str | None]) -> Store:
    store = Store(path / "x.sqlite3")
    store.prepare([INVOICES])
    numbered = [(number, *row) for number, row in enumerate(rows, 1)]
    store.save_page(INVOICES, FIELDS, numbered, bookmark(INVOICES, len(rows), len(rows), done=True))
    return store


@pytest.mark.parametrize(
    ("due", "index"),
    [
        (None, 0),
        ("2027-01-01", 0),
        ("2026-11-24", 0),
        ("2026-11-23", 1),
        ("2026-10-25", 1),
        ("2026-10-24", 2),
        ("2026-09-25", 2),
        ("2026-09-24", 3),
        ("2026-08-26", 3),
        ("2026-08-25", 4),
        ("1999-12-31", 4),
    ],
)
def test_an_invoice_ages_by_the_day(due: str | None, index: int) -> None:
    assert bucket(date.fromisoformat(due) if due else None, AS_OF) == index


def test_aging_is_exact_per_currency_and_holds_open_invoices_only(tmp_path: Path) -> None:
    with stored(
        tmp_path,
        ("USD", "2026-11-30", "12345678901234567.89"),
        ("USD", "2026-11-23", "0.10"),
        ("USD", "2026-11-22", "0.20"),
        ("USD", "2020-01-01", "-5.00"),
        ("USD", "2020-01-01", "0.00"),
        ("USD", "2020-01-01", None),
        ("EUR", None, "7"),
        (None, "2026-01-01", "1.5"),
        ("CHF", "2026-01-01", "0"),
    ) as store:
        lines = aging(store, AS_OF)
        totals = by_currency(store)
    zero = Decimal(0)
    assert [(line.currency, line.buckets) for line in lines] == [
        ("", (zero, zero, zero, zero, Decimal("1.5"))),
        ("EUR", (Decimal(7), zero, zero, zero, zero)),
        ("USD", (Decimal("12345678901234567.89"), Decimal("0.30"), zero, zero, Decimal(-5))),
    ]
    assert all(line.total == sum(line.buckets) and len(line.buckets) == len(BUCKET_NAMES) for line in lines)
    assert [(total.currency, total.open_invoices, total.amount) for total in totals] == [
        ("", 1, Decimal("1.5")),
        ("EUR", 1, Decimal(7)),
        ("USD", 4, Decimal("12345678901234563.19")),
    ]


def test_before_invoices_were_read_nothing_is_open(tmp_path: Path) -> None:
    with Store(tmp_path / "x.sqlite3") as store:
        assert (aging(store, AS_OF), by_currency(store)) == ((), ())
        assert list(open_invoices(store)) == []


def test_a_company_without_transaction_amounts_ages_by_its_base_amounts(tmp_path: Path) -> None:
    fields = {**INVOICES.fields, "TOTALDUE": INVOICES.fields["TRX_TOTALDUE"]}
    del fields["TRX_TOTALDUE"]
    target = sync_object("ARINVOICE", fields, tie_out=())
    with Store(tmp_path / "x.sqlite3") as store:
        store.prepare([target])
        rows = [(1, None, "2026-11-23", "8.00")]
        names = ("RECORDNO", "CURRENCY", "WHENDUE", "TOTALDUE")
        store.save_page(target, names, rows, bookmark(target, 1, 1, done=True))
        assert [(line.currency, line.total) for line in aging(store, AS_OF)] == [("", Decimal(8))]
