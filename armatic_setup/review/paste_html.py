"""Pasted HTML source as lines of cells: tables, and the text around them."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Final

#: What stands in no cell and on no line of its own.
_SILENT: Final = frozenset({"script", "style", "head", "template"})
_LINES: Final = frozenset(
    {"p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "caption", "br", "table"}
)
#: Columns of a table, and rows that a cell reaches down: more are not believed.
_WIDEST: Final = 60


def lines_of(source: str) -> list[list[str]]:
    """The lines of cells; text outside of tables is a line of one cell."""
    reader = _Reader()
    reader.feed(source)
    reader.close()
    return reader.finished()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._lines: list[list[str]] = []
        self._words: list[str] = []
        self._row: dict[int, str] | None = None
        self._column = 0
        self._span = (1, 1)
        self._in_cell = False
        #: Column to what reaches down from a row above, and through how many more rows.
        self._hanging: dict[int, tuple[str, int]] = {}
        self._silent = 0

    def finished(self) -> list[list[str]]:
        self._end_row()
        self._end_line()
        return self._lines

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag in _SILENT:
            self._silent += 1
        elif tag == "tr":
            self._end_row()
            self._row = {column: text for column, (text, _) in self._hanging.items()}
            self._hanging = {
                column: (text, left - 1) for column, (text, left) in self._hanging.items() if left > 1
            }
            self._column = 0
        elif tag in ("td", "th") and self._row is not None:
            self._end_cell()
            self._in_cell = True
            self._span = (_count(given.get("colspan")), _count(given.get("rowspan")))
        elif tag == "table":
            self._end_row()
            self._hanging.clear()
        elif tag in _LINES:
            self._break()
        self._words += _state(tag, given)

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in ("tr", "table", "thead", "tbody"):
            self._end_row()
        elif tag in ("td", "th"):
            self._end_cell()
        elif tag in _LINES:
            self._break()

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._words += data.split()

    def _break(self) -> None:
        if not self._in_cell:
            self._end_line()

    def _end_line(self) -> None:
        if self._words:
            self._lines.append([" ".join(self._words)])
            self._words = []

    def _end_cell(self) -> None:
        if self._row is None or not self._in_cell:
            return
        self._in_cell = False
        text, self._words = " ".join(self._words), []
        while self._column in self._row:  # taken by a cell that reaches down
            self._column += 1
        wide, high = self._span
        for place in range(min(wide, _WIDEST - self._column)):
            shown = "" if place else text  # a heading across the table is one cell, not many
            self._row[self._column] = shown
            if high > 1:
                self._hanging[self._column] = (shown, high - 1)
            self._column += 1

    def _end_row(self) -> None:
        self._end_cell()
        if self._row is None:
            self._end_line()
            return
        row, self._row, self._words = self._row, None, []
        if row:
            self._lines.append([row.get(column, "") for column in range(max(row) + 1)])


def _count(given: str | None) -> int:
    return min(int(given), _WIDEST) if given and given.isdecimal() and int(given) else 1


def _state(tag: str, given: dict[str, str | None]) -> list[str]:
    """What a box or a picture of one shows."""
    kind = (given.get("type") or given.get("role") or "").casefold()
    if kind == "checkbox":
        ticked = "checked" in given or given.get("aria-checked") == "true"
        return ["checked" if ticked else "not checked"]
    if tag == "img":
        return (given.get("alt") or given.get("title") or "").split()
    return []
