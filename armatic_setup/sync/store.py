"""The synced data of one company and entity: a table per object, and where the reading stands."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from armatic_setup.cancel import CancelToken
from armatic_setup.guide.objects import KEY, SyncObject
from armatic_setup.sync import labels, outbox, positions, records, tables
from armatic_setup.sync.bookmark import Bookmark
from armatic_setup.sync.database import Database, Upgrade
from armatic_setup.sync.errors import StoreError
from armatic_setup.sync.labels import Label
from armatic_setup.sync.outbox import Outbox
from armatic_setup.sync.positions import Run
from armatic_setup.sync.records import Due, Replacement
from armatic_setup.sync.schema import quoted
from armatic_setup.sync.values import Value
from armatic_setup.sync.writing import write_rows

__all__ = ["Due", "Replacement", "Run", "Store", "StoreError"]


class Store:
    """One file. Open it in the thread that uses it; several may read while one writes.

    Args:
        path: See ``paths.database_file``.
        read_only: For looking at the data only: the file must exist, and is changed only to upgrade it.
        cancel: Ends an upgrade, see ``Database``.

    Raises:
        StoreError: The file cannot be used.
    """

    def __init__(self, path: Path, *, read_only: bool = False, cancel: CancelToken | None = None) -> None:
        self.path = path
        self._database = Database(path, read_only=read_only, cancel=cancel)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    @property
    def upgrade(self) -> Upgrade | None:
        """What opening did to a file of an older version."""
        return self._database.upgrade

    def reserved(self, cancel: CancelToken) -> AbstractContextManager[None]:
        """Hold the file for one sync, see :meth:`Database.reserved`."""
        return self._database.reserved(cancel)

    def check(self, cancel: CancelToken) -> None:
        """See that the whole file is sound, see :meth:`Database.check`."""
        self._database.check(cancel)

    def snapshot(self, cancel: CancelToken) -> AbstractContextManager[None]:
        """Read several things of one moment, see :meth:`Database.snapshot`."""
        return self._database.snapshot(cancel)

    def select(self, sql: str, parameters: Sequence[Value] = ()) -> Generator[tuple[Value, ...], None, None]:
        """Rows of a query, as a stream; ``decimal_sum(column)`` is the exact sum of amounts.

        Close it where it may be left half read, in the thread that reads.

        Raises:
            StoreError: The file cannot be read.
        """
        return self._database.select(sql, parameters)

    # Whose data it is

    @property
    def company_id(self) -> str:
        """The company the file belongs to, or empty before the first sync."""
        return labels.read(self._database, Label.COMPANY)

    @property
    def entity_id(self) -> str:
        """The entity the file belongs to; empty is the top level."""
        return labels.read(self._database, Label.ENTITY)

    def claim(self, company_id: str, entity_id: str) -> None:
        """Make the file this company's and entity's, or see that it is.

        Raises:
            StoreError: ``database_other_company``.
        """
        labels.claim(self._database, company_id, entity_id)

    @property
    def pace(self) -> str:
        """What requests and rows cost in the last run, as ``Pace.text`` has it; empty before the first."""
        return labels.read(self._database, Label.PACE)

    def keep_pace(self, text: str) -> None:
        """Remember what requests and rows cost.

        Raises:
            StoreError: The file cannot be written.
        """
        with self._database.transaction():
            labels.write(self._database, Label.PACE, text)

    # Tables

    def prepare(self, targets: Iterable[SyncObject]) -> None:
        """Make every object's table, the columns that an older file lacks, and the views.

        Raises:
            StoreError: The file cannot be written.
        """
        with self._database.transaction():
            tables.prepare(self._database, targets)

    def index(self, target: SyncObject) -> None:
        """Make an object's secondary indexes, once its rows are in.

        Raises:
            StoreError: The file cannot be written.
        """
        with self._database.transaction():
            tables.index(self._database, target)

    # Runs and bookmarks

    def begin_run(self, run: Run) -> None:
        """Save that a run has begun.

        Raises:
            StoreError: The file cannot be written.
        """
        with self._database.transaction():
            positions.write_run(self._database, run)

    def finish_run(self, run: Run, finished_at: datetime) -> None:
        """Mark a run as complete: the next one begins anew and reads changes only.

        Raises:
            StoreError: The file cannot be written.
        """
        with self._database.transaction():
            positions.write_run(self._database, replace(run, finished_at=finished_at))

    def last_run(self) -> Run | None:
        """The latest run, or None before the first."""
        return positions.last_run(self._database)

    def bookmark(self, name: str) -> Bookmark | None:
        """Where the reading of an object stands, or None before its first pass."""
        return positions.read_bookmark(self._database, name)

    def set_bookmark(self, bookmark: Bookmark) -> None:
        """Save a position that no rows belong to: a pass begins.

        Raises:
            StoreError: The file cannot be written.
        """
        with self._database.transaction():
            positions.write_bookmark(self._database, bookmark)

    @property
    def outbox(self) -> Outbox:
        """What is to be delivered; writing rows fills it while the file is delivered."""
        return Outbox(self._database)

    # Rows

    def save_page(
        self,
        target: SyncObject,
        fields: Sequence[str],
        rows: Sequence[tuple[Value, ...]],
        bookmark: Bookmark,
        *,
        sweep_from: int | None = None,
        due: Iterable[Due] = (),
    ) -> None:
        """Write a page's rows and the bookmark after it, both or neither.

        Args:
            target: The object.
            fields: The fields of the rows, in their order, the key first.
            rows: The page, ascending by key.
            bookmark: The position after the page.
            sweep_from: In a full pass, the position before the page. Rows of ours between it and the page's
                last key (or beyond it, when the bookmark bears the end mark) that the page does not hold do
                not exist any more and go.
            due: What the page shows to be read again.

        Raises:
            StoreError: The file cannot be written; nothing was.
        """
        with self._database.transaction():
            if sweep_from is not None:
                high = None if bookmark.done else bookmark.last_key
                if stored := self.keys(target, sweep_from, high):  # of a first sync there are none
                    arrived = {row[0] for row in rows}
                    gone = [key for key in stored if key not in arrived]
                    records.delete(self._database, target, gone)
            outbox.note_rows(self._database, target, fields, rows)
            write_rows(self._database, target.table, fields, rows)
            records.mark(self._database, due)
            positions.write_bookmark(self._database, bookmark)

    def repair(
        self,
        target: SyncObject,
        fields: Sequence[str],
        rows: Sequence[tuple[Value, ...]],
        vanished: Sequence[int],
        *,
        due: Iterable[Due] = (),
    ) -> None:
        """Write rows that were found missing or stale, remove those that are gone, and mark what is due.

        Raises:
            StoreError: The file cannot be written; nothing was.
        """
        with self._database.transaction():
            records.replace(self._database, Replacement(target, fields, rows, vanished))
            records.mark(self._database, due)

    def replace(self, *replacements: Replacement, settled: Iterable[Due]) -> None:
        """Write and remove rows of several objects at once; what is settled is due no more.

        Raises:
            StoreError: The file cannot be written; nothing was.
        """
        with self._database.transaction():
            for replacement in replacements:
                records.replace(self._database, replacement)
            records.unmark(self._database, settled)

    def due(self, lines: str) -> list[int]:
        """The headers that have to be read again with their lines."""
        found = self.select("SELECT header FROM sync_due WHERE lines = ? ORDER BY header", (lines,))
        return [int(header or 0) for (header,) in found]

    def rewrite(self, contents: Mapping[str, Sequence[tuple[Value, ...]]]) -> None:
        """Replace all rows of some tables of our own, all or none.

        Args:
            contents: The table's name and its rows.

        Raises:
            StoreError: The file cannot be written; nothing was.
        """
        with self._database.transaction():
            for table, rows in contents.items():
                self._database.execute(f"DELETE FROM {quoted(table)}")  # noqa: S608 - our own names
                if rows:
                    marks = ", ".join("?" * len(rows[0]))
                    self._database.execute_many(f"INSERT INTO {quoted(table)} VALUES ({marks})", rows)  # noqa: S608 - our own names

    def change(self, *statements: tuple[str, Sequence[Value]]) -> None:
        """Run statements on tables of our own, all or none.

        Raises:
            StoreError: The file cannot be written; nothing was.
        """
        with self._database.transaction():
            for sql, parameters in statements:
                self._database.execute(sql, parameters)

    def count(self, target: SyncObject) -> int:
        """How many rows of an object are stored."""
        counted = list(self.select(f"SELECT count(*) FROM {quoted(target.table)}"))  # noqa: S608 - our own names
        return int(counted[0][0] or 0)

    def keys(self, target: SyncObject, after: int, up_to: int | None) -> list[int]:
        """The stored keys above *after*, up to and with *up_to* (None: to the end)."""
        return [key for (key,) in self.key_values(target, (), after, up_to) if isinstance(key, int)]

    def key_values(
        self, target: SyncObject, fields: Sequence[str], after: int, up_to: int | None
    ) -> list[tuple[Value, ...]]:
        """The stored keys in a range with some of their fields, ascending."""
        return records.key_values(self._database, target, fields, after, up_to)

    def rows(
        self, target: SyncObject, fields: Sequence[str], keys: Sequence[int]
    ) -> dict[int, tuple[Value, ...]]:
        """The stored rows with these keys.

        Args:
            target: The object.
            fields: What of the rows, the key first.
            keys: Those that are not stored are left out.
        """
        found = records.among(self._database, target, fields, KEY, keys)
        return {int(row[0] or 0): row for row in found}

    def keys_of(self, target: SyncObject, field: str, values: Sequence[Value]) -> list[int]:
        """The keys of the rows that have one of some values in a field."""
        found = records.among(self._database, target, (KEY,), field, values)
        return [int(key or 0) for (key,) in found]
