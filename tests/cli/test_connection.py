"""Where the command line takes a connection and its passwords from."""

from __future__ import annotations

import getpass
import json
import subprocess
import sys
import warnings
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from keyring.backends import fail
from keyring.errors import KeyringLocked

from armatic_setup import keychain, product
from armatic_setup.cli import options
from armatic_setup.cli.command import UsageError
from armatic_setup.cli.connection import Connection, Sources, credentials, settle
from armatic_setup.guide.state import Answers
from armatic_setup.guide.vocabulary import PermissionModel
from armatic_setup.keychain import Keychain, KeychainError
from armatic_setup.secret import Secret
from tests.cli.conftest import Program
from tests.conftest import MemoryKeyring

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

VALUES = {"user_id": "xmlgw-armatic", "sender_id": "Pscore"}
CONNECTION = Connection("HarborPine", "xmlgw-armatic", "", "Pscore", product.GATEWAY_ENDPOINT)


class Locked(MemoryKeyring):
    """A keychain nobody unlocks."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("locked")


def _parsed(*words: str) -> Namespace:
    parser = ArgumentParser()
    options.add_connection(parser)
    options.add_model(parser)
    return parser.parse_args(words)


def _sources(
    environ: Mapping[str, str] | None = None,
    backend: KeyringBackend | None = None,
    *,
    terminal: bool = False,
) -> Sources:
    backend = backend or MemoryKeyring()
    allowed = frozenset({f"{type(backend).__module__}.{type(backend).__qualname__}"})
    allowed = frozenset() if isinstance(backend, fail.Keyring) else allowed
    return Sources(environ or {}, Keychain(backend, allowed=allowed), terminal)


def _key_file(folder: Path, sender: str = "Pscore") -> Path:
    path = folder / "x.armatic-key.json"
    content = {"format": "armatic-connection-key", "version": 1}
    path.write_text(json.dumps({**content, "sender_id": sender, "sender_password": "from the file"}))
    return path


def test_options_alone_are_enough() -> None:
    words = (
        "--company HarborPine --user u --entity E1 --sender S --endpoint http://127.0.0.1:1/x --role-based"
    )
    connection = settle(_parsed(*words.split()), Answers(), VALUES)
    assert connection == Connection(
        "HarborPine", "u", "E1", "S", "http://127.0.0.1:1/x", PermissionModel.ROLE_BASED
    )


def test_the_saved_journey_fills_what_is_left_out() -> None:
    saved = Answers("Saved", "saved-user", "SavedSender", "E7", PermissionModel.ROLE_BASED)
    assert settle(_parsed(), saved, VALUES) == Connection(
        "Saved", "saved-user", "E7", "SavedSender", product.GATEWAY_ENDPOINT, PermissionModel.ROLE_BASED
    )


def test_the_guide_fills_what_nobody_says() -> None:
    assert settle(_parsed("--company", "HarborPine"), Answers(), VALUES) == CONNECTION


def test_a_saved_entity_is_not_taken_into_another_company() -> None:
    saved = Answers(company_id="Saved", entity_id="E7")
    assert settle(_parsed("--company", "Other"), saved, VALUES).entity_id == ""
    assert settle(_parsed("--company", "Saved"), saved, VALUES).entity_id == "E7"
    assert settle(_parsed("--entity", ""), saved, VALUES).entity_id == ""


def test_blanks_of_a_copied_value_are_dropped() -> None:
    assert settle(_parsed("--company", " HarborPine\t"), Answers(), VALUES).company_id == "HarborPine"


def test_without_a_company_nothing_can_start() -> None:
    with pytest.raises(UsageError, match="--company"):
        settle(_parsed("--company", "  "), Answers(), VALUES)


def test_the_key_file_says_who_we_are(tmp_path: Path) -> None:
    words = ("--company", "HarborPine", "--connection-key", str(_key_file(tmp_path, "Other")))
    connection = settle(_parsed(*words), Answers(sender_id="Saved"), VALUES)
    assert connection.sender_id == "Other"
    given = credentials(
        connection, _sources({"ARMATIC_USER_PASSWORD": "u", "ARMATIC_SENDER_PASSWORD": "from the variable"})
    )
    assert given.sender_password == Secret("from the file")
    with pytest.raises(UsageError, match="not for Third"):
        settle(_parsed(*words, "--sender", "Third"), Answers(), VALUES)


def test_variables_come_before_the_keychain() -> None:
    sources = _sources({"ARMATIC_USER_PASSWORD": "u1", "ARMATIC_SENDER_PASSWORD": "s1"}, Locked())
    given = credentials(CONNECTION, sources)
    assert (given.user_password, given.sender_password) == (Secret("u1"), Secret("s1"))


def test_a_locale_without_utf8_does_not_spoil_a_password() -> None:
    """Such a process gets the bytes of other letters as lone surrogates."""
    mangled = "wörd€".encode().decode("ascii", "surrogateescape")
    given = credentials(
        CONNECTION, _sources({"ARMATIC_USER_PASSWORD": mangled, "ARMATIC_SENDER_PASSWORD": "s"})
    )
    assert given.user_password == Secret("wörd€")


def test_the_keychain_comes_before_the_prompt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getpass", lambda _: pytest.fail("nobody is asked"))
    sources = _sources({"ARMATIC_USER_PASSWORD": ""}, terminal=True)
    sources.chain.set(keychain.user_password("HarborPine", "xmlgw-armatic"), Secret("u2"))
    sources.chain.set(keychain.sender_password("Pscore"), Secret("s2"))
    given = credentials(CONNECTION, sources)
    assert (given.user_password, given.sender_password) == (Secret("u2"), Secret("s2"))


@pytest.mark.parametrize(
    "backend", [MemoryKeyring(), fail.Keyring(), Locked()], ids=["empty", "none", "locked"]
)
def test_somebody_at_a_terminal_is_asked(backend: KeyringBackend, monkeypatch: pytest.MonkeyPatch) -> None:
    prompts: list[str] = []

    def ask(prompt: str) -> str:
        prompts.append(prompt)
        return f"typed {len(prompts)}"

    monkeypatch.setattr(getpass, "getpass", ask)
    given = credentials(CONNECTION, _sources(backend=backend, terminal=True))
    assert (given.user_password, given.sender_password) == (Secret("typed 1"), Secret("typed 2"))
    assert prompts == ["Password of xmlgw-armatic: ", "Armatic connection key: "]


@pytest.mark.parametrize("backend", [MemoryKeyring(), fail.Keyring()], ids=["empty", "none"])
@pytest.mark.parametrize(
    ("environ", "named"),
    [({}, "ARMATIC_USER_PASSWORD"), ({"ARMATIC_USER_PASSWORD": "u"}, "ARMATIC_SENDER_PASSWORD")],
)
def test_without_a_terminal_a_sentence_says_what_is_missing(
    backend: KeyringBackend, environ: dict[str, str], named: str
) -> None:
    with pytest.raises(UsageError, match=named):
        credentials(CONNECTION, _sources(environ, backend))


def test_without_a_terminal_a_locked_keychain_is_named() -> None:
    with pytest.raises(KeychainError) as caught:
        credentials(CONNECTION, _sources(backend=Locked()))
    assert caught.value.fault.kind == "keychain_locked"


def test_a_terminal_that_would_show_the_password_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    def ask(prompt: str) -> str:
        warnings.warn("echo", getpass.GetPassWarning, stacklevel=2)
        return "seen by all"

    monkeypatch.setattr(getpass, "getpass", ask)
    with pytest.raises(UsageError, match="cannot hide"):
        credentials(CONNECTION, _sources(terminal=True))


def test_an_empty_answer_is_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getpass", lambda _: "")
    with pytest.raises(UsageError, match="Nothing was typed"):
        credentials(CONNECTION, _sources(terminal=True))


#: Runs the rest of its arguments on a terminal of its own, joined to this process's streams.
ON_A_TERMINAL = "import pty, sys; sys.exit(pty.spawn(sys.argv[1:]) >> 8)"


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo terminals are POSIX's")
def test_at_a_real_terminal_both_passwords_are_typed_unseen(program: Program) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", ON_A_TERMINAL, *program.words("check", "--json")],
        env=program.environment(ARMATIC_USER_PASSWORD="", ARMATIC_SENDER_PASSWORD=""),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    seen = b""
    for prompt, typed in (
        (b"Password of xmlgw-armatic: ", program.access.user_password),
        (b"Armatic connection key: ", program.access.sender_password),
    ):
        while prompt not in seen:
            more = process.stdout.read1(4096)  # type: ignore[attr-defined]
            assert more, (seen, process.stderr)
            seen += more
        process.stdin.write(typed.encode() + b"\n")
        process.stdin.flush()
    out, _ = process.communicate(timeout=60)
    text = (seen + out).decode()
    assert process.returncode == 0, text
    assert program.access.user_password not in text
    assert program.access.sender_password not in text
    assert json.loads(text.splitlines()[-1])["passed"] is True
