"""The start: which face is shown, and what is said where none can be."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

import pytest

import main as program
from armatic_setup import cli

ROOT = Path(__file__).resolve().parents[2]
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture
def faces(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, list[str]]]:
    """Both faces replaced by a note of what they were called with."""
    calls: list[tuple[str, list[str]]] = []

    def noting(face: str, code: int) -> object:
        def run(argv: Sequence[str], *_more: object, **handed_in: object) -> int:
            calls.append((face, list(argv)))
            return code

        return run

    app = ModuleType("ui.app")
    app.run = noting("window", 11)  # type: ignore[attr-defined]
    package = ModuleType("ui")
    package.app = app  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "ui", package)
    monkeypatch.setitem(sys.modules, "ui.app", app)
    monkeypatch.setattr(cli, "main", noting("commands", 12))
    monkeypatch.setattr(sys, "platform", "linux")
    for name in SCREENS:
        monkeypatch.delenv(name, raising=False)
    return calls


@pytest.mark.parametrize("name", SCREENS)
def test_with_a_screen_the_window_opens(
    name: str, faces: list[tuple[str, list[str]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, ":0")
    assert program.main([]) == 11
    assert faces == [("window", [])]


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_windows_and_macos_always_have_a_screen(
    system: str, faces: list[tuple[str, list[str]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert program.main(["-style", "fusion"]) == 11
    assert faces == [("window", ["-style", "fusion"])]


def test_without_a_screen_one_line_says_so_and_the_practice_journey_begins(
    faces: list[tuple[str, list[str]]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert program.main([]) == 12
    assert faces == [("commands", ["journey", "--practice"])]
    said = capsys.readouterr().out
    assert said.count("\n") == 1
    assert "no screen" in said


@pytest.mark.parametrize("argv", [["check", "--json"], ["nonsense"], ["--help"], ["-h"], ["--version"]])
def test_commands_never_open_the_window(
    argv: list[str], faces: list[tuple[str, list[str]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    assert program.main(argv) == 12
    assert faces == [("commands", argv)]


def test_an_option_without_a_screen_is_the_command_line_s(faces: list[tuple[str, list[str]]]) -> None:
    assert program.main(["--json"]) == 12
    assert faces == [("commands", ["--json"])]


def test_an_old_python_is_told_which_one_is_needed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))
    assert program.main([]) == 1
    assert capsys.readouterr().err == "Armatic Setup needs Python 3.11 or newer. This is Python 3.9.\n"


def test_an_old_python_can_read_the_start() -> None:
    ast.parse((ROOT / "main.py").read_text(encoding="utf-8"), feature_version=(3, 6))


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (
            ModuleNotFoundError("No module named 'PySide6'", name="PySide6.QtCore"),
            "the Python package PySide6",
        ),
        (ImportError("libGL.so.1: cannot open shared object file"), "libGL.so.1"),
    ],
)
def test_what_is_missing_for_the_window_is_named(
    error: ImportError, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert program._cannot_start(error) == 1
    err = capsys.readouterr().err
    assert said in err
    assert err.count("\n") == 1


BLOCKED = """
import sys
class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {blocked!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)
sys.meta_path.insert(0, Blocker())
sys.path.insert(0, {root!r})
import main
sys.exit(main.main(sys.argv[1:]))
"""


def run_without(blocked: set[str], *argv: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program with some packages made unimportable."""
    code = BLOCKED.format(blocked=blocked, root=str(ROOT))
    kept = {name: value for name, value in os.environ.items() if name not in SCREENS}
    return subprocess.run(
        [sys.executable, "-c", code, *argv],
        env={**kept, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_without_pyside6_the_window_ends_in_one_sentence() -> None:
    done = run_without({"PySide6", "shiboken6"}, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr == (
        "Armatic Setup cannot start without the Python package PySide6. README.md says how to install it.\n"
    )


@pytest.mark.parametrize("package", ["lxml", "requests"])
def test_without_a_package_of_the_wire_check_ends_in_one_sentence(package: str) -> None:
    done = run_without(
        {package}, "check", "--company", "X", ARMATIC_USER_PASSWORD="u", ARMATIC_SENDER_PASSWORD="s"
    )
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        f"The Python package {package} is missing. README.md says how to install it."
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such files on Windows")
def test_no_file_of_the_memory_is_left_when_the_program_dies() -> None:
    code = (
        "import resource, runpy, sys\n"
        "sys.argv = ['main.py', '--version']\n"
        "try: runpy.run_path('main.py', run_name='__main__')\n"
        "except SystemExit as end: assert not end.code\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "(0, 0)"
