"""What a sync will take, told beforehand: figures, the weekly maintenance, and nothing read or written."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from armatic_setup.cancel import CancelToken
from armatic_setup.practice import CompanySize
from armatic_setup.sync.events import Forecast, PageStored, PlannedObject, SyncEvent, SyncPlanned
from armatic_setup.sync.forecast import foretell
from armatic_setup.sync.foresee import foresee
from armatic_setup.sync.maintenance import maintenance_within, next_maintenance
from armatic_setup.sync.pace import Pace
from armatic_setup.sync.progress import ProgressMeter
from armatic_setup.sync.recovery import sync_file
from armatic_setup.sync.store import Store
from tests.sync.practice import CATALOGUE, Practice, practice

TUESDAY = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
SATURDAY = datetime(2026, 11, 28, 2, 30, tzinfo=UTC)


def planned(rows: int, done: int = 0, page: int = 2000) -> PlannedObject:
    return PlannedObject("ARINVOICE", "Invoices", rows, done, -(-(rows - done) // page))


def forecast(rows: int = 100_000, *, kept: Pace | None = None, as_of: datetime = TUESDAY) -> Forecast:
    return foretell((planned(rows),), resumed=False, asked=3, answer=0.2, kept=kept, as_of=as_of)


def test_rows_requests_and_transactions_are_counted() -> None:
    told = foretell(
        (planned(5000, 3000), planned(0)), resumed=True, asked=3, answer=0.2, kept=None, as_of=TUESDAY
    )
    assert (told.rows, told.closing, told.requests) == (2000, 4, 5)
    # Sign-in, formatting, two questions, one page, four after it; or each function by itself.
    assert told.transactions == (9, 2 + 2 * 3 + 1 + 2 + 4)


def test_a_pace_that_was_kept_makes_a_narrow_range() -> None:
    guess, measured = forecast(), forecast(kept=Pace(0.2, 0.0002))
    assert not guess.known_pace
    assert measured.known_pace
    middle = Pace(0.2, 0.0002).seconds(measured.requests, measured.rows)
    assert measured.seconds == pytest.approx((0.75 * middle, 1.35 * middle))
    assert guess.seconds[1] / guess.seconds[0] > 3
    assert guess.seconds[0] < middle < guess.seconds[1]


@pytest.mark.parametrize(
    ("now", "begins"),
    [
        (TUESDAY, SATURDAY),
        (SATURDAY - timedelta(seconds=1), SATURDAY),
        (SATURDAY + timedelta(hours=1), SATURDAY),
        (SATURDAY + timedelta(hours=3), SATURDAY + timedelta(days=7)),
        (SATURDAY + timedelta(days=1), SATURDAY + timedelta(days=7)),
    ],
)
def test_the_next_maintenance(now: datetime, begins: datetime) -> None:
    window = next_maintenance(now)
    assert (window.begins, window.ends) == (begins, begins + timedelta(hours=3))


def test_only_a_sync_that_would_run_into_it_is_warned() -> None:
    assert forecast(as_of=TUESDAY).maintenance is None
    shortly = forecast(as_of=SATURDAY - timedelta(seconds=30))
    assert shortly.maintenance == next_maintenance(TUESDAY)
    assert maintenance_within(SATURDAY + timedelta(hours=2), 1.0) is not None  # it is under way
    assert maintenance_within(SATURDAY - timedelta(hours=1), 3600.0) is None


@given(st.integers(0, 20 * 365 * 86_400))
def test_the_next_maintenance_is_a_saturday_less_than_a_week_ahead(seconds: int) -> None:
    now = datetime(2020, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
    window = next_maintenance(now)
    assert window.begins.weekday() == 5
    assert now < window.ends
    assert window.begins - now < timedelta(days=7)


@given(st.floats(0, 1e6), st.floats(0, 1e6))
def test_a_pace_is_kept_as_it_was(per_request: float, per_row: float) -> None:
    pace = Pace(per_request, per_row)
    read = Pace.of_text(pace.text())
    if read is None:
        assert per_request + per_row == 0
    else:
        assert read.per_request == pytest.approx(per_request, rel=1e-5)
        assert read.per_row == pytest.approx(per_row, rel=1e-5)


@pytest.mark.parametrize("text", ["", "1", "1 2 3", "a b", "nan 1", "inf 1", "-1 1", "0 0"])
def test_what_is_no_pace_is_none(text: str) -> None:
    assert Pace.of_text(text) is None


@pytest.fixture
def company(tmp_path: Path) -> Practice:
    with practice(tmp_path / "x.sqlite3", CompanySize(customers=10, invoices=60)) as company:
        yield company


def look(company: Practice) -> Forecast:
    with company.client() as client:
        return foresee(client, company.path, catalogue=CATALOGUE, cancel=CancelToken())


def sync(company: Practice) -> None:
    company.events.clear()
    with company.client() as client:
        sync_file(client, company.path, catalogue=CATALOGUE, emit=company.emit, cancel=company.cancel)


def test_a_look_ahead_reads_no_row_and_makes_no_file(company: Practice) -> None:
    told = look(company)
    assert not company.path.exists()
    assert timedelta() <= told.as_of - company.clock.now < timedelta(minutes=1)
    truth = {one.name: len(company.company.rows(one.name)) for one in CATALOGUE.objects}
    assert {one.object: one.rows for one in told.objects} == truth
    sync(company)
    (before,) = company.told(Forecast)
    assert (before.rows, before.requests) == (told.rows, told.requests)
    assert before.objects == company.told(SyncPlanned)[0].objects


def test_the_pace_of_a_sync_is_kept_for_the_next_forecast(company: Practice) -> None:
    sync(company)
    with Store(company.path, read_only=True) as store:
        assert Pace.of_text(store.pace) is not None
        positions = [store.bookmark(one.name) for one in CATALOGUE.objects]
    told = look(company)
    assert told.known_pace
    with Store(company.path, read_only=True) as store:
        assert [store.bookmark(one.name) for one in CATALOGUE.objects] == positions


def test_the_estimate_survives_a_sync_that_broke_off(company: Practice) -> None:
    class StoppedError(Exception):
        pass

    def stop(event: SyncEvent) -> None:
        company.events.append(event)
        if len(company.told(PageStored)) == 20:
            raise StoppedError

    company.emit = stop
    with pytest.raises(StoppedError):
        sync(company)
    with Store(company.path, read_only=True) as store:
        kept = Pace.of_text(store.pace)
    company.emit = company.events.append
    sync(company)
    (told,) = company.told(Forecast)
    assert told.resumed
    assert told.known_pace
    assert told.pace == kept
    meter = ProgressMeter()
    for event in company.events:
        meter.note(event, 0.0)
        if isinstance(event, SyncPlanned):
            break
    left = meter.left(0.0)
    assert left is not None  # before the first page
    assert 0 < left[0] < left[1]
    assert 0 < meter.fraction < 1


def test_a_damaged_file_means_that_everything_will_be_read(company: Practice) -> None:
    company.path.write_bytes(b"no database at all" * 100)
    told = look(company)
    assert told.rows == sum(len(company.company.rows(one.name)) for one in CATALOGUE.objects)
    assert company.path.read_bytes().startswith(b"no database")
