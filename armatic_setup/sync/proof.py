"""The proof after the reading: compare with the gateway's own figures, settle what differs, compare again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from armatic_setup.cancel import CancelToken
from armatic_setup.gateway.client import Gateway
from armatic_setup.guide.objects import SyncObject
from armatic_setup.sync import events
from armatic_setup.sync.comparison import compare
from armatic_setup.sync.events import Emit
from armatic_setup.sync.receivables import CURRENCY
from armatic_setup.sync.reconcile import reconcile
from armatic_setup.sync.store import Store
from armatic_setup.sync.tieout import TieOut
from armatic_setup.sync.values import UserForms

#: How often a difference is settled and compared again, in a company that changes while we read.
_SETTLEMENTS: Final = 2


@dataclass(frozen=True, slots=True)
class ReadObject:
    """An object that was read to its end.

    Attributes:
        fields: The fields that were read of it, the key first.
    """

    target: SyncObject
    fields: tuple[str, ...]


def prove(
    gateway: Gateway,
    store: Store,
    read: Sequence[ReadObject],
    forms: UserForms,
    *,
    emit: Emit,
    cancel: CancelToken,
    clock: Callable[[], datetime],
) -> TieOut:
    """Compare what was read, and mend what differs.

    Args:
        gateway: What is true.
        store: What is compared and mended.
        read: The objects that were read.
        forms: How this user's dates are written.
        emit: Takes the events of the comparison.
        cancel: Asked between requests.
        clock: This computer's time in UTC.

    Raises:
        SetupError: As reading and storing do.
    """
    emit(events.TieOutStarted())
    targets = [one.target for one in read]
    tie_out = compare(gateway, store, targets, compared_at=clock(), cancel=cancel)
    for _ in range(_SETTLEMENTS):
        off = [one for one in read if not tie_out.object_ties(one.target.name)]
        if not off:
            break
        for one in off:
            emit(events.Settling(one.target.name, one.target.label))
            _settle(gateway, store, one, forms, cancel)
        tie_out = compare(gateway, store, targets, compared_at=clock(), cancel=cancel)
    emit(events.TieOutFinished(tie_out))
    return tie_out


def _settle(gateway: Gateway, store: Store, one: ReadObject, forms: UserForms, cancel: CancelToken) -> None:
    """Rows were deleted, added or paid while we read, or since the last run."""
    target = one.target
    compared = [field for field in (*target.tie_out, CURRENCY) if field in one.fields]
    reconcile(
        gateway,
        store,
        target,
        one.fields,
        forms,
        compared=compared if target.tie_out else (),
        cancel=cancel,
    )
