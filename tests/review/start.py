"""A journey to start from, and the rows the tests speak of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from armatic_setup.diagnosis.results import Means
from armatic_setup.diagnosis.snapshot import RightRecord, RowRecord, Snapshot
from armatic_setup.guide.facts import ConnectionFact
from armatic_setup.guide.journey import Journey
from armatic_setup.guide.state import SetupState
from armatic_setup.guide.vocabulary import Right
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


NOW = datetime(2026, 11, 24, 9, 31, 5, tzinfo=UTC)


def fact(**told: object) -> ConnectionFact:
    """The outcome of a connection test that got as far as the permissions."""
    defaults = {"passed": False, "checks_passed": frozenset({"sign_in", "authorization"}), "checks_total": 8}
    return ConnectionFact(**{"tested_at": NOW, **defaults, **told})


def snapshot(rows: Mapping[str, RowRecord], **told: object) -> Snapshot:
    """What was kept of a test."""
    defaults = {
        "company_id": "HarborPine",
        "user_id": CATALOGUE.values["user_id"],
        "entity_id": "",
        "taken_at": NOW,
        "by_server": True,
        "passed": False,
        "checks": {},
        "company": None,
    }
    return Snapshot(rows=rows, **{**defaults, **told})


def record(
    means: Means, granted: Iterable[Right] = (), refused: Iterable[Right] = (), *, at: datetime = NOW
) -> RowRecord:
    """What was kept of a row."""
    told = dict.fromkeys(granted, True) | dict.fromkeys(refused, False)
    rights = {
        right: RightRecord(is_granted, means, at, at if is_granted else None)
        for right, is_granted in told.items()
    }
    return RowRecord(absent=False, at=at, rights=rights)
