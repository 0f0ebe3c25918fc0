"""What a sync has to show for itself at its end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from armatic_setup.faults import Fault
from armatic_setup.sync.deletions import DeletionSource
from armatic_setup.sync.tieout import TieOut


@dataclass(frozen=True, slots=True)
class ObjectSummary:
    """One object.

    Attributes:
        name: The gateway's name.
        label: As the user reads it.
        rows: Rows that are stored.
        rows_read: Rows that this run read.
        skipped: Why an optional object was left out, such as "needs Accounts Receivable › Adjustments".
        fault: Why it was left out, or why it failed.
    """

    name: str
    label: str
    rows: int
    rows_read: int
    skipped: str | None = None
    fault: Fault | None = None

    @property
    def failed(self) -> bool:
        """Whether it should have been read and could not be."""
        return self.fault is not None and self.skipped is None


@dataclass(frozen=True, slots=True)
class SyncSummary:
    """The whole sync.

    Attributes:
        objects: All objects of the catalogue, in its order.
        tie_out: Of the objects that were read.
        started_at: By this computer's clock, UTC.
        finished_at: By this computer's clock, UTC.
        requests: Requests this run sent.
        resumed: It went on where an interrupted run had stopped.
        deletions: What finds the records that were deleted in Intacct, for this user.
        in_motion: Documents that changed each time they were read with their lines; the next sync goes on
            with them.
    """

    objects: tuple[ObjectSummary, ...]
    tie_out: TieOut
    started_at: datetime
    finished_at: datetime
    requests: int
    resumed: bool
    deletions: DeletionSource = DeletionSource.COUNTS
    in_motion: int = 0

    @property
    def failures(self) -> tuple[ObjectSummary, ...]:
        """The objects that should have been read and could not be; the next run tries them again."""
        return tuple(summary for summary in self.objects if summary.failed)

    @property
    def complete(self) -> bool:
        """Whether everything the company lets us read is here. Whether it ties is another question."""
        return not self.failures

    @property
    def rows(self) -> int:
        """All rows stored."""
        return sum(summary.rows for summary in self.objects)
