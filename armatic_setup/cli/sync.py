"""``sync``: the first sync, and every later one."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from armatic_setup import paths
from armatic_setup.cli import options
from armatic_setup.cli.command import Command, ExitCode
from armatic_setup.cli.console import Console
from armatic_setup.cli.outcome import explained
from armatic_setup.faults import SetupError
from armatic_setup.language import mark, tr

if TYPE_CHECKING:
    from armatic_setup.cli.opening import Opening


def _arguments(parser: ArgumentParser) -> None:
    options.add_connection(parser)
    options.add_model(parser)
    options.add_database(parser)
    options.add_try_again(parser)
    parser.add_argument(
        "--forecast",
        action="store_true",
        help=tr("only ask how much there is, and say how long the sync would take; no row is read"),
    )
    options.add_output(parser)


def _run(arguments: Namespace, console: Console) -> ExitCode:
    from armatic_setup.cli.opening import Opening
    from armatic_setup.cli.sync_face import SyncText
    from armatic_setup.cli.sync_json import SyncJson
    from armatic_setup.diagnosis.guard import SignIn, of_failure
    from armatic_setup.guide.catalogue import load_catalogue

    catalogue = load_catalogue()
    opening = Opening.of(arguments, console, catalogue)
    saved, connection, company, guard = opening.saved, opening.connection, opening.company, opening.guard
    if objection := guard.objection(console, try_again=arguments.try_again):
        return explained(arguments, console, objection, connection, guard.facts)
    database = arguments.database or paths.database_file(connection.company_id, connection.entity_id)
    if arguments.forecast:
        return _forecast(arguments, console, opening, database)
    face: SyncText | SyncJson = (
        SyncJson(arguments, console, company.explain)
        if arguments.json
        else SyncText(console, company.explain, details=arguments.details, model=connection.model)
    )
    face.begin(connection)
    try:
        result, ageing = company.sync(database, face.emit)
    except SetupError as error:
        diagnosis = company.explain(error.fault)
        guard.note(of_failure(error.fault, diagnosis))
        code = explained(arguments, console, diagnosis, connection, guard.facts)
        if not arguments.json:
            guard.show(console)
        return code
    guard.note(SignIn.ACCEPTED)
    saved.note_sync(connection, result)
    return face.end(result, ageing, database)


def _forecast(arguments: Namespace, console: Console, opening: Opening, database: Path) -> ExitCode:
    """Say what a sync would take."""
    from armatic_setup.cli.forecast_face import forecast_record, show_forecast
    from armatic_setup.diagnosis.guard import SignIn, of_failure

    connection, company, guard = opening.connection, opening.company, opening.guard
    try:
        forecast = company.forecast(database)
    except SetupError as error:
        diagnosis = company.explain(error.fault)
        guard.note(of_failure(error.fault, diagnosis))
        return explained(arguments, console, diagnosis, connection, guard.facts)
    guard.note(SignIn.ACCEPTED)
    if arguments.json:
        console.json({"event": "forecast", **forecast_record(forecast)})
    else:
        show_forecast(console, forecast)
    return ExitCode.DONE


COMMAND = Command(
    name="sync",
    summary=mark("read everything once, later only what changed, and compare the totals"),
    description=mark(
        "Reads receivables from Sage Intacct into a database file and compares the totals. It "
        "reads only. Stopped for whatever reason, the next run goes on where it was."
    ),
    examples=(
        ("sync --company HarborPine --user xmlgw-armatic", mark("the passwords are asked for")),
        ("sync --database harbor.sqlite3", mark("with the saved journey, into this file")),
        ("sync --forecast", mark("how much there is, and how long it would take")),
        ("sync --json", mark("for a program to read")),
    ),
    arguments=_arguments,
    run=_run,
    notes=options.PASSWORDS,
    logged=True,
)
