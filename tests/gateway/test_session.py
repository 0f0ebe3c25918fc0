from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from armatic_setup.faults import ErrorEntry
from armatic_setup.gateway.errors import LoginRefused, NotReached
from armatic_setup.gateway.session import Lease, Session, SessionKeeper
from armatic_setup.secret import Secret
from tests.gateway.samples import SESSION_ID

NOW = datetime(2026, 11, 24, 13, tzinfo=UTC)


def lease(minutes: float, now: float = 0.0) -> Lease:
    return Lease.granted(NOW, NOW + timedelta(minutes=minutes), now)


def test_a_session_is_renewed_when_less_than_five_minutes_remain() -> None:
    two_hours = lease(120)
    assert not two_hours.due(115 * 60)
    assert two_hours.due(115 * 60 + 1)
    assert two_hours.due(200 * 60)


def test_a_short_session_is_renewed_in_its_second_half() -> None:
    assert not lease(4).due(119)
    assert lease(4).due(121)


@pytest.mark.parametrize(
    ("server_time", "expires_at"),
    [
        (None, None),
        (NOW, None),
        (None, NOW),
        (NOW, NOW),
        (NOW, NOW - timedelta(hours=1)),
        (NOW, (NOW + timedelta(hours=2)).replace(tzinfo=None)),
    ],
)
def test_a_session_of_unknown_length_is_used_until_it_is_refused(
    server_time: datetime | None, expires_at: datetime | None
) -> None:
    assert not Lease.granted(server_time, expires_at, 0.0).due(10.0**9)


def test_every_answer_prolongs_the_session() -> None:
    held = lease(120)
    assert not held.extended(lease(120, now=7000.0)).due(7100.0)
    assert held.extended(lease(10, now=7000.0)).due(7000.0 + 301)
    assert not held.extended(Lease(None, 7000.0)).due(7100.0)  # an answer that does not say


@given(st.floats(1, 10**6), st.floats(0, 10**6))
def test_a_session_is_never_due_the_moment_it_was_opened(window: float, now: float) -> None:
    assert not Lease(window, now).due(now)


class Door:
    """Opens sessions, or raises what it was told to."""

    def __init__(self, *errors: Exception | None) -> None:
        self.errors = list(errors)
        self.opened = 0
        self.told: list[bool] = []

    def __call__(self, accepted_before: bool) -> tuple[Session, Lease]:
        self.told.append(accepted_before)
        self.opened += 1
        error = self.errors.pop(0) if self.errors else None
        if error is not None:
            raise error
        return Session(Secret(f"{SESSION_ID}-{self.opened}"), "https://api.intacct.com/"), Lease(1200.0, 0.0)


def test_one_session_serves_until_it_is_due() -> None:
    now = [0.0]
    door = Door()
    keeper = SessionKeeper(door, lambda: now[0])
    first = keeper.current()
    assert keeper.current() is first is keeper.session
    now[0] = 1000.0
    assert keeper.current() is not first
    assert door.told == [False, True]  # the second time the password is a proven one


def test_a_session_that_was_used_lasts_longer() -> None:
    now = [0.0]
    keeper = SessionKeeper(Door(), lambda: now[0])
    first = keeper.current()
    now[0] = 1000.0
    keeper.used(first, Lease(1200.0, 800.0))
    assert keeper.current() is first


def test_the_use_of_an_older_session_prolongs_nothing() -> None:
    now = [0.0]
    keeper = SessionKeeper(Door(), lambda: now[0])
    old = keeper.current()
    new = keeper.instead_of(old)
    keeper.used(old, Lease(10**9, 0.0))
    now[0] = 1000.0
    assert keeper.current() is not new


def test_a_refused_password_is_not_sent_again() -> None:
    door = Door(LoginRefused.of("refused", errors=(ErrorEntry("XL03000006"),)))
    keeper = SessionKeeper(door, lambda: 0.0)
    for _ in range(3):
        with pytest.raises(LoginRefused) as caught:
            keeper.current()
        assert caught.value.fault.errors == (ErrorEntry("XL03000006"),)
    with pytest.raises(LoginRefused):
        keeper.opened()
    assert door.opened == 1
    assert keeper.session is None


def test_any_other_failure_leaves_the_password_alone() -> None:
    door = Door(NotReached.of("connection_lost"))
    keeper = SessionKeeper(door, lambda: 0.0)
    with pytest.raises(NotReached):
        keeper.current()
    keeper.current()
    assert door.told == [False, False]


def test_threads_whose_session_was_refused_share_one_new_one() -> None:
    door = Door()
    keeper = SessionKeeper(door, lambda: 0.0)
    refused = keeper.current()
    got: list[Session] = []
    threads = [threading.Thread(target=lambda: got.append(keeper.instead_of(refused))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert len({id(session) for session in got}) == 1
    assert door.opened == 2


def test_a_session_shows_no_secret() -> None:
    keeper = SessionKeeper(Door(), lambda: 0.0)
    assert SESSION_ID not in repr(keeper.current())


def test_a_session_that_was_opened_before_is_gone_on_with() -> None:
    before = Session(Secret(SESSION_ID), "https://api.intacct.com/")
    door = Door()
    keeper = SessionKeeper(door, lambda: 0.0, before)
    assert keeper.current() is before
    assert keeper.instead_of(before) is not before
    assert door.told == [True]  # its password was accepted then
