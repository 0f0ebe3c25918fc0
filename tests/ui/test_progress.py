from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible

from ui.theme import Theme
from ui.widgets.busy_bar import BusyBar
from ui.widgets.progress import FULL, OverallBar
from ui.widgets.sparkline import POINTS, Sparkline, line_points

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def bar(theme: Theme, qtbot: QtBot) -> OverallBar:
    widget = OverallBar(theme)
    qtbot.addWidget(widget)
    widget.resize(200, 14)
    return widget


def test_the_bar_is_filled_as_far_as_the_share(theme: Theme, qtbot: QtBot) -> None:
    widget = bar(theme, qtbot)
    widget.move_to(610)
    image = widget.grab().toImage()
    assert image.pixelColor(QPoint(110, 7)) == theme.color("accent")
    assert image.pixelColor(QPoint(135, 7)) == theme.color("surface")


def test_the_bar_fills_from_the_right_where_people_read_so(theme: Theme, qtbot: QtBot) -> None:
    widget = bar(theme, qtbot)
    widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    widget.move_to(300)
    image = widget.grab().toImage()
    assert image.pixelColor(QPoint(160, 7)) == theme.color("accent")
    assert image.pixelColor(QPoint(40, 7)) == theme.color("surface")


def test_a_screen_reader_gets_the_bar(theme: Theme, qtbot: QtBot) -> None:
    widget = bar(theme, qtbot)
    widget.setAccessibleName("Whole sync")
    widget.move_to(FULL // 2)
    spoken = QAccessible.queryAccessibleInterface(widget)
    assert spoken.role() == QAccessible.Role.ProgressBar
    assert spoken.text(QAccessible.Text.Name) == "Whole sync"
    assert spoken.valueInterface().currentValue() == FULL // 2


def test_the_line_keeps_the_last_forty_figures(theme: Theme, qtbot: QtBot) -> None:
    line = Sparkline(theme)
    qtbot.addWidget(line)
    for figure in range(POINTS + 5):
        line.add(float(figure))
    assert line.figures == tuple(float(figure) for figure in range(5, POINTS + 5))
    line.clear()
    assert line.figures == ()


def test_the_newest_figure_is_at_the_right_and_the_highest_at_the_top() -> None:
    area = QRectF(0, 0, 390, 100)
    points = line_points((0.0, 50.0, 100.0), area)
    assert points[-1].x() == area.right()
    assert points[-1].y() == area.top()
    assert points[0].y() == area.bottom()
    assert points[1].x() - points[0].x() == area.width() / (POINTS - 1)


def test_a_flat_line_of_zeros_is_drawn_at_the_bottom() -> None:
    assert {point.y() for point in line_points((0.0, 0.0), QRectF(0, 0, 10, 10))} == {10.0}


def test_the_busy_bar_rests_while_hidden(theme: Theme, qtbot: QtBot) -> None:
    busy = BusyBar(theme)
    qtbot.addWidget(busy)
    busy.resize(100, 2)
    busy.set_running(running=True)
    assert busy._loop.state() is busy._loop.State.Stopped
    with qtbot.waitExposed(busy):
        busy.show()
    moving = theme.duration(1) > 0
    assert (busy._loop.state() is busy._loop.State.Running) == moving
    busy.hide()
    assert busy._loop.state() is busy._loop.State.Stopped
    busy.set_running(running=False)
    assert not busy.running
