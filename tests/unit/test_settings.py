"""This computer's settings: strict, private, all or nothing, and never silently lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from armatic_setup import settings
from armatic_setup.faults import SetupError
from armatic_setup.settings import Level, Settings

ROOT = Path(__file__).resolve().parents[2]
CHOSEN = Settings(
    language="fr", level=Level.DETAILED, window="AdnQywAD", updates=True, intake="https://in.example.com"
)
#: Earlier versions knew nothing of newer ones.
EARLIER = replace(CHOSEN, updates=False, intake="")


def file_of(folder: Path) -> Path:
    return folder / "settings.json"


def choose(folder: Path, chosen: Settings = CHOSEN) -> None:
    settings.keep(folder, lambda _: chosen)


def changed(folder: Path, **changes: object) -> str:
    """The text of a good file with *changes*."""
    choose(folder)
    return json.dumps({**json.loads(file_of(folder).read_text()), **changes})


def names(folder: Path) -> set[str]:
    return {
        path.name.partition(".damaged-")[0] + ("!" if ".damaged-" in path.name else "")
        for path in files(folder)
    }


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_nothing_chosen_is_the_usual_and_makes_no_folder(tmp_path: Path) -> None:
    folder = tmp_path / "none"
    assert settings.read(folder) == Settings() == Settings("", Level.NORMAL, "", updates=False)
    assert settings.settle(folder) is None
    assert not folder.exists()


def test_what_was_chosen_is_read_again_and_a_change_leaves_the_rest(tmp_path: Path) -> None:
    choose(tmp_path)
    assert settings.read(tmp_path) == CHOSEN
    settings.keep(tmp_path, lambda kept: replace(kept, language="de"))
    assert settings.read(tmp_path) == replace(CHOSEN, language="de")
    assert settings.settle(tmp_path) is None
    assert json.loads(file_of(tmp_path).read_text())["version"] == 2


def test_the_first_version_knew_nothing_of_newer_ones(tmp_path: Path) -> None:
    choose(tmp_path)
    first = json.loads(file_of(tmp_path).read_text())
    del first["updates"], first["intake"]
    file_of(tmp_path).write_text(json.dumps({**first, "version": 1}))
    assert settings.read(tmp_path) == EARLIER
    assert settings.settle(tmp_path) is None
    settings.keep(tmp_path, lambda kept: replace(kept, updates=True, intake="https://in.example.com"))
    assert settings.read(tmp_path) == CHOSEN


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps its rights otherwise")
def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    folder = tmp_path / "home"
    choose(folder)
    assert file_of(folder).stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize(
    "change",
    [
        {"format": "another"}, {"version": 0}, {"version": True}, {"version": "1"}, {"language": "xx"},
        {"language": ["de"]}, {"language": None}, {"level": "loud"}, {"level": []}, {"window": 7},
        {"window": "no place"}, {"window": "\u00e9"}, {"updates": 1}, {"updates": None}, {"more": 1},
        {"intake": 5}, {"intake": "\n"},
        {"version": 1},
    ],
    ids=str,
)  # fmt: skip
def test_each_setting_is_looked_at(change: dict[str, object], tmp_path: Path) -> None:
    text = changed(tmp_path, **change)
    file_of(tmp_path).write_text(text)
    assert settings.read(tmp_path) == Settings()
    assert file_of(tmp_path).read_text() == text, "to read changes nothing"
    error = settings.settle(tmp_path)
    assert error is not None
    assert error.fault.kind == "settings_damaged"


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"\xff\x00", b"[" * 15_000, b" " * 1_000_000, b"9" * 10_000, b'{"format": 1}'],
    ids=lambda content: repr(content[:6]),
)
def test_a_damaged_file_is_set_aside_and_named(content: bytes, tmp_path: Path) -> None:
    file_of(tmp_path).write_bytes(content)
    assert settings.read(tmp_path) == Settings()
    error = settings.settle(tmp_path)
    (aside,) = files(tmp_path)
    assert error is not None
    assert error.fault.kind == "settings_damaged"
    assert error.fault.detail.endswith(f"Kept as {aside.name}")
    assert error.fault.file == str(aside)
    assert aside.read_bytes() == content
    assert settings.settle(tmp_path) is None, "it is said once"
    choose(tmp_path)
    assert settings.read(tmp_path) == CHOSEN


def test_a_choice_made_before_that_keeps_the_damaged_file_too(tmp_path: Path) -> None:
    file_of(tmp_path).write_text("damaged")
    settings.keep(tmp_path, lambda kept: replace(kept, level=Level.OFF))
    assert settings.read(tmp_path) == Settings(level=Level.OFF)
    assert names(tmp_path) == {"settings.json", "settings.json!"}


def test_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    text = changed(tmp_path, version=3, colors="many")
    file_of(tmp_path).write_text(text)
    (tmp_path / "language.txt").write_text("de")
    assert settings.read(tmp_path) == Settings()
    error = settings.settle(tmp_path)
    assert error is not None
    assert error.fault.kind == "settings_newer"
    with pytest.raises(SetupError) as refused:
        choose(tmp_path)
    assert refused.value.fault.kind == "settings_newer"
    assert file_of(tmp_path).read_text() == text
    assert names(tmp_path) == {"settings.json", "language.txt"}


# -- the files of earlier versions --------------------------------------------------------------------------


@pytest.fixture
def earlier(tmp_path: Path) -> Path:
    (tmp_path / "logs").mkdir()
    (tmp_path / "language.txt").write_text("fr\n")
    (tmp_path / "logs" / "level.txt").write_text("detailed\n")
    (tmp_path / "window.txt").write_text("AdnQywAD")
    return tmp_path


def test_single_files_count_and_move_in(earlier: Path) -> None:
    assert settings.read(earlier) == EARLIER
    assert names(earlier) == {"language.txt", "level.txt", "window.txt"}, "to read changes nothing"
    assert settings.settle(earlier) is None
    assert names(earlier) == {"settings.json"}
    assert settings.read(earlier) == EARLIER


def test_a_choice_takes_them_along(earlier: Path) -> None:
    settings.keep(earlier, lambda kept: replace(kept, language="de"))
    assert settings.read(earlier) == replace(EARLIER, language="de")
    assert names(earlier) == {"settings.json"}


def test_a_damaged_one_is_set_aside_and_the_others_move_in(earlier: Path) -> None:
    (earlier / "logs" / "level.txt").write_bytes(b"\xff\x00loud")
    error = settings.settle(earlier)
    assert error is not None
    assert error.fault.kind == "settings_damaged"
    assert names(earlier) == {"settings.json", "level.txt!"}
    assert settings.read(earlier) == replace(EARLIER, level=Level.NORMAL)


def test_where_nothing_can_be_written_they_stay_and_count(
    earlier: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert settings.settle(earlier) is None
    assert names(earlier) == {"language.txt", "level.txt", "window.txt"}
    assert settings.read(earlier) == EARLIER
    with pytest.raises(OSError, match="No space"):
        choose(earlier)


def test_left_over_ones_do_not_come_back(earlier: Path) -> None:
    """A process that died between the two leaves both: the new file counts."""
    text = changed(earlier, language="de")
    file_of(earlier).write_text(text)
    (earlier / "language.txt").write_text("fr\n")
    assert settings.read(earlier).language == "de"
    assert settings.settle(earlier) is None
    assert names(earlier) == {"settings.json"}


# -- all or nothing -----------------------------------------------------------------------------------------

_KILLED = """
import os, sys
from pathlib import Path
from armatic_setup import settings
{kill}
settings.keep(Path(sys.argv[1]), lambda kept: settings.Settings(language="es"))
"""


@pytest.mark.parametrize(
    ("kill", "language"),
    [
        ("os.fsync = lambda _: os._exit(9)", "fr"),
        ("Path.replace = lambda *_: os._exit(9)", "fr"),
        ("Path.unlink = lambda *_: os._exit(9)", "es"),
    ],
)
def test_who_is_killed_in_a_save_leaves_the_old_or_the_new(kill: str, language: str, earlier: Path) -> None:
    choose(earlier)
    (earlier / "window.txt").write_text("left over")
    ended = subprocess.run(
        [sys.executable, "-c", _KILLED.format(kill=kill), str(earlier)], cwd=ROOT, check=False
    )
    assert ended.returncode == 9
    assert settings.read(earlier).language == language
    assert settings.settle(earlier) is None


def test_changes_of_several_threads_are_all_kept(tmp_path: Path) -> None:
    changes = (
        lambda kept: replace(kept, language="fr"),
        lambda kept: replace(kept, level=Level.DETAILED),
        lambda kept: replace(kept, window="AdnQywAD", updates=True),
        lambda kept: replace(kept, intake="https://in.example.com"),
    )
    threads = [threading.Thread(target=settings.keep, args=(tmp_path, change)) for change in changes]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert settings.read(tmp_path) == CHOSEN


def test_a_file_that_cannot_be_read_is_neither_moved_nor_overwritten(tmp_path: Path) -> None:
    file_of(tmp_path).mkdir()
    assert settings.read(tmp_path) == Settings()
    assert settings.settle(tmp_path) is None
    with pytest.raises(OSError, match="directory"):
        choose(tmp_path)
    assert file_of(tmp_path).is_dir()
