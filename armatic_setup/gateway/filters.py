"""Conditions of a query, as small values. ``request`` turns them into XML.

Dates and times are text in the user's own format (``user_formatting``), so they are passed as text:
only the caller knows that format.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias

Value: TypeAlias = str | int | Decimal


@dataclass(frozen=True, slots=True)
class Comparison:
    """One field held against no, one, two or many values.

    Attributes:
        operator: The gateway's element name, such as ``greaterthan``.
    """

    operator: str
    field: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Several conditions joined.

    Attributes:
        operator: ``and`` or ``or``.
    """

    operator: str
    parts: tuple[Comparison | Group, ...]


Filter: TypeAlias = Comparison | Group


def equal_to(field: str, value: Value) -> Comparison:
    """*field* = *value*."""
    return Comparison("equalto", field, (str(value),))


def not_equal_to(field: str, value: Value) -> Comparison:
    """*field* ≠ *value*."""
    return Comparison("notequalto", field, (str(value),))


def at_most(field: str, value: Value) -> Comparison:
    """*field* ≤ *value*."""
    return Comparison("lessthanorequalto", field, (str(value),))


def greater_than(field: str, value: Value) -> Comparison:
    """*field* > *value*."""
    return Comparison("greaterthan", field, (str(value),))


def at_least(field: str, value: Value) -> Comparison:
    """*field* ≥ *value*."""
    return Comparison("greaterthanorequalto", field, (str(value),))


def between(field: str, low: Value, high: Value) -> Comparison:
    """*low* ≤ *field* ≤ *high*."""
    return Comparison("between", field, (str(low), str(high)))


def is_in(field: str, *values: Value) -> Comparison:
    """*field* is one of *values*."""
    if not values:
        raise ValueError("an empty list of values means nothing")
    return Comparison("in", field, tuple(str(value) for value in values))


def is_null(field: str) -> Comparison:
    """*field* has no value."""
    return Comparison("isnull", field)


def all_of(*parts: Filter) -> Filter:
    """Every one of *parts* holds; a single part stands for itself."""
    return _joined("and", parts)


def any_of(*parts: Filter) -> Filter:
    """At least one of *parts* holds; a single part stands for itself."""
    return _joined("or", parts)


def _joined(operator: str, parts: tuple[Filter, ...]) -> Filter:
    if not parts:
        raise ValueError(f"an empty {operator!r} means nothing")
    return parts[0] if len(parts) == 1 else Group(operator, parts)
