"""No command of the command line imports Qt or the window."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from armatic_setup.cli.program import COMMANDS
from tests.cli.conftest import ROOT, Program, finish
from tests.cli.test_main import BLOCKED, run_without

WINDOW = {"PySide6", "shiboken6", "ui"}
ALONE = [
    ("steps",),
    ("checklist",),
    ("status",),
    ("data", "show"),
    ("diagnose", "--text", "XL03000006"),
    ("key", "import", "missing.json"),
    ("answers", "import", "missing.json"),
    ("practice-gateway", "--list-faults"),
    ("support-bundle", "--preview"),
    ("log",),
    ("self-test",),
    ("update",),
    ("about",),
    ("deliver", "--practice"),
    ("arrival", "--practice"),
    ("export", "main.py", "--verify"),
]
SIGNED_IN = ["check", "sync", "journey"]


def test_every_command_is_tried_here() -> None:
    assert {argv[0] for argv in ALONE} | set(SIGNED_IN) == {command.name for command in COMMANDS}


@pytest.mark.parametrize("argv", ALONE, ids=[argv[0] for argv in ALONE])
def test_commands_that_need_no_company(argv: tuple[str, ...]) -> None:
    done = run_without(WINDOW, *argv)
    assert done.returncode in (0, 1)
    assert "cannot start" not in done.stderr
    assert "is missing" not in done.stderr


@pytest.mark.parametrize("command", SIGNED_IN)
def test_commands_that_sign_in(command: str, program: Program, tmp_path: Path) -> None:
    _, _, *words = program.words(command)
    code = BLOCKED.format(blocked=WINDOW, root=str(ROOT))
    ran = finish(
        subprocess.Popen(
            [sys.executable, "-c", code, *words],
            env=program.environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
    )
    assert ran.code == 0, ran.out + ran.err
