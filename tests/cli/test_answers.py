"""``answers``, and what the command line says of saved answers that are damaged."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from armatic_setup import paths
from armatic_setup.cli import main
from armatic_setup.guide.state import Answers, SetupState, StateStore
from armatic_setup.practice import PracticeGateway
from tests.cli.real import runner


def test_out_of_one_computer_and_into_another(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "answers.json"
    assert main(["answers", "export", str(file)]) == 1
    assert "Nothing is saved yet" in capsys.readouterr().out
    StateStore(paths.journey_file()).save(SetupState(answers=Answers(company_id="HarborPine")))
    assert main(["answers", "export", str(file)]) == 0
    assert "No password is in it" in " ".join(capsys.readouterr().out.split())
    monkeypatch.setenv("ARMATIC_SETUP_HOME", str(tmp_path / "other"))
    assert main(["answers", "import", str(file)]) == 0
    assert "HarborPine" in capsys.readouterr().out
    assert StateStore(paths.journey_file()).load().answers.company_id == "HarborPine"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(None, "There is no file of that name"), ("{}", "holds no saved answers of Armatic Setup")],
)
def test_a_file_that_cannot_be_used_is_explained(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str | None, sentence: str
) -> None:
    file = tmp_path / "answers.json"
    if content is not None:
        file.write_text(content)
    assert main(["answers", "import", str(file)]) == 1
    told = " ".join(capsys.readouterr().out.split())
    assert sentence in told
    assert "Who" in told


def test_damaged_answers_are_told_and_the_test_is_kept_all_the_same(
    gateway: PracticeGateway, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], home: Path
) -> None:
    home.mkdir()
    paths.journey_file().write_text('{"format": "armatic-setup-journey", "version": ')
    ended = runner(gateway, monkeypatch, capsys)("check", "--json")
    assert ended.code == 0
    told = " ".join(ended.err.split())
    assert "Your saved answers cannot be read, so Armatic Setup starts anew." in told
    assert "Kept as journey.json.damaged-" in told
    saved = json.loads(paths.journey_file().read_text())
    assert saved["connection"]["passed"] is True
