"""The log: what gets in, how large it grows, who may read it, and that it never stops the work."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from armatic_setup.logbook import book, entries, lines
from armatic_setup.logbook.book import MOST_BYTES, Logbook, log_files, read_log
from armatic_setup.logbook.level import Level, keep_level, kept_level
from armatic_setup.logbook.lines import Line
from tests.support.samples import CONTROL_ID, MOMENT, ONE_OF_EACH, logbook

POSIX = pytest.mark.skipif(os.name != "posix", reason="rights of files are those of POSIX")
HARMLESS = entries.Waited(1.0, "throttled")


@pytest.mark.parametrize("entry", ONE_OF_EACH, ids=[type(entry).__name__ for entry in ONE_OF_EACH])
def test_every_kind_of_line_comes_back_as_it_was(entry: entries.Entry) -> None:
    line = Line(MOMENT, "ab12cd34", entry)
    assert lines.from_text(lines.to_text(line)) == line


def test_there_is_a_sample_of_every_kind() -> None:
    assert {type(entry) for entry in ONE_OF_EACH} == set(entries.KINDS.values())


def test_the_time_is_local_and_has_its_offset() -> None:
    record = json.loads(lines.to_text(Line(MOMENT, "ab12cd34", HARMLESS)))
    assert record["at"] == "2026-07-14T09:30:05.250-07:00"


@given(st.text(min_size=1))
def test_a_text_without_a_shape_does_not_get_in(text: str) -> None:
    loud = f"{text} is the password: {text}!"
    failed = entries.Failed(loud, loud, loud, loud, loud, loud, None, (loud,), (loud,), loud)
    exchanged = entries.Exchanged((loud,), loud, 1, 1, 1.0, None, loud, (loud,), (loud,))
    for entry in (failed, exchanged, entries.Started(loud, loud, loud, loud, loud)):
        record = json.loads(lines.to_text(Line(MOMENT, loud, entry)))
        del record["at"], record["entry"]
        texts = [each for each in record.values() if isinstance(each, (str, list))]
        assert texts
        assert all(each in ("?", ["?"]) for each in texts)


def test_a_field_that_nobody_declared_is_dropped_when_read() -> None:
    record = json.loads(lines.to_text(Line(MOMENT, "ab12cd34", HARMLESS)))
    line = lines.from_text(json.dumps({**record, "password": "hunter2", "reason": "hunter 2"}))
    assert line == Line(MOMENT, "ab12cd34", entries.Waited(1.0, "?"))


@pytest.mark.parametrize(
    "text",
    [
        "", "null", "[]", "7", '"x"', "{}", '{"at": 1}', '{"at": "2026-07-14T09:30:05", "entry": "wait"}',
        '{"at": "2026-07-14T09:30:05+00:00", "run": "ab12cd34", "entry": "payload", "text": "x"}',
        '{"at": "2026-07-14T09:30:05+00:00", "run": "ab12cd34", "entry": "wait", "seconds": true}',
        '{"at": "2026-07-14T09:30:05+00:00", "run": "ab12cd34", "entry": "wait", "seconds": NaN}',
        '{"at": "2026-07-14T09:30:05+00:00", "run": "ab12cd34", "entry": ["wait"]}',
        "[" * 5000, '{"at":' * 2000, "x" * (lines.LONGEST + 1),
    ],
)  # fmt: skip
def test_what_is_no_line_of_ours_is_none(text: str) -> None:
    assert lines.from_text(text) is None


def test_the_first_line_says_which_program_it_was(tmp_path: Path) -> None:
    log = logbook(tmp_path / "logs")
    assert not (tmp_path / "logs").exists(), "nothing is made before there is something to say"
    log.note(HARMLESS)
    log.note(HARMLESS)
    first, *rest = read_log(tmp_path / "logs")
    assert isinstance(first.entry, entries.Started)
    assert [line.entry for line in rest] == [HARMLESS, HARMLESS]
    assert {line.run for line in (first, *rest)} == {log.run}


def test_a_run_is_told_from_another(tmp_path: Path) -> None:
    for _ in range(2):
        logbook(tmp_path).note(HARMLESS)
    assert len({line.run for line in read_log(tmp_path)}) == 2


def test_the_log_nowhere_keeps_nothing(home: Path) -> None:
    Logbook.nowhere().note(HARMLESS)
    assert not home.exists()


@POSIX
def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    folder = tmp_path / "logs"
    folder.mkdir(mode=0o755)
    (folder / "log.jsonl").touch(mode=0o644)
    logbook(folder).note(HARMLESS)
    assert folder.stat().st_mode & 0o777 == 0o700
    assert [path.stat().st_mode & 0o777 for path in log_files(folder)] == [0o600]


@POSIX
def test_a_link_is_not_followed(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("mine")
    folder = tmp_path / "logs"
    folder.mkdir()
    (folder / "log.jsonl").symlink_to(victim)
    log = logbook(folder)
    log.note(HARMLESS)
    assert victim.read_text() == "mine"
    assert log.trouble == "ELOOP"


def test_all_files_together_stay_under_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(book, "_FILE_BYTES", 2000)
    log = logbook(tmp_path)
    for seconds in range(300):
        log.note(replace(HARMLESS, seconds=float(seconds)))
        assert sum(path.stat().st_size for path in log_files(tmp_path)) <= 4 * 2000
    waits = [line.entry.seconds for line in read_log(tmp_path) if isinstance(line.entry, entries.Waited)]
    assert waits == [float(seconds) for seconds in range(300 - len(waits), 300)], "the newest, in order"
    assert len(log_files(tmp_path)) == 4


def test_the_limit_is_five_megabytes_in_all() -> None:
    assert book._FILE_BYTES * book._FILES + 300_000 <= MOST_BYTES == 5_000_000


def test_the_level_decides(tmp_path: Path) -> None:
    page = entries.PageRead("CUSTOMER", 1, 10, 20)
    for level, expected in ((Level.OFF, 0), (Level.NORMAL, 1), (Level.DETAILED, 2)):
        folder = tmp_path / level
        log = logbook(folder, level)
        log.note(page)
        log.note(HARMLESS)
        assert (
            len([line for line in read_log(folder) if not isinstance(line.entry, entries.Started)])
            == expected
        )


def test_the_level_is_kept_and_a_damaged_one_is_the_usual(tmp_path: Path) -> None:
    logs = tmp_path / "logs"
    assert kept_level(logs) is Level.NORMAL
    keep_level(logs, Level.DETAILED)
    assert kept_level(logs) is Level.DETAILED
    (tmp_path / "settings.json").write_bytes(b"\xff\x00loud")
    assert kept_level(logs) is Level.NORMAL


def test_several_threads_write_whole_lines(tmp_path: Path) -> None:
    log = logbook(tmp_path)
    threads = [threading.Thread(target=lambda: [log.note(HARMLESS) for _ in range(50)]) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    (path,) = log_files(tmp_path)
    assert len(path.read_text("ascii").splitlines()) == len(list(read_log(tmp_path))) == 201


def test_several_programs_write_whole_lines(tmp_path: Path) -> None:
    code = (
        "import sys, pathlib; from tests.support.samples import logbook, ONE_OF_EACH as all;"
        "log = logbook(pathlib.Path(sys.argv[1])); [log.note(one) for _ in range(20) for one in all]"
    )
    running = [subprocess.Popen([sys.executable, "-c", code, str(tmp_path)]) for _ in range(2)]
    assert [process.wait(60) for process in running] == [0, 0]
    texts = [text for path in log_files(tmp_path) for text in path.read_text("ascii").splitlines()]
    assert all(lines.from_text(text) for text in texts)
    assert len(texts) == 2 * (1 + 20 * (len(ONE_OF_EACH) - 1)), "all but the pages, and who wrote"


def test_a_place_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be")
    log = logbook(tmp_path / "logs")
    for _ in range(3):
        log.note(HARMLESS)
    assert log.trouble == "EEXIST"
    (tmp_path / "logs").unlink()
    log.note(HARMLESS)
    assert log.trouble == ""
    _, gap, last = read_log(tmp_path / "logs")
    assert gap.entry == entries.Gap(3, "EEXIST")
    assert last.entry == HARMLESS


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_a_full_disk_stops_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(book, "open_private", lambda *_: os.open("/dev/full", os.O_WRONLY))
    log = logbook(tmp_path)
    log.note(HARMLESS)
    assert log.trouble == "ENOSPC"


def test_after_a_line_cut_in_two_the_next_is_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = logbook(tmp_path)
    log.note(HARMLESS)
    with monkeypatch.context() as full:
        write = os.write
        full.setattr(os, "write", lambda descriptor, content: write(descriptor, content[:20]))
        log.note(HARMLESS)
    log.note(HARMLESS)
    kinds = [type(line.entry) for line in read_log(tmp_path)]
    assert kinds == [entries.Started, entries.Waited, entries.Gap, entries.Waited]


def test_a_mistake_of_ours_stops_nothing(tmp_path: Path) -> None:
    log = logbook(tmp_path)
    log.note(entries.Waited("soon", "throttled"))  # type: ignore[arg-type]
    assert log.trouble == "mistake"
    log.note(HARMLESS)
    assert [type(line.entry) for line in read_log(tmp_path)] == [entries.Started, entries.Gap, entries.Waited]


def test_a_control_id_finds_what_belongs_together(tmp_path: Path) -> None:
    log = logbook(tmp_path)
    for entry in ONE_OF_EACH:
        log.note(entry)
    found = [line.entry for line in read_log(tmp_path) if getattr(line.entry, "control_id", "") == CONTROL_ID]
    assert [type(entry) for entry in found] == [entries.Exchanged, entries.Failed, entries.ObjectLeftOut]


def test_the_clock_of_the_line_is_the_one_given(tmp_path: Path) -> None:
    moments = iter([MOMENT, MOMENT + timedelta(seconds=1)])
    started = entries.Started("cli", "", "0.1.0", "3.11.9", "Linux")
    log = Logbook(tmp_path, lambda: started, clock=lambda: next(moments))
    log.note(HARMLESS)
    assert [line.at for line in read_log(tmp_path)] == [MOMENT, MOMENT + timedelta(seconds=1)]
