"""Objects that are read side by side, and what is left over at the end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from armatic_setup.sync.outlook import Work, duration


def test_nothing_takes_no_time() -> None:
    assert duration([], 3) == 0
    assert duration([Work("A", 0, 0)], 3) == 0


def test_a_busy_line_takes_as_long_as_all_work_together() -> None:
    assert duration([Work("A", 10, 20), Work("B", 10, 20)], 2) == pytest.approx(20)
    assert duration([Work("A", 10, 20), Work("B", 10, 20)], 3) == pytest.approx(20)


def test_an_object_alone_takes_its_own_time() -> None:
    assert duration([Work("A", 10, 20)], 3) == pytest.approx(20)


def test_what_is_left_over_at_the_end_is_alone() -> None:
    # Both at the same speed until B is done, then A's other ten at half the speed.
    assert duration([Work("A", 20, 40), Work("B", 10, 20)], 3) == pytest.approx(20 + 20)


def test_lines_wait_for_their_header() -> None:
    header, lines = Work("H", 10, 20), Work("L", 10, 20, after="H")
    assert duration([header, lines], 3) == pytest.approx(40)
    assert duration([lines], 3) == pytest.approx(20)  # the header is done


def test_what_has_begun_goes_on_before_the_larger() -> None:
    work = [Work("small", 1, 1, begun=True), Work("large", 10, 10), Work("larger", 20, 20)]
    assert duration(work, 1) == pytest.approx(31)


@given(
    st.lists(st.tuples(st.floats(0, 1000), st.floats(1, 3), st.integers(-1, 8)), max_size=9),
    st.integers(1, 4),
)
def test_it_lies_between_the_busy_line_and_one_after_the_other(
    objects: list[tuple[float, float, int]], lanes: int
) -> None:
    work = [
        Work(str(number), together, together * factor, str(after) if after < number else "")
        for number, (together, factor, after) in enumerate(objects)
    ]
    seconds = duration(work, lanes)
    assert sum(one.together for one in work) <= seconds + 1e-6
    assert max((one.alone for one in work), default=0) <= seconds + 1e-6
    assert seconds <= sum(one.alone for one in work) + 1e-6
