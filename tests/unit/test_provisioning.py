"""The connection key file: read strictly, never quoted."""

from __future__ import annotations

import json
import os
import sys
import traceback
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from armatic_setup import provisioning
from armatic_setup.faults import SetupError, Stage
from armatic_setup.provisioning import ConnectionKey, ProvisioningError, read_connection_key
from armatic_setup.secret import Secret

PASSWORD = "Zx9-marker-pä55"
GOOD: dict[str, object] = {
    "format": "armatic-connection-key",
    "version": 1,
    "sender_id": "Pscore",
    "sender_password": PASSWORD,
}


def _file(folder: Path, content: bytes | str | object) -> Path:
    path = folder / "harbor.armatic-key.json"
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return path


def test_a_good_file_gives_the_sender_id_and_a_secret(tmp_path: Path) -> None:
    key = read_connection_key(_file(tmp_path, GOOD))
    assert key == ConnectionKey("Pscore", Secret(PASSWORD))
    assert PASSWORD not in repr(key)


def test_a_byte_order_mark_of_an_editor_does_no_harm(tmp_path: Path) -> None:
    content = json.dumps(GOOD, ensure_ascii=False, indent=2).replace("\n", "\r\n").encode("utf-8-sig")
    assert read_connection_key(_file(tmp_path, content)).sender_password == Secret(PASSWORD)


BAD: list[tuple[str, object, str]] = [
    ("empty", b"", "key_file_not_json"),
    ("text", f"{PASSWORD}", "key_file_not_json"),
    ("cut", json.dumps(GOOD)[:-1], "key_file_not_json"),
    ("utf-16", json.dumps(GOOD).encode("utf-16"), "key_file_not_json"),
    ("latin-1", json.dumps(GOOD, ensure_ascii=False).encode("latin-1"), "key_file_not_json"),
    ("deep", "[" * 15000, "key_file_not_json"),
    ("list", [GOOD], "key_file_wrong_format"),
    ("string", json.dumps(PASSWORD), "key_file_wrong_format"),
    ("other format", {**GOOD, "format": "something-else"}, "key_file_wrong_format"),
    ("no format", {k: v for k, v in GOOD.items() if k != "format"}, "key_file_wrong_format"),
    ("no password", {k: v for k, v in GOOD.items() if k != "sender_password"}, "key_file_wrong_format"),
    ("unknown key", {**GOOD, "endpoint": "x"}, "key_file_wrong_format"),
    ("twice", json.dumps(GOOD)[:-1] + f', "sender_password": "{PASSWORD}2"}}', "key_file_wrong_format"),
    ("empty sender", {**GOOD, "sender_id": "  "}, "key_file_wrong_format"),
    ("number as sender", {**GOOD, "sender_id": 7}, "key_file_wrong_format"),
    ("empty password", {**GOOD, "sender_password": ""}, "key_file_wrong_format"),
    ("list as password", {**GOOD, "sender_password": [PASSWORD]}, "key_file_wrong_format"),
    ("version as text", {**GOOD, "version": "1"}, "key_file_wrong_format"),
    ("version true", {**GOOD, "version": True}, "key_file_wrong_format"),
    ("version 0", {**GOOD, "version": 0}, "key_file_wrong_format"),
    ("version 2", {**GOOD, "version": 2, "tenant": "x"}, "key_file_newer"),
    ("too large", {**GOOD, "sender_id": "x" * 16384}, "key_file_too_large"),
]


@pytest.mark.parametrize(("content", "kind"), [case[1:] for case in BAD], ids=[case[0] for case in BAD])
def test_a_bad_file_is_told_apart_and_never_quoted(tmp_path: Path, content: object, kind: str) -> None:
    with pytest.raises(ProvisioningError) as caught:
        read_connection_key(_file(tmp_path, content))
    error = caught.value
    assert (error.fault.stage, error.fault.kind) == (Stage.LOCAL, kind)
    assert error.__cause__ is None
    assert error.__context__ is None
    assert PASSWORD not in "".join(traceback.format_exception(error)) + repr(error.fault)


def test_what_is_no_readable_file_is_said_so(tmp_path: Path) -> None:
    for path in (tmp_path / "missing.json", tmp_path, Path("nul\0byte")):
        with pytest.raises(ProvisioningError) as caught:
            read_connection_key(path)
        assert caught.value.fault.kind == "key_file_unreadable"


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes live elsewhere there")
def test_a_pipe_does_not_hold_the_program_up(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.armatic-key.json"
    os.mkfifo(pipe)
    with pytest.raises(ProvisioningError) as caught:
        read_connection_key(pipe)
    assert caught.value.fault.kind == "key_file_unreadable"


@settings(max_examples=200)
@given(content=st.binary(max_size=200))
def test_no_content_raises_anything_else(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.armatic-key.json"
    path.write_bytes(content)
    with pytest.raises(ProvisioningError):
        read_connection_key(path)


def test_moving_puts_the_key_away_and_asks_to_delete_the_file(tmp_path: Path) -> None:
    kept: list[ConnectionKey] = []
    path = _file(tmp_path, GOOD)
    sentence = provisioning.move_connection_key(path, kept.append)
    assert kept == [ConnectionKey("Pscore", Secret(PASSWORD))]
    assert "Delete the file harbor.armatic-key.json" in sentence
    assert PASSWORD not in sentence
    assert path.exists()


def test_a_key_that_was_not_put_away_is_not_called_moved(tmp_path: Path) -> None:
    def refuse(_: ConnectionKey) -> None:
        raise ProvisioningError("keychain_locked", "")

    with pytest.raises(SetupError):
        provisioning.move_connection_key(_file(tmp_path, GOOD), refuse)
