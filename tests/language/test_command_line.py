"""``--lang`` with the commands: guide, checklist, diagnoses and help follow it, what is data does not."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from argparse import ArgumentParser, _SubParsersAction
from collections.abc import Iterator

import pytest

from armatic_setup import language, product
from armatic_setup.cli.program import COMMANDS, build_parser
from armatic_setup.provisioning import SUFFIX
from tests.language.conftest import ROOT


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "main.py", *words], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )


@pytest.mark.parametrize("code", ["de", "es", "fr"])
def test_the_guide_is_in_that_language(code: str) -> None:
    ended, english = run("--lang", code, "steps", "create_user"), run("steps", "create_user")
    assert ended.returncode == 0, ended.stderr
    assert "xmlgw-armatic" in ended.stdout
    assert "Web Services users" in ended.stdout
    assert "Create the user Armatic signs in with" in english.stdout
    assert "Create the user Armatic signs in with" not in ended.stdout


def test_data_for_programs_is_english() -> None:
    ended = run("--lang=de", "steps", "create_user", "--json")
    assert ended.returncode == 0
    assert json.loads(ended.stdout.splitlines()[0]) == json.loads(
        run("steps", "create_user", "--json").stdout.splitlines()[0]
    )


def test_an_unknown_language_is_a_wrong_command_line() -> None:
    ended = run("--lang", "xx", "steps")
    assert ended.returncode == 2
    assert ended.stderr.startswith("--lang takes one of: en (English), de (Deutsch)")
    assert "Traceback" not in ended.stderr


# -- the help, and what is wrong with a command line, in a language made of all texts ---------------------


def parsers(parser: ArgumentParser) -> Iterator[ArgumentParser]:
    """*parser* and those of all its commands and their actions."""
    yield parser
    for action in parser._actions:
        if isinstance(action, _SubParsersAction):
            for one in action.choices.values():
                yield from parsers(one)


def typed(parser: ArgumentParser) -> set[str]:
    """Words that are typed as they are: commands, options, what stands for a value, examples."""
    found = {"python main.py", "--safe-mode", "--support", product.ARMATIC_ADDRESS, f"*{SUFFIX}"}
    for one in parsers(parser):
        found.add(one.prog)
        for action in one._actions:
            found |= {
                *action.option_strings,
                *map(str, action.choices or ()),
                action.metavar or action.dest.upper(),
            }
    return found | {word for command in COMMANDS for words, _ in command.examples for word in words.split()}


def left_english(text: str, kept: set[str]) -> list[str]:
    """Words that are in no translation."""
    longest = sorted(kept, key=len, reverse=True)
    names = re.compile("|".join(rf"(?<![\w-]){re.escape(one)}(?![\w-])" for one in longest))
    return re.findall(r"(?<!\w)[A-Za-z]{2,}(?!\w)", names.sub("", text))


@pytest.fixture
def own_words(accented: tuple[language.Dictionary, object]) -> None:
    language.install(accented[0])


@pytest.mark.usefixtures("own_words")
def test_each_help_is_made_of_texts_that_are_translated() -> None:
    parser = build_parser()
    kept = typed(parser)
    helps = {one.prog: one.format_help() for one in parsers(parser)}
    assert len(helps) > len(COMMANDS)
    wrong = {prog: words for prog, text in helps.items() if (words := left_english(text, kept))}
    assert wrong == {}


@pytest.mark.usefixtures("own_words")
@pytest.mark.parametrize(
    "words",
    [
        ["nonsense"],
        ["key"],
        ["data", "export"],
        ["export", "--format", "x", "y"],
        ["arrival", "--keep-token", "--forget-token"],
        ["log", "--json=hunter2"],
        ["practice-gateway", "--port", "-1"],
        ["data", "aging", "--as-of", "x"],
        ["data", "aging", "--as-of"],
        ["diagnose", "--text"],
    ],
    ids=" ".join,
)
def test_what_is_wrong_with_a_command_line_is_said_in_that_language(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    parser = build_parser()
    with pytest.raises(SystemExit) as ended:
        parser.parse_args(words)
    said = capsys.readouterr().err
    assert ended.value.code == 2
    assert said.count("\n") == 1
    assert "hunter2" not in said
    assert left_english(said, typed(parser)) == []


def test_the_help_follows_lang() -> None:
    assert run("--lang", "en", "check", "--help").stdout.startswith("usage: ")
    assert run("--lang", "xx", "--help").returncode == 2
