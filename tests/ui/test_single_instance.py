"""A second start meets the first one: real processes, real sockets, a crash in between."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import pytest

from tests.unit.secret_service import ROOT
from ui import local_pipe, local_socket
from ui.meeting_place import meeting_place, somebody_may_listen
from ui.single_instance import SingleInstance, hand_over

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

#: Of Linux and macOS, and of Windows, which works here too.
Listener: TypeAlias = local_socket.Listener | local_pipe.Listener
WAYS = [local_socket.Listener, local_pipe.Listener]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there the meeting place is a pipe")

#: A window that says on its standard output what it is asked, and closes when told to.
_FIRST = """
import sys
import main
from ui import app
from ui.support_desk import SupportDesk
from ui.window import Window

listen = app._Start._listen
def listening(start):
    listen(start)
    print("listening", flush=True)
app._Start._listen = listening
Window.bring_forward = lambda window: print("to the front", flush=True)

def asked(start, file, on_asked=app._Start.on_asked):
    on_asked(start, "")
    print("asked", file, flush=True)
    if file.endswith("last.json"):
        start._window.close()
SupportDesk.open_for_rep = lambda desk: print("for reps", flush=True)
app._Start.on_asked = asked
sys.exit(main.main([]))
"""


@pytest.fixture(autouse=True)
def runtime(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A short folder for sockets, as the system gives each user one."""
    import tempfile

    with tempfile.TemporaryDirectory(prefix="run") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield Path(folder)


@contextmanager
def first_window() -> Iterator[subprocess.Popen[str]]:
    """The program, once later starts can reach it."""
    with subprocess.Popen(
        [sys.executable, "-c", _FIRST], cwd=ROOT, stdout=subprocess.PIPE, text=True, env=dict(os.environ)
    ) as process:
        assert process.stdout is not None
        try:
            assert process.stdout.readline() == "listening\n"
            yield process
        finally:
            process.kill()


def second_start(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "main.py", *arguments],
        cwd=ROOT,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_second_start_brings_the_first_to_the_front_and_hands_over_its_file(tmp_path: Path) -> None:
    review, last = tmp_path / "mine.armatic-review.json", tmp_path / "last.json"
    review.write_text("{}")
    last.write_text("{}")
    with first_window() as first:
        assert first.stdout is not None
        assert second_start().returncode == 0
        assert [first.stdout.readline() for _ in range(2)] == ["to the front\n", "asked \n"]
        assert second_start(str(review)).returncode == 0
        assert [first.stdout.readline() for _ in range(2)] == ["to the front\n", f"asked {review}\n"]
        relative = os.path.relpath(last, ROOT)
        assert second_start(relative).returncode == 0
        assert [first.stdout.readline() for _ in range(2)] == ["to the front\n", f"asked {last}\n"]
        assert first.wait(30) == 0


def test_a_second_start_for_a_support_rep_shows_what_reps_need() -> None:
    with first_window() as first:
        assert first.stdout is not None
        assert second_start("--support").returncode == 0
        expected = ["to the front\n", "asked \n", "for reps\n"]
        assert [first.stdout.readline() for _ in expected] == expected


def test_a_file_that_the_system_tells_of_by_an_event_is_opened(tmp_path: Path) -> None:
    """As macOS does for a double click, whether the program runs or is started for it."""
    last = tmp_path / "last.json"
    last.write_text("{}")
    double_click = f"""
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from ui import app
make = app.make_application
def made(argv):
    application = make(argv)
    QCoreApplication.postEvent(application, QFileOpenEvent({str(last)!r}))
    return application
app.make_application = made
"""
    ran = subprocess.run(
        [sys.executable, "-c", double_click + _FIRST],
        cwd=ROOT,
        env=dict(os.environ),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.stdout.splitlines() == ["to the front", f"asked {last}"]
    assert (ran.returncode, ran.stderr) == (0, "")


def test_a_socket_left_by_a_crash_is_taken_over(qtbot: QtBot, runtime: Path) -> None:
    with first_window() as first:
        os.kill(first.pid, signal.SIGKILL)
        first.wait(30)
    place = meeting_place()
    assert somebody_may_listen(place)
    assert not hand_over(place, "")
    with first_window() as next_one:
        assert next_one.stdout is not None
        assert second_start().returncode == 0
        assert next_one.stdout.readline() == "to the front\n"


def test_windows_of_other_folders_and_other_users_do_not_meet(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    places = {meeting_place()}
    monkeypatch.setenv("ARMATIC_SETUP_HOME", str(tmp_path / "other"))
    places.add(meeting_place())
    stranger = os.getuid() + 1
    monkeypatch.setattr(os, "getuid", lambda: stranger)
    assert meeting_place() == ""  # the folder is somebody else's
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert meeting_place() == ""  # and one made here would be of the wrong owner
    monkeypatch.undo()
    assert len(places) == 2


def test_a_folder_others_can_enter_is_no_meeting_place(
    monkeypatch: pytest.MonkeyPatch, runtime: Path, tmp_path: Path
) -> None:
    assert meeting_place()
    runtime.chmod(0o755)
    assert meeting_place() == ""
    runtime.chmod(0o700)
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    made = Path(meeting_place()).parent
    assert made.stat().st_mode & 0o777 == 0o700
    made.rmdir()
    made.symlink_to(runtime)
    assert meeting_place() == ""


@pytest.mark.parametrize("way", WAYS)
def test_the_second_of_two_that_start_at_once_hears_nothing(qtbot: QtBot, way: type[Listener]) -> None:
    one, other = way(lambda _: b""), way(lambda _: b"")
    assert one.listen(meeting_place())
    assert not other.listen(meeting_place())
    one.close()
    assert other.listen(meeting_place())
    other.close()


@pytest.mark.parametrize("way", WAYS)
def test_one_that_died_leaves_the_place_to_the_next(qtbot: QtBot, way: type[Listener]) -> None:
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(meeting_place())
        dead.listen()
    assert somebody_may_listen(meeting_place())
    following = way(lambda _: b"")
    assert following.listen(meeting_place())
    following.close()
    assert not somebody_may_listen(meeting_place())


@pytest.mark.parametrize("way", WAYS)
def test_each_caller_gets_the_answer_to_its_own_line(qtbot: QtBot, way: type[Listener]) -> None:
    instance = way(lambda line: line[::-1].strip() + b"\n")
    assert instance.listen(meeting_place())
    callers = [caller() for _ in range(3)]
    callers[2].sendall(b"pieces in ")  # the first connected is the last to end its line
    for number, one in reversed(list(enumerate(callers))):
        one.sendall(f"caller {number}\n".encode())
    answers: list[bytes] = []
    for one in callers:
        qtbot.waitUntil(lambda one=one: has_answer(one, answers))
    assert answers == [b"0 rellac\n", b"1 rellac\n", b"2 rellac ni seceip\n"]
    instance.close()


def caller() -> socket.socket:
    """Somebody connected to the meeting place, who never waits."""
    calling = socket.socket(socket.AF_UNIX)
    calling.connect(meeting_place())
    calling.settimeout(0)
    return calling


def has_answer(calling: socket.socket, answers: list[bytes]) -> bool:
    """Whether *calling* was answered; the answer is put to the *answers*, empty where it was hung up."""
    try:
        answers.append(calling.recv(100))
    except BlockingIOError:
        return False
    except ConnectionResetError:
        answers.append(b"")
    calling.close()
    return True


@pytest.mark.parametrize(
    "question", [b"hello\n", b"[]\n", b'{"open": 7}\n', b'{"rep": true}\n', b"x" * 70_000, b"\xff\xfe\n"]
)
@pytest.mark.parametrize("way", WAYS)
def test_nonsense_opens_nothing_and_stops_nothing(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, way: type[Listener], question: bytes
) -> None:
    monkeypatch.setattr("ui.single_instance.Listener", way)
    instance = SingleInstance(meeting_place())
    asked: list[str] = []
    instance.asked.connect(asked.append)
    assert instance.listen()
    stranger = caller()
    stranger.sendall(question)
    answers: list[bytes] = []
    qtbot.waitUntil(lambda: has_answer(stranger, answers))
    assert answers == [b""]
    friend = caller()
    with qtbot.waitSignal(instance.asked):
        friend.sendall(b'{"open": "/a"}\n')
    assert asked == ["/a"]
    qtbot.waitUntil(lambda: has_answer(friend, answers))
    assert answers == [b"", b"here\n"]
    instance.close()


def test_who_says_nothing_keeps_nobody_waiting(qtbot: QtBot) -> None:
    instance = SingleInstance(meeting_place())
    assert instance.listen()
    silent, gone, friend = caller(), caller(), caller()
    gone.close()
    with qtbot.waitSignal(instance.asked):
        friend.sendall(b'{"open": "/a"}\n')
    for one in (silent, friend):
        one.close()
    instance.close()
