"""Servers and proxies that misbehave on the line itself, over real sockets."""

from __future__ import annotations

import gzip
import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from armatic_setup.cancel import CancelToken
from armatic_setup.gateway.endpoint import Endpoint, configured
from armatic_setup.gateway.errors import GatewayError
from armatic_setup.gateway.transport import Transport
from tests.gateway import replies
from tests.gateway.certificates import Authority
from tests.gateway.loopback import Answer, Peer, Server, cut, head, reply
from tests.gateway.test_cancel import Call, assert_cancel_ends
from tests.hostile.profile import examples
from tests.hostile.watchdog import within

REPLY = replies.response(replies.result("query", replies.rows("CUSTOMER", {"NAME": "Zoë"}))).encode()
INTACCT = "https://api.intacct.com/ia/xml/xmlgw.phtml"
SECRET = b"<password>body-marker</password>"


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@contextmanager
def transport(authority: Authority | None = None, **options: object) -> Iterator[Transport]:
    told: dict[str, object] = {"connect_timeout": 5, "read_timeout": 5, "body_limit": 1_000_000, **options}
    if authority is not None:
        told["trust"] = authority.client
    made = Transport(CancelToken(), **told)  # type: ignore[arg-type]
    yield made
    made.close()


def outcome(sender: Transport, endpoint: Endpoint) -> str:
    """What became of one request: its status and the length of the body, or the error."""
    try:
        with within(20), sender.post(endpoint, SECRET) as http:
            size = sum(map(len, http.chunks))
            return f"{http.status} {size}"
    except GatewayError as raised:
        error = raised
    assert "body-marker" not in f"{error}{error.fault!r}"
    return f"{type(error).__name__}.{error.fault.kind}"


# Without an end -----------------------------------------------------------------------------------------


def drip(before: bytes, unit: bytes, pause: float = 0.004) -> Answer:
    """Send *before*, then *unit* again and again, with a pause after each, for ever."""

    def answer(peer: Peer) -> None:
        gone = threading.Event()
        with suppress(OSError):
            peer.send(before)
            while not gone.wait(pause):
                peer.send(unit)

    return answer


def flood(before: bytes, unit: bytes) -> Answer:
    """The same without pauses."""
    block = unit * (32_768 // len(unit))

    def answer(peer: Peer) -> None:
        with suppress(OSError):
            peer.send(before)
            while True:
                peer.send(block)

    return answer


OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
LIVELY: Mapping[str, Answer] = {
    "a status line": drip(b"HTTP/1.1 200 ", b"O"),
    "a header": drip(OK + b"X: ", b"x"),
    "ever more headers": drip(OK, b"X: y\r\n"),
    "a body of a length": drip(head(Content_Length=10**9), b"x"),
    "a body without a length": drip(head(Connection="close"), b"x"),
    "a chunk": drip(CHUNKED + b"fffffff\r\n", b"x"),
    "small chunks": drip(CHUNKED, b"1\r\nx\r\n"),
    "a chunk's length": drip(CHUNKED, b"0"),
    "a chunk's extension": drip(CHUNKED + b"1;", b"x"),
    "trailers": drip(CHUNKED + b"0\r\n", b"X: y\r\n"),
    "go on": drip(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "a flood of go on": flood(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "a flood of trailers": flood(CHUNKED + b"0\r\n", b"X: y\r\n"),
    "compressed nothing": drip(
        head(Content_Encoding="gzip", Connection="close") + gzip.compress(b"")[:10], b"\0\0\0\xff\xff"
    ),
}


@pytest.mark.parametrize("name", LIVELY)
def test_an_answer_without_an_end_is_given_up_after_the_calls_time(name: str) -> None:
    with Server(LIVELY[name]) as server, transport(call_timeout=0.25) as sender:
        before = time.monotonic()
        told = outcome(sender, server.endpoint)
        passed = time.monotonic() - before
    # Too many headers or members are refused at once, which is as well.
    assert told in ("NotReached.read_timeout", "Unreadable.unexpected")
    assert passed < 2.0
    if told == "NotReached.read_timeout":
        assert passed >= 0.25


def test_the_calls_time_says_so_and_leaves_the_transport_usable() -> None:
    with Server(LIVELY["a body of a length"], reply(REPLY)) as server, transport(call_timeout=0.2) as sender:
        with pytest.raises(GatewayError) as caught, sender.post(server.endpoint, SECRET) as http:
            b"".join(http.chunks)
        assert "The whole answer took too long" in caught.value.fault.detail
        assert outcome(sender, server.endpoint) == f"200 {len(REPLY)}"


def test_each_call_has_a_time_of_its_own() -> None:
    def answer(peer: Peer) -> None:
        threading.Event().wait(0.6)
        reply(REPLY)(peer)

    with Server(answer) as server, transport(call_timeout=1.0) as sender:
        assert [outcome(sender, server.endpoint) for _ in range(2)] == [f"200 {len(REPLY)}"] * 2


def test_the_calls_time_follows_from_how_long_the_line_may_be_silent() -> None:
    with Server(LIVELY["a body of a length"]) as server, transport(read_timeout=0.1) as sender:
        assert outcome(sender, server.endpoint) == "NotReached.read_timeout"


@pytest.mark.parametrize("name", ["a header", "a body of a length", "small chunks", "a flood of go on"])
def test_a_cancel_ends_a_lively_answer_at_once(name: str) -> None:
    token = CancelToken()
    sender = Transport(token, connect_timeout=30, read_timeout=30)
    with Server(LIVELY[name]) as server:
        assert_cancel_ends(Call(sender, server.endpoint), token, server.answering)
    sender.close()


def test_an_answer_over_tls_has_an_end_too(authority: Authority) -> None:
    with (
        Server(LIVELY["a body of a length"], tls=authority.server("127.0.0.1")) as server,
        transport(authority, call_timeout=0.25) as sender,
    ):
        before = time.monotonic()
        assert outcome(sender, server.endpoint) == "NotReached.read_timeout"
        assert time.monotonic() - before < 2.0


def test_a_tls_handshake_that_drips_has_an_end(authority: Authority) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def listen() -> None:
            peer, _ = listener.accept()
            gone = threading.Event()
            with peer, suppress(OSError):
                peer.recv(65536)
                peer.sendall(b"\x16\x03\x03\x40\x00")  # a record of 16 KB is promised
                while not gone.wait(0.004):
                    peer.sendall(b"\x02")

        thread = threading.Thread(target=listen, daemon=True)
        thread.start()
        endpoint = configured(f"https://127.0.0.1:{listener.getsockname()[1]}/")
        with transport(authority, connect_timeout=0.3, read_timeout=0.3) as sender:
            before = time.monotonic()
            assert outcome(sender, endpoint).startswith("NotReached.")
            assert time.monotonic() - before < 2.0
        thread.join(5)
        assert not thread.is_alive()


# Lies ---------------------------------------------------------------------------------------------------


def raw(data: bytes) -> Answer:
    """Send *data* and hang up."""
    return cut(data)


def body(data: bytes, **headers: str | int) -> Answer:
    return raw(head(Connection="close", **headers) + data)


LONG = b"x" * 5_000
LIES: Mapping[str, tuple[Answer, str]] = {
    # Lengths of chunks.
    "a chunk of length -1": (raw(CHUNKED + b"-1\r\n" + LONG), "Unreadable.unexpected"),
    "a chunk of length -5": (raw(CHUNKED + b"-5\r\n" + LONG), "Unreadable.unexpected"),
    "a chunk longer than all": (raw(CHUNKED + b"f" * 16 + b"\r\n" + LONG), "Unreadable.truncated"),
    "a chunk of 60,000 digits": (raw(CHUNKED + b"f" * 60_000 + b"\r\nx"), "Unreadable.truncated"),
    "a chunk without a length": (raw(CHUNKED + b"\r\nx"), "Unreadable.truncated"),
    "a chunk whose length is a word": (raw(CHUNKED + b"many\r\nx"), "Unreadable.truncated"),
    "a chunk extension of 100 KB": (raw(CHUNKED + b"1;" + b"x" * 100_000), "Unreadable.truncated"),
    "a trailer of 100 KB": (raw(CHUNKED + b"0\r\nX: " + b"x" * 100_000), "Unreadable.truncated"),
    "chunks and a length": (
        body(b"1\r\nx\r\n0\r\n\r\n", Transfer_Encoding="chunked", Content_Length=99),
        "200 1",
    ),
    "chunks that are compressed again": (
        body(LONG, Transfer_Encoding="gzip, chunked"),
        "Unreadable.truncated",
    ),
    # Lengths of bodies.
    "a length below zero": (body(LONG, Content_Length=-5), "200 5000"),
    "a length that is a word": (body(LONG, Content_Length="many"), "200 5000"),
    "a length of 5,000 digits": (body(LONG, Content_Length="9" * 5_000), "200 5000"),
    "a length of 20 digits": (body(LONG, Content_Length="9" * 20), "Unreadable.truncated"),
    "two lengths": (raw(OK + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\nxx"), "Unreadable.unexpected"),
    "a body longer than promised": (body(LONG, Content_Length=10), "200 10"),
    "a body shorter than promised": (body(LONG, Content_Length=5_001), "Unreadable.truncated"),
    "a body that should not be": (raw(b"HTTP/1.1 204 No Content\r\n\r\n" + LONG), "204 0"),
    "not modified": (raw(b"HTTP/1.1 304 Not Modified\r\n\r\n"), "304 0"),
    # Encodings.
    "gzip that is deflate": (body(b"x\x9c\x03\0\0\0\0\1", Content_Encoding="gzip"), "Unreadable.encoding"),
    "deflate": (body(b"x\x9c\x03\0\0\0\0\1", Content_Encoding="deflate"), "Unreadable.encoding"),
    "br": (body(b"\x06", Content_Encoding="br"), "Unreadable.encoding"),
    "zstd": (body(b"\x28\xb5\x2f\xfd", Content_Encoding="zstd"), "Unreadable.encoding"),
    "gzip twice": (body(gzip.compress(LONG), Content_Encoding="gzip, gzip"), "Unreadable.encoding"),
    "two headers of gzip": (
        raw(OK + b"Content-Encoding: gzip\r\nContent-Encoding: gzip\r\n\r\n" + gzip.compress(LONG)),
        "Unreadable.encoding",
    ),
    "a bomb": (body(gzip.compress(bytes(20_000_000)), Content_Encoding="gzip"), "Unreadable.too_large"),
    "a body of 2 MB": (body(b"x" * 2_000_000), "Unreadable.too_large"),
    # Not HTTP/1.1.
    "HTTP/0.9": (raw(REPLY), "Unreadable.unexpected"),
    "HTTP/2": (raw(b"\0\0\x12\x04\0\0\0\0\0\0\x03\0\0\0\x64"), "Unreadable.unexpected"),
    "HTTP/3.0": (raw(b"HTTP/3.0 200 OK\r\n\r\n"), "Unreadable.unexpected"),
    "a status that is a word": (raw(b"HTTP/1.1 20O OK\r\n\r\n"), "Unreadable.unexpected"),
    "a status of four digits": (raw(b"HTTP/1.1 2000 OK\r\n\r\n"), "Unreadable.unexpected"),
    "a status below zero": (raw(b"HTTP/1.1 -200 OK\r\n\r\n"), "Unreadable.unexpected"),
    "a status line of 100 KB": (raw(b"HTTP/1.1 200 " + b"O" * 100_000), "Unreadable.unexpected"),
    "an empty line first": (raw(b"\r\n" + OK + b"\r\n"), "Unreadable.unexpected"),
    "early hints only": (raw(b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"), "103 0"),
    "another protocol": (raw(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n" + LONG), "101 0"),
    "some go on first": (raw(b"HTTP/1.1 100 Continue\r\n\r\n" * 500 + OK + b"\r\n" + LONG), "200 5000"),
    # Headers.
    "101 headers": (raw(OK + b"X: y\r\n" * 101 + b"\r\n"), "Unreadable.unexpected"),
    "a header of 100 KB": (raw(OK + b"X: " + b"x" * 100_000 + b"\r\n\r\n"), "Unreadable.unexpected"),
    "a header without a colon": (raw(OK + b"nonsense\r\nX: y\r\n\r\n" + LONG), "200 "),
    "a header with a NUL": (raw(OK + b"X: \0\xff\r\n\r\n" + LONG), "200 5000"),
    "a folded header": (raw(OK + b"X: y\r\n z\r\n\r\n" + LONG), "200 5000"),
    "a charset without a value": (body(LONG, Content_Type="text/xml; charset"), "200 5000"),
    "a content type of bytes": (raw(OK + b"Content-Type: \xff;\xfe=\xfd\r\n\r\n" + LONG), "200 5000"),
    "a date with an endless zone": (
        body(LONG, Date="Tue, 24 Nov 2026 13:00:30 +99999999999999999999"),
        "200 5000",
    ),
    "an endless wish": (body(LONG, Retry_After="9" * 400), "200 5000"),
    "a wish with an endless zone": (
        body(LONG, Retry_After="Tue, 24 Nov 2026 13:00:30 +99999999999999999999"),
        "200 5000",
    ),
    "odd cookies": (
        raw(
            OK + b"Set-Cookie: \xff=\0; expires=Mon, 99999999999999999999\r\nSet-Cookie: ;;;=\r\n"
            b"Set-Cookie2: a=b; Version=x; Port=\r\n\r\n" + LONG
        ),
        "200 5000",
    ),
}


@pytest.mark.parametrize("name", LIES)
def test_a_lie_has_its_outcome(name: str) -> None:
    answer, expected = LIES[name]
    with Server(answer) as server, transport() as sender:
        assert outcome(sender, server.endpoint).startswith(expected)


def test_what_follows_a_body_is_not_the_answer_to_the_next_request() -> None:
    def told(text: bytes) -> bytes:
        return head(Content_Length=len(text)) + text

    two = told(b"<first/>") + told(b"<smuggled/>")
    with Server(lambda peer: peer.send(two), reply(b"<second/>")) as server, transport() as sender:
        with sender.post(server.endpoint, SECRET) as http:
            assert b"".join(http.chunks) == b"<first/>"
        with sender.post(server.endpoint, SECRET) as http:
            assert b"".join(http.chunks) == b"<second/>"


def test_a_cookie_is_never_sent_back() -> None:
    cookies = reply(REPLY, Set_Cookie="id=marker; Path=/", Set_Cookie2="id=marker")
    with Server(cookies) as server, transport() as sender:
        outcome(sender, server.endpoint)
        outcome(sender, server.endpoint)
        assert len(server.requests) == 2
    assert b"marker" not in server.requests[1].replace(SECRET, b"")


@pytest.mark.parametrize("status", [300, 301, 302, 303, 305, 307, 308, 399])
def test_a_redirect_is_not_followed_anywhere(status: int) -> None:
    with Server(reply(b"")) as other:
        there = other.endpoint.url
        with Server(reply(b"", status, Location=there, Refresh=f"0; url={there}")) as server:
            with transport() as sender:
                assert outcome(sender, server.endpoint) == f"{status} 0"
            assert len(server.requests) == 1
        assert other.connections == 0


@pytest.mark.parametrize("header", ["Location", "Content_Location", "Refresh", "Alt_Svc", "Link"])
def test_no_header_of_a_good_answer_leads_anywhere(header: str) -> None:
    with Server(reply(b"")) as other, Server(reply(REPLY, **{header: other.endpoint.url})) as server:
        with transport() as sender:
            assert outcome(sender, server.endpoint) == f"200 {len(REPLY)}"
            assert outcome(sender, server.endpoint) == f"200 {len(REPLY)}"
        assert len(server.requests) == 2
        assert other.connections == 0


# Proxies that answer themselves -------------------------------------------------------------------------

PROXIES: Mapping[str, tuple[Answer, str]] = {
    "a page": (reply(b"<html>Sign in</html>", 200, Connection="close"), "NotReached."),
    "a reply": (raw(OK + b"\r\n" + OK + b"\r\n" + REPLY), "NotReached."),
    "a redirect": (reply(b"", 302, Location="http://127.0.0.1:1/", Connection="close"), "NotReached.proxy"),
    "a sign-in": (
        reply(b"", 407, Proxy_Authenticate="Basic realm=x", Connection="close"),
        "NotReached.proxy_sign_in",
    ),
    "an error": (reply(b"no", 502, Connection="close"), "NotReached.proxy"),
    "nothing": (raw(b""), "NotReached."),
    "nonsense": (raw(b"SOCKS5\r\n\r\n"), ""),
    "drips": (drip(OK, b"X: y\r\n"), ""),
    "a flood": (flood(OK, b"X: y\r\n"), ""),
    "one long header": (drip(OK + b"X: ", b"x"), ""),
}


@pytest.mark.parametrize("name", PROXIES)
def test_a_proxy_that_answers_itself_learns_nothing(authority: Authority, name: str) -> None:
    answer, expected = PROXIES[name]
    with Server(answer) as proxy:
        proxies: Callable[[str], Mapping[str, str]] = lambda _: {"https": f"http://127.0.0.1:{proxy.port}"}  # noqa: E731
        with transport(authority, proxies=proxies, call_timeout=0.3) as sender:
            before = time.monotonic()
            told = outcome(sender, configured(INTACCT))
            assert time.monotonic() - before < 2.0
        assert told.startswith(("NotReached.", "Unreadable."))
        assert told.startswith(expected)
        assert proxy.requests[0].startswith(b"CONNECT api.intacct.com:443 ")
        assert b"marker" not in b"".join(proxy.requests)


# Anything -----------------------------------------------------------------------------------------------

STATUS_LINES = st.sampled_from(
    [
        OK,
        OK,
        OK,
        b"HTTP/1.0 500 x\r\n",
        b"HTTP/1.1 \r\n",
        b"HTTP/1.1 100 x\r\n\r\n" + OK,
        b"ICY 200 OK\r\n",
        b"",
    ]
)
HEADER_LINES = st.lists(
    st.one_of(
        st.sampled_from(
            [
                b"Transfer-Encoding: chunked\r\n",
                b"Transfer-Encoding: \r\n",
                b"Content-Length: 20\r\n",
                b"Content-Length: 7, 7\r\n",
                b"Content-Length: 1_0\r\n",
                b"Content-Length: \xb2\r\n",
                b"Content-Encoding: gzip\r\n",
                b"Content-Encoding: \r\n",
                b"Content-Type: ;;charset=;=\r\n",
                b"Connection: keep-alive\r\n",
                b"Connection: close\r\n",
                b"Date: Tue, 24 Nov 2026 13:00:00 -0000\r\n",
                b"Retry-After: Tue, 24 Nov 2026 13:00:00\r\n",
                b"Set-Cookie: a=b; max-age=x\r\n",
                b" folded\r\n",
                b"\n",
                b"\r",
                b": \r\n",
            ]
        ),
        st.binary(max_size=20),
    ),
    max_size=5,
).map(b"".join)
BODIES = st.one_of(
    st.sampled_from([REPLY, gzip.compress(REPLY), b"8\r\n<respons\r\n0\r\n\r\n", b"-1\r\nx", b"0\r\n"]),
    st.binary(max_size=60),
)


def test_any_bytes_on_the_line_end_in_an_answer_or_our_error() -> None:
    current = [b""]

    def answer(peer: Peer) -> None:
        peer.send(current[0])
        peer.sock.shutdown(socket.SHUT_RDWR)

    with Server(answer) as server, transport(read_timeout=0.5) as sender:

        @examples(250)
        @given(STATUS_LINES, HEADER_LINES, st.sampled_from([b"\r\n", b"\n", b""]), BODIES)
        def run(line: bytes, headers: bytes, between: bytes, data: bytes) -> None:
            current[0] = line + headers + between + data
            outcome(sender, server.endpoint)

        run()
