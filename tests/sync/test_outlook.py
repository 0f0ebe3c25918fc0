"""Objects that are read side by side, and what is left over at the end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from armatic_setup.sync.outlook import Work, duration, page_rates


def test_nothing_takes_no_time() -> None:
    assert duration([], 3, 2) == 0
    assert duration([Work("A", 0, 1.0, 1.0)], 3, 2) == 0
    assert duration([Work("A", 5, 0.0, 0.0)], 3, 2) == 0


def test_an_object_alone_waits_for_each_page_and_stores_it() -> None:
    assert duration([Work("A", 10, 1.5, 0.5)], 3, 2) == pytest.approx(20)


def test_a_busy_line_sets_the_pace() -> None:
    work = [Work(name, 10, 2.0, 0.1) for name in "ABC"]
    assert duration(work, 3, 2) == pytest.approx(30 * 2.0 / 2)
    assert duration(work, 3, 1) == pytest.approx(30 * 2.0)


def test_a_busy_computer_sets_the_pace() -> None:
    assert duration([Work(name, 10, 0.1, 1.0) for name in "ABC"], 3, 2) == pytest.approx(30)


def test_none_is_read_faster_than_it_would_be_alone() -> None:
    work = [Work("A", 10, 1.0, 1.0), Work("B", 10, 0.1, 0.1)]
    assert page_rates(work, 2) == pytest.approx([0.5, 5.0])  # B takes what A leaves of this computer


def test_what_is_left_over_at_the_end_is_alone() -> None:
    # Both at the same speed until B is done, then A's other ten pages, one after the other.
    assert duration([Work("A", 20, 1.0, 0.5), Work("B", 10, 1.0, 0.5)], 3, 2) == pytest.approx(15 + 15)


def test_who_gets_in_each_other_s_way_takes_longer_together_and_not_alone() -> None:
    work = [Work("A", 20, 1.0, 0.5), Work("B", 10, 1.0, 0.5)]
    assert duration(work, 2, 2, 1.2) == pytest.approx(15 * 1.2 + 15)


def test_lines_wait_for_their_header() -> None:
    header, lines = Work("H", 10, 1.0, 1.0), Work("L", 10, 1.0, 1.0, after="H")
    assert duration([header, lines], 3, 2) == pytest.approx(40)
    assert duration([lines], 3, 2) == pytest.approx(20)  # the header is done


def test_what_has_begun_goes_on_before_the_larger() -> None:
    work = [Work("small", 1, 1.0, begun=True), Work("large", 10, 1.0), Work("larger", 20, 1.0)]
    assert duration(work, 1, 2) == pytest.approx(31)


@given(
    st.lists(
        st.tuples(st.integers(0, 1000), st.floats(0, 3), st.floats(0, 3), st.integers(-1, 8)), max_size=9
    ),
    st.integers(1, 4),
    st.integers(1, 2),
)
def test_it_lies_between_what_is_busiest_and_one_after_the_other(
    objects: list[tuple[int, float, float, int]], lanes: int, at_once: int
) -> None:
    work = [
        Work(str(number), pages, line, here, str(after) if after < number else "")
        for number, (pages, line, here, after) in enumerate(objects)
    ]
    seconds = duration(work, lanes, at_once) * (1 + 1e-9) + 1e-6
    assert sum(one.pages * one.line for one in work) / at_once <= seconds
    assert sum(one.pages * one.here for one in work) <= seconds
    assert max((one.alone for one in work), default=0) <= seconds
    assert seconds <= sum(one.alone for one in work) * (1 + 1e-6) + 1e-5
