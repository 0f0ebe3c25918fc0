"""Finds what is no reply of Intacct's: a status line, a web page, the technical part of our own report."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from armatic_setup.diagnosis.pasted.found import Found
from armatic_setup.faults import ErrorEntry, Stage

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
_OWN: Final = re.compile(
    rf"^[ \t]*(?:Details[ \t]+)?(?P<stage>{'|'.join(Stage)}): (?P<kind>[a-z_]{{3,40}})[ \t]*$", re.MULTILINE
)
#: Stages whose facts are words of Intacct's.
_JUDGED: Final = (Stage.SENDER, Stage.LOGIN, Stage.OPERATION)
_OWN_LINES: Final = 12
_OWN_FACT: Final = re.compile(
    r"(?:HTTP status (?P<status>\d{3})|Function (?P<function>\w{1,60})(?: on (?P<object>\w{1,60}))?"
    r"|Support ID (?P<support>\S{1,200})|Control ID \S{1,200})\Z"
)
_NUMBERED: Final = re.compile(
    r"(?P<number>[A-Z]{2}\d{8}|GW-\d{4}|XMLGW_\w{7}|UJPP\d{4}|invalidRequest|Query Failed"
    r"|Get API Session Failed)\b[ \t]*"
)


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


def own_reports(text: str) -> list[Found]:
    """The technical part of our own diagnoses: stage and kind, then a fact a line."""
    found = []
    for head in islice(_OWN.finditer(text), _MOST):
        entries: list[ErrorEntry] = []
        status: int | None = None
        function = detail = ""
        end = head.end()
        for line in text[head.end() + 1 : head.end() + 4_000].split("\n")[:_OWN_LINES]:
            words = line.strip()
            if not words or _OWN.match(line):
                break
            end += len(line) + 1
            fact = _OWN_FACT.match(words)
            number = _NUMBERED.match(words)
            if fact and fact["status"]:
                status = int(fact["status"])
            elif fact and fact["function"]:
                function = fact["function"]
            elif number:
                entries.append(ErrorEntry(number["number"], words[number.end() :]))
            elif not fact and Stage(head["stage"]) in _JUDGED:
                entries.append(ErrorEntry(description=words))
            elif not fact:
                detail = detail or words
        found.append(
            Found(
                Stage(head["stage"]),
                head["kind"],
                tuple(entries),
                http_status=status,
                function=function,
                detail=detail,
                start=head.start(),
                end=min(end, len(text)),
            )
        )
    return found
