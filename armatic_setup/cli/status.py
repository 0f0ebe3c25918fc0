"""``status``: how far the setup is, and what was found out last."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from datetime import datetime
from typing import Final

from armatic_setup import paths
from armatic_setup.cli import options
from armatic_setup.cli.command import Command, ExitCode
from armatic_setup.cli.console import Console, Glyph, Tone
from armatic_setup.cli.outcome import summary
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.guide.journey import Journey, StepState
from armatic_setup.guide.markup import plain
from armatic_setup.guide.state import SetupState, StateStore

_LOOKS: Final = {
    StepState.DONE: (Glyph.GOOD, Tone.GOOD),
    StepState.CURRENT: (Glyph.HERE, Tone.STRONG),
    StepState.OPEN: (Glyph.OPEN, None),
    StepState.BLOCKED: (Glyph.OPEN, Tone.QUIET),
    StepState.DISPROVED: (Glyph.BAD, Tone.BAD),
}


def _arguments(parser: ArgumentParser) -> None:
    options.add_output(parser)


def _run(arguments: Namespace, console: Console) -> ExitCode:
    catalogue = load_catalogue()
    journey = Journey(catalogue, StateStore(paths.journey_file()).load())
    if arguments.json:
        _as_json(arguments, console, journey)
    else:
        _as_text(console, journey)
    return ExitCode.DONE


def _as_text(console: Console, journey: Journey) -> None:
    answers, values = journey.state.answers, journey.values
    if journey.state == SetupState():
        console.line("Nothing is saved yet. Start with: steps")
        return
    console.line(journey.company_name or answers.company_id or "No company yet", Tone.STRONG)
    console.line()
    for name, value in (
        ("Company ID", answers.company_id or "not entered"),
        ("Entity", answers.entity_id or "top level"),
        ("User ID", values["user_id"]),
        ("Sender ID", values["sender_id"]),
    ):
        console.line(f"  {name:<12}{value}")
    console.line()
    for number, step in enumerate(journey.catalogue.steps, start=1):
        status = journey.status(step.id)
        glyph, tone = _LOOKS[status.state]
        console.row(
            (f"{console.glyph(glyph)} ", tone),
            (f"{number}. {step.title:<32}", Tone.STRONG if status.current else None),
            (status.figure, None),
        )
        if status.reason:
            console.wrapped(plain(status.reason, values), indent=7, tone=Tone.QUIET)
    console.line()
    tested, synced = journey.state.connection, journey.state.sync
    if tested:
        passed = f"{len(tested.checks_passed)} of {tested.checks_total} checks passed"
        console.line(f"  Last test   {local_time(tested.tested_at)}, {passed}")
    if synced:
        ties = "every total ties out" if synced.ties else "the totals differ"
        console.line(f"  Last sync   {local_time(synced.finished_at)}, {synced.rows:,} rows, {ties}")


def _as_json(arguments: Namespace, console: Console, journey: Journey) -> None:
    for step in journey.catalogue.steps:
        status = journey.status(step.id)
        console.json(
            {
                "step": step.id,
                "status": status.state.value,
                "current": status.current,
                "figure": status.figure,
                "reason": plain(status.reason, journey.values),
            }
        )
    answers, tested, synced = journey.state.answers, journey.state.connection, journey.state.sync
    facts: dict[str, object] = {
        "company": answers.company_id,
        "entity": answers.entity_id,
        "user": journey.values["user_id"],
        "sender": journey.values["sender_id"],
        "tested_at": tested and tested.tested_at.isoformat(timespec="seconds"),
        "test_passed": tested and tested.passed,
        "synced_at": synced and synced.finished_at.isoformat(timespec="seconds"),
        "rows": synced and synced.rows,
        "ties": synced and synced.ties,
    }
    summary(arguments, console, ExitCode.DONE, facts)


def local_time(moment: datetime) -> str:
    """A time as somebody at this computer reads it."""
    return f"{moment.astimezone():%d %b %Y, %H:%M}".lstrip("0")


COMMAND = Command(
    name="status",
    summary="how far the setup is, and what was found out last",
    description="The saved journey: which steps are done, and how the last test and the last sync ended.",
    examples=("status  # for people", "status --json  # for a program to read"),
    arguments=_arguments,
    run=_run,
)
