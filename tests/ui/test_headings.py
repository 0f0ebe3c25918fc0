"""Titles are headings to a screen reader. ``tests/window/test_reading.py`` says so over the real bus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from ui.tokens import Role
from ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from ui.theme import Theme


def _met(label: Label) -> QAccessibleInterface:
    met = QAccessible.queryAccessibleInterface(label)
    assert met is not None
    return met


@pytest.mark.parametrize(("role", "level"), [(Role.TITLE, 1), (Role.SECTION, 2), (Role.HEADING, 2)])
def test_a_title_is_a_heading_with_its_level(theme: Theme, qtbot: QtBot, role: Role, level: int) -> None:
    label = Label(theme, role, "Grant **six** applications")
    qtbot.addWidget(label)
    met = _met(label)
    assert met.role() is QAccessible.Role.Heading
    assert met.attributesInterface().attributeValue(QAccessible.Attribute.Level) == level
    assert met.text(QAccessible.Text.Name) == "Grant six applications"
    label.set_text("Another")
    assert met.text(QAccessible.Text.Name) == "Another"
    label.setAccessibleName("Said otherwise")
    assert met.text(QAccessible.Text.Name) == "Said otherwise"
    assert met.actionInterface() is None
    assert met.textInterface() is None


def test_other_texts_are_none(theme: Theme, qtbot: QtBot) -> None:
    for label in (Label(theme, Role.BODY, "A text"), Label(theme, Role.HEADING, "1:20", level=0)):
        qtbot.addWidget(label)
        assert _met(label).role() is QAccessible.Role.StaticText


def test_what_is_met_goes_with_its_title(theme: Theme, qtbot: QtBot, qapp: QApplication) -> None:
    """Qt deletes it while Qt for Python still holds a reference: whatever is done then must be harmless."""
    parent = QWidget()
    qtbot.addWidget(parent)
    for number in range(200):
        label = Label(theme, Role.TITLE, str(number), parent=parent)
        met = _met(label)
        assert met.role() is QAccessible.Role.Heading
        label.deleteLater()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        with pytest.raises(RuntimeError, match="deleted"):
            met.role()
