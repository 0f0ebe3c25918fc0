"""Open receivables customer by customer: Intacct's sums beside ours.

A large company has a hundred thousand customers. So neither side is held in memory: Intacct's sums go into
a temporary table, which SQLite keeps outside of the file, and both are walked through together.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import chain
from typing import Final

from armatic_setup.sync.amounts import is_open
from armatic_setup.sync.receivables import CURRENCY, CUSTOMER
from armatic_setup.sync.schema import column
from armatic_setup.sync.store import Store
from armatic_setup.sync.tieout import INVOICE, CustomerLine, Customers

#: Customer, currency and sum as decimal text.
Owed = tuple[str, str, str]

_THEIRS: Final = "temp.sync_their_open"
_CREATE: Final = (
    f"CREATE TABLE IF NOT EXISTS {_THEIRS} (customer TEXT, currency TEXT, amount TEXT,"
    " PRIMARY KEY (customer, currency)) WITHOUT ROWID"
)
#: Values that one statement takes; SQLite's own limit is 32,766.
_MOST_VALUES: Final = 30_000


def compare_customers(store: Store, amount: str, pages: Iterable[Sequence[Owed]]) -> Customers:
    """What each customer owes in each currency, by Intacct and by us.

    Args:
        store: Ours; its connection has to be one that may write.
        amount: The field that holds what is open.
        pages: Theirs, as they come. A customer that comes twice counts as it came last.

    Raises:
        StoreError: The file cannot be read, or the temporary table not be written.
    """
    store.change((_CREATE, ()), (f"DELETE FROM {_THEIRS}", ()))  # noqa: S608 - our own name
    for page in pages:
        for begin in range(0, len(page), _MOST_VALUES // 3):
            part = page[begin : begin + _MOST_VALUES // 3]
            marks = ", ".join(["(?, ?, ?)"] * len(part))
            store.change((f"INSERT OR REPLACE INTO {_THEIRS} VALUES {marks}", [*chain(*part)]))  # noqa: S608 - our own name
    compared, last = 0, None
    differing = []
    for customer, currency, their, our in store.select(_side_by_side(column(amount))):
        compared += customer != last
        last = customer
        theirs, ours = Decimal(str(their or 0)), Decimal(str(our or 0))
        if theirs != ours:
            differing.append(CustomerLine(str(customer), str(currency), theirs, ours))
    store.change((f"DELETE FROM {_THEIRS}", ()))  # noqa: S608 - our own name
    return Customers(compared, tuple(differing))


def _side_by_side(amount: str) -> str:
    """Customer, currency, their sum and ours; a side that has none is NULL. By customer, then currency."""
    ours = (
        f"SELECT coalesce({column(CUSTOMER)}, '') AS customer, coalesce({column(CURRENCY)}, '') AS currency,"  # noqa: S608 - our own names
        f" NULL AS theirs, decimal_sum({amount}) AS ours"
        f" FROM {column(INVOICE)} WHERE {is_open(amount)} GROUP BY 1, 2"
    )
    theirs = f"SELECT customer, currency, amount, NULL FROM {_THEIRS}"  # noqa: S608 - our own name
    return (
        "SELECT customer, currency, max(theirs), max(ours)"  # noqa: S608 - our own names
        f" FROM ({ours} UNION ALL {theirs}) GROUP BY customer, currency ORDER BY customer, currency"
    )
