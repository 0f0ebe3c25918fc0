"""The HTTP side of the practice Armatic."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, Protocol, TypeAlias
from urllib.parse import parse_qs, unquote, urlsplit

from armatic_setup.practice.line_faults import Reply
from armatic_setup.practice.loopback import Face, LoopbackHandler, LoopbackServer

#: No route takes a larger body.
_MOST: Final = 64 * 1024 * 1024

#: Puts an answer on the line, with what the line does to it and how long that takes.
Put: TypeAlias = Callable[[Reply, str, float], None]


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as it came.

    Attributes:
        authorization: The header, with the token.
        headers: The others, by their names in lower case.
        body: None where it is larger than anybody takes.
    """

    method: str
    path: str
    query: Mapping[str, tuple[str, ...]]
    authorization: str
    headers: Mapping[str, str]
    body: bytes | None


class ArmaticFace(Face, Protocol):
    """What the HTTP side needs of the practice Armatic."""

    def answer(self, asked: Asked, put: Put) -> None:
        """Answer a request through *put*."""

    def cuts(self, method: str, path: str) -> bool:
        """Whether a request is broken off before it is here."""


class ArmaticServer(LoopbackServer):
    """The connections of the practice Armatic."""

    def __init__(self, armatic: ArmaticFace, port: int) -> None:
        self.armatic = armatic
        super().__init__(armatic, port, ArmaticHandler)


class ArmaticHandler(LoopbackHandler):
    """One connection to the practice Armatic."""

    server: ArmaticServer
    server_version = "PracticeArmatic"

    def _answer(self) -> None:
        length = self.headers.get("Content-Length", "0")
        fits = length.isdecimal() and int(length) <= _MOST and "Transfer-Encoding" not in self.headers
        url = urlsplit(self.path)
        path = unquote(url.path)
        if fits and self.server.armatic.cuts(self.command, path):
            self.rfile.read(int(length) // 2)
            self._reset()
            return
        body = self.rfile.read(int(length)) if fits else None
        if body is None:
            self.close_connection = True  # what comes next on this connection is the rest of it
        headers = {name.lower(): value for name, value in self.headers.items()}
        authorization = headers.pop("authorization", "")
        query = {name: tuple(values) for name, values in parse_qs(url.query, keep_blank_values=True).items()}
        asked = Asked(self.command, path, query, authorization, headers, body)
        self.server.armatic.answer(asked, self.put)

    do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = do_OPTIONS = do_TRACE = do_QUERY = _answer  # noqa: N815 - as http.server looks for them
