"""What is kept by permission row: how it is written as JSON and read again, and how one row is changed.

Such values are tuples of pairs, so that they can be compared, hashed and kept in a frozen state.
"""

from __future__ import annotations

from typing import TypeAlias

from armatic_setup.guide.json_reader import JsonReader
from armatic_setup.guide.vocabulary import Right

#: A text by row, such as a note.
RowTexts: TypeAlias = tuple[tuple[str, str], ...]
#: Rights by row. A row with no rights is not the same as a row that is not there.
RowRights: TypeAlias = tuple[tuple[str, frozenset[Right]], ...]
#: Rights one by one: row and right.
Ticks: TypeAlias = frozenset[tuple[str, Right]]


def with_text(texts: RowTexts, row: str, text: str) -> RowTexts:
    """*texts* with that of *row* in the place of the former one; an empty text takes it away."""
    kept = {**dict(texts), row: text}
    return tuple(sorted((name, given) for name, given in kept.items() if given))


def with_rights(rights: RowRights, row: str, given: frozenset[Right] | None) -> RowRights:
    """*rights* with those of *row* in the place of the former ones; ``None`` takes the row away."""
    kept = {name: former for name, former in rights if name != row}
    if given is not None:
        kept[row] = given
    return tuple(sorted(kept.items()))


def ticks_to_json(ticks: Ticks) -> dict[str, list[str]]:
    """The ticks as JSON values, the same for equal ticks."""
    by_row: dict[str, list[str]] = {}
    for row, right in sorted(ticks):
        by_row.setdefault(row, []).append(right.value)
    return by_row


def ticks_from_json(reader: JsonReader) -> Ticks:
    """The ticks that :func:`ticks_to_json` wrote.

    Raises:
        ValueError: Something is of another kind.
    """
    return frozenset((row, right) for row, rights in rights_from_json(reader) for right in rights)


def rights_to_json(rights: RowRights) -> dict[str, list[str]]:
    """The rights as JSON values, the same for equal ones."""
    return {row: sorted(right.value for right in given) for row, given in rights}


def rights_from_json(reader: JsonReader) -> RowRights:
    """The rights that :func:`rights_to_json` wrote.

    Raises:
        ValueError: Something is of another kind.
    """
    return tuple((row, frozenset(map(Right, reader.texts(row)))) for row in reader.keys())  # noqa: SIM118


def texts_from_json(reader: JsonReader) -> RowTexts:
    """Texts by row.

    Raises:
        ValueError: Something is of another kind.
    """
    return tuple((row, reader.text(row)) for row in reader.keys())  # noqa: SIM118 - not a dictionary
