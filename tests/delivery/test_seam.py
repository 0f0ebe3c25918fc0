"""What holds for every destination: all of it the first time, deletions too, gone on with, totals equal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from armatic_setup.cancel import CancelToken
from armatic_setup.delivery.intake_destination import ProposedIntake
from armatic_setup.delivery.local import LocalDatabase
from armatic_setup.delivery.portable import PortableExport
from armatic_setup.delivery.portable_verify import verify
from armatic_setup.delivery.seam import Destination, Emit, Outcome, Progress, schemas
from armatic_setup.delivery.totals import Disagreement
from armatic_setup.faults import Cancelled
from armatic_setup.practice.armatic import PracticeArmatic
from armatic_setup.sync import tieout_record
from armatic_setup.sync.store import Store
from armatic_setup.sync.tieout import AmountLine, CountLine, TieOut
from tests.delivery.intake_samples import HASTY, TARGETS, assert_same, invoice, put, receiver
from tests.delivery.portable_samples import make_company, sync_again
from tests.sync.samples import INVOICES, NOON


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with make_company(tmp_path / "data.sqlite3") as store:
        yield store


@pytest.fixture
def armatic() -> Iterator[PracticeArmatic]:
    with PracticeArmatic() as armatic:
        yield armatic
        assert armatic.problems == []


class Place:
    """A destination, and a look at what it holds."""

    def __init__(self, destination: Destination, look: Callable[[], None], *, brings: bool = True) -> None:
        self.destination = destination
        self.look = look
        self.brings = brings


@pytest.fixture(params=["local", "portable", "intake"])
def place(request: pytest.FixtureRequest, store: Store, armatic: PracticeArmatic, tmp_path: Path) -> Place:
    target = tmp_path / "out.zip"

    def verified() -> None:
        report = verify(target)
        assert report.findings == ()
        assert report.rows == sum(store.count(one) for one in TARGETS)

    match request.param:
        case "local":
            return Place(LocalDatabase(), lambda: None, brings=False)
        case "portable":
            return Place(PortableExport(target, replace=True), verified)
        case _:
            intake = ProposedIntake(receiver(armatic), retry=HASTY)
            return Place(intake, lambda: assert_same(store.path, armatic))


def deliver(
    store: Store, place: Place, emit: Emit = lambda _: None, cancel: CancelToken | None = None
) -> Outcome:
    return place.destination.deliver(store, TARGETS, emit=emit, cancel=cancel or CancelToken())


def test_everything_the_first_time_then_what_changed_and_went(store: Store, place: Place) -> None:
    assert place.destination.standing(store, TARGETS).waiting == (1_203 if place.brings else 0)
    told: list[Progress] = []
    first = deliver(store, place, told.append)
    assert (first.records, first.agrees, told[-1].fraction) == (1_203, True, 1.0)
    assert first.delivered == (1_203 if place.brings else 0)
    assert place.destination.standing(store, TARGETS).taken == 1_203
    place.look()
    put(store, INVOICES, [invoice(7, "0.01"), invoice(9_000, None)], [3, 4])
    sync_again(store)
    second = deliver(store, place)
    assert (second.records, second.agrees) == (1_202, True)
    place.look()


def test_broken_off_it_goes_on(store: Store, place: Place) -> None:
    token = CancelToken()

    def stop(progress: Progress) -> None:
        if progress.done:
            token.cancel()

    if place.brings:
        with pytest.raises(Cancelled):
            deliver(store, place, stop, token)
    done = deliver(store, place)
    assert (done.records, done.agrees) == (1_203, True)
    place.look()


def test_all_tell_the_same_schema(store: Store) -> None:
    departments, invoices = schemas(store, TARGETS)
    assert [field.name for field in departments.fields] == ["RECORDNO", "DEPARTMENTID", "TITLE"]
    assert (departments.currency, invoices.currency) == ("", "CURRENCY")


def test_the_local_database_is_compared_with_intacct_s_last_figures(store: Store) -> None:
    ours, theirs = Decimal("12600.00"), Decimal("12600.01")
    tie_out = TieOut(
        (),
        (CountLine("DEPARTMENT", 3, 3), CountLine("ARINVOICE", 1_201, 1_200)),
        NOON,
        (AmountLine("ARINVOICE", "TRX_TOTALDUE", theirs, ours),),
    )
    tieout_record.keep(store, tie_out)
    done = LocalDatabase().deliver(store, TARGETS, emit=lambda _: None, cancel=CancelToken())
    assert done.differences == (
        Disagreement("ARINVOICE", "", "", Decimal(1_200), Decimal(1_201)),
        Disagreement("ARINVOICE", "TRX_TOTALDUE", "", ours, theirs),
    )
