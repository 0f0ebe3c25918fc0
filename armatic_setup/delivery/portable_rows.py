"""Rows as a portable export has them: CSV or JSON Lines, exact, and the same bytes each time."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Final

from armatic_setup.delivery import portable_verify
from armatic_setup.delivery.seam import FieldSchema
from armatic_setup.guide.objects import FieldKind
from armatic_setup.sync.values import Value

_ENCODE: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

Line = Callable[[Sequence[Value]], str]


class DataFormat(StrEnum):
    """How the rows are written; the value is the ending of their files."""

    CSV = portable_verify.CSV
    JSON_LINES = portable_verify.JSON_LINES


def heading(data_format: DataFormat, fields: Sequence[FieldSchema]) -> str:
    """What stands above the rows."""
    if data_format is DataFormat.JSON_LINES:
        return ""
    return ",".join(field.name for field in fields) + "\r\n"


def line(data_format: DataFormat, fields: Sequence[FieldSchema]) -> Line:
    """What turns a row into its line, with the end of the line."""
    return _json(fields) if data_format is DataFormat.JSON_LINES else _csv(fields)


def _csv(fields: Sequence[FieldSchema]) -> Line:
    cells = [_CELLS.get(field.kind, _plain) for field in fields]

    def written(row: Sequence[Value]) -> str:
        return ",".join([cell(value) for cell, value in zip(cells, row, strict=True)]) + "\r\n"

    return written


def _json(fields: Sequence[FieldSchema]) -> Line:
    names = [field.name for field in fields]
    truths = [field.name for field in fields if field.kind is FieldKind.BOOLEAN]

    def written(row: Sequence[Value]) -> str:
        named: dict[str, object] = dict(zip(names, row, strict=True))
        for name in truths:
            if named[name] is not None:
                named[name] = bool(named[name])
        return _ENCODE(named) + "\n"

    return written


def _text(value: Value) -> str:
    """Always in quotation marks, so that an empty text is not NULL."""
    return "" if value is None else '"' + str(value).replace('"', '""') + '"'


def _truth(value: Value) -> str:
    return "" if value is None else "true" if value else "false"


def _plain(value: Value) -> str:
    return "" if value is None else str(value)


_CELLS: Final = {FieldKind.TEXT: _text, FieldKind.BOOLEAN: _truth}
