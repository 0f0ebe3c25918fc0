from __future__ import annotations

import random
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from armatic_setup.sync.events import (
    ObjectStarted,
    PlannedObject,
    SyncPlanned,
    TieOutFinished,
    TieOutStarted,
    Waiting,
)
from armatic_setup.sync.progress import ProgressMeter, time_left
from armatic_setup.sync.tally import Tally
from armatic_setup.sync.tieout import TieOut

PAGE = 2000
DONE = TieOutFinished(TieOut((), (), datetime(2026, 11, 24, tzinfo=UTC)))


def run(
    objects: dict[str, int],
    *,
    per_page: float,
    per_row: float,
    noise: float = 0.0,
    done: int = 0,
    waits: dict[int, float] | None = None,
) -> tuple[ProgressMeter, list[tuple[float, ProgressMeter, tuple[float, float] | None]], float]:
    """Play a sync whose pages cost what they cost; the meter's states after each page, and the whole time."""
    planned = [PlannedObject(name, name, rows, 0, -(-rows // PAGE)) for name, rows in objects.items()]
    tally, meter, now = Tally(planned, PAGE), ProgressMeter(), 1000.0
    dice = random.Random(7)
    meter.note(SyncPlanned(tuple(planned)), now)
    seen = []
    number = 0
    for name, rows in objects.items():
        meter.note(ObjectStarted(name, name, rows), now)
        for start in range(0, rows, PAGE):
            count = min(PAGE, rows - start)
            wait = (waits or {}).get(number, 0.0)
            if wait:
                meter.note(Waiting(wait, "throttled"), now)
            now += wait + (per_page + per_row * count) * (1 + noise * dice.uniform(-1, 1))
            number += 1
            meter.note(tally.page(name, count, rows - start - count), now)
            seen.append((now, meter.fraction, meter.seconds_left))
    return meter, seen, now


COMPANY = {
    "DEPARTMENT": 12,
    "CUSTOMER": 1000,
    "ITEM": 40,
    "ARINVOICE": 12000,
    "ARINVOICEITEM": 40000,
    "SO": 9000,
}


@pytest.mark.parametrize(
    ("per_page", "per_row", "noise"),
    [(0.15, 0.00005, 0.0), (0.0, 0.0001, 0.0), (2.0, 0.0, 0.0), (0.15, 0.0001, 0.3)],
)
def test_the_time_left_is_right_after_the_first_fifth(per_page: float, per_row: float, noise: float) -> None:
    _, seen, end = run(COMPANY, per_page=per_page, per_row=per_row, noise=noise)
    begin = 1000.0
    late = [(now, left) for now, _, left in seen if (end - begin) * 0.2 < now - begin < (end - begin) * 0.95]
    assert late
    for now, left in late:
        assert left is not None
        middle = sum(left) / 2
        assert abs(middle - (end - now)) <= 0.2 * (end - now) + 0.05 * (end - begin)


def test_a_wait_does_not_spoil_the_forecast() -> None:
    _, calm, _ = run(COMPANY, per_page=0.2, per_row=0.0001)
    _, waited, _ = run(COMPANY, per_page=0.2, per_row=0.0001, waits={8: 60.0})
    assert waited[-2][2] == pytest.approx(calm[-2][2])


def test_it_is_never_whole_before_the_tie_out() -> None:
    meter, seen, now = run(COMPANY, per_page=0.1, per_row=0.0001)
    fractions = [fraction for _, fraction, _ in seen]
    assert fractions == sorted(fractions)
    meter.note(TieOutStarted(), now)
    assert (meter.percent, meter.fraction) == (99, 0.99)
    meter.note(DONE, now)
    assert (meter.percent, meter.fraction) == (100, 1.0)


def test_a_resumed_sync_starts_where_it_stopped() -> None:
    meter = ProgressMeter()
    objects = (PlannedObject("A", "A", 5000, 5000, 0), PlannedObject("B", "B", 5000, 1000, 2))
    meter.note(SyncPlanned(objects, resumed=True), 50.0)
    assert (meter.rows_done, meter.rows_total, meter.percent) == (6000, 10000, 60)
    assert meter.rows_per_second is None
    assert meter.seconds_left is None
    tally = Tally(objects, PAGE)
    meter.note(tally.page("B", 2000, 2000), 51.0)
    assert meter.rows_per_second == 2000
    assert (meter.rows_done, meter.percent) == (8000, 80)


def test_an_empty_company_has_no_forecast_and_still_ends() -> None:
    meter = ProgressMeter()
    meter.note(SyncPlanned(()), 0.0)
    assert (meter.fraction, meter.seconds_left) == (0.0, None)
    meter.note(DONE, 1.0)
    assert meter.fraction == 1.0


@given(
    st.lists(
        st.tuples(st.integers(0, 9999), st.integers(0, 9999), st.floats(0, 900), st.floats(0, 99)),
        max_size=30,
    )
)
def test_whatever_comes_the_figures_stay_in_their_bounds(pages: list[tuple[int, int, float, float]]) -> None:
    meter, now, before = ProgressMeter(), 0.0, 0.0
    planned = (PlannedObject("A", "A", 100, 0, 1),)
    meter.note(SyncPlanned(planned), now)
    tally = Tally(planned, PAGE)
    for rows, remaining, seconds, wait in pages:
        meter.note(Waiting(wait, "throttled"), now)
        now += seconds
        meter.note(tally.page("A", rows, remaining), now)
        assert before <= meter.fraction <= 0.99
        before = meter.fraction
        left = meter.seconds_left
        assert left is None or 0 <= left[0] <= left[1]


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, ""),
        ((2, 4), "a few seconds left"),
        ((20, 40), "less than a minute left"),
        ((50, 70), "1 to 2 minutes left"),
        ((245, 290), "4 to 5 minutes left"),
        ((300, 300), "about 5 minutes left"),
        ((60, 60), "about 1 minute left"),
        ((3600 * 2.2, 3600 * 2.9), "2 to 3 hours left"),
    ],
)
def test_time_in_words(seconds: tuple[float, float] | None, words: str) -> None:
    assert time_left(seconds) == words
