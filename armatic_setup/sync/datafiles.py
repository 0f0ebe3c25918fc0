"""The files of one database: private to the user, held by one sync, set aside, listed, deleted.

Beside ``NAME.sqlite3`` there may be SQLite's own journals (``-wal``, ``-shm``, ``-journal``), the lock of a
sync (``-lock``), the copy made before an upgrade (``.version-N.backup``) and damaged files that were set
aside (``.damaged-DATE-TIME``). All of them hold, or held, a company's receivables.
"""

from __future__ import annotations

import errno
import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

from armatic_setup import paths
from armatic_setup.files import make_folder
from armatic_setup.sync.errors import StoreError

#: Marks a file as ours ("ARMS"), so that no other SQLite file is ever written to.
APPLICATION_ID: Final = 0x41524D53
#: SQLite keeps the application ID at this place of the file's head.
_ID_AT: Final = slice(68, 72)

_JOURNALS: Final = ("-wal", "-shm", "-journal")
_LOCK: Final = "-lock"
_BACKUP: Final = ".backup"
_DAMAGED: Final = ".damaged-"
_PARTIAL: Final = ".partial"

_KINDS: Final = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EROFS: "database_read_only",
    errno.EACCES: "database_read_only",
    errno.EPERM: "database_read_only",
}


class FileKind(StrEnum):
    """What one of the files is."""

    DATA = "data"  # the database
    JOURNAL = "journal"  # SQLite's own, beside the database while it is in use
    LOCK = "lock"  # empty; held while a sync runs
    BACKUP = "backup"  # as it was before an upgrade
    DAMAGED = "damaged"  # set aside because SQLite could not read it


@dataclass(frozen=True, slots=True)
class DataFile:
    """One file of a database.

    Attributes:
        size: In bytes.
    """

    path: Path
    kind: FileKind
    size: int


def make(path: Path) -> None:
    """Make the file where it is missing, for its owner only; see that it can be written where it is not.

    Raises:
        StoreError: ``disk``, ``disk_full`` or ``database_read_only``.
    """
    with typed_by_system(path):
        make_folder(path.parent)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


def make_private(path: Path) -> None:
    """Take others' rights away from a file of ours and from its journals.

    SQLite gives a new journal the rights of the database, but it takes an old one as it is.

    Raises:
        StoreError: The rights cannot be changed.
    """
    for file in (path, *(beside(path, ending) for ending in _JOURNALS)):
        with typed_by_system(file), suppress(FileNotFoundError):
            if os.name == "posix" and stat.S_IMODE(file.stat().st_mode) & 0o077:
                file.chmod(0o600)


def beside(path: Path, ending: str) -> Path:
    """The file of the same name with something behind it."""
    return path.with_name(path.name + ending)


def backup_of(path: Path, version: int) -> Path:
    """Where the copy goes that is made before a file of *version* is upgraded."""
    return beside(path, f".version-{version}{_BACKUP}")


def partial(path: Path) -> Path:
    """Where a file is written until it is complete."""
    return beside(path, _PARTIAL)


def is_ours(path: Path) -> bool:
    """Whether a file that SQLite cannot read was ours: by its head, or because it lies in our folder.

    A file of another program that was named by mistake is neither, and is left alone.
    """
    if path.parent.absolute() == paths.database_file("x").parent.absolute():
        return True
    try:
        with path.open("rb") as stream:
            return stream.read(_ID_AT.stop)[_ID_AT] == APPLICATION_ID.to_bytes(4, "big")
    except OSError:
        return False


@contextmanager
def reserve(path: Path) -> Iterator[None]:
    """Hold the database for one sync, upgrade or deletion; a second one is refused.

    The lock is one of the operating system on a small file beside the database, so it ends with the process
    however that ends, and it does not keep readers out.

    Raises:
        StoreError: ``database_in_use``.
    """
    lock_file = beside(path, _LOCK)
    make(lock_file)
    make_private(lock_file)
    lock = sqlite3.connect(lock_file, timeout=0, isolation_level=None)
    try:
        try:
            lock.execute("PRAGMA journal_mode = MEMORY")  # no third file for a lock
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            raise StoreError("database_in_use", path.name) from error
        yield
    finally:
        lock.close()


def set_aside(path: Path, now: datetime) -> Path:
    """Give a damaged database and its journals another name, so that a new one can begin.

    Args:
        path: The database.
        now: This computer's clock; it becomes part of the name.

    Returns:
        The new name.

    Raises:
        StoreError: A sync holds the file, or the system does not let it be renamed.
    """
    with reserve(path):
        aside = _unused(beside(path, f"{_DAMAGED}{now:%Y%m%d-%H%M%S}"))
        with typed_by_system(path):
            # The journals first: one that stayed behind would be taken for the new file's own.
            for ending in _JOURNALS:
                with suppress(FileNotFoundError):
                    beside(path, ending).rename(beside(aside, ending))
            path.rename(aside)
        make_private(aside)
        return aside


def belonging(path: Path) -> tuple[DataFile, ...]:
    """Every file of a database that is there, the database itself first.

    Raises:
        StoreError: The folder cannot be read.
    """
    found: list[DataFile] = []
    with typed_by_system(path):
        names = sorted(path.parent.iterdir()) if path.parent.is_dir() else []
        for file in names:
            kind = _kind(file.name.removeprefix(path.name)) if file.name.startswith(path.name) else None
            if kind is not None:
                with suppress(FileNotFoundError):  # a journal goes with its last reader
                    found.append(DataFile(file, kind, file.stat().st_size))
    return tuple(found)


def delete(path: Path) -> tuple[DataFile, ...]:
    """Delete a database and every file that belongs to it.

    Returns:
        What was deleted.

    Raises:
        StoreError: A sync holds it, or the system does not let it be deleted.
    """
    if not path.parent.is_dir():
        return ()
    gone: list[DataFile] = []
    with reserve(path):
        for file in belonging(path):
            if file.kind is not FileKind.LOCK:
                with typed_by_system(file.path):
                    file.path.unlink(missing_ok=True)
                gone.append(file)
    with typed_by_system(path):  # Windows deletes no file that is open, so the lock goes last
        beside(path, _LOCK).unlink(missing_ok=True)
    return tuple(gone)


@contextmanager
def typed_by_system(path: Path) -> Iterator[None]:
    """Turn every ``OSError`` about a file into a ``StoreError``."""
    try:
        yield
    except OSError as error:
        kind = _KINDS.get(error.errno or 0, "disk")
        raise StoreError(kind, f"{path.name}: {error.strerror or type(error).__name__}") from error


def _kind(ending: str) -> FileKind | None:
    """What the file is whose name goes on like this after the database's own; None: another database."""
    if not ending:
        return FileKind.DATA
    if ending in _JOURNALS:
        return FileKind.JOURNAL
    if ending == _LOCK:
        return FileKind.LOCK
    if ending.startswith(".version-") and _BACKUP in ending:
        return FileKind.BACKUP
    return FileKind.DAMAGED if ending.startswith(_DAMAGED) else None


def _unused(path: Path) -> Path:
    number, candidate = 1, path
    while candidate.exists():
        number += 1
        candidate = beside(path, f"-{number}")
    return candidate
