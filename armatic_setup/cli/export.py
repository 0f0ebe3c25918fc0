"""``export``: everything that was synced, in one folder or ZIP file for others to load and verify."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from armatic_setup.cli import options
from armatic_setup.cli.command import Command, ExitCode
from armatic_setup.cli.console import Console
from armatic_setup.cli.data_place import add_place
from armatic_setup.language import mark, tr


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "target", metavar="TARGET", type=Path, help=tr("a folder, or a ZIP file if its name ends with .zip")
    )
    parser.add_argument(
        "--format",
        choices=("csv", "jsonl"),
        default="csv",
        help=tr("CSV or JSON Lines (default: csv)"),
    )
    parser.add_argument("--replace", action="store_true", help=tr("replace an earlier export"))
    parser.add_argument(
        "--verify", action="store_true", help=tr("write nothing: verify the export that is there")
    )
    add_place(parser)
    options.add_output(parser)


def _run(arguments: Namespace, console: Console) -> ExitCode:
    from armatic_setup.cli.export_work import export_all, verify_export

    return verify_export(arguments, console) if arguments.verify else export_all(arguments, console)


COMMAND = Command(
    name="export",
    summary=mark("everything that was synced, for others to load and verify"),
    description=mark(
        "Writes a folder or ZIP file that anybody can load without this program. It holds a file "
        "for each kind of record, a manifest with fields, rows, totals and hashes, and verify.py. "
        "That checks all of it with nothing but Python (docs/portable-export.md). Armatic's "
        "onboarding team can take it; Armatic has no public interface that takes data in. Broken "
        "off, the same command goes on. For Excel, and for single kinds of records, see the "
        "command data export."
    ),
    examples=(
        ("export harbor-pine.zip", mark("one file to hand over")),
        ("export harbor-pine --format jsonl", mark("a folder of JSON Lines")),
        ("export harbor-pine.zip --verify", mark("is everything there, and unchanged?")),
        ("export harbor-pine.zip --replace", mark("again, after the next sync")),
    ),
    arguments=_arguments,
    run=_run,
    notes=(mark("It is for whoever you hand it to: it holds all receivables, and nothing in it is hidden."),),
    logged=True,
)
