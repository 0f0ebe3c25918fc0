"""What is granted today against what Armatic needs: taking over what was read, and adding it up.

Row by row, the comparison is ``RowReview.missing``, ``.present`` and ``.more``.
"""

from __future__ import annotations

from dataclasses import dataclass

from armatic_setup.guide.journey import Journey
from armatic_setup.language import tr
from armatic_setup.review.model import Review
from armatic_setup.review.pasting import PastedGrants


def enter(journey: Journey, pasted: PastedGrants) -> Journey:
    """*journey* with what was pasted as granted today. Rows that the text does not name stay as they are."""
    for row, rights in pasted.granted.items():
        journey = journey.grant_today(row, rights)
    return journey


@dataclass(frozen=True, slots=True)
class Totals:
    """Rights, added up. Recommended rows count only in ``more``: Armatic does not depend on them.

    Attributes:
        missing: Rights of required rows to be granted.
        rows: How many rows those are in.
        present: Rights of required rows that are granted.
        more: Granted rights that Armatic does not need, in any row.
    """

    missing: int
    rows: int
    present: int
    more: int

    @property
    def sentence(self) -> str:
        """All of it in words, for a screen reader and a status line."""
        parts = [self._missing()]
        parts.append(
            (tr("1 right is granted") if self.present == 1 else tr("{count} rights are granted")).format(
                count=self.present
            )
        )
        if self.more:
            words = (
                tr("1 right is more than Armatic needs")
                if self.more == 1
                else tr("{count} rights are more than Armatic needs")
            )
            parts.append(words.format(count=self.more))
        return f"{'. '.join(parts)}."

    def _missing(self) -> str:
        if not self.missing:
            return tr("Nothing is missing")
        if self.missing == 1:
            return tr("1 right is missing in 1 row")
        words = (
            tr("{count} rights are missing in 1 row")
            if self.rows == 1
            else tr("{count} rights are missing in {rows} rows")
        )
        return words.format(count=self.missing, rows=self.rows)


def totals(review: Review) -> Totals:
    """What *review* comes to."""
    return Totals(
        missing=sum(len(row.missing) for row in review.missing_rows),
        rows=len(review.missing_rows),
        present=sum(len(row.present) for row in review.required_rows),
        more=sum(len(row.more) for row in review.rows),
    )
