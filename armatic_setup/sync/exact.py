"""Sums of amounts that never round."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Context, Decimal, Inexact
from typing import Final

#: Far more digits than any ledger has; a sum that would still not fit raises instead of rounding.
_CONTEXT: Final = Context(prec=200, traps=[Inexact])


def exact_sum(amounts: Iterable[Decimal]) -> Decimal:
    """The sum, to the last digit (the default context would round to 28)."""
    total = Decimal(0)
    for amount in amounts:
        total = _CONTEXT.add(total, amount)
    return total


class DecimalSum:
    """The SQL aggregate ``decimal_sum``: the exact sum of a column of decimal texts, as text.

    SQLite's own ``SUM`` turns such texts into floating point.
    """

    def __init__(self) -> None:
        self._total = Decimal(0)

    def step(self, value: str | int | None) -> None:
        """Take one row; NULL counts as nothing."""
        if value is not None:
            self._total = _CONTEXT.add(self._total, Decimal(value))

    def finalize(self) -> str:
        """The sum as plain text, without an exponent."""
        return f"{self._total:f}"
