from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.facts import ConnectionFact
from armatic_setup.guide.journey import Journey
from armatic_setup.guide.state import SetupState
from ui.step_entries import step_entries
from ui.theme import Theme
from ui.widgets.step_list import StepEntry, StepList, StepMark

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def journey(catalogue: Catalogue) -> Journey:
    return Journey(catalogue, SetupState())


@pytest.fixture
def steps(theme: Theme, qtbot: QtBot, journey: Journey) -> StepList:
    shown = StepList(theme)
    qtbot.addWidget(shown)
    shown.set_entries(step_entries(journey))
    shown.resize(272, 560)
    shown.show()
    return shown


def entry(journey: Journey, step_id: str) -> StepEntry:
    return next(one for one in step_entries(journey) if one.step_id == step_id)


def test_groups_stand_above_their_steps(journey: Journey) -> None:
    titles = [one.title if one.step_id else f"[{one.title}]" for one in step_entries(journey)]
    assert titles == [
        "Before you start",
        "[In Sage Intacct]",
        "Create user",
        "Module permissions",
        "Sender authorization",
        "[In this window]",
        "Connect",
        "Initial sync",
        "Done",
    ]
    assert [one.number for one in step_entries(journey) if one.step_id] == [1, 2, 3, 4, 5, 6, 7]


def test_a_confirmed_step_is_done(journey: Journey) -> None:
    assert entry(journey, "create_user").mark is StepMark.OPEN
    assert entry(journey.confirm("create_user", done=True), "create_user").mark is StepMark.DONE


def test_the_figure_counts_the_rows(journey: Journey) -> None:
    row = journey.catalogue.required_permissions[0]
    ticked = journey.tick_row(row.id, ticked=True).open("permissions")
    found = entry(ticked, "permissions")
    assert found.figure == "1 / 13"
    assert found.shown
    assert found.spoken == "step 3 of 7, Module permissions, current, 1 of 13"


def test_a_disproved_step_asks_to_be_fixed(journey: Journey) -> None:
    fact = ConnectionFact(
        tested_at=datetime(2026, 11, 24, tzinfo=UTC),
        passed=False,
        checks_passed=frozenset({"reach"}),
        checks_total=8,
        disproved=frozenset({"authorize_sender"}),
    )
    tested = journey.confirm("authorize_sender", done=True).connection_tested(fact)
    found = entry(tested, "authorize_sender")
    assert (found.mark, found.figure) == (StepMark.DISPROVED, "Fix")
    assert found.spoken.startswith("step 4 of 7, Sender authorization, to be fixed. Intacct refused")
    assert entry(tested, "connect").figure == "1 / 8"


def test_a_blocked_step_says_why(journey: Journey) -> None:
    assert entry(journey, "initial_sync").spoken == (
        "step 6 of 7, Initial sync, not yet possible. "
        "The connection is not tested yet. Step 5, Connect, does that."
    )


def test_a_click_chooses_a_step_but_not_a_heading(steps: StepList, qtbot: QtBot) -> None:
    chosen: list[str] = []
    steps.step_chosen.connect(chosen.append)
    qtbot.mouseClick(steps.viewport(), Qt.MouseButton.LeftButton, pos=steps.place_of("authorize_sender"))
    heading = steps.visualRect(steps.model().index(1, 0)).center()
    qtbot.mouseClick(steps.viewport(), Qt.MouseButton.LeftButton, pos=heading)
    assert chosen == ["authorize_sender"]


def test_arrows_move_over_headings_and_enter_chooses(steps: StepList, qtbot: QtBot) -> None:
    chosen: list[str] = []
    steps.step_chosen.connect(chosen.append)
    qtbot.keyClick(steps, Qt.Key.Key_Down)
    qtbot.keyClick(steps, Qt.Key.Key_Return)
    assert chosen == ["create_user"]


def test_a_change_of_state_keeps_the_rows(steps: StepList, journey: Journey, qtbot: QtBot) -> None:
    with qtbot.waitSignal(steps.model().dataChanged):
        steps.set_entries(step_entries(journey.confirm("prerequisites", done=True)))
    assert steps.entries[0].mark is StepMark.DONE


def test_every_row_fits_and_the_rail_is_shorter(steps: StepList) -> None:
    def height() -> int:
        return sum(steps.sizeHintForRow(row) for row in range(steps.model().rowCount()))

    whole = height()
    assert whole <= steps.height()
    steps.set_rail(rail=True)
    assert height() < whole


def test_the_step_on_screen_stays_in_sight_when_the_list_gets_lower(steps: StepList) -> None:
    steps.set_entries([replace(one, shown=one.step_id == "done") for one in steps.entries])
    steps.set_rail(rail=True)
    for height in (240, 150):
        steps.resize(72, height)
        row = steps.visualRect(steps.currentIndex())
        assert steps.viewport().rect().contains(row)


def test_a_screen_reader_hears_the_whole_row(steps: StepList) -> None:
    interface = QAccessible.queryAccessibleInterface(steps)
    names = [interface.child(row).text(QAccessible.Text.Name) for row in range(interface.childCount())]
    assert "step 1 of 7, Before you start, current" in names


@pytest.mark.parametrize(("title", "both"), [("Permisos", True), ("Autorización del remitente", False)])
def test_a_step_to_be_fixed_keeps_its_whole_name(theme: Theme, qtbot: QtBot, title: str, both: bool) -> None:
    """The mark says the same as the word beside it, which gives way."""
    pictures = []
    for figure in ("Corregir", ""):
        row = StepList(theme)
        qtbot.addWidget(row)
        row.set_entries([StepEntry("step", title, 4, StepMark.DISPROVED, figure)])
        row.resize(240, 48)
        pictures.append(row.grab().toImage())
    assert (pictures[0] != pictures[1]) == both


@pytest.mark.parametrize("mark", StepMark)
@pytest.mark.parametrize("shown", [True, False])
def test_marks_differ_by_shape(theme: Theme, qtbot: QtBot, mark: StepMark, shown: bool) -> None:
    """In black and white, too: each mark's picture differs from the other ones'."""
    pictures = []
    for one in StepMark:
        row = StepList(theme)
        qtbot.addWidget(row)
        row.set_entries([StepEntry("step", "Step", 2, one, "", shown)])
        row.resize(272, 48)
        pictures.append(row.grab().toImage().convertToFormat(row.grab().toImage().Format.Format_Grayscale8))
    at = list(StepMark).index(mark)
    assert all(pictures[at] != other for number, other in enumerate(pictures) if number != at)
