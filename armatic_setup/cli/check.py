"""``check``: the live connection test."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from armatic_setup.cli import options, support_simulate
from armatic_setup.cli.command import Command, ExitCode, UsageError
from armatic_setup.cli.console import Console
from armatic_setup.cli.outcome import explained
from armatic_setup.guide.diagnoses import CHECK_IDS
from armatic_setup.language import mark, tr

if TYPE_CHECKING:
    from armatic_setup.guide.catalogue import Catalogue


def _arguments(parser: ArgumentParser) -> None:
    options.add_connection(parser)
    options.add_model(parser)
    options.add_profile(parser)
    options.add_database(parser, used=False)
    options.add_try_again(parser)
    support_simulate.add_practice(parser)
    parser.add_argument(
        "--compare",
        metavar="FILE",
        nargs="?",
        const=Path(),
        type=Path,
        help=tr("say what changed since the last test that was kept here, or since the one in FILE"),
    )
    parser.add_argument(
        "--only",
        metavar="ID",
        action="append",
        default=[],
        help=tr(
            "test only this check, part or permission row, and what it rests on; may be given again. "
            "The names are those of --json. Nothing of it is kept"
        ),
    )
    options.add_output(parser)


def _run(arguments: Namespace, console: Console) -> ExitCode:
    from armatic_setup.cli.aftermath import follow_up
    from armatic_setup.cli.check_face import CheckJson, CheckText
    from armatic_setup.cli.opening import Opening
    from armatic_setup.guide.catalogue import load_catalogue

    catalogue = load_catalogue()
    _refuse_unknown(arguments, catalogue)
    if arguments.practice:
        return support_simulate.rehearse(arguments, console, catalogue)
    opening = Opening.of(arguments, console, catalogue)
    saved, connection, company, guard = opening.saved, opening.connection, opening.company, opening.guard
    if objection := guard.objection(console, try_again=arguments.try_again):
        return explained(arguments, console, objection, connection, guard.facts)
    face: CheckText | CheckJson = (
        CheckJson(arguments, console, catalogue)
        if arguments.json
        else CheckText(console, catalogue, details=arguments.details, model=connection.model)
    )
    face.begin(connection, company.hints)
    report = company.test(
        options.PROFILES[arguments.profile],
        face.emit,
        only=arguments.only,
        labels=saved.labels(connection),
    )
    if not arguments.only:  # a part of a test says nothing of the whole
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


def _refuse_unknown(arguments: Namespace, catalogue: Catalogue) -> None:
    """Before a password is asked for.

    Raises:
        UsageError: ``--only`` names what does not exist, or goes together with ``--compare``.
    """
    from armatic_setup.diagnosis.plan import Selection, UnknownCheckError

    if arguments.simulate is not None and not arguments.practice:
        raise UsageError(tr("Only the practice company can pretend: add --practice."))
    if arguments.only and arguments.compare is not None:
        raise UsageError(tr("Only whole tests can be compared: leave out --only or --compare."))
    try:
        Selection.of(arguments.only, catalogue, options.PROFILES[arguments.profile])
    except UnknownCheckError as error:
        near = get_close_matches(error.unknown, error.known, n=3, cutoff=0.5)
        names = ", ".join(near or CHECK_IDS)
        raise UsageError(
            tr('There is no check "{name}"; there is {names}.').format(name=error.unknown, names=names)
        ) from error


COMMAND = Command(
    name="check",
    summary=mark("test the connection, and say what to do about what fails"),
    description=mark(
        "Signs in to Sage Intacct once and proves, in eight checks, that Armatic can work. It "
        "reads only. A refused password is sent once and not again. What was proven is kept, so "
        "that a later test can say what changed."
    ),
    examples=(
        ("check --company HarborPine --user xmlgw-armatic", mark("the passwords are asked for")),
        ("check", mark("with the saved journey")),
        ("check --compare", mark("and what changed since the last test")),
        ("check --only permissions.accounts_receivable.invoices", mark("one row anew, after it was mended")),
        ("check --json", mark("for a program to read")),
        ("check --practice --simulate sender.not_authorized", mark("what a customer with it sees")),
    ),
    arguments=_arguments,
    run=_run,
    notes=options.PASSWORDS,
    logged=True,
)
