"""Whom to look up: every customer, or a few that stand for all.

A sample is the same as long as the data is. A third are the customers who owe most by Intacct's own total; a
third are spread over the others with open invoices, in the order of their currencies, so that each has a
chance; the rest are spread over the customers without open invoices, from the oldest record to the newest.
Where a group has too few, the others give more. Inactive customers are left out: whether Armatic takes them
is not public.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Final, TypeVar

from armatic_setup.sync.amounts import is_open
from armatic_setup.sync.receivables import amount_field
from armatic_setup.sync.schema import column
from armatic_setup.sync.store import Store

#: Customers of a sample.
SIZE: Final = 27

_T = TypeVar("_T")
_NOTHING: Final = Decimal(0)


@dataclass(frozen=True, slots=True)
class StoredCustomer:
    """A synced customer.

    Attributes:
        id: Intacct's customer ID.
        name: May be empty.
    """

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class _Weighed:
    """A customer as the sample sees it.

    Attributes:
        key: RECORDNO.
        due: What it owes by Intacct's own total, in the base currency.
        currency: Of its open invoices, one of them; None where it has none.
    """

    customer: StoredCustomer
    key: int
    due: Decimal
    currency: str | None


def everyone(store: Store) -> tuple[StoredCustomer, ...]:
    """All synced customers, by record number.

    Raises:
        StoreError: The file cannot be read, or holds no customers' table.
    """
    rows = store.select(
        "SELECT customerid, coalesce(name, '') FROM customer WHERE customerid <> '' ORDER BY recordno"
    )
    return tuple(StoredCustomer(str(number), str(name)) for number, name in rows)


def sample(store: Store, size: int = SIZE) -> tuple[StoredCustomer, ...]:
    """A few customers that stand for all, by record number.

    Args:
        store: The synced data.
        size: How many; fewer where there are not so many.

    Raises:
        StoreError: The file cannot be read.
    """
    known = _weighed(store)
    owing = sorted((one for one in known if one.currency is not None), key=lambda one: (-one.due, one.key))
    largest = owing[: size // 3]
    others = sorted(owing[size // 3 :], key=lambda one: (one.currency or "", one.key))
    settled = [one for one in known if one.currency is None]
    without = _spread(settled, size // 3)
    chosen = [*largest, *_spread(others, size - len(largest) - len(without)), *without]
    taken = {one.key for one in chosen}
    chosen += _spread([one for one in known if one.key not in taken], size - len(chosen))
    return tuple(one.customer for one in sorted(chosen, key=lambda one: one.key))


def _spread(ordered: Sequence[_T], size: int) -> list[_T]:
    """So many of *ordered*, evenly, the first and the last among them."""
    if size <= 0:
        return []
    if len(ordered) <= size:
        return list(ordered)
    if size == 1:
        return [ordered[0]]
    return [ordered[at * (len(ordered) - 1) // (size - 1)] for at in range(size)]


def _weighed(store: Store) -> list[_Weighed]:
    currencies = _open_currencies(store)
    rows = store.select(
        "SELECT recordno, customerid, coalesce(name, ''), coalesce(totaldue, '0') FROM customer"
        " WHERE customerid <> '' AND coalesce(status, '') <> 'inactive' ORDER BY recordno"
    )
    return [
        _Weighed(
            StoredCustomer(str(number), str(name)), int(key or 0), _amount(due), currencies.get(str(number))
        )
        for key, number, name, due in rows
    ]


def _open_currencies(store: Store) -> dict[str, str]:
    """A currency of the open invoices of each customer that has some."""
    amount = amount_field(store)
    if not amount:
        return {}
    rows = store.select(
        "SELECT customerid, min(coalesce(currency, basecurr, '')) FROM arinvoice"  # noqa: S608 - our own names
        f" WHERE {is_open(column(amount))} GROUP BY customerid"
    )
    return {str(number): str(currency) for number, currency in rows}


def _amount(text: object) -> Decimal:
    try:
        return Decimal(str(text))
    except InvalidOperation:
        return _NOTHING
