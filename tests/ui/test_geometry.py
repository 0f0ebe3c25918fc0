"""The hardest states of the window, measured: nothing is cut, elided without a tool tip, or overlapping.

The states are those of the pictures (``tools/picture_states/``); ``make pictures`` measures all of them, in
every language. The pages in languages that nobody speaks are in ``tests/language/test_on_screen.py``.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget
from pytestqt.exceptions import TimeoutError as QtTimeoutError

sys.path.append(str(Path(__file__).resolve().parents[2] / "tools"))

from geometry import cut, overlapping, wrong
from picture_states import STATES
from stage import Stage, staged

from ui.tokens import Role
from ui.widgets.checklist import Checklist
from ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from armatic_setup.guide.catalogue import Catalogue
    from ui.theme import Theme
    from ui.window import Window

#: The smallest window, a screen of 1024 x 768 at 150 %, and the usual window with text of double size.
LOOKS = {
    "900x600": (QSize(900, 600), 1.0),
    "150 %": (QSize(683, 512), 1.0),
    "text of 200 %": (QSize(1280, 800), 2.0),
}
HARDEST = (
    "start-question",
    "connect-asked",
    "connect-mixed",
    "connect-many",
    "decoder-several",
    "checklist-call",
    "checklist-differences",
    "sync-busy",
    "done",
    "arrival-partly",
    "delivery-off",
    "support-opened",
    "crash",
)
#: For the layout of a page, on a machine that does other things too, in milliseconds.
LAID_OUT = 5_000


@pytest.fixture(params=HARDEST)
def stage(
    request: pytest.FixtureRequest, theme: Theme, catalogue: Catalogue, qapp: QApplication
) -> Iterator[Stage]:
    with staged(theme, catalogue, QSize(1280, 800)) as stage:
        STATES[request.param](stage)
        yield stage


def settled(window: Window, size: QSize, qtbot: QtBot) -> list[str]:
    """What is still wrong when everything is laid out."""
    window.setMinimumSize(1, 1)
    window.resize(size)
    with suppress(QtTimeoutError):
        qtbot.waitUntil(lambda: window.size() == size and not wrong(window), timeout=LAID_OUT)
    return wrong(window)


def test_a_hard_state_is_whole_in_every_look(
    stage: Stage, theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    usual = QFont(qapp.font())
    found = {}
    for name, (size, text) in LOOKS.items():
        font = QFont(usual)
        font.setPointSizeF(usual.pointSizeF() * text)
        theme.set_application_font(font)
        found[name] = settled(stage.window, size, qtbot)
    assert not any(found.values()), found


@pytest.mark.parametrize("state", ["permissions", "decoder-several", "crash", "start-question"])
def test_a_page_ends_with_what_it_says(
    theme: Theme, catalogue: Catalogue, qapp: QApplication, qtbot: QtBot, state: str
) -> None:
    """And not with empty room that can be scrolled to."""
    with staged(theme, catalogue, QSize(900, 600)) as stage:
        STATES[state](stage)
        settled(stage.window, QSize(900, 600), qtbot)

        def spare() -> list[int]:
            areas = [one for one in stage.window.findChildren(QScrollArea) if one.isVisible()]
            parts = [(one.viewport().height(), one.widget()) for one in areas]
            return [
                part.height() - max(room, part.heightForWidth(part.width()))
                for room, part in parts
                if part.hasHeightForWidth()
            ]

        qtbot.waitUntil(lambda: spare() == [0])


# -- the measure itself ---------------------------------------------------------------------------------


@pytest.fixture
def box(qtbot: QtBot) -> QWidget:
    box = QWidget()
    qtbot.addWidget(box)
    box.resize(400, 300)
    with qtbot.waitExposed(box):
        box.show()
    return box


def put(widget: QWidget, box: QWidget, place: QRect) -> None:
    widget.setParent(box)
    widget.setGeometry(place)
    widget.show()


LONG = "Intacct said a good deal about this row. " * 4


def test_a_text_with_too_little_height_is_found(theme: Theme, box: QWidget) -> None:
    put(Label(theme, Role.BODY, LONG), box, QRect(0, 0, 200, 20))
    assert [one for one in cut(box) if LONG in one]


def test_columns_wider_than_their_list_are_found(theme: Theme, box: QWidget) -> None:
    listed = Checklist(theme)
    put(listed, box, QRect(10, 10, 300, 100))
    assert not list(cut(box))
    listed.header().resizeSection(0, 400)
    assert [one for one in cut(box) if one.startswith("Permission checklist needs")]


def test_a_button_too_narrow_is_found_unless_a_tool_tip_says_it(theme: Theme, box: QWidget) -> None:
    button = QPushButton(LONG)
    put(button, box, QRect(0, 0, 80, 40))
    assert list(cut(box))
    button.setToolTip(LONG)
    assert not list(cut(box))


def test_one_text_upon_another_is_found(theme: Theme, box: QWidget) -> None:
    put(Label(theme, Role.BODY, "Company ID"), box, QRect(0, 0, 200, 40))
    put(Label(theme, Role.BODY, "User ID"), box, QRect(0, 45, 200, 40))
    assert not list(overlapping(box))
    put(Label(theme, Role.BODY, "Password"), box, QRect(100, 20, 200, 40))
    assert len(list(overlapping(box))) == 2


def test_what_is_scrolled_away_lies_upon_nothing(theme: Theme, box: QWidget) -> None:
    holder = QWidget()
    put(holder, box, QRect(0, 0, 200, 50))
    put(Label(theme, Role.BODY, "Seen"), holder, QRect(0, 0, 200, 40))
    put(Label(theme, Role.BODY, "Scrolled away"), holder, QRect(0, 100, 200, 40))
    put(Label(theme, Role.BODY, "Below"), box, QRect(0, 60, 200, 90))
    assert not list(overlapping(box))
