"""Schematic drawings of Intacct's forms, as data: a widget paints them, a screen reader hears them.

Labels are what Intacct shows, so they stay as they are in every language; our own words are translated.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from armatic_setup.guide.markup import Style, plain, spans
from armatic_setup.guide.stand_ins import is_open
from armatic_setup.guide.vocabulary import READING, PermissionModel, Profile, Right


class Frame(StrEnum):
    """What the form is drawn as."""

    PAGE = "page"
    WINDOW = "window"  # a small window in front of a page


class FieldLook(StrEnum):
    """What a drawn field looks like."""

    TEXT = "text"
    CHOICE = "choice"
    TICK = "tick"
    BUTTON = "button"  # its value says what is on it


class Place(StrEnum):
    """Where a drawn button sits."""

    PATH = "path"  # in the bar with the menu path
    TITLE = "title"  # beside the form's title
    TAB = "tab"  # one of the form's tabs, below the title
    SECTION = "section"  # beside the title of a section
    SHORTCUT = "shortcut"  # a round choice below the title of a section


@dataclass(frozen=True, slots=True)
class DrawnButton:
    """A button, a tab or a shortcut of the form.

    Attributes:
        label: As Intacct writes it.
        place: Where it sits.
        callout: Number of the instruction it belongs to, or 0: then it stays quiet.
    """

    label: str
    place: Place
    callout: int


@dataclass(frozen=True, slots=True)
class DrawnField:
    """A labelled field of the form.

    Attributes:
        label: As Intacct writes it; may hold a placeholder.
        value: What it shows, in markup: an exact value, or a choice as Intacct writes it.
        words: Our own words in its place ("a mailbox you can open"), or empty.
        look: What it looks like.
        callout: Number of the instruction it belongs to, or 0.
        fill: Whether the user enters, ticks or chooses it; others stay quiet.
        required: Whether Intacct marks it with a star.
        only_some_forms: Whether only some forms show it; drawn dashed.
        note: Small words under it, or empty.
    """

    label: str
    value: str
    words: str
    look: FieldLook
    callout: int
    fill: bool
    required: bool
    only_some_forms: bool
    note: str

    @property
    def shown(self) -> str:
        """What stands in the field, in markup."""
        return self.value or self.words


@dataclass(frozen=True, slots=True)
class DrawnRow:
    """A row of the form's table.

    Attributes:
        cells: Texts as Intacct writes them, in markup, at most one for each column.
        words: Our own words in place of the first cell ("other applications"), or empty.
        ticked: Whether the box in front is ticked; ``None`` for no box.
        rights: What is ticked in the columns of rights.
        link: A link at the end, or empty.
        callout: Number of the instruction it belongs to, or 0.
        fill: Whether the user acts on it; others stay quiet.
        only_some_forms: Whether only some companies have it; drawn dashed.
        permission: ID of the permission row it is, or empty.
        own: What the company calls it, as typed and without markup; empty where that is the first cell.
    """

    cells: tuple[str, ...]
    words: str = ""
    ticked: bool | None = None
    rights: tuple[Right, ...] = ()
    link: str = ""
    callout: int = 0
    fill: bool = False
    only_some_forms: bool = False
    permission: str = ""
    own: str = ""


@dataclass(frozen=True, slots=True)
class DrawnTable:
    """The form's table.

    Attributes:
        columns: Heads of the text columns, as Intacct writes them.
        rights: The columns of rights behind them, each a box to tick.
        rows: From the top.
        note: Small words under it, or empty.
    """

    columns: tuple[str, ...]
    rights: tuple[Right, ...]
    rows: tuple[DrawnRow, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class ExactEntry:
    """A value to type exactly: which instruction asks for it, and in which field."""

    callout: int
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """One sketched form.

    Attributes:
        frame: A page, or a small window in front of one.
        path: Menu path at the top, in markup.
        title: The form's title.
        variant: Which of several forms alike ("Accounts Receivable"), or empty.
        section: Title of the part of the form that matters, or empty.
        buttons: Buttons, tabs and shortcuts.
        table: The table, if it has one; it stands above the fields.
        fields: From the top.
        caption: The line under it, which says that it is a drawing.
        model: Only in companies of this permission model; unknown means all.
    """

    frame: Frame
    path: str
    title: str
    variant: str
    section: str
    buttons: tuple[DrawnButton, ...]
    table: DrawnTable | None
    fields: tuple[DrawnField, ...]
    caption: str
    model: PermissionModel

    @property
    def rows(self) -> tuple[DrawnRow, ...]:
        """The rows of its table, if it has one."""
        return self.table.rows if self.table is not None else ()

    @property
    def callouts(self) -> tuple[int, ...]:
        """The instruction numbers it shows, ascending."""
        numbers = {button.callout for button in self.buttons} | {row.callout for row in self.rows}
        numbers |= {field.callout for field in self.fields}
        return tuple(sorted(numbers - {0}))

    @property
    def labels(self) -> Iterator[str]:
        """Every label of Intacct on it, some more than once."""
        yield self.title
        yield from filter(None, (self.variant, self.section))
        yield from (button.label for button in self.buttons)
        if self.table is not None:
            yield from (column for column in self.table.columns if column)
            yield from self.table.rights
        for row in self.rows:
            yield from (cell for cell in (*row.cells, row.link) if cell and "`" not in cell)
        for field in self.fields:
            yield field.label
            if field.look in (FieldLook.CHOICE, FieldLook.BUTTON) and field.value:
                yield field.value

    def exact_values(self, values: Mapping[str, str]) -> tuple[ExactEntry, ...]:
        """What is typed exactly, in the order of the form; nothing for answers not given yet."""
        return tuple(
            ExactEntry(field.callout, plain(field.label, values), span.text)
            for field in self.fields
            if field.fill and not is_open(field.value, values)
            for span in spans(field.value, values)
            if span.style is Style.VALUE
        )

    def in_company(self, profile: Profile, own_names: Mapping[str, str], absent: Collection[str]) -> Drawing:
        """The drawing as one company sees it.

        Args:
            profile: A read-only evaluation asks for List and View alone.
            own_names: What the company calls permission rows, by their IDs.
            absent: IDs of the permission rows it does not have.
        """
        if self.table is None or not self.table.rights:
            return self
        rows = tuple(
            replace(
                row,
                own=own_names.get(row.permission, ""),
                rights=tuple(one for one in row.rights if profile is Profile.FULL or one in READING),
            )
            for row in self.table.rows
            if row.permission not in absent
        )
        note = self.table.note if any(row.only_some_forms for row in rows) else ""
        return replace(self, table=replace(self.table, rows=rows, note=note))


def windows_of(drawings: Iterable[Drawing], variant: str) -> tuple[Drawing, ...]:
    """The drawings that tell one story: of those alike, only the one of *variant*."""
    return tuple(one for one in drawings if one.variant in ("", variant))
