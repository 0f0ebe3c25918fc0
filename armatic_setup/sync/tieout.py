"""The proof that everything arrived: our counts and open receivables against the gateway's own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Final

#: Whose amounts the lines per currency sum.
INVOICE: Final = "ARINVOICE"


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
class TieOut:
    """Every line of the comparison.

    Attributes:
        currencies: One line per currency of the invoices, by name.
        counts: One line per object that was read, in the order read.
        compared_at: By this computer's clock, UTC.
    """

    currencies: tuple[CurrencyLine, ...]
    counts: tuple[CountLine, ...]
    compared_at: datetime

    def object_ties(self, name: str) -> bool:
        """Whether an object's count does, and for invoices every currency."""
        if name == INVOICE and not all(line.ties for line in self.currencies):
            return False
        return all(line.ties for line in self.counts if line.object == name)

    @property
    def ties(self) -> bool:
        """Whether every line does. Nothing compared ties nothing."""
        counts_tie = all(line.ties for line in self.counts)
        return bool(self.counts) and counts_tie and all(line.ties for line in self.currencies)
