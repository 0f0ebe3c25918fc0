"""The command line itself: the parser, its help, and the way from words to an exit code."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from functools import cache, partial
from typing import TYPE_CHECKING, Final, NoReturn

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
from armatic_setup.cli.command import Command, ExitCode
from armatic_setup.cli.console import Console
from armatic_setup.cli.options import EXIT_CODES, program_name
from armatic_setup.cli.outcome import guarded
from armatic_setup.cli.words import as_typed
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

_DESCRIPTION: Final = """\
Connects a company's Sage Intacct to Armatic.
Without a command it opens the window, or goes through the practice company where there is no screen.
"""

#: How argparse repeats a word it does not know. The word may be a password that strayed.
_CHOICE: Final = re.compile(r"invalid choice: .*\(choose from", re.DOTALL)

_USUAL_ORDER: Final = """\
usual order:
  {prog} steps                         what to click in Sage Intacct
  {prog} checklist                     which rights to tick (works offline)
  {prog} check --company C --user U    is everything in place?
  {prog} sync --company C --user U     read everything once, and compare the totals

Each command explains itself: {prog} check --help

the window:
  --safe-mode opens it without anything that was saved, and keeps nothing
  --support   opens it with what support reps need

languages:
  --lang de, es, fr or en with any command: guide, checklist, sheets and diagnoses
  in that language. Left out: the one chosen in the window, else the system's.
  The help, and what is for programs (--json, CSV), stay English.
"""


def main(argv: Sequence[str], *, print_pdf: PrintPdf | None = None, language: str = "") -> int:
    """Run one command and return its exit code. No exception gets out.

    Args:
        argv: The words after the program's name.
        print_pdf: Makes PDF files, which this package cannot: it knows no Qt.
        language: The one that ``--lang`` asks for; else the one chosen before, or the system's.
    """
    console = Console.of_process()
    parser = build_parser()
    try:
        arguments, unknown = parser.parse_known_args([as_typed(word) for word in argv])
        if unknown:
            parser.error(_unknown(unknown))
        command: Command | None = getattr(arguments, "command", None)
        if command is None:
            parser.error("a command is missing")
    except SystemExit as end:  # argparse has said what there was to say
        return int(end.code or 0)
    arguments.print_pdf = print_pdf
    # Made at its first use, so that looking at the guide needs no folder and no package to find one.
    arguments.logbook = cache(partial(Logbook.of_user, "cli", command.name))
    _speak(language, data=getattr(arguments, "json", False))
    _settle(console)
    return guarded(command, arguments, console)


def _speak(asked: str, *, data: bool) -> None:
    """Guide, checklist, sheets and diagnoses in the user's language; *data* for programs is English."""
    from armatic_setup import language, language_choice

    code = language.SOURCE if data else language_choice.to_show(asked)
    try:
        language.use(code)
    except (OSError, ValueError):  # a damaged installation still speaks English
        language.use(language.SOURCE)


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


def build_parser() -> argparse.ArgumentParser:
    """The parser with all commands. Building it imports nothing of the network or the keychain."""
    prog = program_name()
    parser = _Parser(
        prog=prog,
        description=_DESCRIPTION,
        epilog=_USUAL_ORDER.format(prog=prog) + "\n" + EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"{product.NAME} {product.VERSION}")
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", parser_class=_Parser)
    for command in COMMANDS:
        subparser = subparsers.add_parser(
            command.name,
            help=command.summary,
            description=command.description,
            epilog="\n".join(part for part in (_examples(prog, command), command.notes) if part),
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        command.arguments(subparser)
        subparser.set_defaults(command=command)
    return parser


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, and where the help is."""

    def error(self, message: str) -> NoReturn:
        message = _CHOICE.sub("not known (choose from", message)
        self.exit(ExitCode.USAGE, f"{self.prog}: {message}. More: {self.prog} --help\n")


def _unknown(words: Sequence[str]) -> str:
    """What is wrong with words nobody knows. Their values are not repeated: one may be a password."""
    options = [word.partition("=")[0] for word in words if word.startswith("-")]
    if any("pass" in option for option in options):
        return "passwords are not taken as options"
    return f"unknown option {options[0]}" if options else "a word too many"


def _examples(prog: str, command: Command) -> str:
    width = max((len(line.partition("#")[0].rstrip()) for line in command.examples), default=0)
    lines = []
    for example in command.examples:
        words, _, note = example.partition("#")
        lines.append(f"  {prog} {words.rstrip():<{width}}  {note.strip()}".rstrip())
    return "examples:\n" + "\n".join(lines) + "\n" if lines else ""
