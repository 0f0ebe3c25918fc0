"""The receivables as compact facts, made in blocks on demand from the seed.

A block is 500 consecutive invoices with everything that belongs to them: lines, payments and how they are
applied, credit memos, advances, order entry documents. Blocks do not depend on each other, so a company of
a million invoices costs no more memory than one of ten thousand. All amounts are whole minor units, and
they add up by construction: an invoice is the sum of its lines, what is paid is the sum of what is applied.

Money is applied line by line from the first on, as the vendor describes it (its "waterfall").
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from armatic_setup.practice.facts import (
    ADJUSTMENTS_FROM,
    DETAILS,
    LINES,
    PAYMENTS_FROM,
    RECORDS,
    Adjustment,
    Block,
    Detail,
    Invoice,
    Kind,
    Line,
    Money,
    Party,
    Payment,
    first_record,
)
from armatic_setup.practice.money import rate_on, to_base

BLOCK: Final = 500
_BUNDLES: Final = 125  # the four invoices of a bundle belong to one customer and may share a payment
SPAN_DAYS: Final = 1095
_EPOCH: Final = 719_163  # 1970-01-01 as an ordinal


_LINE_COUNTS: Final = (1, 1, 1, 2, 2, 2, 3, 3, 4, 5)
#: (younger than so many days, 1024ths that are paid in full, 1024ths that are paid in part)
_PAID_BY_AGE: Final = ((15, 120, 40), (35, 430, 70), (65, 760, 70), (100, 930, 40), (400, 985, 20))
_PAID_OLD: Final = (1010, 6)


@dataclass(frozen=True, slots=True)
class LedgerPlan:
    """What the facts are made from. The same plan always makes the same facts."""

    seed: int
    invoices: int
    today: int
    parties: Sequence[Party]
    prices: Sequence[Sequence[int]]  # by currency, by item: minor units

    @property
    def blocks(self) -> int:
        """How many blocks there are."""
        return -(-self.invoices // BLOCK)

    def block(self, number: int) -> Block:
        """Make the facts of one block."""
        return _BlockMaker(self, number).make()


def stamp(ordinal: int, bits: int) -> int:
    """Seconds since 1970 for a moment of a working day; every fifth is a batch run at 06:00:00 sharp."""
    seconds = 21_600 if bits % 5 == 0 else 28_800 + bits % 30_000
    return (ordinal - _EPOCH) * 86_400 + seconds


class _BlockMaker:
    """Makes one block: first the invoices, then bundle by bundle what was paid on them."""

    def __init__(self, plan: LedgerPlan, number: int) -> None:
        self._plan = plan
        self._number = number
        self._random = random.Random(plan.seed * 1_000_003 + number)  # noqa: S311 - made-up figures
        self._record = first_record(RECORDS, number)
        self._payment = self._record + PAYMENTS_FROM
        self._adjustment = self._record + ADJUSTMENTS_FROM
        self._detail = first_record(DETAILS, number)
        self._payments: list[Payment] = []
        self._adjustments: list[Adjustment] = []
        self._details: list[Detail] = []

    def make(self) -> Block:
        invoices = self._make_invoices()
        for bundle in range(_BUNDLES):
            members = invoices[bundle::_BUNDLES]
            if members:
                self._settle(members)
        return Block(self._number, invoices, self._payments, self._adjustments, self._details)

    def _make_invoices(self) -> list[Invoice]:
        plan, rng = self._plan, self._random
        first = self._number * BLOCK
        parties = plan.parties
        owners = [parties[int(len(parties) * rng.random() ** 1.7)] for _ in range(_BUNDLES)]
        record = self._record
        entry = first_record(LINES, self._number)
        spread = max(1, plan.invoices - 1)
        old = plan.invoices // 100  # so many of the oldest invoices lost their modification stamp
        invoices: list[Invoice] = []
        for slot in range(min(BLOCK, plan.invoices - first)):
            index = first + slot
            bits = rng.getrandbits(60)
            party = owners[slot % _BUNDLES]
            date = plan.today - SPAN_DAYS + index * SPAN_DAYS // spread
            date = min(date + (bits & 7) - 3, plan.today)
            rate = rate_on(party.currency, date)
            prices = plan.prices[party.currency]
            lines: list[Line] = []
            trx = base = 0
            for _ in range(_LINE_COUNTS[(bits >> 3) % 10]):
                draw = rng.getrandbits(24)
                item = draw % len(prices)
                quantity = 1 + (draw >> 12) % 12
                amount = quantity * prices[item]
                in_base = to_base(amount, party.currency, rate)
                lines.append(Line(entry, item, quantity, prices[item], amount, in_base))
                trx += amount
                base += in_base
                entry += 1 + (draw >> 20) % 2
            created = stamp(date, bits >> 8)
            documents = (0, 0, 0, 0, 0, 0, 0, 1, 2, 2)[(bits >> 24) % 10]
            lost = index < old and bits & 64
            invoices.append(
                Invoice(
                    index, record, party, date, date + party.term_days, rate, lines, trx, base,
                    created, None if lost else created, documents, bits,
                )
            )  # fmt: skip
            record += 1 + (bits >> 30) % 3
        return invoices

    def _settle(self, members: list[Invoice]) -> None:
        """Decide what was paid on the invoices of one bundle, and by what."""
        bits = self._random.getrandbits(60)
        party = members[0].party
        wanted = [(invoice, due) for invoice in members if (due := self._paid_part(invoice))]
        credit = self._credit(party, members[0], bits) if bits % 13 == 0 else None
        advance = self._advance(party, members[0], bits >> 7) if (bits >> 4) % 17 == 0 else None
        if not wanted:
            return
        if (bits >> 10) % 4 == 0:  # one payment for all
            paid_on = max(self._paid_on(invoice) for invoice, _ in wanted)
            payment = self._new_payment(party, paid_on, bits >> 12)
            for invoice, due in wanted:
                self._pay(payment, invoice, due, credit, advance)
                credit = advance = None
            return
        for invoice, due in wanted:
            paid_on = self._paid_on(invoice)
            part = due // 3 if (invoice.bits >> 33) % 7 == 0 else 0  # some pay in two instalments
            if part:
                early = self._new_payment(party, (invoice.date + paid_on) // 2, invoice.bits >> 11)
                self._pay(early, invoice, part, None, None)
            payment = self._new_payment(party, paid_on, invoice.bits >> 14)
            self._pay(payment, invoice, due - part, credit, advance)
            credit = advance = None

    def _paid_part(self, invoice: Invoice) -> int:
        """How much of the invoice is settled by now, in minor units."""
        age = self._plan.today - invoice.date
        full, partly = _PAID_OLD
        for days, some_full, some_partly in _PAID_BY_AGE:
            if age < days:
                full, partly = some_full, some_partly
                break
        draw = (invoice.bits >> 36) % 1024
        if draw < full:
            return invoice.trx
        if draw < full + partly:
            return invoice.trx * (20 + (invoice.bits >> 46) % 60) // 100
        return 0

    def _paid_on(self, invoice: Invoice) -> int:
        lag = 2 + (invoice.bits >> 40) % (invoice.party.term_days + 20)
        return min(invoice.date + lag, self._plan.today)

    def _new_payment(self, party: Party, day: int, bits: int, kind: Kind = Kind.PAYMENT) -> Payment:
        payment = Payment(
            self._payment, kind, party, day, rate_on(party.currency, day), stamp(day, bits), bits
        )
        self._payment += 1 + bits % 2
        self._payments.append(payment)
        return payment

    def _credit(self, party: Party, near: Invoice, bits: int) -> Adjustment:
        """A credit memo, or now and then a debit memo that nothing is applied to."""
        day = near.date
        amount = max(1, near.trx * (3 + bits % 12) // 100)
        debit = (bits >> 9) % 5 == 0
        one = Adjustment(
            self._adjustment, party, day, rate_on(party.currency, day), stamp(day, bits >> 3), bits,
            amount if debit else -amount,
        )  # fmt: skip
        one.base = to_base(one.trx, party.currency, one.rate)
        self._adjustment += 1 + bits % 3
        self._adjustments.append(one)
        return one

    def _advance(self, party: Party, near: Invoice, bits: int) -> Payment:
        """Money that came before its invoice."""
        one = self._new_payment(party, near.date, bits, Kind.ADVANCE)
        one.trx = max(1, near.trx * (10 + bits % 50) // 100)
        one.base = to_base(one.trx, party.currency, one.rate)
        return one

    def _pay(
        self, payment: Payment, invoice: Invoice, due: int, credit: Adjustment | None, advance: Payment | None
    ) -> None:
        """Settle *due* of the invoice: first from credit and advance, at most a quarter of it each."""
        left = due
        if credit is not None and credit.trx < 0:
            used = min(due // 4, -credit.trx)
            in_base = self._apply(payment, invoice, used, Money.CREDIT, credit.recordno)
            credit.applied -= used
            credit.applied_base -= in_base
            rest = credit.trx - credit.applied
            credit.base = credit.applied_base + to_base(rest, credit.party.currency, credit.rate)
            credit.stamp = max(credit.stamp, payment.stamp)
            left -= used
        if advance is not None:
            used = min(due // 4, advance.trx)
            in_base = self._apply(payment, invoice, used, Money.ADVANCE, advance.recordno)
            advance.applied += used
            advance.applied_base += in_base
            rest = advance.trx - advance.applied
            advance.base = advance.applied_base + to_base(rest, advance.party.currency, advance.rate)
            advance.stamp = max(advance.stamp, payment.stamp)
            left -= used
        in_base = self._apply(payment, invoice, left, Money.PAYMENT, None)
        payment.trx += left
        payment.applied += left
        payment.base += in_base
        payment.applied_base += in_base
        invoice.settled_on = max(invoice.settled_on, payment.date)
        if invoice.modified is not None:
            invoice.modified = max(invoice.modified, payment.stamp)
        if payment.bits % 67 == 0 and payment is self._payments[-1]:
            self._overpay(payment)

    def _overpay(self, payment: Payment) -> None:
        over = self._new_payment(payment.party, payment.date, payment.bits >> 5, Kind.OVERPAYMENT)
        over.parent = payment.recordno
        over.stamp = payment.stamp
        over.trx = max(1, payment.trx // 10)
        over.base = to_base(over.trx, over.party.currency, over.rate)

    def _apply(
        self, payment: Payment, invoice: Invoice, amount: int, money: Money, source: int | None
    ) -> int:
        """Apply *amount* to the lines in their order; returns what it is in base currency."""
        total = 0
        for line in invoice.lines:
            if amount == 0:
                break
            take = min(line.trx - line.paid, amount)
            if take == 0:
                continue
            if line.paid + take == line.trx:
                in_base = line.base - line.paid_base  # the last part takes the rounding
            else:
                in_base = to_base(take, invoice.party.currency, invoice.rate)
            line.paid += take
            line.paid_base += in_base
            invoice.paid += take
            invoice.paid_base += in_base
            amount -= take
            total += in_base
            self._details.append(Detail(self._detail, invoice, line, payment, money, source, take, in_base))
            self._detail += 1 + (payment.bits ^ take) % 2
        return total
