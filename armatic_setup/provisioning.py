"""The connection key file: how Armatic's sender ID and its password reach a customer's computer.

A representative of Armatic hands over a small file, usually named ``<company>.armatic-key.json``::

    {
      "format": "armatic-connection-key",
      "version": 1,
      "sender_id": "Pscore",
      "sender_password": "..."
    }

It is UTF-8 (a byte order mark is allowed), has these four keys and no others, and is read once: the
password goes into the keychain, and the user deletes the file.
"""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from armatic_setup.faults import Fault, SetupError, Stage
from armatic_setup.language import tr
from armatic_setup.secret import Secret

FORMAT: Final = "armatic-connection-key"
VERSION: Final = 1
SUFFIX: Final = ".armatic-key.json"
#: Bytes. A real file has about 150.
MAX_SIZE: Final = 16 * 1024

_KEYS: Final = frozenset({"format", "version", "sender_id", "sender_password"})


class ProvisioningError(SetupError):
    """The connection key file cannot be used. The fault's kind says why.

    ===========================  =======================================================
    ``key_file_unreadable``      it is not there, is no file, or may not be read
    ``key_file_too_large``       it has more than :data:`MAX_SIZE` bytes
    ``key_file_not_json``        its content is no JSON in UTF-8
    ``key_file_wrong_format``    it is JSON, but not a connection key
    ``key_file_newer``           it was made for a newer version of this program
    ===========================  =======================================================

    Neither the fault nor any error linked to it holds content of the file.
    """

    def __init__(self, kind: str, detail: str) -> None:
        super().__init__(Fault(Stage.LOCAL, kind, detail=detail))


@dataclass(frozen=True, slots=True)
class ConnectionKey:
    """Who this program is to Sage Intacct."""

    sender_id: str
    sender_password: Secret


def read_connection_key(path: Path) -> ConnectionKey:
    """Read a connection key file, strictly.

    Raises:
        ProvisioningError: It cannot be used.
    """
    return _key(_object(_content(path)))


def move_connection_key(path: Path, keep: Callable[[ConnectionKey], None]) -> str:
    """Read the file at *path*, let *keep* put the key away, and say what the user does next.

    The file itself is left alone: only its owner knows what else depends on it.

    Raises:
        ProvisioningError: The file cannot be used.
        SetupError: *keep* failed.
    """
    key = read_connection_key(path)
    keep(key)
    return tr(
        "The connection key for the sender ID {sender_id} is in your keychain now. "
        "Delete the file {file}: whoever has it can use the key."
    ).format(sender_id=key.sender_id, file=path.name)


def _content(path: Path) -> bytes:
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(descriptor, "rb") as stream:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise ProvisioningError("key_file_unreadable", "not a file")
            content = stream.read(MAX_SIZE + 1)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise ProvisioningError("key_file_unreadable", type(error).__name__) from error
    if len(content) > MAX_SIZE:
        raise ProvisioningError("key_file_too_large", f"more than {MAX_SIZE} bytes")
    return content


def _object(content: bytes) -> dict[str, object]:
    """The one JSON object of the file.

    The errors of the decoder carry the text with the password, so none is linked to ours.
    """
    try:
        parsed: object = json.loads(content.decode("utf-8-sig"), object_pairs_hook=_Pairs)
    except (ValueError, RecursionError):
        parsed = None
        decoded = False
    else:
        decoded = True
    if not decoded:
        raise ProvisioningError("key_file_not_json", "no JSON in UTF-8")
    if not isinstance(parsed, _Pairs):
        raise ProvisioningError("key_file_wrong_format", "not an object")
    pairs = dict(parsed)
    if len(pairs) != len(parsed):
        raise ProvisioningError("key_file_wrong_format", "a key appears twice")
    return pairs


class _Pairs(list[tuple[str, object]]):
    """A JSON object whose repeated keys are still there."""


def _key(pairs: dict[str, object]) -> ConnectionKey:
    if pairs.get("format") != FORMAT:
        raise ProvisioningError("key_file_wrong_format", "the format is another one")
    version = pairs.get("version")
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise ProvisioningError("key_file_wrong_format", "the version is no number from 1 on")
    if version > VERSION:
        raise ProvisioningError("key_file_newer", f"version {version}, this program reads {VERSION}")
    if pairs.keys() != _KEYS:
        raise ProvisioningError("key_file_wrong_format", "a key is missing or unknown")
    sender_id, password = pairs["sender_id"], pairs["sender_password"]
    if not isinstance(sender_id, str) or not sender_id.strip():
        raise ProvisioningError("key_file_wrong_format", "sender_id is empty")
    if not isinstance(password, str) or not password:
        raise ProvisioningError("key_file_wrong_format", "sender_password is empty")
    return ConnectionKey(sender_id.strip(), Secret(password))
