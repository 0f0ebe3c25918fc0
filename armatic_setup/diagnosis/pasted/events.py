"""The names a reply is made of, and the marks that a reader of any syntax finds in a text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

#: What holds other things.
BLOCKS: Final = (
    *("response", "request", "control", "operation", "authentication", "login", "result"),
    *("errormessage", "error"),
)
#: What holds words.
VALUES: Final = (
    *("status", "errorno", "description2", "description", "correction", "function"),
    *("userid", "companyid", "senderid", "locationid", "sessionid", "errorid", "category"),
)
#: Other spellings that programs give them.
ALIASES: Final = {
    "errornumber": "errorno",
    "error_no": "errorno",
    "error_number": "errorno",
    "errorcode": "errorno",
    "error_code": "errorno",
    "error_message": "errormessage",
    "company_id": "companyid",
    "user_id": "userid",
    "sender_id": "senderid",
    "location_id": "locationid",
    "session_id": "sessionid",
}
#: All of them as alternatives of a regular expression, longest first.
NAMES: Final = "|".join(sorted((*BLOCKS, *VALUES, *ALIASES), key=len, reverse=True))


class Mark(StrEnum):
    """What a name does at its place."""

    OPEN = "open"
    CLOSE = "close"
    VALUE = "value"


@dataclass(frozen=True, slots=True)
class Event:
    """A name in a text.

    Attributes:
        mark: What it does.
        name: One of :data:`BLOCKS` or :data:`VALUES`.
        start: Where it begins.
        end: Where it ends, with its value.
        value: Its words, raw.
        whole: Whether its end is there.
    """

    mark: Mark
    name: str
    start: int
    end: int
    value: str = ""
    whole: bool = True


def canonical(name: str) -> str:
    """The name as the gateway spells it."""
    name = name.lower()
    return ALIASES.get(name, name)
