"""Faults as the gateway reference describes them, and the diagnosis each must end in."""

from __future__ import annotations

from armatic_setup.faults import ErrorEntry, Fault, Stage

_PROCESSING = "There was an error processing the function"


def fault(
    stage: Stage,
    kind: str = "refused",
    errorno: str = "",
    d: str = "",
    d2: str = "",
    correction: str = "",
    **facts: object,
) -> Fault:
    """A fault with at most one error."""
    errors = (ErrorEntry(errorno, d, d2, correction),) if errorno or d or d2 or correction else ()
    return Fault(stage, kind, errors, **facts)  # type: ignore[arg-type]


SENDER, LOGIN, OPERATION = Stage.SENDER, Stage.LOGIN, Stage.OPERATION

#: Name, fault, diagnosis. The texts are the samples of the error catalogue, section 4.
SAMPLES: tuple[tuple[str, Fault, str], ...] = (
    (
        "partner id",
        fault(SENDER, errorno="XL03000006", d2="Incorrect Intacct XML Partner ID or password."),
        "sender.not_recognized",
    ),
    (
        "sender not authorized",
        fault(
            LOGIN,
            errorno="XL03000006",
            d="Invalid Web Services Authorization",
            d2="The sender ID 'Pscore' is not authorized to make Web Services requests to company ID 'H'.",
            correction="Contact the company administrator to grant Web Services authorization to it.",
        ),
        "sender.not_authorized",
    ),
    ("sign-in", fault(LOGIN, errorno="XL03000006", d2="Sign-in information is incorrect"), "login.refused"),
    (
        "sign-in in description",
        fault(LOGIN, errorno="XL03000006", d="Sign-in information is incorrect"),
        "login.refused",
    ),
    (
        "sign-in at the gateway",
        fault(
            SENDER,
            errorno="XMLGW_JPP0002",
            d="Sign-in information is incorrect. Please check your request.",
            http_status=401,
        ),
        "login.refused",
    ),
    (
        "sign-in at the gateway, older",
        fault(LOGIN, errorno="UJPP0002", d="Sign-in information is incorrect", http_status=401),
        "login.refused",
    ),
    (
        "invalid request",
        fault(SENDER, errorno="GW-0011", d="Invalid Request [Request ID: a%20b]", http_status=400),
        "request.company_or_sender",
    ),
    (
        "invalid request, older",
        fault(SENDER, errorno="invalidRequest", d="Invalid Request", http_status=400),
        "request.company_or_sender",
    ),
    ("rate limit", fault(Stage.HTTP, "throttled", "GW-0010", http_status=429), "service.throttled"),
    ("rate limit as text", fault(OPERATION, d2="API rate limit exceeded"), "service.throttled"),
    (
        "malformed",
        fault(
            SENDER,
            errorno="XL03000003",
            d2="XML Parse schema error: Fatal Error 76: Opening and ending tag mismatch",
        ),
        "request.malformed",
    ),
    (
        "policy",
        fault(SENDER, errorno="XL03000006", d2="badpolicy is not a valid transport policy."),
        "request.policy",
    ),
    (
        "expired demo",
        fault(SENDER, errorno="PL04000055", d2="This company is a demo company and has expired."),
        "company.demo_expired",
    ),
    (
        "no permission",
        fault(
            OPERATION,
            errorno="PL04000005",
            d2="You do not have permission for API operation READ_BY_QUERY on objects of type arinvoice",
            function="query",
            object="ARINVOICE",
        ),
        "permission.denied",
    ),
    (
        "no permission, object only in the text",
        fault(
            OPERATION,
            errorno="PL04000005",
            d2="You do not have permission for API operation QUERY on objects of type arinvoice",
        ),
        "permission.denied",
    ),
    (
        "no permission, object unknown",
        fault(
            OPERATION,
            errorno="PL04000005",
            d2="You do not have permission for API operation QUERY on objects of type cfdareport",
        ),
        "permission.denied_object",
    ),
    (
        "not open",
        fault(
            OPERATION,
            errorno="PL04000005",
            d2="API operation 'READ_BY_QUERY' cannot be performed on objects of type itempricelist",
        ),
        "object.not_available",
    ),
    (
        "audit history",
        fault(OPERATION, d2="You do not have permission to view audit history"),
        "permission.audit_history",
    ),
    (
        "definition, readByQuery",
        fault(OPERATION, errorno="Query Failed", d2="Object definition BADOBJECT not found"),
        "object.not_found",
    ),
    (
        "definition, query",
        fault(OPERATION, errorno="XL03000009", d=_PROCESSING, d2="Object definition UOM not found"),
        "object.not_found",
    ),
    (
        "rolled back",
        fault(
            OPERATION,
            errorno="XL03000009",
            d2="The entire transaction in this operation has been rolled back due to an error.",
        ),
        "operation.rolled_back",
    ),
    (
        "field",
        fault(OPERATION, errorno="XL03000010", d2="Field requested is not valid: gldetail.STATUS"),
        "request.field",
    ),
    (
        "generic",
        fault(OPERATION, errorno="DL02000001", d="Error", d2="There was an error processing the request."),
        "operation.no_reason",
    ),
    ("session function", fault(OPERATION, errorno="Get API Session Failed", d="whatever"), "login.session"),
    (
        "off-line",
        fault(
            OPERATION,
            d2="The Service is Temporarily Off-line",
            correction="Please Try Again Later",
        ),
        "service.maintenance",
    ),
    (
        "not subscribed",
        fault(OPERATION, d2="Account allocation module is not subscribed"),
        "object.not_subscribed",
    ),
    (
        "legacy list",
        fault(OPERATION, errorno="SODocumentManager: Could not find field informatio\u2026"),
        "request.legacy",
    ),
    (
        "write",
        fault(OPERATION, errorno="BL01001973", d2="Could not create Customer record."),
        "request.write_refused",
    ),
    ("session", fault(LOGIN, "session", "XL03000006", d="Invalid session"), "login.session"),
    ("524", fault(Stage.HTTP, "gateway_timeout", http_status=524), "service.gateway_timeout"),
    ("503", fault(Stage.HTTP, "server_error", http_status=503), "service.unavailable"),
    ("403", fault(Stage.HTTP, "blocked", http_status=403), "service.blocked"),
    ("404", fault(Stage.HTTP, "blocked", http_status=404), "service.address_not_found"),
    ("unknown login", fault(LOGIN, errorno="ZZ99", d="Something new"), "login.other"),
    ("unknown sender", fault(SENDER, errorno="ZZ99", d="Something new"), "sender.other"),
    ("unknown function", fault(OPERATION, errorno="ZZ99", d="Something new"), "operation.other"),
    ("unknown here", fault(Stage.LOCAL, "something_new"), "unknown"),
    ("unknown network", fault(Stage.NETWORK, "something_new"), "network.other"),
    ("unknown reply", fault(Stage.REPLY, "something_new"), "reply.unreadable"),
    ("unknown status", fault(Stage.HTTP, "something_new", http_status=418), "unknown"),
)
