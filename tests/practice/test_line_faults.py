"""Faults of the line, seen with a plain socket client: other machines' pages, cut and hostile answers."""

from __future__ import annotations

import contextlib
import gzip
import http.client
import threading
import time
import xml.etree.ElementTree as ET
import zlib
from collections.abc import Callable, Iterator

import pytest

from armatic_setup.practice import FAULTS, PracticeCompany, PracticeGateway
from armatic_setup.practice.fault_catalogue import KINDS
from armatic_setup.practice.fault_kind import Where
from tests.practice.raw import Reply, call, login, post, query, request, running

HTML_FAULTS = [name for name in FAULTS if name.startswith("http_")] + [
    "cdn_page",
    "captive_portal",
    "filter_page",
]
PLAIN_FAULTS = [name for name, kind in KINDS.items() if kind.where == Where.LINE and name != "gzip_bomb"]


def ask(gateway: PracticeGateway, fault: str, **headers: str) -> Reply:
    gateway.faults.add(fault, times=1, seconds=0.05)
    return post(gateway, request(gateway, login(gateway), "<getAPISession/>"), **headers)


@pytest.mark.parametrize("name", HTML_FAULTS)
def test_pages_of_other_machines(gateway: PracticeGateway, name: str) -> None:
    reply = ask(gateway, name)
    assert reply.status == KINDS[name].status
    assert reply.headers["content-type"].startswith("text/html")
    assert b"<html>" in reply.body
    with pytest.raises(ET.ParseError):
        ET.fromstring(reply.body)


def test_the_cdn_marks_its_page(gateway: PracticeGateway) -> None:
    assert b"cf-error-details" in ask(gateway, "cdn_page").body


def test_a_proxy_that_wants_a_sign_in(gateway: PracticeGateway) -> None:
    assert ask(gateway, "http_407").headers["proxy-authenticate"].startswith("Basic")


@pytest.mark.parametrize(("name", "status"), [("redirect", 302), ("redirect_keeping_body", 307)])
def test_redirects(gateway: PracticeGateway, name: str, status: int) -> None:
    reply = ask(gateway, name)
    assert (reply.status, reply.body) == (status, b"")
    assert reply.headers["location"].startswith("https://gateway.example.net/")


def test_an_empty_body(gateway: PracticeGateway) -> None:
    reply = ask(gateway, "empty_body")
    assert (reply.status, reply.body) == (200, b"")


def test_a_cut_body(gateway: PracticeGateway) -> None:
    with pytest.raises(http.client.IncompleteRead) as cut:
        ask(gateway, "cut_body")
    assert cut.value.partial.startswith(b"<?xml")
    assert cut.value.expected is not None
    assert cut.value.expected > 100


@pytest.mark.parametrize("name", ["reset", "reset_in_body"])
def test_resets(gateway: PracticeGateway, name: str) -> None:
    with pytest.raises(ConnectionResetError):
        ask(gateway, name)


def test_a_connection_closed_without_an_answer(gateway: PracticeGateway) -> None:
    with pytest.raises(http.client.RemoteDisconnected):
        ask(gateway, "closed")


@pytest.mark.parametrize("name", ["slow", "slow_body", "chunked", "html_content_type"])
def test_odd_lines_that_still_bring_the_answer(gateway: PracticeGateway, name: str) -> None:
    for headers in ({}, {"Accept-Encoding": "gzip"}):
        reply = ask(gateway, name, **headers)
        assert reply.text("operation/result/status") == "success"


@pytest.mark.parametrize("name", ["control_characters", "malformed_xml", "two_roots", "wrong_charset"])
def test_answers_that_are_not_well_formed(gateway: PracticeGateway, name: str) -> None:
    for headers in ({}, {"Accept-Encoding": "gzip"}):
        reply = ask(gateway, name, **headers)
        assert reply.status == 200
        with pytest.raises(ET.ParseError):
            ET.fromstring(reply.body)


def test_utf16_says_so(gateway: PracticeGateway) -> None:
    reply = ask(gateway, "utf16")
    assert reply.body[:2] in {b"\xff\xfe", b"\xfe\xff"}
    assert reply.text("control/status") == "success"


def test_xml_of_somebody_else(gateway: PracticeGateway) -> None:
    assert ask(gateway, "other_xml").root.tag == "Envelope"


def test_hostile_xml(gateway: PracticeGateway) -> None:
    bomb = ask(gateway, "entity_bomb")
    assert b"<!ENTITY a39 " in bomb.body
    assert len(bomb.body) < 3000
    assert b"file:///" in ask(gateway, "external_entity").body
    assert ask(gateway, "deep_nesting").body.count(b"<a>") == 100_000
    assert len(ask(gateway, "huge_attribute").body) > 20_000_000


def test_a_small_answer_that_grows(gateway: PracticeGateway) -> None:
    gateway.faults.add("gzip_bomb", times=1)
    from urllib.parse import urlsplit

    address = urlsplit(gateway.endpoint)
    connection = http.client.HTTPConnection(str(address.hostname), address.port, timeout=10)
    try:
        connection.request(
            "POST", address.path, request(gateway, login(gateway), "<getAPISession/>").encode()
        )
        answer = connection.getresponse()
        assert answer.getheader("Content-Encoding") == "gzip"
        packed = answer.read()
    finally:
        connection.close()
    assert len(packed) < 400_000
    unpacker, size = zlib.decompressobj(31), 0
    data = packed
    while data:
        size += len(unpacker.decompress(data, 1_000_000))
        data = unpacker.unconsumed_tail
    assert size > 200_000_000


def test_compressed_in_name_only(gateway: PracticeGateway) -> None:
    with pytest.raises((gzip.BadGzipFile, zlib.error)):
        ask(gateway, "bad_gzip", **{"Accept-Encoding": "gzip"})


@pytest.mark.parametrize("name", PLAIN_FAULTS)
def test_after_any_of_them_the_gateway_answers_again(gateway: PracticeGateway, name: str) -> None:
    with contextlib.suppress(OSError, http.client.HTTPException, zlib.error):
        ask(gateway, name)
    assert gateway.faults.fired == {name: 1}
    reply = post(gateway, request(gateway, login(gateway), "<getAPISession/>"))
    assert reply.text("operation/result/status") == "success"
    assert gateway.calls.requests == 2


def until(happened: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 5
    while not happened():
        assert time.monotonic() < deadline
        threading.Event().wait(0.002)


@pytest.fixture
def slow(books: PracticeCompany) -> Iterator[PracticeGateway]:
    with running(PracticeGateway(books)) as started:
        yield started


@pytest.mark.parametrize("name", ["slow", "slow_body"])
def test_stopping_does_not_wait_for_slow_answers(slow: PracticeGateway, name: str) -> None:
    slow.faults.add(name, seconds=60)
    outcome: list[Exception] = []
    arrived = threading.Event()

    def wait() -> None:
        try:
            arrived.set()
            post(slow, request(slow, login(slow), query("CUSTOMER")))
        except (OSError, http.client.HTTPException) as error:
            outcome.append(error)

    waiting = threading.Thread(target=wait)
    waiting.start()
    arrived.wait(5)
    until(lambda: bool(slow.faults.fired))
    started = time.monotonic()
    slow.stop()
    assert time.monotonic() - started < 1.0
    waiting.join(5)
    assert len(outcome) == 1


def test_who_waits_for_a_place_while_it_stops_is_cut_off_not_told_to_come_later(
    books: PracticeCompany,
) -> None:
    gateway = PracticeGateway(books)
    gateway.start()
    gateway.slots.limit = 0
    statuses: list[int] = []

    def wait() -> None:
        with contextlib.suppress(OSError, http.client.HTTPException):
            statuses.append(post(gateway, request(gateway, login(gateway), query("CUSTOMER"))).status)

    waiting = threading.Thread(target=wait)
    waiting.start()
    until(lambda: bool(gateway.calls.requests))
    gateway.stop()
    waiting.join(5)
    assert statuses == []


def test_latency_is_added_to_every_answer(books: PracticeCompany) -> None:
    with running(PracticeGateway(books, latency=0.08)) as gateway:
        started = time.monotonic()
        post(gateway, request(gateway, login(gateway), "<getAPISession/>"))
        assert time.monotonic() - started >= 0.08


def test_it_can_be_stopped_and_started_again_at_the_same_address(books: PracticeCompany) -> None:
    gateway = PracticeGateway(books)
    with running(gateway):
        endpoint = gateway.endpoint
        with pytest.raises(RuntimeError):
            gateway.start()
    with pytest.raises(ConnectionRefusedError):
        post(gateway, b"x")
    gateway.stop()
    with running(gateway):
        assert gateway.endpoint == endpoint
        reply = post(gateway, request(gateway, login(gateway), "<getAPISession/>"))
        assert reply.text("operation/result/status") == "success"


def test_sessions_outlive_a_restart_of_the_line(books: PracticeCompany) -> None:
    from tests.practice.raw import sign_in

    gateway = PracticeGateway(books)
    with running(gateway):
        session = sign_in(gateway)
    with running(gateway):
        assert call(gateway, session, query("ITEM")).text("operation/result/status") == "success"
