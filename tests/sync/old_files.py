"""Database files as earlier versions of the product wrote them: history, never to be edited."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

VERSION_1 = """
PRAGMA application_id = 0x41524D53;
PRAGMA user_version = 1;
CREATE TABLE sync_meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE sync_run (
    id INTEGER PRIMARY KEY,
    started_at TEXT NOT NULL,
    finished_at TEXT
);
CREATE TABLE sync_bookmark (
    object TEXT PRIMARY KEY,
    run INTEGER NOT NULL,
    mode TEXT NOT NULL,
    started_at TEXT NOT NULL,
    since TEXT,
    last_key INTEGER NOT NULL,
    rows_read INTEGER NOT NULL,
    done INTEGER NOT NULL,
    complete_as_of TEXT,
    fields TEXT NOT NULL,
    refused TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE department (recordno INTEGER PRIMARY KEY, departmentid TEXT, title TEXT);
INSERT INTO sync_meta VALUES ('company_id', 'HarborPine'), ('entity_id', '');
INSERT INTO sync_run VALUES (3, '2026-11-24T12:00:00Z', '2026-11-24T12:05:00Z');
INSERT INTO sync_bookmark VALUES ('DEPARTMENT', 3, 'full', '2026-11-24T12:00:00Z', NULL, 9, 3, 1,
    '2026-11-24T12:00:00Z', 'RECORDNO,DEPARTMENTID,TITLE', '');
INSERT INTO department VALUES (1, 'D1', 'Sales & Søn'), (5, 'D5', NULL), (9, 'D9', '100 %');
"""

VERSION_2 = (
    VERSION_1.replace("user_version = 1", "user_version = 2")
    + """
CREATE TABLE sync_tie_out (
    compared_at TEXT NOT NULL,
    ties INTEGER NOT NULL,
    customers INTEGER,
    settled INTEGER NOT NULL
);
CREATE TABLE sync_tie_out_line (
    position INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    object TEXT NOT NULL,
    field TEXT NOT NULL,
    customer TEXT NOT NULL,
    currency TEXT NOT NULL,
    records INTEGER,
    theirs TEXT NOT NULL,
    ours TEXT NOT NULL
);
CREATE TABLE sync_difference (
    position INTEGER PRIMARY KEY,
    object TEXT NOT NULL,
    recordno INTEGER NOT NULL,
    name TEXT NOT NULL,
    customer TEXT NOT NULL,
    currency TEXT NOT NULL,
    theirs TEXT,
    ours TEXT,
    cause TEXT NOT NULL,
    settled INTEGER NOT NULL
);
"""
)

VERSION_3 = (
    VERSION_2.replace("user_version = 2", "user_version = 3")
    + """
CREATE TABLE sync_due (
    lines TEXT NOT NULL,
    header INTEGER NOT NULL,
    PRIMARY KEY (lines, header)
) WITHOUT ROWID;
"""
)

VERSION_4 = (
    VERSION_3.replace("user_version = 3", "user_version = 4")
    + """
CREATE TABLE sync_delivery (
    stream TEXT NOT NULL,
    last_sequence INTEGER NOT NULL
);
CREATE TABLE sync_outbox (
    object TEXT NOT NULL,
    recordno INTEGER NOT NULL,
    PRIMARY KEY (object, recordno)
) WITHOUT ROWID;
CREATE TABLE sync_batch (
    sequence INTEGER PRIMARY KEY,
    object TEXT NOT NULL,
    key TEXT NOT NULL,
    records INTEGER NOT NULL,
    size INTEGER NOT NULL,
    content BLOB NOT NULL,
    former TEXT NOT NULL
);
"""
)

SCRIPTS = {1: VERSION_1, 2: VERSION_2, 3: VERSION_3, 4: VERSION_4}


def write_old_file(path: Path, version: int = 1) -> None:
    """A file of an older version with three departments."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.executescript(SCRIPTS[version])
