"""Words that the ``data`` commands share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from armatic_setup.language_figures import counted
from armatic_setup.sync.datafiles import FileKind

#: What each file beside the database is.
FILES: Final[Mapping[FileKind, str]] = {
    FileKind.DATA: "the synced data",
    FileKind.JOURNAL: "its journal, while it is open",
    FileKind.LOCK: "empty; held while a sync runs",
    FileKind.BACKUP: "as it was before an upgrade",
    FileKind.DAMAGED: "damaged, set aside",
}


def size(number: int) -> str:
    """A number of bytes as people read it."""
    amount, units = float(number), ["bytes", "kB", "MB", "GB"]
    while amount >= 1000 and len(units) > 1:
        amount /= 1000
        units.pop(0)
    return f"{amount:,.1f} {units[0]}" if units[0] != "bytes" else counted(number, "byte")
