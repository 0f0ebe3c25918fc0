"""``data export``: CSV files of what is stored."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import Final

from armatic_setup.cancel import CancelToken
from armatic_setup.cli.cancelling import run_cancellable
from armatic_setup.cli.command import ExitCode, UsageError
from armatic_setup.cli.console import Console, Tone, table
from armatic_setup.cli.data_place import UNFINISHED, settle_place
from armatic_setup.cli.outcome import summary
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.language import tr
from armatic_setup.language_figures import counted
from armatic_setup.sync.export import Exported, ExportProgress, export
from armatic_setup.sync.export_names import Exportable, exportables
from armatic_setup.sync.store import Store
from armatic_setup.sync.views import VIEWS

_ALL: Final = "all"
_VIEWS: Final = frozenset(view.name for view in VIEWS)


def run(arguments: Namespace, console: Console) -> ExitCode:
    """Write the files.

    Raises:
        UsageError: There is no such object, or nobody says which database.
        SetupError: The data cannot be read, or a file cannot be written.
        Cancelled: The user stopped; nothing was written.
    """
    catalogue = load_catalogue()
    every = exportables(catalogue.objects)
    wanted = every if arguments.object == _ALL else (_meant(arguments.object, every),)
    place = settle_place(arguments, console, catalogue)

    places = {one.name: place for place, one in enumerate(wanted)}

    def progress(event: ExportProgress) -> None:
        console.progress(places[event.name] / len(places), f"{event.name} {counted(event.rows, 'row')}")

    def work(token: CancelToken) -> tuple[tuple[Exported, ...], list[str], bool]:
        with Store(place.path, read_only=True, cancel=token) as store:
            here = [one for one in wanted if one.name in _VIEWS or store.bookmark(one.name)]
            absent = [one.label for one in wanted if one not in here]
            last = store.last_run()
            files = [(one, _target(one, arguments)) for one in here]
            done = export(store, files, cancel=token, replace=arguments.replace, emit=progress)
            return done, absent, last is None or last.finished_at is None

    done, absent, unfinished = run_cancellable(work)
    if not done:
        raise UsageError(
            tr("{records} are not in this database: no sync has read them.").format(records=wanted[0].label)
        )
    if arguments.json:
        for one in done:
            console.json({"event": "exported", "object": one.name, "file": str(one.file), "rows": one.rows})
        facts = {"files": len(done), "rows": sum(one.rows for one in done), "complete": not unfinished}
        return summary(arguments, console, ExitCode.DONE, {**facts, "absent": absent})
    _as_text(console, done, absent, unfinished=unfinished)
    return ExitCode.DONE


def _meant(word: str, every: tuple[Exportable, ...]) -> Exportable:
    for one in every:
        if one.is_meant_by(word):
            return one
    known = ", ".join(one.table for one in every)
    raise UsageError(
        tr("There are no records called {word}. Choose all, or one of: {known}.").format(
            word=word, known=known
        )
    )


def _target(one: Exportable, arguments: Namespace) -> Path:
    """The file of one object: the one that was named, or one in the folder that was."""
    target: Path = arguments.target
    if arguments.object == _ALL and target.is_file():
        raise UsageError(tr("{name} is a file. For all, name a folder.").format(name=target.name))
    return target / one.file_name if arguments.object == _ALL or target.is_dir() else target


def _as_text(console: Console, done: tuple[Exported, ...], absent: list[str], *, unfinished: bool) -> None:
    lines = [(one.file.name, f"{one.rows:,}") for one in done]
    table(console, [("File", "Rows"), *lines], right=frozenset({1}))
    console.line()
    console.wrapped(str(done[0].file.parent.absolute()), label="Folder  ")
    if absent:
        console.wrapped(f"Left out, since no sync has read them: {', '.join(absent)}.", tone=Tone.QUIET)
    if unfinished:
        console.wrapped(UNFINISHED, tone=Tone.CAREFUL)
    large = [one.file.name for one in done if not one.fits_excel]
    if large:
        console.wrapped(f"Excel shows the first 1,048,575 rows only: {', '.join(large)}.", tone=Tone.CAREFUL)
