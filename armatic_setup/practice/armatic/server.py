"""The practice Armatic over real HTTP on loopback."""

from __future__ import annotations

import hmac
import threading
import time
from collections.abc import Callable
from typing import Final

from armatic_setup.practice.armatic.calls import ArmaticCalls
from armatic_setup.practice.armatic.directory import Directory
from armatic_setup.practice.armatic.faults import LINE, ArmaticFaults
from armatic_setup.practice.armatic.http_face import ArmaticServer, Asked, Put
from armatic_setup.practice.armatic.intake import Intake
from armatic_setup.practice.armatic.routes import Request, Routes, refusal, said
from armatic_setup.practice.company import DEFAULT_SIZE, CompanySize, PracticeCompany
from armatic_setup.practice.line_faults import Reply

#: What the practice Armatic takes; made up, and of no use anywhere else.
TOKEN: Final = "practice-armatic-token"  # noqa: S105 - see above


class PracticeArmatic:
    """Armatic's interface as far as it is public, and the proposed intake. A context manager.

    Attributes:
        company: Whose customers it knows.
        token: The one it takes.
        directory: Who has arrived.
        intake: What was delivered to it, by the interface that is a proposal only.
        routes: What it answers; others may be added before it starts.
        faults: What goes wrong.
        calls: What was asked.
        latency: Seconds that every answer takes longer.
        problems: Tracebacks of errors in the practice Armatic itself. Must stay empty.

    Args:
        company: A practice company, usually that of a practice gateway.
        port: Port on loopback; 0 takes a free one.
        latency: See above.
        clock: Seconds, monotonic; the first sync goes by it.
    """

    def __init__(
        self,
        company: PracticeCompany | None = None,
        *,
        size: CompanySize = DEFAULT_SIZE,
        port: int = 0,
        latency: float = 0.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.company = company or PracticeCompany(size)
        self.token = TOKEN
        self.directory = Directory(self.company, clock)
        self.routes = Routes()
        self.routes.add("lookup", "GET", "/customers", self._look_up)
        self.intake = Intake()
        self.intake.add_to(self.routes)
        self.faults = ArmaticFaults()
        self.calls = ArmaticCalls()
        self.latency = latency
        self.problems: list[str] = []
        self._port = port
        self._stopping = threading.Event()
        self._server: ArmaticServer | None = None
        self._thread: threading.Thread | None = None

    @property
    def address(self) -> str:
        """Where it is, without a path, once it has started."""
        return f"http://127.0.0.1:{self._port}"

    def start(self) -> None:
        """Listen on loopback. Returns once requests are taken."""
        if self._server is not None:
            raise RuntimeError("the practice Armatic runs already")
        self._stopping.clear()
        self._server = ArmaticServer(self, self._port)
        self._port = self._server.server_address[1]
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.02,), name="practice-armatic", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Close all connections and stop. Requests under way end at once."""
        if self._server is None or self._thread is None:
            return
        self._stopping.set()
        self._server.shutdown()
        self._server.end_connections()
        self._server.server_close()
        self._thread.join(2.0)
        self._server = self._thread = None

    def __enter__(self) -> PracticeArmatic:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def answer(self, asked: Asked, put: Put) -> None:
        """Answer a request; called by the handler, in the thread of its connection."""
        found = self.routes.find(asked.method, asked.path)
        name = found[0].name if found else "unknown"
        self.calls.request(name)
        fault = self.faults.take(name)
        line, seconds = ("", 0.0) if fault is None else (LINE.get(fault.name, ""), fault.seconds)
        if fault is not None and (foreign := fault.instead()) is not None:
            put(foreign, line, seconds)
            return
        if fault is not None and fault.name == "slow":
            self.pause(fault.seconds)
        if self.latency:
            self.pause(self.latency)
        reply = self._reply(asked)
        if fault is not None and fault.name == "doubled":
            reply = self._reply(asked)
        put(reply if fault is None else fault.changed(reply), line, seconds)

    def cuts(self, method: str, path: str) -> bool:
        """Whether a request is broken off before it is here."""
        found = self.routes.find(method, path)
        return found is not None and self.faults.take(found[0].name, cut=True) is not None

    def pause(self, seconds: float) -> None:
        """Wait, but not past the stop.

        Raises:
            ConnectionAbortedError: It is being stopped, so that nobody gets this answer.
        """
        if self._stopping.wait(seconds):
            raise ConnectionAbortedError

    def _reply(self, asked: Asked) -> Reply:
        found = self.routes.find(asked.method, asked.path)
        refuse = self.routes.refusing(asked.path) or refusal
        if not hmac.compare_digest(asked.authorization.encode(), f"Bearer {self.token}".encode()):
            self.calls.refuse()
            return refuse(401, "Unauthorized", (("WWW-Authenticate", "Bearer"),))
        if found is None:
            methods = ", ".join(self.routes.methods(asked.path))
            return (
                refuse(405, "Method Not Allowed", (("Allow", methods),))
                if methods
                else refuse(404, "Not Found", ())
            )
        route, parts = found
        if asked.body is None or len(asked.body) > route.most:
            return refuse(413, "Payload Too Large", ())
        request = Request(asked.method, asked.path, parts, asked.query, asked.headers, asked.body)
        return route.answer(request)

    def _look_up(self, request: Request) -> Reply:
        text = request.first("query").strip()
        self.calls.query(text)
        if not text:
            return refusal(400, "query is missing")
        return said({"customers": self.directory.search(text)})
