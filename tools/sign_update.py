"""The signed statement about the newest version, made where packages are released.

    python tools/sign_update.py key FILE                    a new key; prints its public half for update.toml
    python tools/sign_update.py sign FILE VERSION PAGE OUT PACKAGE...   writes the statement to OUT

The key file stays outside the repository, and never on the computer that serves the statement.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from nacl.signing import SigningKey

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from armatic_setup.updates.statement import Package, Statement, signed, verified  # noqa: E402


def make_key(file: Path) -> str:
    """A new key in *file*, readable by its owner only; its public half as ``update.toml`` takes it.

    Raises:
        ValueError: The file would lie in the repository.
        FileExistsError: There is one already.
    """
    if file.resolve().is_relative_to(ROOT):
        raise ValueError("keep the key outside the repository")
    key = SigningKey.generate()
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as stream:
        stream.write(base64.b64encode(bytes(key)) + b"\n")
    return _public(key)


def sign(file: Path, version: str, page: str, packages: list[Path], now: datetime) -> str:
    """The signed statement that *version* can be had at *page*.

    Raises:
        ValueError: The key file, the version or the page is not of the right form.
        OSError: A file cannot be read.
    """
    key = SigningKey(base64.b64decode(file.read_bytes(), validate=False))
    parts = tuple(Package(path.name, _sha256(path)) for path in packages)
    text = signed(Statement(version, now, page, parts), lambda said: key.sign(said).signature)
    verified(text, bytes(key.verify_key))
    return text


def _sha256(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _public(key: SigningKey) -> str:
    return base64.b64encode(bytes(key.verify_key)).decode()


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    acts = parser.add_subparsers(dest="act", required=True)
    making = acts.add_parser("key", help="make a key")
    signing = acts.add_parser("sign", help="make the statement")
    for one in (making, signing):
        one.add_argument("file", type=Path, help="of the key, outside the repository")
    signing.add_argument("version", help="such as 1.2.0")
    signing.add_argument("page", help="where a person gets it, https")
    signing.add_argument("out", type=Path, help="the statement's file")
    signing.add_argument("packages", type=Path, nargs="+", help="the files that can be downloaded")
    given = parser.parse_args(argv)
    try:
        if given.act == "key":
            print(make_key(given.file))
        else:
            text = sign(given.file, given.version, given.page, given.packages, datetime.now(UTC))
            given.out.write_text(text, "utf-8")
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
