"""The rows of a page, kept by column: so they are small, and a column is converted in one go."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, groupby
from typing import TYPE_CHECKING, TypeAlias, overload

if TYPE_CHECKING:
    from armatic_setup.gateway.answers import Row

Texts: TypeAlias = Sequence[str | None]
"""One column: a text for each row, ``None`` where the field is empty or was not sent."""


class Block:
    """Rows that follow each other and have the same fields.

    Attributes:
        names: The fields, in the order sent.
        columns: The texts of each field.
        size: How many rows.
    """

    __slots__ = ("_at", "columns", "names", "size")

    def __init__(self, names: tuple[str, ...], columns: Sequence[Texts], size: int) -> None:
        self.names = names
        self.columns = columns
        self.size = size
        self._at = {name: place for place, name in enumerate(names)}

    @classmethod
    def of(cls, names: tuple[str, ...], rows: Sequence[Row]) -> Block:
        """*rows*, which all have these fields."""
        return cls(names, [[row[name] or None for row in rows] for name in names], len(rows))

    def column(self, name: str) -> Texts:
        """The texts of a field."""
        at = self._at.get(name)
        return (None,) * self.size if at is None else self.columns[at]

    def row(self, place: int) -> Row:
        """One row by its field names."""
        return {name: column[place] for name, column in zip(self.names, self.columns, strict=True)}


class Rows(Sequence["Row"]):
    """The rows of a page in order. Each is made when it is asked for.

    Attributes:
        blocks: The same rows by column, in order.
    """

    def __init__(self, blocks: Sequence[Block] = ()) -> None:
        self.blocks = blocks
        self._size = sum(block.size for block in blocks)

    @classmethod
    def of(cls, rows: Sequence[Row]) -> Rows:
        """*rows* by column, where they are not already."""
        if isinstance(rows, Rows):
            return rows
        return cls([Block.of(names, list(some)) for names, some in groupby(rows, tuple)])

    def column(self, name: str) -> Texts:
        """The texts of one field of all rows."""
        if len(self.blocks) == 1:
            return self.blocks[0].column(name)
        return list(chain.from_iterable(block.column(name) for block in self.blocks))

    def __len__(self) -> int:
        return self._size

    @overload
    def __getitem__(self, place: int) -> Row: ...
    @overload
    def __getitem__(self, place: slice) -> list[Row]: ...

    def __getitem__(self, place: int | slice) -> Row | list[Row]:
        if isinstance(place, slice):
            return [self[each] for each in range(*place.indices(self._size))]
        at = place + self._size if place < 0 else place
        if at < 0:
            raise IndexError(place)
        for block in self.blocks:
            if at < block.size:
                return block.row(at)
            at -= block.size
        raise IndexError(place)

    def __iter__(self) -> Iterator[Row]:
        return (block.row(place) for block in self.blocks for place in range(block.size))

    def __eq__(self, other: object) -> bool:
        """Equal to a sequence of the same rows."""
        return isinstance(other, Sequence) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment] # as a list has none

    def __repr__(self) -> str:
        return f"Rows({self._size})"  # never what they say
