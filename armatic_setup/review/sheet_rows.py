"""Permission rows of a review, as a sheet shows them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.markup import Span, Style, spans
from armatic_setup.guide.traps import at_row
from armatic_setup.guide.vocabulary import Right
from armatic_setup.language import mark, tr
from armatic_setup.review.model import RightReview, RowReview, Standing
from armatic_setup.review.sheet import Box, Group, Line, RightBox, Row, Table
from armatic_setup.review.sheet_words import NOTE_LENGTH, clean

RECOMMENDED: Final = mark("Recommended as well")
PACKAGE: Final = mark("Only where the newer package is installed")
_RECOMMENDED_LEAD: Final = mark(
    "Armatic works without these rows, in our reasoning. Skip them to grant the least."
)
_PACKAGE_LEAD: Final = mark(
    "The vendor's newest text asks for this row. Skip it where the application is missing."
)

#: Columns that every table of the usual applications shows, so that pages look alike.
_USUAL: Final = (Right.LIST, Right.VIEW, Right.ADD, Right.EDIT, Right.POST)

_BOXES: Final = {
    Standing.OPEN: Box.OPEN,
    Standing.TICKED: Box.TICKED,
    Standing.ENTERED: Box.ENTERED,
    Standing.PROVEN: Box.PROVEN,
    Standing.DISPROVEN: Box.REFUSED,
    Standing.NOT_APPLICABLE: Box.ABSENT,
}


def box_of(standing: Standing) -> Box:
    """The tick box that shows *standing*."""
    return _BOXES[standing]


def tables(catalogue: Catalogue, rows: Iterable[RowReview]) -> tuple[Table, ...]:
    """The rows, the required ones first, then the recommended ones, then those of a package of its own.

    Args:
        catalogue: For the order of the applications, and the traps at a row.
        rows: Those to show.
    """
    rows = tuple(rows)
    package = frozenset(one.name for one in catalogue.applications if not one.requested)

    def told(title: str, lead: str, wanted: Iterable[RowReview]) -> Iterator[Table]:
        chosen = tuple(wanted)
        if chosen:
            yield _table(catalogue, title, (_line(tr(lead)),) if lead else (), chosen)

    usual = [row for row in rows if row.permission.application not in package]
    return (
        *told("", "", (row for row in usual if not row.permission.optional)),
        *told(RECOMMENDED, _RECOMMENDED_LEAD, (row for row in usual if row.permission.optional)),
        *told(PACKAGE, _PACKAGE_LEAD, (row for row in rows if row.permission.application in package)),
    )


def _table(
    catalogue: Catalogue,
    title: str,
    lead: tuple[Line, ...],
    rows: tuple[RowReview, ...],
) -> Table:
    used = {right.right for row in rows for right in row.rights if right.asked}
    columns = tuple(right for right in Right if right in used or (right in _USUAL and title != PACKAGE))
    groups = (
        Group(
            application.name,
            tuple(_row(catalogue, row) for row in rows if row.permission.application == application.name),
        )
        for application in catalogue.applications
    )
    return Table(tr(title) if title else "", lead, columns, tuple(group for group in groups if group.rows))


def _row(catalogue: Catalogue, row: RowReview) -> Row:
    permission = row.permission
    own = clean(row.label)
    return Row(
        id=permission.id,
        name=permission.row,
        own="" if own == permission.row else own,
        also=permission.aliases,
        boxes=tuple(RightBox(one.right, box_of(one.standing)) for one in row.rights if one.asked),
        why=permission.why,
        breaks=permission.breaks,
        source=permission.source,
        remarks=tuple(_remarks(catalogue, row)),
        findings=tuple(_findings(row)),
    )


def _remarks(catalogue: Catalogue, row: RowReview) -> Iterator[str]:
    permission = row.permission
    if permission.may_be_absent and row.is_open:
        yield tr("Skip it if your company has no such row.")
    if row.is_open:
        yield from _traps(catalogue, row)


def _findings(row: RowReview) -> Iterator[str]:
    if row.absent:
        yield tr("The company has no such row.")
    if contradicted := [one for one in row.rights if one.contradicted]:
        yield tr("Said to be granted, but the live test found otherwise: {rights}.").format(
            rights=_named(contradicted)
        )
    if row.more:
        yield tr("Granted and not needed: {rights}.").format(rights=", ".join(row.more))
    if row.note:
        yield tr("Note: {note}").format(note=clean(row.note, NOTE_LENGTH))


def _traps(catalogue: Catalogue, row: RowReview) -> Iterator[str]:
    """What to mind at the row; a trap about rights that the profile does not ask for is none."""
    for trap in at_row(catalogue.traps, row.permission.id):
        told = spans(trap.at(row.permission.id))
        about = {right for right in Right if Span(right.value, Style.LABEL) in told}
        if about <= set(row.asked):
            yield "".join(span.text for span in told)


def _named(rights: Iterable[RightReview]) -> str:
    return ", ".join(one.right.value for one in rights)


def _line(text: str) -> Line:
    return (Span(text),)
