"""The way to the gateway as it was found: name, proxy, connection, encryption, clock.

Everything is measured on the connection that a request went over, so it costs no request of its own.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from urllib.parse import urlsplit

from armatic_setup.gateway.dates import http_date


class ProxySource(StrEnum):
    """Who told us to go through a proxy."""

    ENVIRONMENT = "environment"  # variables such as HTTPS_PROXY
    SYSTEM = "system"  # the settings of Windows or macOS


@dataclass(frozen=True, slots=True)
class Proxy:
    """A machine of the company that passes connections on.

    Attributes:
        address: Host and port. A user and a password in the settings are left out.
        source: Where it is set.
    """

    address: str
    source: ProxySource

    @classmethod
    def of(cls, url: str, source: ProxySource) -> Proxy:
        """From a proxy's URL as settings write it, which may be damaged in any way."""
        host, port = "", None
        with suppress(ValueError):  # each part may be damaged by itself
            parts = urlsplit(url if "//" in url else f"//{url}")
            host = parts.hostname or ""
            port = parts.port
        return cls(f"{host}:{port}" if port else host or "unreadable", source)


@dataclass(frozen=True, slots=True)
class Line:
    """What is known of the connection that was opened last. Empty or ``None`` where it did not get so far.

    Attributes:
        host: Whose name was looked up and who was connected to: the gateway, or the proxy.
        proxy: The proxy in between, if there is one.
        address: The network address behind the name.
        name_seconds: How long the name took to look up.
        connect_seconds: How long the connection took to open.
        tls_seconds: How long it took to secure, the way through a proxy included.
        tls_version: Such as ``TLSv1.3``.
        issuer: Who issued the certificate. Where the operating system's own services verify it (Windows,
            macOS) it is not told.
        clock_ahead: Seconds that the server's clock is ahead of this computer's, by the ``Date`` header.
    """

    host: str = ""
    proxy: Proxy | None = None
    address: str = ""
    name_seconds: float | None = None
    connect_seconds: float | None = None
    tls_seconds: float | None = None
    tls_version: str = ""
    issuer: str = ""
    clock_ahead: float | None = None


class LineLog:
    """Takes down what a transport finds on the way. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._line = Line()

    @property
    def line(self) -> Line:
        """What was found so far."""
        return self._line

    def through(self, proxy: Proxy | None) -> None:
        """The next request goes through *proxy*, or directly."""
        with self._lock:
            self._line = replace(self._line, proxy=proxy)

    def opening(self, host: str) -> None:
        """A new connection is wanted: nothing found before counts for it."""
        with self._lock:
            self._line = Line(host=host, proxy=self._line.proxy)

    def found(self, address: str, seconds: float) -> None:
        """The name is known."""
        with self._lock:
            self._line = replace(self._line, address=address, name_seconds=seconds)

    def connected(self, address: str, seconds: float) -> None:
        """The connection is open."""
        with self._lock:
            self._line = replace(self._line, address=address, connect_seconds=seconds)

    def secured(self, version: str, certificate: Mapping[str, object], seconds: float) -> None:
        """The connection is encrypted and the certificate is genuine."""
        with self._lock:
            self._line = replace(
                self._line, tls_version=version, issuer=_issuer(certificate), tls_seconds=seconds
            )

    def answered(self, date: str, now: float) -> None:
        """An answer has begun to arrive.

        Args:
            date: Its ``Date`` header, or empty.
            now: This computer's clock, in seconds since 1970.
        """
        told = http_date(date)
        if told is not None:
            with self._lock:
                self._line = replace(self._line, clock_ahead=told - now)


def _issuer(certificate: Mapping[str, object]) -> str:
    """Name of the issuer: its organization, else its common name."""
    named = certificate.get("issuer")
    pairs = [pair for group in named for pair in group] if isinstance(named, tuple) else []
    names = {pair[0]: pair[1] for pair in pairs}
    return str(names.get("organizationName") or names.get("commonName") or "")
