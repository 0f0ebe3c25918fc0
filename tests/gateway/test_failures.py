from __future__ import annotations

import http.client
import inspect
import socket
import ssl

import pytest
import requests.exceptions
import urllib3.exceptions

from armatic_setup.gateway.failures import CAUGHT, as_error

#: Every exception of the libraries below us, and our word for it. A release that adds one fails here.
MAPPING = {
    "requests": {
        "RequestException": "network",
        "InvalidJSONError": "network",
        "JSONDecodeError": "network",
        "HTTPError": "network",
        "ConnectionError": "network",
        "ProxyError": "proxy",
        "SSLError": "tls",
        "Timeout": "read_timeout",
        "ConnectTimeout": "connect_timeout",
        "ReadTimeout": "read_timeout",
        "URLRequired": "network",
        "TooManyRedirects": "network",
        "MissingSchema": "proxy",
        "InvalidSchema": "proxy",
        "InvalidURL": "proxy",
        "InvalidHeader": "unexpected",
        "InvalidProxyURL": "proxy",
        "ChunkedEncodingError": "truncated",
        "ContentDecodingError": "encoding",
        "StreamConsumedError": "network",
        "RetryError": "network",
        "UnrewindableBodyError": "network",
    },
    "urllib3": {
        "HTTPError": "network",
        "PoolError": "network",
        "RequestError": "network",
        "SSLError": "tls",
        "ProxyError": "proxy",
        "DecodeError": "encoding",
        "ProtocolError": "truncated",
        "MaxRetryError": "network",
        "HostChangedError": "network",
        "TimeoutStateError": "network",
        "TimeoutError": "read_timeout",
        "ReadTimeoutError": "read_timeout",
        "ConnectTimeoutError": "connect_timeout",
        "NewConnectionError": "network",
        "NameResolutionError": "name_resolution",
        "EmptyPoolError": "network",
        "FullPoolError": "network",
        "ClosedPoolError": "connection_lost",
        "LocationValueError": "proxy",
        "LocationParseError": "proxy",
        "URLSchemeUnknown": "proxy",
        "ResponseError": "network",
        "ResponseNotChunked": "truncated",
        "BodyNotHttplibCompatible": "unexpected",
        "IncompleteRead": "truncated",
        "InvalidChunkLength": "truncated",
        "InvalidHeader": "unexpected",
        "ProxySchemeUnknown": "proxy",
        "ProxySchemeUnsupported": "proxy",
        "HeaderParsingError": "unexpected",
        "UnrewindableBodyError": "network",
    },
    "http.client": {
        "HTTPException": "unexpected",
        "NotConnected": "unexpected",
        "InvalidURL": "unexpected",
        "UnknownProtocol": "unexpected",
        "UnknownTransferEncoding": "unexpected",
        "UnimplementedFileMode": "unexpected",
        "IncompleteRead": "truncated",
        "ImproperConnectionState": "unexpected",
        "CannotSendRequest": "unexpected",
        "CannotSendHeader": "unexpected",
        "ResponseNotReady": "unexpected",
        "BadStatusLine": "unexpected",
        "LineTooLong": "unexpected",
        "RemoteDisconnected": "connection_lost",
    },
    "ssl": {
        "SSLError": "tls",
        "SSLZeroReturnError": "connection_lost",
        "SSLWantReadError": "tls",
        "SSLWantWriteError": "tls",
        "SSLSyscallError": "tls",
        "SSLEOFError": "connection_lost",
        "SSLCertVerificationError": "certificate",
    },
    "socket": {
        "gaierror": "name_resolution",
        "herror": "network",
        "TimeoutError": "read_timeout",
    },
    "builtins": {
        "OSError": "network",
        "ConnectionError": "connection_lost",
        "ConnectionRefusedError": "connection_refused",
        "ConnectionResetError": "connection_lost",
        "ConnectionAbortedError": "connection_lost",
        "BrokenPipeError": "connection_lost",
        "InterruptedError": "network",
        "PermissionError": "network",
    },
}
#: Warnings are turned off or shown, they do not end a request.
MODULES = {
    "requests": requests.exceptions,
    "urllib3": urllib3.exceptions,
    "http.client": http.client,
    "ssl": ssl,
}


def exceptions_of(module: object, name: str) -> dict[str, type[Exception]]:
    return {
        found.__name__: found
        for found in vars(module).values()
        if inspect.isclass(found)
        and issubclass(found, Exception)
        and not issubclass(found, Warning)
        and found.__module__.startswith(name)
    }


def test_every_exception_that_can_reach_us_has_a_word() -> None:
    for name, module in MODULES.items():
        assert set(exceptions_of(module, name)) == set(MAPPING[name]), name


CASES = [(library, name, kind) for library, names in MAPPING.items() for name, kind in names.items()]


def find(library: str, name: str) -> type[Exception]:
    if library in MODULES:
        return exceptions_of(MODULES[library], library)[name]
    import builtins

    found: type[Exception] = getattr(socket, name, None) or getattr(builtins, name)
    return found


@pytest.mark.parametrize(("library", "name", "kind"), CASES)
def test_an_exception_becomes_our_error(library: str, name: str, kind: str) -> None:
    cls = find(library, name)
    exception = cls.__new__(cls)
    exception.args = ("user:marker@proxy",)
    assert isinstance(exception, CAUGHT)
    error = as_error(exception)
    assert error.fault.kind == kind
    assert name in error.fault.detail
    assert "marker" not in str(error)


def wrapped(inner: Exception) -> list[Exception]:
    """The four ways in which the libraries wrap each other's exceptions."""
    by_argument = requests.exceptions.ConnectionError(inner)
    by_reason = urllib3.exceptions.MaxRetryError(None, "/x", inner)  # type: ignore[arg-type]
    by_cause = urllib3.exceptions.ProtocolError("broken")
    by_cause.__cause__ = inner
    by_context = requests.exceptions.ConnectionError("broken")
    by_context.__context__ = inner
    return [by_argument, by_reason, by_cause, by_context, requests.exceptions.ConnectionError(by_reason)]


@pytest.mark.parametrize(
    ("inner", "kind"),
    [
        (socket.gaierror(-2, "Name or service not known"), "name_resolution"),
        (ConnectionRefusedError(111, "Connection refused"), "connection_refused"),
        (ConnectionResetError(104, "Connection reset by peer"), "connection_lost"),
        (ssl.SSLCertVerificationError("certificate verify failed"), "certificate"),
        (ssl.SSLError("a certificate the system does not trust"), "certificate"),
        (ssl.SSLError("wrong version number"), "tls"),
        (http.client.IncompleteRead(b""), "truncated"),
        (http.client.RemoteDisconnected("no answer"), "connection_lost"),
        (OSError("Tunnel connection failed: 407 Proxy Authentication Required"), "proxy_sign_in"),
    ],
    ids=repr,
)
def test_the_true_cause_is_found_inside(inner: Exception, kind: str) -> None:
    assert [as_error(outer).fault.kind for outer in wrapped(inner)] == [kind] * 5


def test_the_systems_own_words_are_kept_for_support() -> None:
    (outer, *_) = wrapped(ConnectionRefusedError(111, "Connection refused"))
    assert as_error(outer).fault.detail == "ConnectionError < ConnectionRefusedError: Connection refused"
    certificate = ssl.SSLCertVerificationError("x")
    certificate.verify_message = "self-signed certificate"
    assert as_error(certificate).fault.detail.endswith(": self-signed certificate")


def test_exceptions_that_wrap_each_other_in_a_circle_end() -> None:
    one, two = OSError("a"), OSError("b")
    one.__cause__, two.__cause__ = two, one
    assert as_error(one).fault.kind == "network"
