"""What an answer of Armatic means: its JSON, or which error. Pure."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from armatic_setup.armatic.errors import ArmaticError
from armatic_setup.gateway.errors import GatewayError, NotReached, Throttled, Unavailable, Unreadable
from armatic_setup.gateway.transport import HttpReply

#: JSON as we read it: numbers are their own digits, since an account number may be one.
Json: TypeAlias = "dict[str, Json] | list[Json] | str | bool | None"


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer that the caller may read.

    Attributes:
        document: Its JSON; ``None`` where it has none, which only an expected status may.
        retry_after: Seconds the server asks us to wait, or ``None``.
    """

    status: int
    document: Json
    retry_after: float | None = None


def answer_of(http: HttpReply, body: bytes, name: str, expected: frozenset[int]) -> Answer:
    """The answer of a call.

    Args:
        http: Its status and headers.
        body: All of it.
        name: Of the call, for the fault.
        expected: See ``Call``.

    Raises:
        GatewayError: Sending the same again may help.
        ArmaticError: It does not.
    """
    if http.status in expected:
        return Answer(http.status, _json_or_none(body), http.retry_after)
    if not 200 <= http.status < 300:
        raise _refusal(http, body, name)
    if not body.strip():
        raise Unreadable.of("empty", http_status=http.status)
    try:
        return Answer(http.status, _json(body), http.retry_after)
    except UnicodeDecodeError:
        kind = "encoding"
    except (ValueError, RecursionError):
        kind = "html" if _is_page(http, body) else "not_xml"
    raise Unreadable.of(kind, http_status=http.status)


def _refusal(http: HttpReply, body: bytes, name: str) -> GatewayError | ArmaticError:
    page = _is_page(http, body)
    match http.status:
        case 401:
            # Whatever came with it: a refused token is never sent again by itself.
            return ArmaticError.of("token_refused", function=name, http_status=401)
        case 403 if not page:
            return ArmaticError.of("token_forbidden", function=name, http_status=403)
        case 404:
            return ArmaticError.of("not_found", function=name, http_status=404)
        case 407:
            return NotReached.of("proxy_sign_in", http_status=407)
        case 429:
            return Throttled.of("throttled", http_status=429, retry_after=http.retry_after)
        case 504 | 524:
            return Unavailable.of("gateway_timeout", http_status=http.status, retry_after=http.retry_after)
    if http.status >= 500:
        return Unavailable.of("server_error", http_status=http.status, retry_after=http.retry_after)
    if 300 <= http.status < 400:
        return Unavailable.of("redirect", http_status=http.status)
    if page:
        return Unavailable.of("blocked", http_status=http.status)
    return ArmaticError.of("request_refused", function=name, http_status=http.status)


def _is_page(http: HttpReply, body: bytes) -> bool:
    return "html" in http.content_type.lower() or body[:200].lstrip().startswith(b"<")


def _json(body: bytes) -> Json:
    as_written: Callable[[str], str] = str
    told: Json = json.loads(
        body.decode("utf-8-sig"),
        parse_int=as_written,
        parse_float=as_written,
        parse_constant=as_written,
    )
    return told


def _json_or_none(body: bytes) -> Json:
    try:
        return _json(body)
    except (ValueError, RecursionError):
        return None
