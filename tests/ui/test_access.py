"""What a screen reader meets: a name for everything, and targets large enough."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from ui.window import Window

STEPS = ("", "prerequisites", "create_user", "permissions", "authorize_sender", "connect")


def visible_widgets(window: Window) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            yield widget


def name_of(thing: QObject) -> str:
    interface = QAccessible.queryAccessibleInterface(thing)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def open_step(window: Window, step: str) -> None:
    if step:
        window.show_step(step)


@pytest.mark.parametrize("step", STEPS)
def test_whatever_takes_the_focus_has_a_name(window: Window, step: str) -> None:
    open_step(window, step)
    focusable = [one for one in visible_widgets(window) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert focusable
    assert [one for one in focusable if not name_of(one)] == []


@pytest.mark.parametrize("step", STEPS)
def test_targets_are_large_enough(window: Window, step: str) -> None:
    open_step(window, step)
    targets = [one for one in visible_widgets(window) if isinstance(one, QAbstractButton | QLineEdit)]
    small = [one for one in targets if min(one.width(), one.height()) < 24 and one.isEnabled()]
    assert small == []


@pytest.mark.parametrize("step", STEPS[1:])
def test_the_title_has_the_focus_after_a_page_change(window: Window, step: str) -> None:
    window.show_step(step)
    page = window.setup.page
    assert window.focusWidget() is page.focus_target
    assert name_of(window.focusWidget())


def test_roles_are_what_they_look_like(window: Window) -> None:
    window.show_step("create_user")
    page, footer = window.setup.page, window.setup.footer
    roles = {
        window.setup.panel.steps: QAccessible.Role.List,
        footer.primary: QAccessible.Role.Button,
        page.confirm: QAccessible.Role.CheckBox,
        page.focus_target: QAccessible.Role.Heading,
    }
    for widget, role in roles.items():
        assert QAccessible.queryAccessibleInterface(widget).role() is role
