"""What can go wrong at the practice Armatic, and the plan of it that a test has made.

How Armatic's own errors look is not public: the bodies here are made up (unconfirmed), only their status and
their kind count.
"""

from __future__ import annotations

import json
import threading
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, ClassVar, Final

from armatic_setup.practice.line_faults import Reply

JSON: Final = "application/json; charset=utf-8"
_HTML: Final = "text/html; charset=UTF-8"
_PAGE: Final = b"<!DOCTYPE html><html><head><title>%b</title></head><body><h1>%b</h1></body></html>"

_STATUSES: Final[Mapping[int, str]] = MappingProxyType(
    {
        400: "Bad Request",
        401: "Unauthorized",
        403: "Forbidden",
        404: "Not Found",
        409: "Conflict",
        413: "Payload Too Large",
        422: "Unprocessable Entity",
        429: "Too Many Requests",
        500: "Internal Server Error",
        502: "Bad Gateway",
        503: "Service Unavailable",
        504: "Gateway Timeout",
    }
)

_ODD: Final[tuple[object, ...]] = (None, {}, [], True, 1.5, "")

#: Every fault's name with one line about it.
FAULTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        **{f"http_{status}": f"HTTP {status} ({words}) as JSON" for status, words in _STATUSES.items()},
        "wait": "HTTP 429 that says in Retry-After how long to wait",
        "wait_503": "HTTP 503 that says in Retry-After how long to wait",
        "filter_page": "HTTP 403 with the block page of a company's filter",
        "error_page": "HTTP 503 with a web page",
        "captive_portal": "HTTP 200 with the sign-in page of a network",
        "proxy_page": "HTTP 407 from a proxy",
        "redirect": "The request is sent to a foreign host",
        "empty_body": "HTTP 200 with nothing in it",
        "not_json": "HTTP 200 with a JSON label and no JSON",
        "bare_list": "JSON, but a list instead of an object",
        "bare_text": "JSON, but a text instead of an object",
        "too_large": "A good answer with 80 MB of blanks behind it",
        "deep_nesting": "A good answer with a field of 100,000 nested lists",
        "no_list": "An object without customers",
        "null_list": "An object whose customers are null",
        "odd_entries": "Customers that are numbers, texts, lists and empty objects",
        "odd_fields": "Account numbers that are numbers, null, objects and lists",
        "unknown_fields": "Fields that nobody has told of, around a good answer",
        "more_pages": "A good answer that says in fields of its own that there is more",
        "html_label": "A good answer that is labelled as HTML",
        "bad_charset": "An answer whose bytes are no UTF-8",
        "gzip_bad": "An answer that claims to be compressed and is not",
        "cut_body": "The connection ends in the middle of the answer",
        "closed": "The connection is closed before any answer; nothing was done",
        "reset": "The connection is reset before any answer; nothing was done",
        "reset_in_body": "The connection is reset in the middle of the answer",
        "lost_answer": "What was asked is done, and the connection closed instead of an answer",
        "cut_request": "The connection is reset in the middle of the request; nothing was done",
        "doubled": "The request arrives twice, as where something in between sends it again",
        "slow": "The answer starts late",
        "slow_body": "The answer trickles in",
    }
)
#: What happens to a request before it is here.
CUT: Final = "cut_request"
#: Faults of the line itself, in the words of `LoopbackHandler.put`.
LINE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "closed": "closed",
        "reset": "reset",
        "reset_in_body": "reset_in_body",
        "lost_answer": "closed",
        "slow_body": "slow_body",
    }
)


@dataclass(slots=True)
class PlannedArmaticFault:
    """A fault that is due.

    Attributes:
        route: The only route it shows on; empty for all.
        times: How often it still shows; None for ever.
        after: How many requests still go by untouched.
        seconds: How long a slow one takes; what Retry-After says.
    """

    name: str
    route: str
    times: int | None
    after: int
    seconds: float

    def instead(self) -> Reply | None:
        """What comes instead of an answer, with nothing done; or None if the answer is only changed."""
        match self.name:
            case "wait" | "wait_503":
                status = 429 if self.name == "wait" else 503
                return _error(status, (("Retry-After", f"{self.seconds:.0f}"),))
            case "filter_page":
                return Reply(_PAGE % (b"Blocked", b"This category is blocked."), 403, _HTML)
            case "error_page":
                return Reply(_PAGE % (b"503", b"Service unavailable"), 503, _HTML)
            case "captive_portal":
                return Reply(_PAGE % (b"Welcome", b"Accept the terms to continue."), 200, _HTML)
            case "proxy_page":
                challenge = (("Proxy-Authenticate", 'Basic realm="web"'),)
                return Reply(_PAGE % (b"Proxy", b"Sign in to the proxy."), 407, _HTML, challenge)
            case "redirect":
                return Reply(b"", 302, _HTML, (("Location", "https://armatic.example.net/customers"),))
            case "empty_body":
                return Reply(b"", 200, JSON)
            case "not_json":
                return Reply(b'{"customers": [{"account_number": }', 200, JSON)
            case "bare_list":
                return Reply(b"[]", 200, JSON)
            case "bare_text":
                return Reply(b'"none"', 200, JSON)
            case "closed" | "reset":
                return Reply(b"", 200, JSON)
            case _ if self.name.startswith("http_"):
                return _error(int(self.name.removeprefix("http_")))
        return None

    def changed(self, reply: Reply) -> Reply:
        """The answer as it arrives; a fault of the line leaves its bytes as they are."""
        body = reply.body
        match self.name:
            case "cut_body":
                return Reply(body[: len(body) * 2 // 3], reply.status, JSON, promised=len(body))
            case "html_label":
                return Reply(body, reply.status, _HTML)
            case "bad_charset":
                return Reply(body.replace(b"{", b'{"note": "caf\xe9", ', 1), reply.status, JSON)
            case "gzip_bad":
                return Reply(b"\x1f\x8b this is not gzip", reply.status, JSON, gzipped=True)
            case "too_large":
                return Reply(body + b" " * 80_000_000, reply.status, JSON)
            case "deep_nesting":
                nested = b"[" * 100_000 + b"]" * 100_000
                return Reply(body.replace(b"{", b'{"odd": ' + nested + b", ", 1), reply.status, JSON)
            case "no_list" | "null_list" | "odd_entries" | "odd_fields" | "unknown_fields" | "more_pages":
                told = _reshaped(self.name, json.loads(body))
                return Reply(json.dumps(told).encode(), reply.status, JSON)
        return reply


def _error(status: int, headers: tuple[tuple[str, str], ...] = ()) -> Reply:
    words = _STATUSES[status]
    return Reply(json.dumps({"error": words, "status": status}).encode(), status, JSON, headers)


def _reshaped(name: str, told: dict[str, Any]) -> dict[str, Any]:
    """An answer that says the same in another shape, or less."""
    found = told.get("customers", [])
    match name:
        case "no_list":
            return {key: value for key, value in told.items() if key != "customers"}
        case "null_list":
            return {**told, "customers": None}
        case "odd_entries":
            return {**told, "customers": [7, "text", None, [], {}, True, *found]}
        case "odd_fields":
            odd: list[object] = [{"account_number": value} for value in _ODD]
            return {**told, "customers": [*odd, *found]}
        case "unknown_fields":
            more = [{**one, "tags": ["a"], "nested": {"deep": [1, {"x": None}]}, "42": 42} for one in found]
            return {"meta": {"took": 3}, **told, "customers": more, "warnings": []}
        case _:
            return {**told, "next_page": "2", "total": len(found) + 100}


class ArmaticFaults:
    """What goes wrong, in the order it was planned. Safe to use from several threads.

    Attributes:
        FAULTS: Every fault's name with one line about it.
        fired: How often each fault has shown.
    """

    FAULTS: ClassVar[Mapping[str, str]] = FAULTS

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._planned: list[PlannedArmaticFault] = []
        self.fired: Counter[str] = Counter()

    def add(
        self, name: str, *, route: str = "", times: int | None = None, after: int = 0, seconds: float = 5.0
    ) -> None:
        """Plan a fault.

        Args:
            name: One of `FAULTS`.
            route: Only on this route, such as ``lookup``.
            times: How often it shows; None for ever.
            after: How many requests go by first.
            seconds: How long a slow one takes; what Retry-After says.

        Raises:
            KeyError: There is no such fault.
        """
        if name not in FAULTS:
            raise KeyError(name)
        with self._lock:
            self._planned.append(PlannedArmaticFault(name, route, times, after, seconds))

    def clear(self) -> None:
        """Nothing goes wrong any more."""
        with self._lock:
            self._planned.clear()

    def take(self, route: str, *, cut: bool = False) -> PlannedArmaticFault | None:
        """The fault that shows now on a route, if one does; it counts as shown.

        Args:
            route: The name of the route.
            cut: Whether the request is on its way still, which only ``cut_request`` is about.
        """
        with self._lock:
            for fault in self._planned:
                if fault.route not in ("", route) or fault.times == 0 or cut is not (fault.name == CUT):
                    continue
                if fault.after:
                    fault.after -= 1
                    continue
                if fault.times is not None:
                    fault.times -= 1
                self.fired[fault.name] += 1
                return fault
        return None
