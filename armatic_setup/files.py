"""Private folders, and small files so written that a crash at any instant leaves the old or the new one.

A process that is killed while it writes leaves a temporary file beside. The next one to write the same file
removes it, once it is so old that nobody can be writing it still.
"""

from __future__ import annotations

import errno
import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from armatic_setup.faults import Fault

#: Older than this, in seconds, a temporary file was left behind. Writing one takes far less.
_LEFT_BEHIND: Final = 3600.0
_SUFFIX: Final = ".tmp"
#: No right, no room, read-only, broken, or gone with its network.
_OF_DISKS: Final = frozenset(
    getattr(errno, name)
    for name in (
        "EACCES",
        "EPERM",
        "EROFS",
        "ENOSPC",
        "EDQUOT",
        "EIO",
        "ESTALE",
        "ENODEV",
        "ENXIO",
        "ENOTDIR",
    )
    if hasattr(errno, name)
)


def disk_fault(error: OSError) -> Fault | None:
    """What a disk says of itself by *error*; nothing where it is about no file, or may be our mistake."""
    if error.filename is None or error.errno not in _OF_DISKS:
        return None
    from armatic_setup.faults import Fault, Stage  # not needed by what the first painting needs

    return Fault(Stage.LOCAL, disk_kind(error), detail=f"{error.filename}: {error.strerror}")


def disk_kind(error: OSError, otherwise: str = "disk") -> str:
    """The kind of fault that *error* is: ``disk_full``, or *otherwise*."""
    return "disk_full" if error.errno in {errno.ENOSPC, errno.EDQUOT} else otherwise


def make_folder(folder: Path) -> None:
    """Make a folder and those above it, each for its owner only: ``mkdir`` does so for the last alone.

    Raises:
        OSError: It cannot be made.
    """
    if not folder.is_dir():
        if folder.parent != folder:
            make_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)


def write_atomically(target: Path, text: str) -> None:
    """Replace *target* by *text* (UTF-8), readable by its owner only.

    Raises:
        OSError: The folder cannot be made or the disk is full or read-only.
    """
    make_folder(target.parent)
    prefix = f".{target.name}."
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=prefix, suffix=_SUFFIX)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
            now = os.fstat(stream.fileno()).st_mtime  # by the clock of the disk, which may be a server's
        temporary.replace(target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    with suppress(OSError):
        _clear(target.parent, prefix, now - _LEFT_BEHIND)


def write_bytes(target: Path, content: bytes, mode: int = 0o666) -> None:
    """Replace *target*, a file that is handed over, all or nothing.

    Args:
        target: In a folder that is there.
        content: All of it.
        mode: Who may read it, as far as this computer lets them read new files.

    Raises:
        SetupError: ``disk`` or ``disk_full``: the place cannot be written to.
    """
    temporary = target.with_name(f".{os.urandom(8).hex()}{_SUFFIX}")
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
        try:
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
            temporary.replace(target)
        except BaseException:
            with suppress(OSError):
                temporary.unlink()
            raise
    except OSError as error:
        from armatic_setup.faults import Fault, SetupError, Stage  # as above

        detail = f"{target}: {error.strerror}"
        raise SetupError(Fault(Stage.LOCAL, disk_kind(error), detail=detail)) from error


def _clear(folder: Path, prefix: str, before: float) -> None:
    """Remove temporary files of this prefix last written *before*; another process may do the same."""
    with os.scandir(folder) as entries:
        for entry in entries:
            name = entry.name
            if not (name.startswith(prefix) and name.endswith(_SUFFIX)):
                continue
            if "." in name[len(prefix) : -len(_SUFFIX)]:
                continue  # of a file whose name begins with this one's
            with suppress(OSError):
                if entry.stat(follow_symlinks=False).st_mtime < before:
                    os.unlink(entry.path)  # noqa: PTH108 - an entry has no Path
