"""Words that the ``data`` commands share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from armatic_setup.sync.datafiles import FileKind
from armatic_setup.sync.tieout import Cause

#: What each file beside the database is.
FILES: Final[Mapping[FileKind, str]] = {
    FileKind.DATA: "the synced data",
    FileKind.JOURNAL: "its journal, while it is open",
    FileKind.LOCK: "empty; held while a sync runs",
    FileKind.BACKUP: "as it was before an upgrade",
    FileKind.DAMAGED: "damaged, set aside",
}
#: Why a record differed.
CAUSES: Final[Mapping[Cause, str]] = {
    Cause.ADDED: "added in Intacct during the sync",
    Cause.CHANGED: "changed in Intacct during the sync",
    Cause.LATE: "changed earlier, shown by Intacct only later",
    Cause.UNSTAMPED: "changed in Intacct without a new time stamp",
    Cause.DELETED: "deleted in Intacct",
    Cause.RECREATED: "made anew in Intacct under another record number",
    Cause.UNKNOWN: "was missing here; the reason is not known",
}


def size(number: int) -> str:
    """A number of bytes as people read it."""
    amount, units = float(number), ["bytes", "kB", "MB", "GB"]
    while amount >= 1000 and len(units) > 1:
        amount /= 1000
        units.pop(0)
    return f"{amount:,.1f} {units[0]}" if units[0] != "bytes" else f"{number} bytes"
