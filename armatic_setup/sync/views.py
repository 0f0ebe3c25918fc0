"""The views of the database file: what people look for in receivables, under names that stay.

They need nothing but SQLite itself, so any browser opens them. Each amount stands twice: as exact decimal
text, and (``…_e4``) as the integer that can be summed, see ``amounts``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from armatic_setup.guide.objects import FieldKind
from armatic_setup.language import mark
from armatic_setup.sync.amounts import as_text, decimals, is_open, scaled


@dataclass(frozen=True, slots=True)
class ViewColumn:
    """One column.

    Attributes:
        kind: What its values are; an integer of ten-thousandths is a number.
        meaning: In a few words, for the documentation.
    """

    name: str
    kind: FieldKind
    meaning: str


@dataclass(frozen=True, slots=True)
class View:
    """One view.

    Attributes:
        name: Its name in the file, which stays.
        label: As the user reads it, in English.
        meaning: What a row is, in a sentence.
        columns: In their order.
        select: The statement that makes its rows.
    """

    name: str
    label: str
    meaning: str
    columns: tuple[ViewColumn, ...]
    select: str

    @property
    def statement(self) -> str:
        """The statement that makes the view."""
        return f"CREATE VIEW {self.name} AS\n{self.select}"


_TEXT, _KEY, _DATE, _TIME = FieldKind.TEXT, FieldKind.KEY, FieldKind.DATE, FieldKind.TIMESTAMP
_MONEY, _NUMBER = FieldKind.MONEY, FieldKind.NUMBER
#: A company with one currency may leave the transaction currency empty.
_BASE: Final = "(SELECT basecurr FROM arinvoice WHERE basecurr IS NOT NULL LIMIT 1)"


def _amount(name: str, meaning: str) -> tuple[ViewColumn, ViewColumn]:
    return (
        ViewColumn(name, _MONEY, meaning),
        ViewColumn(f"{name}_e4", _NUMBER, f"`{name}` × 10,000, to be summed"),
    )


_OPEN_INVOICES: Final = View(
    "open_invoices",
    mark("Open invoices"),
    "An invoice with an amount due; a credit is negative.",
    (
        ViewColumn("invoice_key", _KEY, "`arinvoice.recordno`"),
        ViewColumn("invoice_number", _TEXT, "as printed on the invoice"),
        ViewColumn("customer_id", _TEXT, "`customer.customerid`"),
        ViewColumn("customer_name", _TEXT, "as on the invoice"),
        ViewColumn("invoice_date", _DATE, "the document's date"),
        ViewColumn("due_date", _DATE, "when it is due"),
        ViewColumn("currency", _TEXT, "of the amounts"),
        *_amount("total_amount", "what the invoice is about"),
        *_amount("paid_amount", "what is paid or credited"),
        *_amount("open_amount", "what is due"),
        ViewColumn("base_currency", _TEXT, "of the company or entity"),
        *_amount("base_open_amount", "what is due, in base currency"),
        ViewColumn("reference", _TEXT, "reference number, such as the customer's order"),
        ViewColumn("description", _TEXT, "as on the invoice"),
        ViewColumn("state", _TEXT, "as Intacct shows it, such as Posted"),
        ViewColumn("entity_id", _TEXT, "the entity that owns it, empty at the top level"),
        ViewColumn("modified_at", _TIME, "when it was last changed in Intacct"),
    ),
    f"""\
WITH invoice AS (
    SELECT recordno AS invoice_key, recordid AS invoice_number, customerid AS customer_id,
        customername AS customer_name, whencreated AS invoice_date, whendue AS due_date,
        coalesce(currency, basecurr, '') AS currency,
        coalesce(trx_totalentered, totalentered) AS total_amount,
        coalesce(trx_totalpaid, totalpaid) AS paid_amount,
        coalesce(trx_totaldue, totaldue) AS open_amount,
        basecurr AS base_currency, totaldue AS base_open_amount, docnumber AS reference,
        description, state, megaentityid AS entity_id, whenmodified AS modified_at
    FROM arinvoice
)
SELECT invoice_key, invoice_number, customer_id, customer_name, invoice_date, due_date, currency,
    total_amount, {scaled("total_amount")} AS total_amount_e4,
    paid_amount, {scaled("paid_amount")} AS paid_amount_e4,
    open_amount, {scaled("open_amount")} AS open_amount_e4,
    base_currency, base_open_amount, {scaled("base_open_amount")} AS base_open_amount_e4,
    reference, description, state, entity_id, modified_at
FROM invoice WHERE {is_open("open_amount")}""",  # noqa: S608 - our own names
)

#: Invoices, adjustments and what is left of payments, with a sign that makes what customers owe positive.
OPEN_ITEMS: Final = f"""\
    SELECT 'invoice' AS kind, customerid, customername, coalesce(currency, basecurr, '') AS currency,
        whendue, coalesce(trx_totaldue, totaldue) AS amount, 1 AS sign
    FROM arinvoice
    UNION ALL
    SELECT 'adjustment', customerid, customername, coalesce(currency, {_BASE}, ''),
        NULL, coalesce(trx_totaldue, totaldue), 1
    FROM aradjustment
    UNION ALL
    SELECT 'payment', customerid, customername, coalesce(currency, basecurr, ''),
        NULL, coalesce(trx_totaldue, totaldue), -1
    FROM arpymt
    UNION ALL
    SELECT 'payment', customerid, NULL, coalesce(currency, {_BASE}, ''),
        NULL, coalesce(trx_totaldue, totaldue), -1
    FROM aradvance WHERE NOT EXISTS (SELECT 1 FROM arpymt WHERE arpymt.recordno = aradvance.recordno)"""  # noqa: S608 - our own names

_CUSTOMER_BALANCES: Final = View(
    "customer_balances",
    mark("Customer balances"),
    "A customer and a currency in which something is open.",
    (
        ViewColumn("customer_id", _TEXT, "`customer.customerid`"),
        ViewColumn("customer_name", _TEXT, "as in the list of customers"),
        ViewColumn("currency", _TEXT, "of the amounts"),
        ViewColumn("open_invoices", _NUMBER, "how many invoices are open"),
        ViewColumn("oldest_due_date", _DATE, "the earliest due date among them"),
        *_amount("invoices_amount", "what the open invoices come to"),
        *_amount("adjustments_amount", "open adjustments; a credit memo is negative"),
        *_amount("unapplied_amount", "payments, advances and overpayments not applied yet; negative"),
        *_amount("balance_amount", "the three together"),
    ),
    f"""\
WITH item AS (
{OPEN_ITEMS}
), part AS (
    SELECT *, sign * ({scaled("amount")}) AS e4, {decimals("amount")} AS places
    FROM item WHERE {is_open("amount")}
), total AS (
    SELECT customerid AS customer_id, max(customername) AS name, currency, max(places) AS places,
        count(*) FILTER (WHERE kind = 'invoice') AS open_invoices,
        min(whendue) AS oldest_due_date,
        count(*) = count(e4) AS exact,
        coalesce(sum(e4) FILTER (WHERE kind = 'invoice'), 0) AS invoices_e4,
        coalesce(sum(e4) FILTER (WHERE kind = 'adjustment'), 0) AS adjustments_e4,
        coalesce(sum(e4) FILTER (WHERE kind = 'payment'), 0) AS unapplied_e4,
        coalesce(sum(e4), 0) AS balance_e4
    FROM part GROUP BY customerid, currency
), checked AS (
    SELECT customer_id, name, currency, places, open_invoices, oldest_due_date,
        CASE WHEN exact THEN invoices_e4 END AS invoices_e4,
        CASE WHEN exact THEN adjustments_e4 END AS adjustments_e4,
        CASE WHEN exact THEN unapplied_e4 END AS unapplied_e4,
        CASE WHEN exact THEN balance_e4 END AS balance_e4
    FROM total
)
SELECT customer_id,
    coalesce((SELECT name FROM customer WHERE customerid = customer_id), checked.name) AS customer_name,
    currency, open_invoices, oldest_due_date,
    {as_text("invoices_e4", "places")} AS invoices_amount, invoices_e4 AS invoices_amount_e4,
    {as_text("adjustments_e4", "places")} AS adjustments_amount, adjustments_e4 AS adjustments_amount_e4,
    {as_text("unapplied_e4", "places")} AS unapplied_amount, unapplied_e4 AS unapplied_amount_e4,
    {as_text("balance_e4", "places")} AS balance_amount, balance_e4 AS balance_amount_e4
FROM checked""",  # noqa: S608 - our own names
)

#: What may be applied to an invoice: its name, the key of where it comes from, and its amount, in the
#: transaction's currency (with ``trx_`` before it) and in base currency. One record may hold several.
_APPLIED: Final = (
    ("payment", "paymentkey", "paymentamount"),
    ("discount", "paymentkey", "discountamount"),
    ("credit memo", "adjustmentkey", "adjustmentamount"),
    ("inline credit", "inlinekey", "inlineamount"),
    ("advance", "postedadvancekey", "postedadvanceamount"),
    ("overpayment", "overpaymentkey", "postedoverpaymentamount"),
    ("negative invoice", "negativeinvoicekey", "negativeinvoiceamount"),
)


#: Each amount that was applied to an invoice as a row of its own.
APPLIED: Final = "\n    UNION ALL\n".join(
    f"""\
    SELECT recordno, recordkey, paymentdate, '{kind}' AS kind, {source} AS source_key,
        trx_{amount} AS trx, {amount} AS base
    FROM arpymtdetail WHERE {is_open(f"coalesce(trx_{amount}, {amount})")}"""  # noqa: S608 - our own names
    for kind, source, amount in _APPLIED
)


_PAYMENTS_APPLIED: Final = View(
    "payments_applied",
    mark("Payments applied"),
    "An amount that was applied to a line of an invoice.",
    (
        ViewColumn("application_key", _KEY, "`arpymtdetail.recordno`; one record may be several rows"),
        ViewColumn("kind", _TEXT, ", ".join(kind for kind, _, _ in _APPLIED)),
        ViewColumn("applied_on", _DATE, "the payment's date"),
        ViewColumn("payment_key", _KEY, "`arpymt.recordno`"),
        ViewColumn("payment_number", _TEXT, "as Intacct numbers payments"),
        ViewColumn("payment_method", _TEXT, "as Intacct shows it"),
        ViewColumn("payment_reference", _TEXT, "such as the check number"),
        ViewColumn("customer_id", _TEXT, "`customer.customerid`"),
        ViewColumn("customer_name", _TEXT, "as on the invoice"),
        ViewColumn("invoice_key", _KEY, "`arinvoice.recordno`"),
        ViewColumn("invoice_number", _TEXT, "as printed on the invoice"),
        ViewColumn("invoice_line_key", _KEY, "`arinvoiceitem.recordno`"),
        ViewColumn("currency", _TEXT, "of the invoice"),
        *_amount("applied_amount", "what was applied; empty where Intacct tells base currency only"),
        ViewColumn("base_currency", _TEXT, "of the company or entity"),
        *_amount("base_applied_amount", "what was applied, in base currency"),
        ViewColumn("source_key", _KEY, "the payment, credit memo, advance or invoice it came from"),
        ViewColumn("state", _TEXT, "as Intacct shows it"),
    ),
    f"""\
WITH part AS (
{APPLIED}
), application AS (
    SELECT part.recordno AS application_key, kind, detail.paymentdate AS applied_on,
        detail.paymentkey AS payment_key, payment.recordid AS payment_number,
        payment.paymentmethod AS payment_method, payment.docnumber AS payment_reference,
        coalesce(invoice.customerid, payment.customerid) AS customer_id,
        coalesce(invoice.customername, payment.customername) AS customer_name,
        detail.recordkey AS invoice_key, invoice.recordid AS invoice_number,
        detail.entrykey AS invoice_line_key,
        coalesce(detail.currency, invoice.currency, invoice.basecurr, '') AS currency,
        CASE
            WHEN trx IS NOT NULL THEN trx
            WHEN coalesce(detail.currency, invoice.currency, invoice.basecurr, '')
                = coalesce(invoice.basecurr, '') THEN base
        END AS applied_amount,
        invoice.basecurr AS base_currency, base AS base_applied_amount, source_key, detail.state AS state
    FROM part JOIN arpymtdetail AS detail ON detail.recordno = part.recordno
    LEFT JOIN arinvoice AS invoice ON invoice.recordno = detail.recordkey
    LEFT JOIN arpymt AS payment ON payment.recordno = detail.paymentkey
)
SELECT application_key, kind, applied_on, payment_key, payment_number, payment_method, payment_reference,
    customer_id, customer_name, invoice_key, invoice_number, invoice_line_key, currency,
    applied_amount, {scaled("applied_amount")} AS applied_amount_e4,
    base_currency, base_applied_amount, {scaled("base_applied_amount")} AS base_applied_amount_e4,
    source_key, state
FROM application""",  # noqa: S608 - our own names
)

VIEWS: Final = (_OPEN_INVOICES, _CUSTOMER_BALANCES, _PAYMENTS_APPLIED)


def statements(present: Iterable[tuple[str, str]]) -> Iterator[str]:
    """The statements that bring a file's views up to date; none where they are.

    Args:
        present: Name and statement of each view that the file has.
    """
    existing = dict(present)
    for one in VIEWS:
        if existing.get(one.name) == one.statement:
            continue
        if one.name in existing:
            yield f"DROP VIEW {one.name}"
        yield one.statement
