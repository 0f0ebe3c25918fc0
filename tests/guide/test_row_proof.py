"""Proofs of a row, put together: the order does not matter, and the later word counts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from armatic_setup.guide.json_reader import JsonReader
from armatic_setup.guide.row_proof import RightProof, RowProof, by_row
from armatic_setup.guide.vocabulary import Right

DAY = datetime(2026, 11, 24, 9, 31, tzinfo=UTC)

times = st.integers(0, 3).map(lambda days: DAY + timedelta(days=days))
proofs = st.builds(
    RowProof,
    row=st.just("company.contacts"),
    at=times,
    absent=st.booleans(),
    rights=st.dictionaries(
        st.sampled_from([Right.LIST, Right.VIEW, Right.ADD]), st.tuples(st.booleans(), times)
    ).map(lambda told: tuple(RightProof(right, *told[right]) for right in Right if right in told)),
)


@given(proofs, proofs, proofs)
def test_the_order_of_merging_does_not_matter(one: RowProof, two: RowProof, three: RowProof) -> None:
    assert one.merged(two) == two.merged(one)
    assert one.merged(two).merged(three) == one.merged(two.merged(three))
    assert one.merged(one) == one.merged(None) == one


def test_the_later_word_on_each_right_counts() -> None:
    early = RowProof.found("r", DAY, granted=[Right.LIST, Right.VIEW], refused=[Right.ADD])
    late = RowProof.found("r", DAY + timedelta(days=1), refused=[Right.LIST])
    both = early.merged(late)
    assert both.at == late.at
    assert both.granted == {Right.VIEW}
    assert both.of(Right.LIST) == RightProof(Right.LIST, granted=False, at=late.at)
    assert both.of(Right.ADD) == RightProof(Right.ADD, granted=False, at=early.at)
    assert both.of(Right.POST) is None


def test_at_the_same_time_the_refusal_counts() -> None:
    one = RowProof.found("r", DAY, granted=[Right.LIST])
    two = RowProof.found("r", DAY, refused=[Right.LIST])
    assert one.merged(two).granted == frozenset()


def test_a_row_that_is_there_again_is_no_longer_absent() -> None:
    gone = RowProof("r", DAY, absent=True)
    back = RowProof.found("r", DAY + timedelta(days=1), granted=[Right.LIST])
    assert gone.merged(back).absent is False
    assert back.merged(RowProof("r", DAY + timedelta(days=2), absent=True)).absent is True


def test_one_proof_a_row() -> None:
    one, two = RowProof("b", DAY), RowProof.found("a", DAY, granted=[Right.LIST])
    assert by_row([one, two, one]) == {"a": two, "b": one}


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("row", None),
        ("at", "yesterday"),
        ("absent", "no"),
        ("rights", []),
        ("rights", {"list": {}}),
        ("rights", {"List": {"granted": 1, "at": "2026-11-24T09:31:00+00:00"}}),
    ],
)
def test_what_nobody_writes_is_noticed(key: str, value: object) -> None:
    document = RowProof.found("r", DAY, granted=[Right.LIST]).to_json() | {key: value}
    with pytest.raises(ValueError):
        RowProof.from_json(JsonReader(document))
