"""What the permission checklist is made of: applications, their rows, and the details of a row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from armatic_setup.language import explained, tr
from armatic_setup.review.model import Review, RowReview


class Mode(StrEnum):
    """What the boxes say and what a click on one changes."""

    GRANT = "grant"  # what to grant, ticked off while it is granted
    TODAY = "today"  # what is granted today, compared with what is needed
    CALL = "call"  # the same as GRANT without reasons, beside a script


@dataclass(slots=True)
class Group:
    """One application, or the recommended rows of all.

    Attributes:
        recommended: Its rows are our reasoning, shown with their application, and not counted.
    """

    name: str
    rows: tuple[RowReview, ...]
    recommended: bool = False

    @property
    def title(self) -> str:
        """Its name as it is shown, with the meaning beside it."""
        return self.name if self.recommended else explained(self.name)

    @property
    def open_rows(self) -> int:
        """How many rows have something missing."""
        return sum(row.is_open for row in self.rows)


@dataclass(frozen=True, slots=True)
class Details:
    """What one click on a row shows."""

    row: RowReview


def groups_of(review: Review) -> Iterator[Group]:
    """The applications in order, then the recommended rows of all."""
    for application, rows in review.applications(review.required_rows):
        yield Group(application, rows)
    recommended = tuple(row for row in review.rows if row.permission.optional)
    if recommended:
        yield Group(tr("Recommended as well"), recommended, recommended=True)


def shape(groups: Sequence[Group]) -> list[tuple[str, tuple[str, ...]]]:
    """What makes a tree another one: its groups and their rows, whatever is known of them."""
    return [(group.name, tuple(row.permission.id for row in group.rows)) for group in groups]
