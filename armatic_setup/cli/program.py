"""The command line itself: the parser, its help, and the way from words to an exit code."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Sequence
from functools import cache, partial
from typing import TYPE_CHECKING, Final

from armatic_setup import product
from armatic_setup.cli import (
    about,
    answers,
    arrival,
    check,
    checklist,
    data,
    deliver,
    diagnose,
    export,
    journey,
    key,
    practice_gateway,
    self_test,
    status,
    steps,
    support_bundle,
    support_log,
    sync,
    update,
)
from armatic_setup.cli.command import Command
from armatic_setup.cli.console import Console
from armatic_setup.cli.help_text import Parser, description, epilog, epilog_of
from armatic_setup.cli.options import program_name
from armatic_setup.cli.outcome import guarded
from armatic_setup.cli.words import as_typed
from armatic_setup.language import SOURCE, tr, use
from armatic_setup.logbook.book import Logbook

if TYPE_CHECKING:
    from armatic_setup.review.export import PrintPdf

COMMANDS: Final[tuple[Command, ...]] = (
    steps.COMMAND,
    checklist.COMMAND,
    key.COMMAND,
    check.COMMAND,
    sync.COMMAND,
    data.COMMAND,
    arrival.COMMAND,
    export.COMMAND,
    deliver.COMMAND,
    status.COMMAND,
    answers.COMMAND,
    diagnose.COMMAND,
    journey.COMMAND,
    practice_gateway.COMMAND,
    support_bundle.COMMAND,
    support_log.COMMAND,
    self_test.COMMAND,
    update.COMMAND,
    about.COMMAND,
)


def main(argv: Sequence[str], *, print_pdf: PrintPdf | None = None, language: str = "") -> int:
    """Run one command and return its exit code. No exception gets out.

    Args:
        argv: The words after the program's name.
        print_pdf: Makes PDF files, which this package cannot: it knows no Qt.
        language: The one that ``--lang`` asks for; else the one chosen before, or the system's.
    """
    console = Console.of_process()
    _speak(language)
    parser = build_parser()
    try:
        arguments, unknown = parser.parse_known_args([as_typed(word) for word in argv])
        if unknown:
            parser.error(_unknown(unknown))
        command: Command | None = getattr(arguments, "command", None)
        if command is None:
            parser.error(tr("a command is missing"))
    except SystemExit as end:  # argparse has said what there was to say
        return int(end.code or 0)
    arguments.print_pdf = print_pdf
    # Made at its first use, so that looking at the guide needs no folder and no package to find one.
    arguments.logbook = cache(partial(Logbook.of_user, "cli", command.name))
    if getattr(arguments, "json", False):
        use(SOURCE)
    _settle(console)
    return guarded(command, arguments, console)


def _speak(asked: str) -> None:
    """Guide, checklist, sheets, diagnoses and help in the user's language; data for programs is English."""
    from armatic_setup import language_choice

    try:
        use(language_choice.to_show(asked))
    except (OSError, ValueError):  # a damaged installation still speaks English
        use(SOURCE)


def _settle(console: Console) -> None:
    """Put this computer's settings in order; what is wrong with them is said and stops nothing."""
    from armatic_setup import paths, settings

    try:
        error = settings.settle(paths.data_dir())
    except ImportError:  # without its packages the guide is shown all the same
        return
    if error is None:
        return
    from armatic_setup.diagnosis.rules import diagnose
    from armatic_setup.guide.catalogue import load_catalogue
    from armatic_setup.guide.strict import CatalogueError

    try:
        console.error(diagnose(error.fault, load_catalogue()).sentence)
    except CatalogueError:  # the command meets it too, and says so
        return
    console.error(error.fault.detail)


def build_parser() -> ArgumentParser:
    """The parser with all commands. Building it imports nothing of the network or the keychain."""
    prog = program_name()
    parser = Parser(prog=prog, description=description(), epilog=epilog(prog))
    version = f"{product.NAME} {product.VERSION}"
    parser.add_argument("--version", action="version", version=version, help=tr("show the version, and end"))
    subparsers = parser.add_subparsers(title=tr("commands"), metavar="COMMAND")
    for command in COMMANDS:
        subparser = subparsers.add_parser(
            command.name,
            help=tr(command.summary),
            description=tr(command.description),
            epilog=epilog_of(prog, command),
        )
        command.arguments(subparser)
        subparser.set_defaults(command=command)
    return parser


def _unknown(words: Sequence[str]) -> str:
    """What is wrong with words nobody knows. Their values are not repeated: one may be a password."""
    options = [word.partition("=")[0] for word in words if word.startswith("-")]
    if any("pass" in option for option in options):
        return tr("passwords are not taken as options")
    return tr("unknown option {option}").format(option=options[0]) if options else tr("a word too many")
