"""The proof that everything arrived: our counts and sums against the gateway's own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Final

#: Whose amounts the lines per currency and per customer sum.
INVOICE: Final = "ARINVOICE"


class Cause(StrEnum):
    """Why a record differed, as far as its stamps and numbers tell."""

    ADDED = "added"  # made in Intacct after the reading began
    CHANGED = "changed"  # changed in Intacct after the reading began
    LATE = "late"  # changed before, but Intacct showed it only later
    UNSTAMPED = "unstamped"  # changed in Intacct without a new time stamp
    DELETED = "deleted"  # Intacct has it no more
    RECREATED = "recreated"  # Intacct has it under a new record number, as Order Entry does
    UNKNOWN = "unknown"  # it was there and we did not have it


@dataclass(frozen=True, slots=True)
class CountLine:
    """The rows of one object.

    Attributes:
        object: The gateway's name.
        theirs: As the gateway counts them for this user.
        ours: As stored.
    """

    object: str
    theirs: int
    ours: int

    @property
    def ties(self) -> bool:
        """Whether both counts are equal."""
        return self.theirs == self.ours


@dataclass(frozen=True, slots=True)
class AmountLine:
    """An amount of one object, summed over all its rows, whatever their currency.

    Attributes:
        field: The gateway's name of the amount.
    """

    object: str
    field: str
    theirs: Decimal
    ours: Decimal

    @property
    def ties(self) -> bool:
        """Whether both sums are equal, to the last digit."""
        return self.theirs == self.ours


@dataclass(frozen=True, slots=True)
class CurrencyLine:
    """The open receivables of one currency.

    Attributes:
        currency: Empty where the company keeps none.
        open_invoices: How many invoices of ours make the sum.
        theirs: The gateway's own sum.
        ours: The sum of what is stored.
    """

    currency: str
    open_invoices: int
    theirs: Decimal
    ours: Decimal

    @property
    def difference(self) -> Decimal:
        """Ours minus theirs."""
        return self.ours - self.theirs

    @property
    def ties(self) -> bool:
        """Whether both sums are equal, to the last digit."""
        return self.theirs == self.ours


@dataclass(frozen=True, slots=True)
class CustomerLine:
    """The open receivables of one customer in one currency."""

    customer_id: str
    currency: str
    theirs: Decimal
    ours: Decimal


@dataclass(frozen=True, slots=True)
class Customers:
    """The open receivables, customer by customer.

    Attributes:
        compared: How many customers have something open, by the gateway or by us.
        differing: The lines that do not tie, by customer.
    """

    compared: int
    differing: tuple[CustomerLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """One record that was not as Intacct has it.

    Attributes:
        object: The gateway's name.
        recordno: Its key.
        name: What a person calls it, such as the invoice number; empty for a line.
        theirs: The amount by Intacct; None where Intacct has no such record, or it has no amount.
        ours: The amount we had.
    """

    object: str
    recordno: int
    name: str
    customer_id: str
    currency: str
    theirs: Decimal | None
    ours: Decimal | None
    cause: Cause


@dataclass(frozen=True, slots=True)
class TieOut:
    """Every line of the comparison.

    Attributes:
        currencies: One line per currency of the open invoices, by name.
        counts: One line per object that was read, in the order read.
        compared_at: By this computer's clock, UTC.
        amounts: The sums of the objects that have amounts.
        customers: None where they were not compared: no invoices were read, or Intacct refused to tell.
        settled: Records that differed and were read again, the first thousand of them.
        settled_count: All of them.
        differences: Records that differ still, because the company changes faster than we compare.
    """

    currencies: tuple[CurrencyLine, ...]
    counts: tuple[CountLine, ...]
    compared_at: datetime
    amounts: tuple[AmountLine, ...] = ()
    customers: Customers | None = None
    settled: tuple[Difference, ...] = ()
    settled_count: int = 0
    differences: tuple[Difference, ...] = ()

    def object_ties(self, name: str) -> bool:
        """Whether an object's count and sums do, and for invoices every currency and customer."""
        return self.rows_tie(name) and (name != INVOICE or self._receivables_tie)

    def rows_tie(self, name: str) -> bool:
        """Whether an object's count and sums do."""
        return all(line.ties for line in self._lines if line.object == name)

    @property
    def ties(self) -> bool:
        """Whether every line does. Nothing compared ties nothing."""
        return bool(self.counts) and all(line.ties for line in self._lines) and self._receivables_tie

    @property
    def unexplained(self) -> tuple[str, ...]:
        """Objects that do not tie although each of their records does.

        Then Intacct's own figure holds records that it does not show to this user.
        """
        listed = {one.object for one in self.differences}
        names = (line.object for line in self.counts)
        return tuple(name for name in names if name not in listed and not self.object_ties(name))

    @property
    def _lines(self) -> tuple[CountLine | AmountLine, ...]:
        return (*self.counts, *self.amounts)

    @property
    def _receivables_tie(self) -> bool:
        customers_tie = self.customers is None or not self.customers.differing
        return customers_tie and all(line.ties for line in self.currencies)
