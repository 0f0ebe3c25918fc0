"""``about``: versions, folders and notices."""

from __future__ import annotations

import json
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from armatic_setup import product
from armatic_setup.cli import main

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).resolve().parents[2]


def test_it_says_what_runs_here(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["about"]) == 0
    out = capsys.readouterr().out
    assert f"Version    {product.VERSION}, run from source" in out
    assert f"Qt         {version('PySide6_Essentials')}" in out
    words = " ".join(out.split())
    assert "GNU LGPL, version 3" in words
    assert "you may put modified ones of the same version in their place." in words


def test_for_programs(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["about", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["version"], said["packaged"], said["commit"]) == (product.VERSION, False, None)
    assert (Path(said["license"]), Path(said["folder"])) == (ROOT / "LICENSE", ROOT)
    assert (Path(said["libraries"]) / "__init__.py").is_file()


def test_all_parts_are_listed_and_one_is_told_whole(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["about", "--notices"]) == 0
    out = capsys.readouterr().out
    assert "truststore" in out
    assert "PySide6_Essentials" in out
    assert "Permission is hereby granted" not in out
    assert main(["about", "--notices", "truststore"]) == 0
    assert "Permission is hereby granted" in capsys.readouterr().out
    assert main(["about", "--notices", "truststore", "--json"]) == 0
    (part,) = json.loads(capsys.readouterr().out)["parts"]
    assert (part["name"], part["license"]) == ("truststore", "MIT")
    assert "Permission is hereby granted" in part["text"]


def test_words_that_fit_nothing_are_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["about", "--notices", "no such part"]) == 2
    assert capsys.readouterr().err.startswith("No part fits these words.")
