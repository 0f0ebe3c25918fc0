"""The comparison line by line: objects, customers, and single records with the reason where it is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from armatic_setup.language import tr
from armatic_setup.sync.report_rows import CAUSES
from ui import figures
from ui.tokens import Role
from ui.widgets.ledger_rows import Cell, Column
from ui.widgets.long_table import LongTable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from armatic_setup.sync.tieout import CustomerLine, Difference, TieOut
    from ui.theme import Theme

_NONE: Final = "–"


def _tr(text: str) -> str:
    return QCoreApplication.translate("TieOutLists", text)


@dataclass(frozen=True, slots=True)
class Names:
    """How people call what the gateway calls otherwise.

    Attributes:
        objects: By the gateway's name.
        fields: By the gateway's names of object and field.
    """

    objects: Mapping[str, str]
    fields: Mapping[tuple[str, str], str]

    def amount(self, name: str, field: str) -> str:
        """Such as "Invoices, Total due"."""
        return f"{self.objects.get(name, name)}, {self.fields.get((name, field), field)}"


@dataclass(frozen=True, slots=True)
class _Compared:
    what: str
    theirs: str
    ours: str
    difference: str
    ties: bool


class ObjectList(LongTable):
    """Row counts and sums of amounts, those that differ first."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        columns = (
            Column(_tr("Records"), 240, stretch=3),
            Column(_tr("Intacct"), 130, stretch=2, figures=True),
            Column(_tr("Copied here"), 130, stretch=2, figures=True),
            Column(_tr("Difference"), 110, stretch=1, figures=True),
        )
        super().__init__(theme, columns, _tr("Row counts and sums"), parent)

    def show_lines(self, tie_out: TieOut, names: Names) -> None:
        """Show every line that was compared."""
        counts = [
            _Compared(
                names.objects.get(line.object, line.object),
                figures.count(line.theirs),
                figures.count(line.ours),
                figures.count(line.ours - line.theirs),
                line.ties,
            )
            for line in tie_out.counts
        ]
        sums = [
            _Compared(
                names.amount(line.object, line.field),
                figures.money(line.theirs),
                figures.money(line.ours),
                figures.money(line.ours - line.theirs),
                line.ties,
            )
            for line in tie_out.amounts
        ]
        self.show_items(sorted((*counts, *sums), key=lambda line: line.ties), _compared_row)


class CustomerList(LongTable):
    """Customers whose open receivables differ."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        columns = (
            Column(_tr("Customer"), 170, stretch=3),
            Column(_tr("Currency"), 70, stretch=0),
            Column(_tr("Intacct"), 130, stretch=2, figures=True),
            Column(_tr("Copied here"), 130, stretch=2, figures=True),
            Column(_tr("Difference"), 110, stretch=1, figures=True),
        )
        super().__init__(theme, columns, _tr("Customers that differ"), parent)

    def show_lines(self, lines: Sequence[CustomerLine]) -> None:
        """Show them."""
        self.show_items(lines, _customer_row)


class RecordList(LongTable):
    """Records that were not as Intacct has them, and why."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        columns = (
            Column(_tr("Record"), 90, stretch=2),
            Column(_tr("Customer"), 74, stretch=2),
            Column(_tr("Intacct"), 72, stretch=1, figures=True),
            Column(_tr("Was here"), 72, stretch=1, figures=True),
            Column(_tr("Now"), 90, stretch=1, figures=True),
        )
        super().__init__(theme, columns, _tr("Records that differed"), parent, telling=True)
        self._names = Names({}, {})

    def show_lines(self, tie_out: TieOut, names: Names) -> None:
        """Show what differs still, then what was read again and agrees now."""
        self._names = names
        settled = [(one, True) for one in tie_out.settled]
        self.show_items([*((one, False) for one in tie_out.differences), *settled], self._row)

    def _row(self, item: tuple[Difference, bool]) -> tuple[Cell, ...]:
        one, settled = item
        called = one.name or f"#{one.recordno}"
        label = self._names.objects.get(one.object, one.object)
        end = _tr("agrees now") if settled else _tr("differs still")
        happened = _tr("{object}: {cause}").format(object=label, cause=tr(CAUSES[one.cause]))
        return (
            Cell(called, role=Role.LABEL, spoken=f"{called}. {happened}", below=happened),
            Cell(one.customer_id or _NONE, spoken=one.customer_id or _tr("no customer")),
            _amount(one.theirs, one.currency),
            _amount(one.ours, one.currency),
            Cell(end, tone="passed" if settled else "failed", role=Role.LABEL),
        )


def _compared_row(line: _Compared) -> tuple[Cell, ...]:
    return (
        Cell(line.what, role=Role.LABEL),
        Cell(line.theirs),
        Cell(line.ours),
        _difference(line.difference, ties=line.ties),
    )


def _customer_row(line: CustomerLine) -> tuple[Cell, ...]:
    return (
        Cell(line.customer_id or _NONE, role=Role.LABEL, spoken=line.customer_id or _tr("no customer")),
        Cell(line.currency or _NONE),
        Cell(figures.money(line.theirs, line.currency)),
        Cell(figures.money(line.ours, line.currency)),
        _difference(figures.money(line.ours - line.theirs, line.currency), ties=False),
    )


def _difference(text: str, *, ties: bool) -> Cell:
    spoken = _tr("{amount}, ties") if ties else _tr("{amount}, differs")
    return Cell(
        text,
        tone="passed" if ties else "failed",
        role=Role.LABEL,
        ticked=ties,
        spoken=spoken.format(amount=text),
    )


def _amount(amount: Decimal | None, currency: str) -> Cell:
    if amount is None:
        return Cell(_NONE, spoken=_tr("none"))
    text = figures.money(amount, currency)
    return Cell(text, spoken=f"{text} {currency}")
