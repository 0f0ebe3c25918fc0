"""A signal ends the window as its close button does, whenever it comes; real signals to a real process."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.ui.test_closing import books, syncing
from ui.ending import end

if TYPE_CHECKING:
    from ui.window import Window

__all__ = ["books", "syncing"]  # fixtures

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")

ENDS = ("SIGINT", "SIGTERM", "SIGHUP")
_PROGRAM = """
import os, signal, sys
import main
from ui import app
{hook}
sys.exit(main.main([]))
"""
#: Told once its first page is whole; then nothing is left to do, and Python is not asked for anything.
_IDLE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
read = app._Start._on_read
def tell(start, catalogue):
    read(start, catalogue)
    QTimer.singleShot(0, look)
def look():
    window = QApplication.topLevelWidgets()[0]
    if window.ready and window.start.new_row.isVisible():
        print("idle", flush=True)
    else:
        QTimer.singleShot(10, look)
app._Start._on_read = tell
"""
_UNSEEN = """
show = app.Window.show
def tell(window):
    os.kill(os.getpid(), signal.{name})
    show(window)
app.Window.show = tell
"""
_PAINTED = """
painted = app._Start._on_painted
def tell(start):
    os.kill(os.getpid(), signal.{name})
    painted(start)
app._Start._on_painted = tell
"""


@contextmanager
def running(hook: str, home: Path, *before: str) -> Iterator[subprocess.Popen[str]]:
    """The program with its window, on data of its own."""
    process = subprocess.Popen(
        [*before, sys.executable, "-W", "error", "-c", _PROGRAM.format(hook=hook)],
        cwd=ROOT,
        env={**os.environ, "ARMATIC_SETUP_HOME": str(home)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


_BEFORE = """
make = app.make_application
def tell(words):
    application = make(words)
    os.kill(os.getpid(), signal.SIGINT)
    return application
app.make_application = tell
"""


def test_before_there_is_a_window_nothing_is_raised_amid_qt(tmp_path: Path) -> None:
    with running(_BEFORE, tmp_path) as process:
        told = process.communicate(timeout=60)
        assert (process.returncode, *told) == (-signal.SIGINT, "", "")


@pytest.mark.parametrize("name", ENDS)
def test_an_idle_window_ends(name: str, tmp_path: Path) -> None:
    with running(_IDLE, tmp_path) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "idle\n"
        process.send_signal(getattr(signal, name))
        told = process.communicate(timeout=60)
        assert (process.returncode, *told) == (0, "", "")
    assert (tmp_path / "settings.json").is_file()  # closed, as by its button: it knows where it was


@pytest.mark.parametrize("name", ENDS)
@pytest.mark.parametrize("hook", [_UNSEEN, _PAINTED], ids=["unseen", "painted"])
def test_one_that_is_not_there_yet_ends(hook: str, name: str, tmp_path: Path) -> None:
    with running(hook.format(name=name), tmp_path) as process:
        told = process.communicate(timeout=60)
        assert (process.returncode, *told) == (0, "", "")


def test_what_the_starter_ignores_is_ignored(tmp_path: Path) -> None:
    with running(_IDLE, tmp_path, "nohup") as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "idle\n"
        process.send_signal(signal.SIGHUP)
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=60) == 0


def test_amid_a_sync_nobody_is_asked(syncing: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[bool] = []
    monkeypatch.setattr("ui.ending.QCoreApplication.quit", lambda: ended.append(True))
    end(syncing)
    assert not syncing.isVisible()
    assert syncing.ended
    assert ended == [True]
