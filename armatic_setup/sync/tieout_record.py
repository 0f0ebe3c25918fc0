"""The last comparison with Intacct, kept in the file: what it found can be shown without asking again."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from armatic_setup.sync.store import Store
from armatic_setup.sync.tieout import (
    INVOICE,
    AmountLine,
    Cause,
    CountLine,
    CurrencyLine,
    CustomerLine,
    Customers,
    Difference,
    TieOut,
)
from armatic_setup.sync.values import Value, instant, iso

_HEAD, _LINES, _DIFFERENCES = "sync_tie_out", "sync_tie_out_line", "sync_difference"
_ROWS: Final = "rows"
_AMOUNT: Final = "amount"
_CURRENCY: Final = "currency"
_CUSTOMER: Final = "customer"


def keep(store: Store, tie_out: TieOut) -> None:
    """Put it in the place of the one before.

    Raises:
        StoreError: The file cannot be written.
    """
    compared = tie_out.customers.compared if tie_out.customers else None
    head = (iso(tie_out.compared_at), int(tie_out.ties), compared, tie_out.settled_count)
    lines = [(position, *line) for position, line in enumerate(_lines(tie_out), 1)]
    listed = [*((one, 1) for one in tie_out.settled), *((one, 0) for one in tie_out.differences)]
    differences = [
        (
            position,
            one.object,
            one.recordno,
            one.name,
            one.customer_id,
            one.currency,
            _text(one.theirs),
            _text(one.ours),
            one.cause.value,
            settled,
        )
        for position, (one, settled) in enumerate(listed, 1)
    ]
    store.rewrite({_HEAD: [head], _LINES: lines, _DIFFERENCES: differences})


def last(store: Store) -> TieOut | None:
    """What was kept; None before the first comparison.

    Raises:
        StoreError: The file cannot be read.
    """
    heads = list(store.select(f"SELECT compared_at, customers, settled FROM {_HEAD}"))  # noqa: S608 - our own names
    for compared_at, customers, settled_count in heads:
        lines = list(store.select(f"SELECT * FROM {_LINES} ORDER BY position"))  # noqa: S608 - our own
        differences = list(store.select(f"SELECT * FROM {_DIFFERENCES} ORDER BY position"))  # noqa: S608 - our own names
        return TieOut(
            currencies=tuple(
                CurrencyLine(str(currency), int(records or 0), Decimal(str(theirs)), Decimal(str(ours)))
                for _, kind, _, _, _, currency, records, theirs, ours in lines
                if kind == _CURRENCY
            ),
            counts=tuple(
                CountLine(str(name), int(str(theirs)), int(str(ours)))
                for _, kind, name, _, _, _, _, theirs, ours in lines
                if kind == _ROWS
            ),
            compared_at=instant(str(compared_at)),
            amounts=tuple(
                AmountLine(str(name), str(field), Decimal(str(theirs)), Decimal(str(ours)))
                for _, kind, name, field, _, _, _, theirs, ours in lines
                if kind == _AMOUNT
            ),
            customers=None
            if customers is None
            else Customers(
                int(customers),
                tuple(
                    CustomerLine(str(customer), str(currency), Decimal(str(theirs)), Decimal(str(ours)))
                    for _, kind, _, _, customer, currency, _, theirs, ours in lines
                    if kind == _CUSTOMER
                ),
            ),
            settled=tuple(_difference(row) for row in differences if row[-1]),
            settled_count=int(settled_count or 0),
            differences=tuple(_difference(row) for row in differences if not row[-1]),
        )
    return None


def _lines(tie_out: TieOut) -> Iterator[tuple[Value, ...]]:
    """Kind, object, field, customer, currency, records, theirs, ours."""
    for count in tie_out.counts:
        yield _ROWS, count.object, "", "", "", None, str(count.theirs), str(count.ours)
    for amount in tie_out.amounts:
        yield _AMOUNT, amount.object, amount.field, "", "", None, _text(amount.theirs), _text(amount.ours)
    for line in tie_out.currencies:
        sums = _text(line.theirs), _text(line.ours)
        yield _CURRENCY, INVOICE, "", "", line.currency, line.open_invoices, *sums
    for one in tie_out.customers.differing if tie_out.customers else ():
        sums = _text(one.theirs), _text(one.ours)
        yield _CUSTOMER, INVOICE, "", one.customer_id, one.currency, None, *sums


def _difference(row: tuple[Value, ...]) -> Difference:
    _, name, recordno, called, customer, currency, theirs, ours, cause, _ = row
    return Difference(
        object=str(name),
        recordno=int(recordno or 0),
        name=str(called),
        customer_id=str(customer),
        currency=str(currency),
        theirs=None if theirs is None else Decimal(str(theirs)),
        ours=None if ours is None else Decimal(str(ours)),
        cause=Cause(str(cause)),
    )


def _text(amount: Decimal | None) -> str | None:
    return None if amount is None else f"{amount:f}"
