"""A line of the log as text and back. Both ways let through what ``entries`` allows and nothing else."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, get_type_hints

from armatic_setup.logbook.entries import KINDS, Entry
from armatic_setup.logbook.shapes import HexId, admitted, nothing

_NAMES: Final = {entry: name for name, entry in KINDS.items()}
_FIELDS: Final = {entry: get_type_hints(entry, include_extras=True) for entry in KINDS.values()}
#: No line of ours is longer; what is, is not read.
LONGEST: Final = 16_000


@dataclass(frozen=True, slots=True)
class Line:
    """One line.

    Attributes:
        at: Local time with its offset.
        run: The run of the program that wrote it.
    """

    at: datetime
    run: str
    entry: Entry


def to_text(line: Line) -> str:
    """The line as JSON in ASCII, without a line end. Fields that say nothing are left out.

    Raises:
        TypeError: A field holds something of another type than it is declared with.
    """
    entry = line.entry
    record: dict[str, object] = {
        "at": line.at.isoformat(timespec="milliseconds"),
        "run": admitted(HexId, line.run),
        "entry": _NAMES[type(entry)],
    }
    for field, hint in _FIELDS[type(entry)].items():
        value = admitted(hint, getattr(entry, field))
        if value not in (None, "", ()):
            record[field] = value
    return json.dumps(record, separators=(",", ":"))


def from_text(text: str) -> Line | None:
    """The line that :func:`to_text` wrote; None for anything else. Fields nobody declared are dropped."""
    if len(text) > LONGEST:
        return None
    try:
        record = json.loads(text)
        at = datetime.fromisoformat(record["at"])
        if at.tzinfo is None:
            return None
        return Line(at, str(admitted(HexId, record["run"])), _entry(record))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError):
        return None


def read(texts: Iterable[str]) -> Iterator[Line]:
    """The lines that are lines of ours, in their order."""
    for text in texts:
        line = from_text(text)
        if line is not None:
            yield line


def _entry(record: Mapping[str, Any]) -> Entry:
    kind = KINDS[record["entry"]]
    values: dict[str, Any] = {
        name: admitted(hint, record.get(name, nothing(hint))) for name, hint in _FIELDS[kind].items()
    }
    return kind(**values)
