"""Undo and redo: the laws, and what is never undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from armatic_setup.guide.state import SetupState
from armatic_setup.guide.vocabulary import Right
from armatic_setup.review.history import History, reviewed_as
from tests.review.start import CUSTOMERS, INVOICES, NOW, fact, journey
from tests.review.states import states

#: States of one journey as it goes on; between them only the review differs.
walks = st.lists(states(), min_size=2, max_size=6).map(
    lambda walked: [reviewed_as(journey().state, one) for one in walked]
)


def walked(walk: list[SetupState]) -> History:
    history = History()
    for number, before in enumerate(walk[:-1]):
        history.push(before, f"change {number}", NOW + timedelta(minutes=number))
    return history


@settings(max_examples=60, deadline=None)
@given(walks)
def test_undoing_all_leads_back_and_redoing_all_forth(walk: list[SetupState]) -> None:
    history, now = walked(walk), walk[-1]
    for before in reversed(walk[:-1]):
        now = history.undo(now)
        assert now == before
    assert not history.can_undo
    for after in walk[1:]:
        now = history.redo(now)
        assert now == after
    assert not history.can_redo


@settings(max_examples=60, deadline=None)
@given(walks, st.lists(st.booleans(), max_size=12))
def test_undo_and_redo_are_each_others_opposite(walk: list[SetupState], steps: list[bool]) -> None:
    history, now = walked(walk), walk[-1]
    for back in steps:
        if back and history.can_undo:
            assert history.redo(history.undo(now)) == now
            now = history.undo(now)
        elif not back and history.can_redo:
            assert history.undo(history.redo(now)) == now
            now = history.redo(now)
        assert len(history.entries) == len(walk) - 1


@settings(max_examples=40, deadline=None)
@given(walks)
def test_nothing_but_the_review_is_undone(walk: list[SetupState]) -> None:
    history = walked(walk)
    here = replace(
        walk[-1],
        current="connect",
        confirmed=frozenset({"prerequisites"}),
        connection=fact(proven=frozenset({CUSTOMERS})),
        sync_percent=40,
        customer="Harbor & Pine Supply",
    )
    back = history.undo(here)
    assert replace(back, **{name: getattr(here, name) for name in REVIEW}, answers=here.answers) == here


REVIEW = ("ticks", "absent", "labels", "notes", "granted", "proofs")


def test_a_new_change_forgets_what_was_undone() -> None:
    one, two = journey(), journey().note(INVOICES, "x")
    history = History()
    history.push(one.state, "note", NOW)
    history.undo(two.state)
    assert history.can_redo
    history.push(one.state, "tick", NOW)
    assert not history.can_redo
    assert [entry.label for entry in history.entries] == ["tick"]


def test_changes_are_named_with_their_time() -> None:
    history = walked([journey().state] * 4)
    history.undo(journey().state)
    assert [entry.label for entry in history.done] == ["change 0", "change 1"]
    assert [entry.label for entry in history.undone] == ["change 2"]
    assert [entry.label for entry in history.entries] == ["change 0", "change 1", "change 2"]
    assert history.entries[1].at == NOW + timedelta(minutes=1)


def test_only_the_latest_are_kept() -> None:
    history = walked([journey().state] * 251)
    assert len(history.done) == 200
    assert history.done[0].label == "change 50"


def test_without_a_change_there_is_nothing_to_undo() -> None:
    history = History()
    assert not history.can_undo
    assert not history.can_redo
    for step in (history.undo, history.redo):
        with pytest.raises(IndexError):
            step(journey().state)


def test_a_refusal_comes_back_with_the_tick_that_waited_for_a_new_test() -> None:
    refused = journey().connection_tested(
        fact(denied=frozenset({INVOICES}), disproved=frozenset({"permissions"}))
    )
    mended = refused.tick_row(INVOICES, ticked=True)
    assert mended.state.connection.denied == frozenset()
    assert reviewed_as(mended.state, refused.state) == refused.state
    assert reviewed_as(refused.state, mended.state) == mended.state


def test_a_newer_test_is_never_undone() -> None:
    refused = journey().connection_tested(fact(denied=frozenset({INVOICES})))
    tested = refused.tick(INVOICES, Right.LIST, ticked=True).connection_tested(
        fact(tested_at=NOW + timedelta(hours=1), proven=frozenset({INVOICES}))
    )
    assert reviewed_as(tested.state, refused.state).connection == tested.state.connection
