"""What the practice company answers, pasted: the decoder says the same as the live client does."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape

import pytest

from armatic_setup.diagnosis.decoder import decode
from armatic_setup.diagnosis.rules import diagnose
from armatic_setup.faults import Fault
from armatic_setup.gateway.client import Gateway
from armatic_setup.gateway.errors import GatewayError
from armatic_setup.gateway.functions import Query
from armatic_setup.gateway.retry import RetryPolicy
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.practice import CompanySize, PracticeCompany, PracticeGateway
from armatic_setup.practice.fault_catalogue import KINDS
from armatic_setup.practice.fault_kind import FaultKind, Where
from armatic_setup.practice_sign_in import credentials_of
from tests.practice.raw import login, post, query, request, sign_in

CATALOGUE = load_catalogue()
ONCE = RetryPolicy(tries=1)
BOOKS = PracticeCompany(CompanySize(20, 60), 5)


@pytest.fixture
def gateway() -> Iterator[PracticeGateway]:
    with PracticeGateway(BOOKS) as running:
        yield running


def live(gateway: PracticeGateway, kind: FaultKind) -> Fault:
    """The fault as the client meets it."""
    with Gateway(credentials_of(gateway.access), endpoint=gateway.endpoint, retry=ONCE) as client:
        if kind.where is Where.RESULT:
            client.sign_in()
        gateway.faults.add(kind.name)
        with pytest.raises(GatewayError) as refused:
            client.query(Query("ARINVOICE", ("RECORDNO",), page_size=1))
    return refused.value.fault


def pasted(gateway: PracticeGateway, kind: FaultKind) -> str:
    """Request and answer as a log holds them, secrets and all."""
    gateway.faults.clear()
    if kind.where is Where.RESULT:
        body = request(gateway, sign_in(gateway), query("ARINVOICE", size=1))
    else:
        body = request(gateway, login(gateway), "<getAPISession/>")
    gateway.faults.add(kind.name)
    reply = post(gateway, body)
    return f"POST /ia/xml/xmlgw.phtml\n{body}\n\nHTTP/1.1 {reply.status}\n{reply.body.decode('utf-8')}\n"


TOLD = [kind for kind in KINDS.values() if kind.where in (Where.CONTROL, Where.LOGIN, Where.RESULT)]


@pytest.mark.parametrize("kind", TOLD, ids=[kind.name for kind in TOLD])
def test_the_decoder_agrees_with_the_client(kind: FaultKind, gateway: PracticeGateway) -> None:
    access = gateway.access
    expected = diagnose(live(gateway, kind), CATALOGUE, company_id=access.company, user_id=access.user)
    text = pasted(gateway, kind)
    found = decode(text, CATALOGUE)
    (meant,) = (candidate.diagnosis for one in found for candidate in one.candidates)
    assert (meant.id, meant.sentence, meant.steps) == (expected.id, expected.sentence, expected.steps)
    assert escape(gateway.access.sender_password) in text
    for secret in (gateway.access.user_password, gateway.access.sender_password):
        for form in (secret, escape(secret)):
            assert form not in repr(found)


@pytest.mark.parametrize("name", ["session_expired", "session_refused_at_gateway"])
def test_a_refused_session_is_not_taken_for_a_refused_password(name: str, gateway: PracticeGateway) -> None:
    body = request(gateway, sign_in(gateway), query("ARINVOICE", size=1))
    gateway.faults.add(name)
    reply = post(gateway, body)
    (found,) = decode(f"{body}\n{reply.body.decode()}", CATALOGUE)
    assert [candidate.diagnosis.id for candidate in found.candidates] == ["login.session"]
