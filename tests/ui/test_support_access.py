"""The accessibility tree and the keyboard of help and support, place by place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from armatic_setup.logbook import entries
from armatic_setup.support.bundle import preview, write
from tests.support.samples import ONE_OF_EACH, logbook
from tests.ui.test_review_access import CONTROLS, ROLE, below, name

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface

    from ui.pages.support import SupportPage
    from ui.window import Window
    from ui.workspace import Workspace

PLACES = ("help", "save", "open", "log", "secrets", "answers", "customer", "scripts", "diagnoses")


@pytest.fixture
def page(window: Window, workspace: Workspace, tmp_path: Path) -> SupportPage:
    """With a bundle opened, so that every place shows as much as it can."""
    book = workspace.logbook = logbook(tmp_path / "data" / "logs")
    for entry in ONE_OF_EACH:
        book.note(entry)
    book.note(
        entries.Tested(
            passed=False, whole=True, requests=1, failed_check="sign_in", diagnosis="login.refused"
        )
    )
    workspace.change(workspace.journey.answer(company_id="HarborPine"))
    window.support.open_for_rep()
    page = window.support.page
    path = tmp_path / "sent.zip"
    write(preview(page.files.sources, workspace.catalogue), path)
    page.files.open(path)
    return page


def _show(page: SupportPage, place: str) -> None:
    page.show_place(place)
    page.arrive()
    QApplication.processEvents()


def met(page: SupportPage) -> list[QAccessibleInterface]:
    root = QAccessible.queryAccessibleInterface(page)
    assert root is not None
    return list(below(root))


@pytest.mark.parametrize("place", PLACES)
def test_every_control_has_a_name_and_a_role(page: SupportPage, place: str) -> None:
    _show(page, place)
    found = met(page)
    controls = [one for one in found if one.role() in CONTROLS]
    assert len(controls) >= 4
    assert [one.object() for one in controls if not name(one)] == []
    assert [one.object() for one in found if one.role() is ROLE.NoRole] == []


@pytest.mark.parametrize("place", PLACES)
def test_whatever_takes_the_focus_is_met_in_the_tree(page: SupportPage, place: str) -> None:
    _show(page, place)
    objects: set[QObject] = {one.object() for one in met(page)}
    stops = [
        one
        for one in page.findChildren(QWidget)
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert [one for one in stops if one not in objects and not isinstance(one.parent(), QLineEdit)] == []


@pytest.mark.parametrize("place", PLACES)
def test_targets_are_large_enough(page: SupportPage, place: str) -> None:
    _show(page, place)
    targets = [one for one in page.findChildren(QAbstractButton) if one.isVisible()]
    small = [one for one in targets if min(one.width(), one.height()) < 24]
    assert [one for one in small if not isinstance(one.parent(), QLineEdit)] == []


@pytest.mark.parametrize("place", PLACES)
def test_the_tab_key_reaches_every_stop_and_comes_round(
    window: Window, page: SupportPage, place: str
) -> None:
    _show(page, place)
    seen: list[QWidget | None] = [window.focusWidget()]
    for _ in range(200):
        window.focusNextPrevChild(True)  # noqa: FBT003 - Qt's signature
        if window.focusWidget() in seen[1:]:
            break
        seen.append(window.focusWidget())
    for wanted in (page.footer.back, page.panel.steps, page.panel.home):
        assert wanted in seen
    buttons = [one for one in page.content.findChildren(QAbstractButton) if one.isVisible()]
    stops = [one for one in buttons if one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [one for one in stops if one not in seen and not isinstance(one.parent(), QLineEdit)] == []


@pytest.mark.parametrize("place", PLACES)
def test_nothing_is_cut_in_a_small_window(window: Window, page: SupportPage, place: str) -> None:
    """No horizontal scroll bar is needed at 900 by 600, and each button is as wide as its words."""
    window.resize(900, 600)
    _show(page, place)
    assert page.content.width() >= page.content.minimumSizeHint().width()
    for button in page.findChildren(QAbstractButton):
        if button.isVisible() and button.text() and not isinstance(button.parent(), QLineEdit):
            assert button.width() >= min(button.sizeHint().width(), page.width())


def test_the_title_has_the_focus_when_a_place_is_shown(page: SupportPage) -> None:
    for place in PLACES:
        page.show_place(place)
        assert page.page.focus_target.hasFocus()
        assert page.page.title
