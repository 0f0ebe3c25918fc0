"""Whom this installation asks: an address and a public key, in ``resources/update.toml``."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from armatic_setup import paths
from armatic_setup.gateway.endpoint import Endpoint, parse
from armatic_setup.guide.strict import Table, load

#: Bytes of an Ed25519 public key (RFC 8032).
_KEY_BYTES: Final = 32


@dataclass(frozen=True, slots=True)
class Source:
    """Where the statement is, and who signs it.

    Attributes:
        endpoint: https, or this computer.
        key: An Ed25519 public key, 32 bytes.
    """

    endpoint: Endpoint
    key: bytes


def file_of_source() -> Path:
    """Where it is written down."""
    return paths.resources() / "update.toml"


def load_source() -> Source | None:
    """What this installation is set to; nothing where no address is set.

    Raises:
        CatalogueError: The file is missing or wrong.
    """
    return load(file_of_source(), _source)


def _source(root: Table) -> Source | None:
    address, key = root.text("address", ""), root.text("key", "")
    if not address and not key:
        return None
    endpoint = parse(address)
    if endpoint is None or not (endpoint.secure or endpoint.loopback):
        raise root.error("address is no https address", "address")
    try:
        decoded = base64.b64decode(key, validate=True)
    except binascii.Error:
        decoded = b""
    if len(decoded) != _KEY_BYTES:
        raise root.error("key is no Ed25519 public key", "key")
    return Source(endpoint, decoded)
