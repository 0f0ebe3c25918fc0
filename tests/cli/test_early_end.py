"""Ctrl+C in the first and the last moments: quiet, since nobody reads where Python was."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no signal to one program")

#: The program, which gets a real signal as soon as it loads something, or when Python ends it.
_PROGRAM = """
import atexit, builtins, os, runpy, signal, sys
moment, *sys.argv = sys.argv[1:]
load = builtins.__import__
def end():
    os.kill(os.getpid(), signal.SIGINT)
def loading(name, *more, **named):
    if name == moment:
        end()
    return load(name, *more, **named)
builtins.__import__ = loading
if moment == "end":
    atexit.register(end)
runpy.run_path("main.py", run_name="__main__")
"""


def _told(moment: str, *words: str) -> tuple[int, str, str]:
    ran = subprocess.run(
        [sys.executable, "-c", _PROGRAM, moment, "main.py", *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return ran.returncode, ran.stdout, ran.stderr


@pytest.mark.parametrize("moment", ["gc", "armatic_setup", "argparse", "armatic_setup.cli.program"])
def test_amid_the_start_it_is_quiet(moment: str) -> None:
    assert _told(moment, "steps") == (-signal.SIGINT, "", "")


def test_amid_the_end_it_is_quiet() -> None:
    code, told, complained = _told("end", "steps")
    assert (code, complained) == (-signal.SIGINT, "")
    assert "Web Services" in told


def test_who_starts_it_deaf_keeps_it_deaf() -> None:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        code, told, complained = _told("gc", "steps")
    finally:
        signal.signal(signal.SIGINT, before)
    assert (code, complained) == (0, "")
    assert "Web Services" in told
