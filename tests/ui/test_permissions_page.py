"""The permission step: ticks reach the journey, the journey reaches the ticks."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt

from armatic_setup.guide.facts import ConnectionFact
from armatic_setup.guide.journey import StepState
from armatic_setup.guide.vocabulary import EntityModel, PermissionModel, Profile, Right
from ui.pages.permissions import EVALUATION, WHICH, PermissionsPage
from ui.widgets.checklist_model import TICK
from ui.widgets.label import Label
from ui.widgets.page_view import PageView
from ui.widgets.ticked_figure import TickedFigure

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from ui.theme import Theme
    from ui.workspace import Workspace

CUSTOMERS = "accounts_receivable.customers"


@pytest.fixture
def page(theme: Theme, workspace: Workspace, qtbot: QtBot) -> PermissionsPage:
    workspace.begin()
    page = PermissionsPage(workspace.catalogue.step("permissions"), theme, workspace)
    qtbot.addWidget(page)
    page.resize(928, 1600)
    page.on_enter()
    page.show()
    return page


def tick_row(page: PermissionsPage, permission_id: str, *, wanted: bool = True) -> None:
    page.board.list.checklist.row_toggled.emit(permission_id, wanted)


def untick(page: PermissionsPage, permission_id: str, right: Right, *, wanted: bool = False) -> None:
    page.board.list.checklist.right_toggled.emit(permission_id, right, wanted)


def note_absent(page: PermissionsPage, permission_id: str, *, wanted: bool = True) -> None:
    page.board.card.details.absence_toggled.emit(permission_id, wanted)


def test_the_notes_with_a_place_of_their_own_exist(page: PermissionsPage) -> None:
    names = [note.id for note in page.step.notes]
    assert WHICH in names
    assert EVALUATION in names


def test_ticks_reach_the_journey_and_the_figures_follow(page: PermissionsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.changed):
        tick_row(page, CUSTOMERS)
    journey = page.workspace.journey
    assert journey.row(CUSTOMERS).granted
    assert page.figure.figure.accessibleName() == "1 of 13 rows ticked"
    assert page.footer_note == "12 rows open. You can go on; Connect will test them."
    untick(page, CUSTOMERS, Right.ADD)
    assert not page.workspace.journey.row(CUSTOMERS).granted


def test_all_rows_ticked_finish_the_step(page: PermissionsPage) -> None:
    for row in page.workspace.catalogue.required_permissions:
        tick_row(page, row.id)
    assert page.workspace.journey.status("permissions").state is StepState.DONE
    assert page.footer_note == "All rows ticked. Connect will test them."
    assert page.figure.bar.value() == page.figure.bar.maximum()


def test_a_row_the_company_lacks_counts_as_done(page: PermissionsPage) -> None:
    note_absent(page, "inventory_control.items")
    assert page.figure.figure.accessibleName() == "1 of 13 rows ticked"


def test_the_permission_model_changes_path_and_instructions(page: PermissionsPage, qtbot: QtBot) -> None:
    assert "Subscriptions" in page.path.text()
    roles = next(
        one
        for one in page.board.models.findChildren(type(page.board.models._group.button(0)))
        if "Role" in one.text()
    )
    qtbot.mouseClick(roles, Qt.MouseButton.LeftButton)
    assert page.workspace.journey.state.answers.model is PermissionModel.ROLE_BASED
    assert "Roles" in page.path.text()


def test_an_evaluation_asks_for_less_and_says_what_that_costs(page: PermissionsPage) -> None:
    page.board.profiles.chosen.emit(Profile.READ_ONLY)
    assert page.workspace.journey.state.answers.profile is Profile.READ_ONLY
    assert not page.evaluation.isHidden()
    assert "cannot record payments" in page.evaluation.text.text()


def test_which_one_am_i_is_answered_on_the_page(page: PermissionsPage, qtbot: QtBot) -> None:
    board = page.board
    assert board.model_answer.isHidden()
    qtbot.mouseClick(board.which_model, Qt.MouseButton.LeftButton)
    assert board.model_answer.isVisible()
    assert any("Permission type" in label.text() for label in board.model_answer.findChildren(Label))
    qtbot.mouseClick(board.which_entities, Qt.MouseButton.LeftButton)
    board.entities.chosen.emit(EntityModel.MULTI)
    said = [label.text() for label in board.entities_answer.findChildren(Label) if label.isVisible()]
    assert any("top level" in text for text in said)
    assert any("not public" in text for text in said)  # what is not confirmed is said to be so


def test_nobody_is_taken_for_user_based_before_they_say_so(page: PermissionsPage) -> None:
    assert page.board.models.value == ""
    assert page.board.entities.value == ""


def test_the_search_finds_regional_names_and_says_when_nothing_fits(
    page: PermissionsPage, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.board.search, "current accounts")
    board = page.board
    index = board.list.checklist.index(1, 0)
    shown = [row for row in range(3) if not board.list.isRowHidden(row, index)]
    assert [board.list.checklist.groups[1].rows[row].label for row in shown] == ["Checking accounts"]
    assert board.result.text() == "1 row found: Current accounts is Checking accounts in Cash Management."
    board.search.setText("AR sales invoices")  # other rows have these words in their reasons
    assert board.result.text() == ("4 rows found. AR sales invoices is Invoices in Accounts Receivable.")
    board.search.setText("zzz")
    assert board.result.text() == "No row has a name like this. Try a part of it."
    qtbot.keyClick(board.search, Qt.Key.Key_Escape)
    assert board.search.text() == ""
    assert board.result.text() == ""


def test_what_a_test_found_stands_beside_each_row(page: PermissionsPage) -> None:
    fact = ConnectionFact(
        datetime(2026, 11, 24, 9, 40, tzinfo=UTC),
        passed=False,
        checks_passed=frozenset({"sign_in"}),
        checks_total=8,
        disproved=frozenset({"permissions"}),
        proven=frozenset({"accounts_receivable.invoices"}),
        denied=frozenset({CUSTOMERS}),
        absent=frozenset({"inventory_control.items"}),
    )
    page.workspace.change(page.workspace.journey.connection_tested(fact))
    page.on_enter()
    found = page.workspace.checklist.findings
    assert found["accounts_receivable.invoices"].startswith("Read today at ")
    assert found[CUSTOMERS].startswith("Refused today at ")
    assert found["inventory_control.items"] == "Not in this company"
    assert not page.disproved.isHidden()


def test_both_saves_can_be_confirmed(page: PermissionsPage, qtbot: QtBot) -> None:
    assert page.confirm is not None
    qtbot.mouseClick(page.confirm, Qt.MouseButton.LeftButton)
    assert "permissions" in page.workspace.journey.state.confirmed


def test_the_hand_over_sheet_is_one_click_away(page: PermissionsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.checklist_wanted) as wanted:
        page.footer_actions[0].call()
    assert wanted.args == ["handover"]


def test_nothing_is_cut_in_the_smallest_window(theme: Theme, workspace: Workspace, qtbot: QtBot) -> None:
    workspace.begin()
    page = PermissionsPage(workspace.catalogue.step("permissions"), theme, workspace)
    view = PageView(theme, page, QSize(828, 500))
    qtbot.addWidget(view)
    page.set_width(900)
    page.on_enter()
    view.show()
    assert view.horizontalScrollBar().maximum() == 0
    width = page.board.list.viewport().width()
    assert (
        sum(page.board.list.columnWidth(column) for column in range(page.board.list.checklist.columnCount()))
        == width
    )
    assert page.board.list.columnWidth(TICK) >= 43
    qtbot.waitUntil(lambda: page.board.list.height() >= page.board.list.sizeHint().height())


def test_the_figure_stands_on_the_line_of_its_words(theme: Theme, qtbot: QtBot) -> None:
    shown = TickedFigure(theme)
    qtbot.addWidget(shown)
    shown.show_count(7, 13)
    with qtbot.waitExposed(shown):
        shown.show()
    picture = shown.grab().toImage()
    ratio = picture.devicePixelRatio()
    ground = picture.pixel(0, 0)

    def lowest(part: QWidget) -> int:
        area = part.geometry()
        columns = range(round(area.left() * ratio), round(area.right() * ratio))
        rows = range(round(area.top() * ratio), round(shown.bar.y() * ratio))
        return max(y for y in rows if any(picture.pixel(x, y) != ground for x in columns))

    assert abs(lowest(shown.figure) - lowest(shown.words)) <= 1
