"""The sync as JSON lines: one an event, and the summary last."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from armatic_setup.cli import failures, outcome
from armatic_setup.cli.command import ExitCode
from armatic_setup.cli.connection import Connection
from armatic_setup.cli.console import Console
from armatic_setup.cli.data_tie_out import more_facts
from armatic_setup.cli.forecast_face import forecast_record
from armatic_setup.cli.sync_face import Diagnose, End, judge
from armatic_setup.sync import events
from armatic_setup.sync.aging import BUCKET_NAMES, AgingLine
from armatic_setup.sync.summary import SyncSummary
from armatic_setup.sync.tieout import TieOut


class SyncJson:
    """Writes each event as a JSON line. Give :meth:`emit` to ``run_sync``.

    Args:
        arguments: What the user typed.
        console: Where to.
        diagnose: What a fault means.
    """

    def __init__(self, arguments: Namespace, console: Console, diagnose: Diagnose) -> None:
        self._arguments = arguments
        self._console = console
        self._diagnose = diagnose

    def begin(self, connection: Connection) -> None:
        """Nothing: the lines are the events."""

    def emit(self, event: events.SyncEvent) -> None:
        """Write one event."""
        self._console.json(_record(event, self._diagnose))

    def end(self, summary: SyncSummary, ageing: Sequence[AgingLine], database: Path) -> ExitCode:
        """Write the last line."""
        end = judge(summary, self._diagnose)
        facts = _summary(summary, ageing, end, database)
        outcome.summary(self._arguments, self._console, end.code, facts)
        return end.code


def _record(event: events.SyncEvent, diagnose: Diagnose) -> dict[str, object]:
    match event:
        case events.DataUpgraded():
            return {"event": "data_upgraded", "version": event.version, "backup": event.backup}
        case events.DataSetAside():
            return {"event": "data_set_aside", "file": event.file}
        case events.Forecast():
            return {"event": "forecast", **forecast_record(event)}
        case events.SyncPlanned():
            planned = [{"object": one.object, "label": one.label, "rows": one.rows} for one in event.objects]
            return {"event": "planned", "rows": event.rows, "resumed": event.resumed, "objects": planned}
        case events.ObjectStarted():
            return {"event": "object_started", "object": event.object, "rows_total": event.rows_total}
        case events.PageStored():
            return {
                "event": "page_stored",
                "object": event.object,
                "rows_done": event.rows_done,
                "rows_total": event.rows_total,
                "overall_done": event.overall_done,
                "overall_total": event.overall_total,
                "page": event.page,
                "pages": event.pages,
            }
        case events.ObjectFinished():
            return {
                "event": "object_finished",
                "object": event.object,
                "rows": event.rows,
                "rows_read": event.rows_read,
            }
        case events.ObjectSkipped():
            return {"event": "object_skipped", "object": event.object, "reason": event.reason}
        case events.ObjectFailed():
            found = failures.record(diagnose(event.fault))
            return {"event": "object_failed", "object": event.object, **found}
        case events.FieldDropped():
            return {"event": "field_dropped", "object": event.object, "field": event.field}
        case events.Waiting():
            return {"event": "waiting", "seconds": round(event.seconds, 3), "reason": event.reason}
        case events.Paused():
            return {"event": "paused"}
        case events.Resumed():
            return {"event": "resumed"}
        case events.TieOutStarted():
            return {"event": "tie_out_started"}
        case events.Settling():
            return {"event": "settling", "object": event.object}
        case events.TieOutFinished():
            return {"event": "tie_out", **_tie_out(event.tie_out)}


def _summary(
    summary: SyncSummary, ageing: Sequence[AgingLine], end: End, database: Path
) -> dict[str, object]:
    return {
        **failures.record(end.diagnoses[0] if end.diagnoses else None),
        "sentence": end.sentence,
        "complete": summary.complete,
        "ties": summary.tie_out.ties,
        "rows": {one.name: one.rows for one in summary.objects if not one.skipped and not one.failed},
        "rows_read": {one.name: one.rows_read for one in summary.objects if one.rows_read},
        "skipped": {one.name: one.skipped for one in summary.objects if one.skipped},
        "failed": [one.name for one in summary.failures],
        "deletions": summary.deletions.value,
        "in_motion": summary.in_motion,
        "currencies": _tie_out(summary.tie_out)["currencies"],
        "aging": [
            {
                "currency": line.currency,
                "buckets": dict(zip(BUCKET_NAMES, map(str, line.buckets), strict=True)),
                "total": str(line.total),
            }
            for line in ageing
        ],
        "database": str(database),
        "resumed": summary.resumed,
        "requests": summary.requests,
        "started_at": summary.started_at.isoformat(timespec="seconds"),
        "finished_at": summary.finished_at.isoformat(timespec="seconds"),
    }


def _tie_out(tie_out: TieOut) -> dict[str, object]:
    return {
        "ties": tie_out.ties,
        "currencies": [
            {
                "currency": line.currency,
                "open_invoices": line.open_invoices,
                "theirs": str(line.theirs),
                "ours": str(line.ours),
                "ties": line.ties,
            }
            for line in tie_out.currencies
        ],
        "counts": [
            {"object": line.object, "theirs": line.theirs, "ours": line.ours} for line in tie_out.counts
        ],
        **more_facts(tie_out),
    }
