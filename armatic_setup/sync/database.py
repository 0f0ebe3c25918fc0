"""One SQLite file: opened privately, recognized, written in transactions, its errors typed."""

from __future__ import annotations

import errno
import os
import sqlite3
import stat
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from armatic_setup.cancel import CancelToken
from armatic_setup.sync import schema
from armatic_setup.sync.errors import StoreError
from armatic_setup.sync.exact import DecimalSum
from armatic_setup.sync.values import Value

_BUSY_STEP: Final = 0.1  # seconds between two tries to get a locked file
_BUSY_TRIES: Final = 50

_KINDS: Final = {
    sqlite3.SQLITE_BUSY: "database_locked",
    sqlite3.SQLITE_LOCKED: "database_locked",
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_READONLY: "database_read_only",
    sqlite3.SQLITE_PERM: "database_read_only",
    sqlite3.SQLITE_CORRUPT: "database_damaged",
    sqlite3.SQLITE_NOTADB: "database_damaged",
    sqlite3.SQLITE_CANTOPEN: "disk",
    sqlite3.SQLITE_IOERR: "disk",
}
_FILE_KINDS: Final = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EROFS: "database_read_only",
    errno.EACCES: "database_read_only",
    errno.EPERM: "database_read_only",
}


class Database:
    """A connection to one file. It belongs to the thread that opened it.

    Args:
        path: The file; made, with its folder, when it is missing.
        read_only: Never write and never make the file.

    Raises:
        StoreError: The file cannot be opened, is none of ours, or is newer than this product.
    """

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.path = path
        self._cancel = CancelToken()
        if read_only and not path.exists():
            raise StoreError("database_missing", path.name)
        if not read_only:
            _make(path)
        with _typed(self._cancel):
            mode = "ro" if read_only else "rw"
            self._connection = sqlite3.connect(
                f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=0, isolation_level=None
            )
        try:
            self._recognize(read_only=read_only)
        except BaseException:
            self._connection.close()
            raise

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def select(self, sql: str, parameters: Sequence[Value] = ()) -> Iterator[tuple[Value, ...]]:
        """Rows of a query, as a stream.

        Raises:
            StoreError: The file cannot be read.
        """
        with _typed(self._cancel):
            yield from self._connection.execute(sql, parameters)

    def execute(self, sql: str, parameters: Sequence[Value] = ()) -> None:
        """Run one statement, inside a transaction.

        Raises:
            StoreError: The file cannot be written.
        """
        with _typed(self._cancel):
            self._connection.execute(sql, parameters)

    def execute_many(self, sql: str, rows: Iterable[Sequence[Value]]) -> None:
        """Run one prepared statement for many rows, inside a transaction.

        Raises:
            StoreError: The file cannot be written.
        """
        with _typed(self._cancel):
            self._connection.executemany(sql, rows)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All of the block or nothing of it. A file locked by another program is waited for, 5 seconds.

        Raises:
            StoreError: The file cannot be written.
            Cancelled: The user stopped while it waited.
        """
        self._begin()
        try:
            yield
            self.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:  # a full disk has ended it already
                with suppress(sqlite3.Error):
                    self._connection.rollback()
            raise

    @contextmanager
    def reserved(self, cancel: CancelToken) -> Iterator[None]:
        """Hold the file for one sync: a second one is refused, and *cancel* interrupts a long statement.

        The lock is one of the operating system on a small file beside the database, so it ends with the
        process however that ends, and it does not keep readers out.

        Raises:
            StoreError: ``database_in_use``.
        """
        beside = self.path.with_name(f"{self.path.name}-lock")
        _make(beside)
        _make_private(beside)
        lock = sqlite3.connect(beside, timeout=0, isolation_level=None)
        try:
            try:
                lock.execute("PRAGMA journal_mode = MEMORY")  # no third file for a lock
                lock.execute("BEGIN EXCLUSIVE")
            except sqlite3.Error as error:
                raise StoreError("database_in_use", self.path.name) from error
            self._cancel = cancel
            with cancel.interrupting(self._connection.interrupt):
                yield
        finally:
            self._cancel = CancelToken()
            lock.close()

    def _begin(self) -> None:
        for tries_left in reversed(range(_BUSY_TRIES)):
            try:
                self.execute("BEGIN IMMEDIATE")
            except StoreError as error:
                if error.kind != "database_locked" or not tries_left:
                    raise
                self._cancel.wait(_BUSY_STEP)
            else:
                return

    def _pragma(self, name: str) -> Value:
        return next(self.select(f"PRAGMA {name}"))[0]

    def _recognize(self, *, read_only: bool) -> None:
        """Refuse what is not ours; lay out a file that is still empty."""
        application_id = self._pragma("application_id")
        version = self._pragma("user_version")
        empty = next(self.select("SELECT count(*) FROM sqlite_master"))[0] == 0
        if application_id != schema.APPLICATION_ID and not (empty and application_id == 0):
            raise StoreError("database_foreign", self.path.name)
        if isinstance(version, int) and version > schema.VERSION:
            raise StoreError("database_newer", f"{self.path.name} has version {version}")
        with _typed(self._cancel):
            self._connection.create_aggregate("decimal_sum", 1, DecimalSum)  # type: ignore[arg-type] # text too
        if read_only:
            return
        _make_private(self.path)
        self._pragma("journal_mode = WAL")  # readers see the last page while the next is written
        # With WAL, NORMAL keeps rows and bookmark together through a crash of the process or the machine.
        self.execute("PRAGMA synchronous = NORMAL")
        if empty:
            self._lay_out()

    def _lay_out(self) -> None:
        with self.transaction():
            for statement in schema.OWN_TABLES.split(";"):
                self.execute(statement)
            self.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
            self.execute(f"PRAGMA user_version = {schema.VERSION}")


def _make(path: Path) -> None:
    """Make the file where it is missing, for its owner only; see that it can be written where it is not."""
    with _typed_by_system(path):
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


def _make_private(path: Path) -> None:
    """Take others' rights away from a file of ours: it holds a company's receivables.

    SQLite gives its journal files the rights of the file itself.
    """
    with _typed_by_system(path):
        if os.name == "posix" and stat.S_IMODE(path.stat().st_mode) & 0o077:
            path.chmod(0o600)


@contextmanager
def _typed_by_system(path: Path) -> Iterator[None]:
    """Let no ``OSError`` out of this module."""
    try:
        yield
    except OSError as error:
        kind = _FILE_KINDS.get(error.errno or 0, "disk")
        raise StoreError(kind, f"{path.name}: {error.strerror or type(error).__name__}") from error


@contextmanager
def _typed(cancel: CancelToken) -> Iterator[None]:
    """Let no ``sqlite3`` error out of this module."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", None)
        primary = code & 0xFF if isinstance(code, int) else None  # the low byte, without the extension
        if primary == sqlite3.SQLITE_INTERRUPT:
            cancel.check()
        kind = _KINDS.get(primary or 0, "database")
        name = getattr(error, "sqlite_errorname", type(error).__name__)
        raise StoreError(kind, f"SQLite: {name}") from error
