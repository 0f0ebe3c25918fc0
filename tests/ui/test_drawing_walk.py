"""Show me where, and the larger view: by mouse, by keyboard, and as a screen reader hears it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget

from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.vocabulary import PermissionModel, Profile
from ui.pages.guide_page import GuidePage
from ui.widgets import drawing_deck
from ui.widgets.armatic_card import last_section
from ui.widgets.drawing_panel import DrawingPanel
from ui.widgets.drawing_window import DrawingWindow
from ui.widgets.exact_value import ExactValue
from ui.widgets.grant_guide import GrantGuide
from ui.widgets.instruction_list import InstructionList

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.theme import Theme
    from ui.window import Window

Key = Qt.Key


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told."""
    heard: list[str] = []
    monkeypatch.setattr(drawing_deck, "announce", lambda _widget, text, **_how: heard.append(text))
    return heard


@pytest.fixture
def open_panel(window: Window, qtbot: QtBot) -> Iterator[Callable[[str], DrawingPanel]]:
    """Opens a step; a larger view that is left open is closed again."""

    def show(step: str) -> DrawingPanel:
        window.show_step(step)
        panel = window.setup.page.findChild(DrawingPanel)
        assert panel is not None
        qtbot.waitUntil(panel.isVisible)
        return panel

    yield show
    for one in QApplication.topLevelWidgets():
        if isinstance(one, DrawingWindow):
            one.close()


def standing_out(window: Window) -> list[int]:
    """The numbers of the instructions that stand out."""
    page = window.setup.page
    assert isinstance(page, GuidePage)
    return [at for at, row in enumerate(page._columns.instructions._rows, 1) if row._stands_out]


def larger_view() -> DrawingWindow:
    found = QApplication.activeModalWidget()
    assert isinstance(found, DrawingWindow)
    return found


def enlarge(panel: DrawingPanel, qtbot: QtBot) -> DrawingWindow:
    panel.enlarge.setFocus(Qt.FocusReason.ShortcutFocusReason)
    qtbot.keyClick(panel.enlarge, Key.Key_Return)
    view = larger_view()
    qtbot.waitActive(view)
    qtbot.waitUntil(view.isActiveWindow)
    return view


def test_the_walk_goes_through_every_number_by_keyboard(
    window: Window, open_panel: Callable[[str], DrawingPanel], qtbot: QtBot, said: list[str]
) -> None:
    deck = open_panel("create_user").deck
    deck.walk.setFocus(Qt.FocusReason.ShortcutFocusReason)
    qtbot.keyClick(deck.walk, Key.Key_Return)
    shown = []
    for _ in range(6):
        assert window.focusWidget() is deck.bar.next
        assert window.ring.target is deck.bar.next
        shown.append(deck.form.highlighted)
        assert standing_out(window) == [deck.form.highlighted]
        qtbot.keyClick(window.focusWidget(), Key.Key_Right)
    assert shown == [1, 2, 3, 4, 5, 6]
    assert deck.form.highlighted == 0
    assert standing_out(window) == []
    assert window.focusWidget() is deck.walk
    assert window.ring.target is deck.walk
    assert deck.bar.isHidden()
    assert said[0] == (
        "1 of 6, on the form New Web Services user. Open Company › Admin › Users, roles, and groups › "
        "Web Services users and click Add."
    )
    assert said[1].endswith("Type this User ID, exactly: xmlgw-armatic")


def test_the_walk_goes_back_and_ends_with_escape(
    window: Window, open_panel: Callable[[str], DrawingPanel], qtbot: QtBot
) -> None:
    deck = open_panel("create_user").deck
    qtbot.mouseClick(deck.walk, Qt.MouseButton.LeftButton)
    assert not deck.bar.back.isEnabled()
    qtbot.mouseClick(deck.bar.next, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(deck.bar.next, Qt.MouseButton.LeftButton)
    assert deck.form.highlighted == 3
    qtbot.keyClick(window.focusWidget(), Key.Key_Left)
    assert deck.form.highlighted == 2
    deck.bar.back.setFocus(Qt.FocusReason.ShortcutFocusReason)
    qtbot.keyClick(deck.bar.back, Key.Key_Return)
    assert deck.form.highlighted == 1
    assert window.focusWidget() is deck.bar.next  # back is disabled now
    assert window.ring.target is deck.bar.next
    qtbot.keyClick(window.focusWidget(), Key.Key_Escape)
    assert deck.position == -1
    assert window.focusWidget() is deck.walk


def test_from_right_to_left_the_arrow_keys_turn(
    qapp: QApplication, open_panel: Callable[[str], DrawingPanel], qtbot: QtBot
) -> None:
    deck = open_panel("create_user").deck
    qtbot.mouseClick(deck.walk, Qt.MouseButton.LeftButton)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        qtbot.keyClick(deck.bar.next, Key.Key_Left)
        assert deck.form.highlighted == 2
        qtbot.keyClick(deck.bar.next, Key.Key_Right)
        assert deck.form.highlighted == 1
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_last_press_says_that_it_ends(open_panel: Callable[[str], DrawingPanel], qtbot: QtBot) -> None:
    deck = open_panel("prerequisites").deck
    qtbot.mouseClick(deck.walk, Qt.MouseButton.LeftButton)
    assert deck.form.highlighted == 2  # the first number on the drawing
    for number in (3, 4):  # the last one is on the second drawing
        qtbot.mouseClick(deck.bar.next, Qt.MouseButton.LeftButton)
        assert deck.form.highlighted == number
    assert deck.bar.next.text() == "Done"
    qtbot.mouseClick(deck.bar.next, Qt.MouseButton.LeftButton)
    assert deck.form.highlighted == 0


def test_of_two_forms_the_walk_rings_the_number_on_its_own(
    open_panel: Callable[[str], DrawingPanel], qtbot: QtBot
) -> None:
    deck = open_panel("authorize_sender").deck
    assert deck.picker.isHidden()
    assert all(form.isVisible() for form in deck.forms)
    qtbot.mouseClick(deck.walk, Qt.MouseButton.LeftButton)
    shown = []
    for _ in range(8):
        shown.append(tuple(form.highlighted for form in deck.forms))
        qtbot.mouseClick(deck.bar.next, Qt.MouseButton.LeftButton)
    assert shown == [(1, 0), (2, 0), (3, 0), (0, 4), (0, 5), (0, 6), (0, 7), (8, 0)]


def test_of_many_forms_the_walk_turns_to_the_one_a_number_is_on(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue
) -> None:
    guide = GrantGuide(
        theme,
        catalogue.step("permissions"),
        PermissionModel.USER_BASED,
        catalogue.values,
    )
    qtbot.addWidget(guide)
    guide.show()
    assert guide.panel is not None
    deck, shown = guide.panel.deck, []
    qtbot.mouseClick(deck.walk, Qt.MouseButton.LeftButton)
    for _ in range(5):
        shown.append((deck.form.highlighted, deck.form.drawing.title, deck.picker.list.currentIndex()))
        qtbot.mouseClick(deck.bar.next, Qt.MouseButton.LeftButton)
    subscriptions = ("User Application Subscriptions", 1)
    assert shown == [
        (1, "Web Services users", 0),
        (2, *subscriptions),
        (3, "Company", 2),
        (4, "Company", 2),
        (5, *subscriptions),
    ]


def test_choosing_another_form_takes_the_walk_there(
    open_panel: Callable[[str], DrawingPanel], qtbot: QtBot, said: list[str]
) -> None:
    deck = enlarge(open_panel("authorize_sender"), qtbot).deck
    deck.picker.list.setCurrentIndex(1)
    assert deck.form.drawing.title == "Web Services sender information"
    assert said == ["Drawing of Web Services sender information"]
    qtbot.mouseClick(deck.walk, Qt.MouseButton.LeftButton)
    assert deck.form.highlighted == 4  # the first number of the form on screen
    qtbot.mouseClick(deck.picker.back, Qt.MouseButton.LeftButton)
    assert deck.form.highlighted == 1
    assert not deck.picker.back.isEnabled()


def test_the_list_of_forms_keeps_the_focus_at_its_ends(
    open_panel: Callable[[str], DrawingPanel], qtbot: QtBot
) -> None:
    view = enlarge(open_panel("authorize_sender"), qtbot)
    picker = view.deck.picker
    picker.next.setFocus(Qt.FocusReason.ShortcutFocusReason)
    qtbot.keyClick(picker.next, Key.Key_Return)
    assert view.focusWidget() is picker.back
    assert view.ring.target is picker.back
    qtbot.keyClick(picker.back, Key.Key_Return)
    assert view.focusWidget() is picker.next


def test_what_is_shown_is_scrolled_into_view(
    window: Window, open_panel: Callable[[str], DrawingPanel], qtbot: QtBot
) -> None:
    window.resize(900, 600)
    deck = open_panel("create_user").deck
    qtbot.mouseClick(deck.walk, Qt.MouseButton.LeftButton)
    view = window.setup.view
    assert view is not None
    for _ in range(6):
        number = deck.form.highlighted
        QApplication.processEvents()

        def seen(number: int = number) -> bool:
            place = deck.form.place_of(number)
            top = deck.form.mapTo(view.viewport(), place.topLeft())
            return view.viewport().rect().contains(place.translated(top - place.topLeft()))

        qtbot.waitUntil(seen)
        qtbot.mouseClick(deck.bar.next, Qt.MouseButton.LeftButton)


def test_a_click_on_the_drawing_shows_it_larger_and_escape_goes_back(
    window: Window, open_panel: Callable[[str], DrawingPanel], qtbot: QtBot
) -> None:
    panel = open_panel("create_user")
    qtbot.mouseClick(panel.deck.form, Qt.MouseButton.LeftButton)
    view = larger_view()
    qtbot.waitUntil(view.isActiveWindow)
    assert view.deck.form.width() > panel.deck.form.width()
    assert view.focusWidget() is view.deck.walk
    qtbot.keyClick(view.focusWidget(), Key.Key_Escape)
    assert QApplication.activeModalWidget() is None
    qtbot.waitUntil(window.isActiveWindow)
    assert window.focusWidget() is panel.enlarge


def test_the_larger_view_goes_on_where_the_page_was_and_gives_it_back(
    window: Window, open_panel: Callable[[str], DrawingPanel], qtbot: QtBot
) -> None:
    panel = open_panel("authorize_sender")
    panel.deck.begin()
    panel.deck.go_to(4)
    view = enlarge(panel, qtbot)
    assert view.deck.form.highlighted == 5
    assert view.focusWidget() is view.deck.bar.next
    view.deck.picker.list.setCurrentIndex(0)
    assert view.windowTitle() == "Where to click: Company information"
    qtbot.mouseClick(view.close_button, Qt.MouseButton.LeftButton)
    assert panel.deck.form.drawing.title == "Company information"
    assert panel.deck.form.highlighted == 1
    qtbot.waitUntil(window.isActiveWindow)
    assert window.focusWidget() is panel.enlarge


def test_of_two_forms_the_one_that_is_clicked_is_shown_larger(
    open_panel: Callable[[str], DrawingPanel], qtbot: QtBot
) -> None:
    panel = open_panel("authorize_sender")
    qtbot.mouseClick(panel.deck.forms[1], Qt.MouseButton.LeftButton)
    assert larger_view().deck.form.drawing.title == "Web Services sender information"


def test_exact_values_are_copied_from_the_larger_view(
    open_panel: Callable[[str], DrawingPanel], qtbot: QtBot
) -> None:
    view = enlarge(open_panel("authorize_sender"), qtbot)
    values = [one for one in view.findChildren(ExactValue) if one.isVisible()]
    assert [one.value for one in values] == ["Pscore", "Armatic Integration"]
    for one in values:
        qtbot.mouseClick(one.button, Qt.MouseButton.LeftButton)
        assert QGuiApplication.clipboard().text() == one.value


def test_tab_goes_through_the_larger_view_and_stays_in_it(
    open_panel: Callable[[str], DrawingPanel], qtbot: QtBot
) -> None:
    view = enlarge(open_panel("authorize_sender"), qtbot)
    met: list[QWidget] = []
    for _ in range(12):
        now = view.focusWidget()
        if now in met:
            break
        met.append(now)
        qtbot.keyClick(now, Key.Key_Tab)
    values = [one.button for one in view.findChildren(ExactValue) if one.isVisible()]
    assert len(values) == 2
    assert {view.deck.walk, view.deck.picker.list, view.close_button, *values} <= set(met)
    assert all(one.window() is view for one in met)


@pytest.mark.parametrize("step", ["prerequisites", "create_user", "authorize_sender"])
def test_everything_has_name_and_size(
    open_panel: Callable[[str], DrawingPanel], qtbot: QtBot, step: str
) -> None:
    panel = open_panel(step)
    panel.deck.begin()
    view = enlarge(panel, qtbot)
    for within in (panel, view):
        for widget in within.findChildren(QWidget):
            if widget.isVisible() and isinstance(widget, QAbstractButton | QComboBox):
                met = QAccessible.queryAccessibleInterface(widget)
                assert met.text(QAccessible.Text.Name), widget
                assert met.role() in (QAccessible.Role.Button, QAccessible.Role.ComboBox)
                assert min(widget.width(), widget.height()) >= 24, widget
    met = QAccessible.queryAccessibleInterface(view)
    assert met.role() is QAccessible.Role.Dialog
    assert met.text(QAccessible.Text.Name).startswith("Where to click: ")


@pytest.mark.parametrize("size", [QSize(1180, 780), QSize(868, 552), QSize(650, 470)])
@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("step", ["create_user", "authorize_sender"])
def test_the_larger_view_cuts_nothing(
    theme: Theme,
    open_panel: Callable[[str], DrawingPanel],
    qtbot: QtBot,
    size: QSize,
    scale: float,
    step: str,
) -> None:
    font = QApplication.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    theme.set_application_font(font)
    panel = open_panel(step)
    panel.deck.begin()
    view = enlarge(panel, qtbot)
    view.resize(size * scale)
    QApplication.processEvents()
    form, scroll = view.deck.form, view._scroll
    assert form.width() <= scroll.viewport().width()
    assert form.height() == form.heightForWidth(form.width())
    inside = view.rect()
    for widget in view.findChildren(QWidget):
        scrolls = scroll.isAncestorOf(widget) or view._listed.isAncestorOf(widget)
        if widget.isVisible() and not scrolls and widget is not view.ring:
            place = widget.rect().translated(widget.mapTo(view, QPoint()))
            assert inside.contains(place), widget
            needed = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else 0
            assert widget.height() >= needed, widget


def test_in_a_narrow_larger_view_the_words_of_the_walk_stand_instead_of_the_caption(
    open_panel: Callable[[str], DrawingPanel], qtbot: QtBot
) -> None:
    panel = open_panel("authorize_sender")
    panel.deck.begin()
    view = enlarge(panel, qtbot)
    assert view.deck.caption.isVisible()
    view.resize(QSize(868, 552))
    qtbot.waitUntil(lambda: view.deck.bar.words.isVisible())
    assert not view.deck.caption.isVisible()
    view.deck.end()
    assert view.deck.caption.isVisible()


@pytest.mark.parametrize(("company", "copied"), [("", ["xmlgw-armatic"]), ("HP", ["HP", "xmlgw-armatic"])])
def test_there_is_nothing_to_copy_of_an_answer_that_is_not_given(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue, company: str, copied: list[str]
) -> None:
    given = {"company_id": company} if company else {}
    steps = last_section(catalogue.step("connect").instructions)
    shown = InstructionList(theme, steps, {**catalogue.values, **given})
    qtbot.addWidget(shown)
    assert [one.value for one in shown.findChildren(ExactValue)] == copied


def test_the_permission_step_draws_what_its_model_asks_for(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue
) -> None:
    step = catalogue.step("permissions")
    for model, forms in [(PermissionModel.USER_BASED, 8), (PermissionModel.ROLE_BASED, 9)]:
        guide = GrantGuide(theme, step, model, catalogue.values)
        qtbot.addWidget(guide)
        assert guide.panel is not None
        deck = guide.panel.deck
        assert len(deck.drawings) == forms
        # The walk shows the window of one application: the one that was looked at last.
        orders = next(at for at, one in enumerate(deck.drawings) if one.variant == "Order Entry")
        deck.show_form(orders)
        variants = {stop.drawing.variant for stop in deck.stops}
        assert variants == {"", "Order Entry"}


def test_the_permission_window_follows_the_company_while_it_is_on_screen(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue
) -> None:
    guide = GrantGuide(theme, catalogue.step("permissions"), PermissionModel.USER_BASED, catalogue.values)
    qtbot.addWidget(guide)
    guide.resize(928, 900)
    guide.show()
    assert guide.panel is not None
    deck = guide.panel.deck
    deck.show_form(next(at for at, one in enumerate(deck.drawings) if one.variant == "Inventory Control"))
    deck.begin()
    assert deck.form.highlighted == 3
    guide.show_company(Profile.READ_ONLY, {"inventory_control.items": "Goods"}, ())
    assert "3: Goods: tick List, View" in deck.form.accessibleDescription()
    assert deck.form.highlighted == 3
    grabbed = deck.form.grab().toImage()
    guide.show_company(Profile.READ_ONLY, {"inventory_control.items": "Wares"}, ())
    assert deck.form.grab().toImage() != grabbed
    guide.show_company(Profile.READ_ONLY, {}, {"inventory_control.items"})
    assert "Items" not in deck.form.accessibleDescription()
    assert deck.position == -1  # the number it was at is gone
