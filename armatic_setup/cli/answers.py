"""``answers``: take the saved answers along, to another computer or into a safe place."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from armatic_setup import paths
from armatic_setup.cli.command import Command, ExitCode
from armatic_setup.cli.console import Console
from armatic_setup.guide.answers_file import export_answers, import_answers
from armatic_setup.guide.state import StateStore
from armatic_setup.language import mark, tr


def _arguments(parser: ArgumentParser) -> None:
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    for name, words, action in (
        ("export", tr("write the saved answers to a file"), _export),
        ("import", tr("take the answers in a file for the saved ones, which are kept as a copy"), _import),
    ):
        parser = actions.add_parser(name, help=words)
        parser.add_argument("file", metavar="FILE", type=Path, help=tr("the file"))
        parser.add_argument(
            "--details", action="store_true", help=tr("add the technical facts that support asks for")
        )
        parser.set_defaults(action=action)


def _run(arguments: Namespace, console: Console) -> ExitCode:
    code: ExitCode = arguments.action(arguments.file, console, StateStore(paths.journey_file()))
    return code


def _export(file: Path, console: Console, store: StateStore) -> ExitCode:
    state = store.load()
    if state.saved_at is None:
        console.line(tr("Nothing is saved yet."))
        return ExitCode.FIX
    export_answers(state, file)
    console.wrapped(tr("Your answers are in {file}. No password is in it.").format(file=file))
    return ExitCode.DONE


def _import(file: Path, console: Console, store: StateStore) -> ExitCode:
    state = import_answers(file, store)
    company = state.answers.company_id or tr("no company yet")
    console.wrapped(tr("The answers are taken: {company}.").format(company=company))
    console.wrapped(tr("Test the connection on this computer before the next sync."))
    return ExitCode.DONE


COMMAND = Command(
    name="answers",
    summary=mark("write the saved answers to a file, or take them from one"),
    description=mark(
        "The answers and ticks of the setup, without passwords: for another computer, or to be safe."
    ),
    examples=(
        ("answers export harbor-pine.json", mark("for another computer")),
        ("answers import harbor-pine.json", mark("what was saved before is kept beside, as a copy")),
    ),
    arguments=_arguments,
    run=_run,
    logged=True,
)
