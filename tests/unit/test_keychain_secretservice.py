"""The keychain facade against a real Secret Service: gnome-keyring on a D-Bus session of its own."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
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
    "key": lambda: chain.set(keychain.sender_password("Pscore"), Secret(given)),
    "all": lambda: chain.delete_all(),
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


def _ask(
    folder: Path,
    calls: str,
    *,
    unlock_with: str | None,
    before: Sequence[str] = (),
    config: str = "",
    secret: str = SECRET,
) -> list[Any]:
    """Make *calls* in a fresh session."""
    probe = [*before, sys.executable, "-c", PROBE, calls, json.dumps(secret)]
    done = in_session(folder, probe, unlock_with=unlock_with, config=config)
    assert done.returncode == 0, done.stderr
    assert not before or "asked 1\n" in done.stderr
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


def test_a_first_keyring_that_nobody_makes(session_home: Path) -> None:
    """Without a screen the service cannot ask, and says that its question was closed."""
    assert _ask(session_home, "get set", unlock_with=None) == ["keychain_cancelled"] * 2


CLOSED = (sys.executable, "-m", "tests.unit.prompter")  # somebody is asked, and closes the question

#: The usual session, but nobody may speak to the Secret Service.
SHUT = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <include>/usr/share/dbus-1/session.conf</include>
  <policy context="mandatory"><deny send_destination="org.freedesktop.secrets"/></policy>
</busconfig>
"""


def test_a_question_that_the_user_closes(session_home: Path) -> None:
    """A first keyring is to be made, and its user does not want one."""
    asked = _ask(session_home, "get set", unlock_with=None, before=CLOSED)
    assert asked == ["keychain_cancelled"] * 2
    assert not list((session_home / "share").rglob("*.keyring"))


def test_a_locked_keyring_whose_question_is_closed_stays_locked(session_home: Path) -> None:
    assert _ask(session_home, "set", unlock_with="right") == [None]
    closed = _ask(session_home, "get set delete all", unlock_with="wrong", before=CLOSED)
    assert closed == ["keychain_locked"] * 4
    assert _ask(session_home, "get", unlock_with="right") == [True]


def test_a_keyring_that_may_not_be_spoken_to(session_home: Path) -> None:
    denied = _ask(session_home, "get set delete", unlock_with="", config=SHUT)
    assert denied == ["keychain_denied"] * 3


def test_a_secret_that_is_too_long_gets_nowhere(session_home: Path) -> None:
    assert _ask(session_home, "set get", unlock_with="", secret="x" * 1281) == ["value_too_long", None]
    assert _ask(session_home, "set get", unlock_with="", secret="x" * 1280) == [None, True]


def test_all_secrets_go_at_once_in_a_real_service(session_home: Path) -> None:
    """Also those whose names nobody noted: the service finds them by the program's name."""
    assert _ask(session_home, "set key all get", unlock_with="") == [None, None, 2, None]
    assert _ask(session_home, "set key", unlock_with="") == [None, None]
    (notes,) = session_home.rglob("keychain-entries.txt")
    notes.unlink()
    assert _ask(session_home, "all get all", unlock_with="") == [2, None, 0]


def test_each_secret_has_an_entry_of_its_own(session_home: Path) -> None:
    listing = (
        "import secretstorage\n"
        "bus = secretstorage.dbus_init()\n"
        "found = secretstorage.get_default_collection(bus).get_all_items()\n"
        "print([item.get_attributes()['username'] for item in found])"
    )
    assert _ask(session_home, "set key set", unlock_with="") == [None] * 3
    listed = in_session(session_home, [sys.executable, "-c", listing], unlock_with="")
    assert sorted(ast.literal_eval(listed.stdout)) == [
        "connection key: Pscore",
        "user password: xmlgw-armatic @ HarborPine",
    ]


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
