"""Open receivables by how long they are past due, per currency: comparable with Intacct's AR aging report."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from armatic_setup.language import mark, tr
from armatic_setup.sync.exact import exact_sum
from armatic_setup.sync.receivables import open_invoices
from armatic_setup.sync.store import Store

#: Days past due at which a bucket ends; the last bucket has no end.
BUCKET_ENDS: Final = (0, 30, 60, 90)
BUCKET_NAMES: Final = (mark("Current"), "1–30", "31–60", "61–90", mark("Over 90"))


def bucket_names() -> tuple[str, ...]:
    """The buckets in the language in use: a range of days past due each."""
    return tuple(tr(name) for name in BUCKET_NAMES)


def bucket_labels() -> tuple[str, ...]:
    """The same where they stand alone, such as "1–30 days"."""
    return (tr("Current"), tr("1–30 days"), tr("31–60 days"), tr("61–90 days"), tr("Over 90 days"))


@dataclass(frozen=True, slots=True)
class AgingLine:
    """The open receivables of one currency.

    Attributes:
        buckets: Sums in the order of ``BUCKET_NAMES``.
    """

    currency: str
    buckets: tuple[Decimal, ...]
    total: Decimal


def bucket(due: date | None, as_of: date) -> int:
    """The bucket's index. An invoice without a due date counts as current."""
    days = (as_of - due).days if due else 0
    return sum(days > end for end in BUCKET_ENDS)


def aging(store: Store, as_of: date) -> tuple[AgingLine, ...]:
    """Age what is open now by its due date, as of a day.

    What was paid after *as_of* is not open any more and so is not in it: this is today's balance seen from
    that day, not the balance of that day.

    Raises:
        StoreError: The database cannot be read.
    """
    sums: dict[str, list[Decimal]] = {}
    for invoice in open_invoices(store):
        line = sums.setdefault(invoice.currency, [Decimal(0)] * len(BUCKET_NAMES))
        index = bucket(invoice.due, as_of)
        line[index] = exact_sum((line[index], invoice.amount))
    return tuple(AgingLine(currency, tuple(line), exact_sum(line)) for currency, line in sorted(sums.items()))
