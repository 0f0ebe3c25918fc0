"""``self-test``: whether this installation works on this computer."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Final

from armatic_setup import product
from armatic_setup.cli.cancelling import run_cancellable
from armatic_setup.cli.command import Command, ExitCode
from armatic_setup.cli.console import Console, Glyph, Tone
from armatic_setup.cli.outcome import summary
from armatic_setup.language import mark, tr

if TYPE_CHECKING:
    from armatic_setup.self_test import Finding

_LOOKS: Final = {
    "passed": (Glyph.GOOD, Tone.GOOD),
    "note": (Glyph.CAREFUL, Tone.CAREFUL),
    "failed": (Glyph.BAD, Tone.BAD),
}


def _arguments(parser: ArgumentParser) -> None:
    group = parser.add_argument_group(tr("output"))
    group.add_argument(
        "--json", action="store_true", help=tr("one JSON object a line; the last one is the summary")
    )
    group.add_argument("--details", action="store_true", help=tr("add the technical facts of what failed"))


def _run(arguments: Namespace, console: Console) -> ExitCode:
    from armatic_setup.self_test import run_self_test

    def told(finding: Finding) -> None:
        if arguments.json:
            console.json(_record(finding))
        else:
            _show(console, finding, details=arguments.details)

    passed = run_cancellable(lambda token: run_self_test(told, token))
    code = ExitCode.DONE if passed else ExitCode.FIX
    if arguments.json:
        return summary(arguments, console, code, {"passed": passed, "version": product.VERSION})
    console.line()
    console.line(
        f"{product.NAME} {product.VERSION} works on this computer."
        if passed
        else f"{product.NAME} {product.VERSION} does not work on this computer as it should."
    )
    return code


def _show(console: Console, finding: Finding, *, details: bool) -> None:
    glyph, tone = _LOOKS[finding.verdict]
    console.row(
        (f"{console.glyph(glyph)} ", tone),
        (f"{finding.part.title:<18}", None),
        (finding.evidence, Tone.QUIET),
    )
    if finding.sentence:
        console.wrapped(finding.sentence, indent=6)
    if details and finding.detail:
        console.wrapped(finding.detail, indent=6, tone=Tone.QUIET)


def _record(finding: Finding) -> dict[str, object]:
    return {
        "event": "part",
        "part": finding.part.id,
        "title": finding.part.title,
        "verdict": finding.verdict.value,
        "evidence": finding.evidence,
        "sentence": finding.sentence,
        "detail": finding.detail,
        "seconds": round(finding.seconds, 3),
    }


COMMAND = Command(
    name="self-test",
    summary=mark("does this installation work on this computer? (works offline)"),
    description=mark(
        "Tries certificates, XML, database, files and keychain, and tests and syncs a small "
        "practice company. It opens and closes a window, or draws it in memory where there is no "
        "screen. Your data and passwords are neither read nor changed, and nothing leaves this "
        "computer. The word --self-test in the place of the command does the same."
    ),
    examples=(
        ("self-test", mark("a table; it ends with 1 where something has to be fixed")),
        ("self-test --details", mark("with what support asks for")),
        ("self-test --json", mark("for a program to read")),
    ),
    arguments=_arguments,
    run=_run,
)
