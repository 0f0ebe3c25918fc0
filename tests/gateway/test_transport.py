from __future__ import annotations

import socket
import ssl
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

import pytest

from armatic_setup import product
from armatic_setup.cancel import CancelToken
from armatic_setup.faults import Cancelled
from armatic_setup.gateway.endpoint import Endpoint, configured
from armatic_setup.gateway.errors import GatewayError
from armatic_setup.gateway.transport import Transport
from tests.gateway import replies as xml
from tests.gateway.certificates import Authority
from tests.gateway.loopback import Server, cut, head, reply, reset, stall, zipped

PAGE = xml.response(xml.result("query", xml.rows("CUSTOMER", {"NAME": "Zoë"})))


@pytest.fixture
def transport() -> Iterator[Transport]:
    made = Transport(CancelToken(), connect_timeout=5, read_timeout=5)
    yield made
    made.close()


def fetch(transport: Transport, endpoint: Endpoint, body: bytes = b"<request/>") -> bytes:
    with transport.post(endpoint, body) as http:
        return b"".join(http.chunks)


def failure(transport: Transport, endpoint: Endpoint) -> str:
    with pytest.raises(GatewayError) as caught:
        fetch(transport, endpoint)
    error = caught.value
    # The library's exception would hold the request, and with it the passwords.
    assert not hasattr(error.__cause__ or error.__context__, "request")
    return f"{type(error).__name__}.{error.fault.kind}"


def test_a_request_says_who_we_are_and_what_we_take(transport: Transport) -> None:
    with Server(reply(PAGE)) as server:
        assert fetch(transport, server.endpoint, b"<request>\xc3\xa9</request>").decode() == PAGE
    head_, _, body = server.requests[0].partition(b"\r\n\r\n")
    lines = head_.decode().lower().split("\r\n")
    assert lines[0] == "post /ia/xml/xmlgw.phtml http/1.1"
    assert f"user-agent: {product.USER_AGENT.lower()}" in lines
    assert "content-type: application/xml" in lines
    assert "accept-encoding: gzip" in lines
    assert not [line for line in lines if line.startswith(("authorization", "cookie"))]
    assert body == b"<request>\xc3\xa9</request>"


def test_what_is_fetched_says_no_more_of_us(transport: Transport) -> None:
    with Server(reply("{}")) as server, transport.get(server.endpoint, "application/json") as http:
        assert b"".join(http.chunks) == b"{}"
    head_, _, body = server.requests[0].partition(b"\r\n\r\n")
    first, *headers = sorted(head_.decode().lower().split("\r\n"))
    assert first == "accept-encoding: gzip"
    assert headers == [
        "accept: application/json",
        "get /ia/xml/xmlgw.phtml http/1.1",
        f"host: 127.0.0.1:{server.port}",
        f"user-agent: {product.USER_AGENT.lower()}",
    ]
    assert body == b""


def test_a_netrc_file_adds_no_sign_in(
    transport: Transport, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login somebody password marker\n")
    monkeypatch.setenv("NETRC", str(netrc))
    with Server(reply(PAGE)) as server:
        fetch(transport, server.endpoint)
    assert b"uthorization" not in server.requests[0]


def test_cookies_are_not_sent_back(transport: Transport) -> None:
    with Server(reply(PAGE, Set_Cookie="a=b")) as server:
        fetch(transport, server.endpoint)
        fetch(transport, server.endpoint)
    assert b"ookie" not in server.requests[1]


def test_a_connection_is_used_again(transport: Transport) -> None:
    with Server(zipped(PAGE)) as server:
        for _ in range(3):
            assert fetch(transport, server.endpoint).decode() == PAGE
    assert (len(server.requests), server.connections) == (3, 1)


def test_a_connection_that_the_server_closed_meanwhile_is_replaced(transport: Transport) -> None:
    with Server(reply(PAGE, Connection="close")) as server:
        assert fetch(transport, server.endpoint).decode() == PAGE
        assert fetch(transport, server.endpoint).decode() == PAGE


def test_a_chunked_answer_is_read(transport: Transport) -> None:
    data = PAGE.encode()
    chunks = b"".join(
        b"%x\r\n%s\r\n" % (len(data[at : at + 7]), data[at : at + 7]) for at in range(0, len(data), 7)
    )
    answer = head(Transfer_Encoding="chunked") + chunks + b"0\r\n\r\n"
    with Server(lambda peer: peer.send(answer)) as server:
        assert fetch(transport, server.endpoint) == data


def test_an_answer_of_unknown_length_is_read_to_its_end(transport: Transport) -> None:
    with Server(cut(head(Connection="close") + PAGE.encode())) as server:
        assert fetch(transport, server.endpoint).decode() == PAGE


FAULTS: dict[str, tuple[Callable[..., None], str]] = {
    "hangs up": (cut(b""), "NotReached.connection_lost"),
    "resets": (reset(b""), "NotReached.connection_lost"),
    "resets in the body": (reset(head(Content_Length=1000) + b"<res"), "NotReached.connection_lost"),
    "cuts the body": (cut(head(Content_Length=1000) + b"<res"), "Unreadable.truncated"),
    "cuts a chunk": (cut(head(Transfer_Encoding="chunked") + b"64\r\n<res"), "Unreadable.truncated"),
    "cuts before the last chunk": (
        cut(head(Transfer_Encoding="chunked") + b"1\r\n<\r\n"),
        "Unreadable.truncated",
    ),
    "sends a bad chunk": (cut(head(Transfer_Encoding="chunked") + b"zz\r\n<res"), "Unreadable.truncated"),
    "cuts the compression": (
        reply(b"\x1f\x8b\x08\0\0\0\0\0", Content_Encoding="gzip"),
        "Unreadable.truncated",
    ),
    "damages the compression": (reply(b"<response/>", Content_Encoding="gzip"), "Unreadable.encoding"),
    "compresses as it likes": (reply(b"x", Content_Encoding="br"), "Unreadable.encoding"),
    "speaks another protocol": (cut(b"SSH-2.0-OpenSSH_9.9\r\n"), "Unreadable.unexpected"),
    "sends endless headers": (cut(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 70_000), "Unreadable.unexpected"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_broken_answer_has_its_kind(transport: Transport, name: str) -> None:
    answer, kind = FAULTS[name]
    with Server(answer) as server:
        assert failure(transport, server.endpoint) == kind


def test_every_second_handle_is_given_back(authority: Authority) -> None:
    transport = trusting(authority)
    with (
        Server(reply(PAGE), reply(PAGE, Connection="close"), cut(b"")) as plain,
        Server(reply(PAGE), reset(b"")) as other,
        Server(reply(PAGE), tls=authority.server("127.0.0.1")) as secure,
    ):
        fetch(transport, plain.endpoint)
        assert len(transport._sockets._handles) == 1  # type: ignore[union-attr]
        fetch(transport, plain.endpoint)
        assert failure(transport, plain.endpoint) == "NotReached.connection_lost"
        fetch(transport, other.endpoint)
        assert failure(transport, other.endpoint) == "NotReached.connection_lost"
        assert not transport._sockets._handles  # type: ignore[union-attr]
        fetch(transport, secure.endpoint)
        transport.close()
        assert not transport._sockets._handles  # type: ignore[union-attr]


def test_a_failure_leaves_the_transport_usable(transport: Transport) -> None:
    with Server(cut(head(Content_Length=1000) + b"<res"), reply(PAGE)) as server:
        assert failure(transport, server.endpoint) == "Unreadable.truncated"
        assert fetch(transport, server.endpoint).decode() == PAGE


def test_a_silent_server_is_given_up() -> None:
    hasty = Transport(CancelToken(), connect_timeout=5, read_timeout=0.05)
    with Server(stall(), stall(head(Content_Length=1000) + b"<res")) as server:
        assert failure(hasty, server.endpoint) == "NotReached.read_timeout"
        assert failure(hasty, server.endpoint) == "NotReached.read_timeout"
    hasty.close()


def test_nobody_listens(transport: Transport) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    assert failure(transport, configured(f"http://127.0.0.1:{port}/")) == "NotReached.connection_refused"


@pytest.mark.parametrize(
    ("raised", "kind"),
    [
        (socket.gaierror(socket.EAI_NONAME, "Name or service not known"), "name_resolution"),
        (socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution"), "name_resolution"),
        (UnicodeError("label too long"), "name_resolution"),
        (OSError(101, "Network is unreachable"), "network"),
    ],
    ids=repr,
)
def test_a_name_that_leads_nowhere(
    transport: Transport, monkeypatch: pytest.MonkeyPatch, raised: Exception, kind: str
) -> None:
    def getaddrinfo(*args: object, **options: object) -> None:
        raise raised

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    assert failure(transport, configured("https://api.intacct.com/x")) == f"NotReached.{kind}"


def test_a_name_without_addresses(transport: Transport, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [])
    assert failure(transport, configured("https://api.intacct.com/x")) == "NotReached.name_resolution"


def test_an_address_that_refuses_is_followed_by_the_next(
    transport: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        closed = free.getsockname()[1]
    with Server(reply(PAGE)) as server:
        inet = (socket.AF_INET, socket.SOCK_STREAM, 6, "")
        found = [(*inet, ("127.0.0.1", closed)), (*inet, ("127.0.0.1", server.port))]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
        assert fetch(transport, configured("http://localhost:1/")).decode() == PAGE


def test_a_redirect_is_not_followed(transport: Transport) -> None:
    with Server(reply(b"", 302, Location="http://127.0.0.1:1/")) as server:
        with transport.post(server.endpoint, b"<request/>") as http:
            assert http.status == 302
        assert len(server.requests) == 1


def test_a_bomb_stops_at_the_limit() -> None:
    small = Transport(CancelToken(), body_limit=1_000_000)
    with Server(zipped(bytes(50_000_000))) as server:
        assert failure(small, server.endpoint) == "Unreadable.too_large"
    small.close()


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"Retry_After": "7"}, 7.0),
        ({"Retry_After": "Tue, 24 Nov 2026 13:00:30 GMT", "Date": "Tue, 24 Nov 2026 13:00:00 GMT"}, 30.0),
        ({"Retry_After": "Tue, 24 Nov 2026 12:00:00 GMT", "Date": "Tue, 24 Nov 2026 13:00:00 GMT"}, 0.0),
        ({"Retry_After": "Tue, 24 Nov 2020 12:00:00 GMT"}, 0.0),
        ({"Retry_After": "soon"}, None),
        ({"Retry_After": "-5"}, None),
    ],
)
def test_the_servers_wish_is_read(
    transport: Transport, headers: dict[str, str], seconds: float | None
) -> None:
    with (
        Server(reply(b"", 429, **headers)) as server,
        transport.post(server.endpoint, b"<request/>") as http,
    ):
        assert (http.status, http.retry_after) == (429, seconds)


# TLS ----------------------------------------------------------------------------------------------------


def trusting(authority: Authority, proxies: Mapping[str, str] | None = None) -> Transport:
    return Transport(
        CancelToken(),
        connect_timeout=5,
        read_timeout=5,
        trust=authority.client,
        proxies=lambda _: proxies or {},
    )


def test_a_genuine_server_is_spoken_to(authority: Authority) -> None:
    with Server(zipped(PAGE), tls=authority.server("127.0.0.1")) as server:
        transport = trusting(authority)
        assert fetch(transport, server.endpoint).decode() == PAGE
        assert fetch(transport, server.endpoint).decode() == PAGE
        assert server.connections == 1
        transport.close()


def test_the_operating_system_does_not_trust_a_stranger(transport: Transport, authority: Authority) -> None:
    with Server(reply(PAGE), tls=authority.server("127.0.0.1")) as server:
        assert failure(transport, server.endpoint) == "NotReached.certificate"
        assert server.requests == []


@pytest.mark.parametrize("name", ["other.example.org", "127.0.0.2"])
def test_a_certificate_for_another_name_is_refused(authority: Authority, name: str) -> None:
    with Server(reply(PAGE), tls=authority.server(name)) as server:
        assert failure(trusting(authority), server.endpoint) == "NotReached.certificate"
        assert server.requests == []


def test_an_expired_certificate_is_refused(authority: Authority) -> None:
    with Server(reply(PAGE), tls=authority.server("127.0.0.1", expired=True)) as server:
        assert failure(trusting(authority), server.endpoint) == "NotReached.certificate"


def test_a_server_without_tls_is_no_certificate_problem(authority: Authority) -> None:
    with Server(greeting=b"HTTP/1.1 400 Bad Request\r\n\r\n") as server:
        endpoint = configured(f"https://127.0.0.1:{server.port}/")
        assert failure(trusting(authority), endpoint) == "NotReached.tls"


def test_an_old_tls_is_refused(authority: Authority) -> None:
    old = authority.server("127.0.0.1")
    old.minimum_version = ssl.TLSVersion.TLSv1_2
    old.maximum_version = ssl.TLSVersion.TLSv1_2

    def client() -> ssl.SSLContext:
        context = authority.client()
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        return context

    transport = Transport(CancelToken(), connect_timeout=5, read_timeout=5, trust=client)
    with Server(reply(PAGE), tls=old) as server:
        assert failure(transport, server.endpoint) == "NotReached.tls"


def test_our_own_settings_demand_a_genuine_server_and_a_new_tls() -> None:
    from armatic_setup.gateway.transport import system_trust

    context = system_trust()
    assert type(context).__module__.startswith("truststore")
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2


# Proxies ------------------------------------------------------------------------------------------------


def test_plain_http_to_this_computer_never_goes_through_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    transport = Transport(CancelToken())
    with Server(reply(PAGE)) as server:
        assert fetch(transport, server.endpoint).decode() == PAGE
    transport.close()


def test_the_environments_proxy_is_used_for_intacct(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_PROXY", "no_proxy", "https_proxy"):
        monkeypatch.delenv(name, raising=False)
    with Server(reply(b"", 407, Connection="close")) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://somebody:marker@127.0.0.1:{proxy.port}")
        transport = Transport(CancelToken(), connect_timeout=5, read_timeout=5)
        with pytest.raises(GatewayError) as caught:
            fetch(transport, configured("https://api.intacct.com/ia/xml/xmlgw.phtml"), b"<secret/>")
        transport.close()
    assert caught.value.fault.kind == "proxy_sign_in"
    assert "marker" not in str(caught.value)
    assert proxy.requests[0].startswith(b"CONNECT api.intacct.com:443 ")
    assert b"<secret/>" not in b"".join(proxy.requests)


def test_intacct_is_verified_through_a_proxy(authority: Authority) -> None:
    with (
        Server(zipped(PAGE), tls=authority.server("api.intacct.com")) as intacct,
        Tunnel(intacct.port) as proxy,
    ):
        transport = trusting(authority, {"https": f"http://127.0.0.1:{proxy.port}"})
        assert fetch(transport, configured("https://api.intacct.com/x")).decode() == PAGE
        assert proxy.asked == ["api.intacct.com:443"]
        # An inspecting proxy whose certificate this computer does not know:
        strict = Transport(CancelToken(), proxies=lambda _: {"https": f"http://127.0.0.1:{proxy.port}"})
        assert failure(strict, configured("https://api.intacct.com/x")) == "NotReached.certificate"
        transport.close()
        strict.close()


@pytest.mark.parametrize(
    ("proxy", "kind"),
    [
        ("http://127.0.0.1:1", "proxy"),
        ("http://somebody:mark@er@127.0.0.1:1x", "proxy"),
        ("socks5://127.0.0.1:1", "proxy"),
        ("weird://127.0.0.1:1", "proxy"),
        ("http://", "proxy"),
        ("http://[::1", "proxy"),
    ],
)
def test_a_proxy_that_cannot_be_used_is_named_as_such(proxy: str, kind: str) -> None:
    transport = Transport(CancelToken(), connect_timeout=5, proxies=lambda _: {"https": proxy})
    with pytest.raises(GatewayError) as caught:
        fetch(transport, configured("https://api.intacct.com/x"))
    assert caught.value.fault.kind == kind
    assert "mark" not in str(caught.value)


def test_a_proxy_that_refuses_the_tunnel(authority: Authority) -> None:
    with Server(reply(b"no", 503, Connection="close")) as proxy:
        transport = trusting(authority, {"https": f"http://127.0.0.1:{proxy.port}"})
        assert failure(transport, configured("https://api.intacct.com/x")) == "NotReached.proxy"
        transport.close()


class Tunnel:
    """A proxy that connects every CONNECT to one port of this computer."""

    def __init__(self, target: int) -> None:
        self._target = target
        self.asked: list[str] = []
        self._server = Server(self._answer)

    def _answer(self, peer: object) -> None:
        from tests.gateway.loopback import Peer

        assert isinstance(peer, Peer)
        self.asked.append(self._server.requests[-1].split()[1].decode())
        with socket.create_connection(("127.0.0.1", self._target)) as behind:
            peer.send(b"HTTP/1.1 200 Connection established\r\n\r\n")

            def back() -> None:
                with suppress(OSError):
                    while chunk := behind.recv(65536):
                        peer.send(chunk)

            thread = threading.Thread(target=back, daemon=True)
            thread.start()
            while chunk := peer.sock.recv(65536):
                behind.sendall(chunk)
            behind.shutdown(socket.SHUT_RDWR)
            thread.join(5)

    def __enter__(self) -> Tunnel:
        self._server.__enter__()
        self.port = self._server.port
        return self

    def __exit__(self, *_: object) -> None:
        self._server.__exit__()


def test_a_cancelled_token_sends_nothing() -> None:
    token = CancelToken()
    token.cancel()
    with Server(reply(PAGE)) as server:
        with pytest.raises(Cancelled):
            fetch(Transport(token), server.endpoint)
        assert server.requests == []


def test_no_library_is_imported_before_something_is_sent() -> None:
    import subprocess

    code = (
        "import sys\n"
        "from armatic_setup.gateway.client import Gateway\n"
        "from armatic_setup.gateway.credentials import Credentials\n"
        "from armatic_setup.secret import Secret\n"
        "Gateway(Credentials('c', 'u', Secret('p'), 's', Secret('q')))\n"
        "print([name for name in ('requests', 'urllib3', 'truststore') if name in sys.modules])\n"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
