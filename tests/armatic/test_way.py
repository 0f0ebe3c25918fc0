"""The way to Armatic: which addresses, which tokens, TLS, proxies; and that Cancel ends all of it."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from armatic_setup import product
from armatic_setup.armatic import address
from armatic_setup.armatic.client import ArmaticClient
from armatic_setup.armatic.errors import ArmaticError
from armatic_setup.armatic.lookup import look_up
from armatic_setup.armatic.pace import Pace
from armatic_setup.cancel import CancelToken
from armatic_setup.diagnosis.rules import diagnose
from armatic_setup.faults import Cancelled, Fault, Stage
from armatic_setup.gateway import sockets
from armatic_setup.gateway.errors import NotReached
from armatic_setup.gateway.retry import RetryPolicy
from armatic_setup.gateway.transport import Transport
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.secret import Secret
from tests.armatic.fault_table import ON_THE_WAY
from tests.gateway.certificates import Authority
from tests.gateway.loopback import Server, reply, stall
from tests.gateway.test_transport import Tunnel

CATALOGUE = load_catalogue()
ONCE = RetryPolicy(tries=1)
TOKEN = Secret("a-token")
FOUND = '{"customers": [{"account_number": "C-1", "pay_balance_link": "https://pay.example.com/1"}]}'


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as opened:
        yield opened


def fails(url: str, token: Secret = TOKEN, transport: Transport | None = None) -> Fault:
    with (
        pytest.raises(ArmaticError) as caught,
        ArmaticClient(url, token, CancelToken(), retry=ONCE, transport=transport) as client,
    ):
        look_up(client, "C-1")
    return caught.value.fault


def through(proxy: str, authority: Authority | None = None) -> Transport:
    trust = authority.client if authority else None
    return Transport(
        CancelToken(), connect_timeout=5, read_timeout=5, trust=trust, proxies=lambda _: {"https": proxy}
    )


@pytest.mark.parametrize(
    "url",
    [
        "https://api.armatic.com",
        "https://api.armatic.com/",
        "https://sandbox.example.com:8443/v2/",
        "http://127.0.0.1:8080",
        "http://localhost:8080",
        "http://[::1]:8080",
        " https://api.armatic.com ",
    ],
)
def test_these_addresses_get_the_token(url: str) -> None:
    assert not address.configured(url).url.endswith("/")


@pytest.mark.parametrize(
    "url",
    [
        "http://api.armatic.com",
        "http://127.0.0.1.example.com",
        "http://localhost.",
        "ftp://api.armatic.com",
        "api.armatic.com",
        "https://user:Marker-word@api.armatic.com",
        "https://api.armatic.com?x=1",
        "https://api.armatic.com#x",
        "https://api.armatic.com\\@example.com",
        "https://api.armatic.com:99999",
        "",
    ],
)
def test_these_do_not(url: str) -> None:
    fault = fails(url)
    assert diagnose(fault, CATALOGUE).id == "armatic.address_not_allowed"
    assert "Marker-word" not in fault.technical


def test_the_usual_address_is_armatics_own() -> None:
    assert address.configured().url == product.ARMATIC_ADDRESS == "https://api.armatic.com"
    place = address.at(address.configured(), "/customers", {"query": "A&B-01 é/%"})
    assert place.url == "https://api.armatic.com/customers?query=A%26B-01%20%C3%A9%2F%25"


@pytest.mark.parametrize(
    ("token", "diagnosis"),
    [
        ("", "armatic.key_missing"),
        ("two words", "armatic.key_unsendable"),
        ("line\nend", "armatic.key_unsendable"),
        ("clé", "armatic.key_unsendable"),
        ("x" * 2001, "armatic.key_unsendable"),
    ],
)
def test_a_token_that_no_header_carries_is_not_sent(token: str, diagnosis: str) -> None:
    with Server(reply(FOUND)) as server:
        fault = fails(f"http://127.0.0.1:{server.port}", Secret(token))
        assert server.requests == []
    assert diagnose(fault, CATALOGUE).id == diagnosis


def test_armatic_is_reached_through_a_proxy_which_sees_no_token(
    stack: ExitStack, authority: Authority
) -> None:
    server = stack.enter_context(Server(reply(FOUND), tls=authority.server("api.armatic.com")))
    tunnel = stack.enter_context(Tunnel(server.port))
    transport = through(f"http://127.0.0.1:{tunnel.port}", authority)
    with ArmaticClient(product.ARMATIC_ADDRESS, TOKEN, CancelToken(), transport=transport) as client:
        assert [one.account_number for one in look_up(client, "C-1").customers] == ["C-1"]
    assert b"Authorization: Bearer a-token" in server.requests[0]
    assert server.requests[0].startswith(b"GET /customers?query=C-1 HTTP/1.1")


@pytest.mark.parametrize("name", ["guest.wifi.example", "api.armatic.com"])
def test_who_cannot_prove_to_be_armatic_gets_nothing(
    stack: ExitStack, authority: Authority, name: str
) -> None:
    server = stack.enter_context(Server(reply(FOUND), tls=authority.server(name)))
    tunnel = stack.enter_context(Tunnel(server.port))
    trusting = authority if name != "api.armatic.com" else None  # the other one nobody here trusts
    fault = fails(product.ARMATIC_ADDRESS, transport=through(f"http://127.0.0.1:{tunnel.port}", trusting))
    assert diagnose(fault, CATALOGUE).id == "armatic.certificate"
    assert server.requests == []


def closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def test_a_dead_proxy_and_a_dead_server_are_told_apart() -> None:
    port = closed_port()
    fault = fails(product.ARMATIC_ADDRESS, transport=through(f"http://127.0.0.1:{port}"))
    assert diagnose(fault, CATALOGUE).id == "armatic.proxy"
    assert diagnose(fails(f"http://127.0.0.1:{port}"), CATALOGUE).id == "armatic.not_reached"


def test_a_name_that_nobody_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(sockets.socket, "getaddrinfo", unknown)
    transport = Transport(CancelToken(), proxies=lambda _: {})
    fault = fails("https://nobody.invalid", transport=transport)
    assert diagnose(fault, CATALOGUE).id == "armatic.name_resolution"


def test_every_way_a_connection_fails_has_a_diagnosis() -> None:
    found = {
        kind: diagnose(ArmaticError.of_wire(NotReached.of(kind), "GET customers").fault, CATALOGUE).id
        for kind in NotReached.kinds
    }
    assert all(diagnosis.startswith("armatic.") for diagnosis in found.values())
    assert [kind for kind, diagnosis in found.items() if diagnosis == "armatic.other"] == ["network"]
    assert diagnose(Fault(Stage.ARMATIC, "never_heard_of"), CATALOGUE).id == "armatic.other"
    assert len(ON_THE_WAY) == 8


@pytest.mark.parametrize(
    "answer",
    [
        stall(),
        stall(b"HTTP/1.1 200 OK\r\nContent-"),
        stall(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"),
    ],
    ids=["headers", "in the headers", "body"],
)
def test_cancel_ends_a_call_that_hangs(answer: Callable[..., None]) -> None:
    cancel = CancelToken()
    ended: list[BaseException] = []

    def work(url: str) -> None:
        try:
            with ArmaticClient(url, TOKEN, cancel) as client:
                look_up(client, "C-1")
        except BaseException as error:  # noqa: BLE001 - handed to the test
            ended.append(error)

    with Server(answer) as server:
        thread = threading.Thread(target=work, args=(f"http://127.0.0.1:{server.port}",), daemon=True)
        thread.start()
        assert server.answering.wait(10)
        cancel.cancel()
        thread.join(10)
    assert [type(error) for error in ended] == [Cancelled]


def test_turns_are_spread_evenly() -> None:
    cancel = CancelToken()
    waited: list[float] = []
    cancel.wait = waited.append  # type: ignore[method-assign]
    moments = iter([100.0, 100.1, 100.9, 200.0])
    pace = Pace(2.0, cancel, clock=lambda: next(moments))
    for _ in range(4):
        pace.take_turn()
    assert waited == pytest.approx([0.4, 0.1])


def test_who_has_cancelled_takes_no_turn() -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        Pace(0, cancel).take_turn()
