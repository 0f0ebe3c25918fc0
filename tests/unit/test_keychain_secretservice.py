"""The keychain facade against a real Secret Service: gnome-keyring on a D-Bus session of its own."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.unit.secret_service import environment, in_session

pytestmark = [
    pytest.mark.secretservice,
    pytest.mark.skipif(
        not sys.platform.startswith("linux"), reason="the Secret Service exists on Linux only"
    ),
]

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
    with tempfile.TemporaryDirectory(prefix="ring", ignore_cleanup_errors=True) as name:
        yield Path(name)


def _ask(folder: Path, calls: str, *, unlock_with: str | None) -> list[Any]:
    """Make *calls* in a fresh session."""
    probe = [sys.executable, "-c", PROBE, calls, json.dumps(SECRET)]
    done = in_session(folder, probe, unlock_with=unlock_with)
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
        env=environment(session_home),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert json.loads(done.stdout) == ["keychain_missing"] * 3
