"""Counting refused sign-ins: one entry a user, whatever the capitals; a sign-in that works clears it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from armatic_setup.guide.refusals import RefusedTries, accepted, refused, tries_of

NOW = datetime(2026, 11, 24, 9, 31, 5, tzinfo=UTC)

users = st.sampled_from(["xmlgw-armatic", "XMLGW-Armatic ", "other", ""])
companies = st.sampled_from(["HarborPine", "harborpine", "Elsewhere"])


def test_tries_add_up_and_a_success_clears_them() -> None:
    once = refused((), "HarborPine", "xmlgw-armatic", NOW)
    twice = refused(once, "harborpine ", "XMLGW-armatic", NOW + timedelta(minutes=1))
    found = tries_of(twice, "HarborPine", "xmlgw-armatic")
    assert found is not None
    assert (found.count, found.last_at) == (2, NOW + timedelta(minutes=1))
    assert len(twice) == 1
    assert accepted(twice, "HARBORPINE", "xmlgw-armatic") == ()


def test_another_user_or_company_is_not_concerned() -> None:
    tries = refused((), "HarborPine", "xmlgw-armatic", NOW)
    assert tries_of(tries, "HarborPine", "other") is None
    assert tries_of(tries, "Elsewhere", "xmlgw-armatic") is None
    assert accepted(tries, "HarborPine", "other") == tries


@given(st.lists(st.tuples(companies, users, st.booleans()), max_size=20))
def test_it_counts_as_a_plain_dictionary_would(events: list[tuple[str, str, bool]]) -> None:
    tries: tuple[RefusedTries, ...] = ()
    expected: dict[tuple[str, str], int] = {}
    for company, user, works in events:
        key = (company.lower(), user.strip().lower())
        if works:
            tries = accepted(tries, company, user)
            expected.pop(key, None)
        else:
            tries = refused(tries, company, user, NOW)
            expected[key] = expected.get(key, 0) + 1
    counted = {(t.company_id.lower(), t.user_id.strip().lower()): t.count for t in tries}
    assert counted == expected
    assert len(tries) == len(expected)
