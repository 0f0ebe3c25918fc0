"""A pause stands between two pages, is ended by going on or by cancelling, and loses nothing."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from armatic_setup.cancel import CancelToken
from armatic_setup.faults import Cancelled
from armatic_setup.sync.events import PageStored, Paused, Resumed, SyncEvent, TieOutStarted
from armatic_setup.sync.pause import Pause
from tests.sync.practice import practice

PAGE = PageStored("A", 1, 2, 1, 2, 1, 2, 1)


def test_without_a_wish_every_event_passes() -> None:
    told: list[SyncEvent] = []
    emit = Pause().between(told.append, CancelToken())
    emit(PAGE)
    assert told == [PAGE]


def test_it_stands_after_a_page_and_goes_on_when_told() -> None:
    pause, told, standing = Pause(), [], threading.Event()

    def emit(event: SyncEvent) -> None:
        told.append(event)
        if isinstance(event, Paused):
            standing.set()

    between = pause.between(emit, CancelToken())
    pause.pause()
    between(TieOutStarted())  # no place to stand at
    worker = threading.Thread(target=between, args=(PAGE,))
    worker.start()
    assert standing.wait(5)
    assert worker.is_alive()
    assert told == [TieOutStarted(), PAGE, Paused()]
    pause.resume()
    worker.join(5)
    assert told[-1] == Resumed()
    assert not pause.wanted


def test_a_cancel_ends_the_pause() -> None:
    pause, cancel = Pause(), CancelToken()

    def emit(event: SyncEvent) -> None:
        if isinstance(event, Paused):
            cancel.cancel()

    pause.pause()
    with pytest.raises(Cancelled):
        pause.between(emit, cancel)(PAGE)


def test_a_sync_that_was_paused_in_the_middle_is_whole(tmp_path: Path) -> None:
    with practice(tmp_path / "x.sqlite3") as company:
        pause, tell = Pause(), company.emit
        timers: list[threading.Timer] = []

        def emit(event: SyncEvent) -> None:
            tell(event)
            if isinstance(event, PageStored) and event.overall_done % 3 == 0:
                pause.pause()
            if isinstance(event, Paused):
                timers.append(threading.Timer(0.01, pause.resume))
                timers[-1].start()

        company.emit = pause.between(emit, company.cancel)  # type: ignore[method-assign]
        assert company.sync().tie_out.ties
        assert company.told(Paused)
        assert len(company.told(Paused)) == len(company.told(Resumed))
        company.assert_same()
