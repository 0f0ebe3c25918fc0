"""The facts of the receivables, compact and typed: what documents are made of before they become rows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Final

#: Record numbers of a block lie between its own bounds: first number and stride for each kind of record.
RECORDS: Final = (1_007, 6_007)  # invoices, then payments, then adjustments: one sequence in the product too
LINES: Final = (2_011, 5_009)
DETAILS: Final = (3_019, 11_003)
DOCUMENTS: Final = (5_003, 1_601)
ENTRIES: Final = (7_001, 5_209)
#: Within the bounds of records: where payments and adjustments start.
PAYMENTS_FROM: Final = 1_500
ADJUSTMENTS_FROM: Final = 5_000


class Money(IntEnum):
    """What an invoice was settled with."""

    PAYMENT = 0
    CREDIT = 1
    ADVANCE = 2


class Kind(IntEnum):
    """What an entry of the payments list is."""

    PAYMENT = 0
    OVERPAYMENT = 1
    ADVANCE = 2


@dataclass(frozen=True, slots=True)
class Party:
    """What the ledger needs to know of a customer."""

    index: int
    currency: int
    entity: int
    term_days: int


@dataclass(slots=True)
class Line:
    """An invoice line; amounts in minor units of the transaction and the base currency."""

    recordno: int
    item: int
    quantity: int
    price: int
    trx: int
    base: int
    paid: int = 0
    paid_base: int = 0


@dataclass(slots=True)
class Invoice:
    """An invoice. ``documents`` is 0 for a plain one, 1 for order entry, 2 with the sales order before it."""

    index: int
    recordno: int
    party: Party
    date: int
    due: int
    rate: int
    lines: list[Line]
    trx: int
    base: int
    created: int
    modified: int | None
    documents: int
    bits: int
    paid: int = 0
    paid_base: int = 0
    settled_on: int = 0


@dataclass(slots=True)
class Payment:
    """A payment, an overpayment or an advance: money received, of which ``applied`` is used."""

    recordno: int
    kind: Kind
    party: Party
    date: int
    rate: int
    stamp: int
    bits: int
    trx: int = 0
    base: int = 0
    applied: int = 0
    applied_base: int = 0
    parent: int | None = None


@dataclass(slots=True)
class Adjustment:
    """A credit memo (amounts below zero) or a debit memo; ``applied`` has the sign of ``trx``."""

    recordno: int
    party: Party
    date: int
    rate: int
    stamp: int
    bits: int
    trx: int
    base: int = 0
    applied: int = 0
    applied_base: int = 0


@dataclass(frozen=True, slots=True)
class Detail:
    """How much of one source was applied to one invoice line by one payment."""

    recordno: int
    invoice: Invoice
    line: Line
    payment: Payment
    money: Money
    source: int | None
    trx: int
    base: int


@dataclass(frozen=True, slots=True)
class Block:
    """All facts of one block, each list ascending by record number."""

    number: int
    invoices: list[Invoice]
    payments: list[Payment]
    adjustments: list[Adjustment]
    details: list[Detail]


def first_record(bounds: tuple[int, int], block: int) -> int:
    """The lowest record number that *block* may use within *bounds*."""
    return bounds[0] + block * bounds[1]
