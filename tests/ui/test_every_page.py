"""Every page of the window: the way of the Tab key, a focus that is seen, targets, large text."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QWidget,
)
from pytestqt.exceptions import TimeoutError as QtTimeoutError

from tests.language.conftest import languages  # noqa: F401 - a fixture
from tests.language.test_on_screen import LAID_OUT, all_pages, settled, window  # noqa: F401 - a fixture

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from ui.theme import Theme
    from ui.window import Window

#: Pixels, as WCAG 2.2 asks for.
_TARGET = 24
#: The smallest window, with text twice as large.
_LARGE = QSize(1800, 1200)


def _stops(window: Window) -> list[QWidget]:  # noqa: F811
    """Where the Tab key stops on the page, in order, once around."""
    found: list[QWidget] = []
    for _ in range(300):
        window.focusNextPrevChild(True)  # noqa: FBT003 - Qt's signature
        now = window.focusWidget()
        assert now is not None
        if now in found:
            return found[found.index(now) :]
        found.append(now)
    raise AssertionError("the Tab key never comes round")


def _place(window: Window, widget: QWidget) -> QRect:  # noqa: F811
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def _backwards(window: Window, stops: list[QWidget]) -> Iterator[str]:  # noqa: F811
    """Stops of one region that stand above, or in the line before, the stop before them."""
    for region in window.regions():
        if len(region) > 1:  # a footer, whose order is given: what most people want comes first
            continue
        inside = [any(part is one or part.isAncestorOf(one) for part in region) for one in stops]
        tops = [_place(window, one).top() for one in stops]
        only = tops.index(min(tops))  # where the page is all there is, as the start page
        first = next((at for at, here in enumerate(inside) if here and not inside[at - 1]), only)
        turned = [*zip(stops, inside, strict=True)][first:] + [*zip(stops, inside, strict=True)][:first]
        # Places move while the page scrolls along: they are all looked up now.
        places = [(one, _place(window, one)) for one, here in turned if here]
        for (before, above), (after, below) in pairwise(places):
            if any(isinstance(view, QAbstractItemView) for view in (before, after)):
                continue
            same_line = above.top() < below.bottom() and below.top() < above.bottom()
            one_column = above.left() < below.right() and below.left() < above.right()
            higher = below.bottom() <= above.top() and one_column
            if higher or (same_line and below.right() <= above.left()):
                yield f"{_told(before)} at {above}, then {_told(after)} at {below}"


def _told(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or getattr(widget, 'text', str)()!r}"


@pytest.mark.parametrize("size", [QSize(1280, 800), QSize(900, 600)], ids=["usual", "small"])
def test_the_tab_key_goes_down_the_page_and_its_focus_is_seen(
    window: Window,  # noqa: F811
    qtbot: QtBot,
    size: QSize,
) -> None:
    window.resize(size)
    wrong = [f"{page}: {words}" for page in all_pages(window, qtbot) for words in _on_the_way(window, qtbot)]
    assert wrong == [], "\n".join(wrong)


def _on_the_way(window: Window, qtbot: QtBot) -> list[str]:  # noqa: F811
    """What is wrong with the Tab key on this page; no widget is held when it goes."""
    stops = _stops(window)
    wrong = []
    for _ in stops:
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        stop = window.focusWidget()
        assert stop is not None
        seen = window.ring.target is stop and window.ring.isVisible()
        if not (seen or isinstance(stop, QAbstractItemView)):
            wrong.append(f"the focus on {_told(stop)} is not seen")
    return [*wrong, *_backwards(window, stops)]


def _small(window: Window) -> list[str]:  # noqa: F811
    return [
        f"{_told(one)} {one.width()} × {one.height()}"
        for one in window.findChildren(QWidget)
        if isinstance(one, QAbstractButton | QLineEdit | QComboBox | QAbstractSpinBox)
        and one.isVisible()
        and not isinstance(one.parent(), QLineEdit | QAbstractSpinBox)
        and min(one.width(), one.height()) < _TARGET
    ]


def test_targets_are_large_enough(window: Window, qtbot: QtBot) -> None:  # noqa: F811
    wrong = {}
    for page in all_pages(window, qtbot):
        with suppress(QtTimeoutError):  # what unfolds has its size a moment later
            qtbot.waitUntil(lambda: not _small(window), timeout=LAID_OUT)
        if found := _small(window):
            wrong[page] = found
    assert wrong == {}


def test_text_twice_as_large_is_all_there(
    window: Window,  # noqa: F811
    theme: Theme,
    qapp: QApplication,
    qtbot: QtBot,
) -> None:
    font = QFont(qapp.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    theme.set_application_font(font)
    window.setMinimumSize(1, 1)
    wrong = {page: found for page in all_pages(window, qtbot) if (found := settled(window, _LARGE, qtbot))}
    assert not wrong, "\n".join(f"{page}: {text}" for page, texts in wrong.items() for text in texts)
