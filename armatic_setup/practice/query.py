"""What a ``query`` asks for, and finding the rows that answer it.

Without an order the rows come in a scrambled one that stays the same from page to page: the real order is
undefined, so nobody may rely on it. Every page is a query of its own, not a part of a snapshot.
"""

from __future__ import annotations

import random
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from armatic_setup.practice.columns import Column
from armatic_setup.practice.company import PracticeCompany
from armatic_setup.practice.conditions import AllOf, Compare, Condition
from armatic_setup.practice.schema import AMOUNTS, Cell, DataType, Row
from armatic_setup.practice.table import Table, key_of


@dataclass(frozen=True, slots=True)
class Order:
    """One sort key."""

    column: Column
    descending: bool


@dataclass(frozen=True, slots=True)
class Aggregate:
    """``count``, ``sum``, ``avg``, ``min`` or ``max`` of a column."""

    function: str
    column: Column


@dataclass(frozen=True, slots=True)
class Visible(Condition):
    """The record belongs to an entity that the login and the options allow to see.

    Attributes:
        entity: The entity that was signed in to: its own records and the shared ones are seen.
        hidden: Owners that are not seen (private entities from the top level).
    """

    owner: Column
    entity: str
    hidden: frozenset[str]

    def matches(self, row: Row) -> bool:
        """See `Condition`."""
        owner = self.owner.get(row)
        if owner is None:
            return True
        return owner == self.entity if self.entity else owner not in self.hidden


@dataclass(frozen=True, slots=True)
class Query:
    """A query that was read and checked.

    Attributes:
        select: Plain fields; with aggregates they are what rows are grouped by.
        where: All conditions, visibility included.
        identity: Equal for equal conditions and orders, so that found rows can be kept between pages.
    """

    table: Table
    select: tuple[Column, ...]
    aggregates: tuple[Aggregate, ...]
    where: Condition | None
    order: tuple[Order, ...]
    page_size: int
    offset: int
    identity: Hashable


@dataclass(frozen=True, slots=True)
class Page:
    """One answer's rows, made only when they are asked for.

    Attributes:
        total: How many rows there are in all.
        count: How many this page has.
    """

    total: int
    count: int
    rows: Callable[[], Sequence[Row]]


class Finder:
    """Finds rows. Keeps the keys found for the last conditions while the company does not change.

    Not locked: the caller holds the company's lock.
    """

    _KEPT = 16
    _GROUPS_KEPT = 64  # a sync asks for some figures of every object, and lines of groups are few

    def __init__(self, company: PracticeCompany) -> None:
        self._company = company
        self._found: OrderedDict[Hashable, list[int]] = OrderedDict()
        self._grouped: OrderedDict[Hashable, list[Row]] = OrderedDict()

    def page(self, query: Query) -> Page:
        """One page of plain rows."""
        table = query.table
        start, stop = query.offset, query.offset + query.page_size
        by_key = [(one.column.name, one.descending) for one in query.order] == [(table.spec.key, False)]
        bounds = _key_bounds(table, query.where) if by_key else None
        if bounds is not None:
            low, high = bounds
            first, last = min(low + start, high), min(low + stop, high)
            return Page(high - low, last - first, lambda: _slice(table, table.blocks(), first, last))
        if query.where is None and not query.order:
            count = len(range(table.total())[start:stop])
            blocks = self._scrambled(table)
            return Page(
                table.total(), count, lambda: _slice(table, blocks, start, stop, self._scrambled_rows)
            )
        keys = self._keys(query)
        shown = keys[start:stop]
        return Page(len(keys), len(shown), lambda: [row for key in shown if (row := table.get(key))])

    def groups(self, query: Query) -> list[Row]:
        """All lines of a query with aggregates: the plain fields' cells, then the aggregates' results."""
        key = ("groups", query.identity, self._company.version)
        if key not in self._grouped:
            self._grouped[key] = self._make_groups(query)
            if len(self._grouped) > self._GROUPS_KEPT:
                self._grouped.popitem(last=False)
        return self._grouped[key]

    def _make_groups(self, query: Query) -> list[Row]:
        only_counts = all(one.function == "count" for one in query.aggregates)
        bounds = _key_bounds(query.table, query.where)
        keys_only = all(one.column.name == query.table.spec.key for one in query.aggregates)
        if only_counts and keys_only and not query.select and bounds is not None:
            return [(str(bounds[1] - bounds[0]),) * len(query.aggregates)]
        groups: dict[tuple[Cell, ...], list[_Tally]] = {}
        if not query.select:
            groups[()] = [_Tally(one) for one in query.aggregates]
        for row in _matching(query.table, query.table.blocks(), query.where):
            cells = tuple(column.get(row) for column in query.select)
            tallies = groups.get(cells)
            if tallies is None:
                tallies = groups[cells] = [_Tally(one) for one in query.aggregates]
            for tally in tallies:
                tally.add(row)
        return [(*cells, *(one.result() for one in tallies)) for cells, tallies in groups.items()]

    def _keys(self, query: Query) -> list[int]:
        key = (query.identity, self._company.version)
        if key in self._found:
            self._found.move_to_end(key)
            return self._found[key]
        table = query.table
        if query.order:
            rows = list(_matching(table, table.blocks(), query.where))
            for one in reversed(query.order):
                rows.sort(key=lambda row, one=one: _sortable(one.column, row), reverse=one.descending)  # type: ignore[misc]
            keys = [key_of(row) for row in rows]
        else:
            found = _matching(table, self._scrambled(table), query.where, self._scrambled_rows)
            keys = [key_of(row) for row in found]
        self._found[key] = keys
        if len(self._found) > self._KEPT:
            self._found.popitem(last=False)
        return keys

    def _scrambled(self, table: Table) -> list[int]:
        blocks = list(table.blocks())
        random.Random(f"{self._company.seed}/{table.spec.name}").shuffle(blocks)  # noqa: S311 - an order nobody may rely on
        return blocks

    @staticmethod
    def _scrambled_rows(rows: Sequence[Row]) -> Sequence[Row]:
        mixed = list(rows)
        random.Random(len(mixed)).shuffle(mixed)  # noqa: S311 - an order nobody may rely on
        return mixed


class _Tally:
    """One aggregate while its rows go by."""

    def __init__(self, aggregate: Aggregate) -> None:
        self._aggregate = aggregate
        self._cells = 0
        self._sum = Decimal()
        self._best: Cell = None

    def add(self, row: Row) -> None:
        column = self._aggregate.column
        cell = column.get(row)
        if cell is None:
            return
        self._cells += 1
        match self._aggregate.function:
            case "sum" | "avg":
                self._sum += Decimal(cell)
            case "min" | "max" as function:
                if self._best is None or (_number(column, cell) < _number(column, self._best)) is (  # type: ignore[operator]
                    function == "min"
                ):
                    self._best = cell

    def result(self) -> Cell:
        match self._aggregate.function:
            case "count":
                return str(self._cells)
            case "sum":
                return f"{self._sum:f}"
            case "avg":
                return f"{self._sum / self._cells:f}" if self._cells else None
        return self._best


def _number(column: Column, cell: Cell) -> Decimal | Cell:
    return Decimal(str(cell)) if column.datatype in AMOUNTS else cell


def _sortable(column: Column, row: Row) -> tuple[bool, object]:
    """Nulls sort last, as the database behind the product does (unconfirmed)."""
    cell = column.get(row)
    if cell is None:
        return (True, 0)
    if column.datatype == DataType.TEXT:
        return (False, str(cell))
    return (False, _number(column, cell))


def _matching(
    table: Table,
    blocks: Sequence[int],
    where: Condition | None,
    arrange: Callable[[Sequence[Row]], Sequence[Row]] = lambda rows: rows,
) -> Iterator[Row]:
    for block in blocks:
        if where is None:
            yield from arrange(table.rows(block))
        elif where.may_match(table.zones(block)):
            matches = where.matches
            yield from (row for row in arrange(table.rows(block)) if matches(row))


def _slice(
    table: Table,
    blocks: Sequence[int],
    start: int,
    stop: int,
    arrange: Callable[[Sequence[Row]], Sequence[Row]] = lambda rows: rows,
) -> list[Row]:
    """Rows *start* to *stop* when the blocks are read in the order given; only the blocks needed are made."""
    sizes = table.starts()
    picked: list[Row] = []
    position = 0
    for block in blocks:
        size = sizes[block + 1] - sizes[block]
        if position + size > start and position < stop:
            picked += arrange(table.rows(block))[max(0, start - position) : stop - position]
        position += size
        if position >= stop:
            break
    return picked


def _key_bounds(table: Table, where: Condition | None) -> tuple[int, int] | None:
    """Ranks that a condition on nothing but the key leaves, or None if there is another condition."""
    low, high = 0, table.total()
    parts = where.parts if isinstance(where, AllOf) else (where,)
    for part in parts:
        if part is None:
            continue
        if not (isinstance(part, Compare) and part.column.name == table.spec.key):
            return None
        assert isinstance(part.value, int)
        match part.relation:
            case ">":
                low = max(low, table.rank(part.value, after=True))
            case ">=":
                low = max(low, table.rank(part.value, after=False))
            case "<":
                high = min(high, table.rank(part.value, after=False))
            case "<=":
                high = min(high, table.rank(part.value, after=True))
            case _:
                return None
    return low, max(low, high)
