"""Values of many rows, kept by column: as they are converted, and as they are written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, TypeAlias, overload

if TYPE_CHECKING:
    from armatic_setup.sync.values import Value

Record: TypeAlias = "tuple[Value, ...]"


class RecordSet(Sequence["Record"]):
    """Rows in order. Each is made when it is asked for, which for most of a sync's rows is never.

    Attributes:
        columns: The same by column, all of one length.
    """

    __slots__ = ("columns",)

    def __init__(self, columns: Sequence[Sequence[Value]]) -> None:
        self.columns = columns

    @classmethod
    def of(cls, rows: Sequence[Record]) -> RecordSet:
        """*rows* by column, where they are not already."""
        return rows if isinstance(rows, RecordSet) else cls(list(zip(*rows, strict=True)))

    def flat(self) -> list[Value]:
        """All values, row after row."""
        width = len(self.columns)
        values: list[Value] = [None] * (width * len(self))
        for place, column in enumerate(self.columns):
            values[place::width] = column
        return values

    def __len__(self) -> int:
        return len(self.columns[0]) if self.columns else 0

    @overload
    def __getitem__(self, place: int) -> Record: ...
    @overload
    def __getitem__(self, place: slice) -> RecordSet: ...

    def __getitem__(self, place: int | slice) -> Record | RecordSet:
        if isinstance(place, slice):
            return RecordSet([column[place] for column in self.columns])
        return tuple([column[place] for column in self.columns])

    def __iter__(self) -> Iterator[Record]:
        return zip(*self.columns, strict=True)

    def __eq__(self, other: object) -> bool:
        """Equal to a sequence of the same rows."""
        return isinstance(other, Sequence) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment] # as a list has none

    def __repr__(self) -> str:
        return f"RecordSet({len(self)})"  # never what they say
