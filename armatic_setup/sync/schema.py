"""The tables of the objects, one each. Those of our own (``sync_…``) are in ``migrations``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from armatic_setup.guide.objects import KEY, FieldKind, SyncObject

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


def upsert(table: str, names: tuple[str, ...], rows: int = 1, *, empty: tuple[str, ...] = ()) -> str:
    """The statement that writes so many rows: new ones, or new values of these columns alone.

    Args:
        table: Where to.
        names: The columns that values are given for, the key among them.
        rows: How many.
        empty: Columns that become NULL in all of the rows; no values are given for them.
    """
    listed = ", ".join(quoted(name) for name in names)
    marks = ", ".join([f"({', '.join('?' * len(names))})"] * rows)
    changed = (quoted(name) for name in names + empty if name != column(KEY))
    updates = ", ".join(f"{name} = excluded.{name}" for name in changed)
    action = f"UPDATE SET {updates}" if updates else "NOTHING"
    return (
        f"INSERT INTO {quoted(table)} ({listed}) VALUES {marks} "  # noqa: S608 - names come from the catalogue
        f"ON CONFLICT ({quoted(column(KEY))}) DO {action}"
    )


def _definition(field: str, kind: FieldKind) -> str:
    if field == KEY:
        return f"{quoted(column(field))} INTEGER PRIMARY KEY"
    return f"{quoted(column(field))} {'INTEGER' if kind in _INTEGERS else 'TEXT'}"
