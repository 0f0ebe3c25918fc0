"""The permission rows in the connection test: each by itself, and what they add up to."""

from __future__ import annotations

import pytest

from armatic_setup.diagnosis.plan import PART_PREFIX
from armatic_setup.practice import CompanySize, PracticeGateway
from tests.diagnosis.running import (
    ATTACHMENTS,
    CUSTOMERS,
    FAILED,
    INVOICES,
    PASSED,
    SKIPPED,
    WARNING,
    Run,
)


def test_no_denial_hides_the_next(run: Run, practice: PracticeGateway) -> None:
    for name in ("ARINVOICE", "GLACCOUNT", "CHECKINGACCOUNT"):
        practice.permissions.deny(name)
    report = run()
    failed = {part.title for part in report.check("permissions").parts if part.status is FAILED}
    assert failed == {
        "Accounts Receivable › Invoices",
        "General Ledger › Accounts",
        "Cash Management › Checking accounts",
    }
    found = report.check("permissions").diagnosis
    assert found is not None
    assert found.id == "permission.denied_rows"
    assert "and 1 more" in found.sentence
    assert all(any(title in step for step in found.steps) for title in failed)
    assert report.check("permissions").evidence.startswith("9 of 13 rows can be read.")


@pytest.mark.parametrize(
    ("denied", "goes_on"), [(("SODOCUMENT",), True), (("SODOCUMENT", "ARINVOICE"), False), ((), False)]
)
def test_a_failed_row_that_the_sync_leaves_out_does_not_stop_it(
    run: Run, practice: PracticeGateway, denied: tuple[str, ...], goes_on: bool
) -> None:
    for name in denied:
        practice.permissions.deny(name)
    report = run()
    assert report.passed is not bool(denied)
    told = report.check("permissions").evidence
    assert ("The sync goes on without what was refused." in told) is goes_on
    row = report.check("permissions.order_entry.order_entry_transactions")
    assert ("The sync goes on without Order Entry transactions" in row.evidence) is bool(denied)


def test_rights_that_only_writing_proves_are_counted(run: Run, practice: PracticeGateway) -> None:
    told = "Add, Edit and Post of 6 rows cannot be proven without writing: look at them in Intacct."
    assert told in run().check("permissions").evidence
    practice.permissions.grant_reading_permissions()
    assert "without writing" not in run().check("permissions").evidence


@pytest.mark.parametrize("cause", ["empty role", "user type"])
def test_when_nothing_can_be_read_both_causes_are_named(
    run: Run, practice: PracticeGateway, cause: str
) -> None:
    if cause == "empty role":
        practice.permissions.revoke_all()
    else:
        practice.permissions.user_type = "employee user"
    found = run().check("permissions").diagnosis
    assert found is not None
    assert found.id == "permission.all_denied"
    assert any("Business" in step for step in found.steps)
    assert any("empty role" in step for step in found.role_steps)


def test_a_denied_recommended_row_is_a_warning(run: Run, practice: PracticeGateway) -> None:
    practice.permissions.deny("ARTERM")
    report = run()
    part = report.check(f"{PART_PREFIX}accounts_receivable.ar_terms")
    assert part.status is WARNING
    assert part.diagnosis is not None
    assert report.check("permissions").status is WARNING
    assert report.check("permissions").diagnosis == part.diagnosis
    assert " recommended rows cannot be read." in report.check("permissions").evidence
    assert report.passed


def test_an_empty_table_is_a_pass() -> None:
    with PracticeGateway(size=CompanySize(customers=3, invoices=0)) as practice:
        report = Run(practice)()
    assert report.check(INVOICES).status is PASSED
    assert "none yet" in report.check(INVOICES).evidence


def test_rows_of_one_object_in_two_applications_are_asked_once(run: Run, practice: PracticeGateway) -> None:
    report = run()
    assert practice.calls.by_object["CUSTOMER"] == 1
    twin = report.check(f"{PART_PREFIX}order_entry.customers")
    assert twin.status is SKIPPED
    assert "Accounts Receivable › Customers, which can be read" in twin.evidence


def test_rows_of_an_application_that_is_not_subscribed_do_not_apply(
    run: Run, practice: PracticeGateway
) -> None:
    practice.permissions.unsubscribe("Order Entry")
    report = run()
    assert report.check("applications").status is WARNING
    assert "Order Entry" in report.check("applications").evidence
    part = report.check(f"{PART_PREFIX}order_entry.order_entry_transactions")
    assert part.status is SKIPPED
    assert part.absent
    assert "Order Entry is not subscribed" in part.evidence
    assert report.passed


def test_own_rights_are_compared_where_intacct_shows_them(run: Run, practice: PracticeGateway) -> None:
    practice.permissions.grant_reading_permissions()
    practice.permissions.row_names["Invoices"] = "AR sales invoices"
    practice.permissions.revoke("Accounts Receivable", "Customers", "Add", "Edit")
    report = run()
    assert "Intacct lists List, View, Add, Edit and Post." in report.check(INVOICES).evidence
    assert report.check(ATTACHMENTS).status is PASSED
    customers = report.check(CUSTOMERS)
    assert customers.status is WARNING
    assert customers.diagnosis is not None
    assert customers.diagnosis.id == "permission.right_missing"
    assert "lacks Add and Edit on Accounts Receivable › Customers" in customers.diagnosis.sentence
    assert any("tick Add and Edit" in step for step in customers.diagnosis.steps)
    assert report.passed
    # Manage payments lacks Post, which is recommended only
    assert report.check("permissions").evidence == "13 of 13 rows can be read. 2 lack another right."
    assert practice.calls.functions["getUserPermissions"] == 1


def test_a_label_we_do_not_know_is_never_a_missing_right(run: Run, practice: PracticeGateway) -> None:
    practice.permissions.grant_reading_permissions()
    practice.permissions.row_names["Invoices"] = "Rechnungen"
    report = run()
    assert report.check(INVOICES).status is PASSED
    assert "cannot be proven without writing" in report.check(INVOICES).evidence
