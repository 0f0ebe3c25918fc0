"""At most two requests of a company are under way; one too many waits, then is turned away."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

from armatic_setup.practice import PracticeGateway
from tests.practice.raw import call, query


def ask_at_once(gateway: PracticeGateway, session: str, number: int) -> list[int]:
    gate = threading.Barrier(number)

    def ask() -> int:
        gate.wait(5)
        return call(gateway, session, query("ITEM", size=1)).status

    with ThreadPoolExecutor(number) as pool:
        return sorted(one.result() for one in [pool.submit(ask) for _ in range(number)])


def test_a_third_request_waits_for_a_place(gateway: PracticeGateway, session: str) -> None:
    gateway.latency = 0.05
    assert ask_at_once(gateway, session, 6) == [200] * 6
    assert gateway.calls.most_at_once == 2
    assert gateway.calls.throttled == 0


def test_who_waits_too_long_is_turned_away(gateway: PracticeGateway, session: str) -> None:
    gateway.latency = 0.4
    gateway.slots.wait = 0.02
    assert ask_at_once(gateway, session, 4) == [200, 200, 429, 429]
    assert gateway.calls.throttled == 2
    gateway.latency = 0
    assert call(gateway, session, query("ITEM")).status == 200


def test_the_refusal_is_the_gateways_own(gateway: PracticeGateway, session: str) -> None:
    gateway.slots.limit = 0
    gateway.slots.wait = 0
    reply = call(gateway, session, query("ITEM"))
    assert reply.status == 429
    (error,) = reply.errors("errormessage")
    assert error["errorno"] == "GW-0010"
    assert gateway.calls.functions["query"] == 1  # it was asked, and counts


def test_a_company_may_have_one_place_only(gateway: PracticeGateway, session: str) -> None:
    gateway.slots.limit = 1
    gateway.latency = 0.02
    assert ask_at_once(gateway, session, 3) == [200] * 3
    assert gateway.calls.most_at_once == 1
