"""Why a record differed from Intacct's, as far as its stamps and its name tell."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Final

from armatic_setup.guide.objects import FieldKind, SyncObject
from armatic_setup.sync.tieout import Cause
from armatic_setup.sync.values import Value, instant

#: Fields that say to which record a line belongs. A line has no name of its own.
_HEADERS: Final = ("RECORDKEY", "DOCHDRNO")

Record = Mapping[str, Value]


def name_field(target: SyncObject) -> str:
    """The field that a person would call a record by, such as the invoice number; empty for lines."""
    if any(header in target.fields for header in _HEADERS):
        return ""
    return next((field for field, kind in target.fields.items() if kind is FieldKind.TEXT), "")


def cause_of(
    target: SyncObject,
    ours: Record | None,
    theirs: Record | None,
    *,
    since: datetime | None,
    names_in_use: Collection[str] = (),
) -> Cause:
    """Why our record was not as Intacct's is.

    Args:
        target: The object.
        ours: The record as we had it; None where we had none.
        theirs: As Intacct has it; None where it has none.
        since: When the reading began, by Intacct's clock.
        names_in_use: Names that other records bear.
    """
    if theirs is None:
        name = str((ours or {}).get(name_field(target)) or "")
        return Cause.RECREATED if name and name in names_in_use else Cause.DELETED
    if ours is None:
        return Cause.ADDED if _at_least(theirs.get(target.created), since) else Cause.UNKNOWN
    if _at_least(theirs.get(target.modified), since):
        return Cause.CHANGED
    same_stamp = theirs.get(target.modified) == ours.get(target.modified)
    return Cause.UNSTAMPED if same_stamp else Cause.LATE


def _at_least(stamp: Value, since: datetime | None) -> bool:
    return stamp is not None and since is not None and instant(str(stamp)) >= since
