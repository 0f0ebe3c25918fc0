"""Which database a ``data`` command is about."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from armatic_setup import paths
from armatic_setup.cli.command import UsageError
from armatic_setup.cli.connection import settle_company
from armatic_setup.cli.console import Console
from armatic_setup.cli.saved import SavedJourney
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.language import mark, tr

_NONE: Final = mark("No synced data is on this computer yet. Run the command sync first.")
_SEVERAL: Final = mark("Several companies' data are on this computer: add --company or --database.")
#: Said of every export of such data.
UNFINISHED: Final = "The last sync is not finished, so the files hold what has arrived so far."


@dataclass(frozen=True, slots=True)
class Place:
    """The database that is meant.

    Attributes:
        company_id: Whose it was said to be; empty where the file was named or found.
    """

    path: Path
    company_id: str = ""
    entity_id: str = ""


def add_place(parser: ArgumentParser) -> None:
    """Whose data."""
    group = parser.add_argument_group(
        tr("which data"), tr("Left out, it is the saved journey's company, or the only one that is stored.")
    )
    group.add_argument("--company", metavar="ID", help=tr("company ID, as on Intacct's sign-in page"))
    group.add_argument("--entity", metavar="ID", help=tr("entity ID; leave it out for the top level"))
    group.add_argument(
        "--database",
        metavar="FILE",
        type=Path,
        help=tr("database file; left out, one per company in your data folder"),
    )


def stored() -> list[Path]:
    """The databases in the user's data folder."""
    folder = paths.database_file("x").parent
    return sorted(folder.glob("*.sqlite3")) if folder.is_dir() else []


def settle_place(arguments: Namespace, console: Console, catalogue: Catalogue) -> Place:
    """The database that options and saved journey mean together, whether it is there or not.

    Raises:
        UsageError: Nobody says which.
    """
    if arguments.database is not None:
        return Place(arguments.database)
    answers = SavedJourney.of_user(catalogue, console).answers
    company_id, entity_id = settle_company(arguments, answers)
    if company_id:
        return Place(paths.database_file(company_id, entity_id), company_id, entity_id)
    found = stored()
    if len(found) == 1:
        return Place(found[0])
    raise UsageError(tr(_SEVERAL if found else _NONE))
