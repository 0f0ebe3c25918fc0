"""Faults of a page's rows: doubled, lost, out of order, oddly written."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from armatic_setup.practice.columns import Column
from armatic_setup.practice.faults import PlannedFault
from armatic_setup.practice.schema import WHOLE_NUMBERS, Row
from armatic_setup.practice.table import Table, key_of


def tampered(rows: Sequence[Row], table: Table, fault: PlannedFault) -> Sequence[Row]:
    """The rows of a page as they come after a fault."""
    earlier = table.before(key_of(rows[0])) if rows else None
    match fault.kind.name:
        case "overlapping_page" if earlier is not None:
            return [earlier, *rows]
        case "late_row" if earlier is not None:
            return [*rows, earlier]
        case "duplicate_rows":
            return [*rows[:1], *rows]
        case "dropped_row":
            return rows[:-1]
        case "shuffled_rows":
            mixed = list(rows)
            random.Random(fault.seen).shuffle(mixed)  # noqa: S311 - an order nobody may rely on
            return mixed
    return rows


#: What a user's own row says after a fault: column and value.
_USERS: Final = {"employee_user": ("USERTYPE", "employee user"), "ordinary_user": ("LOGINDISABLED", "false")}


def retold(column: Column, fault: PlannedFault) -> Column:
    """The column as it comes after a fault that changes what it says."""
    if fault.kind.name == "decimal_whole_numbers":
        return with_decimals(column)
    name, value = _USERS.get(fault.kind.name, ("", ""))
    return replace(column, at=-1, get=lambda _: value) if column.name == name else column


def with_decimals(column: Column) -> Column:
    """The column with four decimals behind whole numbers; keys are spared."""
    if column.datatype not in WHOLE_NUMBERS or column.name == "RECORDNO":
        return column
    inner = column.get

    def get(row: Row) -> str | None:
        cell = inner(row)
        return None if cell is None else f"{cell}.0000"

    return replace(column, at=-1, get=get)
