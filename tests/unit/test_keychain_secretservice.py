"""The keychain facade against a real Secret Service: gnome-keyring on a D-Bus session of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytestmark = [
    pytest.mark.secretservice,
    pytest.mark.skipif(
        not sys.platform.startswith("linux"), reason="the Secret Service exists on Linux only"
    ),
]

ROOT = Path(__file__).resolve().parents[2]
SECRET = "pä55-«wörd»-€-🔑"

#: Runs inside the private session and prints what each call gave.
PROBE = r"""
import json, sys
from armatic_setup import keychain
from armatic_setup.keychain import Keychain, KeychainError
from armatic_setup.secret import Secret

chain, given = Keychain(), json.loads(sys.argv[2])
entry = keychain.user_password("HarborPine", "xmlgw-armatic")
calls = {
    "name": lambda: chain.name,
    "get": lambda: (lambda found: None if found is None else found == Secret(given))(chain.get(entry)),
    "set": lambda: chain.set(entry, Secret(given)),
    "delete": lambda: chain.delete(entry),
}
answers = []
for word in sys.argv[1].split():
    try:
        answers.append(calls[word]())
    except KeychainError as error:
        answers.append(error.fault.kind)
print(json.dumps(answers))
"""


@pytest.fixture
def session_home() -> Iterator[Path]:
    """A short path: the name of a socket in it must stay under 108 characters."""
    with tempfile.TemporaryDirectory(prefix="ring", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        (folder / "run").mkdir(mode=0o700)
        yield folder


def _environment(folder: Path) -> dict[str, str]:
    """Nothing of the user's own session gets in: no bus, no screen, no settings."""
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "XDG_DATA_HOME": str(folder / "share"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "PYTHONPATH": str(ROOT),
    }


def _ask(folder: Path, calls: str, *, unlock_with: str | None) -> list[Any]:
    """Make *calls* in a fresh session; the keyring is unlocked with the password given, or not at all."""
    inside = _environment(folder)
    start = 'printf "%s\\n" "$1" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; '
    script = ("" if unlock_with is None else start) + 'shift; exec "$@"'
    probe = [sys.executable, "-c", PROBE, calls, json.dumps(SECRET)]
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script, "sh", unlock_with or "", *probe],
        env=inside,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    answers: list[Any] = json.loads(done.stdout)
    return answers


def test_a_secret_is_kept_across_sessions_and_forgotten_on_demand(session_home: Path) -> None:
    first = _ask(session_home, "name get set get", unlock_with="")
    assert first == ["SecretService Keyring", None, None, True]
    kept = list((session_home / "share").rglob("*.keyring"))
    assert kept, "gnome-keyring wrote its file into the test's own folder"
    second = _ask(session_home, "get delete get delete", unlock_with="")
    assert second == [True, True, None, False]


def test_a_locked_keyring_says_so_and_keeps_its_content(session_home: Path) -> None:
    assert _ask(session_home, "set", unlock_with="right") == [None]
    locked = _ask(session_home, "get set delete", unlock_with="wrong")
    assert locked == ["keychain_locked"] * 3
    assert _ask(session_home, "get", unlock_with="right") == [True]


def test_a_first_keyring_that_nobody_opens_counts_as_locked(session_home: Path) -> None:
    assert _ask(session_home, "get set", unlock_with=None) == ["keychain_locked"] * 2


def test_without_a_session_bus_there_is_no_keychain(session_home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROBE, "get set delete", json.dumps(SECRET)],
        env={
            "HOME": str(session_home),
            "XDG_RUNTIME_DIR": str(session_home / "run"),
            "PYTHONPATH": str(ROOT),
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert json.loads(done.stdout) == ["keychain_missing"] * 3
