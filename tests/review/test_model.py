"""The review: what is known of each right, and how; the ways to know are never confused."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from armatic_setup.diagnosis.applications import Subscriptions
from armatic_setup.diagnosis.permissions import Readable, RowJudge
from armatic_setup.diagnosis.results import Means
from armatic_setup.diagnosis.rights import RightsList
from armatic_setup.diagnosis.rules import Diagnostician
from armatic_setup.diagnosis.snapshot import CompanyRecord, RowRecord
from armatic_setup.gateway.answers import UserPermissions
from armatic_setup.guide.row_proof import RowProof
from armatic_setup.guide.vocabulary import EntityModel, Profile, Right
from armatic_setup.review.model import Review, Standing, review
from tests.guide.catalogue import CATALOGUE
from tests.review.start import (
    CUSTOMERS,
    DEPARTMENTS,
    INVOICES,
    LABELS,
    NOW,
    PAYMENTS,
    PAYMENTS_POST,
    fact,
    journey,
    record,
    snapshot,
)

L, V, A, E, D, P = Right.LIST, Right.VIEW, Right.ADD, Right.EDIT, Right.DELETE, Right.POST


def standings(seen: Review, row: str) -> dict[Right, Standing]:
    return {one.right: one.standing for one in seen.row(row).rights}


def test_at_first_everything_is_open() -> None:
    seen = review(journey())
    assert [row.permission for row in seen.rows] == list(CATALOGUE.permissions)
    assert seen.missing_rows == seen.required_rows
    assert len(seen.missing_rows) == 13
    assert {one.standing for row in seen.rows for one in row.rights} == {Standing.OPEN}
    assert seen.sender_authorized is Standing.OPEN
    assert seen.tested_at is None
    assert (seen.company_id, seen.user_id) == ("HarborPine", CATALOGUE.values["user_id"])
    assert seen.entities is EntityModel.UNKNOWN


def test_rights_stand_in_the_order_of_the_columns_and_more_among_them() -> None:
    seen = review(journey().grant_today(CUSTOMERS, {D, V, Right.VOID}))
    row = seen.row(CUSTOMERS)
    assert [one.right for one in row.rights] == [L, V, A, E, D, Right.VOID]
    assert row.missing == (L, A, E)
    assert row.present == (V,)
    assert row.more == (D, Right.VOID)
    assert row.asked == (L, V, A, E)
    assert row.right(P) is None


def test_the_ways_to_know_are_told_apart() -> None:
    mine = (
        journey()
        .tick_row(CUSTOMERS, ticked=True)
        .grant_today(INVOICES, {L, V})
        .mark_absent(LABELS, absent=True)
        .connection_tested(fact(proven=frozenset({PAYMENTS})))
    )
    seen = review(mine)
    assert set(standings(seen, CUSTOMERS).values()) == {Standing.TICKED}
    assert standings(seen, INVOICES) == {
        L: Standing.ENTERED,
        V: Standing.ENTERED,
        A: Standing.OPEN,
        E: Standing.OPEN,
        P: Standing.OPEN,
    }
    assert standings(seen, PAYMENTS)[L] is Standing.PROVEN
    assert standings(seen, PAYMENTS)[A] is Standing.OPEN
    assert set(standings(seen, LABELS).values()) == {Standing.NOT_APPLICABLE}
    assert not seen.row(LABELS).is_open


def test_a_live_test_wins_and_the_tick_is_shown_beside_it() -> None:
    mine = journey().tick_row(INVOICES, ticked=True).connection_tested(fact(denied=frozenset({INVOICES})))
    row = review(mine).row(INVOICES)
    one = row.right(L)
    assert (one.standing, one.ticked, one.contradicted, one.tested_at) == (
        Standing.DISPROVEN,
        True,
        True,
        NOW,
    )
    assert row.missing == (L, V)
    assert row.right(P).standing is Standing.TICKED


def test_an_entry_beside_a_live_test() -> None:
    mine = journey().grant_today(CUSTOMERS, {L}).connection_tested(fact(proven=frozenset({CUSTOMERS})))
    row = review(mine).row(CUSTOMERS)
    assert (row.right(L).standing, row.right(L).entered) == (Standing.PROVEN, True)
    assert (row.right(V).standing, row.right(V).entered) == (Standing.PROVEN, False)
    assert review(journey()).row(CUSTOMERS).right(L).entered is None


def test_what_intacct_lists_is_proof_of_the_other_rights() -> None:
    kept = snapshot({CUSTOMERS: record(Means.DECLARED, [L, V, A, D], [E])})
    row = review(journey(), kept).row(CUSTOMERS)
    assert row.right(A).standing is Standing.PROVEN
    assert row.missing == (E,)
    assert row.more == (D,)
    assert row.right(D).standing is Standing.PROVEN
    assert review(journey(), kept).tested_at == NOW


def test_what_was_only_ticked_is_no_proof() -> None:
    kept = snapshot({CUSTOMERS: record(Means.TICKED, [L, V, A, E])})
    assert set(standings(review(journey(), kept), CUSTOMERS).values()) == {Standing.OPEN}


@pytest.mark.parametrize("other", [{"company_id": "Other"}, {"user_id": "other"}, {"entity_id": "US-01"}])
def test_a_test_of_another_subject_proves_nothing(other: dict[str, str]) -> None:
    kept = snapshot({CUSTOMERS: record(Means.QUERY, [L, V])}, **other)
    assert review(journey(), kept) == review(journey())


def test_capitals_make_no_other_company() -> None:
    kept = snapshot({CUSTOMERS: record(Means.QUERY, [L, V])}, company_id="HARBORPINE")
    assert standings(review(journey(), kept), CUSTOMERS)[L] is Standing.PROVEN


def test_a_refused_row_that_was_ticked_anew_waits_for_a_new_test() -> None:
    kept = snapshot({INVOICES: record(Means.QUERY, [], [L, V])})
    refused = journey().connection_tested(fact(denied=frozenset({INVOICES})))
    assert standings(review(refused, kept), INVOICES)[L] is Standing.DISPROVEN
    mended = refused.tick_row(INVOICES, ticked=True)
    assert standings(review(mended, kept), INVOICES)[L] is Standing.TICKED
    assert standings(review(journey(), kept), INVOICES)[L] is Standing.DISPROVEN  # nothing else remembers


def test_absent_by_a_live_test() -> None:
    kept = snapshot({LABELS: RowRecord(absent=True, at=NOW, rights={})})
    assert review(journey(), kept).row(LABELS).absent
    by_fact = journey().connection_tested(fact(absent=frozenset({LABELS})))
    assert review(by_fact).row(LABELS).absent


def test_a_row_that_was_read_is_not_absent_whatever_somebody_says() -> None:
    mine = journey().mark_absent(LABELS, absent=True).connection_tested(fact(proven=frozenset({LABELS})))
    assert not review(mine).row(LABELS).absent


def test_the_later_of_two_proofs_counts() -> None:
    early = RowProof.found(CUSTOMERS, NOW - timedelta(days=1), granted=[L, V], refused=[A])
    mine = replace(journey(), state=replace(journey().state, proofs=(early,)))
    assert standings(review(mine), CUSTOMERS)[L] is Standing.PROVEN
    tested = mine.connection_tested(fact(denied=frozenset({CUSTOMERS})))
    row = review(tested).row(CUSTOMERS)
    assert (row.right(L).standing, row.right(L).tested_at) == (Standing.DISPROVEN, NOW)
    assert (row.right(A).standing, row.right(A).tested_at) == (Standing.DISPROVEN, early.at)


def test_one_row_of_intacct_is_two_of_ours_and_neither_has_more() -> None:
    mine = journey().grant_today(PAYMENTS, {L, V, A, E, P}).grant_today(PAYMENTS_POST, {P, L})
    seen = review(mine)
    assert seen.row(PAYMENTS).more == ()
    assert seen.row(PAYMENTS_POST).more == ()


def test_own_names_and_notes() -> None:
    seen = review(journey().call_row(DEPARTMENTS, "Teams").note(DEPARTMENTS, "renamed in 2021"))
    row = seen.row(DEPARTMENTS)
    assert (row.label, row.is_renamed, row.note) == ("Teams", True, "renamed in 2021")
    assert not seen.row(INVOICES).is_renamed


def test_a_row_with_nothing_to_ask_for_is_left_out_but_for_its_note() -> None:
    mine = journey().answer(profile=Profile.READ_ONLY)
    with pytest.raises(KeyError):
        review(mine).row(PAYMENTS_POST)
    assert review(mine.note(PAYMENTS_POST, "later")).row(PAYMENTS_POST).rights == ()


def test_the_sender() -> None:
    step = next(step.id for step in CATALOGUE.steps if step.proven_by == "authorization")
    assert review(journey().confirm(step, done=True)).sender_authorized is Standing.TICKED
    assert review(journey().connection_tested(fact())).sender_authorized is Standing.PROVEN
    refused = fact(checks_passed=frozenset(), disproved=frozenset({step}))
    assert review(journey().connection_tested(refused)).sender_authorized is Standing.DISPROVEN


def test_entities_as_a_test_found_them() -> None:
    company = CompanyRecord("USD", True, False, {}, "/mdY", "12", 0)  # noqa: FBT003
    mine = journey().answer(entities=EntityModel.SINGLE)
    assert review(mine).entities is EntityModel.SINGLE
    assert review(mine, snapshot({}, company=company)).entities is EntityModel.MULTI


def test_rows_by_application() -> None:
    seen = review(journey())
    assert [name for name, _ in seen.applications()] == [one.name for one in CATALOGUE.applications]
    only = seen.applications(seen.missing_rows)
    assert [name for name, _ in only] == [one.name for one in CATALOGUE.requested_applications]
    assert sum(len(rows) for _, rows in only) == 13


def test_recommended_rows_and_rows_with_more_stand_apart() -> None:
    seen = review(journey().grant_today(CUSTOMERS, {D}))
    assert all(row.permission.optional for row in seen.recommended_rows)
    assert [row.permission.id for row in seen.rows if row.more] == [CUSTOMERS]
    assert not {row.permission.id for row in seen.missing_rows} & {
        row.permission.id for row in seen.recommended_rows
    }


def test_the_customer_is_as_the_reviewer_wrote_it_or_intacct_told() -> None:
    told = journey().connection_tested(fact(company_name="Harbor & Pine Supply, Inc."))
    assert review(told).customer == "Harbor & Pine Supply, Inc."
    assert review(told.reviewed("R. Ojeda", "Harbor & Pine", NOW)).customer == "Harbor & Pine"


def test_all_in_intacct_s_list_is_more_than_needed() -> None:
    """From the list that Intacct shows to what the review says of the row."""
    words = {"Accounts Receivable": {"Customers": frozenset({"All"}), "Manage payments": frozenset({"All"})}}
    declared = RightsList(UserPermissions(words), CATALOGUE.applications, {})
    judge = RowJudge(
        Diagnostician(CATALOGUE, Profile.FULL, {"user_id": "xmlgw-armatic"}),
        Subscriptions((), known=True),
        declared,
    )
    rows = {}
    for row in CATALOGUE.permissions:
        if row.path in ("Accounts Receivable › Customers", "Accounts Receivable › Manage payments"):
            facts = judge.judge(row, Readable(7), None).rights
            rows[row.id] = record(Means.DECLARED, [fact.right for fact in facts if fact.granted])
    seen = review(journey(), snapshot(rows))
    assert seen.row(CUSTOMERS).more == (D,)
    assert [(row.permission.path, row.more) for row in seen.rows if row.more] == [
        ("Accounts Receivable › Customers", (D,)),
        ("Accounts Receivable › Manage payments", (D,)),
    ]
