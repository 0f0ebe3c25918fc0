"""Small files, written all or nothing; what a killed process left behind is removed, and nothing else."""

from __future__ import annotations

import os
import stat
import time
from pathlib import Path

import pytest

from armatic_setup.faults import SetupError
from armatic_setup.files import write_atomically, write_bytes


def left_behind(path: Path, *, hours: float) -> Path:
    path.write_text("half")
    moment = time.time() - hours * 3600
    os.utime(path, (moment, moment))
    return path


def test_the_file_is_replaced_and_nothing_stays_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "new" / "journey.json"
    for text in ("one", "two\n"):
        write_atomically(file, text)
        assert file.read_text() == text
    assert list(file.parent.iterdir()) == [file]


def test_what_a_killed_process_left_is_removed(tmp_path: Path) -> None:
    file = tmp_path / "journey.json"
    old = [left_behind(tmp_path / f".journey.json.{name}.tmp", hours=2) for name in ("ab12_x9z", "q")]
    write_atomically(file, "text")
    assert [path for path in old if path.exists()] == []


@pytest.mark.parametrize(
    ("name", "hours"),
    [
        (".journey.json.ab12_x9z.tmp", 0.5),  # another process may be writing it
        (".journey.json.2.ab12_x9z.tmp", 48),  # of the file journey.json.2
        (".other.json.ab12_x9z.tmp", 48),
        ("journey.json.ab12_x9z.tmp", 48),
        (".journey.json.ab12_x9z", 48),
        ("journey.json.damaged-20261124T000000Z", 48),
    ],
)
def test_nothing_else_is_removed(tmp_path: Path, name: str, hours: float) -> None:
    other = left_behind(tmp_path / name, hours=hours)
    write_atomically(tmp_path / "journey.json", "text")
    assert other.exists()


def test_one_that_cannot_be_removed_spoils_no_save(tmp_path: Path) -> None:
    stubborn = tmp_path / ".journey.json.folder.tmp"
    stubborn.mkdir()
    os.utime(stubborn, (0, 0))
    write_atomically(tmp_path / "journey.json", "text")
    assert (tmp_path / "journey.json").read_text() == "text"


def test_a_failed_save_leaves_the_old_file_and_nothing_beside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "journey.json"
    write_atomically(file, "old")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_atomically(file, "new")
    assert file.read_text() == "old"
    assert list(tmp_path.iterdir()) == [file]


def test_bytes_are_written_whole_for_whom_they_are(tmp_path: Path) -> None:
    target = tmp_path / "sheet.pdf"
    target.write_bytes(b"before")
    write_bytes(target, b"a\r\nb\n", 0o600)
    assert target.read_bytes() == b"a\r\nb\n"
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    with pytest.raises(SetupError) as caught:
        write_bytes(tmp_path / "gone" / "sheet.pdf", b"")
    assert caught.value.fault.kind == "disk"
    assert list(tmp_path.iterdir()) == [target]
