from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from armatic_setup import paths
from armatic_setup.cancel import CancelToken
from armatic_setup.faults import Cancelled
from armatic_setup.gateway.errors import NotReached
from armatic_setup.sync import datafiles, events, migrations
from armatic_setup.sync.bookmark import PassMode
from armatic_setup.sync.datafiles import FileKind, belonging
from armatic_setup.sync.migrations import MIGRATIONS, VERSION, Migration, pending
from armatic_setup.sync.recovery import sync_file
from armatic_setup.sync.store import Store, StoreError
from armatic_setup.sync.summary import SyncSummary
from tests.sync.old_files import SCRIPTS, write_old_file
from tests.sync.practice import CATALOGUE, Practice, practice
from tests.sync.samples import NOON

ROWS = [(1, "D1", "Sales & Søn"), (5, "D5", None), (9, "D9", "100 %")]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "Harbor & Pine.sqlite3"


@pytest.fixture
def old(path: Path) -> Path:
    write_old_file(path)
    return path


def raw(path: Path, sql: str) -> list[tuple[object, ...]]:
    """What any SQLite browser would see."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


def own_tables(path: Path) -> list[tuple[object, ...]]:
    """Every column of the tables that begin with sync_."""
    return raw(
        path,
        'SELECT m.name, c.cid, c.name, c.type, c."notnull", c.pk FROM sqlite_master m,'
        " pragma_table_info(m.name) c WHERE m.name LIKE 'sync_%' ORDER BY 1, 2",
    )


def departments(path: Path) -> list[tuple[object, ...]]:
    return raw(path, "SELECT * FROM department ORDER BY recordno")


def kinds(path: Path) -> list[FileKind]:
    return sorted(file.kind for file in belonging(path) if file.kind is not FileKind.JOURNAL)


def test_the_steps_are_numbered_without_a_gap() -> None:
    assert [step.version for step in MIGRATIONS] == list(range(1, VERSION + 1))
    assert all(step.summary and step.statements for step in MIGRATIONS)
    assert all(sqlite3.complete_statement(line) for step in MIGRATIONS for line in step.statements)
    assert set(SCRIPTS) == set(range(1, VERSION)), "a file of every older version is tried below"


def test_a_comment_may_hold_a_semicolon() -> None:
    step = Migration(9, "x", "CREATE TABLE a (b); -- one; two\n CREATE TABLE c (d);\n")
    assert len(step.statements) == 2


def test_only_what_is_missing_is_pending() -> None:
    assert pending(0) == MIGRATIONS
    assert [step.version for step in pending(1)] == list(range(2, VERSION + 1))
    assert pending(VERSION) == ()


@pytest.mark.parametrize("version", SCRIPTS)
@pytest.mark.parametrize("read_only", [False, True])
def test_an_older_file_is_copied_and_upgraded(path: Path, version: int, *, read_only: bool) -> None:
    write_old_file(path, version)
    with Store(path, read_only=read_only) as store:
        assert store.upgrade is not None
        assert store.upgrade.version == version
        backup = store.upgrade.backup
        assert store.company_id == "HarborPine"
        assert store.bookmark("DEPARTMENT").mode is PassMode.FULL
        assert store.last_run().id == 3
    assert departments(path) == departments(backup) == ROWS
    assert raw(path, "PRAGMA user_version") == [(VERSION,)]
    assert raw(backup, "PRAGMA user_version") == [(version,)]
    assert raw(backup, "PRAGMA integrity_check") == [("ok",)]
    if os.name == "posix":
        assert stat.S_IMODE(backup.stat().st_mode) == 0o600


@pytest.mark.parametrize("version", SCRIPTS)
def test_an_upgraded_file_is_as_a_new_one(path: Path, tmp_path: Path, version: int) -> None:
    write_old_file(path, version)
    Store(path).close()
    Store(tmp_path / "new.sqlite3").close()
    assert own_tables(path) == own_tables(tmp_path / "new.sqlite3")


def test_a_file_is_upgraded_once(old: Path) -> None:
    Store(old).close()
    with Store(old) as store:
        assert store.upgrade is None


def test_what_is_in_the_journal_is_in_the_copy(old: Path) -> None:
    with closing(sqlite3.connect(old)) as writer, closing(sqlite3.connect(old)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM department").fetchall()  # keeps the journal from being written back
        writer.execute("INSERT INTO department VALUES (10, 'D10', 'late')")
        writer.commit()
        with Store(old) as store:
            assert store.upgrade is not None
            assert len(departments(store.upgrade.backup)) == 4


def test_a_step_that_fails_leaves_the_file_as_it_was(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = Migration(VERSION + 1, "half", "CREATE TABLE half (x); ALTER TABLE nowhere ADD COLUMN y;")
    monkeypatch.setattr(migrations, "MIGRATIONS", (*MIGRATIONS, broken))
    monkeypatch.setattr(migrations, "VERSION", VERSION + 1)
    before = raw(old, "SELECT sql FROM sqlite_master")
    with pytest.raises(StoreError):
        Store(old)
    assert raw(old, "SELECT sql FROM sqlite_master") == before
    assert raw(old, "PRAGMA user_version") == [(1,)]
    assert departments(old) == ROWS
    monkeypatch.undo()
    with Store(old) as store:
        assert store.upgrade is not None


def test_only_the_newest_copy_is_kept(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Store(old).close()
    later = Migration(VERSION + 1, "later", "CREATE TABLE sync_later (x);")
    monkeypatch.setattr(migrations, "MIGRATIONS", (*MIGRATIONS, later))
    monkeypatch.setattr(migrations, "VERSION", VERSION + 1)
    with Store(old) as store:
        assert store.upgrade is not None
        assert store.upgrade.version == VERSION
    assert kinds(old).count(FileKind.BACKUP) == 1


def test_an_upgrade_waits_for_no_sync(old: Path) -> None:
    with datafiles.reserve(old), pytest.raises(StoreError) as caught:
        Store(old)
    assert caught.value.kind == "database_in_use"
    assert raw(old, "PRAGMA user_version") == [(1,)]


class Impatient(CancelToken):
    """A user who stops at the third look."""

    looks = 0

    def check(self) -> None:
        self.looks += 1
        if self.looks == 3:
            self.cancel()
        super().check()


def test_cancel_ends_an_upgrade_before_it_changes_anything(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrations, "_PAGES_A_STEP", 1)
    with pytest.raises(Cancelled):
        Store(old, cancel=Impatient())
    assert raw(old, "PRAGMA user_version") == [(1,)]
    assert FileKind.BACKUP not in kinds(old)


def test_a_disk_that_is_full_is_told_before_anything_is_changed(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> Path:
        raise StoreError("disk_full", "x")

    monkeypatch.setattr(migrations, "back_up", full)
    with pytest.raises(StoreError) as caught:
        Store(old)
    assert caught.value.kind == "disk_full"
    assert raw(old, "PRAGMA user_version") == [(1,)]


def test_a_newer_file_is_refused_and_left_as_it_is(path: Path) -> None:
    Store(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    before = path.read_bytes()
    for read_only in (False, True):
        with pytest.raises(StoreError) as caught:
            Store(path, read_only=read_only)
        assert caught.value.kind == "database_newer"
    assert path.read_bytes() == before


def damage(path: Path) -> None:
    """Overwrite everything but the head of the file."""
    content = bytearray(path.read_bytes())
    content[100:] = b"\xff" * (len(content) - 100)
    path.write_bytes(content)


def test_a_damaged_older_file_is_not_upgraded(old: Path) -> None:
    pages = raw(old, "PRAGMA page_count")[0][0]
    content = bytearray(old.read_bytes())
    content[4096 * (pages - 1) :] = b"\xff" * 4096
    old.write_bytes(content)
    with pytest.raises(StoreError) as caught:
        Store(old)
    assert caught.value.kind == "database_damaged"
    assert FileKind.BACKUP not in kinds(old)


class TestADamagedFile:
    @pytest.fixture
    def small(self, path: Path) -> Iterator[Practice]:
        with practice(path) as company:
            yield company

    def sync(self, company: Practice, page_size: int = 500) -> SyncSummary:
        company.events.clear()
        with company.client() as client:
            return sync_file(
                client,
                company.path,
                catalogue=CATALOGUE,
                emit=company.emit,
                cancel=company.cancel,
                clock=lambda: NOON,
                page_size=page_size,
            )

    def test_is_set_aside_and_everything_is_read_anew(self, small: Practice) -> None:
        self.sync(small)
        damage(small.path)
        spoilt = small.path.read_bytes()
        summary = self.sync(small)
        (told,) = small.told(events.DataSetAside)
        assert small.path.with_name(told.file).read_bytes() == spoilt
        assert summary.tie_out.ties
        assert not summary.resumed
        small.assert_same()
        assert kinds(small.path) == [FileKind.DAMAGED, FileKind.DATA, FileKind.LOCK]

    def test_is_found_in_the_middle_too(self, small: Practice) -> None:
        self.sync(small)
        root = raw(small.path, "SELECT rootpage FROM sqlite_master WHERE name = 'arinvoiceitem'")[0][0]
        size = raw(small.path, "PRAGMA page_size")[0][0]
        content = bytearray(small.path.read_bytes())
        content[size * (root - 1) : size * root] = b"\xff" * size
        small.path.write_bytes(content)
        self.sync(small)
        assert len(small.told(events.DataSetAside)) == 1
        small.assert_same()

    def test_takes_its_journal_along(self, small: Practice) -> None:
        self.sync(small)
        damage(small.path)
        small.path.with_name(f"{small.path.name}-wal").write_bytes(b"stale")
        aside = datafiles.set_aside(small.path, NOON)
        assert aside.with_name(f"{aside.name}-wal").read_bytes() == b"stale"
        assert not small.path.with_name(f"{small.path.name}-wal").exists()

    def test_never_takes_the_name_of_an_earlier_one(self, small: Practice) -> None:
        names = set()
        for _ in range(3):
            self.sync(small)
            damage(small.path)
            names.add(datafiles.set_aside(small.path, NOON).name)
        assert len(names) == 3

    def test_is_left_alone_while_another_sync_holds_it(self, small: Practice) -> None:
        self.sync(small)
        damage(small.path)
        with datafiles.reserve(small.path), pytest.raises(StoreError) as caught:
            self.sync(small)
        assert caught.value.kind == "database_in_use"
        assert FileKind.DAMAGED not in kinds(small.path)

    def test_other_failures_set_nothing_aside(self, small: Practice) -> None:
        self.sync(small)
        small.gateway.stop()
        with pytest.raises(NotReached):
            self.sync(small)
        assert FileKind.DAMAGED not in kinds(small.path)

    def test_an_older_file_is_upgraded_by_a_sync_and_told(self, small: Practice) -> None:
        write_old_file(small.path)
        self.sync(small)
        (told,) = small.told(events.DataUpgraded)
        assert told.version == 1
        assert small.path.with_name(told.backup).exists()
        small.assert_same()


def test_a_file_of_another_program_is_never_taken_for_a_damaged_one(path: Path, tmp_path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"PK\x03\x04 a spreadsheet that was named by mistake" * 200)
    with pytest.raises(StoreError) as caught:
        Store(path)
    assert caught.value.kind == "database_foreign"
    ours = paths.database_file("HarborPine")
    ours.parent.mkdir(parents=True)
    ours.write_bytes(b"\0" * 8192)
    with pytest.raises(StoreError) as caught:
        Store(ours)
    assert caught.value.kind == "database_damaged"


@pytest.mark.skipif(os.name != "posix", reason="rights of this kind are POSIX's")
class TestPrivate:
    def test_every_folder_that_is_made_is_the_users_alone(self, tmp_path: Path) -> None:
        Store(tmp_path / "a" / "b" / "c.sqlite3").close()
        for folder in (tmp_path / "a", tmp_path / "a" / "b"):
            assert stat.S_IMODE(folder.stat().st_mode) == 0o700

    def test_journals_that_others_could_read_are_closed_to_them(self, path: Path) -> None:
        with Store(path) as store:
            store.claim("HarborPine", "")
            for ending in ("-wal", "-shm"):
                path.with_name(path.name + ending).chmod(0o644)
            Store(path).close()
            for ending in ("", "-wal", "-shm"):
                assert stat.S_IMODE(path.with_name(path.name + ending).stat().st_mode) == 0o600


class TestDelete:
    def test_everything_that_belongs_to_a_database_goes_and_nothing_else(self, old: Path) -> None:
        Store(old).close()
        entity = old.with_name("Harbor & Pine+UK-01.sqlite3")
        Store(entity).close()
        mine = old.with_name(f"{old.name}.notes.txt")
        mine.write_text("the user's own")
        old.with_name(f"{old.name}.damaged-20260101-000000").touch()
        gone = datafiles.delete(old)
        assert {file.kind for file in gone} >= {FileKind.DATA, FileKind.BACKUP, FileKind.DAMAGED}
        assert sorted(old.parent.iterdir()) == sorted([entity, mine])

    def test_a_database_that_a_sync_holds_stays(self, old: Path) -> None:
        with datafiles.reserve(old), pytest.raises(StoreError) as caught:
            datafiles.delete(old)
        assert caught.value.kind == "database_in_use"
        assert old.exists()

    def test_where_nothing_is_nothing_goes(self, path: Path) -> None:
        assert datafiles.delete(path) == ()
        assert not path.parent.exists()
