"""``sync``: the first sync, and every later one."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from armatic_setup import paths
from armatic_setup.cli import options
from armatic_setup.cli.command import Command, ExitCode
from armatic_setup.cli.connection import Sources, credentials, settle
from armatic_setup.cli.console import Console, Tone
from armatic_setup.cli.outcome import failed, summary
from armatic_setup.cli.saved import saved_answers
from armatic_setup.faults import SetupError


def _arguments(parser: ArgumentParser) -> None:
    options.add_connection(parser)
    options.add_model(parser)
    options.add_database(parser)
    options.add_output(parser)


def _run(arguments: Namespace, console: Console) -> ExitCode:
    from armatic_setup.cli import sync_face
    from armatic_setup.cli.live import Company
    from armatic_setup.guide.catalogue import load_catalogue

    catalogue = load_catalogue()
    connection = settle(arguments, saved_answers(console), catalogue.values)
    company = Company(catalogue, connection, credentials(connection, Sources.of_process()))
    database = arguments.database or paths.database_file(connection.company_id, connection.entity_id)
    text = sync_face.SyncText(console)
    if not arguments.json:
        console.line(f"Syncing {connection.company_id}", Tone.STRONG)
    try:
        emit = sync_face.json_emit(console, company.explain) if arguments.json else text.emit
        result, ageing = company.sync(database, emit)
    except SetupError as error:
        return failed(arguments, console, error.fault, connection.facts)
    end = sync_face.judge(result, company.explain)
    if arguments.json:
        return summary(arguments, console, end.code, sync_face.json_summary(result, end, str(database)))
    text.summary(result, ageing, str(database))
    sync_face.show_end(console, end, details=arguments.details, model=connection.model)
    return end.code


COMMAND = Command(
    name="sync",
    summary="read everything once, later only what changed, and compare the totals",
    description="Reads receivables from Sage Intacct into a database file and compares the totals.\n"
    "It reads only. Stopped for whatever reason, the next run goes on where it was.\n\n" + options.PASSWORDS,
    examples=(
        "sync --company HarborPine --user xmlgw-armatic  # the passwords are asked for",
        "sync --database harbor.sqlite3  # with the saved journey, into this file",
        "sync --json  # for a program to read",
    ),
    arguments=_arguments,
    run=_run,
    notes=options.PASSWORDS,
)
