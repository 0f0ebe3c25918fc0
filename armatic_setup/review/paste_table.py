"""A pasted text as lines of cells, whatever stands between the cells. Nothing is understood here yet."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias

from armatic_setup.review import paste_html
from armatic_setup.review.paste_ticks import right_of

Line: TypeAlias = list[str]

_HTML: Final = re.compile(r"<\s*(?:table|tr|td|th|ul|li|html|body)\b", re.IGNORECASE)
_LINE_ENDS: Final = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
#: Byte order mark, zero-width characters, direction marks, soft hyphen, NUL: not seen, so not meant.
_UNSEEN: Final = re.compile("[\ufeff\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u00ad\x00]")
#: The line under the heads of a Markdown table, or of one drawn with characters, has no others.
_RULE: Final = frozenset("|:+=- \t")
#: Marks at the start of a line that are no part of its text.
_BULLET: Final = re.compile(
    r"^\s*(?:#{1,6}\s+|[*+•‣·-]\s+(?!\[)|\d{1,3}[.)]\s+|>\s+|(?:row|heading level)\s+\d+\s+)", re.IGNORECASE
)
_GAP: Final = re.compile(r"\s{2,}")
_PIECE: Final = re.compile(r"\[[^\[\]]?\]|\([^()]?\)|\S+")
#: More columns than any of Intacct's windows has.
_MOST_HEADS: Final = 40
#: How far a mark may stand from the head of its column, in characters.
_SLACK: Final = 2


def lines_of(text: str) -> list[Line]:
    """The lines of cells, blanks around each taken off; lines without any text are left out.

    A cell that is empty stays, so that the same number means the same column.
    """
    text = cleaned(text)
    if _HTML.search(text):
        return _trimmed(paste_html.lines_of(text))
    lines = [line for line in text.split("\n") if line.strip() and not _is_rule(line)]
    separator = _separator(lines)
    if separator == "|":
        return _trimmed([_unframed(line).split("|") for line in lines])
    if separator:
        return _trimmed(_split(lines, separator))
    return _trimmed(list(_aligned(lines)))


def cleaned(text: str) -> str:
    """*text* with one sort of line end and of blank, and without what nobody sees."""
    text = _LINE_ENDS.sub("\n", _UNSEEN.sub("", text))
    return "".join(" " if unicodedata.category(one) == "Zs" else one for one in text)


def _is_rule(line: str) -> bool:
    return "---" in line and _RULE.issuperset(line)


def _trimmed(lines: Sequence[Line]) -> list[Line]:
    trimmed = [[" ".join(cell.replace("**", "").strip("`").split()) for cell in line] for line in lines]
    for line in trimmed:
        if line:
            line[0] = _BULLET.sub("", line[0])
    return [line for line in trimmed if any(line)]


def _separator(lines: Sequence[str]) -> str:
    """What separates the cells; empty where nothing does, or columns are aligned by blanks."""
    for candidate in ("\t", "|", ";", ","):
        parted = sum(candidate in line for line in lines)
        if parted and (parted >= 2 or len(lines) <= 2) and 2 * parted >= len(lines):
            return candidate
    return ""


def _unframed(line: str) -> str:
    return line.strip().removeprefix("|").removesuffix("|")


def _split(lines: Sequence[str], separator: str) -> list[Line]:
    """The cells of lines that a spreadsheet may have quoted."""
    whole = "\n".join(lines)
    if whole.count('"') % 2 == 0:
        try:
            return list(csv.reader(lines, delimiter=separator, skipinitialspace=True))
        except csv.Error:
            pass  # a cell longer than any table has
    return [line.split(separator) for line in lines]


def _aligned(lines: Sequence[str]) -> Iterator[Line]:
    """Lines whose cells stand under one another; a line by itself where no head was seen yet."""
    heads: list[re.Match[str]] = []
    for line in lines:
        expanded = line.expandtabs()
        if found := _heads(expanded):
            heads = found
            yield [expanded[: heads[0].start()], *(head[0] for head in heads)]
        elif heads:
            yield _under(expanded, heads)
        else:
            yield [expanded]


def _heads(line: str) -> list[re.Match[str]]:
    """The heads of the columns, if the line is one of heads: rights, and blanks before the first."""
    pieces = list(re.finditer(r"\S+", line))
    first = next((index for index, piece in enumerate(pieces) if right_of(piece[0])), None)
    if first is None or not all(piece[0].isalpha() for piece in pieces[first : first + _MOST_HEADS]):
        return []
    rights = [piece for piece in pieces[first:] if right_of(piece[0])]
    before = line[: rights[0].start()]
    if len(rights) < 2 or (before.strip() and not before.endswith("  ")):
        return []
    return pieces[first : first + _MOST_HEADS]


def _under(line: str, heads: Sequence[re.Match[str]]) -> Line:
    """The cells of *line* by the heads above it."""
    parts = _GAP.split(line.strip())
    if len(parts) == len(heads) + 1:
        return parts
    start = heads[0].start() - _SLACK
    marks = [piece for piece in _PIECE.finditer(line) if piece.start() >= start]
    cells = [line[: marks[0].start()] if marks else line, *("" for _ in heads)]
    for mark in marks:
        nearest = min(range(len(heads)), key=lambda index: _distance(mark, heads[index]))
        cells[nearest + 1] = f"{cells[nearest + 1]} {mark[0]}".strip()
    return cells


def _distance(mark: re.Match[str], head: re.Match[str]) -> int:
    """How far the mark is from the head's own width."""
    return max(head.start() - mark.end(), mark.start() - head.end(), 0) * 100 + abs(
        mark.start() + mark.end() - head.start() - head.end()
    )
