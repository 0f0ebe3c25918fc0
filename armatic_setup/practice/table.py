"""Tables: rows in blocks ascending by key, made on demand, with changes laid over them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from armatic_setup.practice.schema import Cell, ObjectSpec, Row


@dataclass(frozen=True, slots=True)
class Zone:
    """What a block holds of one whole-number field: its bounds, and whether some rows have null."""

    low: int
    high: int
    nulls: bool


class RowSource(Protocol):
    """Where a table's unchanged rows come from."""

    def blocks(self) -> int:
        """How many blocks there are."""

    def first_key(self, block: int) -> int:
        """A number no larger than the block's first key and larger than every key before it."""

    def keys(self, block: int) -> Sequence[int]:
        """The keys of the block's rows, ascending, known without making the rows."""

    def rows(self, block: int) -> Sequence[Row]:
        """The block's rows, ascending by key."""

    def zones(self, block: int) -> Mapping[str, Zone]:
        """What is known of the block without making its rows."""


class ListSource:
    """Rows that all stand in memory."""

    _BLOCK = 1000

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = rows  # the key is the first cell, ascending
        self._keys = [key_of(row) for row in rows]

    def blocks(self) -> int:
        """See `RowSource`."""
        return -(-len(self._rows) // self._BLOCK)

    def first_key(self, block: int) -> int:
        """See `RowSource`."""
        return self._keys[block * self._BLOCK]

    def keys(self, block: int) -> Sequence[int]:
        """See `RowSource`."""
        return self._keys[block * self._BLOCK : (block + 1) * self._BLOCK]

    def rows(self, block: int) -> Sequence[Row]:
        """See `RowSource`."""
        return self._rows[block * self._BLOCK : (block + 1) * self._BLOCK]

    def zones(self, block: int) -> Mapping[str, Zone]:  # noqa: ARG002 - part of the protocol
        """See `RowSource`: nothing is known ahead."""
        return {}


def key_of(row: Row) -> int:
    """The row's key: every object's first field."""
    key = row[0]
    assert isinstance(key, int)
    return key


class Table:
    """All rows of one object. Not locked: the company does that.

    Attributes:
        version: Grows with every change, so that whoever keeps a result can tell that it is old.
    """

    def __init__(self, spec: ObjectSpec, source: RowSource) -> None:
        self.spec = spec
        self.version = 0
        self._source = source
        self._tail = source.blocks()  # one more block for rows with keys above all others
        self._changed: dict[int, dict[int, Row | None]] = {}
        self._merged: dict[int, list[Row]] = {}
        self._firsts = [source.first_key(block) for block in range(self._tail)]
        self._last_key: int | None = None
        self._starts: list[int] | None = None

    def blocks(self) -> range:
        """Numbers of all blocks, ascending by key."""
        return range(self._tail + 1)

    def rows(self, block: int) -> Sequence[Row]:
        """The rows of one block, ascending by key."""
        base: Sequence[Row] = self._source.rows(block) if block < self._tail else ()
        changes = self._changed.get(block)
        if not changes:
            return base
        if block not in self._merged:
            self._merged[block] = self._merge(base, changes)
        return self._merged[block]

    def keys(self, block: int) -> Sequence[int]:
        """The keys of one block, ascending."""
        if block in self._changed:
            return [key_of(row) for row in self.rows(block)]
        return self._source.keys(block) if block < self._tail else ()

    @staticmethod
    def _merge(base: Sequence[Row], changes: Mapping[int, Row | None]) -> list[Row]:
        merged = {key_of(row): row for row in base}
        for key, row in changes.items():
            if row is None:
                merged.pop(key, None)
            else:
                merged[key] = row
        return [merged[key] for key in sorted(merged)]

    def zones(self, block: int) -> Mapping[str, Zone]:
        """What is known of a block's fields; nothing once it was changed."""
        if block == self._tail or block in self._changed:
            return {}
        return self._source.zones(block)

    def starts(self) -> list[int]:
        """How many rows lie before each block, and at the end how many there are."""
        if self._starts is None:
            total, starts = 0, []
            for block in self.blocks():
                starts.append(total)
                total += len(self.keys(block))
            starts.append(total)
            self._starts = starts
        return self._starts

    def total(self) -> int:
        """How many rows there are."""
        return self.starts()[-1]

    def __iter__(self) -> Iterator[Row]:
        for block in self.blocks():
            yield from self.rows(block)

    def block_of(self, key: int) -> int:
        """The block that a record with this key stands in, or would."""
        if self._tail and key > self._highest_base_key():
            return self._tail
        return max(0, bisect_right(self._firsts, key) - 1) if self._tail else 0

    def rank(self, key: int, *, after: bool) -> int:
        """How many rows have a smaller key (or, *after*, a key no larger)."""
        block = self.block_of(key)
        find = bisect_right if after else bisect_left
        return self.starts()[block] + find(self.keys(block), key)

    def get(self, key: int) -> Row | None:
        """The record with this key."""
        block = self.block_of(key)
        keys = self.keys(block)
        at = bisect_left(keys, key)
        return self.rows(block)[at] if at < len(keys) and keys[at] == key else None

    def before(self, key: int) -> Row | None:
        """The record with the largest smaller key."""
        position = self.rank(key, after=False) - 1
        if position < 0:
            return None
        block = bisect_right(self.starts(), position) - 1
        return self.rows(block)[position - self.starts()[block]]

    def next_key(self) -> int:
        """A key above all others ever used."""
        tail = self._changed.get(self._tail, {})
        return max([self._highest_base_key(), *tail]) + 1

    def put(self, row: Row) -> None:
        """Insert or replace the record with the row's key."""
        self._change(key_of(row), row)

    def remove(self, key: int) -> None:
        """Take the record with this key out."""
        self._change(key, None)

    def replace(self, row: Row, values: Mapping[str, Cell]) -> Row:
        """The row with other values in some fields."""
        cells = list(row)
        for name, value in values.items():
            cells[self.spec.index[name]] = value
        return tuple(cells)

    def _change(self, key: int, row: Row | None) -> None:
        block = self.block_of(key)
        self._changed.setdefault(block, {})[key] = row
        self._merged.pop(block, None)
        self._starts = None
        self.version += 1

    def _highest_base_key(self) -> int:
        if self._last_key is None:
            self._last_key = 0
            for block in reversed(range(self._tail)):
                if keys := self._source.keys(block):
                    self._last_key = keys[-1]
                    break
        return self._last_key
