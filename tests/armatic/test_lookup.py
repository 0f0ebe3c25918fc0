"""The reader takes any JSON: it gives what is there, or says that the whole is not understood."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from armatic_setup.armatic.errors import ArmaticError
from armatic_setup.armatic.lookup import FULL, FoundCustomer, Lookup, read_lookup
from armatic_setup.armatic.verdict import answer_of
from armatic_setup.gateway.errors import GatewayError
from armatic_setup.gateway.transport import HttpReply

SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12)
KEYS = st.sampled_from(["account_number", "name", "pay_balance_link", "next", "total"]) | st.text(max_size=6)
ANYTHING: st.SearchStrategy[Any] = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=12,
)
NUMBERS = st.text("ABC-0123456789", min_size=1, max_size=10).map(lambda text: f"N{text}N")


def read(document: Any) -> Lookup:
    """As it goes over the wire."""
    body = json.dumps(document).encode()
    return read_lookup(answer_of(http(), body, "GET customers", frozenset()).document)


def http(status: int = 200, content_type: str = "application/json") -> HttpReply:
    return HttpReply(status, content_type, None, iter(()))


@given(ANYTHING)
@settings(max_examples=300, deadline=None)
def test_any_json_is_read_or_refused(document: Any) -> None:
    if not isinstance(document, dict):
        with pytest.raises(ArmaticError) as caught:
            read(document)
        assert caught.value.fault.kind == "unexpected"
        return
    entries = document.get("customers")
    found = read(document)
    assert found.listed is isinstance(entries, list)
    assert len(found.customers) <= (len(entries) if isinstance(entries, list) else 0)


@given(st.lists(NUMBERS, max_size=6), st.dictionaries(st.text(max_size=6), ANYTHING, max_size=4), ANYTHING)
@settings(max_examples=300, deadline=None)
def test_what_is_around_the_known_fields_changes_nothing(
    numbers: list[str], more: dict[str, Any], odd: Any
) -> None:
    entries = [{**more, "odd": odd, "name": "N", "account_number": number} for number in numbers]
    document = {**more, "customers": entries}
    found = read(document)
    assert [one.account_number for one in found.customers] == numbers
    assert {one.name for one in found.customers} <= {"N"}


@given(
    st.binary(max_size=200),
    st.sampled_from([200, 201, 204, 301, 400, 401, 403, 404, 418, 429, 500, 504, 599]),
)
@settings(max_examples=300, deadline=None)
def test_any_answer_has_an_end(body: bytes, status: int) -> None:
    kind = ""
    try:
        answer_of(http(status), body, "GET customers", frozenset())
    except (GatewayError, ArmaticError) as error:
        kind = error.fault.kind
    assert kind or status < 300
    assert (kind == "token_refused") is (status == 401)


@pytest.mark.parametrize(
    "value", [None, True, {}, [], [1], {"a": 1}], ids=["null", "true", "object", "list", "items", "nested"]
)
def test_a_field_of_another_kind_is_missing(value: Any) -> None:
    entry = {"account_number": value, "name": value, "pay_balance_link": value}
    assert read({"customers": [entry]}).customers == (FoundCustomer(""),)


@pytest.mark.parametrize(
    ("around", "more"),
    [
        ({}, False),
        ({"total": 1}, False),
        ({"total": 2}, True),
        ({"total": 10**30}, True),
        ({"meta": {"total_count": 40}}, True),
        ({"next": None}, False),
        ({"next": ""}, False),
        ({"next_page": 0}, False),
        ({"next_page": 2}, True),
        ({"links": {"next": "/customers?page=2"}}, True),
        ({"has_more": True}, True),
        ({"has_more": False}, False),
    ],
)
def test_signs_of_more_are_seen(around: dict[str, Any], more: bool) -> None:
    assert read({**around, "customers": [{"account_number": "C-1"}]}).more is more


def test_a_long_list_may_be_a_page_of_a_longer_one() -> None:
    assert not read({"customers": [{}] * (FULL - 1)}).more
    assert read({"customers": [{}] * FULL}).more


def test_the_link_is_not_kept() -> None:
    found = read({"customers": [{"account_number": 7, "pay_balance_link": "https://pay.example.com/7"}]})
    assert found.customers == (FoundCustomer("7"),)
    assert "pay.example.com" not in repr(found)


def test_long_and_broken_texts_are_shown_in_one_short_line() -> None:
    found = read({"customers": [{"account_number": " A\n B ", "name": "x" * 5000}]}).customers[0]
    assert found.account_number == "A B"
    assert len(found.name) == 200
