from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from armatic_setup.gateway.errors import GatewayError, NotReached, Unavailable, Unreadable
from armatic_setup.gateway.filters import Filter, is_in
from armatic_setup.gateway.functions import Query
from armatic_setup.sync.reader import PageSize, read_pages
from tests.sync.fake_gateway import FakeGateway
from tests.sync.samples import DEPARTMENTS

KEYS = st.sets(st.integers(1, 60), max_size=40)
FIELDS = ("RECORDNO", "TITLE")


def company(keys: set[int]) -> FakeGateway:
    gateway = FakeGateway(DEPARTMENTS)
    for key in keys:
        gateway.put("DEPARTMENT", key, TITLE=f"{key}")
    return gateway


def read(gateway: FakeGateway, size: int, after: int = 0, where: Filter | None = None) -> list[int]:
    pages = read_pages(
        gateway, DEPARTMENTS, FIELDS, gateway.forms, after=after, where=where, size=PageSize(size)
    )
    return [row[0] for page in pages for row in page.rows]


@given(KEYS, st.integers(1, 7), st.integers(0, 60))
def test_every_row_beyond_the_position_comes_once_and_in_order(keys: set[int], size: int, after: int) -> None:
    assert read(company(keys), size, after) == sorted(key for key in keys if key > after)


@given(KEYS, KEYS.filter(bool), st.integers(1, 7))
def test_a_condition_chooses_rows_without_losing_the_position(
    keys: set[int], some: set[int], size: int
) -> None:
    assert read(company(keys), size, where=is_in("RECORDNO", *some)) == sorted(keys & some)


@given(KEYS, KEYS, KEYS, st.integers(1, 5), st.integers(1, 6))
def test_rows_that_were_there_all_the_time_are_never_lost_or_doubled(
    keys: set[int], deleted: set[int], added: set[int], size: int, at: int
) -> None:
    gateway = company(keys)

    def before(_: object) -> None:
        if gateway.requests == at:
            for key in deleted:
                gateway.tables["DEPARTMENT"].pop(key, None)
            for key in added:
                gateway.put("DEPARTMENT", key, TITLE=f"{key}")

    gateway.before = before
    seen = read(gateway, size)
    assert seen == sorted(set(seen))
    assert keys - deleted <= set(seen) <= keys | added


@given(KEYS, st.integers(1, 7))
def test_it_costs_a_request_a_page(keys: set[int], size: int) -> None:
    gateway = company(keys)
    read(gateway, size)
    assert gateway.requests == max(1, -(-len(keys) // size))


@pytest.mark.parametrize(
    "slow", [Unavailable.of("gateway_timeout"), NotReached.of("read_timeout"), Unreadable.of("too_large")]
)
def test_pages_are_halved_down_to_a_hundred_rows_and_no_further(slow: GatewayError) -> None:
    gateway, asked = company({1}), []

    def before(functions: tuple[Query, ...]) -> None:
        asked.append(functions[0].page_size)
        raise slow

    gateway.before = before
    with pytest.raises(type(slow)):
        read(gateway, 2000)
    assert asked == [2000, 1000, 500, 250, 125, 100]
