"""One looking at the practice Armatic, and what it told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from armatic_setup.arrival.events import ArrivalEvent
from armatic_setup.arrival.record import last_report
from armatic_setup.arrival.report import ArrivalReport, CustomerArrival
from armatic_setup.arrival.running import ArrivalRequest, run_arrival
from armatic_setup.cancel import CancelToken
from armatic_setup.gateway.retry import RetryPolicy
from armatic_setup.practice.armatic import PracticeArmatic
from armatic_setup.secret import Secret
from armatic_setup.sync.store import Store

HASTY = RetryPolicy(tries=3, first_wait=0.001, throttle_wait=0.001, longest_wait=1.0)
NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


@dataclass
class Looking:
    armatic: PracticeArmatic
    path: Path
    cancel: CancelToken = field(default_factory=CancelToken)
    events: list[ArrivalEvent] = field(default_factory=list)
    on_event: Callable[[ArrivalEvent], None] = lambda _: None
    now: datetime = NOON

    def run(self, token: str = "", **options: Any) -> ArrivalReport:
        def emit(event: ArrivalEvent) -> None:
            self.events.append(event)
            self.on_event(event)

        request = ArrivalRequest(
            **{
                "database": self.path,
                "token": Secret(token or self.armatic.token),
                "address": self.armatic.address,
                "per_second": 0,
                "retry": HASTY,
                **options,
            }
        )
        return run_arrival(request, emit, self.cancel, clock=lambda: self.now)

    @property
    def kept(self) -> ArrivalReport | None:
        with Store(self.path, read_only=True) as store:
            return last_report(store)

    def seen(self, kind: type) -> list[Any]:
        return [event for event in self.events if isinstance(event, kind)]


def one(report: ArrivalReport, number: str) -> CustomerArrival:
    return next(found for found in report.customers if found.customer_id == number)
