"""From what the work tells to lines of the log: the one place that knows both."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from armatic_setup.arrival.events import ArrivalEvent, ArrivalFinished, ArrivalWaiting
from armatic_setup.arrival.report import ArrivalReport, Outcome
from armatic_setup.delivery.seam import Outcome as Delivery
from armatic_setup.delivery.seam import Standing
from armatic_setup.diagnosis.results import (
    CheckEvent,
    CheckFinished,
    CheckReport,
    CheckResult,
    CheckStatus,
    CheckWaiting,
)
from armatic_setup.diagnosis.rules import Diagnosis
from armatic_setup.faults import Fault
from armatic_setup.gateway.reports import Exchange
from armatic_setup.guide.diagnoses import CHECK_IDS
from armatic_setup.logbook import entries
from armatic_setup.logbook.book import Logbook
from armatic_setup.logbook.shapes import ErrorNumber, SupportId
from armatic_setup.sync import events
from armatic_setup.sync.events import SyncEvent
from armatic_setup.sync.summary import SyncSummary
from armatic_setup.sync.tieout import TieOut

Explain = Callable[[Fault], Diagnosis]

_DELIVERY: Final = "delivery"
#: Parts that ended so are not worth a line: their check tells it.
_QUIET: Final = frozenset({CheckStatus.PASSED, CheckStatus.NOT_REACHED})


class Feed:
    """Writes what one piece of work tells. Safe to use from any thread.

    Args:
        logbook: Where to.
        explain: What a fault means; its identifier is logged, never its words.
        clock: Monotonic seconds.
    """

    def __init__(
        self, logbook: Logbook, explain: Explain, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._logbook = logbook
        self._explain = explain
        self._clock = clock
        self._began: dict[str, float] = {}

    def exchanged(self, exchange: Exchange) -> None:
        """A request and its reply. Give it to a gateway as ``on_exchange``."""
        self._logbook.note(
            entries.Exchanged(
                functions=exchange.functions,
                control_id=exchange.control_id,
                sent=exchange.sent,
                received=exchange.received,
                seconds=exchange.seconds,
                http_status=exchange.http_status,
                outcome=exchange.outcome,
                error_numbers=exchange.error_numbers,
                support_ids=exchange.support_ids,
            )
        )

    def check_event(self, event: CheckEvent) -> None:
        """An event of a connection test."""
        match event:
            case CheckWaiting():
                self._logbook.note(entries.Waited(event.seconds, event.reason))
            case CheckFinished() if event.result.id in CHECK_IDS or event.result.status not in _QUIET:
                self._logbook.note(_checked(event.result))

    def tested(self, report: CheckReport, *, whole: bool = True) -> None:
        """The end of a connection test."""
        failure = report.first_failure
        ahead = None
        if report.server_time is not None and report.server_time.tzinfo is not None:
            ahead = (report.server_time - report.tested_at).total_seconds()
        self._logbook.note(
            entries.Tested(
                passed=report.passed,
                whole=whole,
                requests=report.requests,
                failed_check=failure.id if failure else "",
                diagnosis=failure.diagnosis.id if failure and failure.diagnosis else "",
                clock_ahead=ahead,
            )
        )

    def sync_event(self, event: SyncEvent) -> None:
        """An event of a sync."""
        entry = self._of_sync(event)
        if entry is not None:
            self._logbook.note(entry)

    def synced(self, summary: SyncSummary) -> None:
        """The end of a sync."""
        faults = [one.fault for one in summary.failures if one.fault]
        self._logbook.note(
            entries.Synced(
                complete=summary.complete,
                ties=summary.tie_out.ties,
                resumed=summary.resumed,
                rows=summary.rows,
                rows_read=sum(one.rows_read for one in summary.objects),
                requests=summary.requests,
                seconds=(summary.finished_at - summary.started_at).total_seconds(),
                diagnosis=self._explain(faults[0]).id if faults else "",
            )
        )

    def arrival_event(self, event: ArrivalEvent) -> None:
        """An event of looking customers up in Armatic."""
        match event:
            case ArrivalWaiting():
                self._logbook.note(entries.Waited(event.seconds, event.reason))
            case ArrivalFinished():
                self._logbook.note(_arrived(event.report))

    def delivery_begun(self, standing: Standing) -> None:
        """Synced data goes to an intake."""
        self._began[_DELIVERY] = self._clock()
        self._logbook.note(entries.DeliveryBegun(standing.waiting))

    def delivered(self, outcome: Delivery) -> None:
        """The end of a delivery."""
        seconds = self._clock() - self._began.get(_DELIVERY, self._clock())
        self._logbook.note(
            entries.Delivered(outcome.records, outcome.delivered, len(outcome.differences), seconds)
        )

    def failed(self, work: str, fault: Fault) -> None:
        """Work that ended in a fault.

        Args:
            work: ``sync``, ``arrival``, ``delivery`` or ``command``.
            fault: How.
        """
        self._logbook.note(
            entries.Failed(
                work=work,
                stage=fault.stage.value,
                kind=fault.kind,
                diagnosis=self._explain(fault).id,
                function=fault.function,
                object=fault.object,
                http_status=fault.http_status,
                error_numbers=_numbers(fault),
                support_ids=_support_ids(fault),
                control_id=fault.control_id,
            )
        )

    def _of_sync(self, event: SyncEvent) -> entries.Entry | None:
        match event:
            case events.DataUpgraded():
                return entries.DataFile("upgraded")
            case events.DataSetAside():
                return entries.DataFile("set_aside")
            case events.SyncPlanned():
                return entries.SyncPlanned(len(event.objects), event.rows, event.requests, event.resumed)
            case events.ObjectStarted():
                self._began[event.object] = self._clock()
            case events.PageStored():
                return entries.PageRead(event.object, event.page, event.rows_done, event.rows_total)
            case events.ObjectFinished():
                seconds = self._clock() - self._began.get(event.object, self._clock())
                return entries.ObjectRead(event.object, event.rows, event.rows_read, seconds)
            case events.ObjectSkipped():
                return self._left_out(event.object, event.fault, failed=False)
            case events.ObjectFailed():
                return self._left_out(event.object, event.fault, failed=True)
            case events.FieldDropped():
                return entries.FieldDropped(event.object, event.field)
            case events.Waiting():
                return entries.Waited(event.seconds, event.reason)
            case events.Settling():
                return entries.Settling(event.object)
            case events.TieOutFinished():
                return _tied_out(event.tie_out)
        return None

    def _left_out(self, name: str, fault: Fault, *, failed: bool) -> entries.ObjectLeftOut:
        return entries.ObjectLeftOut(
            object=name,
            failed=failed,
            kind=fault.kind,
            diagnosis=self._explain(fault).id,
            error_numbers=_numbers(fault),
            support_ids=_support_ids(fault),
            control_id=fault.control_id,
        )


def update_asked(logbook: Logbook, outcome: str) -> None:
    """Somebody was asked whether a newer version exists.

    Args:
        logbook: Where to.
        outcome: ``newer``, ``current``, or the kind of the fault.
    """
    logbook.note(entries.UpdateAsked(outcome))


def _checked(result: CheckResult) -> entries.Checked:
    diagnosis = result.diagnosis.id if result.diagnosis else ""
    return entries.Checked(result.id, result.status.value, diagnosis, result.seconds)


def _tied_out(tie_out: TieOut) -> entries.TiedOut:
    ties = [line.ties for line in tie_out.counts]
    ties += [line.ties for line in tie_out.amounts]
    ties += [line.ties for line in tie_out.currencies]
    return entries.TiedOut(
        ties=tie_out.ties,
        lines=len(ties),
        differing=ties.count(False),
        settled=tie_out.settled_count,
    )


def _arrived(report: ArrivalReport) -> entries.Arrived:
    ended = report.finished_at or report.started_at
    return entries.Arrived(
        scope=report.scope.value,
        customers=report.asked,
        arrived=report.arrived,
        not_yet=report.count(Outcome.NOT_YET),
        different=report.count(Outcome.DIFFERENT),
        unclear=report.count(Outcome.UNCLEAR),
        seconds=(ended - report.started_at).total_seconds(),
    )


def _numbers(fault: Fault) -> tuple[ErrorNumber, ...]:
    return tuple(entry.errorno for entry in fault.errors if entry.errorno)


def _support_ids(fault: Fault) -> tuple[SupportId, ...]:
    return tuple(entry.support_id for entry in fault.errors if entry.support_id)
