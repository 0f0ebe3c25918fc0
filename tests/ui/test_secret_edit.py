"""What is typed into a password field leaves it by no way of Qt's own."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QContextMenuEvent, QFont, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QToolButton

from ui.widgets.fields import PasswordField

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.theme import Theme

WORD = "marker-pw-2718"


@pytest.fixture
def field(theme: Theme, qtbot: QtBot) -> PasswordField:
    made = PasswordField(theme, "Password")
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    QGuiApplication.clipboard().clear()
    made.edit.setFocus()
    qtbot.keyClicks(made.edit, WORD)
    assert made.edit.text() == WORD
    return made


def test_it_is_masked_by_small_dots_of_which_many_find_room(field: PasswordField) -> None:
    assert field.edit.displayText() == "•" * len(WORD)


@pytest.mark.parametrize("shown", [False, True], ids=["masked", "shown"])
@pytest.mark.parametrize("key", ["C", "X", "Insert"])
def test_keys_copy_and_cut_nothing(field: PasswordField, qtbot: QtBot, shown: bool, key: str) -> None:
    field._reveal.setChecked(shown)
    field.edit.selectAll()
    qtbot.keyClick(field.edit, getattr(Qt.Key, f"Key_{key}"), Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == ""
    assert field.edit.text() == WORD


def test_a_password_may_be_pasted(field: PasswordField, qtbot: QtBot) -> None:
    """Nobody has to type one, or to remember it: WCAG 2.2, accessible authentication."""
    QGuiApplication.clipboard().setText("from-a-password-store")
    field.clear()
    QTest.keySequence(field.edit, QKeySequence.StandardKey.Paste)
    assert field.secret.reveal() == "from-a-password-store"


def test_a_password_that_was_taken_away_does_not_come_back(field: PasswordField, qtbot: QtBot) -> None:
    field.clear()
    field._reveal.setChecked(True)
    assert not field.edit.isUndoAvailable()
    field.edit.undo()
    assert field.edit.text() == ""


def test_undo_of_a_shown_password_does_nothing(field: PasswordField, qtbot: QtBot) -> None:
    field._reveal.setChecked(True)
    qtbot.keyClick(field.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.edit.text() == WORD


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_offers_to_paste_and_not_to_copy(field: PasswordField) -> None:
    field._reveal.setChecked(True)
    field.edit.selectAll()
    offered: list[str] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        offered.extend(action.objectName() for action in menu.actions() if action.isVisible())
        menu.close()

    QTimer.singleShot(0, look)
    place = QPoint(5, 5)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, field.edit.mapToGlobal(place))
    QApplication.sendEvent(field.edit, event)
    assert "edit-paste" in offered
    assert not {"edit-copy", "edit-cut", "edit-undo", "edit-redo"} & set(offered)


def test_a_selection_by_mouse_is_never_copied_unmasked(
    field: PasswordField, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the system has a selection clipboard, Qt copies at the release of the mouse, unless masked."""
    field._reveal.setChecked(True)
    modes: list[QLineEdit.EchoMode] = []
    monkeypatch.setattr(QLineEdit, "mouseReleaseEvent", lambda edit, _event: modes.append(edit.echoMode()))
    qtbot.mouseDClick(field.edit, Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(field.edit, Qt.MouseButton.LeftButton)
    assert set(modes) == {QLineEdit.EchoMode.Password}
    assert field.edit.echoMode() is QLineEdit.EchoMode.Normal, "it is shown again at once"
    assert field.edit.text() == WORD


def test_the_accessibility_tree_says_that_it_is_a_password(field: PasswordField) -> None:
    reader = QAccessible.queryAccessibleInterface(field.edit)
    assert reader.state().passwordEdit
    assert WORD not in reader.text(QAccessible.Text.Value)
    assert WORD not in reader.textInterface().text(0, 100)


def test_its_secret_cannot_be_pickled(field: PasswordField) -> None:
    with pytest.raises(TypeError):
        pickle.dumps(field.secret)
    assert WORD not in repr(field.secret)


def test_nothing_of_it_is_a_property(field: PasswordField) -> None:
    """But the line's own text, which Qt keeps while it is typed; masked in what is displayed."""
    edit = field.edit
    names = [edit.metaObject().property(at).name() for at in range(edit.metaObject().propertyCount())]
    names += [bytes(name).decode() for name in edit.dynamicPropertyNames()]
    assert [name for name in names if WORD in str(edit.property(name))] == ["text"]
    field.clear()
    assert not [name for name in names if WORD in str(edit.property(name))]


@pytest.mark.parametrize("text", [1.0, 2.0])
def test_the_eye_is_large_enough_to_hit_and_grows_with_the_text(
    theme: Theme, qtbot: QtBot, text: float
) -> None:
    usual = QApplication.font()
    large = QFont(usual)
    large.setPointSizeF(usual.pointSizeF() * text)
    try:
        theme.set_application_font(large)
        field = PasswordField(theme, "Password")
        qtbot.addWidget(field)
        field.resize(480, field.sizeHint().height())
        with qtbot.waitExposed(field):
            field.show()
        eye = field.findChild(QToolButton)
        assert eye is not None
        assert min(eye.width(), eye.height()) >= 24 * text
        assert field.edit.rect().contains(eye.geometry())
        qtbot.mouseClick(eye, Qt.MouseButton.LeftButton)
        assert field.edit.echoMode() is QLineEdit.EchoMode.Normal
        assert field.edit.textMargins().right() >= eye.width()
    finally:
        theme.set_application_font(usual)
