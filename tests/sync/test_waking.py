"""The computer sleeps in the middle of a sync, and its connections are dead when it wakes."""

from __future__ import annotations

import threading
from pathlib import Path
from types import SimpleNamespace

import pytest

from armatic_setup.gateway import waking
from armatic_setup.sync import events
from armatic_setup.sync.recovery import sync_file
from tests.sync.practice import CATALOGUE, practice

NIGHT = 8 * 3600.0


@pytest.mark.parametrize(
    "runs_on", [False, True]
)  # whether the monotonic clock does while the computer sleeps
def test_a_sync_that_slept_goes_on_by_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, runs_on: bool
) -> None:
    wall, monotonic = [1_000_000.0], [50.0]
    clocks = SimpleNamespace(time=lambda: wall[0], monotonic=lambda: monotonic[0])
    monkeypatch.setattr(waking, "time", clocks)
    monkeypatch.setattr(waking, "_LOOK", 0.01)
    awake, asked, lock = threading.Event(), [0], threading.Lock()
    waited_for: list[bool] = []

    def fall_asleep() -> None:
        with lock:
            asked[0] += 1
            number = asked[0]
        if number != 20:
            return
        wall[0] += NIGHT
        monotonic[0] += NIGHT if runs_on else 0.0
        waited_for.append(awake.wait(30))  # the answer never comes; whoever waits for it waits long

    with practice(tmp_path / "x.sqlite3") as company:
        company.gateway.meanwhile = fall_asleep
        with company.client() as client:
            summary = sync_file(
                client,
                company.path,
                catalogue=CATALOGUE,
                emit=company.emit,
                cancel=company.cancel,
                page_size=20,
            )
        assert waited_for == []
        awake.set()
        assert summary.complete
        assert not summary.resumed
        assert summary.tie_out.ties
        assert {wait.reason for wait in company.told(events.Waiting)} == {"connection_lost"}
        company.assert_same()
        assert company.gateway.calls.logins == 1
