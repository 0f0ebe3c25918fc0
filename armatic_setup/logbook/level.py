"""How much is logged: a switch that is kept beside the log."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Final

from armatic_setup.files import write_atomically

_FILE: Final = "level.txt"


class Level(StrEnum):
    """How much is logged."""

    OFF = "off"  # nothing, not even a crash
    NORMAL = "normal"
    DETAILED = "detailed"  # every page of a sync, too


def kept_level(folder: Path) -> Level:
    """The level that was chosen; normal where none was or the choice cannot be read."""
    try:
        return Level((folder / _FILE).read_text("ascii").strip())
    except (OSError, ValueError):
        return Level.NORMAL


def keep_level(folder: Path, level: Level) -> None:
    """Choose a level. A run under way keeps its own.

    Raises:
        OSError: It cannot be written.
    """
    write_atomically(folder / _FILE, f"{level}\n")
