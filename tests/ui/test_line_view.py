"""Lists of lines: all are there at once, and the longest can be read to its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QImage
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from armatic_setup.guide.markup import Span
from ui.support_picture import picture_of
from ui.widgets.label import Label
from ui.widgets.line_list import LineList
from ui.widgets.line_view import LineView
from ui.widgets.pick_list import PickList
from ui.widgets.scroll_area import ScrollArea, set_margins

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.theme import Theme

MANY = 500


def test_every_line_has_its_place_as_soon_as_the_list_is_shown(theme: Theme, qtbot: QtBot) -> None:
    listed = PickList(theme, "Lines")
    qtbot.addWidget(listed)
    listed.resize(300, 200)
    listed.show_choices([f"Line {number} of many, with more words than fit" for number in range(MANY)])
    with qtbot.waitExposed(listed):
        listed.show()
    last = listed.visualRect(listed.model().index(MANY - 1, 0))
    assert last.y() > (MANY - 1) * QFontMetrics(listed.font()).height()


def test_the_longest_line_can_be_read_to_its_end(theme: Theme, qtbot: QtBot) -> None:
    view = LineView(theme, "Lines")
    qtbot.addWidget(view)
    view.resize(300, 200)
    long = "a line that is much longer than the first one of the text is, to its very end"
    view.show_lines(["short", long])
    with qtbot.waitExposed(view):
        view.show()
    reach = view.horizontalScrollBar().maximum() + view.viewport().width()
    assert reach >= QFontMetrics(view.font()).horizontalAdvance(long)


@pytest.mark.parametrize("hidden", [False, True])
def test_a_picture_shows_the_lines_of_a_page_that_is_covered(
    theme: Theme, qtbot: QtBot, *, hidden: bool
) -> None:
    pages = QStackedWidget()
    qtbot.addWidget(pages)
    view = LineView(theme, "Lines")
    pages.addWidget(view)
    pages.addWidget(QWidget())
    pages.resize(300, 200)
    with qtbot.waitExposed(pages):
        pages.show()
    empty = picture_of(view)
    view.show_lines(["a line"] * 3)
    pages.setCurrentIndex(1 if hidden else 0)
    assert picture_of(view) != empty
    assert picture_of(view).format() != QImage.Format.Format_Invalid


def test_lists_with_different_marks_begin_at_one_edge(theme: Theme, qtbot: QtBot) -> None:
    edges = set()
    for mark in "›–!":
        lines = LineList(theme, mark)
        qtbot.addWidget(lines)
        lines.set_lines([(Span("Words"),)])
        lines.resize(200, 40)
        with qtbot.waitExposed(lines):
            lines.show()
        edges.add(next(one.x() for one in lines.findChildren(Label) if "Words" in one.text()))
    assert len(edges) == 1


@pytest.mark.parametrize("mirrored", [False, True])
def test_what_scrolls_is_as_far_from_both_edges(theme: Theme, qtbot: QtBot, *, mirrored: bool) -> None:
    """With its bar, wherever lines begin."""
    direction = Qt.LayoutDirection
    QGuiApplication.setLayoutDirection(direction.RightToLeft if mirrored else direction.LeftToRight)
    try:
        area, content, part = ScrollArea(), QWidget(), QWidget()
        row = QHBoxLayout(content)
        row.addWidget(part)
        set_margins(row, 40, 10, 10)
        area.setWidget(content)
        qtbot.addWidget(area)
        area.resize(400, 300)
        with qtbot.waitExposed(area):
            area.show()
        left = part.mapTo(area, QPoint(0, 0)).x()
        frame = area.frameWidth()
        assert (left, area.width() - left - part.width()) == (40 + frame, 40 + frame)
    finally:
        QGuiApplication.setLayoutDirection(direction.LeftToRight)
