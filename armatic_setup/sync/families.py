"""Headers and their lines, read of one moment: an invoice with what stands on it.

A line may change without the header's time stamp, and a header without that of its lines. So whatever of a
family was found changed, the whole family is due: its lines are read again, and its header after them. Where
the header is what it was before, the two belong together; where it is not, once more. What is due is kept in
the file, in the transaction of the page that showed it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from armatic_setup.cancel import CancelToken
from armatic_setup.gateway.client import Gateway
from armatic_setup.gateway.filters import Filter, at_least, is_in
from armatic_setup.gateway.functions import Query
from armatic_setup.guide.objects import KEY, SyncObject
from armatic_setup.sync import events
from armatic_setup.sync.bookmark import Bookmark, PassMode
from armatic_setup.sync.comparison import ReadObject
from armatic_setup.sync.events import Emit
from armatic_setup.sync.plan import pages
from armatic_setup.sync.reader import Page, read_pages
from armatic_setup.sync.recordset import RecordSet
from armatic_setup.sync.store import Due, Replacement, Store
from armatic_setup.sync.values import UserForms, Value, iso

#: Headers named in one request (the gateway's own limit is not public).
_HEADERS_A_REQUEST: Final = 200
#: How often a family that changes while it is read is read again; the next sync goes on with it.
_ROUNDS: Final = 5


@dataclass(frozen=True, slots=True)
class Family:
    """A header object and the object of its lines, which name their header in a field."""

    header: SyncObject
    lines: SyncObject

    @property
    def field(self) -> str:
        """The field of a line that holds the header's key."""
        return self.lines.header_key


def families(targets: Sequence[SyncObject]) -> tuple[Family, ...]:
    """The families among some objects."""
    by_name = {target.name: target for target in targets}
    return tuple(Family(by_name[one.header], one) for one in targets if one.header in by_name)


class Relatives:
    """Finds out which families are due while pages are stored.

    Args:
        store: What is stored of them.
        targets: The objects that are read.
    """

    def __init__(self, store: Store, targets: Sequence[SyncObject]) -> None:
        self._store = store
        self._families = families(targets)

    def due(self, target: SyncObject, position: Bookmark, rows: Sequence[tuple[Value, ...]]) -> list[Due]:
        """The families that a page shows to have changed.

        In a pass over everything, that is only what changed after the pass began: what was read of the
        others is of after their last change.

        Args:
            target: The object.
            position: Of the pass, before or after the page.
            rows: The page, in the order of the position's fields.
        """
        concerned = [one for one in self._families if target in (one.header, one.lines)]
        if not concerned:
            return []
        if position.mode is PassMode.FULL:
            rows = _stamped_since(target, position, rows)
        return self.changed(target, position.fields, rows) if rows else []

    def changed(
        self, target: SyncObject, fields: Sequence[str], rows: Sequence[tuple[Value, ...]]
    ) -> list[Due]:
        """The families of rows that are not stored as they are here."""
        stored = self._store.rows(target, fields, [int(row[0] or 0) for row in rows])
        found: list[Due] = []
        for row in rows:
            before = stored.get(int(row[0] or 0))
            if before != row:
                found += self.of_rows(target, fields, [row] if before is None else [before, row])
        return found

    def of_rows(
        self, target: SyncObject, fields: Sequence[str], rows: Sequence[tuple[Value, ...]]
    ) -> list[Due]:
        """The families that rows belong to."""
        found: list[Due] = []
        for family in self._families:
            name = family.lines.name
            if target is family.header:
                found += [Due(name, int(row[0] or 0)) for row in rows]
            elif target is family.lines and family.field in fields:
                at = fields.index(family.field)
                found += [Due(name, header) for row in rows if isinstance(header := row[at], int)]
        return found


def _stamped_since(
    target: SyncObject, position: Bookmark, rows: Sequence[tuple[Value, ...]]
) -> list[tuple[Value, ...]]:
    if target.modified not in position.fields:
        return []
    at, since = position.fields.index(target.modified), iso(position.started_at)
    stamps = RecordSet.of(rows).columns[at] if rows else ()
    return [rows[place] for place, stamp in enumerate(stamps) if stamp is not None and str(stamp) >= since]


@dataclass(frozen=True, slots=True)
class Reunion:
    """Brings the families that are due to one moment each.

    Attributes:
        gateway: Where from.
        store: What is mended.
        read: The objects that were read to their end.
        forms: How this user's dates are written.
        emit: Told which objects are read again.
        cancel: Asked between requests.
    """

    gateway: Gateway
    store: Store
    read: Sequence[ReadObject]
    forms: UserForms
    emit: Emit
    cancel: CancelToken

    def look_back(self) -> None:
        """Find the headers that changed since their reading began: their lines were read after them.

        Raises:
            SetupError: As reading and storing do.
        """
        headers = [one for one in self.read if self._since(one) is not None]
        headers = [one for one in headers if any(one.target is family.header for family in self._families)]
        if not headers:
            return
        self.cancel.check()
        probes = [Query(one.target.name, (KEY,), where=self._since(one), page_size=1) for one in headers]
        relatives = Relatives(self.store, [one.target for one in self.read])
        for one, answer in zip(headers, self.gateway.call(*probes), strict=True):
            if answer.page is not None and not answer.page.total:
                continue
            for page in self._pages(one, self._since(one)):
                due = relatives.changed(one.target, one.fields, page.rows)
                self.store.repair(one.target, one.fields, page.rows, (), due=due)

    def settle(self) -> None:
        """Read again what is due, until each header and its lines are of one moment.

        Raises:
            SetupError: As reading and storing do.
        """
        read = {one.target.name: one for one in self.read}
        for family in self._families:
            for _ in range(_ROUNDS):
                due = self.store.due(family.lines.name)
                if not due:
                    break
                self.emit(events.Settling(family.lines.name, family.lines.label))
                for part in range(pages(len(due), _HEADERS_A_REQUEST)):
                    some = due[part * _HEADERS_A_REQUEST :][:_HEADERS_A_REQUEST]
                    self._reunite(family, read[family.header.name], read[family.lines.name], some)

    @property
    def in_motion(self) -> int:
        """How many headers are due still: each time they were read, they had changed.

        Raises:
            StoreError: The file cannot be read.
        """
        return sum(len(self.store.due(family.lines.name)) for family in self._families)

    def _reunite(self, family: Family, header: ReadObject, lines: ReadObject, keys: Sequence[int]) -> None:
        before = self.store.rows(header.target, header.fields, keys)
        new_lines = [row for page in self._pages(lines, is_in(family.field, *keys)) for row in page.rows]
        new_headers = [row for page in self._pages(header, is_in(KEY, *keys)) for row in page.rows]
        after = {row[0]: row for row in new_headers}
        known = {row[0] for row in new_lines}
        self.store.replace(
            Replacement(
                header.target, header.fields, new_headers, [key for key in before if key not in after]
            ),
            Replacement(
                lines.target,
                lines.fields,
                new_lines,
                [key for key in self.store.keys_of(lines.target, family.field, keys) if key not in known],
            ),
            settled=[Due(family.lines.name, key) for key in keys if before.get(key) == after.get(key)],
        )

    @property
    def _families(self) -> tuple[Family, ...]:
        return families([one.target for one in self.read])

    def _since(self, one: ReadObject) -> Filter | None:
        bookmark = self.store.bookmark(one.target.name)
        if bookmark is None or one.target.modified not in one.fields:
            return None
        return at_least(one.target.modified, self.forms.filter_text(bookmark.started_at))

    def _pages(self, one: ReadObject, where: Filter | None) -> Iterator[Page]:
        self.cancel.check()
        return read_pages(self.gateway, one.target, one.fields, self.forms, where=where)
