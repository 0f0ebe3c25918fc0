"""The Sage Intacct objects the sync reads, in order, from ``objects.toml``."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Final

from armatic_setup.guide.strict import Table, load, refuse_duplicates

#: The integer key of every object (digits as text on the wire).
KEY: Final = "RECORDNO"


class FieldKind(StrEnum):
    """How a field's text is read. An empty element is null in every kind."""

    TEXT = "text"
    MONEY = "money"  # plain decimal, kept exact
    NUMBER = "number"  # plain decimal that is no amount: a quantity, a rate, a line number
    DATE = "date"  # MM/DD/YYYY, no zone
    TIMESTAMP = "timestamp"  # MM/DD/YYYY HH:MM:SS in the user's time zone
    BOOLEAN = "boolean"  # true or false
    KEY = "key"  # an integer record number, of this object or another


@dataclass(frozen=True, slots=True)
class SyncObject:
    """One object to read.

    Attributes:
        name: The gateway's word, such as ``ARINVOICE``.
        label: As the user reads it.
        required: A denial ends the sync; an optional object is skipped instead.
        permission: Identifier of the permission row that lets it be read.
        fields: What to ask for, in the table's column order, the key first. A company may lack some, so
            the sync asks only for those its ``lookup`` lists.
        modified: Time stamp to filter changes by, or empty: the whole object is read again.
        created: Time stamp of the first save, for the rows whose *modified* is null.
        tie_out: Money fields whose sums are compared with the gateway's own.
        header: For lines: the object that they belong to, or empty.
        header_key: For lines: the field that holds the key of their header.
    """

    name: str
    label: str
    required: bool
    permission: str
    fields: Mapping[str, FieldKind]
    modified: str
    created: str
    tie_out: tuple[str, ...]
    header: str = ""
    header_key: str = ""

    @property
    def table(self) -> str:
        """Its table in the database."""
        return self.name.lower()


def load_objects(path: Path, *, permissions: Collection[str]) -> tuple[SyncObject, ...]:
    """Read the objects.

    Args:
        path: The file.
        permissions: Identifiers of the known permission rows.

    Raises:
        CatalogueError: The file is wrong.
    """

    def build(root: Table) -> tuple[SyncObject, ...]:
        tables = root.tables("object")
        refuse_duplicates((table.text("name"), table) for table in tables)
        names = {table.text("name") for table in tables}
        return tuple(_object(table, permissions, names) for table in tables)

    return load(path, build)


def _object(table: Table, permissions: Collection[str], names: Collection[str]) -> SyncObject:
    fields = _fields(table.table("fields"))
    synced = SyncObject(
        name=table.text("name"),
        label=table.prose("label"),
        required=table.flag("required", default=False),
        permission=table.one_of("permission", permissions),
        fields=MappingProxyType(fields),
        modified=table.one_of("modified", fields, ""),
        created=table.one_of("created", fields, ""),
        tie_out=table.texts("tie_out", ()),
        header=table.one_of("header", names, ""),
        header_key=table.one_of("header_key", fields, ""),
    )
    if bool(synced.header) != bool(synced.header_key):
        raise table.error(
            "header and header_key belong together", "header" if synced.header else "header_key"
        )
    for key, stamp in (("modified", synced.modified), ("created", synced.created)):
        if stamp and fields[stamp] is not FieldKind.TIMESTAMP:
            raise table.error(f"{stamp} is not a timestamp among the fields", key)
    for field in synced.tie_out:
        if fields.get(field) is not FieldKind.MONEY:
            raise table.error(f"{field} is not money among the fields", "tie_out")
    return synced


def _fields(table: Table) -> dict[str, FieldKind]:
    """The columns of the object; the key is every object's and is not written in the file."""
    fields = {KEY: FieldKind.KEY}
    columns = {KEY.lower(): KEY}
    for name in table.keys():  # noqa: SIM118 - not a dictionary
        column = name.lower().replace(".", "_")
        if column in columns:
            raise table.error(f"{name} and {columns[column]} would share a column", name)
        columns[column] = name
        fields[name] = table.choice(name, FieldKind)
    return fields
