"""The permission checklist by keyboard, by mouse and by ear."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.facts import ConnectionFact
from armatic_setup.guide.journey import Journey
from armatic_setup.guide.state import SetupState
from armatic_setup.guide.vocabulary import Profile, Right
from ui.theme import Theme
from ui.widgets.checklist import Checklist
from ui.widgets.checklist_model import NAME, TICK, Box, Group

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

INVOICES = "accounts_receivable.invoices"
CUSTOMERS = "accounts_receivable.customers"
LABELS = "accounts_receivable.ar_account_labels"


class Desk:
    """A checklist on a journey, as the page wires it."""

    def __init__(self, theme: Theme, catalogue: Catalogue) -> None:
        self.journey = Journey(catalogue, SetupState())
        self.findings: dict[str, str] = {}
        groups = [
            Group(
                one.name, tuple(row for row in catalogue.required_permissions if row.application == one.name)
            )
            for one in catalogue.requested_applications
        ]
        optional = tuple(row for row in catalogue.permissions if row.optional)
        groups.append(Group("Recommended as well", optional, recommended=True))
        self.list = Checklist(theme, groups)
        self.model = self.list.checklist
        self.model.right_toggled.connect(lambda row, right, on: self.take(self.journey.tick(row, right, on)))
        self.model.row_toggled.connect(lambda row, on: self.take(self.journey.tick_row(row, on)))
        self.model.absence_toggled.connect(lambda row, on: self.take(self.journey.mark_absent(row, on)))
        self.take(self.journey)

    def take(self, journey: Journey) -> None:
        self.journey = journey
        rows = journey.catalogue.permissions
        statuses = {row.id: journey.row(row.id) for row in rows}
        self.model.set_state(statuses, journey.state.answers.profile, self.findings)

    def index(self, permission_id: str, column: int) -> QModelIndex:
        for g, group in enumerate(self.model.groups):
            for r, row in enumerate(group.rows):
                if row.id == permission_id:
                    return self.model.index(r, column, self.model.index(g, 0))
        raise KeyError(permission_id)

    def column(self, right: Right) -> int:
        return next(c for c in range(self.model.columnCount()) if self.model.right_of(c) is right)

    def box(self, permission_id: str, right: Right) -> Box:
        return self.model.right_box(self.journey.catalogue.permission(permission_id), right)

    def row_box(self, permission_id: str) -> Box:
        return self.model.row_box(self.journey.catalogue.permission(permission_id))

    def spoken(self, permission_id: str, column: int) -> str:
        return str(self.index(permission_id, column).data(Qt.ItemDataRole.AccessibleTextRole))


@pytest.fixture
def desk(theme: Theme, catalogue: Catalogue, qtbot: QtBot) -> Desk:
    desk = Desk(theme, catalogue)
    qtbot.addWidget(desk.list)
    desk.list.resize(928, 700)
    with qtbot.waitActive(desk.list):
        desk.list.show()
        desk.list.activateWindow()
    desk.list.open_unfinished()
    desk.list.setFocus()
    QApplication.processEvents()
    return desk


@pytest.fixture
def press(desk: Desk, qtbot: QtBot) -> Callable[..., None]:
    def press(*keys: Qt.Key) -> None:
        for key in keys:
            qtbot.keyClick(desk.list, key)

    return press


# -- by keyboard ------------------------------------------------------------------------------------------


def test_arrows_walk_cells_and_space_ticks_one(desk: Desk, press: Callable[..., None]) -> None:
    desk.list.setCurrentIndex(desk.index(INVOICES, TICK))
    press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert desk.list.currentIndex() == desk.index(INVOICES, desk.column(Right.VIEW))
    press(Qt.Key.Key_Space)
    assert desk.box(INVOICES, Right.VIEW) is Box.TICKED
    assert desk.row_box(INVOICES) is Box.PARTLY
    press(Qt.Key.Key_Space)
    assert desk.box(INVOICES, Right.VIEW) is Box.OPEN
    assert desk.row_box(INVOICES) is Box.OPEN


def test_the_first_column_ticks_and_clears_the_whole_row(desk: Desk, press: Callable[..., None]) -> None:
    desk.list.setCurrentIndex(desk.index(INVOICES, desk.column(Right.POST)))
    press(Qt.Key.Key_Space)
    desk.list.setCurrentIndex(desk.index(INVOICES, TICK))
    press(Qt.Key.Key_Space)
    assert desk.row_box(INVOICES) is Box.TICKED
    assert {desk.box(INVOICES, right) for right in Right if right in desk.model.rights} == {Box.TICKED}
    press(Qt.Key.Key_Space)
    assert desk.row_box(INVOICES) is Box.OPEN


def test_a_dash_takes_no_tick(desk: Desk, press: Callable[..., None]) -> None:
    desk.list.setCurrentIndex(desk.index(CUSTOMERS, desk.column(Right.POST)))
    press(Qt.Key.Key_Space)
    assert desk.box(CUSTOMERS, Right.POST) is Box.NOT_ASKED
    assert desk.row_box(CUSTOMERS) is Box.OPEN
    assert desk.journey.state.ticks == frozenset()


def test_a_group_opens_and_closes_by_arrows_space_and_enter(desk: Desk, press: Callable[..., None]) -> None:
    group = desk.model.index(3, 0)
    desk.list.setCurrentIndex(group)
    press(Qt.Key.Key_Left)
    assert not desk.list.isExpanded(group)
    press(Qt.Key.Key_Right)
    assert desk.list.isExpanded(group)
    press(Qt.Key.Key_Space)
    assert not desk.list.isExpanded(group)
    press(Qt.Key.Key_Return)
    assert desk.list.isExpanded(group)


def test_enter_opens_the_note_of_a_row_and_one_at_a_time(desk: Desk, press: Callable[..., None]) -> None:
    desk.list.setCurrentIndex(desk.index(INVOICES, NAME))
    press(Qt.Key.Key_Return)
    assert desk.list.isExpanded(desk.index(INVOICES, TICK))
    desk.list.setCurrentIndex(desk.index(CUSTOMERS, NAME))
    press(Qt.Key.Key_Return)
    assert desk.list.isExpanded(desk.index(CUSTOMERS, TICK))
    assert not desk.list.isExpanded(desk.index(INVOICES, TICK))
    note = str(desk.model.index(0, 0, desk.index(INVOICES, TICK)).data())
    assert "Without it: Invoices do not arrive in Armatic" in note
    assert "Also called: AR sales invoices." in note
    assert "Source: Vendor, Sage" in note


def test_a_row_the_company_lacks_is_marked_in_its_note(desk: Desk, press: Callable[..., None]) -> None:
    row = desk.index(LABELS, NAME)
    desk.list.setCurrentIndex(row)
    before, _ = desk.journey.rows_granted
    press(Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert desk.row_box(LABELS) is Box.ABSENT
    assert desk.journey.rows_granted[0] == before + 1
    assert desk.spoken(LABELS, TICK) == "AR account labels, whole row, not in this company"
    press(Qt.Key.Key_Space)
    assert desk.row_box(LABELS) is Box.OPEN


def test_ctrl_enter_is_left_to_the_window(desk: Desk, qtbot: QtBot) -> None:
    desk.list.setCurrentIndex(desk.index(INVOICES, NAME))
    qtbot.keyClick(desk.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not desk.list.isExpanded(desk.index(INVOICES, TICK))


# -- by mouse ---------------------------------------------------------------------------------------------


def click(desk: Desk, qtbot: QtBot, index: QModelIndex) -> None:
    desk.list.scrollTo(index)
    qtbot.mouseClick(
        desk.list.viewport(), Qt.MouseButton.LeftButton, pos=desk.list.visualRect(index).center()
    )


def test_a_click_anywhere_in_the_cell_ticks(desk: Desk, qtbot: QtBot) -> None:
    desk.list.resize(928, desk.list.sizeHint().height())
    cell = desk.list.visualRect(desk.index(CUSTOMERS, desk.column(Right.ADD)))
    corner = cell.topLeft() + QPoint(3, 3)
    qtbot.mouseClick(desk.list.viewport(), Qt.MouseButton.LeftButton, pos=corner)
    assert desk.box(CUSTOMERS, Right.ADD) is Box.TICKED
    assert cell.width() >= 43
    assert cell.height() >= 43


def test_two_quick_clicks_tick_and_clear(desk: Desk, qtbot: QtBot) -> None:
    desk.list.resize(928, desk.list.sizeHint().height())
    pos = desk.list.visualRect(desk.index(CUSTOMERS, desk.column(Right.ADD))).center()
    qtbot.mouseClick(desk.list.viewport(), Qt.MouseButton.LeftButton, pos=pos)
    qtbot.mouseDClick(desk.list.viewport(), Qt.MouseButton.LeftButton, pos=pos)
    assert desk.box(CUSTOMERS, Right.ADD) is Box.OPEN


def test_a_click_on_a_name_opens_its_note_and_makes_room(desk: Desk, qtbot: QtBot) -> None:
    desk.list.resize(928, desk.list.sizeHint().height())
    before = desk.list.sizeHint().height()
    click(desk, qtbot, desk.index(INVOICES, NAME))
    assert desk.list.isExpanded(desk.index(INVOICES, TICK))
    assert desk.list.sizeHint().height() > before + 40


# -- what is known ------------------------------------------------------------------------------------------


def tested(desk: Desk) -> None:
    fact = ConnectionFact(
        datetime(2026, 11, 24, 10, 7, tzinfo=UTC),
        passed=False,
        checks_passed=frozenset(),
        checks_total=8,
        proven=frozenset({INVOICES}),
        denied=frozenset({CUSTOMERS}),
    )
    desk.findings = {INVOICES: "Read today at 10:07", CUSTOMERS: "Refused today at 10:07"}
    desk.take(desk.journey.connection_tested(fact))


def test_proven_ticked_and_refused_are_told_apart(desk: Desk, press: Callable[..., None]) -> None:
    desk.take(desk.journey.tick(INVOICES, Right.ADD, ticked=True))
    tested(desk)
    assert desk.box(INVOICES, Right.LIST) is Box.PROVEN
    assert desk.box(INVOICES, Right.ADD) is Box.TICKED
    assert desk.box(CUSTOMERS, Right.VIEW) is Box.DENIED
    assert desk.spoken(CUSTOMERS, desk.column(Right.VIEW)) == "Customers, View, refused in the test"
    assert desk.index(INVOICES, desk.model.source).data() == "Read today at 10:07"
    desk.list.setCurrentIndex(desk.index(INVOICES, desk.column(Right.LIST)))
    press(Qt.Key.Key_Space)  # what was proven cannot be cleared
    assert desk.box(INVOICES, Right.LIST) is Box.PROVEN


def test_a_refused_row_that_is_ticked_anew_counts_as_mended(desk: Desk, press: Callable[..., None]) -> None:
    tested(desk)
    desk.list.setCurrentIndex(desk.index(CUSTOMERS, TICK))
    press(Qt.Key.Key_Space)
    assert desk.row_box(CUSTOMERS) is Box.TICKED


def test_an_evaluation_asks_for_reading_alone(desk: Desk) -> None:
    desk.take(desk.journey.answer(profile=Profile.READ_ONLY))
    assert desk.box(INVOICES, Right.POST) is Box.NOT_ASKED
    assert desk.box(INVOICES, Right.LIST) is Box.OPEN


def test_finished_applications_fold_when_the_page_is_entered(desk: Desk, catalogue: Catalogue) -> None:
    for row in catalogue.required_permissions:
        if row.application == "Company":
            desk.take(desk.journey.tick_row(row.id, ticked=True))
    assert desk.list.isExpanded(desk.model.index(0, 0))  # not under the cursor
    desk.list.open_unfinished()
    assert not desk.list.isExpanded(desk.model.index(0, 0))
    assert desk.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Company, 1 of 1 ticked"


@pytest.mark.parametrize("words", ["AR sales invoices", "ar SALES", "Invoices"])
def test_a_row_is_found_by_any_of_its_names(desk: Desk, words: str) -> None:
    assert desk.list.show_found(words) >= 1
    assert not desk.list.isRowHidden(desk.index(INVOICES, 0).row(), desk.index(INVOICES, 0).parent())
    assert desk.list.isRowHidden(desk.index(CUSTOMERS, 0).row(), desk.index(CUSTOMERS, 0).parent())
    desk.list.show_found("")
    assert not desk.list.isRowHidden(desk.index(CUSTOMERS, 0).row(), desk.index(CUSTOMERS, 0).parent())


def test_an_application_is_found_by_its_name_and_nonsense_finds_nothing(desk: Desk) -> None:
    assert desk.list.show_found("general ledger") == 2
    assert desk.list.show_found("zzz") == 0


# -- for a screen reader ------------------------------------------------------------------------------------


def test_every_cell_of_a_row_says_what_it_is(desk: Desk) -> None:
    desk.take(desk.journey.tick(INVOICES, Right.LIST, ticked=True))
    said = [desk.spoken(INVOICES, column) for column in range(desk.model.columnCount())]
    assert said[TICK] == "Invoices, whole row, partly ticked"
    assert said[NAME] == "Invoices, also AR sales invoices"
    assert said[desk.column(Right.LIST)] == "Invoices, List, ticked"
    assert said[desk.column(Right.POST)] == "Invoices, Post, not ticked"
    assert all(said)


def test_the_tree_and_its_cells_are_in_the_accessibility_tree(desk: Desk) -> None:
    spoken = QAccessible.queryAccessibleInterface(desk.list)
    assert spoken.text(QAccessible.Text.Name) == "Permission checklist"
    assert spoken.role() == QAccessible.Role.Tree
    desk.list.setCurrentIndex(desk.index(INVOICES, desk.column(Right.LIST)))
    cell = spoken.focusChild()
    assert cell is not None
    assert cell.text(QAccessible.Text.Name) == "Invoices, List, not ticked"


def test_columns_never_grow_beyond_the_list(desk: Desk) -> None:
    for width in (640, 736, 928):
        desk.list.resize(width, 700)
        columns = range(desk.model.columnCount())
        assert sum(desk.list.columnWidth(column) for column in columns) == desk.list.viewport().width()
