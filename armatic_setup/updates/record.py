"""What the last check told, in a small file beside the settings: the signed text, verified at each use."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from armatic_setup.files import write_atomically
from armatic_setup.paths import UPDATE_FILE
from armatic_setup.updates.statement import MOST_BYTES

_FORMAT: Final = "armatic-setup-update-check"
_VERSION: Final = 1
#: Characters; a signed text with its quotation marks escaped, and the time.
_MOST: Final = 3 * MOST_BYTES


@dataclass(frozen=True, slots=True)
class Record:
    """The file.

    Attributes:
        asked_at: When somebody was asked last, in UTC.
        signed: The newest signed text so far; empty while there is none.
    """

    asked_at: datetime | None = None
    signed: str = ""


def read_record(folder: Path) -> Record:
    """The file in *folder*; an empty one where there is none or it is damaged: it is written anew."""
    try:
        with (folder / UPDATE_FILE).open(encoding="utf-8") as stream:
            document = json.loads(stream.read(_MOST))
        if document["format"] != _FORMAT or document["version"] != _VERSION:
            return Record()
        asked_at = datetime.fromisoformat(document["asked_at"]).astimezone(UTC)
        return Record(asked_at, str(document["signed"]))
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return Record()


def write_record(folder: Path, record: Record) -> None:
    """Keep *record* in *folder*.

    Raises:
        OSError: It cannot be written.
    """
    asked_at = record.asked_at.isoformat() if record.asked_at else None
    document = {"format": _FORMAT, "version": _VERSION, "asked_at": asked_at, "signed": record.signed}
    write_atomically(folder / UPDATE_FILE, json.dumps(document, indent=2) + "\n")
