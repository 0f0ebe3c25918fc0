"""``update``: whether a newer version exists, and whether that is asked now and then."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from armatic_setup import paths, product, settings
from armatic_setup.cli.cancelling import run_cancellable
from armatic_setup.cli.command import Command, ExitCode
from armatic_setup.cli.console import Console, Tone
from armatic_setup.cli.outcome import summary
from armatic_setup.faults import Fault, SetupError, Stage
from armatic_setup.language import mark, tr

if TYPE_CHECKING:
    from armatic_setup.updates import Known, Source, Statement


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--check", action="store_true", help=tr("ask now"))
    switch = parser.add_mutually_exclusive_group()
    switch.add_argument(
        "--on", action="store_true", help=tr("from now on the window asks once a day, and tells quietly")
    )
    switch.add_argument("--off", action="store_true", help=tr("ask no more; so it is unless you choose --on"))
    parser.add_argument("--json", action="store_true", help=tr("one JSON object: the summary"))
    parser.add_argument("--details", action="store_true", help=tr("add the technical facts of a failure"))


def _run(arguments: Namespace, console: Console) -> ExitCode:
    from armatic_setup.updates import known, load_source

    folder = paths.data_dir()
    if arguments.on or arguments.off:
        settings.keep(folder, lambda kept: replace(kept, updates=arguments.on))
    source = load_source()
    told = _asked(arguments, source) if arguments.check else known(folder, source)
    on = settings.read(folder).updates
    if arguments.json:
        return summary(arguments, console, ExitCode.DONE, _record(told, source, on=on))
    _show(console, told, source, on=on)
    return ExitCode.DONE


def _asked(arguments: Namespace, source: Source | None) -> Known:
    from armatic_setup.support.feed import update_asked
    from armatic_setup.updates import check

    if source is None:
        raise SetupError(Fault(Stage.LOCAL, "update_no_address"))
    try:
        told = run_cancellable(
            lambda token: check(source, paths.data_dir(), now=datetime.now(UTC), cancel=token)
        )
    except SetupError as error:
        update_asked(arguments.logbook(), error.fault.kind)
        raise
    update_asked(arguments.logbook(), "newer" if told.newer else "current")
    return told


def _show(console: Console, told: Known, source: Source | None, *, on: bool) -> None:
    console.line(f"This version  {product.VERSION}")
    console.line(f"Asked daily   {'yes, by the window' if on else 'no'}")
    where = source.endpoint.host if source else "No address is set for this installation."
    console.wrapped(where, label="Asked where   ")
    if told.asked_at:
        console.line(f"Last asked    {told.asked_at.astimezone():%Y-%m-%d %H:%M}")
    if told.newer is not None:
        _show_newer(console, told.newer)
    elif told.statement is not None:
        console.line("Newest        this one")


def _show_newer(console: Console, newer: Statement) -> None:
    console.row(
        ("Newest        ", None),
        (newer.version, Tone.STRONG),
        (f" of {newer.issued:%Y-%m-%d}", None),
        indent=0,
    )
    console.line(f"Get it        {newer.page}")
    for package in newer.packages:
        console.wrapped(f"{package.name}  SHA-256 {package.sha256}", indent=14, tone=Tone.QUIET)


def _record(told: Known, source: Source | None, *, on: bool) -> dict[str, object]:
    said = told.statement
    return {
        "version": product.VERSION,
        "daily": on,
        "address": source.endpoint.url if source else None,
        "asked_at": told.asked_at.isoformat() if told.asked_at else None,
        "newest": said.version if said else None,
        "newer": told.newer is not None,
        "issued": said.issued.isoformat() if said else None,
        "page": said.page if said else None,
        "packages": {one.name: one.sha256 for one in said.packages} if said else {},
    }


COMMAND = Command(
    name="update",
    summary=mark("does a newer version exist? Asked only if you want it"),
    description=mark(
        "Asks the address of this installation for a short text about the newest version. It is "
        "shown only if its signature is the vendor's. Nothing is downloaded or installed, and "
        "nothing about you is sent."
    ),
    examples=(
        ("update", mark("what is known, and whether it is asked daily")),
        ("update --check", mark("ask now")),
        ("update --on", mark("let the window ask once a day")),
    ),
    arguments=_arguments,
    run=_run,
)
