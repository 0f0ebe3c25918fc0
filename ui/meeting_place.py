"""Where the window of one user and one data folder can be reached by later starts of the program."""

from __future__ import annotations

import os
import sys
import tempfile
import zlib
from pathlib import Path

from armatic_setup import paths, product


def meeting_place() -> str:
    """Where the window of this user and this data folder listens; empty where no safe place is found."""
    mark = f"{zlib.crc32(os.fsencode(paths.data_dir().absolute())):08x}"
    if sys.platform == "win32":
        return f"{product.SLUG}-{mark}"  # the name of a pipe; the folder's name holds the user's
    folder = _own_folder()
    return str(folder / f"{product.SLUG}-{os.getuid()}-{mark}") if folder is not None else ""


def somebody_may_listen(place: str) -> bool:
    """Whether it is worth asking at *place*; without a window there is nothing there, mostly."""
    return bool(place) and (sys.platform == "win32" or Path(place).exists())


def _own_folder() -> Path | None:
    """A folder that only this user can enter."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    folder = Path(runtime) if runtime else Path(tempfile.gettempdir()) / f"{product.SLUG}-{os.getuid()}"
    try:
        if not runtime:
            folder.mkdir(mode=0o700, exist_ok=True)
        found = folder.lstat()
    except OSError:
        return None
    private = folder.is_dir() and not folder.is_symlink() and found.st_uid == os.getuid()
    return folder if private and not found.st_mode & 0o077 else None
