"""What there is to say of one permission row, in words: its details, and how each right is known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from armatic_setup.guide.markup import Span, spans
from armatic_setup.guide.traps import at_row
from armatic_setup.review.model import Standing
from ui import wording

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import datetime

    from armatic_setup.guide.traps import Trap
    from armatic_setup.guide.vocabulary import Right
    from armatic_setup.review.model import Review, RightReview, RowReview

#: One line of the details: its heading and its words.
Line = tuple[str, tuple[Span, ...]]

_KNOWN: Final = {
    Standing.PROVEN: "proven by the test",
    Standing.DISPROVEN: "refused in the test",
    Standing.ENTERED: "granted today, as entered",
    Standing.TICKED: "ticked by hand",
}


def details(
    row: RowReview, traps: Iterable[Trap], columns: Sequence[Right], now: datetime
) -> tuple[Line, ...]:
    """The details of a row, without what is empty.

    Args:
        row: The row.
        traps: Mistakes that others made.
        columns: The rights that have a box of their own.
        now: The time.
    """
    permission = row.permission
    others = [right.value for right in row.asked if right not in columns]
    today = [name for name in permission.aliases if name not in permission.older_names]
    names = [(", ".join(today), "")] if today else []
    names += [(", ".join(permission.older_names), " in older releases")] if permission.older_names else []
    also = "; ".join(name + where for name, where in names)
    if row.is_renamed:
        also = "; ".join(part for part in (f"{permission.row} in Intacct's own words", also) if part)
    source = " ".join(part for part in (f"{permission.source}.", permission.evidence_note) if part)
    lines = [
        ("Why", (Span(f"{permission.why}."),)),
        ("Without it", (Span(permission.breaks),)),
        ("Tick as well", (Span(", ".join(others)),) if others else ()),
        *(("Watch out", spans(trap.at(permission.id))) for trap in at_row(traps, permission.id)),
        ("Also called", (Span(also),) if also else ()),
        ("Known", (Span(knowledge(row, now)),) if knowledge(row, now) else ()),
        ("Source", (Span(source),)),
    ]
    return tuple((heading, words) for heading, words in lines if words)


def knowledge(row: RowReview, now: datetime) -> str:
    """How each right of a row is known, the surest first; what contradicts the test is said beside it."""
    if row.absent:
        return "This company has no such row."
    sentences = []
    for standing, words in _KNOWN.items():
        theirs = [one for one in row.rights if one.standing is standing]
        if theirs:
            when = f" {wording.when(at, now)}" if (at := _tested(theirs)) else ""
            sentences.append(f"{_names(theirs)} {words}{when}.")
    said = [one for one in row.rights if one.contradicted]
    if said:
        sentences.append(f"Somebody says that {_names(said)} {'is' if len(said) == 1 else 'are'} granted.")
    if row.more:
        sentences.append(f"Armatic does not need {_listed(row.more)}.")
    return " ".join(sentences)


def findings(review: Review, now: datetime) -> dict[str, str]:
    """What the last test found of each row, in words, by permission ID."""
    found = {}
    for row in review.rows:
        tested = [one for one in row.rights if one.tested_at is not None]
        refused = [one for one in tested if one.standing is Standing.DISPROVEN]
        if row.absent and review.tested_at is not None:
            found[row.permission.id] = "Not in this company"
        elif (at := _tested(refused)) is not None:
            found[row.permission.id] = f"Refused {wording.when(at, now)}"
        elif (at := _tested(tested)) is not None:
            found[row.permission.id] = f"Read {wording.when(at, now)}"
    return found


def _tested(rights: Sequence[RightReview]) -> datetime | None:
    return max((one.tested_at for one in rights if one.tested_at is not None), default=None)


def _names(rights: Sequence[RightReview]) -> str:
    return _listed([one.right for one in rights])


def _listed(rights: Sequence[Right]) -> str:
    names = [right.value for right in rights]
    return " and ".join(part for part in (", ".join(names[:-1]), names[-1]) if part)


def found(rows: Iterable[RowReview], ids: Collection[str], words: str) -> str:
    """The result of a search in words; a row found by another name is named with both.

    Args:
        rows: Those that were searched.
        ids: Permission IDs of those found.
        words: What was searched for.
    """
    hits = [row for row in rows if row.permission.id in ids]
    if not hits:
        return "No row has a name like this. Try a part of it."
    wanted = words.strip().casefold()
    if len(hits) > 1:
        called = [row for row in hits if wanted in {name.casefold() for name in other_names(row)}]
        meant = f" {words.strip()} is {_place(called[0])}." if len(called) == 1 else ""
        return f"{len(hits)} rows found.{meant}"
    (row,) = hits
    names = (row.label, *other_names(row))
    alias = next((name for name in names if wanted in name.casefold()), row.label)
    return f"1 row found: {_place(row)}." if alias == row.label else f"1 row found: {alias} is {_place(row)}."


def _place(row: RowReview) -> str:
    return f"{row.label} in {row.permission.application}"


def other_names(row: RowReview) -> tuple[str, ...]:
    """What else a row is called: Intacct's own name where the company has another, and its aliases."""
    permission = row.permission
    own = (permission.row,) if row.is_renamed else ()
    return (*own, *permission.aliases)


def compared(row: RowReview) -> str:
    """What is granted beside what is needed, in words."""
    if row.absent:
        return "Not in this company"
    parts = []
    if row.missing:
        parts.append(f"Missing: {', '.join(row.missing)}")
    if row.more:
        parts.append(f"More than needed: {', '.join(row.more)}")
    return " · ".join(parts) or "As needed"


def known_by(row: RowReview) -> str:
    """How a row is known, in words."""
    standings = {one.standing for one in row.rights}
    words = (
        (Standing.DISPROVEN, "refused"),
        (Standing.PROVEN, "proven"),
        (Standing.ENTERED, "entered"),
        (Standing.TICKED, "by hand"),
    )
    found = [word for standing, word in words if standing in standings]
    if not found and any(one.entered is not None for one in row.rights):
        found = ["entered"]
    return ", ".join(found).capitalize() or "Not entered yet"
