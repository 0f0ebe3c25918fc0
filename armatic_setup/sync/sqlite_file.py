"""One SQLite file that is open: its statements and transactions, what interrupts them, its errors typed."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from armatic_setup.cancel import CancelToken
from armatic_setup.sync import datafiles
from armatic_setup.sync.errors import StoreError
from armatic_setup.sync.values import Value

_BUSY_STEP: Final = 0.1  # seconds between two tries to get a locked file
_BUSY_TRIES: Final = 50
_OPENING: Final = 2.0  # seconds that a moment of another one's opening or closing is waited for
#: Statements kept compiled. One that writes a page takes half a megabyte, and each object has several.
_STATEMENTS: Final = 16

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


class SqliteFile:
    """A connection to one file that is there. It belongs to the thread that opened it.

    Args:
        path: The file.
        read_only: Never write.
        cancel: Ends what waits or takes long while the file is made ready.

    Raises:
        StoreError: The file cannot be opened.
    """

    def __init__(self, path: Path, *, read_only: bool, cancel: CancelToken) -> None:
        self.path = path
        self._cancel = cancel
        self._connection = self._connect(read_only=read_only)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def select(self, sql: str, parameters: Sequence[Value] = ()) -> Generator[tuple[Value, ...], None, None]:
        """Rows of a query, as a stream. Close it where it may be left half read, in the thread that reads.

        Raises:
            StoreError: The file cannot be read.
        """
        with self._typed():
            yield from self._connection.execute(sql, parameters)

    def execute(self, sql: str, parameters: Sequence[Value] = ()) -> None:
        """Run one statement, inside a transaction.

        Raises:
            StoreError: The file cannot be written.
        """
        with self._typed():
            self._connection.execute(sql, parameters)

    def execute_many(self, sql: str, rows: Iterable[Sequence[Value]]) -> None:
        """Run one prepared statement for many rows, inside a transaction.

        Raises:
            StoreError: The file cannot be written.
        """
        with self._typed():
            self._connection.executemany(sql, rows)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All of the block or nothing of it. A file locked by another program is waited for, 5 seconds.

        Raises:
            StoreError: The file cannot be written.
            Cancelled: The user stopped while it waited.
        """
        self._begin()
        with self._ended():
            yield

    @contextmanager
    def snapshot(self, cancel: CancelToken) -> Iterator[None]:
        """Let every query of the block see the same moment, and let *cancel* interrupt each of them.

        Raises:
            StoreError: The file cannot be read.
            Cancelled: The user stopped.
        """
        with self._interruptible(cancel):
            self.execute("BEGIN")
            with self._ended():
                yield

    def check(self, cancel: CancelToken) -> None:
        """Read the whole file, and see that it is sound: damage in a page nobody reads would stay unseen.

        Raises:
            StoreError: ``database_damaged``.
            Cancelled: The user stopped.
        """
        with self._interruptible(cancel):
            self._check()

    def _interrupt(self) -> None:
        with suppress(sqlite3.ProgrammingError):  # closed meanwhile: nothing is under way any more
            self._connection.interrupt()

    @contextmanager
    def _interruptible(self, cancel: CancelToken) -> Iterator[None]:
        self._cancel = cancel
        try:
            with cancel.interrupting(self._interrupt):
                yield
        finally:
            self._cancel = CancelToken()

    @contextmanager
    def _ended(self) -> Iterator[None]:
        """End the transaction that has begun, one way or the other."""
        try:
            yield
            self.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:  # a full disk has ended it already
                with suppress(sqlite3.Error):
                    self._connection.rollback()
            raise

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

    def _connect(self, *, read_only: bool) -> sqlite3.Connection:
        with self._typed():
            mode = "ro" if read_only else "rw"
            uri = f"{self.path.absolute().as_uri()}?mode={mode}"
            return sqlite3.connect(
                uri, uri=True, timeout=_OPENING, isolation_level=None, cached_statements=_STATEMENTS
            )

    def _pragma(self, name: str) -> Value:
        return next(self.select(f"PRAGMA {name}"))[0]

    def _check(self) -> None:
        verdict = self._pragma("quick_check(1)")
        if verdict != "ok":
            raise StoreError("database_damaged", f"{self.path.name}: {verdict}")

    @contextmanager
    def _typed(self) -> Iterator[None]:
        """Let no ``sqlite3`` error out of this class."""
        try:
            yield
        except sqlite3.Error as error:
            code = getattr(error, "sqlite_errorcode", None)
            primary = code & 0xFF if isinstance(code, int) else None  # the low byte, without the extension
            if primary == sqlite3.SQLITE_INTERRUPT:
                self._cancel.check()
            kind = _KINDS.get(primary or 0, "database")
            if primary == sqlite3.SQLITE_NOTADB and not datafiles.is_ours(self.path):
                kind = "database_foreign"
            name = getattr(error, "sqlite_errorname", type(error).__name__)
            raise StoreError(kind, f"{self.path.name}: SQLite: {name}") from error
