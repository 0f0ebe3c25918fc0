"""A row is found by whatever somebody has in mind."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from armatic_setup.review.search import find
from tests.guide.catalogue import CATALOGUE
from tests.review.start import (
    CARDS,
    CHECKING,
    CUSTOMERS,
    DEPARTMENTS,
    INVOICES,
    ITEMS,
    ORDER_CUSTOMERS,
    ORDER_ITEMS,
    PAYMENTS,
    PAYMENTS_POST,
    TRANSACTIONS,
)

OWN = {DEPARTMENTS: "Teams"}
ALL = tuple(row.id for row in CATALOGUE.permissions)


def found(text: str) -> tuple[str, ...]:
    return find(CATALOGUE.permissions, text, OWN)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Current accounts", CHECKING),
        ("current acc", CHECKING),
        ("Charge card accounts", CARDS),
        ("credit card", CARDS),
        ("AR sales invoices", INVOICES),
        ("invoices", INVOICES),
        ("Teams", DEPARTMENTS),
        ("department", DEPARTMENTS),
        ("ARPYMT", PAYMENTS),
        ("sodocument", TRANSACTIONS),
        ("CUSTOMERS", CUSTOMERS),
        ("order entry customers", ORDER_CUSTOMERS),
        ("draft", PAYMENTS_POST),
        ("undeposited funds", "general_ledger.accounts"),
        ("a reminder e-mail", "company.contacts"),
    ],
)
def test_by_name_alias_own_name_object_application_and_reason(text: str, first: str) -> None:
    assert found(text)[0] == first


def test_a_row_in_two_applications_is_found_in_both() -> None:
    assert found("items")[:2] == (ITEMS, ORDER_ITEMS)


def test_the_name_of_an_application_finds_all_of_its_rows() -> None:
    rows = {row.id for row in CATALOGUE.permissions if row.application == "General Ledger"}
    assert set(found("general ledger")) == rows


def test_nothing_in_mind_is_everything() -> None:
    assert found("") == found("  …") == ALL


def test_a_word_too_many_still_finds_the_row() -> None:
    assert found("customers xyzzy")[0] == CUSTOMERS


def test_what_is_nowhere_is_not_found() -> None:
    assert found("payroll") == ()


@pytest.mark.parametrize("row", CATALOGUE.permissions, ids=lambda row: row.id)
def test_every_row_is_among_the_first_by_each_of_its_names(row: object) -> None:
    for name in (row.row, *row.aliases):
        assert row.id in found(name)[:2]
    assert found(row.path)[0] in {other.id for other in CATALOGUE.permissions if other.path == row.path}


@given(st.text(max_size=30))
def test_whatever_is_typed_gives_rows_once(text: str) -> None:
    ids = found(text)
    assert len(set(ids)) == len(ids)
    assert set(ids) <= set(ALL)
