"""Records that Intacct has no more, as its audit history tells; a deletion leaves no row to read.

The user needs a right for it that Armatic does not ask for. Without it, a deletion shows only as a count that
is too high, and the tie-out finds which record it was.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from armatic_setup.cancel import CancelToken
from armatic_setup.gateway.answers import QueryPage
from armatic_setup.gateway.client import Gateway
from armatic_setup.gateway.errors import OperationRefused
from armatic_setup.gateway.filters import all_of, at_least, equal_to, greater_than, is_in
from armatic_setup.gateway.functions import ASCENDING, MAX_PAGE_SIZE, Query
from armatic_setup.guide.objects import KEY
from armatic_setup.sync.cause import name_field
from armatic_setup.sync.comparison import ReadObject
from armatic_setup.sync.families import Relatives
from armatic_setup.sync.plan import pages
from armatic_setup.sync.reader import read_pages
from armatic_setup.sync.store import Store
from armatic_setup.sync.values import UserForms, to_key

_HISTORY: Final = "AUDITHISTORY"
#: Intacct may tell of a deletion this much later than of a change (a public client looks back 2.5 hours).
_LATER: Final = timedelta(minutes=30)
#: Records asked for by name in one request (the gateway's own limit is not public).
_NAMES_A_REQUEST: Final = 200
#: Some objects' keys were seen with this behind the record number.
_SUFFIX: Final = "--REC"


class DeletionSource(StrEnum):
    """What finds the records that were deleted in Intacct."""

    AUDIT_HISTORY = "audit_history"
    COUNTS = "counts"  # the audit history may not be read, so the tie-out alone


@dataclass(frozen=True, slots=True)
class Deletions:
    """Removes what was deleted.

    Attributes:
        gateway: Whom to ask.
        store: Where records go.
        read: The objects that were read to their end.
        forms: How this user's dates are written.
        cancel: Asked between requests.
    """

    gateway: Gateway
    store: Store
    read: Sequence[ReadObject]
    forms: UserForms
    cancel: CancelToken

    def remove(self) -> DeletionSource:
        """Remove every record of ours that the audit history calls deleted and that is gone.

        Its word alone removes nothing: a key there may be a record number, one with ``--REC`` behind it, or
        the record's name, and a name may look like a number. So Intacct is asked for the record itself.

        Raises:
            SetupError: As reading and storing do; a refusal to show the history is no failure.
        """
        told = self._told()
        if told is None:
            return DeletionSource.COUNTS
        relatives = Relatives(self.store, [one.target for one in self.read])
        for one in self.read:
            keys = self._ours(one, told.get(one.target.name, ()))
            for part in range(pages(len(keys), _NAMES_A_REQUEST)):
                some = keys[part * _NAMES_A_REQUEST :][:_NAMES_A_REQUEST]
                self.cancel.check()
                found = read_pages(self.gateway, one.target, (KEY,), self.forms, where=is_in(KEY, *some))
                there = {row[0] for page in found for row in page.rows}
                gone = [key for key in some if key not in there]
                rows = list(self.store.rows(one.target, one.fields, gone).values())
                due = relatives.of_rows(one.target, one.fields, rows)
                self.store.repair(one.target, one.fields, (), gone, due=due)
        return DeletionSource.AUDIT_HISTORY

    def _told(self) -> Mapping[str, Sequence[str]] | None:
        """By object: the keys of what was deleted since what is stored was read; None if that is not told."""
        since = self._since()
        told: dict[str, list[str]] = {}
        if since is None:
            return told
        deleted = all_of(
            equal_to("ACCESSMODE", "D"),
            is_in("OBJECTTYPE", *(one.target.name.lower() for one in self.read)),
            at_least("ACCESSTIME", self.forms.filter_text(since)),
        )
        last = 0
        while True:
            self.cancel.check()
            where = all_of(deleted, greater_than("ID", last)) if last else deleted
            page = self._page(
                Query(_HISTORY, ("ID", "OBJECTTYPE", "OBJECTKEY"), where=where, order_by=(("ID", ASCENDING),))
            )
            if page is None:
                return None
            for row in page.rows:
                told.setdefault((row.get("OBJECTTYPE") or "").upper(), []).append(row.get("OBJECTKEY") or "")
            if not page.remaining:
                return told
            try:
                before, last = last, to_key(page.rows[-1].get("ID") or "") if page.rows else 0
            except ValueError:
                return None
            if last <= before:
                return None

    def _page(self, query: Query) -> QueryPage | None:
        """One page; pages of the history sometimes fail without a reason, and a smaller one may not."""
        for size in (MAX_PAGE_SIZE, 100):
            try:
                return self.gateway.query(
                    Query(query.object, query.fields, query.where, query.order_by, page_size=size)
                )
            except OperationRefused as error:
                if "audit history" in " ".join(entry.text.lower() for entry in error.fault.errors):
                    return None
        return None

    def _since(self) -> datetime | None:
        bookmarks = (self.store.bookmark(one.target.name) for one in self.read)
        known = [mark.since or mark.started_at for mark in bookmarks if mark]
        return min(known) - _LATER if known else None

    def _ours(self, one: ReadObject, told: Sequence[str]) -> list[int]:
        """The stored records that a key in the history may mean."""
        numbers = []
        for key in told:
            try:
                numbers.append(to_key(key.removesuffix(_SUFFIX)))
            except ValueError:
                continue
        name = name_field(one.target)
        found = set(self.store.rows(one.target, (KEY,), numbers))
        if name in one.fields:
            found |= set(self.store.keys_of(one.target, name, told))
        return sorted(found)
