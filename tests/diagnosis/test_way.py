"""The way to Intacct: proxies, certificates and clocks, over real sockets on this computer."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace

import pytest

from armatic_setup import product
from armatic_setup.cancel import CancelToken
from armatic_setup.diagnosis.checks import run_checks
from armatic_setup.diagnosis.report import report_text
from armatic_setup.diagnosis.results import CheckReport, CheckStatus
from armatic_setup.diagnosis.rules import Diagnostician
from armatic_setup.diagnosis.way import Way
from armatic_setup.gateway.credentials import Credentials
from armatic_setup.gateway.errors import NotReached
from armatic_setup.gateway.line import Line, Proxy, ProxySource
from armatic_setup.gateway.retry import RetryPolicy
from armatic_setup.gateway.transport import Transport
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.guide.vocabulary import Owner, Profile
from armatic_setup.practice import CompanySize, PracticeCompany
from armatic_setup.secret import Secret
from tests.fault_cases import right_credentials
from tests.gateway.certificates import Authority
from tests.gateway.fake_sender import FakeSender
from tests.gateway.intacct_itself import IntacctItself
from tests.gateway.loopback import Server, reply
from tests.gateway.test_transport import Tunnel

CATALOGUE = load_catalogue()
GIVEN = Credentials("HarborPine", "xmlgw-armatic", Secret("Us3r-word"), "Pscore", Secret("S3nder-word"))
PASSED, FAILED, WARNING = CheckStatus.PASSED, CheckStatus.FAILED, CheckStatus.WARNING
SKIPPED, NOT_REACHED = CheckStatus.SKIPPED, CheckStatus.NOT_REACHED
HTML = "<html><body>hello</body></html>"
REACH = ("reach.name", "reach.proxy", "reach.connection", "reach.answer")


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as opened:
        yield opened


def _run(
    transport: Transport | FakeSender,
    given: Credentials = GIVEN,
    endpoint: str = product.GATEWAY_ENDPOINT,
) -> CheckReport:
    report = run_checks(
        given,
        endpoint=endpoint,
        catalogue=CATALOGUE,
        emit=lambda _: None,
        cancel=CancelToken(),
        retry=RetryPolicy(tries=1),
        transport=transport,
    )
    for secret in (given.user_password, given.sender_password):
        assert secret.reveal() not in report_text(report) + repr(report)
    return report


def _parts(report: CheckReport, *ids: str) -> list[CheckStatus]:
    return [report.check(part).status for part in ids]


@dataclass
class Net:
    """The network between this computer and Intacct, as a test makes it."""

    stack: ExitStack
    authority: Authority

    def intacct(self, name: str = "api.intacct.com", **more: bool) -> Server:
        return self.stack.enter_context(Server(reply(HTML), tls=self.authority.server(name, **more)))

    def proxy_to(self, port: int) -> Tunnel:
        return self.stack.enter_context(Tunnel(port))

    def transport(self, proxy: str, trust: Callable[[], ssl.SSLContext] | None = None) -> Transport:
        made = Transport(
            CancelToken(), connect_timeout=5, read_timeout=5, trust=trust, proxies=lambda _: {"https": proxy}
        )
        self.stack.callback(made.close)
        return made


@pytest.fixture
def net(stack: ExitStack, authority: Authority) -> Net:
    return Net(stack, authority)


# -- certificates ---------------------------------------------------------------------------------------


def _inspecting(net: Net) -> Transport:
    """A company proxy that inspects, with a certificate this computer does not know."""
    return net.transport(f"http://127.0.0.1:{net.proxy_to(net.intacct().port).port}")


def _expired(net: Net) -> Transport:
    tunnel = net.proxy_to(net.intacct(expired=True).port)
    return net.transport(f"http://127.0.0.1:{tunnel.port}", net.authority.client)


def _another_name(net: Net) -> Transport:
    tunnel = net.proxy_to(net.intacct("guest.wifi.example").port)
    return net.transport(f"http://127.0.0.1:{tunnel.port}", net.authority.client)


def _no_tls(net: Net) -> Transport:
    plain = net.stack.enter_context(Server(reply(HTML), greeting=b"SSH-2.0-nothing\r\n"))
    return net.transport(f"http://127.0.0.1:{net.proxy_to(plain.port).port}", net.authority.client)


CERTIFICATES: Mapping[Callable[[Net], Transport], tuple[str, Owner]] = {
    _inspecting: ("network.certificate_proxy", Owner.IT),
    _expired: ("network.certificate_dates", Owner.YOU),
    _another_name: ("network.certificate_name", Owner.IT),
    _no_tls: ("network.tls", Owner.IT),
}


@pytest.mark.parametrize("case", CERTIFICATES, ids=lambda case: case.__name__.strip("_"))
def test_certificates_that_are_not_genuine_have_three_causes(
    net: Net, case: Callable[[Net], Transport]
) -> None:
    report = _run(case(net))
    expected, owner = CERTIFICATES[case]
    failure = report.first_failure
    assert failure is not None
    assert failure.id == "encryption"
    assert failure.diagnosis is not None
    assert (failure.diagnosis.id, failure.diagnosis.owner) == (expected, owner)
    # The connection opened, but nobody has proven to be Intacct: the first check is open and not passed.
    assert report.check("reach").status is NOT_REACHED
    assert _parts(report, *REACH) == [PASSED, PASSED, PASSED, NOT_REACHED]
    assert _parts(report, "encryption.certificate", "encryption.clock") == [FAILED, NOT_REACHED]
    assert report.requests == 1


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("unable to get local issuer certificate", "network.certificate_proxy"),
        ("self-signed certificate in certificate chain", "network.certificate_proxy"),
        ("“api.intacct.com” certificate is not trusted", "network.certificate_proxy"),
        ("certificate is not yet valid", "network.certificate_dates"),
        ("A required certificate is not within its validity period", "network.certificate_dates"),
        ("The certificate's CN name does not match the passed value.", "network.certificate_name"),
        ("Zertifikat ungültig", "network.certificate"),
        ("", "network.certificate"),
    ],
)
def test_words_of_all_systems_about_certificates(message: str, expected: str) -> None:
    report = _run(FakeSender(NotReached.of("certificate", detail=f"SSLCertVerificationError: {message}")))
    failure = report.first_failure
    assert failure is not None
    assert failure.diagnosis is not None
    assert failure.diagnosis.id == expected


# -- proxies --------------------------------------------------------------------------------------------


class TlsFront:
    """Takes the encryption off and passes on what is inside."""

    def __init__(self, context: ssl.SSLContext, target: int) -> None:
        self._server = Server(lambda _: None, tls=context)
        self._server._talk = lambda sock: pass_on(sock, target)  # type: ignore[method-assign]
        self.port = self._server.port

    def __enter__(self) -> TlsFront:
        self._server.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.__exit__()


def pass_on(sock: socket.socket, target: int) -> None:
    """Both ways, until one side hangs up."""
    with socket.create_connection(("127.0.0.1", target)) as behind:

        def back() -> None:
            with suppress(OSError):
                while chunk := behind.recv(65536):
                    sock.sendall(chunk)

        thread = threading.Thread(target=back, daemon=True)
        thread.start()
        while chunk := sock.recv(65536):
            behind.sendall(chunk)
        behind.shutdown(socket.SHUT_RDWR)
        thread.join(5)


@pytest.fixture
def intacct(stack: ExitStack) -> IntacctItself:
    return stack.enter_context(IntacctItself(PracticeCompany(CompanySize(customers=5, invoices=20))))


def test_a_whole_test_through_a_proxy_with_real_encryption(net: Net, intacct: IntacctItself) -> None:
    front = net.stack.enter_context(TlsFront(net.authority.server("api.intacct.com"), intacct.port))
    tunnel = net.proxy_to(front.port)
    proxy = f"http://somebody:marker@127.0.0.1:{tunnel.port}"
    report = _run(net.transport(proxy, net.authority.client), right_credentials(intacct))
    assert report.passed, report_text(report)
    assert {check.status for check in report.checks} == {PASSED}
    assert _parts(report, *REACH) == [PASSED] * 4
    assert f"Through the proxy 127.0.0.1:{tunnel.port}" in report.check("reach.proxy").evidence
    certificate = report.check("encryption.certificate")
    assert "issued by Test authority (TLSv1." in certificate.evidence
    assert certificate.seconds is not None
    assert report.check("encryption.clock").status is PASSED
    assert set(tunnel.asked) == {"api.intacct.com:443"}
    assert "marker" not in report_text(report) + repr(report)


def test_a_proxy_that_asks_for_a_password(net: Net) -> None:
    wall = net.stack.enter_context(Server(reply(b"", 407, Connection="close")))
    report = _run(net.transport(f"http://somebody:marker@127.0.0.1:{wall.port}"))
    failure = report.first_failure
    assert failure is not None
    assert failure.diagnosis is not None
    assert (failure.id, failure.diagnosis.id) == ("reach", "network.proxy_sign_in")
    assert failure.diagnosis.owner is Owner.YOU
    assert _parts(report, *REACH) == [PASSED, FAILED, NOT_REACHED, NOT_REACHED]
    assert report.requests == 1
    assert b"Us3r-word" not in b"".join(wall.requests)  # a proxy never sees more than the address
    assert "marker" not in report_text(report) + repr(report)


def test_a_proxy_that_is_not_there(net: Net) -> None:
    report = _run(net.transport("http://127.0.0.1:1"))
    failure = report.first_failure
    assert failure is not None
    assert failure.diagnosis is not None
    assert failure.diagnosis.id == "network.proxy"
    assert report.check("reach.proxy").status is FAILED
    assert report.check("reach.connection").status is NOT_REACHED


def test_a_redirect_to_another_host_gets_nothing(net: Net, stack: ExitStack) -> None:
    """Neither the password nor anything else goes where an answer sends us."""
    other = stack.enter_context(Server(reply(HTML)))
    place = f"http://127.0.0.1:{other.port}/ia/xml/xmlgw.phtml"
    for status in (301, 302, 303, 307, 308):
        sending = stack.enter_context(Server(reply(b"", status, Location=place)))
        report = _run(Transport(CancelToken()), endpoint=sending.endpoint.url)
        failure = report.first_failure
        assert failure is not None
        assert failure.diagnosis is not None
        assert failure.diagnosis.id == "service.redirect"
        assert report.check("reach.answer").status is FAILED
        assert len(sending.requests) == report.requests == 1
    assert other.connections == 0


# -- what was not reached -------------------------------------------------------------------------------

NETWORK = {
    "name_resolution": ("network.name_resolution", "reach.name"),
    "proxy": ("network.proxy", "reach.proxy"),
    "proxy_script": ("network.proxy_script", "reach.proxy"),
    "connection_refused": ("network.connection_refused", "reach.connection"),
    "connect_timeout": ("network.connect_timeout", "reach.connection"),
    "read_timeout": ("network.read_timeout", "reach.answer"),
    "connection_lost": ("network.connection_lost", "reach.answer"),
    "network": ("network.other", "reach.answer"),
}


@pytest.mark.parametrize("kind", NETWORK)
def test_every_way_not_to_arrive_fails_its_own_part(kind: str) -> None:
    report = _run(FakeSender(NotReached.of(kind)))
    expected, part = NETWORK[kind]
    failure = report.first_failure
    assert failure is not None
    assert failure.diagnosis is not None
    assert (failure.id, failure.diagnosis.id) == ("reach", expected)
    assert report.check(part).status is FAILED
    assert report.check(part).diagnosis == failure.diagnosis
    after = REACH[REACH.index(part) + 1 :]
    assert {report.check(name).status for name in after} <= {NOT_REACHED}
    # Nothing was measured here, so nothing before it may say that it passed.
    before = REACH[: REACH.index(part)]
    assert {report.check(name).status for name in before} <= {NOT_REACHED}


def test_an_answer_that_is_no_answer_leaves_the_connection_proven(stack: ExitStack) -> None:
    portal = stack.enter_context(Server(reply(HTML, Content_Type="text/html")))
    report = _run(Transport(CancelToken()), endpoint=portal.endpoint.url)
    assert _parts(report, *REACH) == [PASSED, PASSED, PASSED, FAILED]
    assert "No proxy is set" in report.check("reach.proxy").evidence
    assert report.check("reach.connection").seconds is not None
    assert {check.status for check in report.checks[1:]} == {NOT_REACHED}
    assert not [check for check in report.checks[1:] if check.parts]


# -- the clock ------------------------------------------------------------------------------------------

WAY = Way("api.intacct.com", secure=True, line=Line(), answer_seconds=1.0, clock_ahead=None)
DIAGNOSED = Diagnostician(CATALOGUE, Profile.FULL, {})


@pytest.mark.parametrize(
    ("ahead", "status", "said"),
    [
        (0.0, PASSED, ""),
        (299.0, PASSED, ""),
        (-300.0, PASSED, ""),
        (301.0, WARNING, "5 minutes slow"),
        (-3 * 3600 - 120, WARNING, "3 hours 2 minutes fast"),
        (3600.0, WARNING, "1 hour slow"),
        (90061.0, WARNING, "1 day 1 hour slow"),
        (400 * 86400.0, WARNING, "400 days slow"),
    ],
)
def test_clocks_may_differ_by_five_minutes(ahead: float, status: CheckStatus, said: str) -> None:
    _, clock = replace(WAY, clock_ahead=ahead).encryption(None, DIAGNOSED)
    assert clock.finding.status is status
    if said:
        assert clock.finding.diagnosis is not None
        assert f"is {said}," in clock.finding.diagnosis.sentence


def test_a_clock_nobody_tells_is_skipped() -> None:
    _, clock = WAY.encryption(None, DIAGNOSED)
    assert clock.finding.status is SKIPPED


def test_a_clock_that_is_off_is_a_warning_of_the_whole_check(net: Net, intacct: IntacctItself) -> None:
    intacct.faults.add("clock_ahead")
    front = net.stack.enter_context(TlsFront(net.authority.server("api.intacct.com"), intacct.port))
    proxy = f"http://127.0.0.1:{net.proxy_to(front.port).port}"
    report = _run(net.transport(proxy, net.authority.client), right_credentials(intacct))
    assert report.passed
    assert report.check("encryption").status is WARNING
    assert report.check("encryption.certificate").status is PASSED
    found = report.check("encryption").diagnosis
    assert found is not None
    assert "3 hours slow" in found.sentence


# -- words ----------------------------------------------------------------------------------------------


def test_evidence_of_a_line() -> None:
    line = Line(
        host="proxy.harborpine.example",
        proxy=Proxy("proxy.harborpine.example:8080", ProxySource.ENVIRONMENT),
        address="10.1.2.3",
        name_seconds=0.01,
        connect_seconds=0.02,
        tls_seconds=0.03,
        tls_version="TLSv1.3",
        issuer="Trust Ltd.",
    )
    name, proxy, connection, answer = replace(WAY, line=line).reach(None)
    assert name.finding.evidence == (
        "proxy.harborpine.example is found at 10.1.2.3. It looks up api.intacct.com itself."
    )
    assert proxy.finding.evidence == (
        "Through the proxy proxy.harborpine.example:8080, set in this computer's environment."
    )
    assert connection.finding.evidence == (
        "10.1.2.3 takes the connection and passes it on to api.intacct.com."
    )
    assert (name.seconds, connection.seconds) == (0.01, 0.02)
    assert answer.seconds == pytest.approx(0.94)
    certificate, _ = replace(WAY, line=line).encryption(None, DIAGNOSED)
    assert certificate.finding.evidence == (
        "The certificate of api.intacct.com is genuine, issued by Trust Ltd. (TLSv1.3)."
    )
