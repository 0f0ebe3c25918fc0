"""How much is logged: one of this computer's settings. The log's folder is inside that of the settings."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from armatic_setup import settings
from armatic_setup.settings import Level

__all__ = ["Level", "keep_level", "kept_level"]


def kept_level(folder: Path) -> Level:
    """The level that was chosen for the log in *folder*; normal where none was or it cannot be read."""
    return settings.read(folder.parent).level


def keep_level(folder: Path, level: Level) -> None:
    """Choose a level for the log in *folder*. A run under way keeps its own.

    Raises:
        OSError: It cannot be written.
        SetupError: ``settings_newer``: a newer version wrote the settings.
    """
    settings.keep(folder.parent, lambda kept: replace(kept, level=level))
