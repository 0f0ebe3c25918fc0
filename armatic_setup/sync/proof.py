"""The proof after the reading: compare with the gateway's own figures, settle what differs, compare again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from armatic_setup.cancel import CancelToken
from armatic_setup.gateway.client import Gateway
from armatic_setup.sync import events
from armatic_setup.sync.comparison import ReadObject, compare
from armatic_setup.sync.events import Emit
from armatic_setup.sync.families import Relatives
from armatic_setup.sync.reconcile import Reconciler
from armatic_setup.sync.store import Store
from armatic_setup.sync.tieout import INVOICE, Difference, TieOut
from armatic_setup.sync.tieout_record import keep
from armatic_setup.sync.values import UserForms

#: Records that are listed; all are settled and counted.
_MOST_LISTED: Final = 1000
#: With more customers that differ, reading every invoice is cheaper than asking for theirs.
_MANY_CUSTOMERS: Final = 2000


def prove(
    gateway: Gateway,
    store: Store,
    read: Sequence[ReadObject],
    forms: UserForms,
    *,
    reunite: Callable[[], None],
    emit: Emit,
    cancel: CancelToken,
    clock: Callable[[], datetime],
) -> TieOut:
    """Compare what was read, mend what differs, and keep what was found in the file.

    Args:
        gateway: What is true.
        store: What is compared and mended.
        read: The objects that were read.
        forms: How this user's dates are written.
        reunite: Reads again what belongs to a record that was mended: lines of a header, and the other way.
        emit: Takes the events of the comparison.
        cancel: Asked between requests.
        clock: This computer's time in UTC.

    Raises:
        SetupError: As reading and storing do.
    """
    emit(events.TieOutStarted())
    settled = _Listed()
    still = _Listed()
    tie_out = compare(gateway, store, read, compared_at=clock(), cancel=cancel)
    for narrow in (True, False):  # what offsets itself is found by the second look, which leaves nothing out
        if tie_out.ties or not read:
            break
        settled.take(_settle(gateway, store, read, forms, tie_out, emit, cancel, narrow=narrow))
        reunite()
        tie_out = compare(gateway, store, read, compared_at=clock(), cancel=cancel)
    if not tie_out.ties and read:  # the company changes faster than we compare; these are read again, too
        still.take(_settle(gateway, store, read, forms, tie_out, emit, cancel, narrow=True))
        reunite()
    tie_out = replace(
        tie_out,
        settled=tuple(settled.records.values()),
        settled_count=settled.count,
        differences=tuple(still.records.values()),
    )
    keep(store, tie_out)
    emit(events.TieOutFinished(tie_out))
    return tie_out


class _Listed:
    """Records that differed: all are counted, the first of them kept, each once."""

    def __init__(self) -> None:
        self.count = 0
        self.records: dict[tuple[str, int], Difference] = {}

    def take(self, differences: Iterator[Difference]) -> None:
        for one in differences:
            key = one.object, one.recordno
            earlier = self.records.get(key)
            if earlier:  # it differed twice: from what we had at first to what Intacct has now
                self.records[key] = replace(one, ours=earlier.ours)
                continue
            self.count += 1
            if len(self.records) < _MOST_LISTED:
                self.records[key] = one


def _settle(
    gateway: Gateway,
    store: Store,
    read: Sequence[ReadObject],
    forms: UserForms,
    tie_out: TieOut,
    emit: Emit,
    cancel: CancelToken,
    *,
    narrow: bool,
) -> Iterator[Difference]:
    """Read again what does not tie: rows were deleted, added or paid while we read, or since the last run."""
    relatives = Relatives(store, [one.target for one in read])
    for one in read:
        name = one.target.name
        if tie_out.object_ties(name):
            continue
        emit(events.Settling(name, one.target.label))
        reconciler = Reconciler(gateway, store, one, forms, cancel, relatives)
        customers = _differing_customers(tie_out) if name == INVOICE and narrow else ()
        rows_tie = tie_out.rows_tie(name)
        if not rows_tie or not customers:
            yield from reconciler.all_records(narrow=narrow and not rows_tie)
        yield from reconciler.of_customers(customers)


def _differing_customers(tie_out: TieOut) -> tuple[str, ...]:
    """Whose invoices to look at; none where there are so many that every invoice had better be read."""
    lines = tie_out.customers.differing if tie_out.customers else ()
    names = tuple(dict.fromkeys(line.customer_id for line in lines if line.customer_id))
    return names if len(names) <= _MANY_CUSTOMERS else ()
