"""From the libraries' exceptions to our errors. Nothing of ``requests`` or ``urllib3`` gets past here.

The originals are not kept: they hold the request, and with it the passwords, and a proxy's address may
hold a password of its own. Their class names and the system's error are enough to help.
"""

from __future__ import annotations

import http.client
import socket
import ssl
from collections.abc import Callable, Iterator

import requests.exceptions as rq
import urllib3.exceptions as u3

from armatic_setup.gateway.errors import GatewayError, NotReached, Unreadable

#: What ``requests`` and the layers below it raise.
CAUGHT = (rq.RequestException, u3.HTTPError, u3.ProxySchemeUnsupported, http.client.HTTPException, OSError)

#: The gateway's own address was checked before, so a bad address is the proxy's.
_PROXY = (
    rq.ProxyError,
    rq.InvalidSchema,
    rq.InvalidURL,
    rq.MissingSchema,
    u3.ProxyError,
    u3.ProxySchemeUnsupported,
    u3.LocationValueError,
)
_CUT = (u3.IncompleteRead, u3.InvalidChunkLength, http.client.IncompleteRead, rq.ChunkedEncodingError)
_LOST = (ConnectionError, ssl.SSLEOFError, ssl.SSLZeroReturnError)
_DECODING = (u3.DecodeError, rq.ContentDecodingError)
_TIMED_OUT = (rq.Timeout, u3.TimeoutError, TimeoutError)
_NOT_HTTP = (
    http.client.HTTPException,
    u3.HeaderParsingError,
    u3.InvalidHeader,
    u3.BodyNotHttplibCompatible,
    rq.InvalidHeader,
)


def as_error(exception: Exception) -> GatewayError:
    """Our error for an exception that ended a request."""
    causes = tuple(_causes(exception))
    for matches, make in _RULES:
        if any(matches(cause) for cause in causes):
            return make(_detail(causes))
    return NotReached.of("network", detail=_detail(causes))


def _causes(exception: BaseException) -> Iterator[BaseException]:
    """The exception and all it stands for; the libraries wrap each other's in four different ways."""
    seen: list[BaseException] = []
    waiting = [exception]
    while waiting:
        current = waiting.pop(0)
        if any(current is known for known in seen):
            continue
        seen.append(current)
        yield current
        inner = (getattr(current, "reason", None), *current.args, current.__cause__, current.__context__)
        waiting += [found for found in inner if isinstance(found, BaseException)]


def _detail(causes: tuple[BaseException, ...]) -> str:
    names = list(dict.fromkeys(type(cause).__name__ for cause in causes))
    told = [cause.strerror for cause in causes if isinstance(cause, OSError) and cause.strerror]
    told += [cause.verify_message for cause in causes if hasattr(cause, "verify_message")]
    return " < ".join(names) + (f": {told[-1]}" if told else "")


def _is(*kinds: type[BaseException]) -> Callable[[BaseException], bool]:
    return lambda cause: isinstance(cause, kinds)


def _proxy_wants_sign_in(cause: BaseException) -> bool:
    return isinstance(cause, OSError) and "tunnel connection failed: 407" in str(cause).lower()


def _certificate(cause: BaseException) -> bool:
    if isinstance(cause, ssl.SSLCertVerificationError | ssl.CertificateError):
        return True
    # truststore speaks for the certificate services of Windows and macOS.
    return isinstance(cause, ssl.SSLError) and "certificate" in str(cause).lower()


def _could_not_connect_in_time(cause: BaseException) -> bool:
    # urllib3 derives its "could not connect" from its "could not connect in time".
    return isinstance(cause, rq.ConnectTimeout | u3.ConnectTimeoutError) and not _could_not_connect(cause)


def _took_too_long(cause: BaseException) -> bool:
    return isinstance(cause, _TIMED_OUT) and not _could_not_connect(cause)


def _could_not_connect(cause: BaseException) -> bool:
    return isinstance(cause, u3.NewConnectionError)


def _named(kind: str) -> Callable[[str], GatewayError]:
    return lambda detail: NotReached.of(kind, detail=detail)


#: Most telling first: one exception usually wraps several others.
_RULES: tuple[tuple[Callable[[BaseException], bool], Callable[[str], GatewayError]], ...] = (
    (_proxy_wants_sign_in, _named("proxy_sign_in")),
    (_is(*_PROXY), _named("proxy")),
    (_certificate, _named("certificate")),
    (_is(*_CUT), lambda detail: Unreadable.of("truncated", detail=detail)),
    (_is(socket.gaierror, u3.NameResolutionError), _named("name_resolution")),
    (_is(ConnectionRefusedError), _named("connection_refused")),
    (_could_not_connect_in_time, _named("connect_timeout")),
    (_took_too_long, _named("read_timeout")),
    (_is(*_DECODING), lambda detail: Unreadable.of("encoding", detail=detail)),
    (_is(*_LOST), _named("connection_lost")),
    (_is(ssl.SSLError, rq.SSLError, u3.SSLError), _named("tls")),
    (_is(*_NOT_HTTP), lambda detail: Unreadable.of("unexpected", detail=detail)),
    (_is(u3.ClosedPoolError), _named("connection_lost")),
    (_is(u3.ProtocolError), lambda detail: Unreadable.of("truncated", detail=detail)),
)
