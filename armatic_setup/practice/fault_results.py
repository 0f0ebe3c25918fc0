"""Faults of a single function's result. See ``fault_catalogue`` for the sources."""

from __future__ import annotations

from typing import Final

from armatic_setup.practice.fault_kind import FaultKind, Where
from armatic_setup.practice.xml_out import ErrorText

#: What a maintenance window says; at which level it says so differs.
OFF_LINE: Final = ErrorText(
    "XL03000009",
    "Error",
    "The Service is Temporarily Off-line",
    "We are performing maintenance. Please Try Again Later.",
)

RESULT_KINDS: Final = (
    FaultKind(
        "permission_denied",
        Where.RESULT,
        "The user may not read the object",
        (
            ErrorText(
                "PL04000005",
                "",
                "You do not have permission for API operation {operation} on objects of type {type}",
                "",
            ),
        ),
    ),
    FaultKind(
        "not_open_to_api",
        Where.RESULT,
        "The object is not open to the API, or its application is not subscribed",
        (
            ErrorText(
                "PL04000005",
                "",
                "API operation '{operation}' cannot be performed on objects of type {type}",
                "",
            ),
        ),
    ),
    FaultKind(
        "audit_denied",
        Where.RESULT,
        "The audit history may not be seen, told without a number",
        (
            ErrorText(
                "",
                "",
                "You do not have permission to view audit history",
                "",
                ("description", "description2", "correction"),
            ),
        ),
    ),
    FaultKind(
        "object_absent",
        Where.RESULT,
        "The company has no such object",
        (
            ErrorText(
                "XL03000009",
                "There was an error processing the function",
                "Object definition {object} not found",
                "",
            ),
        ),
    ),
    FaultKind(
        "object_absent_old",
        Where.RESULT,
        "The same, with words instead of a number",
        (ErrorText("Query Failed", "", "Object definition {object} not found", ""),),
    ),
    FaultKind(
        "rolled_back",
        Where.RESULT,
        "The result is aborted because of another error",
        (
            ErrorText("DL02000001", "Error", "There was an error processing the request.", ""),
            ErrorText(
                "XL03000009",
                "",
                "The entire transaction in this operation has been rolled back due to an error.",
                "",
            ),
        ),
        result_status="aborted",
    ),
    FaultKind(
        "rolled_back_alone",
        Where.RESULT,
        "The result is aborted and only says that another error did it",
        (
            ErrorText(
                "XL03000009",
                "",
                "The entire transaction in this operation has been rolled back due to an error.",
                "",
            ),
        ),
        result_status="aborted",
    ),
    FaultKind(
        "unknown_field",
        Where.RESULT,
        "A field is called unknown",
        (ErrorText("XL03000010", "", "Field requested is not valid: {type}.WHENMODIFIED", ""),),
    ),
    FaultKind(
        "generic_error",
        Where.RESULT,
        "The generic error DL02000001",
        (
            ErrorText(
                "DL02000001",
                "Error",
                "There was an error processing the request. "
                "[Support ID: HarborPine%3AEB032%7EYk1Q8P0e1Y6D-_VsyE8JSgAAAAk]",
                "",
            ),
        ),
    ),
    FaultKind(
        "session_function_failed",
        Where.RESULT,
        "getAPISession itself fails",
        (ErrorText("Get API Session Failed", "", "The session could not be created.", ""),),
    ),
    FaultKind("maintenance", Where.RESULT, "The service is down for maintenance", (OFF_LINE,)),
    FaultKind(
        "rate_limit_in_200",
        Where.RESULT,
        "The rate limit is told inside an answer with status 200",
        (ErrorText("GW-0010", "API rate limit exceeded", "", ""),),
    ),
    FaultKind(
        "module_not_subscribed",
        Where.RESULT,
        "The object's application is not subscribed",
        (ErrorText("XL03000009", "", "Order Entry module is not subscribed", ""),),
    ),
    FaultKind(
        "errorno_is_text",
        Where.RESULT,
        "A sentence stands where the number should",
        (ErrorText("SODocumentManager: Could not find field informatio", "", "", ""),),
    ),
    FaultKind(
        "business_rule",
        Where.RESULT,
        "A business rule that belongs to writing",
        (
            ErrorText(
                "BL34000061",
                "",
                "Another Customer with the given value(s) 'C-00017' already exists",
                "Use a unique value instead.",
            ),
            ErrorText("BL01001973", "", "Could not create Customer record.", ""),
        ),
    ),
    FaultKind(
        "unknown_error",
        Where.RESULT,
        "An error that nobody has described, with entities, markup and a Support ID",
        (
            ErrorText(
                "ZZ99000042",
                "",
                'The frobnicator&#039;s <b>state</b> is "odd" [Support ID: HarborPine%3AX%7E42%2F1]',
                "Don&#039;t panic.",
            ),
        ),
        confirmed=False,
    ),
    FaultKind("result_without_errors", Where.RESULT, "A result fails and does not say why", confirmed=False),
)
