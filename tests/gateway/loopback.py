"""A tiny HTTP server on raw sockets that misbehaves on purpose, and other helpers of these tests.

It shares nothing with the practice company: it can cut, stall and lie below the level of HTTP.
"""

from __future__ import annotations

import gzip
import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Self

from armatic_setup.gateway.endpoint import Endpoint, configured

Answer = Callable[["Peer"], None]


class Peer:
    """The server's end of one connection."""

    def __init__(self, sock: socket.socket, server: Server) -> None:
        self.sock = sock
        self.server = server

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    def wait_until_gone(self) -> None:
        """Say nothing more until the client hangs up or the server is stopped."""
        with suppress(OSError):
            while self.sock.recv(65536):
                pass


class Server:
    """Answers requests with *answers*, one each; the last one again and again."""

    def __init__(self, *answers: Answer, tls: ssl.SSLContext | None = None, greeting: bytes = b"") -> None:
        """With a *greeting*, that is all a client gets, for whatever its first bytes are."""
        self._answers = answers
        self._greeting = greeting
        self._tls = tls
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._peers: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self.port: int = self._listener.getsockname()[1]
        self.requests: list[bytes] = []
        self.connections = 0
        self.answering = threading.Event()

    def __enter__(self) -> Self:
        thread = threading.Thread(target=self._accept, daemon=True)
        self._threads.append(thread)
        thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for peer in self._peers:
            with suppress(OSError):
                peer.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)
            assert not thread.is_alive()

    @property
    def endpoint(self) -> Endpoint:
        scheme = "https" if self._tls else "http"
        return configured(f"{scheme}://127.0.0.1:{self.port}/ia/xml/xmlgw.phtml")

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._peers.append(sock)
            thread = threading.Thread(target=self._serve, args=(sock,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, sock: socket.socket) -> None:
        with sock, suppress(OSError):  # a client that goes away is what many tests are about
            if self._tls:
                with self._tls.wrap_socket(sock, server_side=True) as secure:
                    self._peers.append(secure)
                    self._talk(secure)
            else:
                self._talk(sock)

    def _talk(self, sock: socket.socket) -> None:
        peer = Peer(sock, self)
        if self._greeting:
            sock.recv(65536)
            peer.send(self._greeting)
            peer.wait_until_gone()
        while True:
            request = read_request(sock)
            if request is None:
                return
            number = len(self.requests)
            self.requests.append(request)
            self.answering.set()
            self._answers[min(number, len(self._answers) - 1)](peer)


def read_request(sock: socket.socket) -> bytes | None:
    """One request, head and body, or ``None`` when the client has gone."""
    data = b""
    while b"\r\n\r\n" not in data:
        chunk = sock.recv(65536)
        if not chunk:
            return None
        data += chunk
    head, _, body = data.partition(b"\r\n\r\n")
    length = next(
        (
            int(line.split(b":")[1])
            for line in head.split(b"\r\n")
            if line.lower().startswith(b"content-length:")
        ),
        0,
    )
    while len(body) < length:
        chunk = sock.recv(65536)
        if not chunk:
            return None
        body += chunk
    return head + b"\r\n\r\n" + body


def head(status: int = 200, **headers: str | int) -> bytes:
    """Status line and headers; underscores in names stand for hyphens."""
    lines = [f"HTTP/1.1 {status} Whatever"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode()


def reply(body: bytes | str = b"", status: int = 200, **headers: str | int) -> Answer:
    """A complete answer."""
    data = body.encode() if isinstance(body, str) else body
    told: dict[str, str | int] = {"Content_Type": "text/xml", "Content_Length": len(data), **headers}
    return lambda peer: peer.send(head(status, **told) + data)


def zipped(body: bytes | str, **headers: str | int) -> Answer:
    """The same, compressed."""
    data = gzip.compress(body.encode() if isinstance(body, str) else body)
    return reply(data, Content_Encoding="gzip", **headers)


def cut(data: bytes) -> Answer:
    """Send *data* and hang up."""

    def answer(peer: Peer) -> None:
        peer.send(data)
        peer.sock.shutdown(socket.SHUT_RDWR)

    return answer


def reset(data: bytes) -> Answer:
    """Send *data* and reset the connection."""

    def answer(peer: Peer) -> None:
        peer.send(data)
        peer.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        peer.sock.close()

    return answer


def stall(data: bytes = b"") -> Answer:
    """Send *data*, then nothing, for ever."""

    def answer(peer: Peer) -> None:
        if data:
            peer.send(data)
        peer.wait_until_gone()

    return answer
