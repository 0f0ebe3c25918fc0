"""Where files live: our own resources, and the user's settings and data."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

from armatic_setup import product

#: Names that Windows keeps for devices, whatever extension follows.
_DEVICES: Final = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
)
#: In the user's folder: what the last check for a newer version told.
UPDATE_FILE: Final = "update.json"
#: Characters of an identifier in a file's name; file systems take 255 bytes, and up to three stand in one.
_LONGEST: Final = 64


def resources() -> Path:
    """The folder of the catalogue and the icons, in a checkout and in the packaged app."""
    bundle = getattr(sys, "_MEIPASS", None)
    root = Path(bundle) if bundle else Path(__file__).resolve().parent.parent
    return root / "resources"


def data_dir() -> Path:
    """The user's folder for the journey and the synced data; ``ARMATIC_SETUP_HOME`` overrides it.

    It is not created here: a review of the checklist must work on a read-only disk.
    """
    override = os.environ.get("ARMATIC_SETUP_HOME")
    if override:
        return Path(override)
    import platformdirs

    return platformdirs.user_data_path(product.SLUG, appauthor=False)


def journey_file() -> Path:
    """Where the non-secret answers are kept."""
    return data_dir() / "journey.json"


def log_dir() -> Path:
    """Where the log is kept."""
    return data_dir() / "logs"


def database_file(company_id: str, entity_id: str = "") -> Path:
    """The SQLite file of one company and entity (empty = top level)."""
    name = _file_name(company_id) + (f"+{_file_name(entity_id)}" if entity_id else "")
    return data_dir() / "data" / f"{name}.sqlite3"


def snapshot_file(company_id: str, user_id: str, entity_id: str = "", *, practice: bool = False) -> Path:
    """The file that remembers what one user could read in one company and entity (empty = top level)."""
    # No identifier keeps an "@" or a "+", so no two triples share a name.
    name = f"{_file_name(user_id)}@{_file_name(company_id)}"
    name += f"+{_file_name(entity_id)}" if entity_id else ""
    folder = data_dir() / "practice" if practice else data_dir()
    return folder / "snapshots" / f"{name}.json"


def _file_name(identifier: str) -> str:
    """A name every file system takes; differing identifiers keep differing names."""
    from hashlib import sha256
    from urllib.parse import quote

    name = quote(identifier, safe="", errors="surrogatepass")
    if len(name) > _LONGEST:
        digest = sha256(identifier.encode("utf-8", "surrogatepass")).hexdigest()
        name = f"{name[:24]}%%{digest[:32]}"  # quote() writes no two percent signs
    first = name.partition(".")[0].lower()
    return f"%{name}" if first in _DEVICES or not first else name
