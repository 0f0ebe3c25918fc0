"""The company's network: Intacct's own name behind a proxy and real encryption, all on this computer."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from armatic_setup.practice import CompanySize, PracticeCompany
from tests.gateway.certificates import Authority
from tests.gateway.intacct_itself import IntacctItself
from tests.gateway.loopback import Peer, reply
from tests.gateway.test_transport import Tunnel

PROXY_VARIABLES = tuple(
    form(f"{name}_PROXY") for name in ("HTTPS", "HTTP", "ALL", "NO") for form in (str.upper, str.lower)
)


class SigningProxy(Tunnel):
    """A proxy that wants a sign-in first, and counts those that it refused."""

    def __init__(self, target: int, *, wants: str) -> None:
        super().__init__(target)
        self._wanted = b"basic " + base64.b64encode(wants.encode()).lower()
        self.refused = 0

    def _answer(self, peer: object) -> None:
        assert isinstance(peer, Peer)
        head = peer.server.requests[-1].lower()
        if b"proxy-authorization: " + self._wanted in head:
            super()._answer(peer)
            return
        self.refused += 1
        reply(b"", 407, Proxy_Authenticate='Basic realm="corp"', Connection="close")(peer)

    @property
    def seen(self) -> bytes:
        """All that was said to the proxy itself."""
        return b"".join(self._server.requests)


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as opened:
        yield opened


@pytest.fixture(scope="session")
def books() -> PracticeCompany:
    return PracticeCompany(CompanySize(customers=8, invoices=30))


@pytest.fixture
def company_network(
    stack: ExitStack, authority: Authority, books: PracticeCompany, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str], tuple[IntacctItself, SigningProxy]]:
    """Makes it, with the certificate in the system's trust store and the proxy in the environment."""
    from tests.diagnosis.test_way import TlsFront

    def make(wants: str) -> tuple[IntacctItself, SigningProxy]:
        intacct = stack.enter_context(IntacctItself(books))
        front = stack.enter_context(TlsFront(authority.server("api.intacct.com"), intacct.port))
        proxy = SigningProxy(front.port, wants=wants)
        stack.enter_context(proxy)
        for name in PROXY_VARIABLES:
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
        monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
        return intacct, proxy

    return make


@pytest.fixture
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in PROXY_VARIABLES:
        monkeypatch.delenv(name, raising=False)


# The window's own fixtures, for the hard days that it has, too.
from tests.ui.conftest import catalogue, no_task_left, theme  # noqa: E402, F401
