"""Rows into their table, many a statement."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import Final

from armatic_setup.sync import schema
from armatic_setup.sync.database import Database
from armatic_setup.sync.values import Value

#: SQLite takes 32,766 at most. More than this save no time and cost memory.
_VALUES_A_STATEMENT: Final = 4_000


def write_rows(
    database: Database, table: str, fields: Sequence[str], rows: Sequence[tuple[Value, ...]]
) -> None:
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
    names = schema.columns(fields)
    size = max(1, _VALUES_A_STATEMENT // len(names))
    batched = len(rows) // size * size
    if batched:
        batches = (tuple(chain.from_iterable(rows[at : at + size])) for at in range(0, batched, size))
        database.execute_many(schema.upsert(table, names, size), batches)
    database.execute_many(schema.upsert(table, names), rows[batched:])
