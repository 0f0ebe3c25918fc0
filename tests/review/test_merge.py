"""Differences and taking them over: the laws, and what is never mixed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from armatic_setup.diagnosis.results import Means
from armatic_setup.guide.journey import Journey
from armatic_setup.guide.state import SetupState
from armatic_setup.guide.vocabulary import EntityModel, PermissionModel, Right
from armatic_setup.review.difference import Aspect, differences, identifier
from armatic_setup.review.merge import take
from armatic_setup.review.model import Standing, review
from armatic_setup.review.review_file import ReviewFile
from tests.guide.catalogue import CATALOGUE
from tests.review.start import (
    ATTACHMENTS,
    CUSTOMERS,
    DEPARTMENTS,
    INVOICES,
    LABELS,
    NOW,
    fact,
    journey,
    record,
    snapshot,
)
from tests.review.states import files, of, states

pairs = settings(max_examples=80, deadline=None)


def file_of(theirs: Journey) -> ReviewFile:
    return ReviewFile.of(theirs, None, NOW)


def ids(mine: Journey, theirs: ReviewFile) -> list[str]:
    return [one.id for one in differences(mine, theirs)]


# -- laws ----------------------------------------------------------------------------------------------


@pairs
@given(states())
def test_nothing_differs_from_itself(mine_now: SetupState) -> None:
    mine = of(mine_now)
    assert differences(mine, file_of(mine)) == ()


@pairs
@given(states(), files())
def test_taking_nothing_changes_nothing(mine_now: SetupState, theirs: ReviewFile) -> None:
    mine = of(mine_now)
    assert take(mine, theirs, ()) == mine
    assert take(mine, theirs, ["nonsense#rights", "x"]) == mine


@pairs
@given(states(), files())
def test_taking_all_leaves_no_difference(mine_now: SetupState, theirs: ReviewFile) -> None:
    mine = of(mine_now)
    assert differences(take(mine, theirs, ids(mine, theirs)), theirs) == ()


@pairs
@given(states(), files(), st.data())
def test_what_was_taken_is_gone_and_the_rest_stays(
    mine_now: SetupState, theirs: ReviewFile, data: st.DataObject
) -> None:
    mine = of(mine_now)
    before = differences(mine, theirs)
    chosen = {one.id for one in before if data.draw(st.booleans())}
    after = take(mine, theirs, chosen)
    assert [one for one in before if one.id not in chosen] == list(differences(after, theirs))
    assert take(after, theirs, chosen) == after


@pairs
@given(states(), files(), st.data())
def test_the_order_of_taking_does_not_matter(
    mine_now: SetupState, theirs: ReviewFile, data: st.DataObject
) -> None:
    mine = of(mine_now)
    chosen = ids(mine, theirs)
    one_by_one = mine
    for one in data.draw(st.permutations(chosen)):
        one_by_one = take(one_by_one, theirs, [one])
    assert one_by_one == take(mine, theirs, chosen)


@pairs
@given(states(), files())
def test_every_difference_changes_something_and_says_both_sides(
    mine_now: SetupState, theirs: ReviewFile
) -> None:
    mine = of(mine_now)
    for one in differences(mine, theirs):
        assert take(mine, theirs, [one.id]) != mine
        assert one.mine
        assert one.theirs
        assert one.words


@pairs
@given(states(), files("Another"))
def test_nothing_is_proven_by_another_companys_file(mine_now: SetupState, theirs: ReviewFile) -> None:
    mine = of(mine_now)
    after = take(mine, theirs, ids(mine, theirs))
    assert after.state.proofs == mine.state.proofs
    assert after.state.answers.company_id == "HarborPine"


@pairs
@given(states(), files())
def test_what_was_found_here_stays(mine_now: SetupState, theirs: ReviewFile) -> None:
    mine = of(mine_now)
    tested = mine.connection_tested(
        fact(tested_at=NOW + timedelta(days=1), proven=frozenset({CUSTOMERS}), denied=frozenset({INVOICES}))
    )
    after = take(tested, theirs, ids(tested, theirs))
    assert after.state.connection == tested.state.connection
    seen = review(after)
    assert seen.row(INVOICES).right(Right.LIST).standing is Standing.DISPROVEN
    assert seen.row(CUSTOMERS).right(Right.LIST).standing is Standing.PROVEN


# -- cases ---------------------------------------------------------------------------------------------


def test_differences_are_told_in_words() -> None:
    mine = journey().tick_row(CUSTOMERS, ticked=True).answer(model=PermissionModel.USER_BASED)
    theirs = file_of(
        journey()
        .grant_today(CUSTOMERS, {Right.LIST})
        .grant_today(INVOICES, set())
        .mark_absent(LABELS, absent=True)
        .call_row(DEPARTMENTS, "Teams")
        .note(DEPARTMENTS, "Renamed.")
        .answer(model=PermissionModel.ROLE_BASED, entities=EntityModel.MULTI)
        .connection_tested(fact(proven=frozenset({ATTACHMENTS}), denied=frozenset({INVOICES})))
    )
    told = {(one.words, one.what): (one.mine, one.theirs, one.loses) for one in differences(mine, theirs)}
    assert told == {
        ("How rights are granted", Aspect.MODEL): ("User-based", "Role-based", True),
        ("Entities", Aspect.ENTITIES): ("not known", "Several entities", False),
        ("Company › Attachments", Aspect.RIGHTS): ("nothing", "proven 24 November 2026: List, View", False),
        ("Company › Departments", Aspect.LABEL): ("nothing", "Teams", False),
        ("Company › Departments", Aspect.NOTE): ("nothing", "Renamed.", False),
        ("Accounts Receivable › Customers", Aspect.RIGHTS): (
            "ticked: List, View, Add, Edit",
            "granted today: List",
            True,
        ),
        ("Accounts Receivable › Invoices", Aspect.RIGHTS): (
            "nothing",
            "granted today: none; not granted when tested 24 November 2026: List, View",
            False,
        ),
        ("Accounts Receivable › AR account labels", Aspect.RIGHTS): ("nothing", "not in this company", False),
    }


def test_an_administrator_without_a_journey_takes_the_company_along() -> None:
    theirs = file_of(
        journey()
        .answer(user_id="xmlgw-ar", entity_id="US-01")
        .connection_tested(fact(proven=frozenset({CUSTOMERS})))
        .reviewed("R. Ojeda", "Harbor & Pine Supply", NOW)
    )
    blank = Journey(CATALOGUE, SetupState())
    assert ids(blank, theirs)[0] == identifier("", Aspect.IDENTITY)
    seen = review(take(blank, theirs, ids(blank, theirs)))
    assert (seen.company_id, seen.user_id) == ("HarborPine", "xmlgw-ar")
    assert seen.customer == "Harbor & Pine Supply"
    assert seen.row(CUSTOMERS).right(Right.LIST).standing is Standing.PROVEN


def test_proofs_taken_without_the_company_are_dropped_when_another_is_typed() -> None:
    theirs = file_of(journey().connection_tested(fact(proven=frozenset({CUSTOMERS}))))
    taken = take(Journey(CATALOGUE, SetupState()), theirs, [identifier(CUSTOMERS, Aspect.RIGHTS)])
    assert taken.state.proofs
    assert taken.answer(company_id="Another").state.proofs == ()


def test_a_rehearsal_proves_nothing_about_the_real_company() -> None:
    rehearsed = journey().connection_tested(fact(proven=frozenset({CUSTOMERS})))
    theirs = replace(file_of(rehearsed), practice=True)
    assert differences(journey(), theirs) == ()
    assert ids(Journey(CATALOGUE, SetupState()), theirs) == []


def test_an_older_proof_is_no_news() -> None:
    kept = snapshot({CUSTOMERS: record(Means.DECLARED, [Right.LIST, Right.VIEW])})
    early = fact(tested_at=NOW - timedelta(days=1), proven=frozenset({CUSTOMERS}))
    theirs = file_of(journey().connection_tested(early))
    assert differences(journey(), theirs, kept) == ()
    assert differences(journey(), theirs) != ()


def test_what_a_row_does_not_allow_is_not_taken() -> None:
    state = journey().state
    odd = replace(
        state,
        ticks=frozenset({(CUSTOMERS, Right.IMPORT)}),
        absent=frozenset({CUSTOMERS}),
        labels=((CUSTOMERS, "customers"),),
    )
    theirs = file_of(replace(journey(), state=odd))
    assert differences(journey(), theirs) == ()
    assert take(journey(), theirs, [identifier(CUSTOMERS, what) for what in Aspect]) == journey()
