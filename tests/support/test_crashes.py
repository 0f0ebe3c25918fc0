"""What nobody caught is recorded by class and place; what it said is never written anywhere."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from armatic_setup.logbook import entries
from armatic_setup.logbook.book import Logbook, read_log
from armatic_setup.logbook.crashes import report, trace_file, tracing_deaths
from armatic_setup.logbook.shapes import admitted
from tests.support.samples import logbook

ROOT = Path(__file__).resolve().parents[2]
SECRET = "hunter2-Marker"


def _raise(deep: bool) -> None:
    try:
        raise KeyError(SECRET)
    except KeyError:
        if deep:
            admitted(int, SECRET)  # raises in a module of ours
        raise ValueError(SECRET) from None


def _note(deep: bool, folder: Path) -> entries.Crashed:
    try:
        _raise(deep)
    except (ValueError, TypeError):
        exc_info = sys.exc_info()
    assert exc_info[0] is not None
    return report(exc_info, logbook(folder)).crash  # type: ignore[arg-type]


def test_the_place_is_the_innermost_line_that_is_ours(tmp_path: Path) -> None:
    crash = _note(deep=True, folder=tmp_path)
    assert (crash.type, crash.module, crash.function) == (
        "TypeError",
        "armatic_setup.logbook.shapes",
        "admitted",
    )
    assert crash.thread == "main"
    assert crash.causes == ("KeyError",)
    assert [line.entry for line in read_log(tmp_path)][1:] == [crash]


def test_else_it_is_the_innermost_one(tmp_path: Path) -> None:
    crash = _note(deep=False, folder=tmp_path)
    assert (crash.type, crash.module, crash.function) == (
        "ValueError",
        "tests.support.test_crashes",
        "_raise",
    )
    assert SECRET not in str(crash)


def test_the_note_says_where_the_record_is_if_there_is_one(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    error = ValueError(SECRET)
    info = (ValueError, error, None)
    assert report(info, logbook(tmp_path / "logs")).folder == tmp_path / "logs"
    assert report(info, logbook(tmp_path / "file")).folder is None
    assert report(info, Logbook.nowhere()).folder is None
    assert report(info, Logbook.nowhere()).place == "ValueError in unknown, unknown line 0"


def test_a_crash_in_another_thread_says_so(tmp_path: Path) -> None:
    seen: list[entries.Crashed] = []
    thread = threading.Thread(target=lambda: seen.append(_note(deep=True, folder=tmp_path)))
    thread.start()
    thread.join()
    assert seen[0].thread == "background"


WATCHED = f"""
import sys, threading
from pathlib import Path
from armatic_setup.logbook import crashes
from tests.support.samples import logbook
folder = Path(sys.argv[1])
crashes.watch(lambda: logbook(folder), lambda note: print("calm", note.place))
class Loud:
    def __del__(self):
        raise ValueError("{SECRET}")
def wrong():
    raise ValueError("{SECRET}")
thread = threading.Thread(target=wrong); thread.start(); thread.join()
Loud()
wrong()
"""


def test_every_hook_records_and_python_says_nothing_itself(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", WATCHED, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 1
    assert ran.stderr == ""
    assert ran.stdout.splitlines() == ["calm ValueError in wrong, __main__ line 12"] * 2
    crashes = [line.entry for line in read_log(tmp_path) if isinstance(line.entry, entries.Crashed)]
    assert [(crash.function, crash.thread) for crash in crashes] == [
        ("wrong", "background"), ("__del__", "main"), ("wrong", "main"),
    ]  # fmt: skip
    assert SECRET not in "".join(path.read_text() for path in tmp_path.iterdir())


DYING = """
import sys, faulthandler
from pathlib import Path
from armatic_setup.logbook.crashes import tracing_deaths
def deep(password):
    faulthandler._sigabrt()
with tracing_deaths(Path(sys.argv[1])):
    deep("hunter2-Marker")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the signal is one of POSIX")
def test_the_death_of_the_process_leaves_a_trace_without_values(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", DYING, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode != 0
    assert ran.stderr == ""
    trace = trace_file(tmp_path).read_text()
    assert "in deep" in trace
    assert SECRET not in trace
    assert trace_file(tmp_path).stat().st_mode & 0o777 == 0o600


def test_who_traces_already_is_left_alone(tmp_path: Path) -> None:
    with tracing_deaths(tmp_path / "logs"):
        assert not (tmp_path / "logs").exists(), "the tests have a tracer of their own"


@pytest.mark.parametrize("folder", ["None", "Path('/dev/null')"])
def test_where_nothing_can_be_kept_the_work_goes_on(folder: str) -> None:
    code = (
        "import faulthandler; from pathlib import Path\n"
        "from armatic_setup.logbook.crashes import tracing_deaths\n"
        f"with tracing_deaths({folder}): print(faulthandler.is_enabled())"
    )
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (ran.stdout, ran.stderr) == ("False\n", "")


def test_after_the_block_nothing_is_traced_and_the_file_is_closed(tmp_path: Path) -> None:
    code = (
        "import faulthandler, sys; from pathlib import Path\n"
        "from armatic_setup.logbook.crashes import tracing_deaths\n"
        "with tracing_deaths(Path(sys.argv[1])): print(faulthandler.is_enabled())\n"
        "print(faulthandler.is_enabled())"
    )
    words = [sys.executable, "-W", "error", "-c", code, str(tmp_path)]
    ran = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (ran.stdout, ran.stderr) == ("True\nFalse\n", "")
