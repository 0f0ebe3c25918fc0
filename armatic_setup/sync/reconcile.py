"""Bring one object in line with the gateway, record by record, and say what each of them was about."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from armatic_setup.cancel import CancelToken
from armatic_setup.gateway.client import Gateway
from armatic_setup.gateway.decoding import aggregate
from armatic_setup.gateway.filters import Filter, is_in
from armatic_setup.gateway.functions import MAX_PAGE_SIZE
from armatic_setup.guide.objects import KEY
from armatic_setup.sync.cause import cause_of, name_field
from armatic_setup.sync.comparison import Questions, ReadObject, figures_of
from armatic_setup.sync.families import Relatives
from armatic_setup.sync.figures import KeyRange, figures, split
from armatic_setup.sync.reader import Page, read_pages
from armatic_setup.sync.receivables import CURRENCY, CUSTOMER
from armatic_setup.sync.schema import column, columns, quoted
from armatic_setup.sync.store import Store
from armatic_setup.sync.tieout import Difference
from armatic_setup.sync.values import UserForms, Value

#: Keys or customers named in one request (the gateway's own limit is not public).
_NAMES_A_REQUEST: Final = 200
#: Into how many parts a range of keys is cut to find where it differs: as many as fit into one request.
_PARTS: Final = 8


@dataclass(frozen=True, slots=True)
class Reconciler:
    """Compares the records of one object with the gateway's and mends ours.

    Attributes:
        gateway: What is true.
        store: What is mended.
        read: The object and the fields that were read of it.
        forms: How this user's dates are written.
        cancel: Asked between requests.
        relatives: Knows which lines and headers have to be read again with a record.
        page_size: Rows that are looked at one by one rather than narrowed down further.
    """

    gateway: Gateway
    store: Store
    read: ReadObject
    forms: UserForms
    cancel: CancelToken
    relatives: Relatives
    page_size: int = MAX_PAGE_SIZE

    def all_records(self, *, narrow: bool) -> Iterator[Difference]:
        """Find and mend every record that differs in its key or in what is compared of it.

        Deletions leave no row to read, so they show only as a count that is too high.

        Args:
            narrow: Pass over ranges of keys whose count and sums tie, so that a few records cost a few
                requests. What offsets itself within a range is not found.

        Raises:
            SetupError: As reading and storing do.
        """
        for keys in self._differing_ranges() if narrow else [KeyRange()]:
            position = keys.after
            for page in self._pages(keys.condition):
                self.cancel.check()
                within = KeyRange(position, keys.up_to if page.is_last else page.last_key)
                yield from self._compared(self._ours(within), page.rows)
                position = page.last_key

    def of_customers(self, customers: Sequence[str]) -> Iterator[Difference]:
        """The same for the records of some customers alone.

        Raises:
            SetupError: As reading and storing do.
        """
        for start in range(0, len(customers), _NAMES_A_REQUEST):
            self.cancel.check()
            some = customers[start : start + _NAMES_A_REQUEST]
            theirs = [row for page in self._pages(is_in(CUSTOMER, *some)) for row in page.rows]
            yield from self._compared(self._ours(KeyRange(), some), theirs, by_key=False)

    # Where to look

    def _differing_ranges(self) -> Iterator[KeyRange]:
        """Ranges of keys that do not tie, each small enough to be read."""
        questions = Questions(self.gateway, self.cancel)
        target, amounts = self.read.target, self.read.amounts
        todo = [KeyRange()]
        while todo:
            keys = todo.pop()
            parts = split(self.store, target, keys, _PARTS)
            count = figures(self.store, target, (), keys).count
            if count <= self.page_size or len(parts) < _PARTS:
                yield keys
                continue
            answers = questions.ask([figures_of(target.name, amounts, part) for part in parts])
            for part, answer in zip(parts, answers, strict=True):
                ours = figures(self.store, target, amounts, part)
                theirs = aggregate(answer.page, KEY, amounts) if answer.page else None
                if theirs is None or (ours.count, *ours.sums) != (
                    theirs.count,
                    *(theirs.sums[field] for field in amounts),
                ):
                    todo.append(part)

    # What differs

    @property
    def _looked_at(self) -> tuple[str, ...]:
        """The fields that are compared of each record: its amounts, and whose they are."""
        amounts = self.read.amounts
        owners = [field for field in (CURRENCY, CUSTOMER) if amounts and field in self.read.fields]
        return (KEY, *amounts, *owners)

    def _pages(self, where: Filter) -> Iterator[Page]:
        return read_pages(self.gateway, self.read.target, self._looked_at, self.forms, where=where)

    def _ours(self, keys: KeyRange, customers: Sequence[str] = ()) -> list[tuple[Value, ...]]:
        conditions, values = keys.sql
        if customers:
            conditions += f" AND {quoted(column(CUSTOMER))} IN ({', '.join('?' * len(customers))})"
        return self._select(self._looked_at, conditions, (*values, *customers))

    def _compared(
        self, ours: Sequence[tuple[Value, ...]], theirs: Sequence[tuple[Value, ...]], *, by_key: bool = True
    ) -> Iterator[Difference]:
        """Mend what differs.

        Args:
            ours: Our records.
            theirs: Those of the gateway.
            by_key: Both were chosen by their keys, so what is not among theirs is gone. Otherwise it may
                have moved to where nobody looked, and is asked for.
        """
        before, after = {row[0]: row for row in ours}, {row[0]: row for row in theirs}
        keys = [key for key in before.keys() | after.keys() if isinstance(key, int)]
        differing = sorted(key for key in keys if before.get(key) != after.get(key))
        gone = [key for key in differing if by_key and key not in after]
        known = set(gone)
        yield from self._mended([key for key in differing if key not in known], gone)

    def _mended(self, stale: Sequence[int], gone: Sequence[int]) -> Iterator[Difference]:
        """Read records again, remove those that are gone, and tell of each."""
        target = self.read.target
        for keys in _chunks(gone):
            before = self._records(keys)
            self._repair((), keys)
            yield from self._told(before, {})
        for keys in _chunks(stale):
            self.cancel.check()
            before = self._records(keys)
            pages = read_pages(self.gateway, target, self.read.fields, self.forms, where=is_in(KEY, *keys))
            rows = [row for page in pages for row in page.rows]
            found = {row[0] for row in rows}
            self._repair(rows, [key for key in before if key not in found])
            yield from self._told(before, self._records(keys))

    def _repair(self, rows: Sequence[tuple[Value, ...]], gone: Sequence[int]) -> None:
        target, fields = self.read.target, self.read.fields
        removed = list(self.store.rows(target, fields, gone).values())
        due = [
            *self.relatives.changed(target, fields, rows),
            *self.relatives.of_rows(target, fields, removed),
        ]
        self.store.repair(target, fields, rows, gone, due=due)

    # What to say of it

    def _records(self, keys: Sequence[int]) -> dict[int, Mapping[str, Value]]:
        """Our records with these keys, with what tells about them."""
        target = self.read.target
        telling = (name_field(target), CUSTOMER, CURRENCY, target.modified, target.created)
        fields = (KEY, *dict.fromkeys((*self.read.amounts, *telling)))
        chosen = tuple(field for field in fields if field in self.read.fields)
        marks = ", ".join("?" * len(keys))
        rows = self._select(chosen, f" WHERE {column(KEY)} IN ({marks})", keys)
        return {int(row[0] or 0): dict(zip(chosen, row, strict=True)) for row in rows}

    def _told(
        self, before: Mapping[int, Mapping[str, Value]], after: Mapping[int, Mapping[str, Value]]
    ) -> Iterator[Difference]:
        target = self.read.target
        bookmark = self.store.bookmark(target.name)
        since = bookmark.started_at if bookmark else None
        name = name_field(target)
        vanished = {str(row.get(name) or "") for key, row in before.items() if name and key not in after}
        elsewhere = self._names_in_use(vanished - {""}) if vanished else frozenset()
        amount = next(iter(self.read.amounts), "")
        for key in sorted(before.keys() | after.keys()):
            ours, theirs = before.get(key), after.get(key)
            shown = theirs or ours or {}
            if ours == theirs:  # somebody has put it back meanwhile
                continue
            yield Difference(
                object=target.name,
                recordno=key,
                name=str(shown.get(name) or ""),
                customer_id=str(shown.get(CUSTOMER) or ""),
                currency=str(shown.get(CURRENCY) or ""),
                theirs=_decimal(theirs, amount),
                ours=_decimal(ours, amount),
                cause=cause_of(target, ours, theirs, since=since, names_in_use=elsewhere),
            )

    def _names_in_use(self, names: Collection[str]) -> frozenset[str]:
        """Which of these names records of ours bear."""
        field = name_field(self.read.target)
        marks = ", ".join("?" * len(names))
        rows = self._select((field,), f" WHERE {quoted(column(field))} IN ({marks})", tuple(names))
        return frozenset(str(name) for (name,) in rows)

    def _select(
        self, fields: Sequence[str], conditions: str, values: Sequence[Value]
    ) -> list[tuple[Value, ...]]:
        names = ", ".join(quoted(name) for name in columns(fields))
        table = quoted(self.read.target.table)
        return list(self.store.select(f"SELECT {names} FROM {table}{conditions}", values))  # noqa: S608 - our own names


def _chunks(keys: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(keys), _NAMES_A_REQUEST):
        yield keys[start : start + _NAMES_A_REQUEST]


def _decimal(record: Mapping[str, Value] | None, field: str) -> Decimal | None:
    text = record.get(field) if record else None
    return None if text is None else Decimal(str(text))
