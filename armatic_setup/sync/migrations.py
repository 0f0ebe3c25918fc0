"""How the database file came to its present shape: numbered steps, each file takes those it lacks.

A new file takes all of them, so what an upgraded file looks like cannot drift from what a new one does. The
tables of the objects are not here: ``Store.prepare`` brings them up to the catalogue, and the views with
them.

To change the file, add a migration at the end; a published one is never edited.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from armatic_setup.cancel import CancelToken
from armatic_setup.sync.datafiles import FileKind, backup_of, belonging, make, partial, typed_by_system

#: Pages copied between two looks at whether the user wants to stop: 4 MiB.
_PAGES_A_STEP: Final = 1024


@dataclass(frozen=True, slots=True)
class Migration:
    """One step.

    Attributes:
        version: The file's version after it, as ``PRAGMA user_version`` keeps it.
        summary: What it brings, in a few words.
        script: Statements, each ending with a semicolon; all run in one transaction.
    """

    version: int
    summary: str
    script: str

    @property
    def statements(self) -> tuple[str, ...]:
        """The single statements of the script."""
        found: list[str] = []
        begun = ""
        for part in self.script.split(";"):
            begun += f"{part};"
            if sqlite3.complete_statement(begun):  # a comment may hold a semicolon, too
                found.append(begun.strip())
                begun = ""
        return tuple(found[:-1])  # nothing follows the last semicolon


MIGRATIONS: Final = (
    Migration(
        1,
        "whose data it is, the runs, and where the reading of each object stands",
        """
        CREATE TABLE sync_meta (
            key TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE TABLE sync_run (
            id INTEGER PRIMARY KEY,
            started_at TEXT NOT NULL,   -- by Intacct's clock
            finished_at TEXT            -- by this computer's clock, NULL while it can be resumed
        );
        CREATE TABLE sync_bookmark (
            object TEXT PRIMARY KEY,
            run INTEGER NOT NULL,       -- the run that began the pass
            mode TEXT NOT NULL,         -- full or changes
            started_at TEXT NOT NULL,   -- by Intacct's clock, when the pass began
            since TEXT,                 -- of a pass over changes
            last_key INTEGER NOT NULL,  -- everything up to this RECORDNO is stored
            rows_read INTEGER NOT NULL, -- by the pass so far
            done INTEGER NOT NULL,      -- the end mark of the pass
            complete_as_of TEXT,        -- when the last finished pass began
            fields TEXT NOT NULL,       -- the fields the stored rows hold
            refused TEXT NOT NULL       -- fields the gateway names but does not give out
        ) WITHOUT ROWID;
        """,
    ),
    Migration(
        2,
        "the last comparison with Intacct's own totals is kept, to be looked at without asking again",
        """
        CREATE TABLE sync_tie_out (
            compared_at TEXT NOT NULL,  -- by this computer's clock
            ties INTEGER NOT NULL,      -- 1 when every line does
            customers INTEGER,          -- compared one by one; NULL when they were not
            settled INTEGER NOT NULL    -- records that differed and were read again
        );
        CREATE TABLE sync_tie_out_line (
            position INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,         -- rows, amount, currency or customer
            object TEXT NOT NULL,
            field TEXT NOT NULL,        -- of an amount: what is summed
            customer TEXT NOT NULL,
            currency TEXT NOT NULL,
            records INTEGER,            -- of a currency: our open invoices
            theirs TEXT NOT NULL,       -- as Intacct counts or sums
            ours TEXT NOT NULL          -- as this file does
        );
        CREATE TABLE sync_difference (
            position INTEGER PRIMARY KEY,
            object TEXT NOT NULL,
            recordno INTEGER NOT NULL,
            name TEXT NOT NULL,         -- such as the invoice number
            customer TEXT NOT NULL,
            currency TEXT NOT NULL,
            theirs TEXT,                -- NULL: Intacct has no such record
            ours TEXT,                  -- NULL: this file had no such record
            cause TEXT NOT NULL,
            settled INTEGER NOT NULL    -- 1 when it was read again and mended
        );
        """,
    ),
    Migration(
        3,
        "headers whose lines have to be read again with them",
        """
        CREATE TABLE sync_due (
            lines TEXT NOT NULL,        -- the object of the lines
            header INTEGER NOT NULL,    -- RECORDNO of the header
            PRIMARY KEY (lines, header)
        ) WITHOUT ROWID;
        """,
    ),
    Migration(
        4,
        "what is to be delivered: records that changed, and batches until the receiver has them",
        """
        CREATE TABLE sync_delivery (
            stream TEXT NOT NULL,       -- how the receiver knows this file; no row while nothing is delivered
            last_sequence INTEGER NOT NULL -- of the batches formed so far
        );
        CREATE TABLE sync_outbox (
            object TEXT NOT NULL,
            recordno INTEGER NOT NULL,
            PRIMARY KEY (object, recordno)
        ) WITHOUT ROWID;
        CREATE TABLE sync_batch (
            sequence INTEGER PRIMARY KEY,
            object TEXT NOT NULL,
            key TEXT NOT NULL,          -- tells this content from every other
            records INTEGER NOT NULL,
            size INTEGER NOT NULL,      -- in bytes, before compression
            content BLOB NOT NULL,      -- as it is sent
            former TEXT NOT NULL        -- keys of larger contents that the receiver refused
        );
        """,
    ),
    Migration(
        5,
        "which customers were found in Armatic, and how far the looking has come",
        """
        CREATE TABLE sync_arrival_run (
            id INTEGER PRIMARY KEY,
            scope TEXT NOT NULL,        -- sample or all
            address TEXT NOT NULL,      -- of Armatic
            customers INTEGER NOT NULL, -- to be looked up, those of before an interruption included
            started_at TEXT NOT NULL,   -- by this computer's clock
            finished_at TEXT            -- NULL while it can be resumed
        );
        CREATE TABLE sync_arrival (
            run INTEGER NOT NULL,
            customer TEXT NOT NULL,     -- Intacct's customer ID
            name TEXT NOT NULL,
            outcome TEXT NOT NULL,      -- arrived, not_yet, different or unclear
            doubt TEXT NOT NULL,        -- why it is unclear
            differs TEXT NOT NULL,      -- JSON: field, ours, theirs
            checked_at TEXT NOT NULL,   -- by this computer's clock
            PRIMARY KEY (run, customer)
        ) WITHOUT ROWID;
        """,
    ),
)

#: Written into the file; a larger number means a newer version of the product wrote it.
VERSION: Final = MIGRATIONS[-1].version


def pending(version: int) -> tuple[Migration, ...]:
    """The steps that a file of *version* lacks, in order; 0 is a file without tables."""
    return tuple(step for step in MIGRATIONS if step.version > version)


def back_up(connection: sqlite3.Connection, path: Path, version: int, cancel: CancelToken) -> Path:
    """Copy a database as it is, journals included, and take the place of an earlier copy only when complete.

    Args:
        connection: Of the database.
        path: The database.
        version: The version the copy has; it becomes part of its name.
        cancel: Asked every few megabytes.

    Returns:
        The copy.

    Raises:
        StoreError: The copy cannot be made.
        sqlite3.Error: The disk is full, or the database is damaged.
        Cancelled: The user stopped; there is no copy.
    """
    backup = backup_of(path, version)
    unfinished = partial(backup)
    with typed_by_system(backup):
        unfinished.unlink(missing_ok=True)
        make(unfinished)
        try:
            with closing(sqlite3.connect(unfinished, isolation_level=None)) as copy:
                connection.backup(copy, pages=_PAGES_A_STEP, progress=lambda *_: cancel.check())
            unfinished.replace(backup)
        except BaseException:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)
            raise
    return backup


def drop_older_backups(path: Path, kept: Path) -> None:
    """Delete the copies of earlier upgrades: one is enough, and each is as large as the data.

    Raises:
        StoreError: The system does not let one be deleted.
    """
    for file in belonging(path):
        if file.kind is FileKind.BACKUP and file.path != kept:
            with typed_by_system(file.path):
                file.path.unlink(missing_ok=True)
