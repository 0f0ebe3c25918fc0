"""Where everything lies that a bundle is made from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from armatic_setup import paths

#: No more files of one sort are looked at.
_MOST: Final = 20


@dataclass(frozen=True, slots=True)
class Sources:
    """The places.

    Attributes:
        folder: The user's data.
        logs: The log's folder.
    """

    folder: Path
    logs: Path

    @classmethod
    def of_user(cls) -> Sources:
        """This user's."""
        return cls(paths.data_dir(), paths.log_dir())

    @property
    def journey(self) -> Path:
        """The saved answers."""
        return self.folder / paths.journey_file().name

    @property
    def snapshots(self) -> tuple[Path, ...]:
        """What tests proved, a file a user."""
        return _newest(self.folder / "snapshots", "*.json")

    @property
    def databases(self) -> tuple[Path, ...]:
        """The synced data, a file a company and entity."""
        return _newest(self.folder / "data", "*.sqlite3")


def _newest(folder: Path, pattern: str) -> tuple[Path, ...]:
    """The files that fit, the one changed last first; none where the folder cannot be read."""
    try:
        files = [path for path in folder.glob(pattern) if path.is_file() and not path.is_symlink()]
        found = [(path.stat().st_mtime, path) for path in files]
    except OSError:
        return ()
    return tuple(path for _, path in sorted(found, reverse=True)[:_MOST])
