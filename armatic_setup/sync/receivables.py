"""What the tie-out and the aging look at: the invoices' open amounts, as they are stored."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from armatic_setup.sync.amounts import is_open
from armatic_setup.sync.schema import column
from armatic_setup.sync.store import Store
from armatic_setup.sync.tieout import INVOICE

CURRENCY: Final = "CURRENCY"
CUSTOMER: Final = "CUSTOMERID"
_DUE_DATE: Final = "WHENDUE"
#: In the invoice's own currency; the second stands in where a company has no transaction currency.
_AMOUNTS: Final = ("TRX_TOTALDUE", "TOTALDUE")


@dataclass(frozen=True, slots=True)
class OpenInvoice:
    """An invoice with an amount due.

    Attributes:
        currency: Empty where the company keeps none.
        due: None where the invoice has no due date.
        amount: What is open, negative for a credit.
    """

    currency: str
    due: date | None
    amount: Decimal


@dataclass(frozen=True, slots=True)
class CurrencyTotal:
    """All open invoices of one currency.

    Attributes:
        currency: Empty where the company keeps none.
        open_invoices: How many have an amount due.
        amount: What they owe together, exact.
    """

    currency: str
    open_invoices: int
    amount: Decimal


def amount_field(store: Store) -> str:
    """The field that holds what is open, or empty before invoices were read.

    A field that the company lists but leaves empty is not meant.
    """
    bookmark = store.bookmark(INVOICE)
    fields = [field for field in _AMOUNTS if bookmark and field in bookmark.fields]
    for field in fields:
        sql = f"SELECT 1 FROM {column(INVOICE)} WHERE {column(field)} IS NOT NULL LIMIT 1"  # noqa: S608 - our own names
        if list(store.select(sql)):
            return field
    return fields[0] if fields else ""


def open_invoices(store: Store) -> Iterator[OpenInvoice]:
    """The open invoices that are stored, as a stream; none before invoices were read.

    Raises:
        StoreError: The file cannot be read.
    """
    amount = column(amount_field(store))
    if not amount:
        return
    for currency, due, text in store.select(
        f"SELECT {column(CURRENCY)}, {column(_DUE_DATE)}, {amount} FROM {column(INVOICE)}"  # noqa: S608 - our own names
        f" WHERE {is_open(amount)}"
    ):
        day = date.fromisoformat(str(due)) if due else None
        yield OpenInvoice(str(currency or ""), day, Decimal(str(text)))


def by_currency(store: Store) -> tuple[CurrencyTotal, ...]:
    """The totals of every currency in which something is open, by name; none before invoices were read.

    Raises:
        StoreError: The file cannot be read.
    """
    amount = column(amount_field(store))
    if not amount:
        return ()
    rows = store.select(
        f"SELECT coalesce({column(CURRENCY)}, ''), count(*), decimal_sum({amount})"  # noqa: S608 - our own names
        f" FROM {column(INVOICE)} WHERE {is_open(amount)} GROUP BY 1 ORDER BY 1"
    )
    return tuple(
        CurrencyTotal(str(name), int(count or 0), Decimal(str(total))) for name, count, total in rows
    )
