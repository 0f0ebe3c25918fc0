"""The proof of arrival as text and as JSON, and how its end is to be taken."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from armatic_setup.arrival.events import (
    ArrivalEvent,
    ArrivalFinished,
    ArrivalPlanned,
    ArrivalWaiting,
    CustomerLookedUp,
)
from armatic_setup.arrival.report import ArrivalReport, CustomerArrival, Outcome
from armatic_setup.arrival.words import explained, notes, outcome, summary
from armatic_setup.cli import failures
from armatic_setup.cli.command import ExitCode
from armatic_setup.cli.console import Console, Glyph, Tone
from armatic_setup.language_figures import counted

#: Customers of a list on the screen; ``data tie-out --csv`` writes all of them.
_MOST_SHOWN: Final = 20
_GLYPHS: Final[Mapping[Outcome, tuple[Glyph, Tone]]] = {
    Outcome.NOT_YET: (Glyph.OPEN, Tone.QUIET),
    Outcome.DIFFERENT: (Glyph.BAD, Tone.BAD),
    Outcome.UNCLEAR: (Glyph.CAREFUL, Tone.CAREFUL),
}


def exit_code(report: ArrivalReport) -> ExitCode:
    """A difference is for somebody to mend; whoever is not there yet comes by himself."""
    if report.count(Outcome.DIFFERENT):
        return ExitCode.FIX
    return ExitCode.DONE if report.proven and report.ties is not False else ExitCode.LATER


class ArrivalText:
    """Paints a bar where the terminal can, and the result at the end.

    Args:
        console: Where to.
    """

    def __init__(self, console: Console) -> None:
        self._console = console

    def emit(self, event: ArrivalEvent) -> None:
        """Show one event."""
        match event:
            case ArrivalPlanned():
                again = f" Done already: {event.done:,}." if event.done else ""
                self._console.line(f"Looking up {counted(event.customers, 'customer')} in Armatic.{again}")
            case CustomerLookedUp():
                self._console.progress(event.done / event.customers, event.arrival.customer_id)
            case ArrivalWaiting():
                text = failures.waiting(event.seconds, event.reason)
                self._console.progress(0.0, text)
                if not self._console.live and event.seconds >= 1:
                    self._console.line(f"    {text}")
            case ArrivalFinished():
                pass

    def end(self, report: ArrivalReport) -> None:
        """Write what was found."""
        show_report(self._console, report)


class ArrivalJson:
    """A JSON object for each event.

    Args:
        console: Where to.
    """

    def __init__(self, console: Console) -> None:
        self._console = console

    def emit(self, event: ArrivalEvent) -> None:
        """Write one event."""
        match event:
            case ArrivalPlanned():
                self._console.json(
                    {
                        "event": "planned",
                        "scope": event.scope.value,
                        "customers": event.customers,
                        "done": event.done,
                    }
                )
            case CustomerLookedUp():
                self._console.json({"event": "customer", **customer_record(event.arrival)})
            case ArrivalWaiting():
                self._console.json({"event": "waiting", "seconds": event.seconds, "reason": event.reason})
            case ArrivalFinished():
                pass

    def end(self, report: ArrivalReport) -> None:
        """Everything was told."""

    @staticmethod
    def facts(report: ArrivalReport) -> Mapping[str, object]:
        """What the last line says."""
        return report_record(report)


def show_report(console: Console, report: ArrivalReport) -> None:
    """Write a report as text: the sentence, who has not arrived, and what it means."""
    good = report.proven and report.ties is not False
    glyph, tone = (Glyph.GOOD, Tone.GOOD) if good else (Glyph.OPEN, Tone.CAREFUL)
    console.line()
    console.line(f"{console.glyph(glyph)} {summary(report)}", tone)
    if not report.complete:
        console.line(f"  {len(report.customers):,} were looked up; the command arrival goes on with it.")
    rest = [one for one in report.customers if one.outcome is not Outcome.ARRIVED]
    rest.sort(key=lambda one: list(_GLYPHS).index(one.outcome), reverse=True)
    for one in rest[:_MOST_SHOWN]:
        mark, colour = _GLYPHS[one.outcome]
        console.row((console.glyph(mark) + " ", colour), (f"{one.customer_id}  {one.name}", None))
        console.wrapped(explained(one), label=f"{outcome(one.outcome)}: ", indent=4, tone=Tone.QUIET)
    if len(rest) > _MOST_SHOWN:
        more = len(rest) - _MOST_SHOWN
        console.line(f"  … and {more:,} more; data tie-out --csv FILE writes all of them.", Tone.QUIET)
    for note in notes():
        console.wrapped(note, indent=2, tone=Tone.QUIET)


def report_record(report: ArrivalReport) -> Mapping[str, object]:
    """A report for a program."""
    return {
        "sentence": summary(report),
        "scope": report.scope.value,
        "address": report.address,
        "customers": report.asked,
        **{what.value: report.count(what) for what in Outcome},
        "complete": report.complete,
        "proven": report.proven,
        "totals_agree": report.ties,
        "totals_of": "tie-out with Sage Intacct",
        "started_at": report.started_at.isoformat(),
        "finished_at": report.finished_at and report.finished_at.isoformat(),
    }


def customer_record(one: CustomerArrival) -> Mapping[str, object]:
    """One customer for a program."""
    return {
        "customer": one.customer_id,
        "name": one.name,
        "outcome": one.outcome.value,
        "doubt": one.doubt.value if one.doubt else None,
        "differs": [{"field": each.field, "ours": each.ours, "theirs": each.theirs} for each in one.differs],
        "checked_at": one.checked_at.isoformat(),
    }
