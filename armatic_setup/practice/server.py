"""The practice gateway over real HTTP on loopback."""

from __future__ import annotations

import contextlib
import socket
import struct
import sys
import threading
import time
import traceback
from collections.abc import Callable
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Final

from armatic_setup.practice.access import PracticeAccess
from armatic_setup.practice.calls import CallLog
from armatic_setup.practice.company import CompanySize, PracticeCompany
from armatic_setup.practice.fault_catalogue import KINDS, STATUS_WORDS, Where
from armatic_setup.practice.faults import FaultPlan, PlannedFault
from armatic_setup.practice.line_faults import Reply, changed, instead
from armatic_setup.practice.operations import Operations
from armatic_setup.practice.pages import PageCache, gzip_join, plain_join
from armatic_setup.practice.permissions import PracticePermissions
from armatic_setup.practice.protocol import Envelope, Protocol, malformed, read_envelope
from armatic_setup.practice.sessions import Sessions
from armatic_setup.practice.xml_in import MalformedRequest
from armatic_setup.practice.xml_out import Answer, control_failure

PATH: Final = "/ia/xml/xmlgw.phtml"
_MAX_REQUEST: Final = 8 * 1024 * 1024
_HTML: Final = "text/html; charset=UTF-8"


class Slots:
    """How many requests a company may have under way. One too many waits, then is turned away.

    Two at a time and the wait of 30 seconds are told by several vendors, not by Sage.

    Attributes:
        limit: Requests at a time.
        wait: Seconds that one too many waits.
    """

    def __init__(self, calls: CallLog, limit: int = 2, wait: float = 30.0) -> None:
        self.limit = limit
        self.wait = wait
        self._calls = calls
        self._changed = threading.Condition()
        self._taken = 0
        self._closed = False

    def take(self) -> bool:
        """Wait for a place; False if there was none in time."""
        with self._changed:
            free = self._changed.wait_for(lambda: self._closed or self._taken < self.limit, self.wait)
            if not free or self._closed:
                return False
            self._taken += 1
            self._calls.at_once(self._taken)
            return True

    def give_back(self) -> None:
        """A request is done."""
        with self._changed:
            self._taken -= 1
            self._changed.notify()

    def close(self) -> None:
        """Turn all that wait away."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()


class PracticeGateway:
    """Sage Intacct's XML gateway as a practice company would see it. A context manager.

    Attributes:
        company: The books behind it.
        access: Who may connect.
        permissions: What the user may do.
        sessions: Open sessions and how long they live.
        faults: What goes wrong.
        calls: What was asked.
        slots: How many requests at a time.
        latency: Seconds that every answer takes longer, with its place taken.
        pages: The cache of rendered pages; a larger budget makes repeated reads of big companies fast.
        problems: Tracebacks of errors in the practice gateway itself. Must stay empty.

    Args:
        company: Books to serve; made from *size* and *seed* if not given.
        size: How big the company is.
        seed: Decides its figures.
        port: Port on loopback; 0 takes a free one.
        latency: See above.
        clock: The server's time, with zone.
    """

    def __init__(
        self,
        company: PracticeCompany | None = None,
        *,
        size: CompanySize = CompanySize(),
        seed: int = 2026,
        port: int = 0,
        latency: float = 0.0,
        clock: Callable[[], datetime] | None = None,
    ) -> None:
        self.company = company or PracticeCompany(size, seed)
        if clock is not None:
            self.company.clock = clock
        now = self._now
        self.access = PracticeAccess()
        self.permissions = PracticePermissions()
        self.sessions = Sessions(now)
        self.faults = FaultPlan()
        self.calls = CallLog()
        self.slots = Slots(self.calls)
        self.latency = latency
        self.pages = PageCache(64 * 1024 * 1024)
        self.problems: list[str] = []
        operations = Operations(
            self.company, self.access, self.permissions, self.sessions, self.faults, self.calls, self.pages
        )
        self._protocol = Protocol(
            self.company, self.access, self.sessions, operations, self.faults, self.calls, now
        )
        self._port = port
        self._stopping = threading.Event()
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None

    def _now(self) -> datetime:
        return self.company.clock()

    @property
    def endpoint(self) -> str:
        """The address to post to, once it has started."""
        return f"http://127.0.0.1:{self._port}{PATH}"

    def start(self) -> None:
        """Listen on loopback. Returns once requests are taken."""
        if self._server is not None:
            raise RuntimeError("the practice gateway runs already")
        self._stopping.clear()
        self._server = _Server(self, self._port)
        self._port = self._server.server_address[1]
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.02,), name="practice-gateway", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Close all connections and stop. Requests under way end at once."""
        if self._server is None or self._thread is None:
            return
        self._stopping.set()
        self.slots.close()
        self._server.shutdown()
        self._server.end_connections()
        self._server.server_close()
        self._thread.join(2.0)
        self._server = self._thread = None

    def __enter__(self) -> PracticeGateway:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    # One request, called by the handler -----------------------------------------------------------

    def reply_to(
        self, body: bytes, path: str, user_agent: str, *, gzipped: bool
    ) -> tuple[Reply, PlannedFault | None]:
        """The answer to a request, and what the line does to it."""
        self.calls.request()
        envelope: Envelope | None = None
        reason = ""
        try:
            envelope = read_envelope(body)
        except MalformedRequest as error:
            reason = str(error)
        if envelope is not None:
            self._protocol.log(envelope, path, user_agent)
        fault = self.faults.take(Where.LINE, envelope.targets if envelope else ())
        if fault is not None:
            foreign = instead(fault.kind.name, fault.kind.status)
            if foreign is not None:
                return foreign, fault
            if fault.kind.name in {"reset", "closed"}:
                return Reply(b""), fault
        if envelope is None:
            return self._pack(malformed(reason), gzipped=gzipped), fault
        if not self.slots.take():
            self.calls.turned_away()
            throttled = KINDS["throttled"]
            return self._pack(control_failure(None, throttled.errors, throttled.status), gzipped=False), fault
        try:
            if fault is not None and fault.kind.name == "slow":
                self.pause(fault.seconds)
            if self.latency:
                self.pause(self.latency)
            endpoint = self.endpoint if path == PATH else self.endpoint.replace(PATH, path)
            answer = self._protocol.answer(envelope, endpoint, compressed=gzipped)
            reply = self._pack(answer, gzipped=gzipped)
        finally:
            self.slots.give_back()
        if fault is not None:
            reply = changed(fault.kind.name, reply)
        return reply, fault

    def pause(self, seconds: float) -> None:
        """Wait, but not past the stop."""
        self._stopping.wait(seconds)

    @staticmethod
    def _pack(answer: Answer, *, gzipped: bool) -> Reply:
        pack = gzip_join if gzipped else plain_join
        return Reply(pack(answer.parts), answer.status, gzipped=gzipped)


class _Server(ThreadingHTTPServer):
    """Keeps its connections and their threads, so that stopping ends all of them at once."""

    request_queue_size = 64

    def __init__(self, gateway: PracticeGateway, port: int) -> None:
        self.gateway = gateway
        self._open: dict[socket.socket, threading.Thread] = {}
        self._guard = threading.Lock()
        super().__init__(("127.0.0.1", port), _Handler)

    def process_request(self, request: socket.socket, client_address: object) -> None:  # type: ignore[override]
        thread = threading.Thread(
            target=self.process_request_thread, args=(request, client_address), daemon=True
        )
        with self._guard:
            self._open[request] = thread
        thread.start()

    def shutdown_request(self, request: socket.socket) -> None:  # type: ignore[override]
        with self._guard:
            self._open.pop(request, None)
        super().shutdown_request(request)

    def end_connections(self) -> None:
        with self._guard:
            connections = tuple(self._open.items())
        for connection, _ in connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        deadline = time.monotonic() + 1.0
        for _, thread in connections:
            thread.join(max(0.0, deadline - time.monotonic()))

    def handle_error(self, request: object, client_address: object) -> None:
        """Keep what went wrong in our own code; a client that goes away in the middle is no problem."""
        error = sys.exception()
        if error is not None and not isinstance(error, OSError):
            self.gateway.problems.append("".join(traceback.format_exception(error)))


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    server_version = "PracticeGateway"
    sys_version = ""
    disable_nagle_algorithm = True
    wbufsize = -1

    def do_POST(self) -> None:
        """Answer a request."""
        length = self.headers.get("Content-Length", "")
        if not length.isdecimal() or int(length) > _MAX_REQUEST:
            self._send(Reply(b"", 411, _HTML))
            self.close_connection = True
            return
        body = self.rfile.read(int(length))
        if not self.path.endswith(PATH):
            self._send(Reply(b"<html><body>Not Found</body></html>", 404, _HTML))
            return
        accepted = self.headers.get("Accept-Encoding", "")
        reply, fault = self.server.gateway.reply_to(
            body, self.path, self.headers.get("User-Agent", ""), gzipped="gzip" in accepted
        )
        name = "" if fault is None else fault.kind.name
        extra: tuple[tuple[str, str], ...] = ()
        if name == "closed":
            self.close_connection = True
            return
        if name == "reset":
            self._reset()
            return
        self._send(reply, extra, fault)

    def do_GET(self) -> None:
        """The gateway takes posts only; what a GET gets is unconfirmed."""
        self._send(Reply(b"<html><body>Method Not Allowed</body></html>", 405, _HTML))

    def _send(
        self, reply: Reply, extra: tuple[tuple[str, str], ...] = (), fault: PlannedFault | None = None
    ) -> None:
        self.send_response(reply.status, STATUS_WORDS.get(reply.status, ""))
        self.send_header("Content-Type", reply.content_type)
        if reply.gzipped:
            self.send_header("Content-Encoding", "gzip")
        for name, value in (*reply.headers, *extra):
            self.send_header(name, value)
        chunked = reply.promised == -1
        if chunked:
            self.send_header("Transfer-Encoding", "chunked")
        else:
            promised = len(reply.body) if reply.promised is None else reply.promised
            self.send_header("Content-Length", str(promised))
        self.end_headers()
        kind = "" if fault is None else fault.kind.name
        if chunked:
            for start in range(0, len(reply.body), 4096):
                piece = reply.body[start : start + 4096]
                self.wfile.write(b"%x\r\n%b\r\n" % (len(piece), piece))
            self.wfile.write(b"0\r\n\r\n")
        elif kind == "slow_body" and fault is not None:
            self._trickle(reply.body, fault.seconds)
        elif kind == "reset_in_body":
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
            self.server.gateway.pause(seconds / 10)

    def _reset(self) -> None:
        """Close so that the other side gets a reset instead of an end."""
        self.close_connection = True
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the parent's name
        """Say nothing: what was asked stands in the call log."""
