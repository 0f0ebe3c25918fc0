"""The proposed intake as a destination, see ``intake``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from armatic_setup.cancel import CancelToken
from armatic_setup.delivery.intake import PATIENT, Receiver, deliver, standing
from armatic_setup.delivery.seam import Emit, Outcome, Progress, Standing
from armatic_setup.gateway.reports import Waiting
from armatic_setup.gateway.retry import RetryPolicy
from armatic_setup.guide.objects import SyncObject
from armatic_setup.sync.store import Store


@dataclass(frozen=True, slots=True)
class ProposedIntake:
    """Delivers what changed since the last time.

    Attributes:
        receiver: Where to.
        begin_anew: Deliver everything again, in the place of whatever was delivered before.
        on_wait: Told before a wait, from any thread.
        retry: When a request is sent again.
    """

    receiver: Receiver
    begin_anew: bool = False
    on_wait: Callable[[Waiting], None] = lambda _: None
    retry: RetryPolicy = PATIENT

    def standing(self, store: Store, objects: Sequence[SyncObject]) -> Standing:
        """As the file keeps it.

        Raises:
            StoreError: The file cannot be read.
        """
        here = standing(store)
        stored = sum(store.count(one) for one in objects if store.outbox.fields(one))
        waiting = here.waiting + here.unacknowledged if here.begun else stored
        return Standing(max(0, stored - waiting) if here.begun else 0, waiting)

    def deliver(
        self, store: Store, objects: Sequence[SyncObject], *, emit: Emit, cancel: CancelToken
    ) -> Outcome:
        """As ``intake.deliver``.

        Raises:
            ArmaticError, StoreError: See there.
            Cancelled: The user stopped.
        """
        result = deliver(
            store,
            objects,
            self.receiver,
            cancel=cancel,
            begin_anew=self.begin_anew,
            emit=lambda told: emit(Progress("", told.delivered, told.total)),
            on_wait=self.on_wait,
            retry=self.retry,
        )
        return Outcome(records=result.records, delivered=result.delivered, differences=result.disagreements)
