"""How the proposed intake says no: a problem document, see ``docs/armatic-intake.openapi.yaml``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from armatic_setup.practice.line_faults import Reply

PROBLEM: Final = "application/problem+json"
JSON: Final = "application/json"
_TYPE: Final = "urn:armatic-setup:intake:"

#: Each word with its HTTP status and the words for people.
WORDS: Final[Mapping[str, tuple[int, str]]] = MappingProxyType(
    {
        "malformed": (400, "The request cannot be read."),
        "unauthorized": (401, "There is no token, or it is not taken."),
        "forbidden": (403, "The token is not for this company."),
        "stream-unknown": (404, "The stream is not known."),
        "batch-unknown": (404, "The batch is not known."),
        "company-taken": (409, "Another stream stands for this company."),
        "stream-ended": (409, "Another stream took the place of this one."),
        "sequence-taken": (409, "The number belongs to another content."),
        "too-far-ahead": (409, "The number is too far ahead."),
        "schema-conflict": (409, "The declaration takes back what an earlier one said."),
        "position-differs": (409, "The check is about another position."),
        "too-large": (413, "The batch is too large."),
        "other-media": (415, "The body is of another kind."),
        "not-as-declared": (422, "It is not as it was declared."),
        "key-differs": (422, "The key is not that of the content."),
        "busy": (429, "Too much at a time."),
        "failed": (500, "The receiver failed."),
        "away": (503, "The receiver is closed for a while."),
    }
)


class IntakeRefusedError(Exception):
    """Something is refused.

    Args:
        word: One of `WORDS`.
        detail: What of the request; never a value of a record.
        more: Further fields of the problem document.
    """

    def __init__(self, word: str, detail: str = "", **more: Any) -> None:
        super().__init__(word)
        self.word = word
        self.detail = detail
        self.more = more

    def reply(self, headers: tuple[tuple[str, str], ...] = ()) -> Reply:
        """The answer that says so."""
        status, title = WORDS[self.word]
        document: dict[str, Any] = {"type": _TYPE + self.word, "title": title, "status": status, **self.more}
        if self.detail:
            document["detail"] = self.detail
        return told(document, status, PROBLEM, headers)


#: What is refused before the intake itself is asked.
_STATUSES: Final[Mapping[int, str]] = MappingProxyType(
    {401: "unauthorized", 404: "unknown", 405: "unknown", 413: "too-large"}
)


def refuse(status: int, words: str, headers: tuple[tuple[str, str], ...]) -> Reply:
    """The answer to what does not reach the intake, in its form."""
    document = {"type": _TYPE + _STATUSES[status], "title": words, "status": status}
    return told(document, status, PROBLEM, headers)


def told(
    document: object, status: int = 200, kind: str = JSON, headers: tuple[tuple[str, str], ...] = ()
) -> Reply:
    """A JSON answer, all ASCII, so that no text of a request can spoil it."""
    return Reply(json.dumps(document).encode("ascii"), status, kind, headers)
