"""``data delete``: the synced data goes, after a question that says what goes and what stays."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from armatic_setup import paths
from armatic_setup.cli.command import ExitCode, UsageError
from armatic_setup.cli.console import Console, Tone, table
from armatic_setup.cli.data_place import settle_place, stored
from armatic_setup.cli.data_words import FILES, size
from armatic_setup.cli.outcome import ended, summary
from armatic_setup.guide.catalogue import Catalogue, load_catalogue
from armatic_setup.guide.journey import Journey
from armatic_setup.guide.state import StateError, StateStore
from armatic_setup.language import mark, tr
from armatic_setup.language_figures import counted
from armatic_setup.sync.datafiles import DataFile, FileKind, belonging, delete, is_ours
from armatic_setup.sync.errors import StoreError

_STAYS: Final = (
    "What stays: everything in Sage Intacct and in Armatic, your answers, the passwords in the keychain, "
    "and files you exported."
)
_AGAIN: Final = "The next sync reads everything anew from Intacct."
_UNASKED: Final = mark("Nobody is there to be asked: add --yes to delete the data.")
_KEPT: Final = "Nothing was deleted."


def run(arguments: Namespace, console: Console) -> ExitCode:
    """Ask, and delete.

    Raises:
        UsageError: Nobody says which database, or nobody can be asked.
        StoreError: A file is none of ours, a sync holds it, or it cannot be deleted.
    """
    catalogue = load_catalogue()
    databases = _meant(arguments, console, catalogue)
    going = [file for path in databases for file in belonging(path)]
    sized = [file for file in going if file.kind is not FileKind.LOCK]
    if not sized:
        if arguments.json:
            return summary(arguments, console, ExitCode.DONE, {"deleted": []})
        console.line("No synced data is there to delete.")
        return ExitCode.DONE
    if not arguments.json:
        _say(console, sized)
    if not arguments.yes and not _agreed(arguments, _ask()):
        return ended(arguments, console, ExitCode.CANCELLED, _KEPT)
    gone = [file for path in databases for file in delete(path)]
    _forget(catalogue, databases, console)
    if arguments.json:
        return summary(arguments, console, ExitCode.DONE, {"deleted": [str(file.path) for file in gone]})
    console.line()
    console.line(
        f"Deleted: {counted(len(gone), 'file')}, {size(sum(file.size for file in gone))}.", Tone.GOOD
    )
    return ExitCode.DONE


def _meant(arguments: Namespace, console: Console, catalogue: Catalogue) -> list[Path]:
    """The databases, each seen to be ours or not there."""
    everything = arguments.everything
    if everything and (arguments.company or arguments.entity or arguments.database):
        raise UsageError(tr("Add --everything, or say whose data, not both."))
    databases = stored() if everything else [settle_place(arguments, console, catalogue).path]
    for path in databases:
        if path.exists() and not is_ours(path):
            raise StoreError("database_foreign", path.name)
    return databases


def _say(console: Console, files: Sequence[DataFile]) -> None:
    console.line("This synced data will be deleted from this computer:", Tone.STRONG)
    console.line()
    rows = [(file.path.name, size(file.size), FILES[file.kind]) for file in files]
    table(console, [("File", "Size", "What it is"), *rows], right=frozenset({1}))
    console.line()
    console.wrapped(str(files[0].path.parent.absolute()), label="Folder  ")
    console.wrapped(_STAYS)
    console.wrapped(_AGAIN)


def _ask() -> Callable[[str], str] | None:
    return input if sys.stdin is not None and sys.stdin.isatty() else None


def _agreed(arguments: Namespace, ask: Callable[[str], str] | None) -> bool:
    if ask is None or arguments.json:
        raise UsageError(tr(_UNASKED))
    try:
        answer = ask("\nType yes to delete it: ")
    except EOFError:
        return False
    return answer.strip().casefold() in ("y", "yes")


def _forget(catalogue: Catalogue, databases: Sequence[Path], console: Console) -> None:
    """Take the finished sync out of the saved journey, if it is its data that is gone."""
    store = StateStore(paths.journey_file())
    try:
        journey = Journey(catalogue, store.load())
        answers = journey.state.answers
        own = paths.database_file(answers.company_id, answers.entity_id)
        if answers.company_id and own in databases and journey.state.sync is not None:
            store.save(journey.data_deleted().state)
    except StateError as error:
        console.error(f"The saved journey still says that the sync was done ({error.fault.kind}).")
