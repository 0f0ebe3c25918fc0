"""Which line each key of a TOML file stands on, which the standard library's parser does not tell."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping
from typing import Final

#: Where a value sits: table and key names, and the number of a list's item.
Place = tuple[str | int, ...]

_BLANK: Final = re.compile(r"(?:[ \t\n]|#[^\n]*)*")
_KEY: Final = re.compile(
    r"""[ \t]*(?:(?P<bare>[A-Za-z0-9_-]+)|"(?P<basic>(?:[^"\\]|\\.)*)"|'(?P<raw>[^']*)')[ \t]*"""
)
_SCALAR: Final = re.compile(
    r'"""(?:\\.|[^\\])*?"""(?:"{0,2})'  # a closing fence may follow up to two quotes of the text itself
    r"|'''.*?'''(?:'{0,2})"
    r'|"(?:\\.|[^"\\])*"'
    r"|'[^']*'"
    r"|[^,\]}\n#]+",
    re.DOTALL,
)


def line_numbers(source: str) -> Mapping[Place, int]:
    """The line (from 1) of every table, key and list item.

    Args:
        source: TOML that ``tomllib`` has accepted, with line feeds alone as line ends.
    """
    scanner = _Scanner(source)
    scanner.document()
    return scanner.lines


class _Scanner:
    """Walks over a valid document and notes where things start; it does not check anything."""

    def __init__(self, source: str) -> None:
        self.lines: dict[Place, int] = {}
        self._source = source
        self._at = 0
        self._breaks = [found.start() for found in re.finditer("\n", source)]
        self._lengths: dict[Place, int] = {}  # of arrays of tables

    def document(self) -> None:
        place: Place = ()
        self._skip()
        while self._at < len(self._source):
            if self._source.startswith("[", self._at):
                place = self._header()
            else:
                self._pair(place)
            self._skip()

    def _header(self) -> Place:
        line = self._line()
        array = self._source.startswith("[[", self._at)
        self._at += 2 if array else 1
        *outer, last = self._names()
        self._at += 2 if array else 1
        place: Place = ()
        for name in outer:
            place = self._newest((*place, name))
        place = (*place, last)
        if array:
            self.lines.setdefault(place, line)
            self._lengths[place] = self._lengths.get(place, 0) + 1
            place = self._newest(place)
        self.lines[place] = line
        return place

    def _newest(self, place: Place) -> Place:
        """A name in a header means the newest table of that name."""
        return (*place, self._lengths[place] - 1) if place in self._lengths else place

    def _pair(self, place: Place) -> None:
        line = self._line()
        for name in self._names():
            place = (*place, name)
            self.lines.setdefault(place, line)
        self._at += 1  # the equals sign
        self._value(place)

    def _names(self) -> list[str]:
        names = []
        while True:
            found = _KEY.match(self._source, self._at)
            assert found is not None
            names.append(found["bare"] or found["basic"] or found["raw"] or "")
            self._at = found.end()
            if not self._source.startswith(".", self._at):
                return names
            self._at += 1

    def _value(self, place: Place) -> None:
        self._skip()
        if self._source.startswith("[", self._at):
            self._at += 1
            index = 0
            while not self._closed("]"):
                self.lines[(*place, index)] = self._line()
                self._value((*place, index))
                index += 1
        elif self._source.startswith("{", self._at):
            self._at += 1
            while not self._closed("}"):
                self._pair(place)
        else:
            found = _SCALAR.match(self._source, self._at)
            assert found is not None
            self._at = found.end()

    def _closed(self, bracket: str) -> bool:
        """Whether the list or inline table ends here; else the next item follows."""
        self._skip()
        if self._source.startswith(",", self._at):
            self._at += 1
            self._skip()
        if self._source.startswith(bracket, self._at):
            self._at += 1
            return True
        return False

    def _skip(self) -> None:
        found = _BLANK.match(self._source, self._at)
        assert found is not None
        self._at = found.end()

    def _line(self) -> int:
        return bisect_left(self._breaks, self._at) + 1
