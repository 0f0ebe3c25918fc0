"""The HTTP side of the practice gateway: what is posted goes to the gateway, its answer onto the line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol

from armatic_setup.practice.faults import PlannedFault
from armatic_setup.practice.line_faults import Reply
from armatic_setup.practice.loopback import Face, LoopbackHandler, LoopbackServer

PATH: Final = "/ia/xml/xmlgw.phtml"
_MAX_REQUEST: Final = 8 * 1024 * 1024
_HTML: Final = "text/html; charset=UTF-8"


#: Puts an answer on the line, with what the line does to it.
Sender = Callable[[Reply, PlannedFault | None], None]


class GatewayFace(Face, Protocol):
    """What the HTTP side needs of the gateway."""

    def answer(self, body: bytes, path: str, user_agent: str, send: Sender, *, gzipped: bool) -> None:
        """Answer a request through *send*."""


class GatewayServer(LoopbackServer):
    """The gateway's connections."""

    def __init__(self, gateway: GatewayFace, port: int) -> None:
        self.gateway = gateway
        super().__init__(gateway, port, GatewayHandler)


class GatewayHandler(LoopbackHandler):
    """One connection to the gateway."""

    server: GatewayServer
    server_version = "PracticeGateway"

    def do_POST(self) -> None:  # noqa: N802 - as http.server looks for it
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
        agent = self.headers.get("User-Agent", "")
        self.server.gateway.answer(body, self.path, agent, self._send, gzipped="gzip" in accepted)

    def do_GET(self) -> None:  # noqa: N802 - as http.server looks for it
        """The gateway takes posts only; what a GET gets is unconfirmed."""
        self._send(Reply(b"<html><body>Method Not Allowed</body></html>", 405, _HTML))

    def _send(self, reply: Reply, fault: PlannedFault | None = None) -> None:
        if fault is None:
            self.put(reply)
        else:
            self.put(reply, fault.kind.name, fault.seconds)
