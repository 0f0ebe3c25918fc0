"""``--lang`` with the commands: guide, checklist and diagnoses follow it, what is for programs does not."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.language.conftest import ROOT


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "main.py", *words], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )


@pytest.mark.parametrize("code", ["de", "es", "fr"])
def test_the_guide_is_in_that_language(code: str) -> None:
    ended, english = run("--lang", code, "steps", "create_user"), run("steps", "create_user")
    assert ended.returncode == 0, ended.stderr
    assert "xmlgw-armatic" in ended.stdout
    assert "Web Services users" in ended.stdout
    assert "Create the user Armatic signs in with" in english.stdout
    assert "Create the user Armatic signs in with" not in ended.stdout


def test_data_for_programs_is_english() -> None:
    ended = run("--lang=de", "steps", "create_user", "--json")
    assert ended.returncode == 0
    assert json.loads(ended.stdout.splitlines()[0]) == json.loads(
        run("steps", "create_user", "--json").stdout.splitlines()[0]
    )


def test_an_unknown_language_is_a_wrong_command_line() -> None:
    ended = run("--lang", "xx", "steps")
    assert ended.returncode == 2
    assert ended.stderr.startswith("--lang takes one of: en (English), de (Deutsch)")
    assert "Traceback" not in ended.stderr
