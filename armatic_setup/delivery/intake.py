"""Delivers a file to the intake that we propose to Armatic, and compares at the end what both sides hold.

**A proposal.** Armatic has no public interface that takes accounting data in. What there could be is
written in ``docs/armatic-intake.openapi.yaml``; the practice Armatic is the only server that answers so.
Nothing is sent unless somebody has entered an address and a token.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from armatic_setup import product
from armatic_setup.armatic.client import ArmaticClient
from armatic_setup.cancel import CancelToken
from armatic_setup.delivery.intake_drain import Drain, IntakeProgress, Quiet
from armatic_setup.delivery.intake_wire import IntakeWire
from armatic_setup.delivery.totals import Disagreement, holdings
from armatic_setup.gateway.reports import Waiting
from armatic_setup.gateway.retry import RetryPolicy
from armatic_setup.guide.objects import SyncObject
from armatic_setup.secret import Secret
from armatic_setup.sync.errors import StoreError
from armatic_setup.sync.receivables import CURRENCY
from armatic_setup.sync.store import Store

#: How patient a batch is. What is not delivered then is delivered by the next run.
PATIENT: Final = RetryPolicy(tries=5, first_wait=1.0, throttle_wait=5.0, longest_wait=300.0)


@dataclass(frozen=True, slots=True)
class Receiver:
    """Where to, and by what right.

    Attributes:
        address: https, or plain http on this computer.
        token: The bearer token.
        proxy_sign_in: For the company's proxy alone.
    """

    address: str
    token: Secret
    proxy_sign_in: Secret | None = None


@dataclass(frozen=True, slots=True)
class IntakeResult:
    """What a delivery came to.

    Attributes:
        delivered: Records that were acknowledged in this run.
        batches: In how many batches.
        records: Records that both sides should hold now.
        disagreements: What they hold differently; nothing where all totals agree.
    """

    delivered: int
    batches: int
    records: int
    disagreements: tuple[Disagreement, ...]

    @property
    def agrees(self) -> bool:
        """Whether both sides hold the same."""
        return not self.disagreements


@dataclass(frozen=True, slots=True)
class IntakeStanding:
    """How far the delivery of a file is, as the file itself says.

    Attributes:
        begun: Whether it is delivered at all.
        waiting: Records that are in no batch yet.
        unacknowledged: Records in batches that the receiver has not acknowledged.
        last_batch: The number of the batch formed last.
    """

    begun: bool
    waiting: int
    unacknowledged: int
    last_batch: int


def standing(store: Store) -> IntakeStanding:
    """How far the delivery of a file is; nobody is asked.

    Raises:
        StoreError: The file cannot be read.
    """
    outbox = store.outbox
    return IntakeStanding(
        begun=bool(outbox.stream),
        waiting=sum(outbox.waiting().values()),
        unacknowledged=outbox.formed_records(),
        last_batch=outbox.last_sequence,
    )


def end(path: Path) -> None:
    """Forget in a file that it was delivered; the next delivery brings everything.

    Raises:
        StoreError: The file cannot be written; ``database_in_use``: it is being delivered, or a sync runs.
    """
    with Store(path) as store, store.reserved(CancelToken()):
        store.outbox.end()


def deliver(
    store: Store,
    targets: Sequence[SyncObject],
    receiver: Receiver,
    *,
    cancel: CancelToken,
    begin_anew: bool = False,
    emit: Callable[[IntakeProgress], None] = lambda _: None,
    on_wait: Callable[[Waiting], None] = lambda _: None,
    retry: RetryPolicy = PATIENT,
) -> IntakeResult:
    """Deliver what is due, everything the first time, and compare.

    From then on the sync keeps in the file what changes, see ``sync.outbox``. Stopped for whatever reason,
    the next delivery goes on where the receiver stands.

    Args:
        store: Of one company and entity. No sync may run meanwhile.
        targets: The objects, names before what refers to them.
        receiver: Where to.
        cancel: Ends it at once.
        begin_anew: Deliver everything again, in the place of whatever was delivered for this company before.
        emit: Told of progress, in this thread.
        on_wait: Told before a wait, from any thread.
        retry: When a request is sent again.

    Raises:
        ArmaticError: It cannot be delivered. ``intake_taken``, ``intake_replaced``, ``intake_begin_anew`` and
            ``intake_refused`` are this proposal's own kinds.
        StoreError: The file cannot be used; ``database_in_use``: a sync runs.
        Cancelled: The user stopped.
    """
    with store.reserved(cancel):
        outbox = store.outbox
        present = [target for target in targets if outbox.fields(target)]
        if not store.company_id or not present:
            raise StoreError("database_missing", store.path.name)
        if begin_anew or not outbox.stream:
            outbox.begin(str(uuid.uuid4()), present)
        stream = outbox.stream
        stop = CancelToken()
        quiet = Quiet(stop)

        def waits(wait: Waiting) -> None:
            quiet.asked(wait)
            on_wait(wait)

        with (
            cancel.interrupting(stop.cancel),
            ArmaticClient(
                receiver.address,
                receiver.token,
                stop,
                per_second=0,
                retry=retry,
                on_wait=waits,
                proxy_sign_in=receiver.proxy_sign_in,
            ) as client,
        ):
            wire = IntakeWire(client, stream)
            position = wire.declare(declaration(store, present), take_over=begin_anew)
            drain = Drain(outbox, stream, present, wire, position, quiet=quiet, stop=stop, emit=emit)
            drain.run()
            ours = holdings(store, present)
            theirs = wire.check(outbox.last_sequence, ours)
            return IntakeResult(drain.delivered, drain.batches, ours.records, ours.beside(theirs))


def declaration(store: Store, targets: Sequence[SyncObject]) -> dict[str, Any]:
    """What a delivery of these objects says that it holds, see the proposal."""
    names = {target.name for target in targets}
    return {
        "format": 1,
        "sender": f"{product.NAME} {product.VERSION}",
        "company_id": store.company_id,
        "entity_id": store.entity_id,
        "objects": [_declared(store, target, names) for target in targets],
    }


def _declared(store: Store, target: SyncObject, names: set[str]) -> dict[str, Any]:
    fields = store.outbox.fields(target)
    told: dict[str, Any] = {
        "name": target.name,
        "fields": [{"name": field, "kind": target.fields[field].value} for field in fields],
    }
    if CURRENCY in fields:
        told["currency"] = CURRENCY
    if target.header in names and target.header_key in fields:
        told |= {"header": target.header, "header_key": target.header_key}
    return told
