from __future__ import annotations

import email.utils
import time

import pytest

from armatic_setup.cancel import CancelToken
from armatic_setup.gateway.client import Gateway
from armatic_setup.gateway.credentials import Credentials
from armatic_setup.gateway.endpoint import configured
from armatic_setup.gateway.errors import GatewayError
from armatic_setup.gateway.line import Line, LineLog, Proxy, ProxySource
from armatic_setup.gateway.transport import Transport
from armatic_setup.secret import Secret
from tests.gateway import replies as xml
from tests.gateway.certificates import Authority
from tests.gateway.fake_sender import FakeSender
from tests.gateway.loopback import Server, reply
from tests.gateway.test_transport import Tunnel, fetch, trusting

PAGE = xml.response(xml.result("query", xml.rows("CUSTOMER", {"NAME": "Zoë"})))
INTACCT = configured("https://api.intacct.com/ia/xml/xmlgw.phtml")


def _date(ahead: float) -> str:
    return email.utils.formatdate(time.time() + ahead, usegmt=True)


def test_a_plain_connection_is_measured_as_it_is_made() -> None:
    transport = Transport(CancelToken())
    assert transport.line == Line()
    with Server(reply(PAGE, Date=_date(7200))) as server:
        fetch(transport, server.endpoint)
    transport.close()
    line = transport.line
    assert (line.host, line.address, line.proxy) == ("127.0.0.1", "127.0.0.1", None)
    assert line.name_seconds is not None
    assert line.connect_seconds is not None
    assert line.tls_seconds is None
    assert line.clock_ahead == pytest.approx(7200, abs=3)


def test_a_kept_connection_keeps_its_measurements() -> None:
    transport = Transport(CancelToken())
    with Server(reply(PAGE)) as server:
        fetch(transport, server.endpoint)
        first = transport.line
        fetch(transport, server.endpoint)
    transport.close()
    assert transport.line == first
    assert first.clock_ahead is None  # this server says no date


def test_encryption_and_proxy_are_told(authority: Authority) -> None:
    with (
        Server(reply(PAGE), tls=authority.server("api.intacct.com")) as intacct,
        Tunnel(intacct.port) as tunnel,
    ):
        proxy = {"https": f"http://somebody:marker@127.0.0.1:{tunnel.port}"}
        transport = trusting(authority, proxy)
        fetch(transport, INTACCT)
        transport.close()
    line = transport.line
    assert line.proxy == Proxy(f"127.0.0.1:{tunnel.port}", ProxySource.SYSTEM)
    assert line.tls_version.startswith("TLSv1.")
    assert line.issuer == "Test authority"
    assert line.tls_seconds is not None
    assert "marker" not in repr(line)


def test_a_proxy_of_the_environment_is_told_from_the_systems(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_PROXY", "no_proxy", "https_proxy"):
        monkeypatch.delenv(name, raising=False)
    with Server(reply(b"", 407, Connection="close")) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://somebody:marker@127.0.0.1:{proxy.port}")
        transport = Transport(CancelToken())
        with pytest.raises(GatewayError):
            fetch(transport, INTACCT)
        transport.close()
    assert transport.line.proxy == Proxy(f"127.0.0.1:{proxy.port}", ProxySource.ENVIRONMENT)
    assert transport.line.connect_seconds is not None  # the proxy itself was reached


def test_what_was_not_reached_is_not_measured() -> None:
    with Server(reply(PAGE)) as server:
        gone = server.endpoint
    transport = Transport(CancelToken())
    with pytest.raises(GatewayError):
        fetch(transport, gone)
    transport.close()
    assert transport.line.name_seconds is not None
    assert transport.line.connect_seconds is None
    assert transport.line.clock_ahead is None


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("http://proxy.example:8080", "proxy.example:8080"),
        ("proxy.example:8080", "proxy.example:8080"),
        ("http://user:word@proxy.example", "proxy.example"),
        ("http://user:wo@rd@proxy.example:80x", "proxy.example"),
        ("http://", "unreadable"),
        ("", "unreadable"),
        ("http://[::1", "unreadable"),
        ("http://[::1]:3128", "::1:3128"),
    ],
)
def test_a_proxy_is_shown_without_its_sign_in(url: str, address: str) -> None:
    assert Proxy.of(url, ProxySource.SYSTEM).address == address


@pytest.mark.parametrize("date", ["", "yesterday", "Tue, 99 Nov 2026 00:00:00 GMT"])
def test_a_date_nobody_understands_says_nothing(date: str) -> None:
    log = LineLog()
    log.answered(date, time.time())
    assert log.line.clock_ahead is None


@pytest.mark.parametrize(
    ("certificate", "issuer"),
    [
        ({}, ""),
        ({"issuer": ((("commonName", "Root"),),)}, "Root"),
        ({"issuer": ((("commonName", "Root"),), (("organizationName", "Trust Ltd."),))}, "Trust Ltd."),
    ],
)
def test_the_issuer_is_its_organization(certificate: dict[str, object], issuer: str) -> None:
    log = LineLog()
    log.secured("TLSv1.3", certificate, 0.1)
    assert log.line.issuer == issuer


def test_a_gateway_tells_what_its_own_transport_found() -> None:
    given = Credentials("c", "u", Secret("p"), "s", Secret("q"))
    assert Gateway(given).line == Line()
    assert Gateway(given, transport=FakeSender()).line == Line()
