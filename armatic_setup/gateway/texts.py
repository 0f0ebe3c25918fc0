"""The words of an error as people can read them."""

from __future__ import annotations

import html
import re
from typing import Final
from urllib.parse import unquote

#: The length has a limit, or a text full of openings without an end would be searched for hours.
_TICKET: Final = re.compile(r"\s*\[\s*(?:Support|Request) ID:(?P<id>[^][]{0,400})\]", re.IGNORECASE)
# Only tags that occur in texts, so that "a value <x>" keeps its <x>.
_TAG: Final = re.compile(
    r"</?(?:a|b|br|div|em|font|i|li|ol|p|span|strong|u|ul)(?:\s[^<>]*)?/?>", re.IGNORECASE
)
#: Numbers of characters end at seven digits. Python's own reader of them fails on very long ones.
_NO_CHARACTER: Final = re.compile(r"&#[0-9]{8,};?")
#: Controls, and what turns the direction of reading: they would steer a terminal or disguise a text.
_STEERING: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def cleaned(text: str) -> str:
    """*text* with HTML entities and tags resolved, in one line."""
    return _in_one_line(_TAG.sub(" ", resolved(text)))


def resolved(text: str) -> str:
    """*text* with HTML entities resolved, once."""
    return html.unescape(_NO_CHARACTER.sub("\ufffd", text))


def harmless(text: str) -> str:
    """*text* without characters that would do something where it is shown."""
    return _STEERING.sub("", text)


def without_ticket(text: str) -> tuple[str, str]:
    """*text* without its tail ``[Support ID: …]``, and that ID decoded (it arrives percent-encoded).

    A ``[Request ID: …]`` is the gateway's own form of the same.
    """
    match = _TICKET.search(text)
    if match is None:
        return text, ""
    return _TICKET.sub("", text).strip(), _in_one_line(unquote(match["id"]))


def shortened(text: str, longest: int) -> str:
    """*text*, cut with an ellipsis where it is longer than *longest* characters."""
    return text if len(text) <= longest else text[: longest - 1] + "…"


def _in_one_line(text: str) -> str:
    return harmless(" ".join(text.split()))
