from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from armatic_setup.sync.events import (
    ObjectFinished,
    ObjectStarted,
    Paused,
    PlannedObject,
    Resumed,
    SyncPlanned,
    TieOutFinished,
    TieOutStarted,
    Waiting,
)
from armatic_setup.sync.forecast import foretell
from armatic_setup.sync.pace import Pace
from armatic_setup.sync.progress import ProgressMeter, time_left
from armatic_setup.sync.tally import Tally
from armatic_setup.sync.tieout import TieOut
from tests.sync import steady_line

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
        meter.note(ObjectFinished(name, name, rows, rows), now)
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


# A steady line, played page by page: whatever the sizes, the prices and the number of requests at a time.

SIZES = st.lists(st.integers(0, 60_000), min_size=3, max_size=24).filter(lambda sizes: sum(sizes) > 60_000)


def play(
    sizes: list[int], line: Pace, slots: int, *, noise: float = 0.1, kept: bool = False
) -> tuple[list[tuple[float, float, tuple[float, float]]], float]:
    """Each page's time, per cent and time left, and when all was over."""
    planned = tuple(PlannedObject(str(n), "", rows, 0, -(-rows // PAGE)) for n, rows in enumerate(sizes))
    told = foretell(
        planned,
        resumed=False,
        asked=len(sizes),
        answer=line.per_request,
        kept=line if kept else None,
        as_of=datetime(2026, 11, 24, tzinfo=UTC),
    )
    meter, dice, tally = ProgressMeter(), random.Random(3), Tally(planned, PAGE)
    meter.note(told, 0.0)
    meter.note(SyncPlanned(planned), 0.0)
    free = [0.0] * slots  # when each of the requests at a time is free again
    arrivals = []
    for one in planned:
        for start in range(0, one.rows, PAGE):
            count = min(PAGE, one.rows - start)
            slot = free.index(min(free))
            free[slot] += line.seconds(1, count) * (1 + noise * dice.uniform(-1, 1))
            arrivals.append((free[slot], one.object, count, one.rows - start - count))
    seen = []
    for at, name, count, remaining in sorted(arrivals):
        meter.note(tally.page(name, count, remaining), at)
        left = meter.left(at)
        assert left is not None
        seen.append((at, meter.fraction, left))
    return seen, max(free) + told.closing * line.per_request / slots


def assert_settled(seen: list[tuple[float, float, float]], end: float, line: steady_line.Line) -> None:
    """From the first fifth on it is right within a fifth, or two pages where that is more."""
    for at, _, left in seen:
        if at >= 0.2 * end:
            assert abs(left - (end - at)) <= max(0.2 * (end - at), 2 * line.page), (line, at / end)


@pytest.mark.parametrize("seed", range(4))
def test_on_a_steady_line_the_time_left_settles(seed: int) -> None:
    dice = random.Random(seed)
    for _ in range(50):
        rows, line = steady_line.company(dice), steady_line.line(dice)
        seen, end = steady_line.watch(rows, line)
        assert_settled(seen, end, line)
        fractions = [fraction for _, fraction, _ in seen]
        assert fractions == sorted(fractions)
        assert fractions[-1] < 1


def test_rows_of_many_fields_are_known_to_take_longer() -> None:
    """It settles as well where a row costs what it has fields."""
    dice = random.Random(1)
    for _ in range(50):
        rows, line = steady_line.company(dice), steady_line.line(dice)
        assert_settled(*steady_line.watch(rows, line, unequal=True), line)


def pause(meter: ProgressMeter, at: float) -> float:
    meter.note(Paused(), at)
    assert meter.left(at + 3000) == meter.left(at + 1)  # it stands still
    meter.note(Resumed(), at + 3600)
    return 3600.0


def busy(meter: ProgressMeter, at: float) -> float:
    for number in range(5):
        meter.note(Waiting(30.0, "gateway_timeout"), at + 30 * number)
    return 150.0


def asleep(_meter: ProgressMeter, _at: float) -> float:
    return 8 * 3600.0  # where the monotonic clock runs on


@pytest.mark.parametrize("halfway", [pause, busy, asleep])
def test_an_interruption_does_not_make_it_jump(halfway: Callable[[ProgressMeter, float], float]) -> None:
    dice = random.Random(11)
    for _ in range(12):
        rows, line = steady_line.company(dice), steady_line.line(dice)
        calm, _ = steady_line.watch(rows, line)
        broken, _ = steady_line.watch(rows, line, halfway=halfway)
        for (_, _, without), (_, _, left) in zip(calm, broken, strict=True):
            assert abs(left - without) <= 0.1 * without + 2 * line.page


def test_it_settles_again_when_intacct_wants_one_request_at_a_time() -> None:
    """The rest takes up to twice as long from there on; it never says something that makes no sense."""
    dice = random.Random(12)

    def throttled(meter: ProgressMeter, at: float) -> float:
        meter.note(Waiting(20.0, "throttled"), at)
        return 20.0

    for _ in range(12):
        rows, line = steady_line.company(dice), replace(steady_line.line(dice), at_once=2)
        seen, _ = steady_line.watch(rows, line, halfway=throttled)
        most = 2.5 * max(left for _, _, left in seen[len(seen) // 5 : len(seen) // 2])
        assert all(0 <= left <= most for _, _, left in seen[len(seen) // 5 :])


def test_a_resumed_sync_settles_as_one_from_the_beginning_does() -> None:
    dice = random.Random(13)
    for _ in range(25):
        rows, line = steady_line.company(dice), steady_line.line(dice)
        done = {name: count // 2 for name, count in rows.items() if name != "ARINVOICEITEM"}
        assert_settled(*steady_line.watch(rows, line, done=done), line)


@settings(max_examples=40, deadline=None)
@given(SIZES, st.floats(0.02, 3), st.floats(0.00001, 0.0008), st.sampled_from([1, 2]))
def test_what_is_shown_only_counts_down_unless_it_was_wrong(
    sizes: list[int], per_request: float, per_row: float, slots: int
) -> None:
    line = Pace(per_request, per_row)
    seen, end = play(sizes, line, slots, noise=0.3, kept=True)
    page = line.seconds(1, PAGE)  # at the end a tenth is less than one page may be late by
    swings = sum(later[2][1] > earlier[2][1] * 1.1 + page for earlier, later in pairwise(seen))
    assert swings <= 6  # of 1,500 lines made at random, 1,307 have none and three have four
    fractions = [fraction for _, fraction, _ in seen]
    assert fractions == sorted(fractions)
    assert fractions[-1] < 1
    if end > 60 * per_request:  # the share of the work that is done is the share of the time that has passed
        assert all(abs(fraction - at / end) < 0.25 for at, fraction, _ in seen)


def test_between_two_pages_it_counts_down_and_stands_still_while_waiting() -> None:
    meter = ProgressMeter()
    planned = (PlannedObject("A", "A", 100_000, 0, 50),)
    told = foretell(
        planned,
        resumed=False,
        asked=1,
        answer=2.0,
        kept=Pace(2.0, 0.0),
        as_of=datetime(2026, 11, 24, tzinfo=UTC),
    )
    meter.note(told, 0.0)
    meter.note(SyncPlanned(planned), 0.0)
    first, later = meter.left(0.0), meter.left(10.0)
    assert first is not None
    assert later == pytest.approx((first[0] - 10, first[1] - 10))
    meter.note(Waiting(30.0, "throttled"), 10.0)
    assert meter.left(39.0) == pytest.approx(later)
    meter.note(Paused(), 40.0)
    assert meter.left(4000.0) == pytest.approx(later)
    meter.note(Resumed(), 4000.0)
    tally = Tally(planned, PAGE)
    meter.note(tally.page("A", PAGE, 98_000), 4002.0)
    rate = meter.rows_per_second
    assert rate is None or rate > 900  # neither the wait nor the pause counts as work


def test_a_night_asleep_does_not_ruin_the_estimate() -> None:
    calm, slept = ProgressMeter(), ProgressMeter()
    planned = (PlannedObject("A", "A", 200_000, 0, 100),)
    tallies = Tally(planned, PAGE), Tally(planned, PAGE)
    told = foretell(
        planned, resumed=False, asked=1, answer=1.0, kept=None, as_of=datetime(2026, 11, 24, tzinfo=UTC)
    )
    for meter in (calm, slept):
        meter.note(told, 0.0)
        meter.note(SyncPlanned(planned), 0.0)
    for page in range(40):
        gap = 8 * 3600.0 if page >= 20 else 0.0  # where the monotonic clock runs on during sleep
        for meter, tally, more in ((calm, tallies[0], 0.0), (slept, tallies[1], gap)):
            meter.note(tally.page("A", PAGE, 200_000 - (page + 1) * PAGE), (page + 1) * 1.2 + more)
    ours, theirs = calm.seconds_left, slept.seconds_left
    assert ours is not None
    assert theirs is not None
    assert sum(theirs) == pytest.approx(sum(ours), rel=0.15)


def test_small_objects_on_a_slow_line_move_the_bar() -> None:
    seen, _ = play([10] * 15 + [30_000], Pace(2.0, 0.0001), 1)
    assert seen[9][1] > 0.2  # by rows alone it would stand at 0 for half a minute
