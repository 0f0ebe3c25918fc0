"""Verifies a portable export for a face that shows how far it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING

from armatic_setup.delivery import portable_verify

if TYPE_CHECKING:
    from pathlib import Path

    from armatic_setup.cancel import CancelToken

#: Told the file being read, the rows read of all files, and the rows of all by the manifest.
Told = Callable[[str, int, int], None]


def verify(target: Path, told: Told, cancel: CancelToken) -> portable_verify.Report:
    """Verify an export with the module that lies in it.

    Args:
        target: Its folder or ZIP file.
        told: Called every few rows, in this thread; never without a manifest that can be read.
        cancel: Ends it at once.

    Raises:
        Cancelled: The user stopped.
    """
    total, seen = _rows(target), Counter[str]()

    def look(file: str, rows: int) -> None:
        cancel.check()
        seen[file] = rows
        told(file, min(seen.total(), total), total)

    return portable_verify.verify(target, look)


def _rows(target: Path) -> int:
    """Rows by the manifest; 0 where there is none, and verifying says so."""
    try:
        return sum(one.rows for one in portable_verify.manifest_of(target).data)
    except portable_verify.ManifestError:
        return 0
