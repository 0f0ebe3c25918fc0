"""Rows in the one form the gateway writes them, read by a pattern: several times faster than by a parser.

A page is one row two thousand times over: the same elements in the same order, with nothing but text in
them. The first row tells that form, and the rows after it are matched against it from end to end. Whatever
differs, in the least, is no row of that form and is left to the XML parser, with all that comes behind it.

So this decides nothing about XML: each row taken here is a whole element, free of attributes, comments,
sections, entities (but for the five of XML itself and characters by number) and of every character that XML
forbids. Taking it out leaves the rest exactly as well formed as it was. ``tests/gateway/test_scanning.py``
holds it against the parser.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from armatic_setup.gateway.errors import Unreadable
from armatic_setup.gateway.functions import MAX_PAGE_SIZE
from armatic_setup.gateway.rows import Block, Texts
from armatic_setup.gateway.weight import Scales

#: Bytes to collect before they are looked at, so that a body in tiny pieces costs no more than another.
_LOOK: Final = 32 * 1024
#: Bytes of a row; of a longer one the parser may make what it can.
_LONGEST_ROW: Final = 256 * 1024
#: Fields of a row; the catalogue's largest object has forty.
_MOST_FIELDS: Final = 300

_NAME: Final = r"[A-Za-z_][A-Za-z0-9_.]*"
_SPACE: Final = r"[ \t\n]*"
_SPACES: Final = " \t\n"
_BETWEEN: Final = re.compile(_SPACE)
_CELL: Final = rf"<(?P<name>{_NAME})(?:>[^<]*</(?P=name)>|/>)(?P<after>{_SPACE})"
_CELLS: Final = re.compile(_CELL)
_FIRST_ROW: Final = re.compile(rf"<(?P<tag>{_NAME})>(?P<space>{_SPACE})(?:{_CELL})+</(?P=tag)>")
_ROW_STARTS: Final = re.compile(rf"{_SPACE}<({_NAME})>".encode())
#: What XML forbids (of the bytes below, line ends other than ours it would only change).
_FORBIDDEN: Final = bytes({*range(0x20)} - {*b"\t\n"})
_REFERENCE: Final = re.compile("&(?:(amp|lt|gt|quot|apos)|#([0-9]{1,7})|#x([0-9A-Fa-f]{1,6}));")
_NAMED: Final = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_MARKED: Final = re.compile(rf"&[^<]*</({_NAME})>")
#: No text holds it.
_APART: Final = "\0"
#: Shorter than this, bytes may still become a row's start.
_LONGEST_START: Final = 200


class Form:
    """What all rows of a page look like.

    Attributes:
        names: The fields of a row, in order.
    """

    def __init__(self, names: tuple[str, ...], row: re.Pattern[str]) -> None:
        self.names = names
        self._row = row

    def columns(self, text: str) -> tuple[list[list[str | None]], int]:
        """The rows *text* begins with, by column, None for an empty field; and where they end."""
        parts = self._row.split(text)  # what is before a row, its cells, what is before the next
        step = len(self.names) + 1
        if not "".join(parts[::step]).strip(_SPACES):
            columns, end = [parts[place::step] for place in range(1, step)], len(text)
        else:
            columns, end = self._first_rows(text)
        return columns, end

    def _first_rows(self, text: str) -> tuple[list[list[str | None]], int]:
        columns: list[list[str | None]] = [[] for _ in self.names]
        end = 0
        while found := self._row.match(text, end + _spaces(text, end)):
            for column, cell in zip(columns, found.groups(), strict=True):
                column.append(cell)
            end = found.end()
        return columns, end

    @classmethod
    def of(cls, row: str) -> Form | None:
        """The form of *row*, a whole element; None where it is not such a one."""
        found = _FIRST_ROW.fullmatch(row)
        if found is None:
            return None
        cells = tuple((cell["name"], cell["after"]) for cell in _CELLS.finditer(row, found.end("space")))
        names = tuple(name for name, _ in cells)
        if len(set(names)) != len(names) or len(names) > _MOST_FIELDS:
            return None
        return cls(names, _pattern(found["tag"], found["space"], cells))


@lru_cache(maxsize=64)
def _pattern(tag: str, space: str, cells: tuple[tuple[str, str], ...]) -> re.Pattern[str]:
    """Matches a row with these cells, each with the white space behind it."""
    middle = "".join(
        f"<{re.escape(name)}(?:>([^<]++)</{re.escape(name)}|></{re.escape(name)}|/)>{re.escape(after)}"
        for name, after in cells
    )
    return re.compile(f"<{re.escape(tag)}>{re.escape(space)}{middle}</{re.escape(tag)}>")


class RowScanner:
    """Takes the rows of one ``<data>`` element from its first byte on.

    Args:
        tags: What rows may be called.
        scales: Weighs what is kept.
    """

    def __init__(self, tags: frozenset[str], scales: Scales) -> None:
        self._tags = tags
        self._scales = scales
        self._waiting: list[bytes] = []
        self._size = 0
        self._look_at = _LOOK
        self._tag = b""
        self._form: Form | None = None
        self._columns: list[list[str | None]] = []
        self._marked: set[str] = set()  # fields with a reference in a text
        self._taken = 0

    def feed(self, piece: bytes) -> bytes | None:
        """Take the next bytes.

        Returns:
            The bytes that are for the parser, as are all after them; None while there may be more rows.

        Raises:
            Unreadable: More than a page can have.
        """
        self._waiting.append(piece)
        self._size += len(piece)
        return self._scan() if self._size >= self._look_at else None

    def end(self) -> bytes:
        """Nothing follows: the bytes that are left for the parser."""
        rest = self._scan()
        return b"".join(self._waiting) if rest is None else rest

    def block(self) -> Block | None:
        """The rows that were taken, if any.

        Raises:
            Unreadable: A character by a number that XML forbids.
        """
        if self._form is None or not self._taken:
            return None
        columns = [
            _resolved(column) if name in self._marked else column
            for name, column in zip(self._form.names, self._columns, strict=True)
        ]
        return Block(self._form.names, columns, self._taken)

    def _scan(self) -> bytes | None:
        waiting = b"".join(self._waiting)
        taken, regular = self._take(waiting)
        rest = waiting[taken:]
        if not regular or len(rest) > _LONGEST_ROW or not self._may_become_a_row(rest):
            return rest
        self._waiting = [rest]
        self._size = len(rest)
        self._look_at = max(_LOOK, 2 * self._size)  # twice as much each time: no byte is copied often
        return None

    def _may_become_a_row(self, start: bytes) -> bool:
        start = start.lstrip(_SPACES.encode())
        if self._tag:
            opening = b"<" + self._tag + b">"
            return start.startswith(opening) or opening.startswith(start)
        return not start or (start[:1] == b"<" and b">" not in start and len(start) < _LONGEST_START)

    def _take(self, waiting: bytes) -> tuple[int, bool]:
        """Take the whole rows at the start; how many bytes that were, and whether all had the form."""
        if not self._tag:
            start = _ROW_STARTS.match(waiting)
            if start is None:
                return 0, True
            if start[1].decode() not in self._tags:
                return 0, False
            self._tag = start[1]
        closing = b"</" + self._tag + b">"
        end = waiting.rfind(closing) + len(closing)
        if end < len(closing):
            return 0, True
        text = _plain(waiting[:end])
        if not text:
            return 0, False
        position = self._match(text, closing.decode())
        if position == len(text):
            return end, True
        return len(text[:position].encode()), False

    def _match(self, text: str, closing: str) -> int:
        """Take the rows that *text* begins with; where they end."""
        if self._form is None:
            self._form = Form.of(text[: text.index(closing) + len(closing)].lstrip(_SPACES))
            if self._form is None:
                return 0
            self._columns = [[] for _ in self._form.names]
        columns, position = self._form.columns(text)
        size = len(columns[0])
        self._taken += size
        if self._taken > MAX_PAGE_SIZE:
            raise Unreadable.of("too_large", detail="More rows than a page can have")
        self._scales.add_rows(text if position == len(text) else text[:position], size, len(columns))
        for column, texts in zip(self._columns, columns, strict=True):
            column.extend(texts)
        if "&" in text:
            self._marked.update(_MARKED.findall(text))
        return position


def _plain(markup: bytes) -> str:
    """*markup* as text, or an empty one where it holds what no text of XML may hold as it is."""
    if len(markup.translate(None, _FORBIDDEN)) != len(markup):
        return ""
    try:
        text = markup.decode()
    except UnicodeDecodeError:
        return ""
    if "\ufffe" in text or "\uffff" in text or ("]" in text and "]]>" in text):
        return ""
    return text


def _spaces(text: str, at: int) -> int:
    """How much white space there is."""
    found = _BETWEEN.match(text, at)
    return found.end() - at if found else 0


def _resolved(column: list[str | None]) -> Texts:
    """The texts that a column's markup stands for.

    Raises:
        Unreadable: It refers to something that XML does not define.
    """
    joined = _APART.join([text or "" for text in column])
    marks = joined.count("&")
    if marks == joined.count("&amp;"):
        joined = joined.replace("&amp;", "&")
    elif marks == len(_REFERENCE.findall(joined)):
        joined = _REFERENCE.sub(_character, joined)
    else:
        raise Unreadable.of("not_xml", detail="An entity that is not declared")
    return [text or None for text in joined.split(_APART)]


def _character(reference: re.Match[str]) -> str:
    name, decimal, hexadecimal = reference.groups()
    if name:
        return _NAMED[name]
    code = int(decimal) if decimal else int(hexadecimal, 16)
    if code in (0x9, 0xA, 0xD) or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD:
        return chr(code)
    if 0x10000 <= code <= 0x10FFFF:
        return chr(code)
    raise Unreadable.of("not_xml", detail="A control character")
