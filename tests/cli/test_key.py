"""``key``: the connection key goes into a real keychain, and the other commands find it there."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from keyring.errors import KeyringLocked, NoKeyringError

from armatic_setup import keychain
from armatic_setup.cli import key, main
from armatic_setup.keychain import Keychain
from armatic_setup.secret import Secret
from tests.cli.conftest import Program, Ran
from tests.unit.secret_service import in_session
from tests.unit.test_keychain import Failing, MacError, PromptDismissedException

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend


def _key_file(folder: Path, sender: str, password: str) -> Path:
    path = folder / "harbor.armatic-key.json"
    content = {"format": "armatic-connection-key", "version": 1, "sender_id": sender}
    path.write_text(json.dumps({**content, "sender_password": password}), encoding="utf-8")
    return path


def test_a_keychain_that_is_missing_leaves_the_file_as_the_way(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = _key_file(tmp_path, "Pscore", "marker-pw")
    assert main(["key", "import", str(path)]) == 1  # the memory store of the tests is no real one
    out = capsys.readouterr().out
    assert "does not protect what it keeps" in " ".join(out.split())
    assert "The connection key was not moved" in out
    assert "--connection-key" in out
    assert "marker-pw" not in out
    assert path.exists()


def test_a_file_that_is_no_key_is_explained(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("marker-pw", encoding="utf-8")
    assert main(["key", "import", str(path), "--details"]) == 1
    out = capsys.readouterr().out
    assert "Who" in out
    assert "marker-pw" not in out


def test_every_secret_is_deleted_by_one_command(
    memory_keyring: KeyringBackend, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    allowed = frozenset({f"{type(memory_keyring).__module__}.{type(memory_keyring).__qualname__}"})
    chain = Keychain(memory_keyring, allowed=allowed)
    monkeypatch.setattr(key, "Keychain", lambda: chain)
    for company in ("One", "Two"):
        chain.set(keychain.user_password(company, "u"), Secret("marker-pw"))
    chain.set(keychain.sender_password("Pscore"), Secret("marker-pw"))
    assert main(["key", "remove-all"]) == 0
    assert "3 secrets are deleted" in capsys.readouterr().out
    assert main(["key", "remove-all"]) == 0
    assert "holds no secret" in capsys.readouterr().out
    assert chain.get(keychain.sender_password("Pscore")) is None


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (KeyringLocked("no"), "is locked, and nobody unlocked it"),
        (PromptDismissedException("no"), "was closed, so it did nothing"),
        (PermissionError(5, "no"), "did not do what was asked"),
        (MacError(-25293), "does not let Armatic Setup in"),
        (NoKeyringError("no"), "This computer has no keychain"),
    ],
)
def test_each_refusal_of_a_keychain_has_its_sentence(
    error: Exception, sentence: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    backend = Failing(error)
    allowed = frozenset({f"{type(backend).__module__}.{type(backend).__qualname__}"})
    monkeypatch.setattr(key, "Keychain", lambda: Keychain(backend, allowed=allowed))
    assert main(["key", "remove", "Pscore"]) == 1
    told = " ".join(capsys.readouterr().out.split())
    assert sentence in told
    assert "Who" in told
    assert "What 1." in told


@pytest.fixture
def session_home() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="ring", ignore_cleanup_errors=True) as name:
        yield Path(name)


@pytest.mark.secretservice
@pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service exists on Linux only")
def test_check_finds_the_imported_key_and_no_longer_the_removed_one(
    session_home: Path, program: Program, tmp_path: Path
) -> None:
    access = program.access
    path = _key_file(tmp_path, access.sender, access.sender_password)
    python, start, *check = program.words("check", "--json")

    def run(*argv: str) -> Ran:
        variables = {"ARMATIC_SETUP_HOME": str(program.home), "ARMATIC_USER_PASSWORD": access.user_password}
        done = in_session(session_home, [python, start, *argv], unlock_with="", variables=variables)
        assert access.sender_password not in done.stdout
        return Ran(done.returncode, done.stdout, done.stderr)

    assert run(*check).code == 2
    moved = run("key", "import", str(path))
    assert moved.code == 0, moved.out + moved.err
    assert "Delete the file harbor.armatic-key.json" in " ".join(moved.out.split())
    path.unlink()
    found = run(*check)
    assert found.code == 0, found.out + found.err
    assert "is deleted" in run("key", "remove", access.sender).out
    assert "There is no connection key" in run("key", "remove", access.sender).out
    assert run(*check).code == 2
