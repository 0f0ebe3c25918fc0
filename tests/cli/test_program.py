"""The parser, the help, and every way a command can end."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path

import pytest

from armatic_setup import product
from armatic_setup.cli import main
from armatic_setup.cli.command import Command, ExitCode, UsageError
from armatic_setup.cli.console import Console
from armatic_setup.cli.outcome import guarded
from armatic_setup.cli.program import COMMANDS, build_parser
from armatic_setup.faults import Cancelled, Fault, SetupError, Stage
from armatic_setup.guide.strict import CatalogueError

ROOT = Path(__file__).resolve().parents[2]


def test_the_general_help_names_every_command_and_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    text = capsys.readouterr().out
    for command in COMMANDS:
        assert f"\n    {command.name}" in text
    for code in ExitCode:
        assert f"\n  {int(code)}  " in text


@pytest.mark.parametrize("command", COMMANDS, ids=[command.name for command in COMMANDS])
def test_each_help_has_examples_that_parse(command: Command, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command.name, "--help"]) == 0
    assert "examples:" in capsys.readouterr().out
    for example in command.examples:
        words = example[0].split()
        assert build_parser().parse_args(words).command is command


@pytest.mark.parametrize("command", COMMANDS, ids=[command.name for command in COMMANDS])
def test_no_command_takes_a_password(command: Command, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command.name, "--password", "hunter2"]) == ExitCode.USAGE
    assert main([command.name, "--user-password=hunter2"]) == ExitCode.USAGE
    captured = capsys.readouterr()
    assert "hunter2" not in captured.out + captured.err


def test_the_commands_of_the_issue_are_there() -> None:
    names = {command.name for command in COMMANDS}
    expected = {"check", "sync", "checklist", "practice-gateway", "steps", "status", "journey", "key"}
    expected |= {
        "diagnose",
        "data",
        "support-bundle",
        "log",
        "answers",
        "self-test",
        "update",
        "about",
        "deliver",
        "arrival",
        "export",
    }
    assert names == expected


def test_the_version_is_the_product_s(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"{product.NAME} {product.VERSION}\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "a command is missing"),
        (["nonsense"], "not known (choose from"),
        (["check", "--jso"], "unknown option --jso"),
        (["status", "extra"], "a word too many"),
        (["key"], "missing: ACTION"),
        (["practice-gateway", "--port", "-1"], "--port"),
    ],
)
def test_a_wrong_command_line_is_explained_in_one_line(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == ExitCode.USAGE
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    assert said in captured.err


@pytest.mark.parametrize("command", ["check", "sync", "status"])
def test_the_options_of_a_connection_are_taken_by_all_that_look_at_one(command: str) -> None:
    words = [
        "--company",
        "C",
        "--user",
        "U",
        "--entity",
        "E",
        "--sender",
        "S",
        "--endpoint",
        "http://localhost/",
    ]
    arguments = build_parser().parse_args([command, *words, "--database", "x.sqlite3", "--json"])
    assert (arguments.company, arguments.entity, arguments.database) == ("C", "E", Path("x.sqlite3"))


def test_a_wrong_use_says_what_to_type_for_help() -> None:
    assert "More: python main.py anything --help" in _ends(UsageError("Too little."))[2]


def _ends(raises: BaseException, *, as_json: bool = False, details: bool = False) -> tuple[int, str, str]:
    """Exit code, standard output and standard error of a command that raises."""

    def run(arguments: Namespace, console: Console) -> ExitCode:
        raise raises

    command = Command("anything", "", "", (), lambda _: None, run)
    out, err = io.StringIO(), io.StringIO()
    arguments = Namespace(command=command, json=as_json, details=details)
    code = guarded(command, arguments, Console(out, err))
    return int(code), out.getvalue(), err.getvalue()


WAYS: list[tuple[BaseException, int]] = [
    (Cancelled(), 130),
    (KeyboardInterrupt(), 130),
    (UsageError("Too little."), 2),
    (SetupError(Fault(Stage.LOCAL, "keychain_locked")), 1),
    (SetupError(Fault(Stage.HTTP, "maintenance")), 3),
    (SetupError(Fault(Stage.LOCAL, "function_not_allowed")), 4),
    (CatalogueError("diagnoses.toml", 7, "wrong"), 4),
    (ModuleNotFoundError("No module named 'lxml'", name="lxml"), 1),
    (RuntimeError("the password is hunter2"), 4),
    (RecursionError("hunter2"), 4),
]


@pytest.mark.parametrize(("raised", "code"), WAYS, ids=[type(way).__name__ for way, _ in WAYS])
def test_every_end_is_a_sentence_and_a_code(raised: BaseException, code: int) -> None:
    ended, out, err = _ends(raised)
    assert ended == code
    assert "Traceback" not in out + err
    assert "hunter2" not in out + err
    assert ". " in f"{out}{err} " or ".\n" in out + err


@pytest.mark.parametrize(("raised", "code"), WAYS, ids=[type(way).__name__ for way, _ in WAYS])
def test_every_end_has_a_summary_line_in_json(raised: BaseException, code: int) -> None:
    ended, out, _ = _ends(raised, as_json=True)
    last = json.loads(out.splitlines()[-1])
    assert last["event"] == "summary"
    assert last["exit"] == ended == code
    assert last["sentence"]
    assert "hunter2" not in out


def test_details_name_type_and_place_of_an_unexpected_error_only() -> None:
    _, out, err = _ends(RuntimeError("hunter2"), details=True)
    assert "RuntimeError in run, test_program.py line" in err
    assert "hunter2" not in out + err
    assert str(ROOT) not in out + err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
@pytest.mark.parametrize("command", [("checklist",), ("steps", "--json")])
def test_output_that_cannot_be_written_is_no_fault_of_ours(command: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            [sys.executable, str(ROOT / "main.py"), *command],
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            check=False,
        )
    assert ran.returncode == ExitCode.FIX
    assert ran.stderr.decode().startswith("The output cannot be written: ")
    assert ran.stderr.count(b"\n") == 1


def test_a_step_that_speaks_of_the_details_shows_them() -> None:
    code, out, _ = _ends(SetupError(Fault(Stage.LOCAL, "disk_full", detail="harbor.sqlite3")))
    assert code == ExitCode.FIX
    assert "Details" in out
    assert "harbor.sqlite3" in out


def test_a_reader_that_leaves_ends_the_command_quietly() -> None:
    command = [sys.executable, str(ROOT / "main.py"), "checklist", "--json", "--optional"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(30) == ExitCode.CANCELLED


def test_no_command_is_heavy_to_look_at() -> None:
    """The help must come at once: what needs the network or the keychain is imported by the work."""
    code = (
        "import sys; from armatic_setup.cli.program import build_parser; build_parser();"
        "print([n for n in ('requests', 'lxml', 'keyring', 'sqlite3', 'PySide6', 'ui') if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_arguments_callables_add_to_a_parser() -> None:
    adders: list[Callable[[ArgumentParser], None]] = [command.arguments for command in COMMANDS]
    for add in adders:
        add(ArgumentParser())
