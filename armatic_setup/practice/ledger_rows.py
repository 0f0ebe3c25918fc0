"""Turns the facts of a block into rows of the receivables and order entry objects.

Each function fills the first fields of its object in the order of the object's definition; the rest is null.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from armatic_setup.practice.facts import (
    DOCUMENTS,
    ENTRIES,
    Adjustment,
    Block,
    Invoice,
    Kind,
    Money,
    Party,
    Payment,
    first_record,
)
from armatic_setup.practice.masters import Customer
from armatic_setup.practice.money import BASE, CURRENCIES, amount_text, rate_text, to_base
from armatic_setup.practice.sales_lists import Item
from armatic_setup.practice.schema import Cell, Row
from armatic_setup.practice.setup_data import ENTITIES

_BASE: Final = BASE.code
_METHODS: Final = ("Printed Check", "EFT", "EFT", "Credit Card", "Online ACH Debit", "Cash")
_DEPARTMENTS: Final = (("11", "Sales – retail"), ("12", "Sales – trade"), (None, None))
_DESCRIPTIONS: Final = (
    None,
    None,
    "Spring order",
    "Order for the <west> pier & jetty",
    "Réf. client n° 7",
    'Replaces the "lost" delivery',
)
_BY: Final = 1


@dataclass(frozen=True, slots=True)
class Directory:
    """What documents repeat of customers and items, looked up by position."""

    customers: list[Customer]
    items: list[Item]
    today: int

    def of(self, party: Party) -> Customer:
        """The customer behind *party*."""
        return self.customers[party.index]


@lru_cache(maxsize=4096)
def _month(ordinal: int, words: str) -> str:
    return f"{words} ({date.fromordinal(ordinal):%b %Y})"


def _owner(party: Party, customer: Customer) -> tuple[Cell, Cell, Cell]:
    """Two in three documents are made in their entity, the others at the top level."""
    entity = ENTITIES[party.entity]
    if party.index % 3 == 0 and not customer.private:
        return None, None, None
    return entity.recordno, entity.id, entity.name


def _state(trx: int, paid: int) -> str:
    if paid == trx:
        return "Paid"
    return "Partially Paid" if paid else "Posted"


def _number(prefix: str, recordno: int) -> str:
    return f"{prefix}-{recordno:07d}"


def invoice_rows(block: Block, directory: Directory) -> Iterator[Row]:
    """Rows of ARINVOICE."""
    for one in block.invoices:
        party, bits = one.party, one.bits
        who = directory.of(party)
        currency = CURRENCIES[party.currency]
        decimals = currency.decimals
        settled = one.paid == one.trx
        yield (
            one.recordno, "ri", f"INV-{one.index + 1:06d}", _state(one.trx, one.paid), "A", who.id, who.name,
            f"PO {bits >> 20 & 65535}" if bits % 5 > 1 else None, _DESCRIPTIONS[(bits >> 12) % 6], who.term,
            one.date, one.date, one.date + 10 if who.term[0] == "2" else None, one.due,
            one.settled_on if settled else None, one.due - directory.today, _BASE, currency.code,
            one.date, None if party.currency else "Intacct Daily Rate", rate_text(one.rate),
            amount_text(one.base, 2), "0", amount_text(one.paid_base, 2),
            amount_text(one.base - one.paid_base, 2), amount_text(one.trx, decimals), "0",
            amount_text(one.paid, decimals), amount_text(one.trx - one.paid, decimals),
            who.bill_to, who.bill_to_key, who.ship_to, "8.SO" if one.documents else "4.AR",
            _month(one.date, "Invoices"), one.date // 30, "false",
            f"https://www.intacct.com/ia/acct/ur.phtml?.r={one.recordno}&.o=ARINVOICE",
            one.created, one.modified, _BY, _BY, *_owner(party, who),
            f"ATT-{one.index}" if bits % 29 == 0 else None,
        )  # fmt: skip


def line_rows(block: Block, directory: Directory) -> Iterator[Row]:
    """Rows of ARINVOICEITEM."""
    for one in block.invoices:
        party = one.party
        who = directory.of(party)
        entity = ENTITIES[party.entity]
        currency = CURRENCIES[party.currency]
        decimals = currency.decimals
        owner = _owner(party, who)
        rate = rate_text(one.rate)
        for number, line in enumerate(one.lines, start=1):
            item = directory.items[line.item]
            department = _DEPARTMENTS[line.item % 3]
            yield (
                line.recordno, one.recordno, number, item.account, item.account_title, item.label, one.date,
                amount_text(line.base, 2), amount_text(line.trx, decimals), amount_text(line.paid_base, 2),
                amount_text(line.paid, decimals), item.name if line.item % 4 else None, *department,
                entity.id, entity.name, item.id, item.name, currency.code, _BASE, rate, one.date,
                _state(line.trx, line.paid), "ri", "T", one.created, one.modified, _BY, _BY, who.id, *owner,
            )  # fmt: skip


def payment_rows(block: Block, directory: Directory) -> Iterator[Row]:
    """Rows of ARPYMT, advances and overpayments among them.

    That a plain payment has the record type ``rp`` and an overpayment ``ro`` is unconfirmed: public texts
    contradict each other.
    """
    for one in block.payments:
        party, bits = one.party, one.bits
        who = directory.of(party)
        currency = CURRENCIES[party.currency]
        decimals = currency.decimals
        entity = ENTITIES[party.entity]
        banked = bits % 7 > 1
        cleared = banked and directory.today - one.date > 12
        yield (
            one.recordno, ("rp", "ro", "rr")[one.kind],
            _number(("PAY", "OVR", "ADV")[one.kind], one.recordno),
            _state(one.trx, one.applied) if one.kind else "Posted", "Posted", _METHODS[bits % 6], who.id,
            who.name, None, f"{10_000 + bits % 80_000}" if bits % 4 else None,
            _DESCRIPTIONS[(bits >> 9) % 6] if one.kind else None, one.date, one.date,
            one.date if one.applied == one.trx else None, f"CHK-{entity.id}" if banked else None,
            None if banked else "1020", _BASE, currency.code, one.date, rate_text(one.rate),
            amount_text(one.base, 2), amount_text(one.applied_base, 2),
            amount_text(one.base - one.applied_base, 2), amount_text(one.trx, decimals),
            amount_text(one.applied, decimals), amount_text(one.trx - one.applied, decimals),
            _month(one.date, "Receipts"), one.date // 30, "T" if cleared else "F",
            one.date + 4 if cleared else None, who.bill_to, who.bill_to_key, one.parent,
            one.stamp, one.stamp, _BY, _BY, *_owner(party, who),
        )  # fmt: skip


def detail_rows(block: Block, _: Directory) -> Iterator[Row]:
    """Rows of ARPYMTDETAIL: what was applied to which invoice line."""
    for one in block.details:
        currency = CURRENCIES[one.invoice.party.currency]
        base, trx = amount_text(one.base, 2), amount_text(one.trx, currency.decimals)
        money = one.money
        paid = (base, trx) if money == Money.PAYMENT else (None, None)
        credit = (one.source, base, trx) if money == Money.CREDIT else (None, None, None)
        advance = (one.source, base, trx) if money == Money.ADVANCE else (None, None, None)
        payment = one.payment
        yield (
            one.recordno, one.invoice.recordno, one.line.recordno, payment.recordno, None, payment.date,
            *paid, None, None, *credit, *advance, currency.code, "Posted", "4.AR", payment.stamp,
            payment.stamp, _BY, _BY, payment.parent,
        )  # fmt: skip


def adjustment_rows(block: Block, directory: Directory) -> Iterator[Row]:
    """Rows of ARADJUSTMENT: credit memos below zero, debit memos above."""
    for one in block.adjustments:
        who = directory.of(one.party)
        currency = CURRENCIES[one.party.currency]
        decimals = currency.decimals
        yield (
            one.recordno, "ra", _number("CM" if one.trx < 0 else "DM", one.recordno),
            _state(one.trx, one.applied), who.id, who.name, None,
            "Damaged goods & returns" if one.trx < 0 else None, one.date, one.date,
            one.date if one.applied == one.trx else None, _BASE, currency.code, rate_text(one.rate),
            amount_text(one.base, 2), "0", amount_text(one.applied_base, 2),
            amount_text(one.base - one.applied_base, 2), amount_text(one.trx, decimals), "0",
            amount_text(one.applied, decimals), amount_text(one.trx - one.applied, decimals),
            _made(one), one.stamp, _BY, _BY, *_owner(one.party, who),
        )  # fmt: skip


def advance_rows(block: Block, directory: Directory) -> Iterator[Row]:
    """Rows of ARADVANCE; the payments list shows the same records under the same numbers."""
    for one in block.payments:
        if one.kind != Kind.ADVANCE:
            continue
        who = directory.of(one.party)
        currency = CURRENCIES[one.party.currency]
        decimals = currency.decimals
        yield (
            one.recordno, "rr", _number("ADV", one.recordno), _state(one.trx, one.applied), who.id, who.name,
            _METHODS[one.bits % 6], None, _DESCRIPTIONS[(one.bits >> 9) % 6], one.date, one.date, one.date,
            None, "1020", _BASE, currency.code, rate_text(one.rate), amount_text(one.base, 2),
            amount_text(one.applied_base, 2), amount_text(one.base - one.applied_base, 2),
            amount_text(one.trx, decimals), amount_text(one.applied, decimals),
            amount_text(one.trx - one.applied, decimals), _made(one), one.stamp, _BY, _BY,
            *_owner(one.party, who),
        )  # fmt: skip


def _made(one: Adjustment | Payment) -> int:
    """When it was entered: the morning of its own day, before anything was applied."""
    return min(one.stamp, (one.date - 719_163) * 86_400 + 21_600)


def _documents(block: Block) -> Iterator[tuple[int, int, Invoice, bool]]:
    """Number of the document, first number of its entries, its invoice, whether it is the invoice itself."""
    recordno = first_record(DOCUMENTS, block.number)
    entry = first_record(ENTRIES, block.number)
    for one in block.invoices:
        for is_invoice in (False, True)[2 - one.documents :]:
            yield recordno, entry, one, is_invoice
            recordno += 1 + one.bits % 2 * (one.documents == 1)
            entry += len(one.lines)


def document_keys(block: Block) -> Iterator[int]:
    """Record numbers of the block's order entry documents."""
    return (recordno for recordno, _, _, _ in _documents(block))


def entry_keys(block: Block) -> Iterator[int]:
    """Record numbers of the lines of those documents."""
    for _, first, one, _ in _documents(block):
        yield from range(first, first + len(one.lines))


def _document_id(one: Invoice, *, is_invoice: bool) -> tuple[str, str, str]:
    definition = "Sales Invoice" if is_invoice else "Sales Order"
    number = f"{'SI' if is_invoice else 'SO'}-{one.index + 1:06d}"
    return number, f"{definition}-{number}", definition


def document_rows(block: Block, directory: Directory) -> Iterator[Row]:
    """Rows of SODOCUMENT. A sales invoice points to its invoice; its total is that invoice's total."""
    for recordno, _, one, is_invoice in _documents(block):
        who = directory.of(one.party)
        currency = CURRENCIES[one.party.currency]
        base, trx = amount_text(one.base, 2), amount_text(one.trx, currency.decimals)
        number, identity, definition = _document_id(one, is_invoice=is_invoice)
        source = _document_id(one, is_invoice=False)[1] if is_invoice and one.documents == 2 else None
        yield (
            recordno, number, identity, definition, "Closed" if is_invoice else "Converted",
            one.recordno if is_invoice else None, who.id, who.name,
            f"PO {one.bits >> 20 & 65535}" if one.bits % 5 > 1 else None, None, one.date, one.due, who.term,
            _BASE, currency.code, rate_text(one.rate), base, base, trx, trx, source, one.created, one.created,
            _BY, _BY, *_owner(one.party, who),
        )  # fmt: skip


def entry_rows(block: Block, directory: Directory) -> Iterator[Row]:
    """Rows of SODOCUMENTENTRY; LINE_NO counts from 0 here, as in the product."""
    for header, first, one, is_invoice in _documents(block):
        who = directory.of(one.party)
        party = one.party
        currency = CURRENCIES[party.currency]
        identity = _document_id(one, is_invoice=is_invoice)[1]
        entity = ENTITIES[party.entity]
        for number, line in enumerate(one.lines):
            item = directory.items[line.item]
            yield (
                first + number, header, identity, number, item.id, item.name, item.name,
                "Handle with care" if line.item % 9 == 0 else None, str(line.quantity), "Each",
                amount_text(to_base(line.price, party.currency, one.rate), 2), amount_text(line.base, 2),
                amount_text(line.price, currency.decimals), amount_text(line.trx, currency.decimals),
                currency.code, entity.id, _DEPARTMENTS[line.item % 3][0], who.id, one.created, one.created,
                _BY, _BY,
            )  # fmt: skip


RowMaker = Callable[[Block, Directory], Iterator[Row]]

ROW_MAKERS: Final[dict[str, RowMaker]] = {
    "ARINVOICE": invoice_rows,
    "ARINVOICEITEM": line_rows,
    "ARPYMT": payment_rows,
    "ARPYMTDETAIL": detail_rows,
    "ARADJUSTMENT": adjustment_rows,
    "ARADVANCE": advance_rows,
    "SODOCUMENT": document_rows,
    "SODOCUMENTENTRY": entry_rows,
}
