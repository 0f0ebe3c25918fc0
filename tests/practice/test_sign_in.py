"""Sender, authorization, login and session: who is let in, and what is said at which level."""

from __future__ import annotations

import pytest

from armatic_setup.practice import PracticeCompany, PracticeGateway, UserStatus
from tests.practice.conftest import Clock
from tests.practice.raw import call, login, post, query, request, running, sign_in

CONTROL, LOGIN, RESULT = "errormessage", "operation/errormessage", "operation/result/errormessage"


def test_a_session_comes_with_its_address_and_times(gateway: PracticeGateway, clock: Clock) -> None:
    gateway.company.clock, before = clock, gateway.company.clock
    try:
        reply = post(gateway, request(gateway, login(gateway), "<getAPISession/>"))
    finally:
        gateway.company.clock = before
    assert reply.status == 200
    assert reply.headers["content-type"].startswith("text/xml")
    assert reply.text("control/status") == "success"
    assert reply.text("control/senderid") == "Pscore"
    assert reply.text("operation/authentication/companyid") == "HarborPine"
    assert reply.text("operation/authentication/sessiontimestamp") == "2026-11-02T09:30:00+00:00"
    assert reply.text("operation/authentication/sessiontimeout") == "2026-11-02T11:30:00+00:00"
    assert reply.text("operation/result/data/api/endpoint") == gateway.endpoint
    assert reply.text("operation/result/data/api/locationid") == ""
    assert (gateway.calls.logins, gateway.calls.refused_logins) == (1, 0)


@pytest.mark.parametrize(
    "wrong",
    [{"sender": "pscore"}, {"sender": "Pscore "}, {"sender_password": "no"}, {"sender_password": ""}],
)
def test_a_wrong_sender_fails_the_control_block(gateway: PracticeGateway, wrong: dict[str, str]) -> None:
    reply = post(gateway, request(gateway, login(gateway), "<getAPISession/>", **wrong))
    assert reply.text("control/status") == "failure"
    assert reply.root.find("operation") is None
    (error,) = reply.errors(CONTROL)
    assert error["errorno"] == "XL03000006"
    assert error["description2"] == "Incorrect Intacct XML Partner ID or password."
    assert gateway.calls.logins == 0  # the user's password was not even looked at


@pytest.mark.parametrize("authorizations", [{}, {"Pscore": "Inactive"}, {"pscore": "Active"}])
def test_a_sender_the_company_has_not_authorized(
    gateway: PracticeGateway, authorizations: dict[str, str]
) -> None:
    gateway.access.authorizations = authorizations
    reply = post(gateway, request(gateway, login(gateway), "<getAPISession/>"))
    assert reply.text("control/status") == "success"
    assert reply.text("operation/authentication/status") == "failure"
    (error,) = reply.errors(LOGIN)
    assert error == {
        "errorno": "XL03000006",
        "description": "Invalid Web Services Authorization",
        "description2": "The sender ID 'Pscore' is not authorized to make Web Services requests to company "
        "ID 'HarborPine'.",
        "correction": "Contact the company administrator to grant Web Services authorization to this "
        "sender ID.",
    }


@pytest.mark.parametrize(
    "wrong",
    [
        {"user": "XMLGW-armatic"},
        {"password": "wrong"},
        {"password": ""},
    ],
)
def test_a_wrong_login_does_not_say_what_was_wrong(gateway: PracticeGateway, wrong: dict[str, str]) -> None:
    reply = post(gateway, request(gateway, login(gateway, **wrong), "<getAPISession/>"))
    assert reply.status == 200
    assert reply.text("operation/authentication/status") == "failure"
    assert reply.root.find("operation/result") is None
    (error,) = reply.errors(LOGIN)
    assert (error["errorno"], error["description2"]) == ("XL03000006", "Sign-in information is incorrect")
    assert (gateway.calls.logins, gateway.calls.refused_logins) == (1, 1)


@pytest.mark.parametrize("company", ["HarborPine ", "harborpine", "Other"])
def test_a_company_nobody_has(gateway: PracticeGateway, company: str) -> None:
    reply = post(gateway, request(gateway, login(gateway, company=company), "<getAPISession/>"))
    assert reply.status == 400
    assert reply.text("control/status") == "failure"
    (error,) = reply.errors(CONTROL)
    assert error["errorno"] == "GW-0011"
    assert (gateway.calls.logins, gateway.calls.refused_logins) == (1, 1)


@pytest.mark.parametrize("status", [UserStatus.INACTIVE, UserStatus.LOCKED])
def test_a_user_who_is_not_active(gateway: PracticeGateway, status: UserStatus) -> None:
    gateway.access.user_status = status
    reply = post(gateway, request(gateway, login(gateway), "<getAPISession/>"))
    assert reply.text("operation/authentication/status") == "failure"


def test_too_many_wrong_passwords_lock_the_user(gateway: PracticeGateway) -> None:
    gateway.access.lock_after = 3
    for _ in range(2):
        post(gateway, request(gateway, login(gateway, password="x"), "<getAPISession/>"))
    sign_in(gateway)  # a right one starts the count anew
    for _ in range(3):
        post(gateway, request(gateway, login(gateway, password="x"), "<getAPISession/>"))
    assert gateway.access.user_status == UserStatus.LOCKED
    reply = post(gateway, request(gateway, login(gateway), "<getAPISession/>"))
    assert "locked" in reply.errors(LOGIN)[0]["description2"]


def test_a_session_slides_and_ends_by_inactivity(company: PracticeCompany, clock: Clock) -> None:
    with running(PracticeGateway(company)) as gateway:
        session = sign_in(gateway)
        for _ in range(3):
            clock.forward(minutes=119)
            assert call(gateway, session, query("CUSTOMER")).text("operation/result/status") == "success"
        clock.forward(minutes=121)
        reply = call(gateway, session, query("CUSTOMER"))
        assert reply.text("control/status") == "success"
        assert reply.text("operation/authentication/status") == "failure"
        assert reply.errors(LOGIN)[0]["errorno"] == "XL03000006"


def test_a_made_up_session_and_ended_ones_are_refused(gateway: PracticeGateway, session: str) -> None:
    made_up = "<sessionid>made-up</sessionid>"
    assert call(gateway, made_up, query("ITEM")).text("operation/authentication/status") == "failure"
    gateway.sessions.end_all()
    assert call(gateway, session, query("ITEM")).text("operation/authentication/status") == "failure"
    assert gateway.calls.logins == 1


def test_a_session_needs_the_sender_and_its_authorization_too(gateway: PracticeGateway, session: str) -> None:
    reply = post(gateway, request(gateway, session, query("ITEM"), sender_password="no"))
    assert reply.text("control/status") == "failure"
    gateway.access.authorizations["Pscore"] = "Inactive"
    reply = call(gateway, session, query("ITEM"))
    assert reply.errors(LOGIN)[0]["description"] == "Invalid Web Services Authorization"


def test_signing_in_to_an_entity(gateway: PracticeGateway) -> None:
    reply = post(gateway, request(gateway, login(gateway, entity="DE-01"), "<getAPISession/>"))
    assert reply.text("operation/authentication/locationid") == "DE-01"
    assert reply.text("operation/result/data/api/locationid") == "DE-01"
    session = f"<sessionid>{reply.text('operation/result/data/api/sessionid')}</sessionid>"
    moved = call(gateway, session, "<getAPISession><locationid>JP-01</locationid></getAPISession>")
    assert moved.text("operation/result/data/api/locationid") == "JP-01"
    top = call(gateway, session, "<getAPISession><locationid/></getAPISession>")
    assert top.text("operation/result/data/api/locationid") == ""
    nowhere = call(gateway, session, "<getAPISession><locationid>XX</locationid></getAPISession>")
    assert nowhere.errors(RESULT)[0]["errorno"] == "Get API Session Failed"


def test_entities_that_are_unknown_or_closed_to_the_user(gateway: PracticeGateway) -> None:
    unknown = post(gateway, request(gateway, login(gateway, entity="US-1"), "<getAPISession/>"))
    assert "invalid" in unknown.errors(LOGIN)[0]["description2"]
    gateway.access.entities = frozenset({"UK-01"})
    gateway.access.may_enter_top_level = False
    closed = post(gateway, request(gateway, login(gateway, entity="US-01"), "<getAPISession/>"))
    assert "do not have access" in closed.errors(LOGIN)[0]["description2"]
    top = post(gateway, request(gateway, login(gateway), "<getAPISession/>"))
    assert "top level" in top.errors(LOGIN)[0]["description2"]
    sign_in(gateway, entity="UK-01")


def test_a_login_works_for_any_function(gateway: PracticeGateway) -> None:
    reply = post(gateway, request(gateway, login(gateway), query("ITEM", size=1)))
    assert reply.data.get("totalcount") == "60"
    assert gateway.calls.logins == 1


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        b"<request/>",
        b"<request><control/><operation/></request>",
        b"<!DOCTYPE request [<!ENTITY a 'b'>]><request><control><senderid>&a;</senderid></control></request>",
        '<?xml version="1.0" encoding="UTF-8"?><request>\xff'.encode("latin-1"),
        b"<a>" * 5000,
    ],
)
def test_what_is_no_request_fails_the_control_block(gateway: PracticeGateway, body: bytes) -> None:
    reply = post(gateway, body)
    assert reply.text("control/status") == "failure"
    assert reply.errors(CONTROL)[0]["errorno"] == "XL03000003"


def test_missing_parts_and_wrong_versions_are_malformed(gateway: PracticeGateway) -> None:
    good = request(gateway, login(gateway), "<getAPISession/>")
    for old, new in (
        ("<dtdversion>3.0</dtdversion>", ""),
        ("3.0", "4.7"),
        ("<controlid>c1</controlid>", ""),
        ('controlid="f0"', ""),
        ("<getAPISession/>", ""),
        ("<getAPISession/>", "<getAPISession/><getAPISession/>"),
    ):
        assert old in good
        reply = post(gateway, good.replace(old, new))
        assert reply.errors(CONTROL)[0]["errorno"] == "XL03000003", old


def test_control_ids_are_checked_only_when_asked_for(gateway: PracticeGateway, session: str) -> None:
    asked = request(gateway, session, query("ITEM"), unique="true", control_ids=["same"])
    assert post(gateway, asked).text("operation/result/status") == "success"
    assert post(gateway, asked).text("operation/result/status") == "failure"
    free = request(gateway, session, query("ITEM"), control_ids=["same"])
    assert post(gateway, free).text("operation/result/status") == "success"
    assert post(gateway, free).text("operation/result/status") == "success"


def test_only_posts_to_the_right_path(gateway: PracticeGateway) -> None:
    import http.client
    from urllib.parse import urlsplit

    address = urlsplit(gateway.endpoint)
    connection = http.client.HTTPConnection(str(address.hostname), address.port, timeout=5)
    try:
        for method, path, status in (("GET", address.path, 405), ("POST", "/elsewhere", 404)):
            connection.request(method, path, b"x" if method == "POST" else None)
            answer = connection.getresponse()
            answer.read()
            assert answer.status == status
    finally:
        connection.close()
    assert gateway.calls.requests == 0


def test_no_answer_and_no_call_log_holds_a_secret(gateway: PracticeGateway, session: str) -> None:
    from xml.sax.saxutils import escape

    access = gateway.access
    bodies = [
        post(gateway, request(gateway, login(gateway, password="Hidden-1"), "<getAPISession/>")).body,
        post(gateway, request(gateway, login(gateway), query("CUSTOMER"))).body,
        call(gateway, session, query("CUSTOMER"), "<lookup><object>CUSTOMER</object></lookup>").body,
        repr(list(gateway.calls.history)).encode(),
    ]
    for secret in ("Hidden-1", access.user_password, access.sender_password):
        for body in bodies:
            assert secret.encode() not in body
            assert escape(secret).encode() not in body
