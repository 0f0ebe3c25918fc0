"""One request at a time: verified TLS, time-outs, proxies, no redirects, and a cancel that works at once."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from armatic_setup import product
from armatic_setup.cancel import CancelToken
from armatic_setup.gateway.compression import decoded
from armatic_setup.gateway.dates import http_date
from armatic_setup.gateway.endpoint import Endpoint
from armatic_setup.gateway.errors import GatewayError, NotReached, Unreadable
from armatic_setup.gateway.line import Line, LineLog
from armatic_setup.gateway.proxies import SystemProxies, chosen, names_script, shown
from armatic_setup.secret import Secret

if TYPE_CHECKING:
    import ssl

    from requests import Response

    from armatic_setup.gateway.adapter import Adapter
    from armatic_setup.gateway.sockets import Sockets

#: Bytes of a decompressed reply; a page of 2,000 wide rows is about 5 MB.
BODY_LIMIT: Final = 64 * 1024 * 1024
_CHUNK: Final = 64 * 1024
#: Bytes of a decompressed answer that are kept until they are read.
_USUAL_BODY: Final = 6 * 1024 * 1024
#: A whole call may take this many times as long as the line may be silent.
_CALL_PER_SILENCE: Final = 2.5
#: How a direct connection fails where only a proxy leads out.
_NO_WAY_OUT: Final = frozenset({"name_resolution", "connection_refused", "connect_timeout", "network"})
_OF_GATEWAY: Final = {"Content-Type": "application/xml", "Accept": "application/xml, text/xml"}
_ALWAYS: Final = {"Accept-Encoding": "gzip", "User-Agent": product.USER_AGENT}
#: A server that wants to be left alone for longer is not asked again, however much longer.
_LONGEST_WISH: Final = 86_400.0


@dataclass(frozen=True, slots=True)
class HttpReply:
    """An answer that has begun to arrive.

    Attributes:
        retry_after: Seconds the server asks us to wait, or ``None``.
        chunks: The body, decompressed, as it comes.
        arrive: Waits for the body and decompresses it, if it is of a usual size. Whether it is all here now,
            so that the chunks can be read when the block is over.
    """

    status: int
    content_type: str
    retry_after: float | None
    chunks: Iterator[bytes]
    arrive: Callable[[], bool] = lambda: False


class Sender(Protocol):
    """What the client needs of a transport."""

    def post(self, endpoint: Endpoint, body: bytes) -> AbstractContextManager[HttpReply]:
        """Send *body*; the reply is read inside the ``with`` block.

        Raises:
            NotReached: No answer arrived, or its rest did not.
            Unreadable: The body is too large, cut, or cannot be decompressed.
            Cancelled: The user asked to stop.
        """

    def close(self) -> None:
        """Give back all connections."""


class _Arriving:
    """A body whose pieces may be waited for, and unpacked, before they are wanted."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._here: deque[bytes] = deque()
        self._fault: Unreadable | None = None

    def arrive(self) -> bool:
        size = 0
        try:
            for piece in self._pieces:
                self._here.append(piece)
                size += len(piece)
                if size > _USUAL_BODY:
                    return False
        except Unreadable as fault:
            self._fault = fault  # told to whoever reads that far
        return True

    def __iter__(self) -> Iterator[bytes]:
        while self._here:
            yield self._here.popleft()
        if self._fault is not None:
            raise self._fault
        yield from self._pieces


class Transport:
    """Sends over real connections, which are kept and used again.

    Safe to use from several threads. Nothing is imported or connected before the first request.

    Args:
        cancel: Ends a running request at once.
        connect_timeout: Seconds until a connection stands, name resolution included.
        read_timeout: Seconds without a single byte.
        call_timeout: Seconds of a whole call, however lively the line is; by default two and a half times
            the ``read_timeout``.
        body_limit: Bytes of a decompressed reply.
        trust: Makes the TLS settings; by default the operating system decides whom to trust, so that a
            company's own certificates work.
        proxies: Proxies by scheme for an address; by default what the environment or the system says.
        proxy_sign_in: User name and password for the proxy, see ``Credentials``.
    """

    def __init__(
        self,
        cancel: CancelToken,
        *,
        connect_timeout: float = 10.0,
        read_timeout: float = 120.0,
        call_timeout: float | None = None,
        body_limit: int = BODY_LIMIT,
        trust: Callable[[], ssl.SSLContext] | None = None,
        proxies: Callable[[str], Mapping[str, str]] | None = None,
        proxy_sign_in: Secret | None = None,
    ) -> None:
        self._cancel = cancel
        self._timeouts = (connect_timeout, read_timeout)
        self._call_timeout = _CALL_PER_SILENCE * read_timeout if call_timeout is None else call_timeout
        self._body_limit = body_limit
        self._trust = trust or system_trust
        self._system_proxies = SystemProxies()
        self._proxies = proxies or self._system_proxies
        self._proxy_sign_in = proxy_sign_in
        self._lock = threading.Lock()
        self._log = LineLog()
        self._sockets: Sockets | None = None
        self._adapters: dict[bool, Adapter] = {}

    @property
    def line(self) -> Line:
        """What is known of the connection that was opened last."""
        return self._log.line

    @contextmanager
    def post(self, endpoint: Endpoint, body: bytes) -> Iterator[HttpReply]:
        """See :meth:`Sender.post`. Redirects are not followed: they would carry passwords elsewhere."""
        with self.exchange("POST", endpoint, body, _OF_GATEWAY) as reply:
            yield reply

    @contextmanager
    def get(self, endpoint: Endpoint, accept: str) -> Iterator[HttpReply]:
        """Fetch what is at *endpoint* and is of the media types *accept*; else as :meth:`Sender.post`."""
        with self.exchange("GET", endpoint, None, {"Accept": accept}) as reply:
            yield reply

    @contextmanager
    def exchange(
        self, method: str, endpoint: Endpoint, body: bytes | None, headers: Mapping[str, str]
    ) -> Iterator[HttpReply]:
        """Send any request with *headers* of its own; else as :meth:`Sender.post`."""
        sockets, adapter = self._wire(endpoint)
        with sockets.call(self._call_timeout):
            response = self._send(adapter, method, endpoint, body, headers)
            arriving = _Arriving(
                decoded(
                    self._received(response), response.headers.get("Content-Encoding", ""), self._body_limit
                )
            )
            try:
                yield HttpReply(
                    status=response.status_code,
                    content_type=response.headers.get("Content-Type", ""),
                    retry_after=_retry_after(response),
                    chunks=iter(arriving),
                    arrive=arriving.arrive,
                )
            finally:
                response.close()

    def reconnect(self) -> None:
        """Break every connection; what is under way fails and may be sent again over new ones."""
        with self._lock:
            sockets = self._sockets
        if sockets is not None:
            sockets.shut_down()

    def close(self) -> None:
        """Give back all connections."""
        with self._lock:
            for adapter in self._adapters.values():
                adapter.close()
            self._adapters.clear()

    def _wire(self, endpoint: Endpoint) -> tuple[Sockets, Adapter]:
        from armatic_setup.gateway.adapter import Adapter
        from armatic_setup.gateway.sockets import Sockets

        with self._lock:
            if self._sockets is None:
                self._sockets = Sockets(self._cancel, self._log)
            if endpoint.secure not in self._adapters:
                trust = self._trust() if endpoint.secure else None
                self._adapters[endpoint.secure] = Adapter(self._sockets, trust, self._proxy_sign_in)
            return self._sockets, self._adapters[endpoint.secure]

    def _send(
        self,
        adapter: Adapter,
        method: str,
        endpoint: Endpoint,
        body: bytes | None,
        headers: Mapping[str, str],
    ) -> Response:
        import requests

        from armatic_setup.gateway.failures import CAUGHT, as_error

        proxy = ""
        try:
            # The adapter itself: a requests.Session would add netrc sign-ins, cookies and redirects.
            prepared = requests.Request(
                method, endpoint.url, data=body, headers={**headers, **_ALWAYS}
            ).prepare()
            # A proxy must never see plain http, and it could not reach this computer anyway.
            proxies = {} if endpoint.loopback else dict(self._proxies(endpoint.url))
            proxy = chosen(endpoint.url, proxies)
            self._log.through(shown(proxy))
            response = adapter.send(
                prepared, stream=True, timeout=self._timeouts, verify=True, proxies=proxies
            )
            self._log.answered(response.headers.get("Date", ""), time.time())
            return response
        except CAUGHT as exc:
            failure = as_error(exc)
        self._cancel.check()  # a socket that was shut down fails in many ways; they all mean this
        if not endpoint.loopback and self._needs_script(proxy, failure):
            failure = NotReached.of("proxy_script", detail=failure.fault.detail)
        raise failure  # outside the handler, so that the original, which holds the request, is let go

    def _needs_script(self, proxy: str, failure: GatewayError) -> bool:
        """Whether the way out is told by a script only, which nobody runs here."""
        if proxy:
            return names_script(proxy)
        return failure.fault.kind in _NO_WAY_OUT and self._system_proxies.script()

    def _received(self, response: Response) -> Iterator[bytes]:
        from armatic_setup.gateway.failures import CAUGHT, as_error

        stream: Iterator[bytes] = response.raw.stream(_CHUNK, decode_content=False)
        while True:
            try:
                chunk = next(stream, None)
            except CAUGHT as exc:
                failure = as_error(exc)
                break
            self._cancel.check()
            if chunk is None:
                return
            yield chunk
        self._cancel.check()
        raise failure


def system_trust() -> ssl.SSLContext:
    """What verifies TLS: the certificates that this computer's system trusts."""
    import ssl

    import truststore

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2  # the gateway takes no older one
    return context


def _retry_after(response: Response) -> float | None:
    """The header as seconds; a date in it counts from the server's own clock."""
    asked = response.headers.get("Retry-After", "").strip()
    if asked.isascii() and asked.isdigit():
        return min(float(asked), _LONGEST_WISH)
    until = http_date(asked)
    if until is None:
        return None
    now = http_date(response.headers.get("Date", ""))
    return min(max(0.0, until - (time.time() if now is None else now)), _LONGEST_WISH)
