from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from armatic_setup.gateway import errors as err
from armatic_setup.gateway.errors import GatewayError
from armatic_setup.gateway.retry import BRISK, ENDURING, PATIENT, RetryPolicy, may_repeat_sign_in

CLASSES = [
    err.NotSendable,
    err.NotReached,
    err.Unreadable,
    err.Throttled,
    err.Unavailable,
    err.SenderRefused,
    err.LoginRefused,
    err.SessionRefused,
    err.OperationRefused,
]
EVERY = [(cls, kind) for cls in CLASSES for kind in sorted(cls.kinds)]
#: How often each is sent in all. A new kind must be added here, with thought.
TRIES = {
    "NotReached.name_resolution": 5,
    "NotReached.connection_refused": 5,
    "NotReached.connect_timeout": 5,
    "NotReached.connection_lost": 5,
    "NotReached.network": 5,
    "NotReached.proxy": 5,
    "NotReached.read_timeout": 2,
    "NotReached.certificate": 1,
    "NotReached.tls": 1,
    "NotReached.proxy_sign_in": 1,
    "NotReached.proxy_script": 1,
    "Unreadable.empty": 5,
    "Unreadable.truncated": 5,
    "Unreadable.html": 2,
    "Unreadable.not_xml": 2,
    "Unreadable.unexpected": 2,
    "Unreadable.encoding": 1,
    "Unreadable.forbidden_xml": 1,
    "Unreadable.too_large": 1,
    "Throttled.throttled": 5,
    "Unavailable.server_error": 5,
    "Unavailable.maintenance": 5,
    "Unavailable.gateway_timeout": 2,
    "Unavailable.redirect": 1,
    "Unavailable.blocked": 1,
    "NotSendable.function_not_allowed": 1,
    "NotSendable.endpoint_not_allowed": 1,
    "NotSendable.unsendable_value": 1,
    "SenderRefused.refused": 1,
    "LoginRefused.refused": 1,
    "SessionRefused.session": 1,
    "OperationRefused.refused": 1,
}


def test_every_kind_has_a_decision() -> None:
    assert {f"{cls.__name__}.{kind}" for cls, kind in EVERY} == set(TRIES)


@pytest.mark.parametrize(("cls", "kind"), EVERY)
def test_a_request_is_sent_as_often_as_its_failure_deserves(cls: type[GatewayError], kind: str) -> None:
    error = cls.of(kind)
    tried = 1
    while PATIENT.wait_before_next(error, tried, 0.5) is not None:
        tried += 1
        assert tried < 20
    assert tried == TRIES[f"{cls.__name__}.{kind}"]


@pytest.mark.parametrize("cls", [err.LoginRefused, err.SenderRefused, err.SessionRefused])
def test_a_refusal_is_never_sent_again_whatever_the_server_wishes(cls: type[GatewayError]) -> None:
    (kind,) = cls.kinds
    assert PATIENT.wait_before_next(cls.of(kind, retry_after=1.0), 1, 0.0) is None
    assert not may_repeat_sign_in(cls.of(kind), accepted_before=True)


@given(st.sampled_from([0.0, 1.0, 2.5, 30.0, 300.0]), st.integers(1, 4), st.floats(0, 1))
def test_the_servers_wish_wins(asked: float, tried: int, chance: float) -> None:
    for error in (
        err.Throttled.of("throttled", retry_after=asked),
        err.Unavailable.of("server_error", retry_after=asked),
    ):
        assert PATIENT.wait_before_next(error, tried, chance) == asked


def test_a_server_that_wants_hours_is_left_alone() -> None:
    assert PATIENT.wait_before_next(err.Throttled.of("throttled", retry_after=3600.0), 1, 0.0) is None


@given(st.integers(1, 4), st.floats(0, 1))
def test_waits_double_and_are_spread_by_a_quarter(tried: int, chance: float) -> None:
    wait = PATIENT.wait_before_next(err.NotReached.of("connection_lost"), tried, chance)
    assert wait is not None
    assert 2 ** (tried - 1) <= wait <= 2 ** (tried - 1) * 1.25
    busy = PATIENT.wait_before_next(err.Throttled.of("throttled"), tried, chance)
    assert busy is not None
    assert min(30 * 2 ** (tried - 1), 300) <= busy <= 300


def test_a_watched_test_is_brisk() -> None:
    lost = err.NotReached.of("connection_lost")
    assert BRISK.wait_before_next(lost, 1, 1.0) == pytest.approx(0.625)
    assert BRISK.wait_before_next(lost, 2, 0.0) is None


@pytest.mark.parametrize("tries", [0, 6])
def test_a_policy_has_one_to_five_tries(tries: int) -> None:
    with pytest.raises(ValueError, match="1 to 5"):
        RetryPolicy(tries=tries)


@pytest.mark.parametrize(("cls", "kind"), EVERY)
def test_an_unproven_password_is_repeated_only_while_nobody_judged_it(
    cls: type[GatewayError], kind: str
) -> None:
    harmless = {
        "name_resolution",
        "connection_refused",
        "connect_timeout",
        "throttled",
        "server_error",
        "maintenance",
    }
    error = cls.of(kind)
    assert may_repeat_sign_in(error, accepted_before=False) == (kind in harmless)
    assert may_repeat_sign_in(error, accepted_before=True) == cls.retryable


HOURS = 3600.0
AWAY = [
    err.NotReached.of("name_resolution"),
    err.NotReached.of("connection_refused"),
    err.NotReached.of("connect_timeout"),
    err.NotReached.of("network"),
    err.Unavailable.of("maintenance"),
    err.Throttled.of("throttled"),
]


@pytest.mark.parametrize("error", AWAY, ids=lambda error: error.fault.kind)
def test_a_network_that_is_gone_is_waited_for_until_a_clear_end(error: GatewayError) -> None:
    tried, troubled, longest = 1, 0.0, 0.0
    while (wait := ENDURING.wait_before_next(error, tried, 0.0, troubled)) is not None:
        tried, troubled, longest = tried + 1, troubled + wait, max(longest, wait)
    assert 12 * HOURS <= troubled < 12.2 * HOURS
    assert longest <= (30.0 if isinstance(error, err.NotReached) else 300.0)


@pytest.mark.parametrize("error", AWAY, ids=lambda error: error.fault.kind)
def test_what_never_worked_is_not_waited_for(error: GatewayError) -> None:
    assert ENDURING.wait_before_next(error, 5, 0.0) is None
    assert PATIENT.wait_before_next(error, 5, 0.0, 10.0) is None


@pytest.mark.parametrize("kind", ["server_error", "gateway_timeout"])
def test_answers_that_fail_are_borne_for_a_shorter_time(kind: str) -> None:
    error = err.Unavailable.of(kind)
    again = ENDURING.wait_before_next(error, 9, 0.0, HOURS / 2)
    assert (again is not None) is (kind == "server_error")
    assert ENDURING.wait_before_next(error, 9, 0.0, 2 * HOURS) is None


@pytest.mark.parametrize(
    "error",
    [
        err.LoginRefused.of("refused"),
        err.SenderRefused.of("refused"),
        err.OperationRefused.of("refused"),
        err.NotReached.of("certificate"),
        err.NotReached.of("proxy_sign_in"),
    ],
    ids=lambda error: f"{type(error).__name__}.{error.fault.kind}",
)
def test_what_somebody_has_to_set_right_is_never_waited_for(error: GatewayError) -> None:
    assert ENDURING.wait_before_next(error, 1, 0.0, 0.0) is None


def test_stray_pages_are_borne_a_few_times_in_a_running_sync() -> None:
    page = err.Unreadable.of("html")
    assert ENDURING.wait_before_next(page, 4, 0.0, 10.0) is not None
    assert ENDURING.wait_before_next(page, 5, 0.0, 10.0) is None
    assert ENDURING.wait_before_next(page, 2, 0.0) is None


def test_a_service_that_names_a_late_hour_is_waited_for() -> None:
    closed = err.Unavailable.of("maintenance", retry_after=2 * HOURS)
    assert ENDURING.wait_before_next(closed, 1, 0.0, 0.0) == 2 * HOURS
    assert PATIENT.wait_before_next(closed, 1, 0.0, 0.0) is None
