from __future__ import annotations

import dataclasses
import errno
import os
import sqlite3
import stat
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from armatic_setup.cancel import CancelToken
from armatic_setup.faults import Cancelled, Stage
from armatic_setup.guide.objects import FieldKind
from armatic_setup.sync import datafiles
from armatic_setup.sync.bookmark import Bookmark, PassMode
from armatic_setup.sync.store import Run, Store, StoreError
from tests.sync.samples import DEPARTMENTS, INVOICES, NOON, bookmark, sync_object

ROWS = [(key, f"Dep {key}", f"Title {key}") for key in (1, 2, 5, 9)]
FIELDS = tuple(DEPARTMENTS.fields)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "Harbor & Pine 100%.sqlite3"


def rows_of(store: Store, table: str = "department") -> list[tuple[object, ...]]:
    return list(store.select(f"SELECT * FROM {table} ORDER BY recordno"))


def refused(path: Path, **options: bool) -> str:
    with pytest.raises(StoreError) as caught:
        Store(path, **options)
    assert caught.value.fault.stage is Stage.LOCAL
    return caught.value.kind


def test_the_file_and_its_neighbours_are_the_users_alone(path: Path) -> None:
    with Store(path) as store, store.reserved(CancelToken()):
        store.claim("HarborPine", "")
        files = sorted(path.parent.iterdir())
        assert [file.name.removeprefix(path.name) for file in files] == ["", "-lock", "-shm", "-wal"]
        assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_rights_of_others_are_taken_away(path: Path) -> None:
    Store(path).close()
    path.chmod(0o644)
    Store(path).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_tables_are_named_as_the_gateway_names_them(path: Path) -> None:
    with Store(path) as store:
        store.prepare([INVOICES])
        columns = list(store.select("SELECT name, type, pk FROM pragma_table_info('arinvoice')"))
    assert columns[0] == ("recordno", "INTEGER", 1)
    assert ("billto_email1", "TEXT", 0) in columns
    assert ("trx_totaldue", "TEXT", 0) in columns
    assert len(columns) == len(INVOICES.fields)


def test_large_amounts_keep_every_digit(path: Path) -> None:
    with Store(path) as store:
        store.prepare([INVOICES])
        fields = ("RECORDNO", "TRX_TOTALDUE")
        rows = [(1, "12345678901234567.89"), (2, "0.10"), (3, None), (4, "-12345678901234567.88")]
        store.save_page(INVOICES, fields, rows, bookmark(INVOICES, 4, 4))
        assert list(store.select("SELECT trx_totaldue FROM arinvoice WHERE recordno = 1")) == [(rows[0][1],)]
        assert list(store.select("SELECT decimal_sum(trx_totaldue) FROM arinvoice")) == [("0.11",)]


def test_a_page_and_its_bookmark_are_saved_together(path: Path) -> None:
    with Store(path) as store:
        store.prepare([DEPARTMENTS])
        saved = bookmark(DEPARTMENTS, 9, 4)
        store.save_page(DEPARTMENTS, FIELDS, ROWS, saved)
    with Store(path) as store:
        assert rows_of(store) == ROWS
        assert store.bookmark("DEPARTMENT") == saved
        assert store.bookmark("ARINVOICE") is None
        assert store.count(DEPARTMENTS) == 4


def test_a_page_that_cannot_be_saved_leaves_nothing(path: Path) -> None:
    with Store(path) as store:
        store.prepare([DEPARTMENTS])
        store.save_page(DEPARTMENTS, FIELDS, ROWS[:2], bookmark(DEPARTMENTS, 2, 2))
        broken = [*ROWS[2:], ("no integer", "x", "y")]
        with pytest.raises(StoreError):
            store.save_page(DEPARTMENTS, FIELDS, broken, bookmark(DEPARTMENTS, 9, 4), sweep_from=0)
        assert rows_of(store) == ROWS[:2]
        assert store.bookmark("DEPARTMENT") == bookmark(DEPARTMENTS, 2, 2)


def test_reading_a_page_twice_changes_nothing(path: Path) -> None:
    with Store(path) as store:
        store.prepare([DEPARTMENTS])
        for _ in range(2):
            store.save_page(DEPARTMENTS, FIELDS, ROWS, bookmark(DEPARTMENTS, 9, 4))
        store.save_page(DEPARTMENTS, FIELDS[:2], [(5, "New ID")], bookmark(DEPARTMENTS, 9, 4))
        assert rows_of(store) == [*ROWS[:2], (5, "New ID", "Title 5"), ROWS[3]]


def test_values_that_are_gone_from_a_whole_page_become_null(path: Path) -> None:
    kinds = {"RECORDNO": FieldKind.KEY, "NAME": FieldKind.TEXT, "POSTED": FieldKind.BOOLEAN}
    target = dataclasses.replace(DEPARTMENTS, fields=kinds)
    fields = tuple(kinds)
    with Store(path) as store:
        store.prepare([target])
        for rows in (
            [(1, "One", 1), (2, "Two", 1)],
            [(1, None, 0), (2, None, 0)],  # zero is a value, though a page of zeros looks as empty
            [(1, "", None), (2, "", None), (3, "", None)],
        ):
            store.save_page(target, fields, rows, bookmark(target, 9, 4))
            assert rows_of(store) == rows


def test_a_full_pass_removes_what_its_pages_no_longer_hold(path: Path) -> None:
    with Store(path) as store:
        store.prepare([DEPARTMENTS])
        store.save_page(DEPARTMENTS, FIELDS, ROWS, bookmark(DEPARTMENTS, 9, 4))
        first = [(1, "a", "a"), (4, "b", "b")]
        store.save_page(DEPARTMENTS, FIELDS, first, bookmark(DEPARTMENTS, 4, 2), sweep_from=0)
        assert [row[0] for row in rows_of(store)] == [1, 4, 5, 9]  # what lies beyond the page is not judged
        last = bookmark(DEPARTMENTS, 7, 3, done=True)
        store.save_page(DEPARTMENTS, FIELDS, [(7, "c", "c")], last, sweep_from=4)
        assert [row[0] for row in rows_of(store)] == [1, 4, 7]


def test_a_growing_catalogue_adds_columns(path: Path) -> None:
    with Store(path) as store:
        store.prepare([DEPARTMENTS])
        store.save_page(DEPARTMENTS, FIELDS, ROWS, bookmark(DEPARTMENTS, 9, 4))
    grown = sync_object("DEPARTMENT", {**DEPARTMENTS.fields, "PARENTKEY": FieldKind.KEY})
    with Store(path) as store:
        store.prepare([grown, INVOICES])
        store.prepare([grown])
        assert rows_of(store) == [(*row, None) for row in ROWS]


def test_indexes_are_made_once_for_keys_and_customers(path: Path) -> None:
    with Store(path) as store:
        store.prepare([INVOICES])
        for _ in range(2):
            store.index(INVOICES)
        names = store.select("SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = 'arinvoice'")
        assert {name for (name,) in names} == {"arinvoice_by_billtopaytokey", "arinvoice_by_customerid"}


def test_a_bookmark_keeps_everything(path: Path) -> None:
    full = Bookmark("X", 3, PassMode.CHANGES, NOON, NOON, 8, 7, True, NOON, ("RECORDNO", "A.B"), ("C",))  # noqa: FBT003
    with Store(path) as store:
        store.set_bookmark(full)
        assert store.bookmark("X") == full
        empty = dataclasses.replace(full, since=None, complete_as_of=None, refused=(), done=False)
        store.set_bookmark(empty)
        assert store.bookmark("X") == empty


def test_runs_are_remembered(path: Path) -> None:
    with Store(path) as store:
        assert store.last_run() is None
        store.begin_run(Run(1, NOON))
        assert store.last_run() == Run(1, NOON)
        store.finish_run(Run(1, NOON), NOON)
        assert store.last_run() == Run(1, NOON, NOON)


def test_the_file_of_another_company_or_entity_is_refused(path: Path) -> None:
    with Store(path) as store:
        assert store.company_id == ""
        store.claim("HarborPine", "US-01")
    with Store(path) as store:
        store.claim("harborpine", "us-01")  # capitals do not make another company
        assert (store.company_id, store.entity_id) == ("HarborPine", "US-01")
        for other in (("HarborPine", ""), ("Other", "US-01")):
            with pytest.raises(StoreError) as caught:
                store.claim(*other)
            assert caught.value.kind == "database_other_company"


def test_a_second_sync_of_the_same_file_is_refused_while_readers_are_not(path: Path) -> None:
    with Store(path) as first, Store(path) as second, Store(path, read_only=True) as reader:
        with first.reserved(CancelToken()):
            with pytest.raises(StoreError) as caught, second.reserved(CancelToken()):
                pass
            assert caught.value.kind == "database_in_use"
            first.prepare([DEPARTMENTS])
            first.save_page(DEPARTMENTS, FIELDS, ROWS, bookmark(DEPARTMENTS, 9, 4))
            assert reader.count(DEPARTMENTS) == 4
        with second.reserved(CancelToken()):
            assert second.count(DEPARTMENTS) == 4


def test_a_file_another_program_locks_is_waited_for_until_the_user_stops(path: Path) -> None:
    with Store(path) as store:
        store.prepare([DEPARTMENTS])
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        token = CancelToken()
        with store.reserved(token), token.interrupting(lambda: None):
            token.cancel()
            with pytest.raises(Cancelled):
                store.set_bookmark(bookmark(DEPARTMENTS))
        other.close()


def test_whoever_reads_a_file_that_is_being_made_is_waited_for(path: Path) -> None:
    datafiles.make(path)
    reader = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM sqlite_master").fetchall()
    leaving = threading.Timer(0.2, reader.close)
    leaving.start()
    with Store(path) as store:
        leaving.join()
        store.prepare([DEPARTMENTS])


def test_a_lock_that_stays_is_an_error(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("armatic_setup.sync.sqlite_file._BUSY_TRIES", 2)
    with Store(path) as store:
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError) as caught:
            store.set_bookmark(bookmark(DEPARTMENTS))
        assert caught.value.kind == "database_locked"
        other.execute("ROLLBACK")
        store.set_bookmark(bookmark(DEPARTMENTS))
        other.close()


def test_cancel_interrupts_a_long_statement(path: Path) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    token = CancelToken()
    with Store(path) as store, store.reserved(token):
        store._database._connection.set_progress_handler(token.cancel, 1000)
        with pytest.raises(Cancelled):
            list(store.select(endless))


def test_to_cancel_a_file_that_is_closed_meanwhile_harms_nobody(path: Path) -> None:
    token = CancelToken()
    store = Store(path)
    with token.interrupting(store.close), store.reserved(token):  # closed first, then interrupted
        token.cancel()
    assert token.cancelled


def test_a_full_disk_is_told_and_nothing_is_lost(path: Path) -> None:
    with Store(path) as store:
        store.prepare([DEPARTMENTS])
        store.save_page(DEPARTMENTS, FIELDS, ROWS, bookmark(DEPARTMENTS, 9, 4))
        (pages,) = next(store.select("PRAGMA page_count"))
        list(store.select(f"PRAGMA max_page_count = {pages}"))
        large = [(key, "x" * 5000, None) for key in range(10, 100)]
        with pytest.raises(StoreError) as caught:
            store.save_page(DEPARTMENTS, FIELDS, large, bookmark(DEPARTMENTS, 99, 94))
        assert caught.value.kind == "disk_full"
        assert rows_of(store) == ROWS
        assert store.bookmark("DEPARTMENT") == bookmark(DEPARTMENTS, 9, 4)


def test_looking_never_makes_or_changes_a_file(path: Path) -> None:
    assert refused(path, read_only=True) == "database_missing"
    assert not path.parent.exists()
    Store(path).close()
    with Store(path, read_only=True) as store, pytest.raises(StoreError) as caught:
        store.begin_run(Run(1, NOON))
    assert caught.value.kind == "database_read_only"


@pytest.fixture
def eager_threads() -> Iterator[None]:
    """Threads take turns as often as can be."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


@pytest.mark.usefixtures("eager_threads")
def test_many_who_look_at_the_same_moment_all_see_it(path: Path) -> None:
    """Who opens a file that nobody holds sets up what readers share, and shuts out the others meanwhile."""

    def look(together: threading.Barrier) -> int:
        together.wait()
        with Store(path, read_only=True) as store:
            return store.count(DEPARTMENTS)

    with ThreadPoolExecutor(8) as looking:
        for _ in range(40):
            with Store(path) as store:
                store.prepare([DEPARTMENTS])
            together = threading.Barrier(8)
            assert list(looking.map(look, [together] * 8)) == [0] * 8


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert refused(tmp_path / "file" / "x.sqlite3") == "disk"


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.EACCES, "database_read_only"),
        (errno.EROFS, "database_read_only"),
        (errno.ENOSPC, "disk_full"),
        (errno.EIO, "disk"),
    ],
)
def test_a_file_the_system_does_not_give_is_told(
    path: Path, monkeypatch: pytest.MonkeyPatch, number: int, kind: str
) -> None:
    def refuse(*_: object) -> int:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("armatic_setup.sync.datafiles.os.open", refuse)
    assert refused(path) == kind


def test_files_that_are_not_ours_are_left_alone(path: Path) -> None:
    path.parent.mkdir()
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE precious (x)")
    other.close()
    path.chmod(0o644)
    before = path.read_bytes()
    assert refused(path) == "database_foreign"
    assert path.read_bytes() == before
    assert stat.S_IMODE(path.stat().st_mode) == 0o644
    path.write_text("not a database at all, but long enough to be read as one" * 50)
    assert refused(path) == "database_foreign"
    assert path.read_text().startswith("not a database")
    assert stat.S_IMODE(path.stat().st_mode) == 0o644


def test_a_damaged_file_is_told(path: Path) -> None:
    with Store(path) as store:
        store.prepare([DEPARTMENTS])
        store.save_page(
            DEPARTMENTS, FIELDS, [(key, "x" * 900, None) for key in range(1, 99)], bookmark(DEPARTMENTS, 98)
        )
    content = bytearray(path.read_bytes())
    content[4096 * 2 :] = b"\xff" * (len(content) - 4096 * 2)
    path.write_bytes(content)
    with pytest.raises(StoreError) as caught, Store(path) as store:
        rows_of(store)
    assert caught.value.kind == "database_damaged"


def test_a_file_of_a_newer_version_is_refused(path: Path) -> None:
    Store(path).close()
    newer = sqlite3.connect(path)
    newer.execute("PRAGMA user_version = 99")
    newer.close()
    assert refused(path) == "database_newer"


def test_a_start_that_was_cut_before_the_layout_begins_anew(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    Store(path).close()
    cut = path.with_name("cut.sqlite3")
    bare = sqlite3.connect(cut)
    bare.execute("PRAGMA journal_mode = WAL")
    bare.close()
    with Store(cut) as store:
        assert store.last_run() is None
