"""``status``: how far the setup is, and what was found out last."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from armatic_setup import paths
from armatic_setup.cli import options
from armatic_setup.cli.command import Command, ExitCode
from armatic_setup.cli.connection import settle_company
from armatic_setup.cli.console import Console, Glyph, Tone
from armatic_setup.cli.outcome import summary
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.guide.journey import Journey, StepState
from armatic_setup.guide.markup import plain
from armatic_setup.guide.state import SetupState, StateStore
from armatic_setup.language import mark
from armatic_setup.language_figures import counted

_LOOKS: Final = {
    StepState.DONE: (Glyph.GOOD, Tone.GOOD),
    StepState.CURRENT: (Glyph.HERE, Tone.STRONG),
    StepState.OPEN: (Glyph.OPEN, None),
    StepState.BLOCKED: (Glyph.OPEN, Tone.QUIET),
    StepState.DISPROVED: (Glyph.BAD, Tone.BAD),
}


def _arguments(parser: ArgumentParser) -> None:
    options.add_connection(parser)
    options.add_database(parser)
    options.add_output(parser)


def _run(arguments: Namespace, console: Console) -> ExitCode:
    catalogue = load_catalogue()
    journey = Journey(catalogue, StateStore(paths.journey_file()).load())
    synced = _synced(arguments, journey)
    if arguments.json:
        _as_json(arguments, console, journey, synced)
    else:
        _as_text(console, journey, synced)
    return ExitCode.DONE


@dataclass(frozen=True, slots=True)
class _Synced:
    """What a database holds.

    Attributes:
        rows: By object, those that were read.
        finished_at: Of the latest sync; None while it can be resumed.
    """

    path: Path
    company_id: str
    entity_id: str
    rows: Mapping[str, int]
    finished_at: datetime | None


def _synced(arguments: Namespace, journey: Journey) -> _Synced | None:
    """The database named, or the saved company's; nothing where there is none yet.

    Raises:
        StoreError: The file cannot be read.
    """
    company_id, entity_id = settle_company(arguments, journey.state.answers)
    path = arguments.database or (paths.database_file(company_id, entity_id) if company_id else None)
    if path is None or (arguments.database is None and not path.exists()):
        return None
    from armatic_setup.sync.store import Store

    with Store(path, read_only=True) as store:
        run = store.last_run()
        read = [synced for synced in journey.catalogue.objects if store.bookmark(synced.name)]
        return _Synced(
            path,
            store.company_id,
            store.entity_id,
            {synced.name: store.count(synced) for synced in read},
            run.finished_at if run else None,
        )


def _as_text(console: Console, journey: Journey, synced: _Synced | None) -> None:
    if journey.state == SetupState():
        console.line("Nothing is saved yet. Start with: steps")
    else:
        _journey(console, journey)
    if synced:
        console.line()
        console.wrapped(str(synced.path), label=f"  {'Database':<12}")
        console.line(f"  {'Company ID':<12}{synced.company_id}")
        console.line(f"  {'Entity':<12}{synced.entity_id or 'top level'}")
        at = local_time(synced.finished_at) if synced.finished_at else "not finished; sync goes on with it"
        console.line(f"  {'Last sync':<12}{at}, {counted(sum(synced.rows.values()), 'row')}")


def _journey(console: Console, journey: Journey) -> None:
    answers, values = journey.state.answers, journey.values
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
        passed = f"{len(tested.checks_passed)} of {counted(tested.checks_total, 'check')} passed"
        console.line(f"  Last test   {local_time(tested.tested_at)}, {passed}")
    if synced:
        ties = "every total ties out" if synced.ties else "the totals differ"
        console.line(f"  Last sync   {local_time(synced.finished_at)}, {counted(synced.rows, 'row')}, {ties}")
    if arrival := journey.state.arrival:
        whom = "customers" if arrival.everybody else "sampled customers"
        arrived = f"{arrival.arrived:,} of {arrival.asked:,} {whom} have arrived"
        console.line(f"  In Armatic  {local_time(arrival.checked_at)}, {arrived}")
    elif tested and tested.passed:
        said = (
            "connected, as you say"
            if journey.connected_in_armatic
            else "not connected yet; see steps connect"
        )
        console.line(f"  In Armatic  {said}")


def _as_json(arguments: Namespace, console: Console, journey: Journey, database: _Synced | None) -> None:
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
    arrival = journey.state.arrival
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
        "connected_in_armatic": journey.connected_in_armatic,
        "arrival": arrival
        and {
            "checked_at": arrival.checked_at.isoformat(timespec="seconds"),
            "customers": arrival.asked,
            "arrived": arrival.arrived,
            "everybody": arrival.everybody,
        },
        "database": database
        and {
            "file": str(database.path),
            "company": database.company_id,
            "entity": database.entity_id,
            "finished_at": database.finished_at and database.finished_at.isoformat(timespec="seconds"),
            "rows": dict(database.rows),
        },
    }
    summary(arguments, console, ExitCode.DONE, facts)


def local_time(moment: datetime) -> str:
    """A time as somebody at this computer reads it."""
    return f"{moment.astimezone():%d %b %Y, %H:%M}".lstrip("0")


COMMAND = Command(
    name="status",
    summary=mark("how far the setup is, and what was found out last"),
    description=mark(
        "The saved journey: which steps are done, and how the last test and the last sync ended. "
        "It takes the options of check and sync. Company, entity and database decide which data "
        "it looks into; it signs in nowhere."
    ),
    examples=(
        ("status", mark("of the saved journey")),
        ("status --database harbor.sqlite3", mark("and what is in this file")),
        ("status --json", mark("for a program to read")),
    ),
    arguments=_arguments,
    run=_run,
)
