"""This computer's settings in the window: the start page says what is wrong with them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from armatic_setup import settings

if TYPE_CHECKING:
    from ui.window import Window
    from ui.workspace import Workspace


def told(window: Window) -> str:
    trouble = window.start.trouble
    return "" if trouble is None or trouble.isHidden() else trouble.text.text()


def start(window: Window, workspace: Workspace) -> None:
    workspace.load(window.show_start)


@pytest.fixture
def file(workspace: Workspace) -> Path:
    settings.keep(workspace.home, lambda kept: kept)
    return workspace.home / "settings.json"


def test_good_ones_are_not_spoken_of(window: Window, workspace: Workspace, file: Path) -> None:
    start(window, workspace)
    assert told(window) == ""
    assert file.is_file()


def test_damaged_ones_are_set_aside_and_told(window: Window, workspace: Workspace, file: Path) -> None:
    file.write_text("damaged")
    start(window, workspace)
    assert told(window) == "The settings of this computer cannot be read, so the usual ones are in use."
    assert not file.exists()
    assert [path.read_text() for path in file.parent.glob("settings.json.damaged-*")] == ["damaged"]


def test_newer_ones_are_told_and_left_alone(window: Window, workspace: Workspace, file: Path) -> None:
    newer = file.read_text().replace('"version": 2', '"version": 99')
    file.write_text(newer)
    start(window, workspace)
    assert told(window).startswith("A newer version of Armatic Setup saved the settings")
    window.close()
    assert file.read_text() == newer


def test_they_are_told_beside_damaged_answers(window: Window, workspace: Workspace, file: Path) -> None:
    file.write_text("damaged")
    (workspace.home / "journey.json").write_text("damaged")
    start(window, workspace)
    assert told(window) == (
        "Your saved answers cannot be read, so Armatic Setup starts anew. "
        "The settings of this computer cannot be read, so the usual ones are in use."
    )
