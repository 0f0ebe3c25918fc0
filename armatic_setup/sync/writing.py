"""Rows into their table, many a statement."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from armatic_setup.sync import schema
from armatic_setup.sync.database import Database
from armatic_setup.sync.recordset import Record, RecordSet
from armatic_setup.sync.values import Value

#: SQLite takes 32,766 at most. More than this save no time and cost memory.
_VALUES_A_STATEMENT: Final = 4_000


def write_rows(database: Database, table: str, fields: Sequence[str], rows: Sequence[Record]) -> None:
    """Write new rows, or new values of these fields, inside a transaction.

    Between two statements threads take turns, so a few long ones serve better than a short one for each row.

    Args:
        database: Where to.
        table: The object's table.
        fields: The fields of the rows, in their order, the key first.
        rows: The rows.

    Raises:
        StoreError: The file cannot be written.
    """
    if not rows:
        return
    given, empty = _told_apart(schema.columns(fields), RecordSet.of(rows).columns)
    names = tuple(given)
    width, size = len(names), max(1, _VALUES_A_STATEMENT // len(names))
    batched = len(rows) // size * size
    values = RecordSet(list(given.values())).flat()
    if batched:
        batches = _parts(values[: batched * width], size * width)
        database.execute_many(schema.upsert(table, names, size, empty=empty), batches)
    database.execute_many(schema.upsert(table, names, empty=empty), _parts(values[batched * width :], width))


def _told_apart(
    names: Sequence[str], columns: Sequence[Sequence[Value]]
) -> tuple[dict[str, Sequence[Value]], tuple[str, ...]]:
    """The columns that hold something, and the names of the others: of a page's values they are a fifth."""
    given: dict[str, Sequence[Value]] = {}
    empty: list[str] = []
    for name, column in zip(names, columns, strict=True):
        # Of most columns the first value decides; NULL, zero and an empty text are not the same.
        if given and not any(column) and column.count(None) == len(column):
            empty.append(name)
        else:
            given[name] = column
    return given, tuple(empty)


def _parts(values: list[Value], size: int) -> Iterator[list[Value]]:
    return (values[at : at + size] for at in range(0, len(values), size))
