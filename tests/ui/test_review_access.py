"""The accessibility tree of the checklist page, walked as a screen reader walks it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget

from ui.pages.checklist import ChecklistPage
from ui.pages.review_paste import PastePlace
from ui.pages.review_rows import RowsPlace
from ui.widgets.checklist_model import ChecklistModel

if TYPE_CHECKING:
    from ui.window import Window

PLACES = ("rows", "today", "paste", "handover", "call", "files", "history")
INVOICES = "accounts_receivable.invoices"
ROLE = QAccessible.Role
#: What somebody can act on or read: whatever has one of these roles needs a name.
CONTROLS = frozenset(
    {
        ROLE.Button,
        ROLE.CheckBox,
        ROLE.RadioButton,
        ROLE.EditableText,
        ROLE.ComboBox,
        ROLE.List,
        ROLE.Table,
        ROLE.Tree,
    }
)
#: Their cells are many and are asked one by one elsewhere.
WHOLE = frozenset({ROLE.Tree, ROLE.Table, ROLE.List})


@pytest.fixture
def page(window: Window) -> ChecklistPage:
    window.start.checklist_row.click()
    return window.review.page


def prepare(page: ChecklistPage, place: str) -> None:
    """Show a place with as much on it as it can have."""
    page.show_place(place)
    shown = page.page
    if isinstance(shown, RowsPlace):
        shown.board.card.open_details("accounts_receivable.ar_account_labels")
        shown.board.which_model.click()
        shown.board.which_entities.click()
        shown.board.search.setText("label")
    elif isinstance(shown, PastePlace):
        shown.box.setPlainText("Row\tList\nCustomers\tx\nDunning\tx\n")
        shown.look.click()
    QApplication.processEvents()


def below(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything that shows, parents first."""
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is None or not child.isValid() or child.state().invisible:
            continue
        yield child
        if child.role() not in WHOLE:
            yield from below(child)


def met(page: ChecklistPage) -> list[QAccessibleInterface]:
    root = QAccessible.queryAccessibleInterface(page)
    assert root is not None
    return list(below(root))


def name(interface: QAccessibleInterface) -> str:
    return interface.text(QAccessible.Text.Name)


@pytest.mark.parametrize("place", PLACES)
def test_every_control_has_a_name_and_a_role(page: ChecklistPage, place: str) -> None:
    prepare(page, place)
    found = met(page)
    controls = [one for one in found if one.role() in CONTROLS]
    assert len(controls) >= 5
    assert [one.object() for one in controls if not name(one)] == []
    assert [one.object() for one in found if one.role() is ROLE.NoRole] == []


@pytest.mark.parametrize("place", PLACES)
def test_whatever_takes_the_focus_is_met_in_the_tree(page: ChecklistPage, place: str) -> None:
    prepare(page, place)
    objects: set[QObject] = {one.object() for one in met(page)}
    stops = [
        one
        for one in page.findChildren(QWidget)
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    missed = [one for one in stops if one not in objects and not isinstance(one.parent(), QLineEdit)]
    assert missed == []


@pytest.mark.parametrize("place", PLACES)
def test_targets_are_large_enough(page: ChecklistPage, place: str) -> None:
    prepare(page, place)
    targets = [
        one
        for one in page.findChildren(QWidget)
        if isinstance(one, QAbstractButton | QLineEdit | QPlainTextEdit) and one.isVisible()
    ]
    small = [one for one in targets if min(one.width(), one.height()) < 24]
    assert [one for one in small if not isinstance(one.parent(), QLineEdit)] == []


@pytest.mark.parametrize("place", PLACES)
def test_the_tab_key_reaches_every_stop_and_comes_round(
    window: Window, page: ChecklistPage, place: str
) -> None:
    prepare(page, place)
    first = window.focusWidget()
    seen: list[QWidget | None] = []
    for _ in range(200):
        window.focusNextPrevChild(True)  # noqa: FBT003 - Qt's signature
        if window.focusWidget() in seen:
            break
        seen.append(window.focusWidget())
    reached = {one for one in (*seen, first) if one is not None}
    for wanted in (page.footer.back, *page.panel.stops):
        assert wanted in reached
    buttons = [one for one in page.content.findChildren(QAbstractButton) if one.isVisible()]
    stops = [one for one in buttons if one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [one for one in stops if one not in reached and not isinstance(one.parent(), QLineEdit)] == []


def test_every_cell_says_row_right_and_state(page: ChecklistPage) -> None:
    prepare(page, "today")
    model = page.content.findChildren(ChecklistModel)[0]
    said = set()
    for group in model.groups:
        for row in group.rows:
            for column in range(model.columnCount()):
                index = model.place_of(row.permission.id, column)
                words = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
                assert words
                if model.right_of(column) is not None:
                    assert words.startswith(f"{row.label}, {model.right_of(column)}, ")
                    said.add(words)
    assert len(said) > 100


def test_the_title_has_the_focus_and_is_announced_when_a_place_is_shown(page: ChecklistPage) -> None:
    for place in PLACES:
        page.show_place(place)
        assert page.page.focus_target.hasFocus()
        interface = QAccessible.queryAccessibleInterface(page.page.focus_target)
        assert interface is not None
        assert name(interface)
