"""Every customer of one currency by age: searched, scrolled, ten thousand of them without a pause."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from armatic_setup.sync.aging import bucket_names
from ui import figures
from ui.tokens import XS, Role, S
from ui.widgets.announce import announce
from ui.widgets.label import Label
from ui.widgets.ledger_rows import Cell, Column
from ui.widgets.long_table import LongTable
from ui.widgets.search_field import SearchField
from ui.widgets.text_block import verbatim

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from armatic_setup.sync.aging_report import CurrencyAging, CustomerAging
    from ui.theme import Theme

#: How long after the last key the list is searched, in milliseconds.
_SETTLE_MS: Final = 120


class AgingCustomers(QWidget):
    """A search field, how many were found, and their ages.

    Args:
        theme: Fonts and colors.
        parent: Owner, if not a layout's.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: list[tuple[str, CustomerAging]] = []
        self._total: CurrencyAging | None = None
        self.search = SearchField(theme, self.tr("Customer name or ID"))
        self.found = Label(theme, Role.SMALL, color="text2")
        columns = (
            Column(self.tr("Customer"), 160, stretch=5),
            *(Column(heading, 80, stretch=2, figures=True) for heading in bucket_names()),
            Column(self.tr("Total"), 90, stretch=2, figures=True),
        )
        self.table = LongTable(theme, columns, self.tr("Aging by customer"))
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        head = QHBoxLayout()
        head.setSpacing(theme.px(S))
        head.addWidget(self.search)
        head.addWidget(self.found, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(XS), 0, 0)
        column.setSpacing(theme.px(XS))
        column.addLayout(head)
        column.addWidget(self.table)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.search.textChanged.connect(self._settle.start)
        self._settle.timeout.connect(self._on_settled)

    def show_customers(self, customers: Sequence[CustomerAging], total: CurrencyAging) -> None:
        """Show them and make room for amounts as large as in *total*; what is searched for stays."""
        self._total = total
        self._all = [(f"{one.customer_id} {one.customer_name}".casefold(), one) for one in customers]
        self._show()

    def _show(self) -> str:
        words = self.search.text().casefold().split()
        found = [one for text, one in self._all if all(word in text for word in words)]
        self.table.show_items(found, _row, (_widest(self._total),) if self._total else ())
        count, total = figures.count(len(found)), figures.count(len(self._all))
        if len(self._all) == 1:
            said = self.tr("{count} of 1 customer") if words else self.tr("1 customer")
        else:
            said = self.tr("{count} of {total} customers") if words else self.tr("{total} customers")
        said = said.format(count=count, total=total)
        self.found.set_text(verbatim(said))
        self.table.setVisible(bool(found))
        return said

    @Slot()
    def _on_settled(self) -> None:
        announce(self.search, self._show())


def _row(one: CustomerAging) -> tuple[Cell, ...]:
    name = f"{one.customer_name}  {one.customer_id}" if one.customer_name else one.customer_id
    return (
        Cell(name, spoken=f"{one.customer_name}, {one.customer_id}"),
        *(_amount(amount, one.currency) for amount in one.buckets),
        Cell(figures.money(one.total, one.currency), role=Role.LABEL),
    )


def _widest(total: CurrencyAging) -> tuple[Cell, ...]:
    amounts = (figures.money(amount, total.currency) for amount in (*total.buckets, total.total))
    return (Cell(), *(Cell(amount) for amount in amounts))


def _amount(amount: Decimal, currency: str) -> Cell:
    """Nothing is a dash, so that what is open stands out."""
    text = figures.money(amount, currency)
    return Cell(text) if amount else Cell("–", tone="text2", spoken=text)
