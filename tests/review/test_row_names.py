"""Names as they are compared."""

from __future__ import annotations

import pytest

from armatic_setup.review.row_names import RowNames, key
from tests.guide.catalogue import CATALOGUE

NAMES = RowNames(CATALOGUE.permissions, {}, CATALOGUE.applications, CATALOGUE.other_applications)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Credit card accounts", "credit-card  ACCOUNT"),
        ("AR terms", "AR term"),
        ("Ｉｎｖｏｉｃｅｓ", "invoices"),
    ],
)
def test_names_are_compared_without_what_does_not_matter(one: str, other: str) -> None:
    assert key(one) == key(other)


def test_short_words_keep_their_s() -> None:
    assert key("GLS") != key("GL")


@pytest.mark.parametrize(
    ("text", "application"),
    [
        ("Accounts Receivable", "Accounts Receivable"),
        ("AR", "Accounts Receivable"),
        ("Accounts Receivable (AR)", "Accounts Receivable"),
        ("time & expenses", "Time & Expenses"),
        ("Invoices", ""),
        ("x" * 500, ""),
        ("", ""),
    ],
)
def test_applications_are_known_by_name_and_code(text: str, application: str) -> None:
    assert NAMES.application(text) == application


@pytest.mark.parametrize("row", CATALOGUE.permissions, ids=lambda row: row.id)
def test_every_row_is_found_by_its_path(row: object) -> None:
    found = NAMES.find(row.path)
    assert row in found.rows
    assert found.application == row.application


def test_a_name_of_another_application_is_no_row_of_ours() -> None:
    assert NAMES.find("Purchasing > Items").rows == ()
    assert {row.id for row in NAMES.find("Items").rows} == {"inventory_control.items", "order_entry.items"}
