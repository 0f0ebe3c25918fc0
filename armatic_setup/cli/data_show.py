"""``data show``: what is stored, where, and how much."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from armatic_setup.arrival.report import ArrivalReport
from armatic_setup.arrival.words import summary as sentence
from armatic_setup.cli.arrival_face import report_record
from armatic_setup.cli.command import ExitCode
from armatic_setup.cli.console import Console, Tone, table
from armatic_setup.cli.data_place import Place, settle_place, stored
from armatic_setup.cli.data_words import FILES, size
from armatic_setup.cli.outcome import summary
from armatic_setup.cli.status import local_time
from armatic_setup.guide.catalogue import Catalogue, load_catalogue
from armatic_setup.guide.objects import SyncObject
from armatic_setup.sync.datafiles import DataFile, FileKind, belonging
from armatic_setup.sync.views import VIEWS


@dataclass(frozen=True, slots=True)
class _Held:
    """One object of the database.

    Attributes:
        complete_as_of: By Intacct's clock; None while the first reading goes on.
    """

    target: SyncObject
    rows: int
    complete_as_of: datetime | None


@dataclass(frozen=True, slots=True)
class _Contents:
    """What a database holds."""

    company_id: str
    entity_id: str
    finished_at: datetime | None
    held: tuple[_Held, ...]
    compared_at: datetime | None
    ties: bool
    arrival: ArrivalReport | None


def run(arguments: Namespace, console: Console) -> ExitCode:
    """Show it.

    Raises:
        UsageError: Nobody says which database.
        StoreError: It cannot be read.
    """
    catalogue = load_catalogue()
    if not stored() and arguments.database is None:
        return _nothing(arguments, console)
    place = settle_place(arguments, console, catalogue)
    contents = _contents(place.path, catalogue)
    files = belonging(place.path)
    if arguments.json:
        return _as_json(arguments, console, place, contents, files)
    _as_text(console, place, contents, files)
    return ExitCode.DONE


def _nothing(arguments: Namespace, console: Console) -> ExitCode:
    if arguments.json:
        return summary(arguments, console, ExitCode.DONE, {"database": None, "others": []})
    console.line("No synced data is on this computer.")
    return ExitCode.DONE


def _contents(path: Path, catalogue: Catalogue) -> _Contents:
    from armatic_setup.arrival.record import last_report
    from armatic_setup.sync import tieout_record
    from armatic_setup.sync.store import Store

    with Store(path, read_only=True) as store:
        run = store.last_run()
        tie_out = tieout_record.last(store)
        marks = [(target, store.bookmark(target.name)) for target in catalogue.objects]
        held = tuple(
            _Held(target, store.count(target), mark.complete_as_of) for target, mark in marks if mark
        )
        return _Contents(
            store.company_id,
            store.entity_id,
            run.finished_at if run else None,
            held,
            tie_out.compared_at if tie_out else None,
            bool(tie_out and tie_out.ties),
            last_report(store),
        )


def _as_text(console: Console, place: Place, contents: _Contents, files: Sequence[DataFile]) -> None:
    console.line(contents.company_id or "No company yet", Tone.STRONG)
    console.line()
    finished = contents.finished_at
    at = local_time(finished) if finished else "not finished; the command sync goes on with it"
    tie_out = "not compared yet"
    if contents.compared_at:
        found = "every total ties out" if contents.ties else "the totals differ"
        tie_out = f"{local_time(contents.compared_at)}, {found}"
    arrival = contents.arrival
    in_armatic = f"{local_time(arrival.started_at)}, {sentence(arrival)}" if arrival else "not looked up yet"
    for name, value in (
        ("Entity", contents.entity_id or "top level"),
        ("Last sync", at),
        ("Tie-out", tie_out),
        ("In Armatic", in_armatic),
        ("Database", str(place.path)),
    ):
        console.wrapped(value, label=f"  {name:<12}")
    console.heading("Files, readable by you alone")
    rows = [(file.path.name, size(file.size), FILES[file.kind]) for file in files]
    table(console, [("File", "Size", "What it is"), *rows], right=frozenset({1}))
    console.heading("Records")
    lines = [
        (one.target.label, f"{one.rows:,}", local_time(one.complete_as_of) if one.complete_as_of else "begun")
        for one in contents.held
    ]
    table(console, [("Records", "Rows", "As of"), *lines], right=frozenset({1}))
    console.line()
    console.wrapped(
        f"Views for any SQLite browser: {', '.join(view.name for view in VIEWS)}.", tone=Tone.QUIET
    )
    others = [path for path in stored() if path.absolute() != place.path.absolute()]
    if others:
        console.heading("Other synced data on this computer")
        for path in others:
            console.line(f"  {path.name}, {size(sum(file.size for file in belonging(path)))}")


def _as_json(
    arguments: Namespace, console: Console, place: Place, contents: _Contents, files: Sequence[DataFile]
) -> ExitCode:
    for one in contents.held:
        console.json(
            {
                "event": "stored",
                "object": one.target.name,
                "label": one.target.label,
                "rows": one.rows,
                "as_of": one.complete_as_of and one.complete_as_of.isoformat(),
            }
        )
    facts = {
        "database": str(place.path),
        "company": contents.company_id,
        "entity": contents.entity_id,
        "finished_at": contents.finished_at and contents.finished_at.isoformat(),
        "compared_at": contents.compared_at and contents.compared_at.isoformat(),
        "ties": contents.ties if contents.compared_at else None,
        "arrival": report_record(contents.arrival) if contents.arrival else None,
        "size": sum(file.size for file in files if file.kind in (FileKind.DATA, FileKind.JOURNAL)),
        "files": [{"file": str(file.path), "kind": file.kind.value, "size": file.size} for file in files],
        "others": [str(path) for path in stored() if path.absolute() != place.path.absolute()],
    }
    return summary(arguments, console, ExitCode.DONE, facts)
