"""Saved answers in the window: out into a file, in from one, and told what cannot be used."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from armatic_setup.guide.state import SetupState, StateStore
from tests.guide.test_state import STATE
from ui.pages.support_answers import AnswersPlace

if TYPE_CHECKING:
    from ui.window import Window
    from ui.workspace import Workspace


@pytest.fixture
def place(window: Window, workspace: Workspace) -> AnswersPlace:
    workspace.change(workspace.journey.answer(company_id="Here"))
    window.support.open("answers")
    page = window.support.page.page
    assert isinstance(page, AnswersPlace)
    return page


def _saved(folder: Path) -> SetupState:
    return StateStore(folder / "data" / "journey.json").load()


def test_the_answers_go_into_a_file(place: AnswersPlace, tmp_path: Path) -> None:
    target = tmp_path / "along.json"
    place.choose_target = lambda _name: str(target)
    place.export.click()
    assert place.notice.text == "The answers are in along.json. No password is in it."
    assert json.loads(target.read_text())["answers"]["company_id"] == "Here"


def test_nothing_saved_is_nothing_to_export(window: Window) -> None:
    window.support.open("answers")
    page = window.support.page.page
    assert isinstance(page, AnswersPlace)
    assert not page.export.isEnabled()
    assert page.take.isEnabled()


def test_answers_that_are_taken_are_those_of_this_computer_from_now_on(
    place: AnswersPlace, window: Window, workspace: Workspace, tmp_path: Path
) -> None:
    source = tmp_path / "from there.json"
    source.write_text(STATE.to_json())
    place.choose_source = lambda: str(source)
    place.take.click()
    QApplication.processEvents()
    assert window.on_start
    assert "The answers are taken" in window.start._notice.text.text()
    assert workspace.journey.state.answers == STATE.answers
    assert _saved(tmp_path) == replace(STATE, connection=None, sync=None, saved_at=_saved(tmp_path).saved_at)
    copy = tmp_path / "data" / "journey.json.before-import"
    assert SetupState.from_json(copy.read_text()).answers.company_id == "Here"
    workspace.change(workspace.journey.answer(company_id="Next"))
    assert _saved(tmp_path).answers.company_id == "Next"


@pytest.mark.parametrize("content", ["{}", ""])
def test_a_file_that_holds_none_changes_nothing(
    place: AnswersPlace, window: Window, tmp_path: Path, content: str
) -> None:
    source = tmp_path / "other.json"
    source.write_text(content)
    place.choose_source = lambda: str(source)
    place.take.click()
    QApplication.processEvents()
    assert not window.on_start
    assert "holds no saved answers" in place.notice.text
    assert _saved(tmp_path).answers.company_id == "Here"


def test_a_choice_that_is_given_up_changes_nothing(
    place: AnswersPlace, window: Window, tmp_path: Path
) -> None:
    place.choose_source = place.choose_target = lambda *_: ""  # type: ignore[assignment]
    place.take.click()
    place.export.click()
    assert not window.on_start
    assert place.notice.text == ""


def test_answers_of_a_newer_version_are_not_replaced(
    place: AnswersPlace, workspace: Workspace, tmp_path: Path
) -> None:
    from armatic_setup.guide.state import StateError
    from ui.journey_files import Saved

    workspace.saved = Saved(error=StateError("state_newer", "version 99"))
    source = tmp_path / "from there.json"
    source.write_text(STATE.to_json())
    place.choose_source = lambda: str(source)
    place.take.click()
    assert "newer version" in place.notice.text
    assert workspace.journey.state.answers.company_id == "Here"
