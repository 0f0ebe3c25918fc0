"""Clocks that are wrong, that jump, and that stand still while the computer sleeps."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from armatic_setup.cancel import CancelToken
from armatic_setup.diagnosis.checks import run_checks
from armatic_setup.gateway.functions import Query
from armatic_setup.gateway.waking import SleepSensor
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.guide.vocabulary import Owner
from armatic_setup.product import GATEWAY_ENDPOINT
from armatic_setup.sync.store import Store
from tests.fault_cases import AT_ONCE
from tests.gateway.certificates import Authority
from tests.gateway.loopback import Server, reply
from tests.gateway.test_transport import Tunnel
from tests.sync.practice import practice

CATALOGUE = load_catalogue()


@pytest.mark.parametrize("wrong", ["expired", "early"], ids=["a clock that is fast", "a clock that is slow"])
def test_a_wrong_clock_is_named_where_a_certificate_fails_by_it(
    authority: Authority, no_proxy: None, monkeypatch: pytest.MonkeyPatch, wrong: str
) -> None:
    from tests.diagnosis.test_way import GIVEN

    with (
        Server(reply("<html/>"), tls=authority.server("api.intacct.com", **{wrong: True})) as intacct,
        Tunnel(intacct.port) as proxy,
    ):
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
        monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
        report = run_checks(
            GIVEN,
            endpoint=GATEWAY_ENDPOINT,
            catalogue=CATALOGUE,
            emit=lambda _: None,
            cancel=CancelToken(),
            retry=AT_ONCE,
        )
    failure = report.first_failure
    assert failure is not None
    assert failure.diagnosis is not None
    assert (failure.diagnosis.id, failure.diagnosis.owner) == ("network.certificate_dates", Owner.YOU)
    assert "clock" in failure.diagnosis.sentence
    assert intacct.requests == []


@pytest.fixture
def new_york(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """This computer's own clock changes, too."""
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


#: When clocks in New York change, in UTC, and how far its clock is from UTC before and after, in minutes.
CHANGES = {
    "an hour is skipped": (datetime(2026, 3, 8, 7, 0, tzinfo=UTC), -300, -240),
    "an hour comes twice": (datetime(2026, 11, 1, 6, 0, tzinfo=UTC), -240, -300),
}


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system has no tzset")
@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.usefixtures("new_york")
def test_daylight_saving_changes_in_the_middle_of_a_sync(tmp_path: Path, change: str) -> None:
    """What is changed before, during and after the change arrives once, in whatever hour it was."""
    at, before, after = CHANGES[change]
    with practice(tmp_path / "books.sqlite3") as small:
        small.gateway.access.gmt_offset = before
        small.clock.now = at - timedelta(minutes=20)
        keys = [row["RECORDNO"] for row in small.company.rows("ARINVOICE")]
        guard = threading.Lock()
        answered = 0

        def meanwhile() -> None:
            nonlocal answered
            with guard:
                answered += 1
                if answered % 3 == 0:
                    small.clock.pass_time(minutes=2)
                    small.company.update("ARINVOICE", keys[answered % 40], {"DESCRIPTION": f"at {answered}"})
                if small.clock.now >= at:
                    small.gateway.access.gmt_offset = after

        small.gateway.meanwhile = meanwhile
        small.sync(page_size=20)
        assert small.gateway.access.gmt_offset == after, "it happened while the sync ran"
        small.sync(page_size=20)
        small.gateway.meanwhile = lambda: None
        small.clock.pass_time(minutes=40)  # the hour that comes twice goes on
        small.company.update("ARINVOICE", keys[50], {"DESCRIPTION": "the last"})
        summary = small.sync(page_size=20)
        assert summary.tie_out.ties
        with Store(small.path, read_only=True) as store:
            for target in CATALOGUE.objects:
                kept = list(store.select(f"SELECT recordno FROM {target.name.lower()} ORDER BY recordno"))
                assert [key for (key,) in kept] == [
                    row["RECORDNO"] for row in small.company.rows(target.name)
                ]
            told = dict(store.select("SELECT recordno, description FROM arinvoice"))
        assert told == {row["RECORDNO"]: row["DESCRIPTION"] for row in small.company.rows("ARINVOICE")}


def test_a_computer_that_slept_asks_again_over_a_new_connection(tmp_path: Path) -> None:
    """The old connection is dead after hours; nobody waits for it to time out."""
    with practice(tmp_path / "books.sqlite3") as small, small.client() as client:
        client.sign_in()
        client.query(Query("CUSTOMER", ("RECORDNO",), page_size=1))
        wall = [1000.0]
        sensor = SleepSensor(lambda: 50.0, lambda: wall[0], 1.0)
        wall[0] += 8 * 3600.0
        assert sensor.slept()
        asleep, over = threading.Event(), threading.Event()

        def the_first_answer_never_comes() -> None:
            if not asleep.is_set():
                asleep.set()
                over.wait(30)

        small.gateway.meanwhile = the_first_answer_never_comes
        answers: list[Any] = []
        asking = threading.Thread(
            target=lambda: answers.append(client.query(Query("CUSTOMER", ("RECORDNO",), page_size=1)))
        )
        asking.start()
        assert asleep.wait(10)
        client.reconnect()  # what the watch does when the sensor says so
        asking.join(10)
        assert not asking.is_alive()
        assert len(answers) == 1
        over.set()
