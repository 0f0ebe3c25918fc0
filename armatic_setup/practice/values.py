"""Stored cells as plain Python values and back."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

from armatic_setup.practice.schema import AMOUNTS, WHOLE_NUMBERS, Cell, DataType

#: A value as a Python person expects it.
Value = str | int | bool | Decimal | date | datetime | None


def value_of(datatype: DataType, cell: Cell) -> Value:
    """A stored cell as a Python value."""
    if cell is None:
        return None
    if datatype == DataType.BOOLEAN:
        return cell == "true"
    if datatype in AMOUNTS:
        return Decimal(cell)
    if isinstance(cell, int):
        if datatype == DataType.DATE:
            return date.fromordinal(cell)
        if datatype == DataType.TIMESTAMP:
            return datetime.fromtimestamp(cell, UTC)
    return cell


def cell_of(datatype: DataType, value: Value) -> Cell:
    """A Python value as it is stored.

    Raises:
        TypeError: A date or timestamp field got anything but a date or datetime.
    """
    if value is None:
        return None
    if isinstance(value, datetime):
        return int(value.timestamp())
    if isinstance(value, date):
        return value.toordinal()
    if isinstance(value, bool):
        return "true" if value else "false"
    if datatype in WHOLE_NUMBERS:
        return int(value)
    if datatype in {DataType.DATE, DataType.TIMESTAMP}:
        raise TypeError(f"a {datatype} takes a date or a datetime")
    return str(value)
