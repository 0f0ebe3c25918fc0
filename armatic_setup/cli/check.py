"""``check``: the live connection test."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from armatic_setup.cli import options
from armatic_setup.cli.command import Command, ExitCode
from armatic_setup.cli.connection import Sources, credentials, settle
from armatic_setup.cli.console import Console
from armatic_setup.cli.outcome import explained
from armatic_setup.cli.saved import SavedJourney


def _arguments(parser: ArgumentParser) -> None:
    options.add_connection(parser)
    options.add_model(parser)
    options.add_profile(parser)
    options.add_database(parser, used=False)
    options.add_try_again(parser)
    parser.add_argument(
        "--compare",
        metavar="FILE",
        nargs="?",
        const=Path(),
        type=Path,
        help="say what changed since the last test that was kept here, or since the one in FILE",
    )
    options.add_output(parser)


def _run(arguments: Namespace, console: Console) -> ExitCode:
    from armatic_setup.cli.aftermath import follow_up
    from armatic_setup.cli.check_face import CheckJson, CheckText
    from armatic_setup.cli.live import Company
    from armatic_setup.cli.sign_in_guard import SignInGuard
    from armatic_setup.diagnosis.guard import Guard
    from armatic_setup.guide.catalogue import load_catalogue

    catalogue = load_catalogue()
    saved = SavedJourney.of_user(catalogue, console)
    connection = settle(arguments, saved.answers, catalogue.values)
    sources = Sources.of_process()
    company = Company(catalogue, connection, credentials(connection, sources))
    guard = SignInGuard(Guard(catalogue), saved, connection, company.given, sources.ask)
    if objection := guard.objection(console, try_again=arguments.try_again):
        return explained(arguments, console, objection, connection, guard.facts)
    face: CheckText | CheckJson = (
        CheckJson(arguments, console)
        if arguments.json
        else CheckText(console, catalogue, details=arguments.details, model=connection.model)
    )
    face.begin(connection)
    report = company.test(options.PROFILES[arguments.profile], face.emit)
    saved.note_test(connection, report)
    aftermath = follow_up(
        arguments,
        report,
        connection=connection,
        saved=saved,
        guard=guard,
        catalogue=catalogue,
        explain=company.explain,
    )
    return face.end(report, aftermath)


COMMAND = Command(
    name="check",
    summary="test the connection, and say what to do about what fails",
    description="Signs in to Sage Intacct once and proves, in eight checks, that Armatic can work.\n"
    "It reads only. A refused password is sent once and not again. What was proven is kept, so that\n"
    "a later test can say what changed.",
    examples=(
        "check --company HarborPine --user xmlgw-armatic  # the passwords are asked for",
        "check  # with the saved journey",
        "check --compare  # and what changed since the last test",
        "check --json  # for a program to read",
    ),
    arguments=_arguments,
    run=_run,
    notes=options.PASSWORDS,
)
