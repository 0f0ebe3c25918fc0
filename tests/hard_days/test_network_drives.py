"""Home folders on a drive of the network: without shared memory, or without locks.

The kernel's own answers are taken away by ``strace``, for the files of the database alone; what SQLite makes
of that is its own.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from armatic_setup.sync import disks
from armatic_setup.sync.database import Database
from tests.hard_days.namespaces import run_apart

#: The practice company in Intacct's place, synced twice: from nothing, and with what changed.
SYNC = r"""
import os, sys
from armatic_setup import product
from armatic_setup.cli import main
from armatic_setup.practice import CompanySize, PracticeGateway

with PracticeGateway(size=CompanySize(5, 20)) as gateway:
    product.GATEWAY_ENDPOINT = gateway.endpoint
    access = gateway.access
    os.environ["ARMATIC_USER_PASSWORD"] = access.user_password
    os.environ["ARMATIC_SENDER_PASSWORD"] = access.sender_password
    who = ["--company", access.company, "--user", access.user, "--json"]
    code = 0
    for _ in range(int(sys.argv[1])):
        code = code or main(["sync", *who])
sys.exit(code)
"""


def _without(home: Path, what: str) -> list[str]:
    """Run by this, a program lives without a call of the kernel, on the files of the database."""
    if (strace := shutil.which("strace")) is None:
        pytest.skip("there is no program strace on this system")
    base = home / "data" / "HarborPine.sqlite3"
    files = [base, *(base.with_name(base.name + end) for end in ("-shm", "-wal", "-journal", "-lock"))]
    paths = [word for file in (*files, base.parent / ".can-lock") for word in ("-P", str(file))]
    call = what.partition(":")[0]
    return [
        *(strace, "-f", "-qqq", "-o", str(home / "trace"), "--seccomp-bpf"),
        *("-e", f"trace={call}", "-e", f"inject={what}", *paths),
    ]


def _journal_mode(home: Path) -> str:
    with closing(sqlite3.connect(home / "data" / "HarborPine.sqlite3")) as plain:
        return str(plain.execute("PRAGMA journal_mode").fetchone()[0])


@pytest.fixture
def share(home: Path) -> Path:
    home.mkdir()
    return home


def test_a_drive_without_shared_memory_gets_the_older_journal(share: Path) -> None:
    done = run_apart(
        "--net", "ip link set lo up", SYNC, "2", home=share, before=_without(share, "mmap:error=ENODEV")
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(done.stdout.splitlines()[-1])["ties"] is True
    assert "INJECTED" in (share / "trace").read_text(), "the condition was there"
    assert _journal_mode(share) == "delete", "which is what a file without WAL says"


def test_a_file_that_was_moved_to_such_a_drive_is_gone_on_with(share: Path) -> None:
    first = run_apart("--net", "ip link set lo up", SYNC, "1", home=share)
    assert first.returncode == 0, first.stdout + first.stderr
    assert _journal_mode(share) == "wal"
    again = run_apart(
        "--net", "ip link set lo up", SYNC, "1", home=share, before=_without(share, "mmap:error=ENODEV")
    )
    assert again.returncode == 0, again.stdout + again.stderr
    assert json.loads(again.stdout.splitlines()[-1])["ties"] is True
    assert _journal_mode(share) == "delete"


@pytest.mark.parametrize("error", ["ENOLCK", "EOPNOTSUPP"])
def test_a_drive_that_cannot_lock_is_told(share: Path, error: str) -> None:
    before = _without(share, f"fcntl:error={error}")
    done = run_apart("--net", "ip link set lo up", SYNC, "1", home=share, before=before)
    last = json.loads(done.stdout.splitlines()[-1])
    assert (done.returncode, last["diagnosis"], last["owner"]) == (1, "local.database_no_locks", "it")


def test_a_file_on_another_computer_is_recognized(tmp_path: Path) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(
        "22 1 0:20 / / rw - ext4 /dev/vda1 rw\n"
        "23 22 0:21 / /home rw shared:1 - nfs4 filer:/homes rw\n"
        "24 23 0:22 / /home/jdoe/local rw - ext4 /dev/vda2 rw\n"
        "25 22 0:23 / /mnt/the\\040share rw - cifs //filer/share rw\n"
        "broken line\n"
    )
    for path, remote in (
        ("/home/jdoe/.local/share/x.sqlite3", True),
        ("/home/jdoe/local/x.sqlite3", False),
        ("/homeless/x.sqlite3", False),
        ("/mnt/the share/x.sqlite3", True),
    ):
        assert disks.is_remote(Path(path), mounts=mounts) is remote, path
    assert not disks.is_remote(tmp_path / "x", mounts=tmp_path / "none")


def test_on_another_computer_the_older_journal_is_taken_from_the_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x.sqlite3"
    monkeypatch.setattr(disks, "is_remote", lambda _path: True)
    with closing(Database(path)) as ours:
        assert ours._pragma("journal_mode") == "truncate"
        assert ours._pragma("synchronous") == 2
        with closing(Database(path, read_only=True)) as reader:  # it is not kept for us alone
            assert next(reader.select("SELECT count(*) FROM sqlite_master"))[0]
            with ours.transaction():
                ours.execute("CREATE TABLE t (a)")
    monkeypatch.undo()
    with closing(Database(path)) as back:
        assert back._pragma("journal_mode") == "wal"
