"""The sync as text, and how its end is to be taken."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Final

from armatic_setup.cli import failures
from armatic_setup.cli.command import ExitCode
from armatic_setup.cli.connection import Connection
from armatic_setup.cli.console import Console, Glyph, Tone, table
from armatic_setup.cli.data_tie_out import show_more
from armatic_setup.cli.forecast_face import show_forecast
from armatic_setup.currencies import decimals_to_show
from armatic_setup.diagnosis.rules import Diagnosis
from armatic_setup.faults import Fault
from armatic_setup.guide.vocabulary import PermissionModel
from armatic_setup.language_figures import counted
from armatic_setup.sync import events
from armatic_setup.sync.aging import BUCKET_NAMES, AgingLine
from armatic_setup.sync.deletions import DeletionSource
from armatic_setup.sync.progress import ProgressMeter, time_left
from armatic_setup.sync.summary import SyncSummary
from armatic_setup.sync.tieout import TieOut

Diagnose = Callable[[Fault], Diagnosis]

_LABEL_WIDTH: Final = 34
_SILENCE: Final = 15.0  # seconds
_ARRIVED: Final = "Everything arrived, and every total ties out."
_DIFFERS: Final = "The totals differ: somebody worked in Intacct meanwhile. Run the sync again."


@dataclass(frozen=True, slots=True)
class End:
    """How a finished sync is to be taken.

    Attributes:
        diagnoses: Of the objects that should have been read and could not be.
        sentence: The first one's, or what to say where there is none.
    """

    code: ExitCode
    diagnoses: tuple[Diagnosis, ...]
    sentence: str


def judge(summary: SyncSummary, diagnose: Diagnose) -> End:
    """By what failed first; a mere difference passes with the next run."""
    faults = (one.fault for one in summary.failures if one.fault)
    diagnoses = tuple({(found := diagnose(fault)).sentence: found for fault in faults}.values())
    if diagnoses:
        return End(failures.exit_code(diagnoses[0]), diagnoses, diagnoses[0].sentence)
    if not summary.tie_out.ties:
        return End(ExitCode.LATER, (), _DIFFERS)
    return End(ExitCode.DONE, (), _ARRIVED)


class SyncText:
    """Writes each object as it ends, and a bar under them where the terminal can repaint it.

    Give :meth:`emit` to ``run_sync``. It is called in one thread only.

    Args:
        console: Where to.
        diagnose: What a fault means.
        details: Whether to add the technical facts.
        model: How the company grants rights, which decides where to click.
        clock: Seconds, monotonic.
    """

    def __init__(
        self,
        console: Console,
        diagnose: Diagnose,
        *,
        details: bool,
        model: PermissionModel,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._console = console
        self._diagnose = diagnose
        self._details = details
        self._model = model
        self._clock = clock
        self._meter = ProgressMeter()
        self._label = ""
        self._spoke_at = clock()

    def emit(self, event: events.SyncEvent) -> None:
        """Show one event."""
        self._meter.note(event, self._clock())
        match event:
            case events.DataUpgraded():
                self._console.wrapped(f"The data file is of this version now; {event.backup} is as it was.")
            case events.DataSetAside():
                self._console.wrapped(
                    f"The data file was damaged. It is kept as {event.file}; everything is read anew.",
                    tone=Tone.CAREFUL,
                )
            case events.Forecast():
                self._console.line()
                show_forecast(self._console, event, full=False)
            case events.SyncPlanned():
                again = "Going on where it stopped: " if event.resumed else "Reading "
                rows, kinds = counted(event.rows, "row"), counted(len(event.objects), "kind")
                self._console.line(f"{again}{rows} of {kinds} of records.")
                self._console.line()
            case events.ObjectStarted():
                self._label = event.label
                self._bar(event.label)
            case events.PageStored():
                self._bar(f"{self._label} {event.rows_done:,} of {event.rows_total:,}")
                self._sign_of_life()
            case events.ObjectFinished():
                self._done(
                    Glyph.GOOD,
                    Tone.GOOD,
                    event.label,
                    f"{event.rows:>10,} {'row' if event.rows == 1 else 'rows'}",
                )
            case events.ObjectSkipped():
                self._done(Glyph.OPEN, Tone.QUIET, event.label, f"   skipped: {event.reason}")
            case events.ObjectFailed():
                self._done(Glyph.BAD, Tone.BAD, event.label, "    not read")
            case events.FieldDropped():
                self._done(Glyph.OPEN, Tone.QUIET, event.object, f"   Intacct gives no {event.field}")
            case events.Waiting():
                text = failures.waiting(event.seconds, event.reason)
                self._bar(text)
                if not self._console.live and event.seconds >= 1:
                    self._console.line(f"    {text}")
            case events.TieOutStarted():
                self._bar("Comparing with Intacct's own totals")
            case events.Settling():
                self._bar(f"{event.label} changed meanwhile; comparing record by record")
            case events.Paused():
                self._console.line("    Paused")
            case events.Resumed():
                self._console.line("    Going on")
            case events.TieOutFinished():
                pass

    def _bar(self, text: str) -> None:
        rate = self._meter.rows_per_second
        parts = [text, time_left(self._meter.left(self._clock())), f"{rate:,.0f} rows/s" if rate else ""]
        self._console.progress(self._meter.fraction, " · ".join(part for part in parts if part))

    def _sign_of_life(self) -> None:
        """Where no bar can be painted, a line now and then."""
        now = self._clock()
        if self._console.live or now - self._spoke_at < _SILENCE:
            return
        self._spoke_at = now
        left = time_left(self._meter.left(self._clock()))
        done = f"{self._meter.rows_done:,} of {counted(self._meter.rows_total, 'row')}"
        self._console.line("    " + ", ".join(part for part in (done, left) if part))

    def _done(self, glyph: Glyph, tone: Tone, label: str, result: str) -> None:
        self._console.row(
            (self._console.glyph(glyph) + " ", tone),
            (f"{label:<{_LABEL_WIDTH}} ", None),
            (result, Tone.QUIET if glyph is Glyph.OPEN else None),
        )

    def begin(self, connection: Connection) -> None:
        """Say what is synced."""
        entity = f", entity {connection.entity_id}" if connection.entity_id else ""
        self._console.line(f"Syncing {connection.company_id}{entity}", Tone.STRONG)

    def end(self, summary: SyncSummary, ageing: Sequence[AgingLine], database: Path | None) -> ExitCode:
        """Write what the sync has to show: the tie-out, the ages, what is left to do.

        Args:
            summary: Of the sync.
            ageing: Of what is open.
            database: Where the rows are; None when they are thrown away.
        """
        console = self._console
        show_tie_out(console, summary.tie_out)
        show_aging(console, ageing)
        seconds = (summary.finished_at - summary.started_at).total_seconds()
        new = sum(one.rows_read for one in summary.objects)
        console.line()
        stored, requests = counted(summary.rows, "row is", "rows are"), counted(summary.requests, "request")
        console.line(f"{stored} stored, {new:,} of them read now, in {seconds:.1f} s with {requests}.")
        if summary.deletions is DeletionSource.COUNTS:
            console.wrapped(
                "This user may not read Intacct's audit history. The tie-out finds deleted records instead."
            )
        if summary.in_motion:
            documents = "One document" if summary.in_motion == 1 else f"{summary.in_motion:,} documents"
            console.wrapped(
                f"{documents} changed in Intacct while being read. The next sync reads them again."
            )
        place = str(database) if database else "a rehearsal keeps none; --database FILE does"
        console.wrapped(place, label="Database  ")
        end = judge(summary, self._diagnose)
        for diagnosis in end.diagnoses:
            failures.show(console, diagnosis, details=self._details, model=self._model)
        if not end.diagnoses:
            console.wrapped(end.sentence, tone=Tone.GOOD if end.code is ExitCode.DONE else Tone.CAREFUL)
        return end.code


def show_aging(console: Console, ageing: Sequence[AgingLine]) -> None:
    """Write open receivables by how long they are past due."""
    if ageing:
        console.heading("Open receivables by days past due")
        heads = ("Currency", *BUCKET_NAMES, "Total")
        rows = [
            (line.currency or "-", *(money(amount, line.currency) for amount in (*line.buckets, line.total)))
            for line in ageing
        ]
        table(console, [heads, *rows], right=frozenset(range(1, len(heads))))


def show_tie_out(console: Console, tie_out: TieOut) -> None:
    """Write Intacct's totals beside ours."""
    console.heading("Open receivables, compared with Intacct's own totals")
    heads = ("Currency", "Invoices", "In Intacct", "In the database", "Difference")
    rows = [
        (
            line.currency or "-",
            f"{line.open_invoices:,}",
            money(line.theirs, line.currency),
            money(line.ours, line.currency),
            "none" if line.ties else money(line.difference, line.currency),
        )
        for line in tie_out.currencies
    ]
    table(console, [heads, *rows], right=frozenset({1, 2, 3, 4}))
    differing = [line for line in tie_out.counts if not line.ties]
    console.line()
    console.line(
        f"  {len(tie_out.counts) - len(differing)} of "
        f"{counted(len(tie_out.counts), 'row count agrees', 'row counts agree')}."
    )
    if differing:
        counts = [(line.object, f"{line.theirs:,}", f"{line.ours:,}") for line in differing]
        table(console, [("Records", "In Intacct", "In the database"), *counts], right=frozenset({1, 2}))
    show_more(console, tie_out)


def money(amount: Decimal, currency: str = "") -> str:
    """An amount with thousands marks, at least the currency's decimals, and none cut off."""
    return f"{amount:,.{decimals_to_show(amount, currency)}f}"
