from __future__ import annotations

import pytest

from armatic_setup.guide.permissions import Permission
from armatic_setup.guide.vocabulary import Mark, Profile, Right
from tests.guide.catalogue import CATALOGUE
from tests.guide.texts import too_long, unwanted

each_row = pytest.mark.parametrize("row", CATALOGUE.permissions, ids=lambda row: row.id)

L, V, A, E, P = Right.LIST, Right.VIEW, Right.ADD, Right.EDIT, Right.POST

REQUIRED = [
    ("Company", "Attachments", [L, V, E], "SUPDOC"),
    ("Cash Management", "Credit card accounts", [L, V], "CREDITCARD"),
    ("Cash Management", "Checking accounts", [L, V], "CHECKINGACCOUNT"),
    ("Cash Management", "Savings accounts", [L, V], "SAVINGSACCOUNT"),
    ("General Ledger", "Accounts", [L, V], "GLACCOUNT"),
    ("General Ledger", "Statistical accounts", [L, V], "STATACCOUNT"),
    ("Accounts Receivable", "Customers", [L, V, A, E], "CUSTOMER"),
    ("Accounts Receivable", "Invoices", [L, V, A, E, P], "ARINVOICE"),
    ("Accounts Receivable", "Manage payments", [L, V, A, E], "ARPYMT"),
    ("Accounts Receivable", "AR account labels", [L, V, A], "ARACCOUNTLABEL"),
    ("Inventory Control", "Items", [L, V], "ITEM"),
    ("Order Entry", "Order Entry transactions", [L, V, A, E], "SODOCUMENT"),
    ("Order Entry", "Order Entry transaction definitions", [L, V, A, E], "SODOCUMENTPARAMS"),
]


def test_the_required_rows_are_the_vendors_list() -> None:
    rows = [(row.application, row.row, list(row.rights), row.probe) for row in CATALOGUE.required_permissions]
    assert rows == REQUIRED


def test_the_six_applications_stand_in_the_guides_order() -> None:
    assert [application.name for application in CATALOGUE.requested_applications] == [
        "Company",
        "Cash Management",
        "General Ledger",
        "Accounts Receivable",
        "Inventory Control",
        "Order Entry",
    ]
    assert all(application.codes for application in CATALOGUE.requested_applications)
    codes = [code for application in CATALOGUE.applications for code in application.codes]
    assert len(codes) == len(set(codes))


@each_row
def test_a_row_says_why_and_what_breaks_in_a_line(row: Permission) -> None:
    assert row.rights
    assert not row.why.endswith(".")
    assert len(row.why) <= 45  # one line of the checklist
    assert row.breaks.endswith(".")
    for text in (row.why, row.breaks, row.evidence_note):
        assert not unwanted(text), text
        assert not too_long(text), text


@each_row
def test_a_row_says_where_it_comes_from(row: Permission) -> None:
    assert row.source
    if Mark.INFERRED in row.marks:
        assert "our reasoning" in row.source.lower()
        assert row.evidence_note
    if not row.optional:
        assert row.marks[0] is Mark.SEED


@each_row
def test_rights_that_need_list_have_it(row: Permission) -> None:
    if {V, E, Right.DELETE} & set(row.rights):
        assert L in row.rights


@each_row
def test_only_reading_is_probed(row: Permission) -> None:
    if row.probe:
        assert {L, V} <= set(row.rights)


@each_row
def test_a_read_only_evaluation_asks_for_reading_alone(row: Permission) -> None:
    asked = row.asked(Profile.READ_ONLY)
    assert set(asked) <= {L, V}
    assert set(asked) == set(row.rights) & {L, V}
    assert row.asked(Profile.FULL) == row.rights


@pytest.mark.parametrize(
    ("name", "permission_id"),
    [
        ("Current accounts", "cash_management.checking_accounts"),
        ("charge card accounts", "cash_management.credit_card_accounts"),
        (" AR sales invoices ", "accounts_receivable.invoices"),
        ("Invoices", "accounts_receivable.invoices"),
    ],
)
def test_a_row_is_found_by_its_other_names(name: str, permission_id: str) -> None:
    assert CATALOGUE.permission(permission_id).named(name)
    assert [row.id for row in CATALOGUE.required_permissions if row.named(name)] == [permission_id]


def test_the_evidence_reads_as_words() -> None:
    sources = {row.id: row.source for row in CATALOGUE.permissions}
    assert sources["accounts_receivable.invoices"] == "Vendor, Sage"
    assert sources["inventory_control.items"] == "Our reasoning"
    assert sources["company.attachments"] == "Vendor, our reasoning"


def test_a_fix_names_application_and_row() -> None:
    assert CATALOGUE.permission("accounts_receivable.invoices").path == "Accounts Receivable › Invoices"
