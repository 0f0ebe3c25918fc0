"""The help of the command line in the user's language: argparse says its own words in English only."""

from __future__ import annotations

import argparse
import re
import textwrap
from collections.abc import Iterable, Sequence
from typing import Any, Final, NoReturn

from armatic_setup.cli.command import Command, ExitCode
from armatic_setup.language import mark, tr

#: What argparse says is wrong, by its English words, and how we say it. A value that was typed is never
#: repeated: it may be a password that strayed.
_WRONG: Final = (
    (r"the following arguments are required: (?P<names>.+)", mark("missing: {names}")),
    (r"argument (?P<name>.+): expected (?:one|at least one) argument", mark("{name} needs a value")),
    (
        r"argument (?P<name>.+?): invalid choice: .*\(choose from (?P<known>.+)\)",
        mark("{name} is not known (choose from {known})"),
    ),
    (
        r"argument (?P<name>.+): not allowed with argument (?P<other>.+)",
        mark("{name} and {other} do not go together"),
    ),
    (r"argument (?P<name>.+?): ignored explicit argument .+", mark("{name} takes no value")),
    (r"argument (?P<name>.+?): invalid .+ value: .+", mark("{name} does not take this value")),
    (r"argument (?P<name>.+?): (?P<what>.+)", mark("{name}: {what}")),
)
#: Columns that a text needs beside what stands before it; with less it is not broken.
_LEAST: Final = 20

EXIT_CODES: Final = (
    (ExitCode.DONE, mark("done")),
    (ExitCode.FIX, mark("somebody must fix something; the text says who and where")),
    (ExitCode.USAGE, mark("the command line says too little, or contradicts itself")),
    (ExitCode.LATER, mark("it passes by itself: try again later")),
    (ExitCode.OURS, mark("a fault of Armatic Setup or of its sender ID: tell Armatic support")),
    (ExitCode.CANCELLED, mark("canceled")),
)
_USUAL_ORDER: Final = (
    ("steps", mark("what to click in Sage Intacct")),
    ("checklist", mark("which rights to tick (works offline)")),
    ("check --company C --user U", mark("is everything in place?")),
    ("sync --company C --user U", mark("read everything once, and compare the totals")),
)
_WINDOW: Final = (
    ("--safe-mode", mark("opens it without anything that was saved, and keeps nothing")),
    ("--support", mark("opens it with what support reps need")),
)


class Parser(argparse.ArgumentParser):
    """Has its help in the user's language, takes no shortened options, and says in one line what is wrong."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**given, formatter_class=HelpText, add_help=False, allow_abbrev=False)
        self._positionals.title = tr("positional arguments")
        self._optionals.title = tr("options")
        self.add_argument("-h", "--help", action="help", help=tr("show this help, and end"))

    def error(self, message: str) -> NoReturn:
        """End with what is wrong."""
        said = tr("{command}: {what}. More: {command} --help")
        self.exit(ExitCode.USAGE, said.format(command=self.prog, what=_wrong(message)) + "\n")


class HelpText(argparse.HelpFormatter):
    """Breaks each line by itself; what goes on stands below where the line's last column begins."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        """Say how the command is typed."""
        super().add_usage(usage, actions, groups, f"{tr('usage:')} " if prefix is None else prefix)

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return "\n".join(broken for line in text.splitlines() for broken in _broken(indent + line, width))


def _broken(line: str, width: int) -> Sequence[str]:
    before = re.match(r"\s*(?:.*\S {2,})?", line)
    lead = before[0] if before else ""
    room = width - len(lead)
    if room < _LEAST:
        return (line,)
    parts = textwrap.wrap(line[len(lead) :], room, break_long_words=False, break_on_hyphens=False) or [""]
    return [(lead if number == 0 else " " * len(lead)) + part for number, part in enumerate(parts)]


def _wrong(message: str) -> str:
    for pattern, words in _WRONG:
        if match := re.fullmatch(pattern, message, re.DOTALL):
            return tr(words).format(**match.groupdict())
    return message


def description() -> str:
    """What the program is."""
    return tr(
        "Connects a company's Sage Intacct to Armatic. Without a command it opens the window, or goes "
        "through the practice company where there is no screen."
    )


def epilog(prog: str) -> str:
    """What the general help has below the commands."""
    languages = tr(
        "--lang de, es, fr or en with any command: guide, checklist, sheets, diagnoses and this help in "
        "that language. Left out: the one chosen in the window, else the system's. What is for programs "
        "(--json, CSV) stays English."
    )
    return "\n".join(
        (
            tr("usual order:"),
            *_columns((f"{prog} {words}", tr(note)) for words, note in _USUAL_ORDER),
            "",
            tr("Each command explains itself: {command}").format(command=f"{prog} check --help"),
            "",
            tr("the window:"),
            *_columns((option, tr(note)) for option, note in _WINDOW),
            "",
            tr("languages:"),
            f"  {languages}",
            "",
            tr("exit codes:"),
            *(f"  {code:d}  {tr(meaning)}" for code, meaning in EXIT_CODES),
        )
    )


def epilog_of(prog: str, command: Command) -> str:
    """What the help of one command has below its options."""
    lines = []
    if command.examples:
        lines += [tr("examples:")]
        lines += _columns((f"{prog} {words}", tr(note) if note else "") for words, note in command.examples)
    for note in command.notes:
        said = tr(note)
        is_heading = said.endswith(":")
        lines += ["", said] if is_heading or len(command.notes) == 1 else [f"  {said}"]
    return "\n".join(lines)


def _columns(rows: Iterable[tuple[str, str]]) -> list[str]:
    rows = list(rows)
    width = max(len(first) for first, _ in rows)
    return [f"  {first:<{width}}  {second}".rstrip() for first, second in rows]
