"""The file of one company's data: made private, recognized, upgraded, and opened on any disk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from armatic_setup.cancel import CancelToken
from armatic_setup.sync import datafiles, disks, migrations
from armatic_setup.sync.errors import StoreError
from armatic_setup.sync.exact import DecimalSum
from armatic_setup.sync.sqlite_file import SqliteFile

_PAGE_SIZE: Final = 16_384  # bytes; rows of 300 to 700 are written an eighth faster than with SQLite's 4,096


@dataclass(frozen=True, slots=True)
class Upgrade:
    """What opening did to a file of an older version.

    Attributes:
        version: The one it had.
        backup: The copy of the file as it was.
    """

    version: int
    backup: Path


class Database(SqliteFile):
    """A connection to one file of ours. It belongs to the thread that opened it.

    A file that an older version of the product wrote is copied and upgraded first, also for reading only.

    Args:
        path: The file; made, with its folder, when it is missing.
        read_only: Never write and never make the file.
        cancel: Ends an upgrade, which may take long for a large file; nothing is changed then.

    Raises:
        StoreError: The file cannot be opened, is none of ours, or is newer than this product.
        Cancelled: The user stopped the upgrade.
    """

    def __init__(self, path: Path, *, read_only: bool = False, cancel: CancelToken | None = None) -> None:
        #: What was done to an older file; None where nothing had to be.
        self.upgrade: Upgrade | None = None
        self._shares_memory = True  # until the disk proves otherwise
        if read_only and not path.exists():
            raise StoreError("database_missing", path.name)
        if not read_only:
            datafiles.make(path)
        super().__init__(path, read_only=read_only, cancel=cancel or CancelToken())
        try:
            version = self._recognize_on_any_disk(read_only=read_only)
            if not read_only:
                self._take_over(version)
            elif version == 0:
                raise StoreError("database_missing", path.name)
            elif version < migrations.VERSION:
                self._connection.close()
                with closing(Database(path, cancel=cancel)) as writable:
                    self.upgrade = writable.upgrade
                self._connection = self._connect(read_only=True)
            with self._typed():
                self._connection.create_aggregate("decimal_sum", 1, DecimalSum)  # type: ignore[arg-type] # text too
        except BaseException:
            self._connection.close()
            raise
        self._cancel = CancelToken()

    @contextmanager
    def reserved(self, cancel: CancelToken) -> Iterator[None]:
        """Hold the file for one sync, see ``datafiles.reserve``; *cancel* interrupts a long statement.

        Raises:
            StoreError: ``database_in_use``.
        """
        with datafiles.reserve(self.path), self._interruptible(cancel):
            yield

    def _version(self) -> int:
        return int(self._pragma("user_version") or 0)

    def _recognize(self) -> int:
        """Refuse what is not ours, and what is newer than we are; the version of what is left."""
        application_id = self._pragma("application_id")
        version = self._version()
        empty = next(self.select("SELECT count(*) FROM sqlite_master"))[0] == 0
        if application_id != datafiles.APPLICATION_ID and not (empty and application_id == 0):
            raise StoreError("database_foreign", self.path.name)
        if version > migrations.VERSION:
            raise StoreError("database_newer", f"{self.path.name} has version {version}")
        return version

    def _take_over(self, version: int) -> None:
        """Make the file private and ready to be written; lay it out or upgrade it where needed."""
        datafiles.make_private(self.path)
        if version == 0 and self._pragma("application_id") == 0:
            self.execute(f"PRAGMA page_size = {_PAGE_SIZE}")  # only a file without anything takes it
            self.execute(f"PRAGMA application_id = {datafiles.APPLICATION_ID}")
        self._choose_journal()
        if version == 0:
            self._migrate()
        elif version < migrations.VERSION:
            with datafiles.reserve(self.path), self._cancel.interrupting(self._interrupt):
                self._upgrade()

    def _recognize_on_any_disk(self, *, read_only: bool) -> int:
        """As :meth:`_recognize`, and on a disk that cannot lock files, or share memory, too.

        Raises:
            StoreError: As there; ``database_no_locks``.
        """
        try:
            return self._recognize()
        except StoreError as error:
            if error.kind in ("disk", "database_locked") and not disks.can_lock(self.path.parent):
                raise StoreError("database_no_locks", self.path.name) from error
            if error.kind != "disk" or read_only:
                raise
        self._be_alone()  # a file with WAL may have been moved to a disk that is not up to it
        return self._recognize()

    def _choose_journal(self) -> None:
        """WAL where the disk is up to it: readers see the last page while the next is written.

        It needs memory that programs share, which is not to be had on a drive of the network. There the older
        journal keeps the same promises; readers and the writer wait for each other.
        """
        if self._shares_memory and not disks.is_remote(self.path):
            try:
                if self._pragma("journal_mode = WAL") == "wal":
                    self._version()  # takes the shared memory
                    # With WAL, NORMAL keeps rows and bookmark together through a crash of process or machine.
                    self.execute("PRAGMA synchronous = NORMAL")
                    self._pragma("busy_timeout = 0")  # transactions wait by themselves, see _begin
                    return
            except StoreError as error:
                if error.kind != "disk":
                    raise
                self._be_alone()
        try:
            self._pragma("journal_mode = TRUNCATE")
        except StoreError as error:
            if error.kind != "database_locked":  # somebody reads it: the next one who opens it tries again
                raise
        self._pragma("locking_mode = NORMAL")
        self._pragma("busy_timeout = 5000")
        self.execute("PRAGMA synchronous = FULL")

    def _be_alone(self) -> None:
        """Open the file anew, for nobody else to open: then SQLite needs no shared memory."""
        self._shares_memory = False
        self._connection.close()
        self._connection = self._connect(read_only=False)
        self._pragma("locking_mode = EXCLUSIVE")

    def _upgrade(self) -> None:
        version = self._version()
        if version == migrations.VERSION:  # another process has done it meanwhile
            return
        backup = self._backed_up(version)
        self._migrate()
        self.upgrade = Upgrade(version, backup)
        migrations.drop_older_backups(self.path, backup)

    def _migrate(self) -> None:
        """Take every step that the file lacks, all or none."""
        with self.transaction():
            for step in migrations.pending(self._version()):
                for statement in step.statements:
                    self.execute(statement)
                self.execute(f"PRAGMA user_version = {step.version}")

    def _backed_up(self, version: int) -> Path:
        """Copy a file before it is changed; one that is damaged is not changed at all."""
        self._check()
        with self._typed():
            return migrations.back_up(self._connection, self.path, version, self._cancel)
