"""A journey to start from, and the rows the tests speak of."""

from __future__ import annotations

from armatic_setup.guide.journey import Journey
from armatic_setup.guide.state import SetupState
from tests.guide.catalogue import CATALOGUE

CUSTOMERS = "accounts_receivable.customers"
INVOICES = "accounts_receivable.invoices"
PAYMENTS = "accounts_receivable.manage_payments"
PAYMENTS_POST = "accounts_receivable.manage_payments_post"
LABELS = "accounts_receivable.ar_account_labels"
CHECKING = "cash_management.checking_accounts"
CARDS = "cash_management.credit_card_accounts"
ATTACHMENTS = "company.attachments"
DEPARTMENTS = "company.departments"
ITEMS = "inventory_control.items"
ORDER_CUSTOMERS = "order_entry.customers"
ORDER_ITEMS = "order_entry.items"
TRANSACTIONS = "order_entry.order_entry_transactions"


def journey() -> Journey:
    """Nothing answered, nothing done."""
    return Journey(CATALOGUE, SetupState()).answer(company_id="HarborPine")
