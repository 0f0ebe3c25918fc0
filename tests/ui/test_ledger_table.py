"""The tables of figures: what they show, what they say, and where the double rule may stand."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from armatic_setup.sync.aging import AgingLine
from armatic_setup.sync.tieout import CurrencyLine
from ui.theme import Theme
from ui.tokens import Role
from ui.widgets.aging_chart import AgingChart, Scale, describe, short
from ui.widgets.ledger_rows import Cell, Column
from ui.widgets.ledger_table import LedgerTable
from ui.widgets.long_table import LongTable
from ui.widgets.tie_out_table import AgingTable, TieOutTable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

USD = CurrencyLine("USD", 1842, Decimal("1284310.57"), Decimal("1284310.57"))
EUR = CurrencyLine("EUR", 296, Decimal("214905.30"), Decimal("214905.30"))
OFF = CurrencyLine("GBP", 118, Decimal("87420.16"), Decimal("87420.10"))
LINE = AgingLine("USD", tuple(map(Decimal, ("100", "50.25", "0", "-10", "5"))), Decimal("145.25"))


def texts(table: LedgerTable) -> list[list[str]]:
    ledger = table.ledger
    return [
        [ledger.cell(row, column).text for column in range(ledger.columnCount())]
        for row in range(ledger.rowCount())
    ]


def ruled(table: LedgerTable) -> list[str]:
    ledger = table.ledger
    cells = (
        ledger.cell(row, column) for row in range(ledger.rowCount()) for column in range(ledger.columnCount())
    )
    return [cell.text for cell in cells if cell.ruled]


def test_the_double_rule_stands_under_totals_that_tie(theme: Theme, qtbot: QtBot) -> None:
    table = TieOutTable(theme)
    qtbot.addWidget(table)
    table.show_lines([USD, EUR])
    assert texts(table)[0] == ["USD", "1,842", "1,284,310.57", "1,284,310.57", "0.00"]
    assert ruled(table) == ["2,138", "0.00"]
    assert "currencies are not added together" in texts(table)[-1]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_tick_stands_before_a_difference_of_nothing(
    theme: Theme, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    def green(line: CurrencyLine) -> int:
        table.show_lines([line, OFF])
        image, tone = table.grab().toImage(), theme.color("passed")
        return sum(image.pixelColor(x, y) == tone for x in range(image.width()) for y in range(33, 33 + 35))

    table = TieOutTable(theme)
    qtbot.addWidget(table)
    table.setLayoutDirection(direction)
    table.resize(700, 140)
    figure = QLabel("0.00")  # its strokes alone, without a tick
    figure.setFont(theme.font(Role.LABEL, tabular=True))
    figure.setStyleSheet(f"color: {theme.color('passed').name()}")
    qtbot.addWidget(figure)
    image = figure.grab().toImage()
    alone = sum(
        image.pixelColor(x, y) == theme.color("passed")
        for x in range(image.width())
        for y in range(image.height())
    )
    assert green(USD) > alone + 5


def test_no_double_rule_where_one_currency_differs(theme: Theme, qtbot: QtBot) -> None:
    table = TieOutTable(theme)
    qtbot.addWidget(table)
    table.show_lines([USD, OFF])
    assert ruled(table) == []
    assert texts(table)[1][-1] == "-0.06"
    assert texts(table)[-1][-1] == "1 of 2 differs"
    table.show_lines([OFF, OFF])
    assert texts(table)[-1][-1] == "2 of 2 differ"
    assert table.ledger.cell(1, 4).tone == "failed"


def test_nothing_compared_shows_no_total(theme: Theme, qtbot: QtBot) -> None:
    table = TieOutTable(theme)
    qtbot.addWidget(table)
    table.show_lines([])
    assert texts(table) == []


def test_the_table_is_as_high_as_its_rows_and_fills_its_width(theme: Theme, qtbot: QtBot) -> None:
    table = TieOutTable(theme)
    qtbot.addWidget(table)
    table.show_lines([USD, EUR])
    table.resize(900, table.sizeHint().height())
    table.show()
    assert table.sizeHint().height() > table.horizontalHeader().sizeHint().height() + 3 * 30
    assert sum(table.columnWidth(column) for column in range(5)) == table.viewport().width()
    assert table.verticalScrollBar().maximum() == 0


def test_in_a_narrow_window_neither_heads_nor_amounts_are_cut(theme: Theme, qtbot: QtBot) -> None:
    table = TieOutTable(theme)
    qtbot.addWidget(table)
    table.resize(490, 200)
    table.show_lines([USD, EUR])
    widths = [table.columnWidth(column) for column in range(5)]
    assert sum(widths) == table.viewport().width()
    assert all(width >= need for width, (need, _) in zip(widths, table._needs(), strict=True))


def test_what_stands_below_the_cells_of_a_row_takes_as_many_lines_as_it_needs(
    theme: Theme, qtbot: QtBot
) -> None:
    def rows_of(width: int) -> tuple[int, int]:
        table.resize(width, 300)
        return table.verticalHeader().defaultSectionSize(), table.horizontalHeader().height()

    columns = (Column("Customers that are new", 100, stretch=1), Column("Now or later", 60))
    table = LongTable(theme, columns, "Customers", telling=True)
    qtbot.addWidget(table)
    words = "The name in Armatic is Harbor Lights Trading Company, in Intacct Beacon Gardens."
    table.show_items([words], lambda one: (Cell("C-1", below=one), Cell("new")))
    with qtbot.waitExposed(table):
        table.show()
    wide, narrow = rows_of(900), rows_of(330)
    assert wide[1] == theme.px(33)  # heads get one line before columns get what is left
    line = theme.line(Role.SMALL)
    assert narrow == (wide[0] + line, wide[1])
    image = table.grab().toImage()
    ground, below = image.pixelColor(320, 200), narrow[1] + narrow[0] - 2 * line
    second = range(table.columnViewportPosition(1) + 4, 326)  # the words go on below the second cell
    assert any(image.pixelColor(x, y) != ground for x in second for y in range(below, below + line - 4))
    table.show_items([words], lambda one: (Cell("C-1", below=one), Cell("new and long")))
    assert rows_of(170)[1] == wide[1] + line  # a head in two lines


def test_a_screen_reader_meets_a_named_table_with_cells(theme: Theme, qtbot: QtBot) -> None:
    table = TieOutTable(theme)
    qtbot.addWidget(table)
    table.show_lines([USD, OFF])
    spoken = QAccessible.queryAccessibleInterface(table)
    assert spoken.text(QAccessible.Text.Name) == "Tie-out of open receivables"
    assert spoken.role() == QAccessible.Role.Table
    index = table.ledger.index(1, 4)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "-0.06, differs"
    assert table.ledger.headerData(2, Qt.Orientation.Horizontal) == "Intacct"


def test_only_rows_that_changed_are_painted_again(theme: Theme, qtbot: QtBot) -> None:
    table = LedgerTable(theme, (Column("Object", 100), Column("Rows", 80, figures=True)))
    qtbot.addWidget(table)
    table.set_rows([(Cell("a"), Cell("1")), (Cell("b"), Cell("2"))])
    changed: list[int] = []
    table.ledger.dataChanged.connect(lambda first, _last, _roles: changed.append(first.row()))
    table.set_rows([(Cell("a"), Cell("1")), (Cell("b"), Cell("3"))])
    assert changed == [1]
    table.set_rows([(Cell("a"), Cell("1")), (Cell("b"), Cell("3"))], current=0)
    assert changed == [1, 0]


def test_the_keyboard_walks_cells_with_a_visible_ring(theme: Theme, qtbot: QtBot) -> None:
    table = TieOutTable(theme)
    qtbot.addWidget(table)
    table.show_lines([USD, EUR])
    table.resize(900, table.sizeHint().height())
    with qtbot.waitActive(table):
        table.show()
        table.activateWindow()
    table.setFocus()
    table.setCurrentIndex(table.ledger.index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Right)
    assert table.currentIndex().column() == 1
    cell = table.visualRect(table.currentIndex())
    image = table.viewport().grab().toImage()
    assert image.pixelColor(QPoint(cell.center().x(), cell.top() + 2)) == theme.color("accent")


def test_aging_as_a_table(theme: Theme, qtbot: QtBot) -> None:
    table = AgingTable(theme)
    qtbot.addWidget(table)
    table.show_lines([LINE])
    assert texts(table) == [["USD", "100.00", "50.25", "0.00", "-10.00", "5.00", "145.25"]]


# -- the chart ----------------------------------------------------------------------------------------


def test_the_chart_says_in_words_what_it_draws(theme: Theme, qtbot: QtBot) -> None:
    chart = AgingChart(theme)
    qtbot.addWidget(chart)
    chart.show_line(LINE)
    assert chart.accessibleName() == "Aging of open invoices in USD"
    assert chart.accessibleDescription() == describe(LINE)
    assert "Over 90 days 5.00; total 145.25 USD" in describe(LINE)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_longest_bar_is_the_largest_amount(
    theme: Theme, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    chart = AgingChart(theme)
    qtbot.addWidget(chart)
    chart.setLayoutDirection(direction)
    chart.resize(700, chart.sizeHint().height())
    chart.show_line(LINE)
    image = chart.grab().toImage()
    lengths = [
        sum(image.pixelColor(x, 18 + 36 * row) == theme.color(f"c{row}") for x in range(image.width()))
        for row in range(5)
    ]
    assert lengths[0] == max(lengths)
    assert 0 < lengths[4] < lengths[1] < lengths[0]
    assert lengths[2] == 0
    assert lengths[3] > 0  # a negative sum has a bar on the other side of the axis


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_words_keep_to_the_edges_of_the_chart_and_off_its_axis(
    qapp: QApplication, theme: Theme, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)  # as a language does; of a widget alone, Qt's text takes no notice
    chart = AgingChart(theme)
    qtbot.addWidget(chart)
    chart.setLayoutDirection(direction)
    chart.resize(700, chart.sizeHint().height())
    chart.show_line(LINE)
    image = chart.grab().toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    ground = image.pixelColor(0, 0)
    written = [
        x for x in range(image.width()) if any(image.pixelColor(x, y) != ground for y in range(72, 108))
    ]  # of a row without a bar: its label, the grid, its amount and its share
    assert written[0] <= 3
    assert written[-1] >= image.width() - 4


def test_the_axis_holds_zero_and_every_amount() -> None:
    scale = Scale((Decimal(-10), Decimal(90)), 200.0)
    assert scale.place(Decimal(-10)) == 0.0
    assert scale.place(Decimal(90)) == 200.0
    assert Decimal(0) in scale.ticks
    assert 3 <= len(scale.ticks) <= 7
    assert Scale((Decimal(0),), 100.0).place(Decimal(0)) == 0.0


@pytest.mark.parametrize(
    ("amount", "shown"),
    [("0", "0"), ("500", "500"), ("200000", "200 k"), ("1500000", "1.5 M"), ("-2000", "-2 k")],
)
def test_grid_amounts_are_short(amount: str, shown: str) -> None:
    assert short(Decimal(amount)) == shown
