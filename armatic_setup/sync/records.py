"""The stored records of one object: found by key or field, replaced, removed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from armatic_setup.guide.objects import KEY, SyncObject
from armatic_setup.sync import outbox, schema
from armatic_setup.sync.database import Database
from armatic_setup.sync.schema import column, quoted
from armatic_setup.sync.values import Value
from armatic_setup.sync.writing import write_rows

_RECORDNO: Final = column(KEY)
_KEYS_A_QUERY: Final = 500


@dataclass(frozen=True, slots=True)
class Due:
    """A header and its lines that have to be read again together.

    Attributes:
        lines: The object of the lines.
        header: RECORDNO of the header.
    """

    lines: str
    header: int


@dataclass(frozen=True, slots=True)
class Replacement:
    """Rows to write and keys to remove, of one object.

    Attributes:
        fields: The fields of the rows, in their order, the key first.
    """

    target: SyncObject
    fields: Sequence[str]
    rows: Sequence[tuple[Value, ...]]
    vanished: Sequence[int]


# Read


def key_values(
    database: Database, target: SyncObject, fields: Sequence[str], after: int, up_to: int | None
) -> list[tuple[Value, ...]]:
    """The keys above *after*, up to and with *up_to* (None: to the end), with some fields, ascending.

    Raises:
        StoreError: The file cannot be read.
    """
    names = ", ".join(quoted(name) for name in (_RECORDNO, *schema.columns(fields)))
    bound = "" if up_to is None else f" AND {_RECORDNO} <= ?"
    return list(
        database.select(
            f"SELECT {names} FROM {quoted(target.table)} WHERE {_RECORDNO} > ?{bound}"  # noqa: S608 - our own names
            f" ORDER BY {_RECORDNO}",
            (after,) if up_to is None else (after, up_to),
        )
    )


def among(
    database: Database, target: SyncObject, fields: Sequence[str], field: str, values: Sequence[Value]
) -> Iterator[tuple[Value, ...]]:
    """Some fields of the rows that have one of some values in a field.

    Raises:
        StoreError: The file cannot be read.
    """
    names = ", ".join(quoted(name) for name in schema.columns(fields))
    for start in range(0, len(values), _KEYS_A_QUERY):
        some = values[start : start + _KEYS_A_QUERY]
        marks = ", ".join("?" * len(some))
        yield from list(
            database.select(
                f"SELECT {names} FROM {quoted(target.table)} WHERE {quoted(column(field))} IN ({marks})",  # noqa: S608 - our own names
                some,
            )
        )


# Written, inside a transaction


def replace(database: Database, replacement: Replacement) -> None:
    """Remove what has vanished and write the rows.

    Raises:
        StoreError: The file cannot be written.
    """
    delete(database, replacement.target, replacement.vanished)
    outbox.note_rows(database, replacement.target, replacement.fields, replacement.rows)
    write_rows(database, replacement.target.table, replacement.fields, replacement.rows)


def delete(database: Database, target: SyncObject, keys: Sequence[int]) -> None:
    """Remove rows by their keys.

    Raises:
        StoreError: The file cannot be written.
    """
    outbox.note_gone(database, target, keys)
    database.execute_many(
        f"DELETE FROM {quoted(target.table)} WHERE {_RECORDNO} = ?",  # noqa: S608 - our own names
        [(key,) for key in keys],
    )


def mark(database: Database, due: Iterable[Due]) -> None:
    """Remember what has to be read again.

    Raises:
        StoreError: The file cannot be written.
    """
    database.execute_many(
        "INSERT OR IGNORE INTO sync_due VALUES (?, ?)", [(one.lines, one.header) for one in due]
    )


def unmark(database: Database, settled: Iterable[Due]) -> None:
    """Forget what was read again.

    Raises:
        StoreError: The file cannot be written.
    """
    database.execute_many(
        "DELETE FROM sync_due WHERE lines = ? AND header = ?", [(one.lines, one.header) for one in settled]
    )
