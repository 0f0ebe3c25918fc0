"""An error of a disk is told as one; anything else is not taken for it."""

from __future__ import annotations

import errno

import pytest

from armatic_setup.files import disk_fault


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.EACCES, "disk"),
        (errno.EROFS, "disk"),
        (errno.EIO, "disk"),
        (errno.ENOSPC, "disk_full"),
        (errno.ENOTDIR, "disk"),
    ],
)
def test_what_a_disk_says(number: int, kind: str) -> None:
    fault = disk_fault(OSError(number, "so it is", "/home/x"))
    assert fault is not None
    assert (fault.kind, fault.detail) == (kind, "/home/x: so it is")


@pytest.mark.parametrize(
    "error",
    [
        OSError(errno.ECONNRESET, "reset"),
        OSError(errno.EACCES, "of a socket"),
        FileNotFoundError(errno.ENOENT, "of a file of ours", "steps.toml"),
        OSError("without a number"),
    ],
    ids=repr,
)
def test_what_no_disk_says(error: OSError) -> None:
    assert disk_fault(error) is None
