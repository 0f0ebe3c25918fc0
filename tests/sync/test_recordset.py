from __future__ import annotations

from itertools import chain

from hypothesis import given
from hypothesis import strategies as st

from armatic_setup.sync.recordset import Record, RecordSet

VALUES = st.none() | st.integers(-3, 3) | st.text(max_size=3)
ROWS = st.integers(1, 4).flatmap(lambda width: st.lists(st.tuples(*[VALUES] * width), max_size=6))


@given(ROWS)
def test_it_is_the_rows_in_their_order(rows: list[Record]) -> None:
    records = RecordSet.of(rows)
    assert records == rows
    assert (len(records), bool(records), list(records)) == (len(rows), bool(rows), rows)
    assert [records[place] for place in range(len(rows))] == rows
    assert RecordSet.of(records) is records


@given(ROWS, st.integers(-7, 7), st.integers(-7, 7))
def test_a_part_of_it_is_that_part_of_the_rows(rows: list[Record], start: int, end: int) -> None:
    assert RecordSet.of(rows)[start:end] == rows[start:end]


@given(ROWS)
def test_it_is_written_row_after_row(rows: list[Record]) -> None:
    assert RecordSet.of(rows).flat() == list(chain.from_iterable(rows))


def test_it_shows_nothing_of_the_rows() -> None:
    assert repr(RecordSet.of([(1, "Harbor Pine"), (2, None)])) == "RecordSet(2)"
