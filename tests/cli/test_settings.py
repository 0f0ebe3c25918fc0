"""This computer's settings on the command line: what is wrong with them is said and stops nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from armatic_setup.cli import main

if TYPE_CHECKING:
    import pytest


def test_damaged_ones_are_said_once_and_set_aside(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    home.mkdir()
    (home / "settings.json").write_text("damaged")
    assert main(["log", "--json"]) == 0
    said = capsys.readouterr()
    sentence, detail = said.err.splitlines()
    (aside,) = home.iterdir()
    assert sentence == "The settings of this computer cannot be read, so the usual ones are in use."
    assert detail.endswith(f"Kept as {aside.name}")
    assert json.loads(said.out)["level"] == "normal"
    assert main(["log", "--level", "detailed"]) == 0
    assert capsys.readouterr().err == ""


def test_newer_ones_are_said_and_never_overwritten(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["log", "--level", "detailed"])
    capsys.readouterr()
    file = home / "settings.json"
    newer = file.read_text().replace('"version": 2', '"version": 99')
    file.write_text(newer)
    assert main(["log"]) == 0
    said = capsys.readouterr()
    assert said.err.startswith("A newer version of Armatic Setup saved the settings of this computer")
    assert "normal" in said.out
    assert main(["log", "--level", "off"]) == 1
    assert "Install the newest Armatic Setup; your settings are kept." in capsys.readouterr().out
    assert file.read_text() == newer


def test_those_of_earlier_versions_move_in(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (home / "logs").mkdir(parents=True)
    (home / "logs" / "level.txt").write_text("detailed\n")
    (home / "language.txt").write_text("en\n")
    assert main(["log"]) == 0
    said = capsys.readouterr()
    assert "detailed" in said.out
    assert said.err == ""
    assert [path.name for path in home.rglob("*") if path.is_file()] == ["settings.json"]
    assert json.loads((home / "settings.json").read_text())["language"] == "en"
