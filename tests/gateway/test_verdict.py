from __future__ import annotations

import pytest

from armatic_setup.gateway import verdict
from armatic_setup.gateway.errors import Unreadable
from armatic_setup.gateway.response import read_reply
from armatic_setup.gateway.transport import HttpReply
from tests.gateway import replies as xml


def http(status: int = 200, content_type: str = "text/xml", retry_after: float | None = None) -> HttpReply:
    return HttpReply(status, content_type, retry_after, iter(()))


def judged(
    text: str, status: int = 200, *, by_session: bool = False, retry_after: float | None = None
) -> str:
    reply = read_reply([text.encode()], row_tags=["CUSTOMER"])
    error = verdict.of_reply(reply, http(status, retry_after=retry_after), by_session=by_session)
    return "fine" if error is None else f"{type(error).__name__}.{error.fault.kind}"


PAGE = xml.response(xml.result("query", xml.rows("CUSTOMER", {"A": "1"})))
NOT_AUTHORIZED = xml.sign_in_failure(
    (
        "XL03000006",
        "The sender ID 'Pscore' is not authorized to make Web Services requests to company ID 'HarborPine'.",
    )
)
DENIED = xml.response(xml.result("query", xml.errors(xml.DENIED), status="failure"))
OFFLINE = ("XL1", "The Service is Temporarily Off-line")
JPP = ("XMLGW_JPP0002", "Sign-in information is incorrect. Please check your request.")


@pytest.mark.parametrize(
    ("text", "status", "by_session", "verdict_"),
    [
        (PAGE, 200, True, "fine"),
        (PAGE, 500, True, "fine"),  # the bytes count, not the status
        (DENIED, 200, True, "fine"),  # a result stands for itself
        (DENIED, 400, True, "fine"),
        # One errorno, four causes: the place decides.
        (xml.WRONG_SENDER, 200, False, "SenderRefused.refused"),
        (xml.WRONG_SENDER, 400, True, "SenderRefused.refused"),
        (NOT_AUTHORIZED, 200, False, "LoginRefused.refused"),
        (xml.WRONG_PASSWORD, 200, False, "LoginRefused.refused"),
        (xml.WRONG_PASSWORD, 200, True, "SessionRefused.session"),
        (xml.DEAD_SESSION, 200, True, "SessionRefused.session"),
        (xml.sign_in_failure(), 200, True, "SessionRefused.session"),
        # Refused at the gateway already.
        (xml.control_failure(JPP), 401, False, "LoginRefused.refused"),
        (xml.control_failure(("UJPP0002", JPP[1])), 401, True, "SessionRefused.session"),
        (xml.control_failure(("", JPP[1])), 401, False, "LoginRefused.refused"),
        (xml.control_failure(("GW-0011", "Invalid Request")), 400, False, "SenderRefused.refused"),
        (xml.control_failure(("invalidRequest", "Invalid Request")), 400, False, "SenderRefused.refused"),
        (xml.control_failure(("XL03000003", "XML Parse schema error")), 200, False, "SenderRefused.refused"),
        (
            xml.control_failure(("PL04000055", "demo company ... expired")),
            200,
            False,
            "SenderRefused.refused",
        ),
        # A refused password never looks like something that passes.
        (xml.WRONG_PASSWORD, 500, False, "LoginRefused.refused"),
        (xml.WRONG_PASSWORD, 429, False, "LoginRefused.refused"),
        (xml.control_failure(JPP), 503, False, "LoginRefused.refused"),
        # What passes by itself, at any place.
        (xml.control_failure(("GW-0010", "")), 429, False, "Throttled.throttled"),
        (xml.control_failure(("GW-0010", "")), 200, False, "Throttled.throttled"),
        (xml.control_failure(("X", "anything")), 429, False, "Throttled.throttled"),
        (xml.sign_in_failure(("X", "API rate limit exceeded.")), 200, False, "Throttled.throttled"),
        (
            xml.response(
                xml.result("query", xml.errors(("X", "API Rate Limit exceeded")), status="failure"),
            ),
            200,
            True,
            "Throttled.throttled",
        ),
        (xml.control_failure(OFFLINE), 200, False, "Unavailable.maintenance"),
        (xml.sign_in_failure(OFFLINE), 200, True, "Unavailable.maintenance"),
        (
            xml.response(xml.result("query", xml.errors(OFFLINE), status="failure")),
            200,
            True,
            "Unavailable.maintenance",
        ),
        (xml.control_failure(("X", "internal")), 500, False, "Unavailable.server_error"),
        (f"<response>{xml.control('failure')}</response>", 503, False, "Unavailable.server_error"),
        (xml.control_failure(("X", "cut")), 524, True, "Unavailable.gateway_timeout"),
        (xml.response(), 200, True, "Unreadable.unexpected"),
        (f"<response>{xml.control()}</response>", 200, True, "Unreadable.unexpected"),
    ],
)
def test_a_reply_is_judged_by_where_it_failed(
    text: str, status: int, by_session: bool, verdict_: str
) -> None:
    assert judged(text, status, by_session=by_session) == verdict_


def test_words_of_a_success_change_nothing() -> None:
    talk = xml.rows("CUSTOMER", {"NAME": "API rate limit exceeded, temporarily off-line"})
    assert judged(xml.response(xml.result("query", talk))) == "fine"


def test_errors_status_and_the_servers_wish_are_kept() -> None:
    reply = read_reply([xml.control_failure(("GW-0010", "slow down"), ("B", "b")).encode()])
    error = verdict.of_reply(reply, http(429, retry_after=7.0), by_session=False)
    assert error is not None
    assert [each.errorno for each in error.fault.errors] == ["GW-0010", "B"]
    assert (error.fault.http_status, error.fault.retry_after) == (429, 7.0)


@pytest.mark.parametrize(
    ("kind", "status", "content_type", "expected"),
    [
        ("html", 200, "text/html", "Unreadable.html"),
        ("not_xml", 200, "text/html; charset=utf-8", "Unreadable.html"),
        ("not_xml", 200, "text/plain", "Unreadable.not_xml"),
        ("truncated", 200, "text/html", "Unreadable.truncated"),
        ("empty", 200, "", "Unreadable.empty"),
        ("html", 403, "text/html", "Unavailable.blocked"),
        ("empty", 404, "", "Unavailable.blocked"),
        ("html", 400, "text/html", "Unavailable.blocked"),
        ("html", 429, "text/html", "Throttled.throttled"),
        ("html", 500, "text/html", "Unavailable.server_error"),
        ("empty", 503, "", "Unavailable.server_error"),
        ("html", 524, "text/html", "Unavailable.gateway_timeout"),
    ],
)
def test_a_body_that_is_no_reply_is_judged_with_its_status(
    kind: str, status: int, content_type: str, expected: str
) -> None:
    error = verdict.of_unreadable(Unreadable.of(kind), http(status, content_type))
    assert f"{type(error).__name__}.{error.fault.kind}" == expected
    assert error.fault.http_status == status


@pytest.mark.parametrize(
    ("status", "expected"),
    [(301, "redirect"), (302, "redirect"), (307, "redirect"), (308, "redirect"), (407, "proxy_sign_in")],
)
def test_some_statuses_need_no_body(status: int, expected: str) -> None:
    error = verdict.by_status(http(status))
    assert error is not None
    assert error.fault.kind == expected


@pytest.mark.parametrize("status", [200, 400, 401, 403, 429, 500, 524])
def test_all_other_statuses_leave_the_word_to_the_body(status: int) -> None:
    assert verdict.by_status(http(status)) is None
