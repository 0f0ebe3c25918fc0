"""The aging as it stood on a day, per currency and customer: to be held against Intacct's AR aging report.

What is stored is the present. For an earlier day, invoices dated after it are left out, and what was applied
after it is put back. That is proven invoice by invoice: all that was ever applied has to be what the invoice
says is paid of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Final

from armatic_setup.cancel import CancelToken
from armatic_setup.sync.aging import BUCKET_NAMES, bucket
from armatic_setup.sync.amounts import is_open
from armatic_setup.sync.exact import exact_sum
from armatic_setup.sync.receivables import amount_field
from armatic_setup.sync.schema import column
from armatic_setup.sync.store import Store
from armatic_setup.sync.tieout import INVOICE
from armatic_setup.sync.values import Value
from armatic_setup.sync.views import APPLIED, OPEN_ITEMS

_NOTHING: Final = Decimal(0)
_NO_BUCKETS: Final = (_NOTHING,) * len(BUCKET_NAMES)
#: What belongs to each amount that is due: what is paid, in the same currency.
_PAID: Final = {"TRX_TOTALDUE": "trx_totalpaid", "TOTALDUE": "totalpaid"}


@dataclass(frozen=True, slots=True)
class CustomerAging:
    """One customer in one currency.

    Attributes:
        invoices: How many are open.
        buckets: Sums in the order of ``BUCKET_NAMES``.
    """

    currency: str
    customer_id: str
    customer_name: str
    invoices: int
    buckets: tuple[Decimal, ...]

    @property
    def total(self) -> Decimal:
        """What the customer owes."""
        return exact_sum(self.buckets)


@dataclass(frozen=True, slots=True)
class CurrencyAging:
    """One currency, and how its total follows from what is open now.

    Attributes:
        invoices: How many are open.
        buckets: Sums in the order of ``BUCKET_NAMES``.
        open_now: What the invoices owe now: the total of the tie-out.
        dated_later: Of that, invoices dated after the day; left out.
        applied_later: What was applied after the day to the other invoices; put back.
        adjustments: Adjustments open now; not in the aging, a credit memo is negative.
        unapplied: What is left now of payments, advances and overpayments; not in the aging, negative.
    """

    currency: str
    invoices: int
    buckets: tuple[Decimal, ...]
    open_now: Decimal
    dated_later: Decimal
    applied_later: Decimal
    adjustments: Decimal = _NOTHING
    unapplied: Decimal = _NOTHING

    @property
    def total(self) -> Decimal:
        """What all customers owe: what is open now, less what is dated later, plus what is put back."""
        return exact_sum(self.buckets)


@dataclass(frozen=True, slots=True)
class AgingReport:
    """Everything the report says; plain data for every face.

    Attributes:
        company_id: Whose receivables.
        entity_id: Empty is the top level.
        as_of: The day.
        complete_as_of: By Intacct's clock, up to when the invoices were read; None before the first sync.
        currencies: By name.
        customers: By currency, then by customer ID.
        put_back: Invoices to which something was applied after the day.
        unproven: Numbers of those of which that could not be proven, or not be put back at all.
    """

    company_id: str
    entity_id: str
    as_of: date
    complete_as_of: datetime | None
    currencies: tuple[CurrencyAging, ...]
    customers: tuple[CustomerAging, ...]
    put_back: int = 0
    unproven: tuple[str, ...] = ()


def aging_report(store: Store, as_of: date, cancel: CancelToken) -> AgingReport:
    """Age by due date what was open on a day. An invoice without a due date counts as current.

    Raises:
        StoreError: The file cannot be read.
        Cancelled: The user stopped.
    """
    with store.snapshot(cancel):
        bookmark = store.bookmark(INVOICE)
        aged = _Aged(as_of)
        amount = amount_field(store)
        if amount:
            for row in store.select(_invoices(amount), (as_of.isoformat(),)):
                aged.take(row)
        others = dict(_others(store)) if amount else {}
        return AgingReport(
            company_id=store.company_id,
            entity_id=store.entity_id,
            as_of=as_of,
            complete_as_of=bookmark.complete_as_of if bookmark else None,
            currencies=aged.currencies(others),
            customers=aged.customers(),
            put_back=aged.put_back,
            unproven=tuple(aged.unproven),
        )


def _invoices(amount: str) -> str:
    """Each invoice that is open, or to which or from which something was applied after the day."""
    due, paid = column(amount), _PAID[amount]
    applied = "trx" if amount.startswith("TRX_") else "base"
    return f"""
        WITH applied AS (
            {APPLIED}
            UNION ALL
            SELECT recordno, negativeinvoicekey, paymentdate, 'used', recordkey,
                {_negated("trx_negativeinvoiceamount")}, {_negated("negativeinvoiceamount")}
            FROM arpymtdetail WHERE negativeinvoicekey IS NOT NULL
        ), later AS (
            SELECT recordkey, decimal_sum({applied}) AS ever,
                decimal_sum({applied}) FILTER (WHERE paymentdate > ?1) AS later,
                decimal_sum(base) FILTER (WHERE {applied} IS NULL) AS ever_in_base,
                decimal_sum(base) FILTER (WHERE {applied} IS NULL AND paymentdate > ?1) AS later_in_base
            FROM applied
            WHERE recordkey IN (
                SELECT recordkey FROM arpymtdetail WHERE paymentdate > ?1
                UNION SELECT negativeinvoicekey FROM arpymtdetail WHERE paymentdate > ?1
            )
            GROUP BY recordkey
        )
        SELECT invoice.recordid, coalesce(invoice.customerid, ''),
            coalesce((SELECT name FROM customer WHERE customerid = invoice.customerid LIMIT 1),
                invoice.customername, ''),
            coalesce(invoice.currency, invoice.basecurr, ''), coalesce(invoice.basecurr, ''),
            invoice.whencreated, invoice.whendue, coalesce({due}, '0'), coalesce({paid}, '0'),
            ever, later, ever_in_base, later_in_base
        FROM arinvoice AS invoice LEFT JOIN later ON later.recordkey = invoice.recordno
        WHERE {is_open(due)} OR later.recordkey IS NOT NULL
    """  # noqa: S608 - our own names


def _negated(amount: str) -> str:
    """Decimal text with the other sign: what one invoice got of a negative one, that one has lost."""
    return f"CASE WHEN {amount} LIKE '-%' THEN substr({amount}, 2) ELSE '-' || {amount} END"


def _others(store: Store) -> Iterator[tuple[tuple[str, str], Decimal]]:
    """What else is open now, by currency and kind."""
    rows = store.select(
        f"WITH item AS ({OPEN_ITEMS}) SELECT currency, kind, sign, decimal_sum(amount) FROM item"  # noqa: S608 - our own names
        f" WHERE kind <> 'invoice' AND {is_open('amount')} GROUP BY currency, kind, sign"
    )
    for currency, kind, sign, amount in rows:
        yield (str(currency), str(kind)), int(sign or 0) * Decimal(str(amount))


@dataclass(slots=True)
class _Line:
    """Sums that grow."""

    invoices: int = 0
    buckets: list[Decimal] = field(default_factory=lambda: list(_NO_BUCKETS))
    open_now: Decimal = _NOTHING
    dated_later: Decimal = _NOTHING
    applied_later: Decimal = _NOTHING

    def add(self, amount: Decimal, index: int) -> None:
        if amount:
            self.invoices += 1
            self.buckets[index] = exact_sum((self.buckets[index], amount))


class _Aged:
    """Takes invoices one by one."""

    def __init__(self, as_of: date) -> None:
        self._as_of = as_of
        self._currencies: dict[str, _Line] = {}
        self._customers: dict[tuple[str, str, str], _Line] = {}
        self.put_back = 0
        self.unproven: list[str] = []

    def take(self, row: tuple[Value, ...]) -> None:
        number, customer, name, currency, base, dated, due, open_now, paid, ever, later, *in_base = row
        line = self._currencies.setdefault(str(currency), _Line())
        amount = Decimal(str(open_now))
        line.open_now = exact_sum((line.open_now, amount))
        if dated and date.fromisoformat(str(dated)) > self._as_of:
            line.dated_later = exact_sum((line.dated_later, amount))
            return
        if any(text is not None for text in (ever, *in_base)):
            known = currency == base or in_base[0] is None
            parts = [
                Decimal(str(text)) for text in (later, in_base[1] if known else None) if text is not None
            ]
            whole = [Decimal(str(text)) for text in (ever, in_base[0]) if text is not None]
            self.put_back += 1
            if not known or exact_sum(whole) != Decimal(str(paid)):
                self.unproven.append(str(number or ""))
            line.applied_later = exact_sum((line.applied_later, *parts))
            amount = exact_sum((amount, *parts))
        index = bucket(date.fromisoformat(str(due)) if due else None, self._as_of)
        line.add(amount, index)
        if amount:
            key = str(currency), str(customer), str(name)
            self._customers.setdefault(key, _Line()).add(amount, index)

    def currencies(self, others: dict[tuple[str, str], Decimal]) -> tuple[CurrencyAging, ...]:
        names = sorted(self._currencies.keys() | {currency for currency, _ in others})
        lines = ((name, self._currencies.get(name, _Line())) for name in names)
        return tuple(
            CurrencyAging(
                name,
                line.invoices,
                tuple(line.buckets),
                line.open_now,
                line.dated_later,
                line.applied_later,
                others.get((name, "adjustment"), _NOTHING),
                others.get((name, "payment"), _NOTHING),
            )
            for name, line in lines
        )

    def customers(self) -> tuple[CustomerAging, ...]:
        return tuple(
            CustomerAging(*key, line.invoices, tuple(line.buckets))
            for key, line in sorted(self._customers.items())
        )
