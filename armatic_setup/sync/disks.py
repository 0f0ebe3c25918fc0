"""What the disk under a database cannot do: lock a file, or be this computer's own."""

from __future__ import annotations

import errno
import os
import re
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

#: File systems whose files lie on another computer, as Linux names them.
_REMOTE: Final = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ncpfs", "ceph", "glusterfs"}
    | {f"fuse.{name}" for name in ("sshfs", "davfs", "davfs2", "gvfsd-fuse", "glusterfs", "rclone", "s3fs")}
)
_MOUNTS: Final = Path("/proc/self/mountinfo")
_PROBE: Final = ".can-lock"
#: What Windows calls a drive of the network.
_DRIVE_REMOTE: Final = 4


def is_remote(path: Path, *, mounts: Path = _MOUNTS) -> bool:
    """Whether the file lies on another computer, as far as the system tells.

    Args:
        path: The file, which need not exist.
        mounts: What Linux says of its disks.
    """
    whole = os.path.realpath(path)
    if sys.platform == "win32":
        import ctypes

        drive = os.path.splitdrive(whole)[0]
        return drive.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(drive + "\\") == _DRIVE_REMOTE
    longest, kind = "", ""
    with suppress(OSError):
        for line in mounts.read_text("utf-8", "surrogateescape").splitlines():
            before, _, after = line.partition(" - ")
            point = _unescaped("".join(before.split(" ")[4:5]))
            if point and (whole + "/").startswith(point.rstrip("/") + "/") and len(point) >= len(longest):
                longest, kind = point, after.split(" ")[0]
    return kind in _REMOTE


def _unescaped(text: str) -> str:
    """What the kernel writes as octal numbers: blanks, and little else."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), text)


def can_lock(folder: Path) -> bool:
    """Whether files in *folder* can be locked at all; a drive of the network may be without.

    Whatever else stands in the way is not told here.
    """
    if sys.platform == "win32":
        return True
    import fcntl

    probe = folder / _PROBE
    try:
        descriptor = os.open(probe, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        return True
    try:
        fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno in (errno.EACCES, errno.EAGAIN)  # somebody else holds it, so it can be locked
    finally:
        os.close(descriptor)
        with suppress(OSError):
            probe.unlink()
    return True
