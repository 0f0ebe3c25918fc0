from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from armatic_setup.sync.customers import compare_customers
from armatic_setup.sync.store import Store
from armatic_setup.sync.tieout import CustomerLine, Customers
from tests.sync.samples import INVOICES, bookmark

AMOUNT = "TRX_TOTALDUE"
FIELDS = ("RECORDNO", "CUSTOMERID", "CURRENCY", AMOUNT)
Invoice = tuple[str | None, str | None, str]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "x.sqlite3") as made:
        made.prepare([INVOICES])
        yield made


def put(store: Store, *rows: Invoice) -> None:
    numbered = [(number, *row) for number, row in enumerate(rows, 1)]
    store.save_page(INVOICES, FIELDS, numbered, bookmark(INVOICES, len(rows), len(rows), done=True))


def test_each_customer_is_compared_in_each_currency(store: Store) -> None:
    put(
        store,
        ("A", "USD", "12345678901234567.89"),
        ("A", "USD", "0.01"),
        ("A", "EUR", "5.00"),
        ("B", "USD", "1.10"),
        ("C", "USD", "2"),
        (None, None, "3"),
        ("D", "USD", "0.00"),
    )
    pages = [
        [("A", "EUR", "5"), ("A", "USD", "12345678901234567.90")],
        [("B", "USD", "1.11"), ("E", "USD", "4")],
    ]
    assert compare_customers(store, AMOUNT, pages) == Customers(
        5,  # D owes nothing
        (
            CustomerLine("", "", Decimal(0), Decimal(3)),
            CustomerLine("B", "USD", Decimal("1.11"), Decimal("1.10")),
            CustomerLine("C", "USD", Decimal(0), Decimal(2)),
            CustomerLine("E", "USD", Decimal(4), Decimal(0)),
        ),
    )


def test_a_comparison_knows_nothing_of_the_one_before(store: Store) -> None:
    put(store, ("A", "USD", "1"))
    assert compare_customers(store, AMOUNT, [[("A", "USD", "1"), ("B", "USD", "2")]]).differing
    assert compare_customers(store, AMOUNT, [[("A", "USD", "1")]]) == Customers(1)


def test_a_customer_that_slips_into_the_next_page_counts_once(store: Store) -> None:
    put(store, ("A", "USD", "1"))
    assert compare_customers(store, AMOUNT, [[("A", "USD", "9")], [("A", "USD", "1")]]) == Customers(1)


def test_ten_times_the_customers_need_no_more_memory(tmp_path: Path) -> None:
    def peak(customers: int) -> int:
        owed = [(f"C{number:06}", "USD", f"{number}.25") for number in range(1, customers + 1)]
        with Store(tmp_path / f"{customers}.sqlite3") as store:
            store.prepare([INVOICES])
            put(store, *owed)
            tracemalloc.start()
            try:
                pages = (owed[begin : begin + 1000] for begin in range(0, customers, 1000))
                assert compare_customers(store, AMOUNT, pages) == Customers(customers)
                return tracemalloc.get_traced_memory()[1]
            finally:
                tracemalloc.stop()

    assert peak(20_000) < 1.2 * peak(2000)
