"""The objects' tables in a file: made, brought up to the catalogue, indexed; and the views over them."""

from __future__ import annotations

from collections.abc import Iterable

from armatic_setup.guide.objects import SyncObject
from armatic_setup.sync import schema, views
from armatic_setup.sync.database import Database


def prepare(database: Database, targets: Iterable[SyncObject]) -> None:
    """Make each table, the columns that an older file lacks, and the views, inside a transaction.

    Raises:
        StoreError: The file cannot be written.
    """
    for target in targets:
        database.execute(schema.create_table(target))
        listed = database.select("SELECT name FROM pragma_table_info(?)", (target.table,))
        present = [str(name) for (name,) in list(listed)]
        for statement in schema.add_columns(target, present):
            database.execute(statement)
    listed = database.select("SELECT name, sql FROM sqlite_master WHERE type = 'view'")
    for statement in views.statements([(str(name), str(sql)) for name, sql in list(listed)]):
        database.execute(statement)


def index(database: Database, target: SyncObject) -> None:
    """Make an object's secondary indexes, inside a transaction.

    Raises:
        StoreError: The file cannot be written.
    """
    for statement in schema.create_indexes(target):
        database.execute(statement)
