"""Finds what is no reply of Intacct's and no words of it: a status line, a web page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from armatic_setup.diagnosis.pasted.found import Found
from armatic_setup.faults import Stage

_STATUS_NAMES: Final = "|".join(
    name.replace(" ", r"\s{1,20}")
    for name in (
        *("Moved Permanently", "See Other", "Temporary Redirect", "Permanent Redirect", "Bad Request"),
        *("Unauthorized", "Forbidden", "Not Found", "Proxy Authentication Required", "Too Many Requests"),
        *("Internal Server Error", "Bad Gateway", "Service Unavailable", "Service Temporarily Unavailable"),
        *("Gateway Time-?out", "A time-?out occurred", "Client Error", "Server Error"),
    )
)
_STATUS: Final = re.compile(
    rf"""
      \bHTTP/\d(?:\.\d)?["']?\s{{1,20}}(?P<line>[1-5]\d\d)\b
    | \bHTTP\s{{0,3}}(?:(?:response|status|error|code)\s{{0,2}}){{0,3}}[:=\#]?\s{{0,3}}(?P<word>[1-5]\d\d)\b
    | \bstatus[_\s\-]?code["']?\s{{0,3}}[:=]?\s{{0,3}}["']?(?P<code>[1-5]\d\d)\b
    | (?<![\w.])(?P<named>[1-5]\d\d)(?::\s|\s|\s?-\s?)\s{{0,20}}(?:{_STATUS_NAMES})\b
    | \bError\s{{1,3}}(?:code:?\s)?(?P<error>[1-5]\d\d)\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
_MOST: Final = 200
_PAGE: Final = re.compile(r"<!doctype\s+html|<html[\s>]|<head[\s>]|<title>", re.IGNORECASE)
_MAINTENANCE: Final = re.compile(r"temporarily\s+off-?\s?line", re.IGNORECASE)


def statuses(text: str) -> Iterator[tuple[int, int, int]]:
    """Every HTTP status that is no success, with where it stands."""
    for match in islice(_STATUS.finditer(text), _MOST):
        status = int(next(filter(None, match.groups())))
        if status >= 300:
            yield status, match.start(), match.end()


def of_status(status: int, *, start: int = 0, end: int = 0, words: str = "") -> Found:
    """What a status alone proves, as for a live answer; ``None`` as stage where it proves nothing."""
    stage: Stage | None = Stage.HTTP
    if status == 407:
        stage, kind = Stage.NETWORK, "proxy_sign_in"
    elif status == 429:
        kind = "throttled"
    elif status == 524:
        kind = "gateway_timeout"
    elif status >= 500:
        kind = "server_error"
    elif status < 400:
        kind = "redirect"
    elif status in (400, 401):
        stage, kind = None, "refused"
    else:
        kind = "blocked"
    return Found(stage, kind, http_status=status, detail=words, start=start, end=end)


def page_fault(text: str) -> Found | None:
    """A web page in the place of an answer."""
    page = _PAGE.search(text)
    if page is None:
        return None
    if _MAINTENANCE.search(text):
        return Found(Stage.HTTP, "maintenance", start=page.start(), end=page.end())
    return Found(Stage.REPLY, "html", start=page.start(), end=page.end())
