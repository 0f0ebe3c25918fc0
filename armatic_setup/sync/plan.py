"""What to read: per object the next pass, its fields, and how much it is. Decided before a row is read."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from armatic_setup.gateway.filters import Filter, all_of, any_of, at_least, greater_than, is_null
from armatic_setup.guide.objects import KEY, SyncObject
from armatic_setup.sync.bookmark import Bookmark, PassMode
from armatic_setup.sync.values import UserForms

#: Reads are eventually consistent: a change may become visible this long after it was stamped. The gateway
#: reference names a client that looks back as far.
LOOK_BACK: Final = timedelta(hours=2)


def wanted_fields(
    target: SyncObject, listed: Collection[str], refused: Collection[str] = ()
) -> tuple[str, ...]:
    """The catalogue's fields that this company has; one field too many fails a whole query.

    Args:
        target: The object.
        listed: The fields its ``lookup`` names.
        refused: Fields that ``lookup`` names and ``query`` refuses all the same.
    """
    present = {field.upper() for field in listed} - set(refused)
    return tuple(field for field in target.fields if field == KEY or field in present)


def next_pass(
    target: SyncObject, fields: tuple[str, ...], previous: Bookmark | None, run: int, now: datetime
) -> Bookmark | None:
    """The position from which to read an object next, or None when it is up to date.

    Args:
        target: The object.
        fields: The fields to read.
        previous: Its saved position.
        run: The run that goes on or begins.
        now: Intacct's clock when this process signed in.

    A run that was interrupted first finishes its passes and then reads what changed meanwhile, so that all
    objects are of one time.
    """
    begun = Bookmark(
        object=target.name,
        run=run,
        mode=PassMode.FULL,
        started_at=now,
        since=None,
        last_key=0,
        rows_read=0,
        done=False,
        complete_as_of=previous.complete_as_of if previous else None,
        fields=fields,
        refused=previous.refused if previous else (),
    )
    if previous is None or not set(fields) <= set(previous.fields):
        return begun  # a field that is new has to be read for every row
    kept = replace(previous, fields=fields)
    has_stamp = target.modified in fields
    if not previous.done:
        return kept if previous.mode is PassMode.FULL or has_stamp else begun
    if previous.complete_as_of is None:
        return begun
    if previous.run == run and previous.complete_as_of >= now:
        return None
    if not has_stamp:
        return begun
    return replace(begun, mode=PassMode.CHANGES, since=previous.complete_as_of - LOOK_BACK)


def condition(target: SyncObject, position: Bookmark, forms: UserForms) -> Filter | None:
    """Which rows a pass reads, its position apart; None is all of them.

    Rows may have no WHENMODIFIED at all (seen by a public client), and a filter on it alone would never
    find them. Those are told by their creation stamp, or read again each time where they have none either.
    """
    if position.since is None:
        return None
    since = forms.filter_text(position.since)
    unstamped: Filter = is_null(target.modified)
    if target.created in position.fields:
        created = any_of(at_least(target.created, since), is_null(target.created))
        unstamped = all_of(unstamped, created)
    return any_of(at_least(target.modified, since), unstamped)


def beyond(position: int, where: Filter | None) -> Filter | None:
    """The rows of *where* (None: all) above a key."""
    if not position:
        return where
    above = greater_than(KEY, position)
    return all_of(above, where) if where else above


@dataclass(frozen=True, slots=True)
class PlannedPass:
    """One pass over an object.

    Attributes:
        position: Where it begins or goes on.
        rows_left: Rows it still has to read, as the gateway counted them.
    """

    target: SyncObject
    position: Bookmark
    rows_left: int

    @property
    def rows(self) -> int:
        """All rows of the pass, those before an interruption included."""
        return self.position.rows_read + self.rows_left

    def requests(self, page_size: int) -> int:
        """How many requests its rows need."""
        return pages(self.rows_left, page_size)


def pages(rows: int, page_size: int) -> int:
    """How many pages hold so many rows."""
    return -(-rows // page_size)
