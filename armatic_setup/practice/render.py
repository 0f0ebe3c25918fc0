"""Writes rows as XML, column by column, since that is several times faster than cell by cell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from armatic_setup.practice.columns import Column
from armatic_setup.practice.dates import UserCalendar
from armatic_setup.practice.schema import Cell, DataType, Row
from armatic_setup.practice.xml_out import escape

#: Stands in no text, since XML could not hold it.
_BETWEEN: Final = "\x00"


@dataclass(frozen=True, slots=True)
class Style:
    """How rows are written.

    Attributes:
        tag: Name of a row's element.
        letters: Enumerated values as database letters instead of labels.
        spaced: A line break behind every element (``includewhitespace``).
    """

    tag: str
    letters: bool = False
    spaced: bool = False


def rows_xml(rows: Sequence[Row], columns: Sequence[Column], style: Style, calendar: UserCalendar) -> str:
    """The rows' elements one behind the other. A null is an empty element."""
    if not rows:
        return ""
    end = "\n" if style.spaced else ""
    fields = "".join(f"<{column.name}>%s</{column.name}>{end}" for column in columns)
    template = f"<{style.tag}>{end}{fields}</{style.tag}>{end}"
    texts = [_texts(rows, column, style, calendar) for column in columns]
    return "".join(map(template.__mod__, zip(*texts, strict=True)))


def _texts(rows: Sequence[Row], column: Column, style: Style, calendar: UserCalendar) -> list[Cell]:
    at = column.at
    cells = [row[at] for row in rows] if at >= 0 else [column.get(row) for row in rows]
    match column.datatype:
        case DataType.DATE:
            day = calendar.date_text
            return [day(cell) if isinstance(cell, int) else "" for cell in cells]
        case DataType.TIMESTAMP:
            moment = calendar.time_text
            return [moment(cell) if isinstance(cell, int) else "" for cell in cells]
        case DataType.TEXT:
            # All at once: one pass over a long text is many times faster than one over each cell.
            joined = _BETWEEN.join(["" if cell is None else str(cell) for cell in cells])
            return list(escape(joined).split(_BETWEEN))
        case DataType.ENUM if style.letters:
            letters = column.letters
            return ["" if cell is None else letters.get(str(cell), str(cell)) for cell in cells]
    return ["" if cell is None else cell for cell in cells]
