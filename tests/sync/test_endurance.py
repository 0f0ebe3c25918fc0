"""The network goes in the middle of a sync and comes back: it goes on by itself, in the same run."""

from __future__ import annotations

from pathlib import Path

from armatic_setup.gateway.retry import RetryPolicy
from armatic_setup.sync.events import PageStored, SyncEvent, Waiting
from tests.sync.practice import practice

TRIES = 40  # far beyond what any single request gets otherwise


def test_it_outlasts_a_network_that_is_gone(tmp_path: Path) -> None:
    with practice(tmp_path / "x.sqlite3") as company:
        company.retry = RetryPolicy(
            first_wait=0.001, throttle_wait=0.001, longest_wait=0.005, outage=600.0, trouble=600.0
        )
        tell = company.emit
        gone = False

        def emit(event: SyncEvent) -> None:
            nonlocal gone
            tell(event)
            if isinstance(event, PageStored) and not gone:
                gone = True
                company.gateway.faults.add("reset", times=TRIES)

        company.emit = emit  # type: ignore[method-assign]
        summary = company.sync()
        assert summary.tie_out.ties
        assert not summary.resumed
        assert len(company.told(Waiting)) >= TRIES / 2
        assert company.gateway.calls.logins == 1
        company.assert_same()
