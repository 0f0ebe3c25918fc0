"""Open receivables by age in a card: one currency at a time as bars, all of them as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout

from ui.tokens import L, M, Role, S
from ui.widgets.aging_chart import BUCKETS, AgingChart
from ui.widgets.card import Card
from ui.widgets.disclosure import Disclosure
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented
from ui.widgets.text_block import verbatim
from ui.widgets.tie_out_table import AgingTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from armatic_setup.sync.aging import AgingLine
    from ui.theme import Theme


class AgingCard(Card):
    """Shows what is open, or says that nothing is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=L, parent=parent)
        self._theme = theme
        self._lines: dict[str, AgingLine] = {}
        self.column.setSpacing(theme.px(S))
        self.as_of = Label(theme, Role.SMALL, color="text2")
        self.chart = AgingChart(theme)
        self.table = AgingTable(theme, BUCKETS)
        self.nothing = Label(theme, Role.BODY, self.tr("No invoice is open."), color="text2")
        self.currencies: Segmented | None = None
        self._head = QHBoxLayout()
        self._head.setSpacing(theme.px(S))
        title = Label(theme, Role.HEADING, self.tr("Aging of open invoices"), wrap=False)
        self._head.addWidget(title)
        self._head.addWidget(self.as_of, 1, Qt.AlignmentFlag.AlignVCenter)
        self._figures = Disclosure(theme, self.tr("The same figures as a table"), self.table)
        self.column.addLayout(self._head)
        self.column.addWidget(self.nothing)
        self.column.addWidget(self.chart)
        self.column.addSpacing(theme.px(M) - theme.px(S))
        self.column.addWidget(self._figures)

    def show_lines(self, lines: Sequence[AgingLine], first: str, as_of: str) -> None:
        """Show every currency.

        Args:
            lines: One a currency.
            first: The currency to begin with; the first line's where it is not among them.
            as_of: The day they are aged by, in words.
        """
        self._lines = {line.currency: line for line in lines}
        self.as_of.set_text(verbatim(as_of))
        self.table.show_lines(lines)
        for widget in (self.chart, self._figures):
            widget.setVisible(bool(lines))
        self.nothing.setVisible(not lines)
        if self.currencies is not None:
            self.currencies.hide()
            self.currencies.deleteLater()
            self.currencies = None
        if not lines:
            return
        chosen = first if first in self._lines else lines[0].currency
        if len(lines) > 1:
            choices = [(line.currency, line.currency or self.tr("None")) for line in lines]
            self.currencies = Segmented(self._theme, choices, self.tr("Currency"))
            self.currencies.choose(chosen)
            self.currencies.chosen.connect(self._on_chosen)
            self._head.addWidget(self.currencies)
        self._on_chosen(chosen)

    @Slot(str)
    def _on_chosen(self, currency: str) -> None:
        self.chart.show_line(self._lines[currency])
