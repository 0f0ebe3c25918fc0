"""A vendor with a key of its own, whose statements are served on this computer."""

from __future__ import annotations

import base64
from datetime import UTC, datetime
from pathlib import Path

from nacl.signing import SigningKey

from armatic_setup.updates import Package, Source, Statement
from armatic_setup.updates.statement import signed
from tests.gateway.loopback import Server

KEY = SigningKey(b"\x07" * 32)
NOW = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
PAGE = "https://downloads.example.com/armatic-setup/"
PACKAGE = Package("ArmaticSetup-9.1.0-linux-x64.tar.gz", "5c" * 32)


def statement(version: str = "9.1.0", issued: datetime = NOW, page: str = PAGE) -> Statement:
    return Statement(version, issued, page, (PACKAGE,))


def text(said: Statement | None = None, key: SigningKey = KEY) -> str:
    return signed(said or statement(), lambda content: key.sign(content).signature)


def source(server: Server) -> Source:
    return Source(server.endpoint, bytes(KEY.verify_key))


def write_source(folder: Path, server: Server) -> Path:
    """What an installation that asks *server* has in its resources."""
    file = folder / "update.toml"
    key = base64.b64encode(bytes(KEY.verify_key)).decode()
    file.write_text(f'address = "{server.endpoint.url}"\nkey = "{key}"\n', "utf-8")
    return file
