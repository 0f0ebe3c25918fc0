"""Which box stands for what is known of a right or of a whole row, and what a click on it means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from armatic_setup.review.model import RightReview, RowReview, Standing
from ui.widgets.checklist_items import Mode
from ui.widgets.right_box import Box

if TYPE_CHECKING:
    from armatic_setup.guide.vocabulary import Right

_BOXES: Final = {
    Standing.TICKED: Box.TICKED,
    Standing.ENTERED: Box.ENTERED,
    Standing.PROVEN: Box.PROVEN,
    Standing.DISPROVEN: Box.DENIED,
    Standing.NOT_APPLICABLE: Box.ABSENT,
}


def right_box(row: RowReview, right: Right, mode: Mode) -> Box:
    """The box of one right."""
    one = row.right(right)
    if row.absent:
        return Box.ABSENT
    if one is None:
        return Box.FREE if mode is Mode.TODAY else Box.NOT_ASKED
    if not one.asked:
        return Box.MORE_PROVEN if one.standing is Standing.PROVEN else Box.MORE
    if one.standing is Standing.OPEN:
        return Box.MISSING if mode is Mode.TODAY and one.entered is not None else Box.OPEN
    return Box.CONTRADICTED if one.contradicted else _BOXES[one.standing]


def row_box(row: RowReview) -> Box:
    """The box of a whole row."""
    if row.absent:
        return Box.ABSENT
    if not row.asked:
        return Box.NOT_ASKED
    if not row.missing:
        return Box.GRANTED
    return Box.PARTLY if row.present else Box.OPEN


def toggled(one: RightReview | None, mode: Mode) -> bool:
    """Whether the right is to be granted once its box is clicked. Nothing is known of ``None``."""
    if one is None:
        return True
    if mode is Mode.TODAY:
        return not (one.entered or (one.entered is None and one.ticked))
    return one.standing not in (Standing.TICKED, Standing.ENTERED)
