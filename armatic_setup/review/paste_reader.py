"""Understanding the lines of a pasted table: headings, heads of columns, rows and their marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from armatic_setup.guide.permissions import Permission
from armatic_setup.guide.vocabulary import Right
from armatic_setup.review.paste_table import Line
from armatic_setup.review.paste_ticks import (
    Preset,
    Tick,
    preset_of,
    right_of,
    split_name,
    statement,
    tick_of,
)
from armatic_setup.review.row_names import RowNames, key

#: Heads of the column that holds the rows' names or their applications.
_NAME_HEADS: Final = frozenset(
    key(name)
    for name in (
        *("Permission", "Permissions", "Activities and lists", "Activity", "Row", "Name", "Item", "Object"),
        *("Feature", "Function", "Policy", "Area", "Reports", "Activity or list"),
    )
)
_APPLICATION_HEADS: Final = frozenset(key(name) for name in ("Application", "Module", "Subscription"))
#: More words than any row has in its name, application included.
_NAME_WORDS: Final = 12
#: What may stand before an application's name in a heading.
_HEADING_WORDS: Final = ("application", "module", "permissions for", "permissions", "subscription")
_HEADING_END: Final = re.compile(r"\b(?:permissions?|subscription|module|application)\W*$", re.IGNORECASE)


@dataclass(slots=True)
class Entry:
    """One row as it was read.

    Attributes:
        name: As it stood there.
        rows: What it may be; none where nobody knows it.
        block: Lines with the same number stood under one heading.
        ticks: By right.
        others: Columns and words that we do not know, and what stood there.
        preset: A shortcut in place of the ticks.
    """

    name: str
    rows: tuple[Permission, ...]
    block: int
    ticks: dict[Right, Tick] = field(default_factory=dict)
    others: list[tuple[str, Tick]] = field(default_factory=list)
    preset: Preset | None = None

    @property
    def is_told(self) -> bool:
        """Whether anything was said of its rights."""
        return bool(self.ticks) or self.preset is not None


@dataclass(slots=True)
class Found:
    """All that was read.

    Attributes:
        entries: In order, rows nobody knows included.
        presets: Applications of which one shortcut was named for all rows.
        marks: Every mark seen, to tell what a cross means.
    """

    entries: list[Entry] = field(default_factory=list)
    presets: dict[str, Preset] = field(default_factory=dict)
    marks: set[Tick] = field(default_factory=set)


class Reader:
    """Reads line after line; each heading and each head of columns counts until the next.

    Args:
        names: All names of the rows.
    """

    def __init__(self, names: RowNames) -> None:
        self._names = names
        self._found = Found()
        self._application = ""
        self._block = 0
        #: Column to right, or to the name of a right we do not know.
        self._columns: Mapping[int, Right | str] = {}
        self._current: Entry | None = None

    def read(self, lines: Sequence[Line]) -> Found:
        """What the lines say."""
        for index, line in enumerate(lines):
            following = lines[index + 1 : index + 3]
            if self._is_heading(line, following) or self._are_heads(line, following):
                continue
            for part in self._parts(line):
                self._take(part)
        return self._found

    # -- headings ------------------------------------------------------------------------------------

    def _is_heading(self, line: Line, following: Sequence[Line]) -> bool:
        """Whether the line names an application for the lines below it, and perhaps one shortcut for all."""
        cells = [cell for cell in line if cell]
        application, preset = self._heading(" ".join(cells))
        if not application and len(cells) == 1 and _begin_table(following):
            # A title right above a table: an application nobody here knows.
            application = "" if self._names.find(cells[0]).rows or split_name(cells[0])[1] else cells[0]
        if not application:
            return False
        self._begin_block(application)
        if preset is not None:
            self._found.presets[application] = preset
        return True

    def _heading(self, text: str) -> tuple[str, Preset | None]:
        for word in ("", *_HEADING_WORDS):
            if not text.casefold().startswith(word):
                continue
            rest = _HEADING_END.sub("", text[len(word) :]).strip(" :")
            if application := self._names.application(rest):
                return application, None
            name, state = split_name(rest)
            if (preset := preset_of(state)) and (
                application := self._names.application(name.strip(" :-–—=|,"))
            ):
                return application, preset
        words = text.strip(" :.").split()
        for count in (3, 2):  # a name of one word, such as Company, may stand at the end of any sentence
            if len(words) > count and (application := self._names.application(" ".join(words[-count:]))):
                return application, None
        return "", None

    def _begin_block(self, application: str) -> None:
        self._application = application
        self._block += 1
        self._current = None

    def _are_heads(self, line: Line, following: Sequence[Line]) -> bool:
        """Whether the line holds the heads of the columns."""
        marks_follow = bool(following) and _has_marks(following[0])
        rights = {column: right for column, cell in enumerate(line) if (right := right_of(cell))}
        if len(rights) < 2:
            return False
        others = {column: cell for column, cell in enumerate(line) if cell and column not in rights}
        lead = [cell for column, cell in others.items() if column < min(rights)]
        application = next((name for cell in lead if (name := self._names.application(cell))), "")
        usual = application or not lead or key(lead[-1]) in _NAME_HEADS | _APPLICATION_HEADS
        if not usual and (self._names.find(lead[-1]).rows or not marks_follow):
            return False  # a row and its rights, one after another
        waiting = self._current is not None and not self._current.is_told
        if not lead and waiting and not marks_follow:
            return False  # the rights of the row named in the line before
        unknown = {column: cell for column, cell in others.items() if column > min(rights)}
        self._columns = {**rights, **unknown}
        self._begin_block(application or self._application)
        return True

    # -- rows ------------------------------------------------------------------------------------------

    def _parts(self, line: Line) -> Iterator[Line]:
        """The line, or each of its cells by itself where each is a row with its rights."""
        if not self._columns and len(line) > 1:
            parted = [split_name(cell) for cell in line]
            rows = [bool(rest and self._names.find(_bare(name)).rows) for name, rest in parted]
            if sum(rows) >= 2:
                yield from ([cell] for cell in line)
                return
        yield line

    def _take(self, line: Line) -> None:
        if self._columns and len(line) > min(self._columns):
            self._take_columns(line)
        else:
            self._take_words([cell for cell in line if cell])

    def _take_columns(self, line: Line) -> None:
        lead = [cell for column, cell in enumerate(line) if cell and column not in self._columns]
        for cell in lead[:-1]:
            if application := self._names.application(cell):
                self._application = application
        name = next((cell for cell in lead if self._find(cell)), "")
        if not name:
            named = [cell for cell in lead if not preset_of(cell) and not self._names.application(cell)]
            name = named[0] if named else ""
        if not name:
            return
        entry = self._add(name)
        for column, head in self._columns.items():
            cell = line[column] if column < len(line) else ""
            tick = Tick.YES if isinstance(head, Right) and right_of(cell) is head else tick_of(cell)
            self._found.marks.add(tick)
            if isinstance(head, Right):
                entry.ticks[head] = tick
            else:
                entry.others.append((head, tick))
        entry.preset = next((preset for cell in lead if (preset := preset_of(cell))), None)
        self._current = None

    def _take_words(self, cells: Sequence[str]) -> None:
        """A row in running words, its rights behind it or in the lines below it."""
        name, rest = self._named(cells)
        if name:
            self._current = self._add(name)
        if self._current is None or not rest:
            return
        said = statement(rest)
        for right, tick in said.ticks:
            self._found.marks.add(tick)
            self._current.ticks[right] = tick
        if said.preset is not None:
            self._current.preset = said.preset
        if said.says_something:
            self._current.others += ((word, Tick.YES) for word in said.others)

    def _named(self, cells: Sequence[str]) -> tuple[str, str]:
        """The row that the cells name, and what they say of it."""
        first, rest = cells[0], ", ".join(cells[1:])
        if len(cells) > 1:
            if application := self._names.application(first):
                self._application = application
                return self._named(cells[1:])
            if self._find(first):
                return first, rest
        words = first.split()
        for count in range(min(len(words), _NAME_WORDS), 0, -1):
            name, behind = _bare(" ".join(words[:count])), " ".join(words[count:])
            if self._find(name) and not split_name(behind)[0]:  # "Customer groups" is no row Customers
                return name, ", ".join(filter(None, (behind, rest)))
        name, state = split_name(first)
        return _bare(name), ", ".join(filter(None, (state, rest)))

    def _find(self, name: str) -> tuple[Permission, ...]:
        return self._names.find(name, self._application).rows

    def _add(self, name: str) -> Entry:
        entry = Entry(name, self._find(name), self._block)
        self._found.entries.append(entry)
        return entry


def _bare(name: str) -> str:
    return name.strip(" \t:;,.-–—=|*")


def _rights_in(line: Line) -> int:
    return sum(right_of(cell) is not None for cell in line)


def _begin_table(lines: Sequence[Line]) -> bool:
    """Whether the first line holds plain heads of columns and the second one marks."""
    if len(lines) < 2 or not _has_marks(lines[1]):
        return False
    rights = [column for column, cell in enumerate(lines[0]) if right_of(cell)]
    lead = [cell for cell in lines[0][: rights[0]] if cell] if rights else []
    return len(rights) >= 2 and all(key(cell) in _NAME_HEADS | _APPLICATION_HEADS for cell in lead)


def _has_marks(line: Line) -> bool:
    """Whether the line holds marks and no names of rights."""
    marks = any(tick_of(cell) not in (Tick.BLANK, Tick.OTHER) for cell in line)
    return marks and not _rights_in(line)
