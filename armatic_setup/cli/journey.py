"""``journey``: the whole setup in the terminal, on the practice company or on a real one."""

from __future__ import annotations

import sys
import tempfile
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from armatic_setup import paths
from armatic_setup.cli import checklist, options, steps
from armatic_setup.cli.command import Command, ExitCode
from armatic_setup.cli.connection import Connection, Sources, credentials, settle
from armatic_setup.cli.console import Console, Tone
from armatic_setup.cli.outcome import failed
from armatic_setup.cli.saved import saved_answers
from armatic_setup.faults import SetupError
from armatic_setup.guide.catalogue import Catalogue, load_catalogue
from armatic_setup.guide.steps import PageKind
from armatic_setup.guide.vocabulary import PermissionModel
from armatic_setup.secret import Secret

if TYPE_CHECKING:
    from armatic_setup.cli.live import Company
    from armatic_setup.gateway.credentials import Credentials
    from armatic_setup.practice import PracticeAccess


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--practice", action="store_true", help="rehearse on the practice company")
    options.add_model(parser)
    options.add_connection(parser)
    options.add_profile(parser)
    options.add_database(parser)
    parser.add_argument(
        "--details", action="store_true", help="add the technical facts that support asks for"
    )


def _run(arguments: Namespace, console: Console) -> ExitCode:
    catalogue = load_catalogue()
    if not arguments.practice:
        connection = settle(arguments, saved_answers(console), catalogue.values)
        database = arguments.database or paths.database_file(connection.company_id, connection.entity_id)
        sources = Sources.of_process()
        return _walk(
            catalogue, connection, lambda: credentials(connection, sources), database, arguments, console
        )
    from armatic_setup.practice import PracticeGateway

    with PracticeGateway() as gateway, tempfile.TemporaryDirectory() as folder:
        access = gateway.access
        connection = Connection(access.company, access.user, "", access.sender, gateway.endpoint)
        database = arguments.database or Path(folder) / "practice.sqlite3"
        return _walk(
            catalogue, connection, lambda: _practice_credentials(access), database, arguments, console
        )


def _practice_credentials(access: PracticeAccess) -> Credentials:
    from armatic_setup.gateway.credentials import Credentials

    return Credentials(
        company_id=access.company,
        user_id=access.user,
        user_password=Secret(access.user_password),
        sender_id=access.sender,
        sender_password=Secret(access.sender_password),
    )


def _walk(
    catalogue: Catalogue,
    connection: Connection,
    sign: Callable[[], Credentials],
    database: Path,
    arguments: Namespace,
    console: Console,
) -> ExitCode:
    """Go through the steps. The first live one that fails ends the walk."""
    from armatic_setup.cli.live import Company

    values = dict(catalogue.values) | {"company_id": connection.company_id, "user_id": connection.user_id}
    values |= {"sender_id": connection.sender_id}
    model = connection.model
    if model is PermissionModel.UNKNOWN:
        model = PermissionModel.ROLE_BASED if arguments.role_based else PermissionModel.USER_BASED
    company: Company | None = None
    for number, step in enumerate(catalogue.steps, start=1):
        steps.show(console, step, number, values=values, model=model)
        if step.page is PageKind.CHECKLIST:
            checklist.show_rows(console, catalogue, options.PROFILES[arguments.profile])
        if step.page in (PageKind.INSTRUCTIONS, PageKind.CHECKLIST):
            _pause(console)
        elif step.page in (PageKind.CONNECT, PageKind.SYNC):
            company = company or Company(catalogue, connection, sign())
            if step.page is PageKind.CONNECT:
                code = _test(company, arguments, console)
            else:
                code = _sync(company, database, arguments, console)
            if code is not ExitCode.DONE:
                return code
    return ExitCode.DONE


def _pause(console: Console) -> None:
    """Let somebody read; where nobody types, go on at once."""
    if sys.stdin is None or not sys.stdin.isatty():
        return
    console.line()
    console.line("   Press Enter to go on, Ctrl+C to stop.", Tone.QUIET)
    sys.stdin.readline()


def _test(company: Company, arguments: Namespace, console: Console) -> ExitCode:
    from armatic_setup.cli import check_face

    console.line()
    face = check_face.CheckText(console)
    report = company.test(options.PROFILES[arguments.profile], face.emit)
    face.report(report, details=arguments.details, model=company.connection.model)
    return check_face.exit_code(report)


def _sync(company: Company, database: Path, arguments: Namespace, console: Console) -> ExitCode:
    from armatic_setup.cli import sync_face

    console.line()
    face = sync_face.SyncText(console)
    try:
        result, ageing = company.sync(database, face.emit)
    except SetupError as error:
        return failed(arguments, console, error.fault, company.connection.facts)
    end = sync_face.judge(result, company.explain)
    face.summary(result, ageing, str(database))
    sync_face.show_end(console, end, details=arguments.details, model=company.connection.model)
    return end.code


COMMAND = Command(
    name="journey",
    summary="the whole setup in this terminal, step by step",
    description="The steps, the connection test and the sync, one after the other, without a window.\n"
    "With --practice nothing real is touched: a made-up company answers.",
    examples=(
        "journey --practice  # a rehearsal, no account needed",
        "journey --company HarborPine  # the real thing",
    ),
    arguments=_arguments,
    run=_run,
    notes=options.PASSWORDS,
)
