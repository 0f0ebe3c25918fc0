"""``check``: the live connection test."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from armatic_setup.cli import options
from armatic_setup.cli.command import Command, ExitCode
from armatic_setup.cli.connection import Sources, credentials, settle
from armatic_setup.cli.console import Console, Tone
from armatic_setup.cli.outcome import summary
from armatic_setup.cli.saved import saved_answers


def _arguments(parser: ArgumentParser) -> None:
    options.add_connection(parser)
    options.add_model(parser)
    options.add_profile(parser)
    options.add_database(parser)
    options.add_output(parser)


def _run(arguments: Namespace, console: Console) -> ExitCode:
    from armatic_setup.cli import check_face
    from armatic_setup.cli.live import Company
    from armatic_setup.guide.catalogue import load_catalogue

    catalogue = load_catalogue()
    connection = settle(arguments, saved_answers(console), catalogue.values)
    company = Company(catalogue, connection, credentials(connection, Sources.of_process()))
    profile = options.PROFILES[arguments.profile]
    if arguments.json:
        report = company.test(profile, check_face.json_emit(console))
        code = check_face.exit_code(report)
        return summary(arguments, console, code, check_face.json_summary(report, code))
    console.line(f"Testing the connection of {connection.user_id} to {connection.company_id}", Tone.STRONG)
    console.line()
    face = check_face.CheckText(console)
    report = company.test(profile, face.emit)
    face.report(report, details=arguments.details, model=connection.model)
    return check_face.exit_code(report)


COMMAND = Command(
    name="check",
    summary="test the connection, and say what to do about what fails",
    description="Signs in to Sage Intacct once and proves, in eight checks, that Armatic can work.\n"
    "It reads only. A refused password is sent once and not again.",
    examples=(
        "check --company HarborPine --user xmlgw-armatic  # the passwords are asked for",
        "check  # with the saved journey",
        "check --json  # for a program to read",
    ),
    arguments=_arguments,
    run=_run,
    notes=options.PASSWORDS,
)
