"""A network or a set of disks of its own for one process, as the kernel gives it: ``unshare``.

Nothing outside sees what is done there, and it ends with the process.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@cache
def _refused(flag: str) -> str:
    """Why the kernel gives none; empty where it does."""
    if shutil.which("unshare") is None:
        return "there is no program unshare on this system"
    done = subprocess.run(["unshare", flag, "true"], capture_output=True, text=True, check=False)
    return done.stderr.strip()


def run_apart(
    flag: str,
    prepare: str,
    code: str,
    *words: str,
    home: Path,
    variables: Mapping[str, str] | None = None,
    before: Sequence[str] = (),
) -> subprocess.CompletedProcess[str]:
    """Run Python *code* in a namespace of its own.

    Args:
        flag: ``--net`` or ``--mount``.
        prepare: Shell commands that make the condition; one that fails ends the test.
        code: What is run then; *words* are its arguments.
        words: See above.
        home: The user's home, and the folder of all data.
        variables: More of the environment.
        before: A program that the code is run by.
    """
    if reason := _refused(flag):
        pytest.skip(f"the kernel gives no namespace: {reason}")
    script = f'set -e\n{prepare}\nexec "$@"'
    done = subprocess.run(
        ["unshare", flag, "sh", "-c", script, "sh", *before, sys.executable, "-c", code, *words],
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "ARMATIC_SETUP_HOME": str(home),
            "PYTHONPATH": str(ROOT),
            "PYTHONIOENCODING": "utf-8",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            **(variables or {}),
        },
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=100,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done
