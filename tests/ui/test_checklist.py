"""The permission checklist by keyboard, by mouse and by ear."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtWidgets import QApplication

from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.facts import ConnectionFact
from armatic_setup.guide.journey import Journey
from armatic_setup.guide.state import SetupState
from armatic_setup.guide.vocabulary import Profile, Right
from armatic_setup.review.model import RowReview, review
from ui import row_words
from ui.theme import Theme
from ui.tokens import Role
from ui.widgets.checklist_card import ChecklistCard
from ui.widgets.checklist_delegate import ChecklistDelegate
from ui.widgets.checklist_items import Mode
from ui.widgets.checklist_model import ITEM, NAME, TICK
from ui.widgets.checklist_words import ChecklistWords
from ui.widgets.right_box import LEGEND, Box, paint_right

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NOW = datetime(2026, 11, 24, 10, 9, tzinfo=UTC)
INVOICES = "accounts_receivable.invoices"
CUSTOMERS = "accounts_receivable.customers"
LABELS = "accounts_receivable.ar_account_labels"


class Desk:
    """A checklist on a journey, as the board wires it."""

    def __init__(self, theme: Theme, catalogue: Catalogue, mode: Mode = Mode.GRANT) -> None:
        self.journey = Journey(catalogue, SetupState())
        self.card = ChecklistCard(theme, mode)
        self.list = self.card.list
        self.model = self.list.checklist
        self.model.right_toggled.connect(self.on_right)
        self.model.row_toggled.connect(lambda row, on: self.take(self.journey.tick_row(row, on)))
        self.card.details_opened.connect(self.on_opened)
        self.card.details.absence_toggled.connect(
            lambda row, on: self.take(self.journey.mark_absent(row, on))
        )
        self.take(self.journey)

    def on_right(self, row: str, right: Right, on: bool) -> None:
        if self.model.mode is Mode.TODAY:
            entered = dict(self.journey.state.granted).get(row, frozenset())
            self.take(self.journey.grant_today(row, entered | {right} if on else entered - {right}))
        else:
            self.take(self.journey.tick(row, right, on))

    def on_opened(self) -> None:
        row = self.card.row
        assert row is not None
        traps = self.journey.catalogue.traps
        self.card.details.show_row(row, row_words.details(row, traps, self.model.rights, NOW))

    def take(self, journey: Journey) -> None:
        self.journey = journey
        made = review(journey)
        self.list.show_review(made, row_words.findings(made, NOW))
        self.card.refresh()

    def index(self, permission_id: str, column: int) -> QModelIndex:
        place = self.model.place_of(permission_id, column)
        assert place.isValid()
        return place

    def column(self, right: Right) -> int:
        return next(c for c in range(self.model.columnCount()) if self.model.right_of(c) is right)

    def row(self, permission_id: str) -> RowReview:
        row = self.model.row(permission_id)
        assert row is not None
        return row

    def box(self, permission_id: str, right: Right) -> Box:
        return self.model.right_box(self.row(permission_id), right)

    def row_box(self, permission_id: str) -> Box:
        return self.model.row_box(self.row(permission_id))

    def spoken(self, permission_id: str, column: int) -> str:
        return str(self.index(permission_id, column).data(Qt.ItemDataRole.AccessibleTextRole))

    def is_open(self, permission_id: str) -> bool:
        return self.list.opened == permission_id and self.card.details.isVisible()


def show(desk: Desk, qtbot: QtBot) -> None:
    qtbot.addWidget(desk.card)
    desk.card.resize(928, 1400)
    with qtbot.waitActive(desk.card):
        desk.card.show()
        desk.card.activateWindow()


@pytest.fixture
def desk(theme: Theme, catalogue: Catalogue, qtbot: QtBot) -> Desk:
    desk = Desk(theme, catalogue)
    show(desk, qtbot)
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
    assert desk.row_box(INVOICES) is Box.GRANTED
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


def test_enter_opens_the_details_of_a_row_and_of_one_at_a_time(
    desk: Desk, press: Callable[..., None]
) -> None:
    desk.list.setCurrentIndex(desk.index(INVOICES, NAME))
    press(Qt.Key.Key_Return)
    assert desk.is_open(INVOICES)
    said = desk.card.details.spoken
    assert "Without it: Invoices do not arrive in Armatic" in said
    assert "Also called: AR sales invoices." in said
    assert "Source: Vendor, Sage" in said
    desk.list.setCurrentIndex(desk.index(CUSTOMERS, NAME))
    press(Qt.Key.Key_Return)
    assert desk.is_open(CUSTOMERS)
    assert not desk.list.isExpanded(desk.index(INVOICES, TICK))
    press(Qt.Key.Key_Return)
    assert desk.card.details.isHidden()


def test_the_details_have_just_the_room_they_need(desk: Desk, press: Callable[..., None]) -> None:
    desk.list.setCurrentIndex(desk.index(INVOICES, NAME))
    press(Qt.Key.Key_Return)
    QApplication.processEvents()
    details, area = desk.card.details, desk.list.details_area()
    assert details.height() == area.height() >= details.sizeHint().height()
    assert details.mapTo(desk.card, QPoint()).y() == desk.list.viewport().mapTo(desk.card, area.topLeft()).y()


def test_enter_goes_into_the_details_and_escape_comes_back(
    desk: Desk, press: Callable[..., None], qtbot: QtBot
) -> None:
    desk.list.setCurrentIndex(desk.index(INVOICES, NAME))
    press(Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Return)
    details = desk.card.details
    assert details.name.hasFocus()
    qtbot.keyClick(details.name, Qt.Key.Key_Escape)
    assert desk.list.hasFocus()
    assert desk.list.chosen == INVOICES
    qtbot.keyClick(details.note, Qt.Key.Key_Escape)
    assert desk.list.hasFocus()


def test_a_row_the_company_lacks_is_marked_in_its_details(
    desk: Desk, press: Callable[..., None], qtbot: QtBot
) -> None:
    desk.list.setCurrentIndex(desk.index(LABELS, NAME))
    before, _ = desk.journey.rows_granted
    press(Qt.Key.Key_Return)
    qtbot.keyClick(desk.card.details.absent, Qt.Key.Key_Space)
    assert desk.row_box(LABELS) is Box.ABSENT
    assert desk.journey.rows_granted[0] == before + 1
    assert desk.spoken(LABELS, TICK) == "AR account labels, whole row, not in this company"
    qtbot.keyClick(desk.card.details.absent, Qt.Key.Key_Space)
    assert desk.row_box(LABELS) is Box.OPEN


def test_what_is_typed_into_the_details_is_told_with_its_row(
    desk: Desk, press: Callable[..., None], qtbot: QtBot
) -> None:
    desk.list.setCurrentIndex(desk.index(INVOICES, NAME))
    press(Qt.Key.Key_Return)
    heard: list[tuple[str, str]] = []
    desk.card.details.label_edited.connect(lambda row, text: heard.append((row, text)))
    desk.card.details.note_edited.connect(lambda row, text: heard.append((row, text)))
    qtbot.keyClicks(desk.card.details.name, "B")
    qtbot.keyClicks(desk.card.details.note, "N")
    assert heard == [(INVOICES, "B"), (INVOICES, "N")]


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
    QApplication.processEvents()
    cell = desk.list.visualRect(desk.index(CUSTOMERS, desk.column(Right.ADD)))
    corner = cell.topLeft() + QPoint(3, 3)
    qtbot.mouseClick(desk.list.viewport(), Qt.MouseButton.LeftButton, pos=corner)
    assert desk.box(CUSTOMERS, Right.ADD) is Box.TICKED
    assert cell.width() >= 43
    assert cell.height() >= 43


def test_two_quick_clicks_tick_and_clear(desk: Desk, qtbot: QtBot) -> None:
    QApplication.processEvents()
    pos = desk.list.visualRect(desk.index(CUSTOMERS, desk.column(Right.ADD))).center()
    qtbot.mouseClick(desk.list.viewport(), Qt.MouseButton.LeftButton, pos=pos)
    qtbot.mouseDClick(desk.list.viewport(), Qt.MouseButton.LeftButton, pos=pos)
    assert desk.box(CUSTOMERS, Right.ADD) is Box.OPEN


def test_a_click_on_a_name_opens_its_note_and_makes_room(desk: Desk, qtbot: QtBot) -> None:
    QApplication.processEvents()
    before = desk.list.sizeHint().height()
    click(desk, qtbot, desk.index(INVOICES, NAME))
    assert desk.is_open(INVOICES)
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
    desk.take(desk.journey.connection_tested(fact))


def test_proven_ticked_and_refused_are_told_apart(desk: Desk, press: Callable[..., None]) -> None:
    desk.take(desk.journey.tick(INVOICES, Right.ADD, ticked=True))
    tested(desk)
    assert desk.box(INVOICES, Right.LIST) is Box.PROVEN
    assert desk.box(INVOICES, Right.ADD) is Box.TICKED
    assert desk.box(CUSTOMERS, Right.VIEW) is Box.DENIED
    assert desk.spoken(CUSTOMERS, desk.column(Right.VIEW)) == "Customers, View, refused in the test"
    assert desk.list.found(desk.row(INVOICES)).startswith("Read today at ")
    assert desk.list.found(desk.row(CUSTOMERS)).startswith("Refused today at ")
    desk.list.setCurrentIndex(desk.index(INVOICES, desk.column(Right.LIST)))
    press(Qt.Key.Key_Space)  # what was proven cannot be cleared
    assert desk.box(INVOICES, Right.LIST) is Box.PROVEN


def test_a_refused_row_that_is_ticked_anew_counts_as_mended(desk: Desk, press: Callable[..., None]) -> None:
    tested(desk)
    desk.list.setCurrentIndex(desk.index(CUSTOMERS, TICK))
    press(Qt.Key.Key_Space)
    assert desk.row_box(CUSTOMERS) is Box.GRANTED


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


def test_only_the_rows_found_are_shown(desk: Desk) -> None:
    assert desk.list.show_found({INVOICES}) == 1
    assert not desk.list.isRowHidden(desk.index(INVOICES, 0).row(), desk.index(INVOICES, 0).parent())
    assert desk.list.isRowHidden(desk.index(CUSTOMERS, 0).row(), desk.index(CUSTOMERS, 0).parent())
    desk.list.show_found(None)
    assert not desk.list.isRowHidden(desk.index(CUSTOMERS, 0).row(), desk.index(CUSTOMERS, 0).parent())
    assert desk.list.show_found(()) == 0


def test_every_cell_of_a_row_says_what_it_is(desk: Desk) -> None:
    desk.take(desk.journey.tick(INVOICES, Right.LIST, ticked=True))
    said = [desk.spoken(INVOICES, column) for column in range(desk.model.columnCount())]
    assert said[TICK] == "Invoices, whole row, partly granted"
    assert said[NAME] == "Invoices, also AR sales invoices"
    assert said[desk.column(Right.LIST)] == "Invoices, List, ticked by hand"
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
    for width in (480, 560, 640, 736, 928):
        desk.list.resize(width, 700)
        columns = range(desk.model.columnCount())
        assert sum(desk.list.columnWidth(column) for column in columns) == desk.list.viewport().width()


@pytest.mark.parametrize("mode", [Mode.GRANT, Mode.TODAY])
def test_a_narrow_list_says_the_reason_below_the_name(
    theme: Theme, catalogue: Catalogue, qtbot: QtBot, mode: Mode
) -> None:
    """Beside the boxes, its words would have been broken within and the source cut."""
    desk = Desk(theme, catalogue, mode)
    show(desk, qtbot)
    words = ChecklistWords(theme, desk.list)
    name, why = desk.index(CUSTOMERS, NAME), desk.index(CUSTOMERS, desk.model.why)
    assert [block.plain for block in words.blocks(name)] == ["Customers"]
    wide = [block.plain for block in words.blocks(why)]
    desk.list.setCurrentIndex(why)
    desk.card.resize(530, 1400)
    assert desk.list.compact
    assert desk.list.isColumnHidden(desk.model.why)
    assert [block.plain for block in words.blocks(name)] == ["Customers", *wide]
    assert all(block.natural_width < words.width(name) * 3 for block in words.blocks(name))
    assert words.has_chevron(NAME)
    assert desk.list.currentIndex() == name
    desk.card.resize(928, 1400)
    assert not desk.list.compact
    assert [block.plain for block in words.blocks(name)] == ["Customers"]


def test_the_keyboard_stays_in_the_columns_of_a_narrow_list(desk: Desk, qtbot: QtBot) -> None:
    desk.card.resize(530, 1400)
    desk.list.choose(INVOICES)
    for _ in range(12):
        qtbot.keyClick(desk.list, Qt.Key.Key_Right)
    assert desk.list.currentIndex().column() == desk.model.why - 1


def test_the_head_is_as_high_as_the_text_needs(
    desk: Desk, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    heights = []
    for scale in (1.0, 2.0):
        monkeypatch.setattr(theme, "_scale", scale)
        theme._lines.clear()
        theme.changed.emit()
        QApplication.processEvents()
        head = desk.list.header()
        assert desk.list.viewport().geometry().top() == head.height() >= theme.line(Role.SMALL_LABEL) + 8
        heights.append(head.height())
    assert heights[1] > heights[0]


# -- what is granted today ----------------------------------------------------------------------------------


@pytest.fixture
def today(theme: Theme, catalogue: Catalogue, qtbot: QtBot) -> Desk:
    desk = Desk(theme, catalogue, Mode.TODAY)
    show(desk, qtbot)
    desk.list.open_all()
    desk.list.setFocus()
    return desk


def test_what_is_entered_is_compared_with_the_need(today: Desk, qtbot: QtBot) -> None:
    for right in (Right.LIST, Right.VIEW, Right.DELETE):
        today.list.setCurrentIndex(today.index(INVOICES, today.column(right)))
        qtbot.keyClick(today.list, Qt.Key.Key_Space)
    assert today.box(INVOICES, Right.LIST) is Box.ENTERED
    assert today.box(INVOICES, Right.DELETE) is Box.MORE
    assert today.box(INVOICES, Right.ADD) is Box.MISSING
    assert today.box(CUSTOMERS, Right.ADD) is Box.OPEN  # nobody said anything of this row
    assert today.box(CUSTOMERS, Right.DELETE) is Box.FREE
    said = str(today.index(INVOICES, today.model.why).data())
    assert said == "Missing: Add, Edit, Post · More than needed: Delete"
    assert today.spoken(INVOICES, today.column(Right.DELETE)) == "Invoices, Delete, granted, more than needed"


def test_a_right_that_is_entered_can_be_taken_back(today: Desk, qtbot: QtBot) -> None:
    today.list.setCurrentIndex(today.index(INVOICES, today.column(Right.LIST)))
    qtbot.keyClick(today.list, Qt.Key.Key_Space)
    qtbot.keyClick(today.list, Qt.Key.Key_Space)
    assert today.box(INVOICES, Right.LIST) is Box.MISSING


def test_a_right_of_a_column_that_was_not_there_gets_one(today: Desk) -> None:
    today.list.setCurrentIndex(today.index(INVOICES, NAME))
    today.card.open_details(INVOICES)
    assert Right.VOID not in today.model.rights
    today.take(today.journey.grant_today(INVOICES, {Right.VOID}))
    assert today.box(INVOICES, Right.VOID) is Box.MORE
    assert today.list.chosen == INVOICES
    assert today.is_open(INVOICES)
    assert today.list.isExpanded(today.model.index(0, 0))


def test_every_box_looks_and_sounds_different(theme: Theme) -> None:
    pictures: set[bytes] = set()
    for box in LEGEND:
        image = QImage(24, 24, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        paint_right(painter, theme, QRectF(0, 0, 22, 22), box)
        painter.end()
        pictures.add(bytes(image.constBits()))
    assert len(pictures) == len(LEGEND)
    assert len(set(LEGEND.values())) == len(LEGEND)


# -- on the phone -------------------------------------------------------------------------------------------


def test_rows_are_walked_one_by_one_over_folded_applications(
    theme: Theme, catalogue: Catalogue, qtbot: QtBot
) -> None:
    desk = Desk(theme, catalogue, Mode.CALL)
    show(desk, qtbot)
    visited = []
    for _ in range(len(catalogue.required_permissions)):
        desk.list.step(1)
        visited.append(desk.list.chosen)
    assert visited == [row.id for row in catalogue.required_permissions]
    desk.list.step(-1)
    assert desk.list.chosen == visited[-2]
    assert desk.model.columnCount() == desk.model.why
    assert desk.model.rowCount(desk.index(INVOICES, TICK)) == 0


# -- how often it is measured ---------------------------------------------------------------------------


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The rows whose words were laid out to measure them, as often as that was done."""
    rows: list[str] = []
    height = ChecklistDelegate._height

    def note(delegate: ChecklistDelegate, index: QModelIndex) -> int:
        if isinstance(row := index.data(ITEM), RowReview):
            rows.append(row.permission.id)
        return height(delegate, index)

    monkeypatch.setattr(ChecklistDelegate, "_height", note)
    return rows


def test_each_row_is_measured_once_when_the_list_appears(
    theme: Theme, catalogue: Catalogue, qtbot: QtBot, measured: list[str]
) -> None:
    desk = Desk(theme, catalogue)
    assert not measured  # it has no width yet
    show(desk, qtbot)
    desk.list.open_unfinished()
    QApplication.processEvents()
    assert sorted(measured) == sorted({*measured})
    shown = [row.permission.id for group in desk.model.groups if not group.recommended for row in group.rows]
    assert set(measured) >= set(shown)


def test_what_has_not_changed_is_not_measured_again(desk: Desk, measured: list[str]) -> None:
    desk.take(desk.journey)
    desk.list.open_unfinished()
    desk.list.show_found(None)
    desk.card.resize(desk.card.width(), desk.card.height() + 40)
    QApplication.processEvents()
    assert not measured


def test_rows_are_measured_anew_where_the_words_get_another_width(desk: Desk, measured: list[str]) -> None:
    before = desk.list.sizeHint().height()
    desk.card.resize(600, 1400)
    QApplication.processEvents()
    assert measured
    assert desk.list.sizeHint().height() > before
