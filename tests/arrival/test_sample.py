"""The sample is always the same, spread, and holds who owes most."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest

from armatic_setup.arrival.sample import SIZE, everyone, sample
from armatic_setup.practice import PracticeCompany
from armatic_setup.sync.store import Store

Synced = tuple[PracticeCompany, Path]


def chosen(path: Path, size: int = SIZE) -> list[str]:
    with Store(path, read_only=True) as store:
        return [customer.id for customer in sample(store, size)]


def test_it_is_the_same_each_time(synced: Synced) -> None:
    assert chosen(synced[1]) == chosen(synced[1])
    assert len(set(chosen(synced[1]))) == SIZE == 27


def test_everyone_is_everyone(synced: Synced) -> None:
    with Store(synced[1], read_only=True) as store:
        assert [one.id for one in everyone(store)] == [
            row["CUSTOMERID"] for row in synced[0].rows("CUSTOMER")
        ]


def test_who_owes_most_is_in_it(synced: Synced) -> None:
    active = [row for row in synced[0].rows("CUSTOMER") if row["STATUS"] == "active"]
    largest = sorted(active, key=lambda row: Decimal(str(row["TOTALDUE"])), reverse=True)[:5]
    assert {row["CUSTOMERID"] for row in largest} <= set(chosen(synced[1]))


def test_each_currency_and_customers_without_open_invoices_are_in_it(synced: Synced) -> None:
    wanted = set(chosen(synced[1]))
    owing: dict[object, object] = {}
    for row in synced[0].rows("ARINVOICE"):
        if row["TRX_TOTALDUE"]:
            owing.setdefault(row["CUSTOMERID"], row["CURRENCY"])
    assert {owing[number] for number in wanted if number in owing} == set(owing.values())
    assert wanted - owing.keys()
    assert len(wanted & owing.keys()) >= 18


def test_inactive_customers_are_not_in_it(synced: Synced, tmp_path: Path) -> None:
    import shutil

    path = shutil.copy(synced[1], tmp_path / "copy.sqlite3")
    first = chosen(path)[0]
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("UPDATE customer SET status = 'inactive' WHERE customerid = ?", (first,))
        raw.commit()
    assert first not in chosen(path)
    assert len(chosen(path)) == SIZE


@pytest.mark.parametrize("size", [1, 2, 3, 9, 50, 500])
def test_it_is_as_large_as_asked_or_as_there_are(synced: Synced, size: int) -> None:
    active = sum(row["STATUS"] == "active" for row in synced[0].rows("CUSTOMER"))
    found = chosen(synced[1], size)
    assert len(found) == len(set(found)) == min(size, active)


def test_without_invoices_it_is_spread_over_all(synced: Synced, tmp_path: Path) -> None:
    import shutil

    path = shutil.copy(synced[1], tmp_path / "copy.sqlite3")
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("DELETE FROM arinvoice")
        raw.commit()
    assert len(set(chosen(path))) == SIZE
