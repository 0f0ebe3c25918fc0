"""The looking itself: whom, one after the other, kept at once, resumed where it stopped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from armatic_setup import product
from armatic_setup.armatic import address
from armatic_setup.armatic.client import POLITE, USUAL, ArmaticClient
from armatic_setup.armatic.lookup import Lookup, look_up
from armatic_setup.arrival import record
from armatic_setup.arrival.events import (
    ArrivalFinished,
    ArrivalPlanned,
    ArrivalWaiting,
    CustomerLookedUp,
    Emit,
)
from armatic_setup.arrival.judging import judge
from armatic_setup.arrival.record import KeptRun
from armatic_setup.arrival.report import ArrivalReport, CustomerArrival, Scope
from armatic_setup.arrival.sample import SIZE, StoredCustomer, everyone, sample
from armatic_setup.cancel import CancelToken
from armatic_setup.gateway.reports import Exchange, Waiting
from armatic_setup.gateway.retry import RetryPolicy
from armatic_setup.secret import Secret
from armatic_setup.sync.errors import StoreError
from armatic_setup.sync.store import Store

#: A looking that was broken off is gone on with for so long; later, what it found is too old.
_GOES_ON: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ArrivalRequest:
    """What to look up, and where.

    Attributes:
        database: The company's file.
        token: Armatic's.
        address: Of Armatic's interface; https, or plain http on this computer.
        scope: A sample, or all.
        size: Customers of a sample.
        per_second: Requests a second, 0 for no limit; left out, polite ones, and no limit on this computer.
        retry: How patient to be.
        proxy_sign_in: For the company's proxy alone, see ``Credentials``.
    """

    database: Path
    token: Secret
    address: str = product.ARMATIC_ADDRESS
    scope: Scope = Scope.SAMPLE
    size: int = SIZE
    per_second: float | None = None
    retry: RetryPolicy = USUAL
    proxy_sign_in: Secret | None = None


def run_arrival(
    request: ArrivalRequest,
    emit: Emit,
    cancel: CancelToken,
    *,
    on_exchange: Callable[[Exchange], None] | None = None,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> ArrivalReport:
    """Look up customers in Armatic, and keep what is found of each at once.

    Nothing is changed in Armatic. Broken off, the next one of the same scope and address goes on there.

    Args:
        request: What to look up.
        emit: Told of everything, in the calling thread.
        cancel: Ends it at once; what was found stays.
        on_exchange: Told of each request, without anything it said.
        clock: This computer's, UTC.

    Raises:
        ArmaticError: Armatic cannot be asked.
        StoreError: The file cannot be used; ``no_customers`` where it holds none.
        Cancelled: The user asked to stop.
    """
    per_second = _pace(request)
    with (
        ArmaticClient(
            request.address,
            request.token,
            cancel,
            per_second=per_second,
            retry=request.retry,
            on_wait=_told(emit),
            on_exchange=on_exchange,
            proxy_sign_in=request.proxy_sign_in,
        ) as client,
        Store(_existing(request.database), cancel=cancel) as store,
    ):
        everybody = everyone(store) if _has_customers(store) else ()
        customers = sample(store, request.size) if everybody and request.scope is Scope.SAMPLE else everybody
        if not customers:
            raise StoreError("no_customers", request.database.name)
        run, found = _begun(store, request.scope, client.endpoint.url, customers, clock())
        waiting = [customer for customer in customers if customer.id not in found]
        done = len(customers) - len(waiting)
        seconds = len(waiting) / per_second if per_second else 0.0
        emit(ArrivalPlanned(request.scope, len(customers), done, seconds))
        known = frozenset(one.id for one in everybody)

        def ask(text: str) -> Lookup:
            return look_up(client, text)

        for customer in waiting:
            arrival = judge(customer, ask, clock, known=known)
            record.keep(store, run, arrival)
            done += 1
            emit(CustomerLookedUp(arrival, done, len(customers)))
        report = record.report_of(store, record.finish(store, run, clock()))
        emit(ArrivalFinished(report))
        return report


def _pace(request: ArrivalRequest) -> float:
    if request.per_second is not None:
        return request.per_second
    return 0.0 if address.configured(request.address).loopback else POLITE


def _begun(
    store: Store, scope: Scope, address: str, customers: Sequence[StoredCustomer], now: datetime
) -> tuple[KeptRun, dict[str, CustomerArrival]]:
    """The looking to go on with, or a new one, and what it has found already."""
    run = record.unfinished(store, scope, address)
    if run is None or run.asked != len(customers) or now - run.started_at > _GOES_ON:
        return record.begin(store, scope, address, len(customers), now), {}
    found = {one.customer_id: one for one in record.found_by(store, run)}
    if not found.keys() <= {one.id for one in customers}:  # the data has changed, and whom to look up with it
        return record.begin(store, scope, address, len(customers), now), {}
    return run, found


def _existing(database: Path) -> Path:
    if not database.exists():
        raise StoreError("database_missing", database.name)
    return database


def _has_customers(store: Store) -> bool:
    return any(True for _ in list(store.select("SELECT 1 FROM sqlite_master WHERE name = 'customer'")))


def _told(emit: Emit) -> Callable[[Waiting], None]:
    return lambda waiting: emit(ArrivalWaiting(waiting.seconds, waiting.reason))
