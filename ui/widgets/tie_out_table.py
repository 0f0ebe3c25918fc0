"""Our open receivables against the gateway's own totals, a line a currency.

The double rule, the accountant's "this total ties", stands only under totals that were compared and are
equal. Currencies are never added together.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from armatic_setup.language import tr
from armatic_setup.sync.aging import bucket_names
from ui import figures
from ui.tokens import Role
from ui.widgets.ledger_painting import Look
from ui.widgets.ledger_rows import Cell, Column
from ui.widgets.ledger_table import LedgerTable
from ui.widgets.long_table import LongTable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from armatic_setup.sync.tieout import CurrencyLine
    from ui.theme import Theme
    from ui.widgets.aging_chart import Aged


class TieOutTable(LedgerTable):
    """One line a currency: what Intacct says, what was copied here, and the difference."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        columns = (
            Column(tr("Currency"), 90, stretch=1),
            Column(tr("Open invoices"), 110, stretch=2, figures=True),
            Column("Intacct", 150, stretch=2, figures=True),
            Column(tr("Copied here"), 150, stretch=2, figures=True),
            Column(tr("Difference"), 110, stretch=1, figures=True),
        )
        super().__init__(theme, columns, Look.BARE, parent)
        self.setAccessibleName(self.tr("Tie-out of open receivables"))

    def show_lines(self, lines: Sequence[CurrencyLine]) -> None:
        """Show the comparison of each currency and what may be added up."""
        rows: list[tuple[Cell, ...]] = [_currency_row(line) for line in lines]
        if lines:
            rows.append(_total_row(lines))
        self.set_rows(rows)
        self._share_out()  # amounts of another length


class AgingTable(LongTable):
    """The aging chart's figures as a table: a line a currency, a column a bucket."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        columns = [
            Column(tr("Currency"), 76, stretch=1),
            *(Column(heading, 84, stretch=2, figures=True) for heading in bucket_names()),
            Column(tr("Total"), 90, stretch=2, figures=True),
        ]
        super().__init__(theme, columns, tr("Aging of open invoices, in days"), parent)

    def show_lines(self, lines: Sequence[Aged]) -> None:
        """Show every currency."""
        self.show_items(lines, _aged_row)


def _aged_row(line: Aged) -> tuple[Cell, ...]:
    return (
        Cell(line.currency, role=Role.LABEL),
        *(Cell(figures.money(amount, line.currency)) for amount in line.buckets),
        Cell(figures.money(line.total, line.currency), role=Role.LABEL),
    )


def _currency_row(line: CurrencyLine) -> tuple[Cell, ...]:
    difference = line.ours - line.theirs
    ties = not difference
    return (
        Cell(line.currency, role=Role.LABEL),
        Cell(figures.count(line.open_invoices)),
        Cell(figures.money(line.theirs, line.currency)),
        Cell(figures.money(line.ours, line.currency)),
        Cell(
            figures.money(difference, line.currency),
            tone="passed" if ties else "failed",
            role=Role.LABEL,
            ticked=ties,
            spoken=f"{figures.money(difference, line.currency)}, {tr('ties') if ties else tr('differs')}",
        ),
    )


def _total_row(lines: Sequence[CurrencyLine]) -> tuple[Cell, ...]:
    ties = all(line.ours == line.theirs for line in lines)
    invoices = figures.count(sum(line.open_invoices for line in lines))
    if ties:
        zero = figures.money(Decimal(0))
        spoken = tr("{amount}, every currency ties").format(amount=zero)
        last = Cell(zero, role=Role.LABEL, ruled=True, spoken=spoken)
    else:
        differing = sum(line.ours != line.theirs for line in lines)
        words = tr("1 of {total} differs") if differing == 1 else tr("{count} of {total} differ")
        last = Cell(words.format(count=differing, total=len(lines)), role=Role.SMALL_LABEL, tone="failed")
    note = tr("currencies are not added together") if len(lines) > 1 else ""
    return (
        Cell(tr("All invoices"), tone="text2"),
        Cell(invoices, role=Role.LABEL, ruled=ties),
        Cell(note, role=Role.SMALL, tone="text2", span=2),
        Cell(),
        last,
    )
