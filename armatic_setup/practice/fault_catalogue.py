"""Every fault the practice gateway can show: what the gateway says, and what the line does to it.

The texts are those seen in public clients, their tests and the vendor's documents. A kind with
``confirmed=False`` has an invented text or place, since no public source shows it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from armatic_setup.practice.access import (
    GRANT_SENDER,
    REQUEST_REFUSED,
    SENDER_REFUSED,
    SIGN_IN_REFUSED,
    USER_INACTIVE,
    USER_LOCKED,
)
from armatic_setup.practice.fault_kind import FaultKind, Where
from armatic_setup.practice.fault_results import OFF_LINE, RESULT_KINDS
from armatic_setup.practice.xml_out import ErrorText

_GATEWAY_PARTS: Final = ("errorno", "description", "correction")

_CONTROL: Final = (
    FaultKind("sender_wrong", Where.CONTROL, "Sender ID or sender password is wrong", (SENDER_REFUSED,)),
    FaultKind(
        "invalid_request",
        Where.CONTROL,
        "HTTP 400 with GW-0011, often a wrong company ID or sender",
        (REQUEST_REFUSED,),
        400,
        echo=False,
    ),
    FaultKind(
        "invalid_request_old",
        Where.CONTROL,
        "HTTP 400 with the older invalidRequest, seen for a wrong company ID",
        (ErrorText("invalidRequest", "Invalid Request"),),
        400,
        echo=False,
    ),
    FaultKind(
        "sign_in_at_gateway",
        Where.CONTROL,
        "HTTP 401 with XMLGW_JPP0002: sign-in refused before the application",
        (ErrorText("XMLGW_JPP0002", "Sign-in information is incorrect. Please check your request."),),
        401,
        echo=False,
    ),
    FaultKind(
        "sign_in_at_gateway_old",
        Where.CONTROL,
        "HTTP 401 with UJPP0002: the same in its older form",
        (ErrorText("UJPP0002", "Sign-in information is incorrect. Please check your request."),),
        401,
        echo=False,
    ),
    FaultKind(
        "throttled",
        Where.CONTROL,
        "HTTP 429 with GW-0010: too many requests under way",
        (ErrorText("GW-0010", "Too many requests [Request ID: 51d0e2]", "", "", _GATEWAY_PARTS),),
        429,
        echo=False,
    ),
    FaultKind(
        "throttled_with_retry_after",
        Where.CONTROL,
        "HTTP 429 with a Retry-After header (its presence is unconfirmed)",
        (ErrorText("GW-0010", "Too many requests [Request ID: 51d0e3]", "", "", _GATEWAY_PARTS),),
        429,
        echo=False,
        confirmed=False,
    ),
    FaultKind(
        "schema_error",
        Where.CONTROL,
        "The request is called malformed",
        (
            ErrorText(
                "XL03000003",
                "",
                "XML Parse schema error: Fatal Error 76: Opening and ending tag mismatch",
                "Check the request against the schema.",
            ),
        ),
    ),
    FaultKind(
        "bad_policy",
        Where.CONTROL,
        "The transport policy is called invalid (XL03000006 with a third meaning)",
        (ErrorText("XL03000006", "", "armatic is not a valid transport policy.", ""),),
    ),
    FaultKind(
        "demo_expired",
        Where.CONTROL,
        "The company is an expired demo company",
        (ErrorText("PL04000055", "", "This company is a demo company and has expired.", ""),),
    ),
    FaultKind(
        "maintenance_at_control",
        Where.CONTROL,
        "The service is down for maintenance, told in the control block",
        (OFF_LINE,),
        confirmed=False,
    ),
    FaultKind(
        "control_without_errors",
        Where.CONTROL,
        "The control block fails and says nothing else",
        confirmed=False,
    ),
)

_LOGIN: Final = (
    FaultKind(
        "sender_not_authorized",
        Where.LOGIN,
        "The company has not authorized the sender ID",
        (
            ErrorText(
                "XL03000006",
                "Invalid Web Services Authorization",
                "The sender ID '{sender}' is not authorized to make Web Services requests to company ID "
                "'{company}'.",
                GRANT_SENDER,
            ),
        ),
    ),
    FaultKind("sign_in_refused", Where.LOGIN, "Company ID, user ID or password is wrong", (SIGN_IN_REFUSED,)),
    FaultKind(
        "wrong_company",
        Where.LOGIN,
        "The company ID is wrong, told like a wrong password",
        (ErrorText("XL03000006", "Sign-in information is incorrect", "", ""),),
    ),
    FaultKind(
        "login_unknown",
        Where.LOGIN,
        "The sign-in is refused in words that nobody has described",
        (ErrorText("XL03000042", "Sign-in refused", "The stars are not right. [Support ID: A%7EB]", ""),),
        confirmed=False,
    ),
    FaultKind("user_locked", Where.LOGIN, "The user is locked out", (USER_LOCKED,), confirmed=False),
    FaultKind("user_inactive", Where.LOGIN, "The user is inactive", (USER_INACTIVE,), confirmed=False),
    FaultKind(
        "password_expired",
        Where.LOGIN,
        "The password has expired",
        (ErrorText("XL03000006", "Sign-in information is incorrect", "Your password has expired.", ""),),
        confirmed=False,
    ),
    FaultKind(
        "ip_filter",
        Where.LOGIN,
        "The company's IP address filter turns this address away",
        (
            ErrorText(
                "XL03000006",
                "Sign-in information is incorrect",
                "Access from your IP address is not allowed for this company.",
                "Contact your administrator.",
            ),
        ),
        confirmed=False,
    ),
    FaultKind(
        "web_services_not_subscribed",
        Where.LOGIN,
        "The company does not subscribe to Web Services",
        (
            ErrorText(
                "XL03000006",
                "Invalid Web Services Authorization",
                "Web Services is not subscribed for company ID '{company}'.",
                "",
            ),
        ),
        confirmed=False,
    ),
    FaultKind(
        "entity_unknown",
        Where.LOGIN,
        "The entity ID does not exist",
        (ErrorText("XL03000006", "", "The location ID is invalid.", ""),),
        confirmed=False,
    ),
    FaultKind(
        "entity_not_allowed",
        Where.LOGIN,
        "The user may not enter the entity",
        (ErrorText("XL03000006", "", "You do not have access to the entity.", ""),),
        confirmed=False,
    ),
    FaultKind(
        "top_level_not_allowed",
        Where.LOGIN,
        "The user may enter entities only",
        (ErrorText("XL03000006", "", "You do not have access to the top level of this company.", ""),),
        confirmed=False,
    ),
    FaultKind(
        "session_expired",
        Where.SESSION,
        "The session is no longer known",
        (ErrorText("XL03000006", "", "Your session has expired. Please sign in again.", ""),),
        confirmed=False,
    ),
    FaultKind(
        "session_refused_at_gateway",
        Where.SESSION,
        "HTTP 401 with XMLGW_JPP0002 for a session",
        (ErrorText("XMLGW_JPP0002", "Sign-in information is incorrect. Please check your request."),),
        401,
        confirmed=False,
    ),
)

_CHANGED_ANSWERS: Final = (
    FaultKind(
        "new_endpoint",
        Where.SESSION_ANSWER,
        "The session belongs to another address of the same gateway",
    ),
    FaultKind(
        "foreign_endpoint",
        Where.SESSION_ANSWER,
        "The session names an address on a foreign host",
        confirmed=False,
    ),
    FaultKind(
        "plain_endpoint",
        Where.SESSION_ANSWER,
        "The session names an unencrypted address on the vendor's domain",
        confirmed=False,
    ),
    FaultKind("no_session_id", Where.SESSION_ANSWER, "The session ID is empty", confirmed=False),
    FaultKind("clock_ahead", Where.ANY_ANSWER, "The server's clock is three hours ahead", confirmed=False),
    FaultKind("employee_user", Where.ROWS, "The user is an employee user, which sees no receivables"),
    FaultKind("ordinary_user", Where.ROWS, "The user is an ordinary one, whose password expires"),
    FaultKind("duplicate_rows", Where.ROWS, "The page's first row comes twice"),
    FaultKind("shuffled_rows", Where.ROWS, "The page's rows come in no order"),
    FaultKind("dropped_row", Where.ROWS, "The page's last row is missing though it is counted"),
    FaultKind("repeated_page", Where.ROWS, "The page starts from the beginning whatever was asked for"),
    FaultKind("overlapping_page", Where.ROWS, "The page starts with the row before its first one"),
    FaultKind("late_row", Where.ROWS, "The row before the page's first one comes at its end"),
    FaultKind("wrong_total", Where.ROWS, "The total is one too high", confirmed=False),
    FaultKind(
        "bare_aggregates", Where.ROWS, "A sum comes under the field's bare name, as a vendor sample shows"
    ),
    FaultKind("decimal_whole_numbers", Where.ROWS, "Whole numbers come with decimals, as a client met them"),
)

_STATUS_WORDS: Final = {
    400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found",
    407: "Proxy Authentication Required", 429: "Too Many Requests", 500: "Internal Server Error",
    502: "Bad Gateway", 503: "Service Unavailable", 504: "Gateway Timeout", 524: "A Timeout Occurred",
}  # fmt: skip

_LINE: Final = (
    *(
        FaultKind(f"http_{status}", Where.LINE, f"HTTP {status} ({words}) with an HTML page", status=status)
        for status, words in _STATUS_WORDS.items()
    ),
    FaultKind("cdn_page", Where.LINE, "HTTP 503 with the CDN's own error page", status=503),
    FaultKind("captive_portal", Where.LINE, "A sign-in page of the network instead of the gateway"),
    FaultKind("filter_page", Where.LINE, "HTTP 403 with the block page of a company's filter", status=403),
    FaultKind("empty_body", Where.LINE, "HTTP 200 with nothing in it"),
    FaultKind("cut_body", Where.LINE, "The connection ends in the middle of the answer"),
    FaultKind("reset", Where.LINE, "The connection is reset before any answer"),
    FaultKind("reset_in_body", Where.LINE, "The connection is reset in the middle of the answer"),
    FaultKind("closed", Where.LINE, "The connection is closed before any answer"),
    FaultKind("slow", Where.LINE, "The answer starts late"),
    FaultKind("slow_body", Where.LINE, "The answer trickles in"),
    FaultKind("wrong_charset", Where.LINE, "The answer declares an encoding it does not have"),
    FaultKind("utf16", Where.LINE, "The answer is in UTF-16"),
    FaultKind("control_characters", Where.LINE, "The answer holds characters that XML forbids"),
    FaultKind("malformed_xml", Where.LINE, "The answer is not well-formed"),
    FaultKind("two_roots", Where.LINE, "The answer has something behind its root element"),
    FaultKind("other_xml", Where.LINE, "The answer is XML, but not the gateway's"),
    FaultKind("gzip_bomb", Where.LINE, "A small compressed answer that grows to 200 MB"),
    FaultKind("bad_gzip", Where.LINE, "The answer claims to be compressed and is not"),
    FaultKind("entity_bomb", Where.LINE, "The answer defines entities that grow without end"),
    FaultKind("external_entity", Where.LINE, "The answer wants a local file included"),
    FaultKind("deep_nesting", Where.LINE, "The answer nests 100,000 elements"),
    FaultKind("huge_attribute", Where.LINE, "The answer has an attribute of 20 MB"),
    FaultKind("redirect", Where.LINE, "The gateway sends the request to a foreign host", status=302),
    FaultKind("redirect_keeping_body", Where.LINE, "The same, asking to send it all again", status=307),
    FaultKind("html_content_type", Where.LINE, "A good answer that is labelled as HTML"),
    FaultKind("chunked", Where.LINE, "A good answer in chunks without a length"),
)  # fmt: skip

KINDS: Final[Mapping[str, FaultKind]] = {
    kind.name: kind for kind in (*_CONTROL, *_LOGIN, *RESULT_KINDS, *_CHANGED_ANSWERS, *_LINE)
}
#: Every fault's name with one line about it.
FAULTS: Final[Mapping[str, str]] = {name: kind.description for name, kind in KINDS.items()}
STATUS_WORDS: Final[Mapping[int, str]] = {**_STATUS_WORDS, 200: "OK", 302: "Found", 307: "Temporary Redirect"}
