"""``support-bundle``: what support needs to help, shown before it is written; and the reader of one."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from armatic_setup.cli.cancelling import run_cancellable
from armatic_setup.cli.command import Command, ExitCode, UsageError
from armatic_setup.cli.console import Console, Tone, table
from armatic_setup.cli.outcome import summary
from armatic_setup.language import mark, tr

if TYPE_CHECKING:
    from armatic_setup.guide.catalogue import Catalogue
    from armatic_setup.support.bundle import Preview
    from armatic_setup.support.opening import Bundle

_QUESTION: Final = "Write the file? [Y/n] "
_SENT_NOWHERE: Final = "Nothing is sent: mail the file to Armatic support yourself."


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file", metavar="OUT.zip", nargs="?", type=Path, help=tr("the file to write; with --open, to read")
    )
    parser.add_argument(
        "--open", action="store_true", help=tr("read a bundle: what is wrong first, then the rest")
    )
    parser.add_argument(
        "--preview",
        nargs="?",
        const="",
        metavar="NAME",
        help=tr("only show what would be written; with a file's name, that whole file"),
    )
    parser.add_argument(
        "--keep-names",
        action="store_true",
        help=tr("leave names, company IDs, amounts and paths as they are; passwords are never in it"),
    )
    parser.add_argument("--yes", action="store_true", help=tr("write without asking"))
    parser.add_argument(
        "--json", action="store_true", help=tr("one JSON object a line; the last one is the summary")
    )


def _run(arguments: Namespace, console: Console) -> ExitCode:
    from armatic_setup.guide.catalogue import load_catalogue

    if arguments.open:
        return _open(arguments, console, load_catalogue())
    if arguments.file is None and arguments.preview is None:
        raise UsageError(tr("The name of the file to write is missing."))
    seen = _previewed(arguments, load_catalogue())
    if arguments.preview:
        return _show_file(arguments, console, seen)
    if arguments.json:
        _as_json(console, seen)
    else:
        _show(console, seen)
    if arguments.preview is not None:
        return summary(arguments, console, ExitCode.DONE, {"file": None}) if arguments.json else ExitCode.DONE
    return _write(arguments, console, seen)


def _previewed(arguments: Namespace, catalogue: Catalogue) -> Preview:
    from armatic_setup.support.bundle import preview
    from armatic_setup.support.sources import Sources

    return run_cancellable(
        lambda token: preview(Sources.of_user(), catalogue, keep_names=arguments.keep_names, cancel=token)
    )


def _show(console: Console, seen: Preview) -> None:
    """Every file and every replaced value."""
    from armatic_setup.cli.data_words import size

    console.line("What goes into the support bundle", Tone.STRONG)
    console.line()
    rows = [(file.name, size(len(file.content)), file.about) for file in seen.all_files]
    table(console, [("File", "Size", "What it is"), *rows], right=frozenset({1}))
    if seen.names_kept:
        console.line()
        console.wrapped("Names, company IDs, amounts and paths stand in it as they are.", tone=Tone.CAREFUL)
    if seen.replaced:
        console.heading("Replaced, so that these values are not in the file")
        values = [(one.value, one.alias, str(one.times)) for one in seen.replaced]
        table(console, [("Value", "In the file", "Times"), *values], right=frozenset({2}))
    console.line()
    console.wrapped("Passwords and the connection key are never in it. --preview NAME shows a whole file.")


def _show_file(arguments: Namespace, console: Console, seen: Preview) -> ExitCode:
    for file in seen.all_files:
        if file.name == arguments.preview:
            for line in file.text.splitlines():
                console.line(line)
            return ExitCode.DONE
    names = ", ".join(file.name for file in seen.all_files)
    raise UsageError(tr("No file of the bundle has that name; there is {names}.").format(names=names))


def _as_json(console: Console, seen: Preview) -> None:
    for file in seen.all_files:
        console.json({"event": "file", "name": file.name, "about": file.about, "text": file.text})
    for one in seen.replaced:
        console.json(
            {
                "event": "replaced",
                "kind": one.kind,
                "value": one.value,
                "alias": one.alias,
                "times": one.times,
            }
        )


def _write(arguments: Namespace, console: Console, seen: Preview) -> ExitCode:
    from armatic_setup.support.bundle import write

    asked = not arguments.yes and not arguments.json and sys.stdin is not None and sys.stdin.isatty()
    if asked and not _agreed():
        console.line("Nothing was written.")
        return ExitCode.DONE
    write(seen, arguments.file)
    if arguments.json:
        facts = {"file": str(arguments.file), "names_kept": seen.names_kept, "replaced": len(seen.replaced)}
        return summary(arguments, console, ExitCode.DONE, facts)
    console.line()
    console.wrapped(f"Written to {arguments.file}. {_SENT_NOWHERE}", tone=Tone.GOOD)
    return ExitCode.DONE


def _agreed() -> bool:
    try:
        return input(_QUESTION).strip().casefold() in ("", "y", "yes")
    except EOFError:
        return False


def _open(arguments: Namespace, console: Console, catalogue: Catalogue) -> ExitCode:
    from armatic_setup.support.opening import open_bundle

    if arguments.file is None:
        raise UsageError(tr("The name of the file to read is missing."))
    if arguments.preview is not None or arguments.keep_names:
        raise UsageError(tr("--open only reads: leave out --preview and --keep-names."))
    bundle = open_bundle(arguments.file, catalogue)
    if arguments.json:
        return _opened_json(arguments, console, bundle)
    from armatic_setup.support.story import as_text

    for line in as_text(bundle.story).splitlines():
        console.wrapped(line, indent=len(line) - len(line.lstrip()))
    console.line()
    console.line(f"Written by Armatic Setup {bundle.program}. Files: {', '.join(bundle.texts)}.", Tone.QUIET)
    if "died.txt" in bundle.texts:
        console.line("The program died once: died.txt says where.", Tone.CAREFUL)
    if bundle.altered:
        console.wrapped(
            f"Not as they were written: {', '.join(bundle.altered)}. Somebody changed them.",
            tone=Tone.CAREFUL,
        )
    return ExitCode.DONE


def _opened_json(arguments: Namespace, console: Console, bundle: Bundle) -> ExitCode:
    for problem in bundle.story.problems:
        console.json(
            {
                "event": "problem",
                "at": problem.at.isoformat(),
                "area": problem.area,
                "diagnosis": problem.diagnosis or None,
                "sentence": problem.sentence,
                "owner": problem.owner,
                "support_ids": list(problem.support_ids),
                "control_id": problem.control_id or None,
            }
        )
    for moment in bundle.story.moments:
        console.json(
            {"event": "moment", "at": moment.at.isoformat(), "run": moment.run, "text": moment.text}
            | {"bad": moment.bad}
        )
    first = bundle.story.problems[0] if bundle.story.problems else None
    facts = {
        "diagnosis": first.diagnosis or None if first else None,
        "sentence": first.sentence if first else None,
        "program": bundle.program,
        "files": list(bundle.texts),
        "altered": list(bundle.altered),
    }
    return summary(arguments, console, ExitCode.DONE, facts)


COMMAND = Command(
    name="support-bundle",
    summary=mark("pack what Armatic support needs to help, after showing it"),
    description=mark(
        "Packs versions, settings, results and the log into one ZIP file, and shows every file "
        "and every replaced value first. Passwords are never in it, and nothing is sent."
    ),
    examples=(
        ("support-bundle harbor.zip", mark("shows, asks in a terminal, writes")),
        ("support-bundle --preview", mark("only shows")),
        ("support-bundle --preview settings.json", mark("this file as it would be written")),
        ("support-bundle --open harbor.zip", mark("what happened, the diagnosis first")),
    ),
    arguments=_arguments,
    run=_run,
)
