"""Mistakes that others made while granting rights, read from ``permissions.toml``, and where they bite."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from armatic_setup.guide.markup import MarkupError, plain
from armatic_setup.guide.strict import Table, refuse_duplicates
from armatic_setup.guide.vocabulary import Mark, evidence


class TrapPlace(StrEnum):
    """Where in the work a mistake happens."""

    WINDOW = "window"  # in the permission window, before the first tick
    ROW = "row"  # at a row
    SAVE = "save"  # when the ticks are made
    RELEASE = "release"  # months later, after a quarterly release of Intacct


@dataclass(frozen=True, slots=True)
class Trap:
    """One mistake. The texts have the guide's markup.

    Attributes:
        id: A word in lower case.
        title: In a few words.
        text: What happens and what to do instead.
        place: Where it bites.
        rows: Permission rows where it bites most, and what to say there, in one or two sentences.
        marks: Where we know it from.
    """

    id: str
    title: str
    text: str
    place: TrapPlace
    rows: tuple[tuple[str, str], ...]
    marks: tuple[Mark, ...]

    @property
    def source(self) -> str:
        """Where we know it from, in words."""
        return evidence(self.marks)

    def at(self, permission_id: str) -> str:
        """What to say at a permission row; empty where it does not bite."""
        return dict(self.rows).get(permission_id, "")


def at_row(traps: Iterable[Trap], permission_id: str) -> tuple[Trap, ...]:
    """The traps that bite at a permission row."""
    return tuple(trap for trap in traps if trap.at(permission_id))


def read_traps(root: Table, rows: Collection[str]) -> tuple[Trap, ...]:
    """The ``[[trap]]`` tables.

    Args:
        root: The file.
        rows: Identifiers of the permission rows.

    Raises:
        CatalogueError: A table is wrong.
    """
    tables = root.tables("trap")
    traps = tuple(_trap(table, rows) for table in tables)
    refuse_duplicates(zip((trap.id for trap in traps), tables, strict=True))
    return traps


def checked(table: Table, key: str, text: str) -> str:
    """*text*, if its markup can be read and names no placeholder.

    Raises:
        CatalogueError: It cannot.
    """
    try:
        plain(text)
    except MarkupError as error:
        raise table.error(str(error), key) from error
    return text


def _trap(table: Table, rows: Collection[str]) -> Trap:
    told = table.optional_table("rows")
    at = {row: told.prose(row) for row in told.keys()} if told else {}  # noqa: SIM118 - not a dictionary
    for row, text in at.items():
        if row not in rows:
            raise table.error(f'rows names "{row}", which does not exist', "rows")
        checked(table, "rows", text)
    return Trap(
        id=table.text("id"),
        title=table.prose("title"),
        text=checked(table, "text", table.prose("text")),
        place=table.choice("place", TrapPlace),
        rows=tuple(at.items()),
        marks=table.choices("marks", Mark),
    )
