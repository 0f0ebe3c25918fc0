"""Conditions on rows: comparisons joined by and and or, each able to pass over whole blocks.

A null never fulfils a comparison, not even "not equal", as in SQL.
"""

from __future__ import annotations

import operator
import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Final

from armatic_setup.practice.columns import Column
from armatic_setup.practice.dates import DateError, UserCalendar
from armatic_setup.practice.schema import AMOUNTS, WHOLE_NUMBERS, Cell, DataType, Row
from armatic_setup.practice.table import Zone

Comparable = int | str | Decimal


class ConditionError(Exception):
    """The condition cannot be evaluated, such as a date in another format."""


class Condition(ABC):
    """Something a row fulfils or not."""

    @abstractmethod
    def matches(self, row: Row) -> bool:
        """Whether the row fulfils it."""

    def may_match(self, zones: Mapping[str, Zone]) -> bool:  # noqa: ARG002 - the careful default
        """Whether a block with these bounds may hold a row that fulfils it."""
        return True


@dataclass(frozen=True, slots=True)
class AllOf(Condition):
    """Every part is fulfilled."""

    parts: tuple[Condition, ...]

    def matches(self, row: Row) -> bool:
        """See `Condition`."""
        return all(part.matches(row) for part in self.parts)

    def may_match(self, zones: Mapping[str, Zone]) -> bool:
        """See `Condition`."""
        return all(part.may_match(zones) for part in self.parts)


@dataclass(frozen=True, slots=True)
class AnyOf(Condition):
    """At least one part is fulfilled."""

    parts: tuple[Condition, ...]

    def matches(self, row: Row) -> bool:
        """See `Condition`."""
        return any(part.matches(row) for part in self.parts)

    def may_match(self, zones: Mapping[str, Zone]) -> bool:
        """See `Condition`."""
        return any(part.may_match(zones) for part in self.parts)


@dataclass(frozen=True, slots=True)
class IsNull(Condition):
    """The field is empty, or (with ``wanted`` false) is not."""

    column: Column
    wanted: bool

    def matches(self, row: Row) -> bool:
        """See `Condition`."""
        return (self.column.get(row) is None) is self.wanted

    def may_match(self, zones: Mapping[str, Zone]) -> bool:
        """See `Condition`."""
        zone = zones.get(self.column.name)
        return zone is None or zone.nulls or not self.wanted


@dataclass(frozen=True, slots=True)
class Compare(Condition):
    """The field stands in a relation to one value.

    Attributes:
        relation: ``== != < <= > >=``.
    """

    column: Column
    relation: str
    value: Comparable
    convert: Callable[[Cell], Comparable]

    def matches(self, row: Row) -> bool:
        """See `Condition`."""
        cell = self.column.get(row)
        if cell is None:
            return False
        return bool(_RELATIONS[self.relation](self.convert(cell), self.value))

    def may_match(self, zones: Mapping[str, Zone]) -> bool:
        """See `Condition`."""
        zone = zones.get(self.column.name)
        if zone is None or not isinstance(self.value, int):
            return True
        match self.relation:
            case "==":
                return zone.low <= self.value <= zone.high
            case "<" | "<=":
                return bool(_RELATIONS[self.relation](zone.low, self.value))
            case ">" | ">=":
                return bool(_RELATIONS[self.relation](zone.high, self.value))
        return True


@dataclass(frozen=True, slots=True)
class OneOf(Condition):
    """The field is one of some values, or (with ``wanted`` false) none of them."""

    column: Column
    values: frozenset[Comparable]
    wanted: bool
    convert: Callable[[Cell], Comparable]

    def matches(self, row: Row) -> bool:
        """See `Condition`."""
        cell = self.column.get(row)
        return cell is not None and (self.convert(cell) in self.values) is self.wanted

    def may_match(self, zones: Mapping[str, Zone]) -> bool:
        """See `Condition`."""
        zone = zones.get(self.column.name)
        if zone is None or not self.wanted:
            return True
        return any(isinstance(one, int) and zone.low <= one <= zone.high for one in self.values)


@dataclass(frozen=True, slots=True)
class Like(Condition):
    """The text fits a pattern with ``%`` and ``_``, or (with ``wanted`` false) does not."""

    column: Column
    pattern: re.Pattern[str]
    wanted: bool

    def matches(self, row: Row) -> bool:
        """See `Condition`."""
        cell = self.column.get(row)
        return cell is not None and (self.pattern.fullmatch(str(cell)) is not None) is self.wanted


_RELATIONS: Final[Mapping[str, Callable[[Comparable, Comparable], bool]]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


@dataclass(frozen=True, slots=True)
class ConditionMaker:
    """Makes conditions from the texts of a request.

    Attributes:
        calendar: How the user writes dates.
        ignore_case: Compare texts without regard to case.
        letters: Enumerated values come as database letters (``readByQuery``), not as labels.
    """

    calendar: UserCalendar
    ignore_case: bool = False
    letters: bool = False

    def compare(self, column: Column, relation: str, text: str) -> Condition:
        """A comparison with one value; an empty value is fulfilled by nothing."""
        if text == "":
            return AnyOf(())
        return Compare(column, relation, self._read(column, text), self._convert(column))

    def between(self, column: Column, low: str, high: str) -> Condition:
        """From the low value to the high one, both included."""
        return AllOf((self.compare(column, ">=", low), self.compare(column, "<=", high)))

    def one_of(self, column: Column, texts: Sequence[str], *, wanted: bool) -> Condition:
        """One of some values, or none of them."""
        values = frozenset(self._read(column, text) for text in texts)
        return OneOf(column, values, wanted, self._convert(column))

    def like(self, column: Column, text: str, *, wanted: bool) -> Condition:
        """A pattern; ``%`` stands for any text, ``_`` for one character."""
        pieces = ("".join({"%": ".*", "_": "."}.get(letter, re.escape(letter))) for letter in text)
        flags = re.DOTALL | (re.IGNORECASE if self.ignore_case else 0)
        return Like(column, re.compile("".join(pieces), flags), wanted)

    def _read(self, column: Column, text: str) -> Comparable:
        try:
            if column.datatype in WHOLE_NUMBERS:
                return int(text)
            if column.datatype in AMOUNTS:
                return Decimal(text)
            if column.datatype == DataType.DATE:
                return self.calendar.read_date(text)
            if column.datatype == DataType.TIMESTAMP:
                return self.calendar.read_time(text)
        except (DateError, ValueError, InvalidOperation) as error:
            raise ConditionError(column.name) from error
        if self.letters and column.datatype == DataType.ENUM:
            text = next((label for label, letter in column.letters.items() if letter == text), "")
        return text.casefold() if self.ignore_case else text

    def _convert(self, column: Column) -> Callable[[Cell], Comparable]:
        if column.datatype in AMOUNTS:
            return lambda cell: Decimal(str(cell))
        if self.ignore_case and column.datatype in {DataType.TEXT, DataType.ENUM}:
            return lambda cell: str(cell).casefold()
        return lambda cell: "" if cell is None else cell
