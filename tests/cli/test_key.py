"""``key``: the connection key goes into a real keychain, and the other commands find it there."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from armatic_setup.cli import main
from tests.cli.conftest import Program, Ran
from tests.unit.secret_service import in_session


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
    assert "the connection key was not moved" in out
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
