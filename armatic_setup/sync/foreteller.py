"""Tells a running sync's forecast before its first row, and keeps what it learns of the pace for the next."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from types import TracebackType
from typing import Final, Self

from armatic_setup.gateway.client import Gateway
from armatic_setup.sync.errors import StoreError
from armatic_setup.sync.events import Emit, Forecast, PageStored, SyncEvent, SyncPlanned, TieOutStarted
from armatic_setup.sync.forecast import foretell
from armatic_setup.sync.pace import Pace
from armatic_setup.sync.progress import ProgressMeter
from armatic_setup.sync.store import Store

_KEEP_EVERY: Final = 10.0  # seconds
#: Assumed where nothing was asked, which is so only when no object could be.
_UNASKED: Final = 0.1


class Foreteller:
    """Stands between ``run_sync`` and whoever listens. Use it as a context: at its end the pace is kept.

    Args:
        gateway: Of the run; its requests so far tell how quick the line is.
        store: Of the run, used in the thread that emits.
        emit: Takes every event and the forecast.
        clock: This computer's time in UTC.
        seconds: A monotonic clock.
    """

    def __init__(
        self,
        gateway: Gateway,
        store: Store,
        emit: Emit,
        *,
        clock: Callable[[], datetime],
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._gateway = gateway
        self._store = store
        self._emit = emit
        self._clock = clock
        self._seconds = seconds
        self._meter = ProgressMeter()
        self._began = self._kept_at = seconds()
        self._requests = gateway.requests

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with suppress(StoreError):  # a file that cannot be written has ended the sync already
            self._keep()

    def emit(self, event: SyncEvent) -> None:
        """Pass an event on; a plan with its forecast before it."""
        if isinstance(event, SyncPlanned):
            self._note(self._forecast(event))
        self._note(event)
        due = self._seconds() - self._kept_at >= _KEEP_EVERY
        if isinstance(event, TieOutStarted) or (due and isinstance(event, PageStored)):
            self._keep()

    def _note(self, event: SyncEvent) -> None:
        self._meter.note(event, self._seconds())
        self._emit(event)

    def _forecast(self, plan: SyncPlanned) -> Forecast:
        passed = self._seconds() - self._began
        asked = self._gateway.requests - self._requests
        return foretell(
            plan.objects,
            resumed=plan.resumed,
            asked=len(plan.objects),
            answer=passed / asked if asked else _UNASKED,
            kept=Pace.of_text(self._store.pace),
            as_of=intacct_now(self._gateway, passed) or self._clock(),
        )

    def _keep(self) -> None:
        self._kept_at = self._seconds()
        if (pace := self._meter.pace) is not None:
            self._store.keep_pace(pace.text())


def intacct_now(gateway: Gateway, passed: float) -> datetime | None:
    """Intacct's clock, so many seconds after the session was opened; None where it does not tell."""
    told = gateway.session.server_time if gateway.session else None
    return told + timedelta(seconds=passed) if told is not None and told.tzinfo is not None else None
