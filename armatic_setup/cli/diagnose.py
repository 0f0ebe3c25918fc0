"""``diagnose``: what an error text means, without a network and without a setting."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from armatic_setup.cli import failures, options
from armatic_setup.cli.command import Command, ExitCode, UsageError
from armatic_setup.cli.console import Console, Glyph, Tone
from armatic_setup.cli.outcome import summary
from armatic_setup.cli.pasted_text import read_file, read_input
from armatic_setup.guide.markup import plain
from armatic_setup.guide.vocabulary import PermissionModel
from armatic_setup.language import mark, tr
from armatic_setup.language_figures import counted

if TYPE_CHECKING:
    from armatic_setup.diagnosis.decoder import Candidate, Decoded

_STANDARD_INPUT: Final = Path("-")
_NOTHING: Final = (
    "This text tells of no failure that Armatic Setup knows. "
    "Try Intacct's whole message, with its number and its words."
)


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file",
        metavar="FILE",
        nargs="?",
        type=Path,
        help=tr("a file with the text, or - for standard input, which is also read where nothing is named"),
    )
    parser.add_argument("--text", metavar="WORD", nargs="+", help=tr("the text itself"))
    options.add_model(parser)
    options.add_output(parser)


def _run(arguments: Namespace, console: Console) -> ExitCode:
    from armatic_setup.diagnosis.decoder import decode
    from armatic_setup.diagnosis.pasted.masking import MASK, mask
    from armatic_setup.guide.catalogue import load_catalogue

    text = _text(arguments, console)
    found = decode(text, load_catalogue())
    hidden = mask(text).count(MASK) - text.count(MASK)
    recognized = any(one.recognized for one in found)
    code = ExitCode.DONE if recognized else ExitCode.FIX
    if arguments.json:
        for one in found:
            console.json(_record(one))
        facts = {"found": len(found), "recognized": recognized, "hidden_secrets": hidden}
        return summary(arguments, console, code, facts)
    model = PermissionModel.ROLE_BASED if arguments.role_based else PermissionModel.UNKNOWN
    for one in found:
        _show(console, one, details=arguments.details, model=model)
    if not found:
        console.wrapped(_NOTHING)
    if hidden:
        console.line()
        secrets = counted(hidden, "secret in the text was", "secrets in the text were")
        console.wrapped(f"{secrets} hidden before anything else looked at it.", tone=Tone.QUIET)
    return code


def _text(arguments: Namespace, console: Console) -> str:
    """What to decode.

    Raises:
        UsageError: The options contradict each other, or there is nothing to read.
    """
    if arguments.text is not None:
        if arguments.file is not None:
            raise UsageError(tr("Name a file or put the text after --text, not both."))
        return " ".join(arguments.text)
    if arguments.file is None or arguments.file == _STANDARD_INPUT:
        return read_input(console)
    return read_file(arguments.file)


def _show(console: Console, decoded: Decoded, *, details: bool, model: PermissionModel) -> None:
    if not decoded.certain:
        number = len(decoded.candidates)
        console.line()
        console.wrapped(
            f"{decoded.code} alone may mean {number} things; the rest of the answer tells which.",
            label=console.glyph(Glyph.CAREFUL) + " ",
            tone=Tone.CAREFUL,
        )
    for candidate in decoded.candidates:
        failures.show(console, candidate.diagnosis, details=details, model=model)
        if candidate.telling:
            console.wrapped(candidate.telling, label="Tell   ", indent=2, tone=Tone.STRONG)
        console.wrapped(candidate.layer.label, label="Layer  ", indent=2)
    if decoded.certain:
        console.wrapped(decoded.code, label="Code   ", indent=2, tone=Tone.QUIET)
    for ticket in decoded.support_ids:
        console.wrapped(ticket, label="Support ID  ", indent=2, tone=Tone.QUIET)
    if decoded.count > 1:
        console.wrapped(f"{decoded.count} times in the text", indent=2, tone=Tone.QUIET)


def _record(decoded: Decoded) -> Mapping[str, object]:
    return {
        "event": "decoded",
        **failures.record(decoded.diagnosis),
        "layer": decoded.layer.value if decoded.layer else None,
        "code": decoded.code,
        "certain": decoded.certain,
        "recognized": decoded.recognized,
        "count": decoded.count,
        "support_ids": list(decoded.support_ids),
        "candidates": [_candidate_record(candidate) for candidate in decoded.candidates],
    }


def _candidate_record(candidate: Candidate) -> Mapping[str, object]:
    found = candidate.diagnosis
    return {
        **failures.record(found),
        "layer": candidate.layer.value,
        "telling": candidate.telling,
        "where": plain(found.where),
        "where_older": plain(found.where_older),
        "steps": _plain(found.steps),
        "role_where": plain(found.role_where),
        "role_steps": _plain(found.role_steps),
        "detail": found.detail,
    }


def _plain(texts: Sequence[str]) -> list[str]:
    return [plain(text) for text in texts]


COMMAND = Command(
    name="diagnose",
    summary=mark("say what an error text, a reply or a log of Intacct means (works offline)"),
    description=mark(
        "Takes an error text, a whole answer of Intacct or a piece of one, a log or a mail. It "
        "says what the cause is, whose job it is and where to click. It asks nobody and keeps "
        "nothing. Secrets in the text are hidden at once. Text after --text stays in your shell's "
        "history. Use a file or standard input where a password may be in it. It ends with 0 "
        "where a cause is known, or each it may be, and with 1 where none is."
    ),
    examples=(
        ("diagnose reply.xml", mark("a file")),
        ("diagnose --text XL03000006 Sign-in information is incorrect", ""),
        ("diagnose -", mark("standard input: a pipe, or what is pasted")),
        ("diagnose reply.xml --json", mark("for a program to read")),
    ),
    arguments=_arguments,
    run=_run,
)
