"""``data``: what was synced, shown, exported, aged, compared and deleted. It signs in nowhere."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeAlias

from armatic_setup.cli import options
from armatic_setup.cli.command import Command, ExitCode
from armatic_setup.cli.console import Console
from armatic_setup.cli.data_place import add_place
from armatic_setup.language import mark, tr

Action: TypeAlias = Callable[[Namespace, Console], ExitCode]


def _arguments(parser: ArgumentParser) -> None:
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    show = actions.add_parser("show", help=tr("what is stored, where, and how much"))
    _common(show, _show)
    export = actions.add_parser(
        "export",
        help=tr("write CSV files that Excel opens"),
        description=tr(
            "Writes CSV files for people who work with Excel: headings in words, no formulas, "
            "views too. To hand everything over, exact and verifiable, see the command export."
        ),
    )
    export.add_argument(
        "object",
        metavar="OBJECT",
        help=tr(
            "what to write, such as invoices, open_invoices, customer_balances, payments_applied; or all"
        ),
    )
    export.add_argument("target", metavar="FILE|FOLDER", type=Path, help=tr("where to; for all, a folder"))
    _replace(export)
    _common(export, _export)
    aging = actions.add_parser("aging", help=tr("open receivables by days past due, as they stood on a day"))
    aging.add_argument("--as-of", metavar="DAY", type=_day, help=tr("such as 2026-09-30; left out, today"))
    aging.add_argument("--customers", action="store_true", help=tr("a line for each customer too"))
    _csv(aging)
    _common(aging, _aging)
    tie_out = actions.add_parser("tie-out", help=tr("what the last comparison with Intacct's totals found"))
    _csv(tie_out)
    _common(tie_out, _tie_out)
    delete = actions.add_parser("delete", help=tr("delete the synced data from this computer"))
    delete.add_argument("--everything", action="store_true", help=tr("of every company and entity"))
    delete.add_argument("--yes", action="store_true", help=tr("without a question"))
    _common(delete, _delete)


def _csv(parser: ArgumentParser) -> None:
    parser.add_argument("--csv", metavar="FILE", type=Path, help=tr("write it into this file too, for Excel"))
    _replace(parser)


def _replace(parser: ArgumentParser) -> None:
    parser.add_argument("--replace", action="store_true", help=tr("replace files that are there already"))


def _common(parser: ArgumentParser, action: Action) -> None:
    add_place(parser)
    options.add_output(parser)
    parser.set_defaults(action=action)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(tr("a day is written as 2026-09-30")) from None


# Each action is imported when it is wanted: the help of the command line needs none of them.


def _show(arguments: Namespace, console: Console) -> ExitCode:
    from armatic_setup.cli import data_show

    return data_show.run(arguments, console)


def _export(arguments: Namespace, console: Console) -> ExitCode:
    from armatic_setup.cli import data_export

    return data_export.run(arguments, console)


def _aging(arguments: Namespace, console: Console) -> ExitCode:
    from armatic_setup.cli import data_aging

    return data_aging.run(arguments, console)


def _tie_out(arguments: Namespace, console: Console) -> ExitCode:
    from armatic_setup.cli import data_tie_out

    return data_tie_out.run(arguments, console)


def _delete(arguments: Namespace, console: Console) -> ExitCode:
    from armatic_setup.cli import data_delete

    return data_delete.run(arguments, console)


def _run(arguments: Namespace, console: Console) -> ExitCode:
    action: Action = arguments.action
    return action(arguments, console)


COMMAND = Command(
    name="data",
    summary=mark("show, export, age or delete what was synced"),
    description=mark(
        "What the sync brought is one SQLite file, which any SQLite browser opens (docs/data.md). "
        "These commands look at it; they work with no network and sign in nowhere."
    ),
    examples=(
        ("data show", mark("what is stored, where, and how much")),
        ("data export open_invoices open.csv", mark("for Excel")),
        ("data export all exports", mark("everything, a file for each kind of record")),
        (
            "data aging --as-of 2026-09-30 --csv aging.csv",
            mark("to be held against Intacct's AR aging report"),
        ),
        ("data tie-out", mark("what the last comparison found, record by record")),
        ("data delete", mark("asks first, and says what goes")),
    ),
    arguments=_arguments,
    run=_run,
    logged=True,
)
