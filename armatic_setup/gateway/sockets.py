"""Connections that a cancel ends at once, whatever they are waiting for.

``requests`` gives no way to stop a running call. Two things do: the slow steps before there is a socket
(name resolution and connecting) run in a helper thread that is left behind, and every open connection has
a second handle on its socket, through which it is shut down from outside. The handle outlives the wrapping
into TLS, so it works during the handshake and in the middle of a body, too.

Importing this module imports urllib3; only ``transport`` does so, and only when something is sent.
"""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import CancelledError, Future, InvalidStateError
from contextlib import contextmanager, suppress
from typing import Any, TypeAlias

from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError

from armatic_setup.cancel import CancelToken
from armatic_setup.faults import Cancelled
from armatic_setup.gateway.incoming import Answer
from armatic_setup.gateway.line import LineLog

SocketOptions: TypeAlias = Sequence[tuple[int, int, int | bytes]]


class Sockets:
    """Opens the sockets of one transport and can shut all of them down.

    Args:
        cancel: Shuts them down.
        log: Takes down how the way to the other side was found.
    """

    def __init__(self, cancel: CancelToken, log: LineLog) -> None:
        self._cancel = cancel
        self.log = log
        self._lock = threading.Lock()
        self._handles: set[socket.socket] = set()
        self._in_call = threading.local()

    @contextmanager
    def call(self, seconds: float) -> Iterator[None]:
        """While a request of this thread is under way, a cancel shuts the sockets down.

        Args:
            seconds: How long its answer may take, from now to the last byte.

        Raises:
            Cancelled: The user has asked to stop already.
        """
        retired: list[socket.socket] = []
        self._in_call.retired = retired
        self._in_call.deadline = time.monotonic() + seconds
        try:
            with self._cancel.interrupting(self.shut_down):
                yield
        finally:
            self._in_call.retired = None
            for handle in retired:
                self._drop(handle)

    def time_left(self) -> float:
        """Seconds that this thread's request still has."""
        deadline: float = self._in_call.deadline
        return deadline - time.monotonic()

    def shut_down(self) -> None:
        """End everything that waits on one of the sockets; from any thread."""
        with self._lock:
            for handle in self._handles:
                with suppress(OSError):  # the other side was faster
                    handle.shutdown(socket.SHUT_RDWR)

    def open(self, host: str, port: int, timeout: float, options: SocketOptions) -> socket.socket:
        """A connected socket.

        Raises:
            Cancelled: The user asked to stop.
            TimeoutError: No address answered in *timeout* seconds.
            OSError: The name is unknown, or no address could be connected to.
        """
        outcome: Future[socket.socket] = Future()
        self.log.opening(host)
        threading.Thread(
            target=_connect_into,
            args=(outcome, host, port, timeout, options, self.log),
            name="connect",
            daemon=True,
        ).start()

        def give_up() -> None:
            outcome.cancel()

        try:
            with self._cancel.interrupting(give_up):
                return outcome.result(timeout)
        except BaseException as exc:
            if not outcome.cancel() and outcome.exception() is None:
                outcome.result().close()  # it was connected in the very last moment
            if isinstance(exc, CancelledError):
                raise Cancelled from None
            raise

    def watch(self, sock: socket.socket) -> socket.socket:
        """A second handle on *sock*, shut down with all others.

        Raises:
            Cancelled: The user asked to stop before the handle was known.
        """
        handle = sock.dup()
        with self._lock:
            self._handles.add(handle)
        try:
            self._cancel.check()
        except Cancelled:
            self._drop(handle)
            raise
        return handle

    def retire(self, handle: socket.socket) -> None:
        """The connection of *handle* is closed; but its reply may still be read until the call ends."""
        retired: list[socket.socket] | None = getattr(self._in_call, "retired", None)
        if retired is None:
            self._drop(handle)
        else:
            retired.append(handle)

    def _drop(self, handle: socket.socket) -> None:
        with self._lock:
            self._handles.discard(handle)
            handle.close()


def _connect_into(
    outcome: Future[socket.socket],
    host: str,
    port: int,
    timeout: float,
    options: SocketOptions,
    log: LineLog,
) -> None:
    try:
        sock = _connect(host, port, timeout, options, log)
    except Exception as exc:  # noqa: BLE001 - handed to the thread that waits for it
        with suppress(InvalidStateError):
            outcome.set_exception(exc)
        return
    try:
        outcome.set_result(sock)
    except InvalidStateError:
        sock.close()  # nobody waits any more


def _connect(host: str, port: int, timeout: float, options: SocketOptions, log: LineLog) -> socket.socket:
    """Try the addresses of *host* in order; a silent one leaves time for those after it."""
    started = time.monotonic()
    deadline = started + timeout
    try:
        addresses = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except UnicodeError as exc:
        raise socket.gaierror(socket.EAI_NONAME, "not a host name") from exc
    found = time.monotonic()
    if addresses:
        log.found(str(addresses[0][4][0]), found - started)
    failure: OSError = socket.gaierror(socket.EAI_NONAME, "no address")
    for index, (family, kind, protocol, _, address) in enumerate(addresses):
        share = (deadline - time.monotonic()) / (len(addresses) - index)
        sock = socket.socket(family, kind, protocol)
        try:
            for option in options:
                sock.setsockopt(*option)
            sock.settimeout(max(share, 0.01))
            sock.connect(address)
        except OSError as exc:
            failure = exc
            sock.close()
        else:
            sock.settimeout(timeout)
            log.connected(str(address[0]), time.monotonic() - found)
            return sock
    raise failure


class _Watched(HTTPConnection):
    """What plain and TLS connections share: the socket comes from ``sockets``."""

    sockets: Sockets
    _handle: socket.socket | None = None
    _opened = 0.0

    def _new_conn(self) -> socket.socket:
        timeout = self.timeout if isinstance(self.timeout, int | float) else 10.0
        host = self._dns_host.strip("[]")
        try:
            sock = self.sockets.open(host, self.port or self.default_port, timeout, self.socket_options or ())
        except socket.gaierror as exc:
            raise NameResolutionError(self.host, self, exc) from exc
        except TimeoutError as exc:
            raise ConnectTimeoutError(self, "no address answered in time") from exc
        except OSError as exc:
            raise NewConnectionError(self, str(exc.strerror)) from exc
        try:
            self._handle = self.sockets.watch(sock)
        except BaseException:
            sock.close()
            raise
        self._opened = time.monotonic()
        return sock

    def close(self) -> None:
        handle, self._handle = self._handle, None
        super().close()
        if handle is not None:
            self.sockets.retire(handle)


class _WatchedTls(_Watched, HTTPSConnection):
    """The same over TLS."""

    def connect(self) -> None:
        """Open and secure the connection, and take down how it is secured."""
        super().connect()
        sock: Any = self.sock  # a TLS socket, or the same made by hand inside a proxy's own TLS
        self.sockets.log.secured(
            sock.version() or "", sock.getpeercert() or {}, time.monotonic() - self._opened
        )


def pool_classes(sockets: Sockets) -> dict[str, type[HTTPConnectionPool]]:
    """Connection pools by scheme whose connections come from *sockets*."""
    answer = type("InTime", (Answer,), {"time_left": staticmethod(sockets.time_left)})
    shared = {"sockets": sockets, "response_class": answer}
    plain = type("Plain", (_Watched,), shared)
    secure = type("Secure", (_WatchedTls,), shared)
    return {
        "http": type("PlainPool", (HTTPConnectionPool,), {"ConnectionCls": plain}),
        "https": type("SecurePool", (HTTPSConnectionPool,), {"ConnectionCls": secure}),
    }
