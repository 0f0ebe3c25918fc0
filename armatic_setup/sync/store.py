"""The synced data of one company and entity: a table per object, and where the reading stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from armatic_setup.cancel import CancelToken
from armatic_setup.guide.objects import KEY, SyncObject
from armatic_setup.sync import schema, views
from armatic_setup.sync.bookmark import Bookmark, PassMode
from armatic_setup.sync.database import Database, Upgrade
from armatic_setup.sync.errors import StoreError
from armatic_setup.sync.schema import column, quoted
from armatic_setup.sync.values import Value, instant, iso
from armatic_setup.sync.writing import write_rows

__all__ = ["Due", "Replacement", "Run", "Store", "StoreError"]

_COMPANY = "company_id"
_ENTITY = "entity_id"
_PACE = "pace"
_RECORDNO = column(KEY)
_KEYS_A_QUERY: Final = 500


@dataclass(frozen=True, slots=True)
class Run:
    """One sync from its start to its tie-out, across interruptions.

    Attributes:
        started_at: By Intacct's clock.
        finished_at: By this computer's clock; None while the run can be resumed.
    """

    id: int
    started_at: datetime
    finished_at: datetime | None = None


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

    def select(self, sql: str, parameters: Sequence[Value] = ()) -> Iterator[tuple[Value, ...]]:
        """Rows of a query, as a stream; ``decimal_sum(column)`` is the exact sum of amounts.

        Raises:
            StoreError: The file cannot be read.
        """
        return self._database.select(sql, parameters)

    # Whose data it is

    @property
    def company_id(self) -> str:
        """The company the file belongs to, or empty before the first sync."""
        return self._meta(_COMPANY)

    @property
    def entity_id(self) -> str:
        """The entity the file belongs to; empty is the top level."""
        return self._meta(_ENTITY)

    def claim(self, company_id: str, entity_id: str) -> None:
        """Make the file this company's and entity's, or see that it is.

        Raises:
            StoreError: ``database_other_company``.
        """
        recorded = self.company_id, self.entity_id
        if not recorded[0]:
            with self._database.transaction():
                for key, value in ((_COMPANY, company_id), (_ENTITY, entity_id)):
                    self._database.execute("INSERT OR REPLACE INTO sync_meta VALUES (?, ?)", (key, value))
        elif [part.casefold() for part in recorded] != [company_id.casefold(), entity_id.casefold()]:
            raise StoreError("database_other_company", self.path.name)

    @property
    def pace(self) -> str:
        """What requests and rows cost in the last run, as ``Pace.text`` has it; empty before the first."""
        return self._meta(_PACE)

    def keep_pace(self, text: str) -> None:
        """Remember what requests and rows cost.

        Raises:
            StoreError: The file cannot be written.
        """
        with self._database.transaction():
            self._database.execute("INSERT OR REPLACE INTO sync_meta VALUES (?, ?)", (_PACE, text))

    def _meta(self, key: str) -> str:
        return str(self._single("SELECT value FROM sync_meta WHERE key = ?", (key,)) or "")

    # Tables

    def prepare(self, targets: Iterable[SyncObject]) -> None:
        """Make every object's table, the columns that an older file lacks, and the views.

        Raises:
            StoreError: The file cannot be written.
        """
        with self._database.transaction():
            for target in targets:
                self._database.execute(schema.create_table(target))
                listed = self.select("SELECT name FROM pragma_table_info(?)", (target.table,))
                present = [str(name) for (name,) in list(listed)]
                for statement in schema.add_columns(target, present):
                    self._database.execute(statement)
            listed = self.select("SELECT name, sql FROM sqlite_master WHERE type = 'view'")
            for statement in views.statements([(str(name), str(sql)) for name, sql in list(listed)]):
                self._database.execute(statement)

    def index(self, target: SyncObject) -> None:
        """Make an object's secondary indexes, once its rows are in.

        Raises:
            StoreError: The file cannot be written.
        """
        with self._database.transaction():
            for statement in schema.create_indexes(target):
                self._database.execute(statement)

    # Runs and bookmarks

    def begin_run(self, run: Run) -> None:
        """Save that a run has begun.

        Raises:
            StoreError: The file cannot be written.
        """
        with self._database.transaction():
            self._database.execute("INSERT INTO sync_run VALUES (?, ?, NULL)", (run.id, iso(run.started_at)))

    def finish_run(self, run: Run, finished_at: datetime) -> None:
        """Mark a run as complete: the next one begins anew and reads changes only.

        Raises:
            StoreError: The file cannot be written.
        """
        with self._database.transaction():
            self._database.execute(
                "UPDATE sync_run SET finished_at = ? WHERE id = ?", (iso(finished_at), run.id)
            )

    def last_run(self) -> Run | None:
        """The latest run, or None before the first."""
        rows = self.select("SELECT id, started_at, finished_at FROM sync_run ORDER BY id DESC LIMIT 1")
        for number, started_at, finished_at in list(rows):
            return Run(int(number or 0), instant(str(started_at)), _instant(finished_at))
        return None

    def bookmark(self, name: str) -> Bookmark | None:
        """Where the reading of an object stands, or None before its first pass."""
        rows = self.select(
            "SELECT object, run, mode, started_at, since, last_key, rows_read, done, complete_as_of, fields,"
            " refused FROM sync_bookmark WHERE object = ?",
            (name,),
        )
        for values in list(rows):
            return _bookmark(values)
        return None

    def set_bookmark(self, bookmark: Bookmark) -> None:
        """Save a position that no rows belong to: a pass begins.

        Raises:
            StoreError: The file cannot be written.
        """
        with self._database.transaction():
            self._write_bookmark(bookmark)

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
                arrived = {row[0] for row in rows}
                self._delete(
                    target, [key for key in self.keys(target, sweep_from, high) if key not in arrived]
                )
            write_rows(self._database, target.table, fields, rows)
            self._mark(due)
            self._write_bookmark(bookmark)

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
            self._replace(Replacement(target, fields, rows, vanished))
            self._mark(due)

    def replace(self, *replacements: Replacement, settled: Iterable[Due]) -> None:
        """Write and remove rows of several objects at once; what is settled is due no more.

        Raises:
            StoreError: The file cannot be written; nothing was.
        """
        with self._database.transaction():
            for replacement in replacements:
                self._replace(replacement)
            self._database.execute_many(
                "DELETE FROM sync_due WHERE lines = ? AND header = ?",
                [(one.lines, one.header) for one in settled],
            )

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
                    self._database.execute_many(f"INSERT INTO {quoted(table)} VALUES ({marks})", rows)  # noqa: S608

    def count(self, target: SyncObject) -> int:
        """How many rows of an object are stored."""
        return int(self._single(f"SELECT count(*) FROM {quoted(target.table)}") or 0)  # noqa: S608

    def keys(self, target: SyncObject, after: int, up_to: int | None) -> list[int]:
        """The stored keys above *after*, up to and with *up_to* (None: to the end)."""
        return [key for (key,) in self.key_values(target, (), after, up_to) if isinstance(key, int)]

    def key_values(
        self, target: SyncObject, fields: Sequence[str], after: int, up_to: int | None
    ) -> list[tuple[Value, ...]]:
        """The stored keys in a range with some of their fields, ascending."""
        names = ", ".join(quoted(name) for name in (_RECORDNO, *schema.columns(fields)))
        bound = "" if up_to is None else f" AND {_RECORDNO} <= ?"
        return list(
            self.select(
                f"SELECT {names} FROM {quoted(target.table)} WHERE {_RECORDNO} > ?{bound}"  # noqa: S608
                f" ORDER BY {_RECORDNO}",
                (after,) if up_to is None else (after, up_to),
            )
        )

    def rows(
        self, target: SyncObject, fields: Sequence[str], keys: Sequence[int]
    ) -> dict[int, tuple[Value, ...]]:
        """The stored rows with these keys.

        Args:
            target: The object.
            fields: What of the rows, the key first.
            keys: Those that are not stored are left out.
        """
        names = ", ".join(quoted(name) for name in schema.columns(fields))
        found = self._among(f"SELECT {names} FROM {quoted(target.table)}", _RECORDNO, keys)  # noqa: S608
        return {int(row[0] or 0): row for row in found}

    def keys_of(self, target: SyncObject, field: str, values: Sequence[Value]) -> list[int]:
        """The keys of the rows that have one of some values in a field."""
        found = self._among(f"SELECT {_RECORDNO} FROM {quoted(target.table)}", column(field), values)  # noqa: S608
        return [int(key or 0) for (key,) in found]

    def _among(self, sql: str, name: str, values: Sequence[Value]) -> Iterator[tuple[Value, ...]]:
        for start in range(0, len(values), _KEYS_A_QUERY):
            some = values[start : start + _KEYS_A_QUERY]
            marks = ", ".join("?" * len(some))
            yield from list(self.select(f"{sql} WHERE {quoted(name)} IN ({marks})", some))

    def _replace(self, replacement: Replacement) -> None:
        target = replacement.target
        self._delete(target, replacement.vanished)
        write_rows(self._database, target.table, replacement.fields, replacement.rows)

    def _mark(self, due: Iterable[Due]) -> None:
        self._database.execute_many(
            "INSERT OR IGNORE INTO sync_due VALUES (?, ?)", [(one.lines, one.header) for one in due]
        )

    def _delete(self, target: SyncObject, keys: Sequence[int]) -> None:
        self._database.execute_many(
            f"DELETE FROM {quoted(target.table)} WHERE {_RECORDNO} = ?",  # noqa: S608 - our own names
            [(key,) for key in keys],
        )

    def _write_bookmark(self, bookmark: Bookmark) -> None:
        self._database.execute(
            "INSERT OR REPLACE INTO sync_bookmark VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                bookmark.object,
                bookmark.run,
                bookmark.mode.value,
                iso(bookmark.started_at),
                iso(bookmark.since) if bookmark.since else None,
                bookmark.last_key,
                bookmark.rows_read,
                int(bookmark.done),
                iso(bookmark.complete_as_of) if bookmark.complete_as_of else None,
                ",".join(bookmark.fields),
                ",".join(bookmark.refused),
            ),
        )

    def _single(self, sql: str, parameters: Sequence[Value] = ()) -> Value:
        for row in list(self.select(sql, parameters)):
            return row[0]
        return None


def _instant(value: Value) -> datetime | None:
    return instant(str(value)) if value else None


def _bookmark(values: tuple[Value, ...]) -> Bookmark:
    name, run, mode, started_at, since, last_key, rows_read, done, complete_as_of, fields, refused = values
    return Bookmark(
        object=str(name),
        run=int(run or 0),
        mode=PassMode(str(mode)),
        started_at=instant(str(started_at)),
        since=_instant(since),
        last_key=int(last_key or 0),
        rows_read=int(rows_read or 0),
        done=bool(done),
        complete_as_of=_instant(complete_as_of),
        fields=_split(fields),
        refused=_split(refused),
    )


def _split(value: Value) -> tuple[str, ...]:
    return tuple(str(value).split(",")) if value else ()
