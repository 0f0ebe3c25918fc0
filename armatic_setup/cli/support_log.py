"""``log``: where the log is, how large, and how much is written."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from armatic_setup import paths
from armatic_setup.cli.command import Command, ExitCode
from armatic_setup.cli.console import Console
from armatic_setup.cli.outcome import summary
from armatic_setup.faults import Fault, SetupError, Stage
from armatic_setup.language import mark, tr
from armatic_setup.logbook.book import log_files
from armatic_setup.logbook.level import Level, keep_level, kept_level


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--level",
        choices=tuple(Level),
        type=str,
        help=tr("how much to write from now on; detailed adds every page of a sync"),
    )
    parser.add_argument("--json", action="store_true", help=tr("one JSON object: the summary"))


def _run(arguments: Namespace, console: Console) -> ExitCode:
    folder = paths.log_dir()
    if arguments.level:
        try:
            keep_level(folder, Level(arguments.level))
        except OSError as error:
            raise SetupError(Fault(Stage.LOCAL, "disk", detail=f"{folder}: {error.strerror}")) from error
    level = kept_level(folder)
    total = sum(path.stat().st_size for path in log_files(folder))
    if arguments.json:
        facts = {"folder": str(folder), "level": level.value, "bytes": total}
        return summary(arguments, console, ExitCode.DONE, facts)
    from armatic_setup.cli.data_words import size

    console.wrapped(str(folder), label="Folder  ")
    console.line(f"Size    {size(total)}")
    console.line(f"Level   {level.value}")
    return ExitCode.DONE


COMMAND = Command(
    name="log",
    summary=mark("where the log is, and how much is written into it"),
    description=mark(
        "The log holds what was asked and how it ended: no passwords, no names, no amounts. It is "
        "never larger than 5 MB."
    ),
    examples=(
        ("log", mark("where it is")),
        ("log --level detailed", mark("every page of a sync, too")),
        ("log --level off", mark("write nothing")),
    ),
    arguments=_arguments,
    run=_run,
)
