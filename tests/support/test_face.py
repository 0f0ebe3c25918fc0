"""The commands support-bundle and log."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from armatic_setup.cli import main
from armatic_setup.practice import PracticeGateway
from tests.cli.real import Run
from tests.fault_cases import FAULT_CASES, FaultCase

Say = Callable[..., tuple[int, str, str]]

#: One case a diagnosis, of those that the runner of these tests can make: it knows the right key only.
EACH = {
    case.diagnosis: case
    for case in FAULT_CASES
    if case.status == "failed" and not case.waits and "sender_password" not in case.typed
}
TEN = tuple(EACH.values())[::4]
#: Lines of a small terminal.
SCREEN = 24


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Say:
    def run(*words: str) -> tuple[int, str, str]:
        code = main(words)
        told = capsys.readouterr()
        return code, told.out, told.err

    return run


def _lines(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


def test_there_are_ten() -> None:
    assert len(TEN) >= 10


@pytest.mark.parametrize("case", TEN, ids=[case.name for case in TEN])
def test_a_rep_finds_the_diagnosis_on_the_first_screen(
    case: FaultCase, run: Run, gateway: PracticeGateway, say: Say, tmp_path: Path
) -> None:
    case.arrange(gateway)
    given = case.credentials(gateway)
    who = ["--company", given.company_id, "--user", given.user_id, "--entity", given.entity_id]
    who += ["--sender", given.sender_id]
    run("check", *who, password=_password(case, gateway))
    target = str(tmp_path / "out.zip")
    assert say("support-bundle", target)[0] == 0
    code, out, _ = say("support-bundle", "--open", target)
    assert code == 0
    assert f"Diagnosis: {case.diagnosis}" in "\n".join(out.splitlines()[:SCREEN])
    assert out.startswith("STILL WRONG: ")
    assert _lines(say("support-bundle", "--open", target, "--json")[1])[-1]["diagnosis"] == case.diagnosis


def _password(case: FaultCase, gateway: PracticeGateway) -> str:
    return case.typed.get("user_password", gateway.access.user_password)


def test_everything_is_shown_before_anything_is_written(run: Run, say: Say, tmp_path: Path) -> None:
    run("check")
    target = tmp_path / "out.zip"
    code, out, _ = say("support-bundle", "--preview")
    assert code == 0
    for words in ("settings.json", "log.jsonl", "HarborPine", "company-1", "Passwords"):
        assert words in out
    assert not target.exists()
    code, written, _ = say("support-bundle", str(target))
    assert code == 0
    assert target.exists()
    assert written.startswith(out)
    assert "Nothing is sent" in " ".join(written.split())


def test_a_whole_file_is_shown(run: Run, say: Say) -> None:
    run("check")
    code, out, _ = say("support-bundle", "--preview", "settings.json")
    assert code == 0
    assert json.loads(out)["answers"]["company"] == "company-1"
    assert say("support-bundle", "--preview", "passwords.json")[0] == 2


def test_in_json_the_preview_has_every_text(run: Run, say: Say, tmp_path: Path) -> None:
    run("check")
    *records, last = _lines(say("support-bundle", str(tmp_path / "out.zip"), "--json")[1])
    files = {one["name"]: one["text"] for one in records if one["event"] == "file"}
    assert "HarborPine" not in "".join(files.values())
    assert "HarborPine" in {one["value"] for one in records if one["event"] == "replaced"}
    assert last["file"] == str(tmp_path / "out.zip")


def test_names_are_kept_by_choice(run: Run, say: Say, tmp_path: Path) -> None:
    run("check")
    _, out, _ = say("support-bundle", str(tmp_path / "out.zip"), "--keep-names")
    assert "as they are" in out
    assert "company-1" not in out


@pytest.mark.parametrize(("answer", "written"), [("", True), ("y", True), ("n", False), (None, False)])
def test_in_a_terminal_somebody_is_asked(
    answer: str | None, written: bool, say: Say, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    class Terminal:
        def isatty(self) -> bool:
            return True

    def reply(_: str) -> str:
        if answer is None:
            raise EOFError
        return answer

    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr("builtins.input", reply)
    target = tmp_path / "out.zip"
    assert say("support-bundle", str(target))[0] == 0
    assert target.exists() is written


@pytest.mark.parametrize(
    "words",
    [(), ("--open",), ("x.zip", "--open", "--keep-names"), ("x.zip", "--open", "--preview")],
)
def test_too_little_or_too_much_is_said(words: tuple[str, ...], say: Say) -> None:
    code, out, err = say("support-bundle", *words)
    assert (code, out) == (2, "")
    assert err.count("\n") == 1


def test_what_is_no_bundle_is_said_in_one_sentence(say: Say, tmp_path: Path, home: Path) -> None:
    (tmp_path / "x.zip").write_text("no")
    code, out, _ = say("support-bundle", "--open", str(tmp_path / "x.zip"))
    assert code == 1
    assert "The support bundle cannot be read." in out
    assert not home.exists()


def test_the_log_is_shown_and_switched(say: Say, home: Path, run: Run) -> None:
    assert str(home / "logs") in say("log")[1]
    assert not home.exists()
    assert _lines(say("log", "--level", "off", "--json")[1])[-1]["level"] == "off"
    run("check")
    assert not (home / "logs").exists()
    say("log", "--level", "detailed")
    run("sync")
    assert '"entry":"page"' in (home / "logs" / "log.jsonl").read_text()
    assert say("log", "--level", "loud")[0] == 2


def test_a_level_that_cannot_be_kept_is_a_sentence(say: Say, home: Path) -> None:
    home.write_text("in the way")
    code, out, _ = say("log", "--level", "off")
    assert code == 1
    assert "cannot be read or written" in out
