"""Files and folders that only their owner may read."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from armatic_setup import files


def make_folder(folder: Path) -> None:
    """Make the folder, for its owner only.

    Raises:
        OSError: It cannot be made.
    """
    files.make_folder(folder)
    if os.name == "posix" and stat.S_IMODE(folder.stat().st_mode) & 0o077:
        folder.chmod(0o700)


def open_private(path: Path, flags: int) -> int:
    """Open a file for writing that only its owner may read; a link is not followed.

    Raises:
        OSError: It cannot be opened.
    """
    descriptor = os.open(path, flags | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
    try:
        if os.name == "posix" and stat.S_IMODE(os.fstat(descriptor).st_mode) & 0o077:
            os.fchmod(descriptor, 0o600)
    except OSError:
        os.close(descriptor)
        raise
    return descriptor
