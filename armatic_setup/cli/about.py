"""``about``: what this program is, what it is made of, and under which terms."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from armatic_setup import product
from armatic_setup.cli.command import Command, ExitCode, UsageError
from armatic_setup.cli.console import Console, Tone
from armatic_setup.cli.outcome import summary
from armatic_setup.language import mark, tr

if TYPE_CHECKING:
    from armatic_setup.about import About, Notice

_QT_TERMS = (
    "Qt and Qt for Python are used under the GNU LGPL, version 3. Their libraries are files of their own: "
    "you may put modified ones of the same version in their place."
)


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--notices",
        metavar="WORDS",
        nargs="?",
        const="",
        help=tr("list the parts of others; with words those they fit, and of a single one its license"),
    )
    parser.add_argument("--json", action="store_true", help=tr("one JSON object: the summary"))


def _run(arguments: Namespace, console: Console) -> ExitCode:
    from armatic_setup.about import about

    if arguments.notices is not None:
        return _notices(arguments, console)
    facts = about()
    if arguments.json:
        return summary(arguments, console, ExitCode.DONE, _record(facts))
    _show(console, facts)
    return ExitCode.DONE


def _show(console: Console, facts: About) -> None:
    build = f"commit {facts.commit}" if facts.commit else "packaged" if facts.packaged else "run from source"
    rows = (
        ("Version", f"{facts.version}, {build}"),
        ("Qt", facts.qt or "not installed"),
        ("Python", facts.python),
        ("System", facts.system),
        ("Program", str(facts.folder)),
        ("Libraries", str(facts.libraries)),
        ("License", str(facts.license)),
    )
    console.line(product.NAME, Tone.STRONG)
    for name, value in rows:
        console.wrapped(value, label=f"{name:<11}")
    console.line()
    console.wrapped(_QT_TERMS)


def _notices(arguments: Namespace, console: Console) -> ExitCode:
    from armatic_setup.about import find, notices_here

    found = find(notices_here(), arguments.notices)
    if not found:
        raise UsageError(tr("No part fits these words. Leave them out to see all."))
    if arguments.json:
        parts = [{"name": one.name, "version": one.version, "license": one.license} for one in found]
        if len(found) == 1:
            parts[0]["text"] = found[0].text
        return summary(arguments, console, ExitCode.DONE, {"parts": parts})
    width = max(len(one.name) for one in found)
    for one in found:
        console.line(f"{one.name:<{width}}  {one.version:<14}  {one.license}".rstrip())
    if len(found) == 1:
        _text(console, found[0])
    return ExitCode.DONE


def _text(console: Console, one: Notice) -> None:
    console.line()
    for line in (one.text or "The part brings no text of its license.").splitlines():
        console.line(line)


def _record(facts: About) -> dict[str, object]:
    return {
        "product": product.NAME,
        "version": facts.version,
        "commit": facts.commit or None,
        "packaged": facts.packaged,
        "qt": facts.qt or None,
        "python": facts.python,
        "system": facts.system,
        "folder": str(facts.folder),
        "libraries": str(facts.libraries),
        "license": str(facts.license),
    }


COMMAND = Command(
    name="about",
    summary=mark("what this program is made of, and under which licenses (works offline)"),
    description=mark(
        "Version and build, versions of Qt and Python, where Qt's libraries lie, and the notices "
        "of the parts of others."
    ),
    examples=(
        ("about", mark("versions and folders")),
        ("about --notices", mark("all parts of others")),
        ("about --notices lxml", mark("one part with its license")),
    ),
    arguments=_arguments,
    run=_run,
)
