"""Every page in every state of the pictures: names and roles, all by keyboard, a focus that is never hidden.

The states are those of ``tools/picture_states/``. What a screen reader says of them over the real bus is in
``tests/window/test_reading.py`` and ``test_announced.py``.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QWidget,
)

sys.path.append(str(Path(__file__).resolve().parents[2] / "tools"))

from picture_states import STATES
from stage import Stage, staged

from ui.pages.permissions import PermissionsPage

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface
    from pytestqt.qtbot import QtBot

    from armatic_setup.guide.catalogue import Catalogue
    from ui.theme import Theme

_Role = QAccessible.Role
#: What a person uses, hears as a whole, or goes to by itself: each needs a name.
_NAMED: Final = frozenset(
    {
        _Role.Button,
        _Role.CheckBox,
        _Role.RadioButton,
        _Role.ComboBox,
        _Role.EditableText,
        _Role.SpinBox,
        _Role.ProgressBar,
        _Role.List,
        _Role.Table,
        _Role.Tree,
        _Role.Graphic,
        _Role.Heading,
        _Role.Dialog,
    }
)
#: Pixels, as WCAG 2.2 asks for.
_TARGET: Final = 24
#: The smallest window, where least of a page is seen.
_SMALL: Final = QSize(900, 600)


#: States that differ from others in a sentence. All are tried with ``ARMATIC_STATES=all``.
_LIKE_OTHERS: Final = frozenset(
    {
        "arrival-all",
        "arrival-failed",
        "arrival-no-key",
        "arrival-working",
        "connect-application",
        "connect-clock",
        "connect-empty-role",
        "connect-entities",
        "connect-gained",
        "connect-locked",
        "connect-offline",
        "connect-portal",
        "connect-proxy",
        "connect-right",
        "connect-sender",
        "delivery-off",
        "delivery-on",
        "done-deleted",
    }
)
_TRIED: Final = sorted(set(STATES) - (frozenset() if os.environ.get("ARMATIC_STATES") else _LIKE_OTHERS))


@pytest.fixture(params=_TRIED)
def stage(
    request: pytest.FixtureRequest, theme: Theme, catalogue: Catalogue, qtbot: QtBot
) -> Iterator[Stage]:
    with staged(theme, catalogue, _SMALL) as stage:
        with qtbot.waitActive(stage.window):
            stage.window.activateWindow()
        STATES[request.param](stage)
        stage.until(stage.still)
        yield stage


def test_everything_has_a_name_and_is_reached_by_keyboard(stage: Stage, qtbot: QtBot) -> None:
    window = QApplication.activeModalWidget() or stage.window
    looks = (*_nameless(window), *_other_words(window), *_small(window), *_headings(window))
    wrong = [*looks, *_by_keyboard(window, qtbot)]
    assert wrong == [], "\n".join(wrong)


def test_the_cell_that_the_keyboard_is_on_is_in_sight(
    theme: Theme, catalogue: Catalogue, qtbot: QtBot
) -> None:
    """The checklist is as high as its rows; the page around it has to scroll along."""
    with staged(theme, catalogue, _SMALL) as stage:
        with qtbot.waitActive(stage.window):
            stage.window.activateWindow()
        STATES["permissions"](stage)
        wrong = list(_rows_out_of_sight(stage, qtbot))
    assert wrong == [], "\n".join(wrong)


def _rows_out_of_sight(stage: Stage, qtbot: QtBot) -> Iterator[str]:
    """Down the checklist and up again; no widget is held when it goes."""
    assert isinstance(stage.page, PermissionsPage)
    tree = stage.page.board.list
    tree.open_all()
    tree.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Down,) * 18 + (Qt.Key.Key_Up,) * 18:
        qtbot.keyClick(tree, key)
        if not _seen(tree):
            yield str(tree.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))


def _met(widget: QWidget) -> QAccessibleInterface:
    met = QAccessible.queryAccessibleInterface(widget)
    assert met is not None
    return met


def _told(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or getattr(widget, 'text', str)()!r}"


def _shown(window: QWidget) -> Iterator[QWidget]:
    yield from (one for one in window.findChildren(QWidget) if one.isVisible() and not _is_inside(one))


def _is_inside(widget: QWidget) -> bool:
    """Parts of Qt's own controls, and the viewport and head of a view: the control speaks for them."""
    above = widget.parentWidget()
    return isinstance(widget, QHeaderView) or (
        isinstance(above, QLineEdit | QAbstractSpinBox | QComboBox | QAbstractScrollArea)
        and not isinstance(widget, QAbstractButton)
    )


def _nameless(window: QWidget) -> Iterator[str]:
    for one in _shown(window):
        met = _met(one)
        name = met.text(QAccessible.Text.Name)
        if isinstance(one, QComboBox):  # on Linux the name of a box is what is chosen in it
            name = one.accessibleName()
        stops = one.isEnabled() and bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)
        scrolls = isinstance(one, QScrollArea)  # by the arrow keys; its name says what it shows
        if (met.role() in _NAMED or stops) and not name.strip():
            yield f"{_told(one)} of role {met.role().name} has no name"
        if stops and not scrolls and met.role() in (_Role.NoRole, _Role.Client, _Role.StaticText):
            yield f"{_told(one)} takes the focus and has no role"


def _other_words(window: QWidget) -> Iterator[str]:
    """Who speaks to the computer says what is written on a control."""
    for one in _shown(window):
        if isinstance(one, QAbstractButton) and one.text():
            seen = one.text().replace("&&", "\0").replace("&", "").replace("\0", "&").strip(" …›")
            name = _met(one).text(QAccessible.Text.Name)
            if seen.casefold() not in name.casefold():
                yield f"{_told(one)} is called {name!r}"


def _small(window: QWidget) -> Iterator[str]:
    for one in _shown(window):
        target = isinstance(one, QAbstractButton | QLineEdit | QComboBox | QAbstractSpinBox)
        if target and min(one.width(), one.height()) < _TARGET and not isinstance(one.parent(), QLineEdit):
            yield f"{_told(one)} is {one.width()} × {one.height()}"


def _headings(window: QWidget) -> Iterator[str]:
    levels = [
        met.attributesInterface().attributeValue(QAccessible.Attribute.Level)
        for met in map(_met, _shown(window))
        if met.role() is _Role.Heading
    ]
    if levels.count(1) != 1 and not window.isModal():  # a dialog has its title above
        yield f"{levels.count(1)} titles"


def _by_keyboard(window: QWidget, qtbot: QtBot) -> Iterator[str]:
    """The Tab key comes to everything that can be used, and what it comes to is never hidden."""
    met: list[QWidget] = []
    for _ in range(400):
        qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        now = window.focusWidget()
        if now is None:  # a page of words only
            break
        if met and now is met[-1]:  # from one part of a date to the next
            continue
        if now in met:
            break
        met.append(now)
        if not _seen(now):
            yield f"the focus on {_told(now)} is hidden"
    for one in _shown(window):
        used = isinstance(one, QAbstractButton | QLineEdit | QComboBox | QAbstractSpinBox | QAbstractItemView)
        if used and one.isEnabled() and one not in met and not _reached_otherwise(one, met):
            yield f"the Tab key does not come to {_told(one)}"


def _reached_otherwise(widget: QWidget, met: list[QWidget]) -> bool:
    """One answer of several is reached by arrow keys; what stands in a line, a view or a box, by its keys."""
    if isinstance(widget, QRadioButton):
        return any(isinstance(one, QRadioButton) and one.parent() is widget.parent() for one in met)
    above = widget.parentWidget()
    while above is not None:
        if above in met and isinstance(above, QLineEdit | QAbstractSpinBox | QComboBox | QAbstractItemView):
            return True
        above = above.parentWidget()
    return False


def _seen(widget: QWidget) -> bool:
    """Whether all of it is in sight and nothing lies upon it; of what is larger than its frame, the cell."""
    place, above = widget.rect(), widget
    room = QRect(widget.mapFrom(widget.window(), QPoint()), widget.window().size())
    while not above.isWindow():
        above = above.parentWidget()
        room = room.intersected(QRect(widget.mapFromGlobal(above.mapToGlobal(QPoint())), above.size()))
    if isinstance(widget, QAbstractItemView) and room.height() < place.height():
        place = widget.visualRect(widget.currentIndex()).translated(widget.viewport().pos())
    upon = widget.window().childAt(widget.mapTo(widget.window(), room.intersected(place).center()))
    return room.contains(place) and (upon is widget or (upon is not None and widget.isAncestorOf(upon)))
