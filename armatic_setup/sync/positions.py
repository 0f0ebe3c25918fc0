"""Where the reading stands, as the file keeps it: the runs, and a bookmark per object."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from armatic_setup.sync.bookmark import Bookmark, PassMode
from armatic_setup.sync.database import Database
from armatic_setup.sync.values import Value, instant, iso


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


def last_run(database: Database) -> Run | None:
    """The latest run, or None before the first.

    Raises:
        StoreError: The file cannot be read.
    """
    rows = database.select("SELECT id, started_at, finished_at FROM sync_run ORDER BY id DESC LIMIT 1")
    for number, started_at, finished_at in list(rows):
        return Run(int(number or 0), instant(str(started_at)), _instant(finished_at))
    return None


def write_run(database: Database, run: Run) -> None:
    """Write a run, inside a transaction.

    Raises:
        StoreError: The file cannot be written.
    """
    finished_at = iso(run.finished_at) if run.finished_at else None
    database.execute(
        "INSERT OR REPLACE INTO sync_run VALUES (?, ?, ?)", (run.id, iso(run.started_at), finished_at)
    )


def read_bookmark(database: Database, name: str) -> Bookmark | None:
    """Where the reading of an object stands, or None before its first pass.

    Raises:
        StoreError: The file cannot be read.
    """
    rows = database.select(
        "SELECT object, run, mode, started_at, since, last_key, rows_read, done, complete_as_of, fields,"
        " refused FROM sync_bookmark WHERE object = ?",
        (name,),
    )
    for values in list(rows):
        return _bookmark(values)
    return None


def write_bookmark(database: Database, bookmark: Bookmark) -> None:
    """Write a position, inside a transaction.

    Raises:
        StoreError: The file cannot be written.
    """
    database.execute(
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


def _instant(value: Value) -> datetime | None:
    return instant(str(value)) if value else None


def _split(value: Value) -> tuple[str, ...]:
    return tuple(str(value).split(",")) if value else ()
