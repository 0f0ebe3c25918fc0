"""HTTP/1.1 with connections that stay open, on loopback, and the faults that only a socket can show."""

from __future__ import annotations

import contextlib
import socket
import struct
import sys
import threading
import time
import traceback
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Protocol

from armatic_setup.practice.fault_catalogue import STATUS_WORDS
from armatic_setup.practice.line_faults import Reply


class Face(Protocol):
    """What stands behind a server."""

    problems: list[str]

    def pause(self, seconds: float) -> None:
        """Wait; raises `ConnectionAbortedError` as soon as the server is being stopped."""


class LoopbackServer(ThreadingHTTPServer):
    """Keeps its connections and their threads, so that stopping ends all of them at once.

    Args:
        face: What answers.
        port: Port on loopback; 0 takes a free one.
        handler: Serves a connection.
    """

    request_queue_size = 64

    def __init__(self, face: Face, port: int, handler: type[LoopbackHandler]) -> None:
        self.face = face
        self._open: dict[socket.socket, threading.Thread] = {}
        self._guard = threading.Lock()
        super().__init__(("127.0.0.1", port), handler)

    def process_request(self, request: socket.socket, client_address: object) -> None:  # type: ignore[override]
        """Serve one connection in a thread of its own."""
        thread = threading.Thread(
            target=self.process_request_thread, args=(request, client_address), daemon=True
        )
        with self._guard:
            self._open[request] = thread
        thread.start()

    def shutdown_request(self, request: socket.socket) -> None:  # type: ignore[override]
        """Forget a connection and close it."""
        with self._guard:
            self._open.pop(request, None)
        super().shutdown_request(request)

    def end_connections(self) -> None:
        """End every connection, whatever is under way on it."""
        with self._guard:
            connections = tuple(self._open.items())
        for connection, _ in connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        deadline = time.monotonic() + 1.0
        for _, thread in connections:
            thread.join(max(0.0, deadline - time.monotonic()))

    def handle_error(self, request: object, client_address: object) -> None:  # noqa: ARG002 - as inherited
        """Keep what went wrong in our own code; a client that goes away in the middle is no problem."""
        error = sys.exception()
        if error is not None and not isinstance(error, OSError):
            self.face.problems.append("".join(traceback.format_exception(error)))


class LoopbackHandler(BaseHTTPRequestHandler):
    """One connection: request after request."""

    server: LoopbackServer
    protocol_version = "HTTP/1.1"
    sys_version = ""
    disable_nagle_algorithm = True
    wbufsize = -1

    def put(self, reply: Reply, line: str = "", seconds: float = 0.0) -> None:
        """Put an answer on the line.

        Args:
            reply: The answer.
            line: What the line does: ``closed``, ``reset``, ``slow_body``, ``reset_in_body``, or nothing.
            seconds: How long a slow line takes.
        """
        if line in {"closed", "reset"}:
            self.close_connection = True
            if line == "reset":
                self._reset()
            return
        self.send_response_only(reply.status, _words_of(reply.status))
        self.send_header("Server", self.version_string())
        if not any(name == "Date" for name, _ in reply.headers):
            self.send_header("Date", self.date_time_string())
        self.send_header("Content-Type", reply.content_type)
        if reply.gzipped:
            self.send_header("Content-Encoding", "gzip")
        for name, value in reply.headers:
            self.send_header(name, value)
        chunked = reply.promised == -1
        if chunked:
            self.send_header("Transfer-Encoding", "chunked")
        else:
            promised = len(reply.body) if reply.promised is None else reply.promised
            self.send_header("Content-Length", str(promised))
        self.end_headers()
        if chunked:
            for start in range(0, len(reply.body), 4096):
                piece = reply.body[start : start + 4096]
                self.wfile.write(b"%x\r\n%b\r\n" % (len(piece), piece))
            self.wfile.write(b"0\r\n\r\n")
        elif line == "slow_body":
            self._trickle(reply.body, seconds)
        elif line == "reset_in_body":
            self.wfile.write(reply.body[: len(reply.body) // 2])
            self.wfile.flush()
            self._reset()
            return
        else:
            self.wfile.write(reply.body)
        self.wfile.flush()
        if reply.promised is not None and not chunked:
            self.close_connection = True

    def _trickle(self, body: bytes, seconds: float) -> None:
        """Send the body in ten pieces with pauses between them."""
        size = max(1, -(-len(body) // 10))
        for start in range(0, len(body), size):
            self.wfile.write(body[start : start + size])
            self.wfile.flush()
            self.server.face.pause(seconds / 10)

    def _reset(self) -> None:
        """Close so that the other side gets a reset instead of an end."""
        self.close_connection = True
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the parent's name
        """Say nothing: what was asked stands in the call log."""


def _words_of(status: int) -> str:
    """The words beside a status; empty for one that nobody has named."""
    if status in STATUS_WORDS:
        return STATUS_WORDS[status]
    return HTTPStatus(status).phrase if status in set(HTTPStatus) else ""
