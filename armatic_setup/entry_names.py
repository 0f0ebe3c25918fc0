"""Under which names secrets were kept in the keychain, so that all of them can be deleted again.

The names hold a company ID and a user ID or a sender ID, never a secret. One stands on each line of a file
that only grows, so that two programs that write at once lose nothing of each other.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from armatic_setup import paths
from armatic_setup.files import make_folder


class EntryNames:
    """The file of names. It is a help only: what cannot be read or written is left, and nobody is stopped.

    Args:
        path: The file; in the user's data folder when left out.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self._path or paths.data_dir() / "keychain-entries.txt"

    def read(self) -> tuple[str, ...]:
        """The names noted so far, each once."""
        try:
            text = self.path.read_bytes().decode("utf-8", "replace")
        except OSError:
            return ()
        return tuple(dict.fromkeys(line for line in text.split("\n") if line.isprintable() and line))

    def add(self, name: str) -> None:
        """Note *name*, unless it is noted already."""
        if name in self.read():
            return
        with suppress(OSError):
            make_folder(self.path.parent)
            descriptor = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(f"{name}\n".encode())

    def clear(self) -> None:
        """Nothing is kept any more."""
        with suppress(OSError):
            self.path.unlink()
