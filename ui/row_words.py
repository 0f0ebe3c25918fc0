"""What there is to say of one permission row, in words: its details, and how each right is known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from armatic_setup.diagnosis.rules import listed
from armatic_setup.guide.markup import Span, spans
from armatic_setup.guide.traps import at_row
from armatic_setup.language import mark, tr
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
    Standing.PROVEN: mark("{rights} proven by the test"),
    Standing.DISPROVEN: mark("{rights} refused in the test"),
    Standing.ENTERED: mark("{rights} granted today, as entered"),
    Standing.TICKED: mark("{rights} ticked by hand"),
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
    names = [tr("{row} in Intacct's own words").format(row=permission.row)] if row.is_renamed else []
    names += [", ".join(today)] if today else []
    if permission.older_names:
        names.append(tr("{names} in older releases").format(names=", ".join(permission.older_names)))
    also = "; ".join(names)
    source = " ".join(part for part in (f"{permission.source}.", permission.evidence_note) if part)
    lines = [
        (tr("Why"), (Span(f"{permission.why}."),)),
        (tr("Without it"), (Span(permission.breaks),)),
        (tr("Tick as well"), (Span(", ".join(others)),) if others else ()),
        *((tr("Watch out"), spans(trap.at(permission.id))) for trap in at_row(traps, permission.id)),
        (tr("Also called"), (Span(also),) if also else ()),
        (tr("Known"), (Span(knowledge(row, now)),) if knowledge(row, now) else ()),
        (tr("Source"), (Span(source),)),
    ]
    return tuple((heading, words) for heading, words in lines if words)


def knowledge(row: RowReview, now: datetime) -> str:
    """How each right of a row is known, the surest first; what contradicts the test is said beside it."""
    if row.absent:
        return tr("This company has no such row.")
    sentences = []
    for standing, words in _KNOWN.items():
        theirs = [one for one in row.rights if one.standing is standing]
        if theirs:
            when = f" {wording.when(at, now)}" if (at := _tested(theirs)) else ""
            sentences.append(f"{tr(words).format(rights=_names(theirs))}{when}.")
    said = [one for one in row.rights if one.contradicted]
    if said:
        words = (
            tr("Somebody says that {rights} is granted.")
            if len(said) == 1
            else tr("Somebody says that {rights} are granted.")
        )
        sentences.append(words.format(rights=_names(said)))
    if row.more:
        sentences.append(tr("Armatic does not need {rights}.").format(rights=_listed(row.more)))
    return " ".join(sentences)


def findings(review: Review, now: datetime) -> dict[str, str]:
    """What the last test found of each row, in words, by permission ID."""
    found = {}
    for row in review.rows:
        tested = [one for one in row.rights if one.tested_at is not None]
        refused = [one for one in tested if one.standing is Standing.DISPROVEN]
        if row.absent and review.tested_at is not None:
            found[row.permission.id] = tr("Not in this company")
        elif (at := _tested(refused)) is not None:
            found[row.permission.id] = tr("Refused {when}").format(when=wording.when(at, now))
        elif (at := _tested(tested)) is not None:
            found[row.permission.id] = tr("Read {when}").format(when=wording.when(at, now))
    return found


def _tested(rights: Sequence[RightReview]) -> datetime | None:
    return max((one.tested_at for one in rights if one.tested_at is not None), default=None)


def _names(rights: Sequence[RightReview]) -> str:
    return _listed([one.right for one in rights])


def _listed(rights: Sequence[Right]) -> str:
    names = [right.value for right in rights]
    return listed(names)


def found(rows: Iterable[RowReview], ids: Collection[str], words: str) -> str:
    """The result of a search in words; a row found by another name is named with both.

    Args:
        rows: Those that were searched.
        ids: Permission IDs of those found.
        words: What was searched for.
    """
    hits = [row for row in rows if row.permission.id in ids]
    if not hits:
        return tr("No row has a name like this. Try a part of it.")
    wanted = words.strip().casefold()
    if len(hits) > 1:
        called = [row for row in hits if wanted in {name.casefold() for name in other_names(row)}]
        said = tr("{count} rows found.").format(count=len(hits))
        if len(called) != 1:
            return said
        meant = tr("{name} is {place}.").format(name=words.strip(), place=_place(called[0]))
        return f"{said} {meant}"
    (row,) = hits
    names = (row.label, *other_names(row))
    alias = next((name for name in names if wanted in name.casefold()), row.label)
    place = _place(row)
    if alias == row.label:
        return tr("1 row found: {place}.").format(place=place)
    return tr("1 row found: {name} is {place}.").format(name=alias, place=place)


def _place(row: RowReview) -> str:
    return tr("{row} in {application}").format(row=row.label, application=row.permission.application)


def other_names(row: RowReview) -> tuple[str, ...]:
    """What else a row is called: Intacct's own name where the company has another, and its aliases."""
    permission = row.permission
    own = (permission.row,) if row.is_renamed else ()
    return (*own, *permission.aliases)


def compared(row: RowReview) -> str:
    """What is granted beside what is needed, in words."""
    if row.absent:
        return tr("Not in this company")
    parts = []
    if row.missing:
        parts.append(tr("Missing: {rights}").format(rights=", ".join(row.missing)))
    if row.more:
        parts.append(tr("More than needed: {rights}").format(rights=", ".join(row.more)))
    return " · ".join(parts) or tr("As needed")


def known_by(row: RowReview) -> str:
    """How a row is known, in words."""
    standings = {one.standing for one in row.rights}
    words = (
        (Standing.DISPROVEN, tr("refused")),
        (Standing.PROVEN, tr("proven")),
        (Standing.ENTERED, tr("entered")),
        (Standing.TICKED, tr("by hand")),
    )
    found = [word for standing, word in words if standing in standings]
    if not found and any(one.entered is not None for one in row.rights):
        found = [tr("entered")]
    told = ", ".join(found)
    return told[:1].upper() + told[1:] or tr("Not entered yet")
