"""What a reply means: nothing wrong, or which error. Pure.

The place of a failure decides first, then a few texts that mean the same anywhere. An errorno alone never
decides: ``XL03000006`` stands for four different causes.
"""

from __future__ import annotations

from collections.abc import Iterable

from armatic_setup.faults import ErrorEntry
from armatic_setup.gateway.errors import (
    GatewayError,
    LoginRefused,
    NotReached,
    SenderRefused,
    SessionRefused,
    Throttled,
    Unavailable,
    Unreadable,
)
from armatic_setup.gateway.response import Reply
from armatic_setup.gateway.transport import HttpReply


def by_status(http: HttpReply) -> GatewayError | None:
    """An error that the HTTP status alone proves, whatever the body says."""
    if 300 <= http.status < 400:
        return Unavailable.of("redirect", http_status=http.status)
    if http.status == 407:
        return NotReached.of("proxy_sign_in", http_status=http.status)
    return None


def of_unreadable(error: Unreadable, http: HttpReply) -> GatewayError:
    """What a body that is no reply means together with its HTTP status."""
    fault = error.fault
    kind = fault.kind
    if http.status == 429:
        return Throttled.of("throttled", http_status=http.status, retry_after=http.retry_after)
    if http.status == 524:
        return Unavailable.of("gateway_timeout", http_status=http.status)
    if http.status >= 500:
        return Unavailable.of("server_error", http_status=http.status, retry_after=http.retry_after)
    if http.status >= 400:
        return Unavailable.of("blocked", http_status=http.status, detail=f"The answer is {kind}")
    if kind in ("not_xml", "unexpected") and "html" in http.content_type.lower():
        kind = "html"
    return Unreadable.of(kind, http_status=http.status, detail=fault.detail)


def of_reply(reply: Reply, http: HttpReply, *, by_session: bool) -> GatewayError | None:
    """The error that ended the whole request, or ``None`` when its results stand for themselves.

    Args:
        reply: The reply.
        http: Its HTTP side.
        by_session: Whether the request carried a session instead of the user's password.
    """
    parts = (reply.control, *filter(None, [reply.authentication]), *reply.results)
    passing = _passing(tuple(entry for part in parts if part.failed for entry in part.errors), http)
    if passing is not None:
        return passing
    if reply.control.failed:
        return _of_control(reply.control.errors, http, by_session=by_session)
    if reply.authentication is not None and reply.authentication.failed:
        return _of_sign_in(reply.authentication.errors, http.status, by_session=by_session)
    if not reply.results:
        return Unreadable.of("unexpected", http_status=http.status, detail="A reply without results")
    return None


def _passing(errors: tuple[ErrorEntry, ...], http: HttpReply) -> GatewayError | None:
    """Failures that pass by themselves and say so; they occur at every place of a reply."""
    if _says(errors, "api rate limit exceeded") or any(entry.errorno == "GW-0010" for entry in errors):
        return _later(Throttled, "throttled", errors, http)
    if _says(errors, "temporarily off-line") or _says(errors, "temporarily offline"):
        return _later(Unavailable, "maintenance", errors, http)
    return None


def _of_control(errors: tuple[ErrorEntry, ...], http: HttpReply, *, by_session: bool) -> GatewayError:
    # The one sign-in refusal that is reported for the whole request: XMLGW_JPP0002, also UJPP0002. It comes
    # before the status: a refused password must never look like something that passes.
    if any(entry.errorno.endswith("JPP0002") for entry in errors) or _says(errors, "sign-in information"):
        return _of_sign_in(errors, http.status, by_session=by_session)
    if http.status == 429:
        return _later(Throttled, "throttled", errors, http)
    if http.status >= 500:
        kind = "gateway_timeout" if http.status == 524 else "server_error"
        return _later(Unavailable, kind, errors, http)
    return SenderRefused.of("refused", errors=errors, http_status=http.status)


def _later(
    error: type[Throttled | Unavailable], kind: str, errors: tuple[ErrorEntry, ...], http: HttpReply
) -> GatewayError:
    return error.of(kind, errors=errors, http_status=http.status, retry_after=http.retry_after)


def _of_sign_in(errors: tuple[ErrorEntry, ...], status: int, *, by_session: bool) -> GatewayError:
    if by_session:
        return SessionRefused.of("session", errors=errors, http_status=status)
    return LoginRefused.of("refused", errors=errors, http_status=status)


def _says(errors: Iterable[ErrorEntry], words: str) -> bool:
    # Sometimes the words stand where the number should.
    return any(words in f"{entry.errorno} {entry.text}".lower() for entry in errors)
