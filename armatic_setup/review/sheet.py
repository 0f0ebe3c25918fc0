"""A printed document about the permissions, as plain data: the sheet for the administrator, the rep's record.

Every renderer (PDF, HTML, Markdown, CSV, text) reads a sheet and nothing else, so that they agree.
``handover.py`` and ``record.py`` make sheets.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from armatic_setup.guide.markup import Span
from armatic_setup.guide.vocabulary import Right
from armatic_setup.language import explained, gloss, mark, tr

#: One run of text, its labels and exact values marked.
Line = tuple[Span, ...]


class Paper(StrEnum):
    """The size of the paper. The value is how style sheets name it."""

    A4 = "a4"
    LETTER = "letter"


class Scope(StrEnum):
    """Which rows a sheet shows."""

    MISSING = "missing"  # only what is still to be granted
    EVERYTHING = "everything"


class Box(StrEnum):
    """What stands in a tick box. The ways to know are told apart without any color."""

    OPEN = "open"
    TICKED = "ticked"
    ENTERED = "entered"
    PROVEN = "proven"
    REFUSED = "refused"
    ABSENT = "absent"

    @property
    def mark(self) -> str:
        """As plain text shows it."""
        return _MARKS[self]

    @property
    def word(self) -> str:
        """What it means, for the legend and for those who hear it."""
        return tr(_WORDS[self])


_MARKS = {
    Box.OPEN: "[ ]",
    Box.TICKED: "[x]",
    Box.ENTERED: "[e]",
    Box.PROVEN: "[P]",
    Box.REFUSED: "[!]",
    Box.ABSENT: "n/a",
}
_WORDS = {
    Box.OPEN: mark("to be granted"),
    Box.TICKED: mark("ticked by hand"),
    Box.ENTERED: mark("granted today, as entered"),
    Box.PROVEN: mark("proven by the live test"),
    Box.REFUSED: mark("refused in the live test, to be granted"),
    Box.ABSENT: mark("not in this company"),
}


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing to know at the head of a sheet.

    Attributes:
        label: What it is.
        value: Empty where nobody said; paper then leaves a line to write on.
        exact: Whether it is to be typed exactly so.
    """

    label: str
    value: str = ""
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Job:
    """One thing to do, with a box to tick.

    Attributes:
        text: What to do.
        hints: What to know about it, the older menu path included.
        box: Whether it is done already.
    """

    text: Line
    hints: tuple[Line, ...] = ()
    box: Box = Box.OPEN


@dataclass(frozen=True, slots=True)
class Track:
    """Jobs in their order, and where in Intacct they are done.

    Attributes:
        title: Whom they are for, such as a role-based company; empty for everyone.
        path: Today's menu path; empty where the first job says it.
        older: Earlier menu paths, newest first.
        jobs: What to do there.
    """

    title: str
    path: Line
    older: tuple[Line, ...]
    jobs: tuple[Job, ...]


@dataclass(frozen=True, slots=True)
class RightBox:
    """One right of a row, and its box."""

    right: Right
    box: Box


@dataclass(frozen=True, slots=True)
class Row:
    """One permission row.

    Attributes:
        id: As the data file names it.
        name: As Intacct writes it in a US company.
        own: The company's own name for it, or empty.
        also: Names of other regions and releases.
        boxes: The rights asked for, in Intacct's column order.
        why: Why Armatic needs it.
        breaks: What does not work without it.
        source: Where the requirement comes from.
        remarks: What else the guide says, a sentence each.
        findings: What was found in this company or noted by its people, a sentence each.
    """

    id: str
    name: str
    own: str
    also: tuple[str, ...]
    boxes: tuple[RightBox, ...]
    why: str
    breaks: str
    source: str
    remarks: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()

    @property
    def explained(self) -> str:
        """What does not work without it, the remarks and the source, as one paragraph."""
        return " ".join(
            (
                tr("Without it: {breaks}").format(breaks=self.breaks),
                *self.remarks,
                tr("Source: {source}.").format(source=self.source),
            )
        )

    def box(self, right: Right) -> Box | None:
        """The box of *right*; nothing where it is not asked for."""
        return next((one.box for one in self.boxes if one.right is right), None)

    @property
    def meaning(self) -> str:
        """What its name means in the language in use; empty in English."""
        return gloss(self.name)

    @property
    def names(self) -> str:
        """What else the row is called, in words; empty where it has one name only."""
        parts = [meaning] if (meaning := self.meaning) else []
        parts += [tr("here: {name}").format(name=self.own)] if self.own else []
        parts += [tr("also: {names}").format(names=", ".join(self.also))] if self.also else []
        return "; ".join(parts)


@dataclass(frozen=True, slots=True)
class Group:
    """The rows of one application."""

    application: str
    rows: tuple[Row, ...]

    @property
    def title(self) -> str:
        """The application with the meaning of its name."""
        return explained(self.application)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows with the same columns.

    Attributes:
        title: What the rows have in common; empty where the section's title says it.
        lead: What to know first, a sentence each.
        rights: The columns.
        groups: By application.
    """

    title: str
    lead: tuple[Line, ...]
    rights: tuple[Right, ...]
    groups: tuple[Group, ...]

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows, in order."""
        return tuple(row for group in self.groups for row in group.rows)


@dataclass(frozen=True, slots=True)
class Section:
    """A numbered part of a sheet.

    Attributes:
        title: What it is about.
        lead: What to know first.
        tracks: What to do; more than one where companies differ.
        traps: Mistakes others made there.
        tables: Permission rows.
        notes: What to know afterwards.
    """

    title: str
    lead: tuple[Line, ...] = ()
    tracks: tuple[Track, ...] = ()
    traps: tuple[Line, ...] = ()
    tables: tuple[Table, ...] = ()
    notes: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole document.

    Attributes:
        title: Its heading.
        subject: Of the mail that carries it, and the title of the file.
        made_on: The day it shows.
        lead: What it is for, and how things stand.
        facts: Who asks, for which company and user.
        sections: In order.
        sign_off: What is written at the end by hand.
        footer: Stands on every page.
    """

    title: str
    subject: str
    made_on: date
    lead: tuple[Line, ...]
    facts: tuple[Fact, ...]
    sections: tuple[Section, ...]
    sign_off: tuple[str, ...]
    footer: str

    @property
    def rows(self) -> tuple[Row, ...]:
        """All permission rows, in order."""
        return tuple(row for section in self.sections for table in section.tables for row in table.rows)

    @property
    def legend(self) -> tuple[Box, ...]:
        """The boxes to explain: those of the tables, unless all of them are empty."""
        used = {one.box for row in self.rows for one in row.boxes}
        return tuple(box for box in Box if box in used) if used - {Box.OPEN} else ()

    @property
    def numbered(self) -> Iterator[tuple[int, Section]]:
        """The sections with their numbers."""
        return iter(enumerate(self.sections, start=1))


def words(line: Line) -> str:
    """*line* as plain text."""
    return "".join(span.text for span in line)
