"""The words of an error as people can read them."""

from __future__ import annotations

import html
import re
from typing import Final
from urllib.parse import unquote

_TICKET: Final = re.compile(r"\s*\[\s*(?P<what>Support|Request) ID:\s*(?P<id>[^\]]*?)\s*\]", re.IGNORECASE)
# Only tags that occur in texts, so that "a value <x>" keeps its <x>.
_TAG: Final = re.compile(
    r"</?(?:a|b|br|div|em|font|i|li|ol|p|span|strong|u|ul)(?:\s[^<>]*)?/?>", re.IGNORECASE
)


def cleaned(text: str) -> str:
    """*text* with HTML entities and tags resolved, in one line."""
    return " ".join(_TAG.sub(" ", html.unescape(text)).split())


def without_ticket(text: str) -> tuple[str, str]:
    """*text* without its tail ``[Support ID: …]``, and that ID decoded (it arrives percent-encoded).

    A ``[Request ID: …]`` is the gateway's own form of the same.
    """
    match = _TICKET.search(text)
    if match is None:
        return text, ""
    return _TICKET.sub("", text).strip(), unquote(match["id"])
