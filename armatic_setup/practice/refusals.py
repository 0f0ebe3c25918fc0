"""Why a function is refused, in the gateway's words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from armatic_setup.practice.xml_out import ErrorText

#: The error that means anything.
GENERIC: Final = ErrorText("DL02000001", "Error", "There was an error processing the request.", "")


class QueryError(Exception):
    """The query cannot be answered.

    Attributes:
        error: What the result says.
    """

    def __init__(self, error: ErrorText) -> None:
        super().__init__(error.description2)
        self.error = error


def fill(error: ErrorText, words: Mapping[str, str]) -> ErrorText:
    """The error with the request's own words in place of ``{object}`` and the like."""

    def filled(text: str) -> str:
        for name, word in words.items():
            text = text.replace(f"{{{name}}}", word)
        return text

    return replace(
        error,
        description=filled(error.description),
        description2=filled(error.description2),
        correction=filled(error.correction),
    )


def operation_name(function: str) -> str:
    """A function as denials call it."""
    return {"readByQuery": "READ_BY_QUERY", "readMore": "READ_MORE", "readByName": "READ_BY_NAME"}.get(
        function, function.upper()
    )


def denied(operation: str, name: str) -> ErrorText:
    """A missing permission."""
    words = f"You do not have permission for API operation {operation} on objects of type {name.lower()}"
    return ErrorText("PL04000005", "", words, "")


def malformed_part(what: str) -> ErrorText:
    """A part of a function that the schema does not allow; the real text is unconfirmed."""
    return ErrorText("XL03000003", "", f"XML Parse schema error: element '{what}' is not valid", "")
