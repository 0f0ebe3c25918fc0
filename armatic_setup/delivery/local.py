"""The default destination: the local database, where the sync has put the data already."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from armatic_setup.cancel import CancelToken
from armatic_setup.delivery.seam import Emit, Outcome, Progress, Standing
from armatic_setup.delivery.totals import Disagreement, holdings
from armatic_setup.guide.objects import SyncObject
from armatic_setup.sync import tieout_record
from armatic_setup.sync.store import Store


class LocalDatabase:
    """Brings nothing anywhere. Its other side is Intacct, by the last comparison that the file keeps."""

    def standing(self, store: Store, objects: Sequence[SyncObject]) -> Standing:
        """Everything is there.

        Raises:
            StoreError: The file cannot be read.
        """
        present = [one for one in objects if store.outbox.fields(one)]
        return Standing(sum(store.count(one) for one in present), 0)

    def deliver(
        self, store: Store, objects: Sequence[SyncObject], *, emit: Emit, cancel: CancelToken
    ) -> Outcome:
        """Say what is there, and lay its figures beside those of the last comparison with Intacct.

        Raises:
            StoreError: The file cannot be read.
            Cancelled: The user stopped.
        """
        with store.snapshot(cancel):
            here = holdings(store, [one for one in objects if store.outbox.fields(one)])
            differences = _compared(store, {name: one.records for name, one in here.objects.items()})
        emit(Progress("", here.records, here.records))
        return Outcome(records=here.records, delivered=0, differences=differences)


def _compared(store: Store, rows: dict[str, int]) -> tuple[Disagreement, ...]:
    tie_out = tieout_record.last(store)
    if tie_out is None:
        return ()
    counts = [
        Disagreement(line.object, "", "", Decimal(ours), Decimal(line.theirs))
        for line in tie_out.counts
        if (ours := rows.get(line.object, 0)) != line.theirs
    ]
    amounts = [
        Disagreement(line.object, line.field, "", line.ours, line.theirs)
        for line in tie_out.amounts
        if not line.ties
    ]
    return (*counts, *amounts)
