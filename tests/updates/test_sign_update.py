"""The tool that makes keys and statements."""

from __future__ import annotations

import base64
import hashlib
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from armatic_setup.updates.statement import verified

if TYPE_CHECKING:
    import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))

import sign_update  # type: ignore[import-not-found]  # a tool, not a package


def test_a_key_signs_what_its_public_half_verifies(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    key, package, out = tmp_path / "key", tmp_path / "Setup-2.0.0.zip", tmp_path / "newest.json"
    package.write_bytes(b"the package")
    assert sign_update.main(["key", str(key)]) == 0
    public = base64.b64decode(capsys.readouterr().out)
    assert key.stat().st_mode & 0o777 == 0o600
    page = "https://downloads.example.com/"
    assert sign_update.main(["sign", str(key), "2.0.0", page, str(out), str(package)]) == 0
    said = verified(out.read_text(), public)
    assert (said.version, said.page) == ("2.0.0", page)
    assert [(one.name, one.sha256) for one in said.packages] == [
        ("Setup-2.0.0.zip", hashlib.sha256(b"the package").hexdigest())
    ]
    assert key.read_text().strip() not in out.read_text()
    assert set(json.loads(out.read_text())) == {"format", "version", "statement", "signature"}


def test_a_key_never_lies_in_the_repository(capsys: pytest.CaptureFixture[str]) -> None:
    file = sign_update.ROOT / "build" / "update.key"
    assert sign_update.main(["key", str(file)]) == 1
    assert capsys.readouterr().err == "keep the key outside the repository\n"
    assert not file.exists()


def test_a_key_is_never_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert sign_update.main(["key", str(tmp_path / "key")]) == 0
    before = (tmp_path / "key").read_bytes()
    assert sign_update.main(["key", str(tmp_path / "key")]) == 1
    assert "exists" in capsys.readouterr().err
    assert (tmp_path / "key").read_bytes() == before
