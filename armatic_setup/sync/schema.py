"""The shape of the database file: one table per object, and three of our own that begin with ``sync_``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from armatic_setup.guide.objects import KEY, FieldKind, SyncObject

#: Written into the file; a larger number means a newer version of the product wrote it.
VERSION: Final = 1
#: Marks the file as ours ("ARMS"), so that no other SQLite file is ever written to.
APPLICATION_ID: Final = 0x41524D53

OWN_TABLES: Final = """
CREATE TABLE sync_meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE sync_run (
    id INTEGER PRIMARY KEY,
    started_at TEXT NOT NULL,   -- by Intacct's clock
    finished_at TEXT            -- by this computer's clock, NULL while it can be resumed
);
CREATE TABLE sync_bookmark (
    object TEXT PRIMARY KEY,
    run INTEGER NOT NULL,       -- the run that began the pass
    mode TEXT NOT NULL,         -- full or changes
    started_at TEXT NOT NULL,   -- by Intacct's clock, when the pass began
    since TEXT,                 -- of a pass over changes
    last_key INTEGER NOT NULL,  -- everything up to this RECORDNO is stored
    rows_read INTEGER NOT NULL, -- by the pass so far
    done INTEGER NOT NULL,      -- the end mark of the pass
    complete_as_of TEXT,        -- when the last finished pass began
    fields TEXT NOT NULL,       -- the fields the stored rows hold
    refused TEXT NOT NULL       -- fields the gateway names but does not give out
) WITHOUT ROWID;
"""

#: Columns beside the keys that joins and reports look rows up by.
_LOOKED_UP: Final = ("CUSTOMERID",)
_INTEGERS: Final = (FieldKind.KEY, FieldKind.BOOLEAN)


def column(field: str) -> str:
    """The column of a gateway field: lower case, dots as underscores."""
    return field.lower().replace(".", "_")


def columns(fields: Iterable[str]) -> tuple[str, ...]:
    """The columns of several fields."""
    return tuple(column(field) for field in fields)


def quoted(name: str) -> str:
    """A table or column name as SQL takes it."""
    return '"' + name.replace('"', '""') + '"'


def create_table(target: SyncObject) -> str:
    """The statement that makes an object's table with every field of the catalogue."""
    definitions = [_definition(field, kind) for field, kind in target.fields.items()]
    return f"CREATE TABLE IF NOT EXISTS {quoted(target.table)} ({', '.join(definitions)})"


def add_columns(target: SyncObject, present: Iterable[str]) -> Iterator[str]:
    """The statements that bring an older table up to the catalogue."""
    existing = {name.lower() for name in present}
    for field, kind in target.fields.items():
        if column(field) not in existing:
            yield f"ALTER TABLE {quoted(target.table)} ADD COLUMN {_definition(field, kind)}"


def create_indexes(target: SyncObject) -> Iterator[str]:
    """The statements for the secondary indexes: made after the rows, which is several times faster."""
    for field, kind in target.fields.items():
        if field != KEY and (kind is FieldKind.KEY or field in _LOOKED_UP):
            name = f"{target.table}_by_{column(field)}"
            yield (
                f"CREATE INDEX IF NOT EXISTS {quoted(name)} "
                f"ON {quoted(target.table)} ({quoted(column(field))})"
            )


def upsert(table: str, names: tuple[str, ...]) -> str:
    """The statement that writes one row: a new one, or new values of these columns alone."""
    listed = ", ".join(quoted(name) for name in names)
    marks = ", ".join("?" * len(names))
    updates = ", ".join(f"{quoted(name)} = excluded.{quoted(name)}" for name in names if name != column(KEY))
    action = f"UPDATE SET {updates}" if updates else "NOTHING"
    return (
        f"INSERT INTO {quoted(table)} ({listed}) VALUES ({marks}) "  # noqa: S608 - names come from the catalogue
        f"ON CONFLICT ({quoted(column(KEY))}) DO {action}"
    )


def _definition(field: str, kind: FieldKind) -> str:
    if field == KEY:
        return f"{quoted(column(field))} INTEGER PRIMARY KEY"
    return f"{quoted(column(field))} {'INTEGER' if kind in _INTEGERS else 'TEXT'}"
