"""The practice gateway over real HTTP on loopback."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime

from armatic_setup.practice.access import PracticeAccess
from armatic_setup.practice.calls import CallLog
from armatic_setup.practice.company import DEFAULT_SIZE, CompanySize, PracticeCompany
from armatic_setup.practice.fault_catalogue import KINDS
from armatic_setup.practice.fault_kind import Where
from armatic_setup.practice.faults import FaultPlan
from armatic_setup.practice.http_face import PATH, GatewayServer, Sender
from armatic_setup.practice.line_faults import Reply, changed, instead
from armatic_setup.practice.operations import Operations
from armatic_setup.practice.pages import PageCache, gzip_join, plain_join
from armatic_setup.practice.permissions import PracticePermissions
from armatic_setup.practice.protocol import Envelope, Protocol, malformed, read_envelope
from armatic_setup.practice.sessions import Sessions
from armatic_setup.practice.slots import Slots
from armatic_setup.practice.xml_in import MalformedRequestError
from armatic_setup.practice.xml_out import Answer, control_failure


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
        content_type: Label of every answer. Two were seen in the wild; this one makes clients that go by
            the label instead of the XML declaration read text as Latin-1, the other is ``application/xml``.
        meanwhile: Called before each answer, in the thread that gives it: what happens in the company while
            somebody reads it.
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
        size: CompanySize = DEFAULT_SIZE,
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
        self.content_type = 'text/xml; encoding="UTF-8"'
        self.meanwhile: Callable[[], None] = lambda: None
        self.problems: list[str] = []
        operations = Operations(
            self.company, self.access, self.permissions, self.sessions, self.faults, self.calls, self.pages
        )
        self._protocol = Protocol(
            self.company, self.access, self.sessions, operations, self.faults, self.calls, now
        )
        self._port = port
        self._stopping = threading.Event()
        self._server: GatewayServer | None = None
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
        self.slots.open()
        self._server = GatewayServer(self, self._port)
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

    def answer(self, body: bytes, path: str, user_agent: str, send: Sender, *, gzipped: bool) -> None:
        """Answer a request.

        Args:
            body: What was posted.
            path: The path it was posted to.
            user_agent: What the client calls itself.
            send: Puts the answer on the line; the request counts as under way until it returns.
            gzipped: The client takes compressed answers.
        """
        self.calls.request()
        self.meanwhile()
        envelope: Envelope | None = None
        reason = ""
        try:
            envelope = read_envelope(body)
        except MalformedRequestError as error:
            reason = str(error)
        if envelope is not None:
            self._protocol.log(envelope, path, user_agent)
        fault = self.faults.take(Where.LINE, envelope.targets if envelope else ())
        if fault is not None:
            foreign = instead(fault.kind.name, fault.kind.status)
            if foreign is not None or fault.kind.name in {"reset", "closed"}:
                send(foreign or Reply(b""), fault)
                return
        if envelope is None:
            send(self._pack(malformed(reason), gzipped=gzipped), fault)
            return
        if not self.slots.take():
            self.pause(0)  # when it is being stopped, nobody is told to come later
            self.calls.turned_away()
            throttled = KINDS["throttled"]
            refusal = control_failure(None, throttled.errors, throttled.status)
            send(self._pack(refusal, gzipped=gzipped), None)
            return
        try:
            if fault is not None and fault.kind.name == "slow":
                self.pause(fault.seconds)
            if self.latency:
                self.pause(self.latency)
            endpoint = self.endpoint if path == PATH else self.endpoint.replace(PATH, path)
            answer = self._protocol.answer(envelope, endpoint, compressed=gzipped)
            reply = self._pack(answer, gzipped=gzipped)
            send(reply if fault is None else changed(fault.kind.name, reply), fault)
        finally:
            self.slots.give_back()

    def pause(self, seconds: float) -> None:
        """Wait, but not past the stop.

        Raises:
            ConnectionAbortedError: It is being stopped, so that nobody gets this answer.
        """
        if self._stopping.wait(seconds):
            raise ConnectionAbortedError

    def _pack(self, answer: Answer, *, gzipped: bool) -> Reply:
        pack = gzip_join if gzipped else plain_join
        return Reply(pack(answer.parts), answer.status, self.content_type, answer.headers, gzipped)
