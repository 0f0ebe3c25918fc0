"""What it means that the gateway refused to read an object. Places and numbers first, words break ties.

One errorno has several causes (``PL04000005`` is both a denial and an object that is not open to programs),
and some refusals carry none.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from enum import StrEnum
from typing import Final

from armatic_setup.faults import Fault

_ABSENT: Final = ("not subscribed", "object definition", "cannot be performed on objects of type")
_DENIED_ERRORNO: Final = "PL04000005"
_DENIED: Final = "do not have permission"
_FIELD: Final = re.compile(r"field requested is not valid\W*([\w.]+)", re.IGNORECASE)


class Refusal(StrEnum):
    """Why an object was refused."""

    DENIED = "denied"  # the user lacks a permission
    ABSENT = "absent"  # the company has no such object, or has not subscribed to its application
    OTHER = "other"


def refusal(fault: Fault) -> Refusal:
    """Which of the three a fault of stage operation is."""
    for entry in fault.errors:
        text = entry.text.lower()
        if any(words in text for words in _ABSENT):
            return Refusal.ABSENT
        if entry.errorno == _DENIED_ERRORNO or _DENIED in text:
            return Refusal.DENIED
    return Refusal.OTHER


def refused_field(fault: Fault, fields: Collection[str]) -> str:
    """The one of *fields* the gateway does not know, or empty when that is not what it complains of.

    It names the field behind the object, such as ``gldetail.STATUS``.
    """
    for entry in fault.errors:
        found = _FIELD.search(entry.text)
        named = found[1].rstrip(".").lower() if found else ""
        for field in fields:
            if field.lower() in (named, named.partition(".")[2]):
                return field
    return ""
