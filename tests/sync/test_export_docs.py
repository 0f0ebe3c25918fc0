"""docs/data.md says what is: its tables are those of the file, and its questions have answers."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest

from armatic_setup.sync.datafiles import APPLICATION_ID
from armatic_setup.sync.migrations import MIGRATIONS
from tests.sync.practice import Practice
from tools import data_docs

TEXT = data_docs.DOCUMENT.read_text(encoding="utf-8")
QUERIES = [
    query.strip()
    for block in re.findall(r"```sql\n(.*?)```", TEXT, re.DOTALL)
    for query in block.split(";")
    if query.strip()
]


def asked(path: Path, sql: str) -> list[tuple]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


def test_the_generated_half_is_up_to_date() -> None:
    assert TEXT.partition(data_docs.MARK)[2] == data_docs.generated().partition(data_docs.MARK)[2], (
        "run tools/data_docs.py"
    )


def test_every_table_and_view_of_the_file_is_described(company: Practice) -> None:
    names = asked(company.path, "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")
    described = set(re.findall(r"^### `(\w+)`", TEXT, re.MULTILINE))
    own = {name for (name,) in names if name.startswith("sync_")}
    assert described == {name for (name,) in names} - own
    assert all(f"`{name}`" in TEXT for name in own)
    for name in described:
        section = TEXT.partition(f"### `{name}`")[2].partition("\n### ")[0]
        columns = asked(company.path, f"SELECT name FROM pragma_table_info('{name}')")
        assert re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE) == [column for (column,) in columns]


@pytest.mark.parametrize("query", QUERIES, ids=range(len(QUERIES)))
def test_every_query_has_an_answer(company: Practice, query: str) -> None:
    assert asked(company.path, query)


def test_the_sum_of_the_document_is_exact(company: Practice) -> None:
    found = {currency: Decimal(amount) for currency, _, amount in asked(company.path, QUERIES[0])}
    assert found == company.company.open_receivables()


def test_the_sum_over_a_table_is_exact(company: Practice) -> None:
    found = {currency: Decimal(amount) / 10_000 for currency, amount in asked(company.path, QUERIES[1])}
    truth: dict[object, Decimal] = {}
    for row in company.company.rows("ARINVOICEITEM"):
        truth[row["CURRENCY"]] = truth.get(row["CURRENCY"], Decimal(0)) + row["TRX_AMOUNT"]
    assert found == truth


def test_the_application_id_is_the_file_s() -> None:
    assert f"`PRAGMA application_id` is {APPLICATION_ID}." in TEXT
    tables = {name for step in MIGRATIONS for name in re.findall(r"CREATE TABLE (\w+)", step.script)}
    assert all(name.startswith("sync_") for name in tables)
