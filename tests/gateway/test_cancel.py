"""A cancel ends a call within 0.3 s, whatever it is waiting for."""

from __future__ import annotations

import select
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from armatic_setup.cancel import CancelToken
from armatic_setup.faults import Cancelled
from armatic_setup.gateway import sockets
from armatic_setup.gateway.endpoint import Endpoint, configured
from armatic_setup.gateway.transport import Transport
from tests.gateway.certificates import Authority
from tests.gateway.loopback import Server, head, read_request, reply, stall

LIMIT = 0.3


class Call(threading.Thread):
    """A request in a thread of its own."""

    def __init__(self, transport: Transport, endpoint: Endpoint) -> None:
        super().__init__(daemon=True)
        self._transport = transport
        self._endpoint = endpoint
        self.in_body = threading.Event()
        self.ended: Exception | None = None

    def run(self) -> None:
        try:
            with self._transport.post(self._endpoint, b"<request/>") as http:
                for _ in http.chunks:
                    self.in_body.set()
        except Exception as exc:  # noqa: BLE001 - handed to the test
            self.ended = exc


@pytest.fixture
def token() -> CancelToken:
    return CancelToken()


@pytest.fixture
def transport(token: CancelToken) -> Iterator[Transport]:
    made = Transport(token, connect_timeout=30, read_timeout=30)
    yield made
    made.close()


def assert_cancel_ends(call: Call, token: CancelToken, reached: threading.Event) -> None:
    call.start()
    assert reached.wait(10)
    assert call.is_alive()
    before = time.monotonic()
    token.cancel()
    call.join(10)
    assert time.monotonic() - before < LIMIT
    assert isinstance(call.ended, Cancelled)


def test_while_waiting_for_the_headers(transport: Transport, token: CancelToken) -> None:
    with Server(stall()) as server:
        assert_cancel_ends(Call(transport, server.endpoint), token, server.answering)


def test_in_the_middle_of_the_headers(transport: Transport, token: CancelToken) -> None:
    with Server(stall(b"HTTP/1.1 200 OK\r\nContent-")) as server:
        assert_cancel_ends(Call(transport, server.endpoint), token, server.answering)


@pytest.mark.parametrize(
    "headers", [{"Content_Length": 10**9}, {"Transfer_Encoding": "chunked"}, {}, {"Connection": "close"}]
)
def test_in_the_middle_of_a_body(
    transport: Transport, token: CancelToken, headers: dict[str, str | int]
) -> None:
    body = b"x" * 300_000
    if "Transfer_Encoding" in headers:
        body = b"%x\r\n%s\r\n" % (len(body), body)
    with Server(stall(head(**headers) + body)) as server:
        call = Call(transport, server.endpoint)
        assert_cancel_ends(call, token, call.in_body)


def test_on_a_connection_that_is_used_again(transport: Transport, token: CancelToken) -> None:
    with Server(reply(b"<a/>"), stall(head(Content_Length=10**9) + b"x" * 300_000)) as server:
        first = Call(transport, server.endpoint)
        first.start()
        first.join(10)
        assert first.ended is None
        second = Call(transport, server.endpoint)
        assert_cancel_ends(second, token, second.in_body)
        assert server.connections == 1


def test_in_the_middle_of_a_body_over_tls(authority: Authority, token: CancelToken) -> None:
    transport = Transport(token, connect_timeout=30, read_timeout=30, trust=authority.client)
    answer = stall(head(Content_Length=10**9) + b"x" * 300_000)
    with Server(answer, tls=authority.server("127.0.0.1")) as server:
        call = Call(transport, server.endpoint)
        assert_cancel_ends(call, token, call.in_body)
    transport.close()


def test_during_the_tls_handshake(authority: Authority, token: CancelToken) -> None:
    transport = Transport(token, connect_timeout=30, read_timeout=30, trust=authority.client)
    greeted = threading.Event()
    listener = socket.create_server(("127.0.0.1", 0))

    def listen() -> None:
        peer, _ = listener.accept()
        with peer:
            peer.recv(65536)  # the client's greeting, which is never answered
            greeted.set()
            peer.recv(65536)

    thread = threading.Thread(target=listen, daemon=True)
    thread.start()
    with listener:
        endpoint = configured(f"https://127.0.0.1:{listener.getsockname()[1]}/")
        assert_cancel_ends(Call(transport, endpoint), token, greeted)
        thread.join(10)
    transport.close()


def test_while_a_proxy_builds_the_tunnel(token: CancelToken) -> None:
    with Server(stall()) as proxy:
        transport = Transport(
            token,
            connect_timeout=30,
            read_timeout=30,
            trust=lambda: ssl.create_default_context(),
            proxies=lambda _: {"https": f"http://127.0.0.1:{proxy.port}"},
        )
        call = Call(transport, configured("https://api.intacct.com/x"))
        assert_cancel_ends(call, token, proxy.answering)
        transport.close()


@pytest.fixture
def connecting(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Set when the helper thread begins to connect."""
    begun = threading.Event()
    real: Callable[..., socket.socket] = sockets._connect

    def connect(*args: object) -> socket.socket:
        begun.set()
        return real(*args)

    monkeypatch.setattr(sockets, "_connect", connect)
    return begun


def test_while_connecting(transport: Transport, token: CancelToken, connecting: threading.Event) -> None:
    with full_listener() as port:
        assert_cancel_ends(Call(transport, configured(f"http://127.0.0.1:{port}/")), token, connecting)


def test_connecting_ends_by_itself_after_its_time_out(token: CancelToken) -> None:
    transport = Transport(token, connect_timeout=0.05, read_timeout=30)
    with full_listener() as port:
        call = Call(transport, configured(f"http://127.0.0.1:{port}/"))
        call.start()
        call.join(10)
    assert getattr(call.ended, "fault", None) is not None
    assert call.ended.fault.kind == "connect_timeout"  # type: ignore[union-attr]


class full_listener(ExitStack):  # noqa: N801 - reads as a function
    """A port whose queue is full, so that a new connection is left hanging."""

    def __enter__(self) -> int:  # type: ignore[override]
        super().__enter__()
        listener = self.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        address: tuple[str, int] = listener.getsockname()
        for _ in range(8):
            waiting = self.enter_context(socket.socket())
            waiting.settimeout(0)
            waiting.connect_ex(address)
            if not select.select([], [waiting], [], 0.05)[1]:
                return address[1]
        pytest.skip("this system's queues do not fill up")


def test_while_a_name_is_looked_up(
    transport: Transport, token: CancelToken, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, answer = threading.Event(), threading.Event()

    def getaddrinfo(*args: object, **options: object) -> list[object]:
        asked.set()
        answer.wait(10)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    try:
        assert_cancel_ends(Call(transport, configured("https://api.intacct.com/x")), token, asked)
    finally:
        answer.set()


def test_a_connection_that_stands_too_late_is_closed(
    transport: Transport, token: CancelToken, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on, made = threading.Event(), threading.Event(), threading.Event()
    ours, theirs = socket.socketpair()
    real = sockets._connect_into

    def connect(*args: object) -> socket.socket:
        begun.set()
        go_on.wait(10)
        return ours

    def connect_into(*args: object) -> None:
        real(*args)  # type: ignore[arg-type]
        made.set()

    monkeypatch.setattr(sockets, "_connect", connect)
    monkeypatch.setattr(sockets, "_connect_into", connect_into)
    assert_cancel_ends(Call(transport, configured("http://127.0.0.1:1/")), token, begun)
    go_on.set()
    assert made.wait(10)
    with theirs:
        assert theirs.recv(1) == b""


def test_two_calls_of_one_transport_end_together(transport: Transport, token: CancelToken) -> None:
    arrived = threading.Barrier(3, timeout=10)
    both = threading.Event()

    def answer(peer: object) -> None:
        arrived.wait()
        stall()(peer)  # type: ignore[arg-type]

    with Server(answer) as server:
        calls = [Call(transport, server.endpoint) for _ in range(2)]
        calls[0].start()
        waiter = threading.Thread(target=lambda: (arrived.wait(), both.set()), daemon=True)
        waiter.start()
        assert_cancel_ends(calls[1], token, both)
        calls[0].join(10)
        assert isinstance(calls[0].ended, Cancelled)
        waiter.join(10)


def test_reading_a_request_helper_sees_the_end() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.sendall(b"POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\nhalf")
        theirs.shutdown(socket.SHUT_WR)
        assert read_request(ours) is None
