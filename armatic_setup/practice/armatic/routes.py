"""Which request goes where: further interfaces of the practice Armatic are further routes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from armatic_setup.practice.armatic.faults import JSON
from armatic_setup.practice.line_faults import Reply

#: Bytes of a request body that are taken where a route says nothing else.
USUAL_BODY: Final = 64 * 1024


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked.

    Attributes:
        path: Without the query, percent signs resolved.
        parts: What the braces of the route's path stood for, by their names.
        query: Each parameter's values, in their order.
        headers: By their names in lower case; the token is not among them.
        body: As it came, compressed if it was.
    """

    method: str
    path: str
    parts: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""

    def first(self, name: str) -> str:
        """The first value of a parameter, or an empty text."""
        return next(iter(self.query.get(name, ())), "")


Answering: TypeAlias = Callable[[Request], Reply]
#: Status, words, headers.
Refusing: TypeAlias = Callable[[int, str, tuple[tuple[str, str], ...]], Reply]


@dataclass(frozen=True, slots=True)
class Route:
    """One kind of request.

    Attributes:
        name: What faults and counters call it.
        path: Such as ``/customers``; a part between braces stands for any text without a slash.
        most: Bytes of a body; a longer one is answered with 413.
        refuse: Says no in the manner of this route, before it is asked.
    """

    name: str
    method: str
    path: str
    answer: Answering
    most: int = USUAL_BODY
    refuse: Refusing | None = None

    def match(self, path: str) -> dict[str, str] | None:
        """What the braces stand for in *path*, or None where it is another path."""
        wanted, given = self.path.split("/"), path.split("/")
        if len(wanted) != len(given):
            return None
        parts = {}
        for name, text in zip(wanted, given, strict=True):
            if name.startswith("{") and text:
                parts[name[1:-1]] = text
            elif name != text:
                return None
        return parts


class Routes:
    """All routes of one server. Add them before it starts."""

    def __init__(self) -> None:
        self._routes: list[Route] = []

    def __iter__(self) -> Iterator[Route]:
        return iter(self._routes)

    def add(
        self,
        name: str,
        method: str,
        path: str,
        answer: Answering,
        *,
        most: int = USUAL_BODY,
        refuse: Refusing | None = None,
    ) -> None:
        """Answer requests of *method* to *path* by *answer*, which is called from several threads."""
        self._routes.append(Route(name, method, path, answer, most, refuse))

    def find(self, method: str, path: str) -> tuple[Route, Mapping[str, str]] | None:
        """The route of a request and what its braces stand for."""
        for route in self._routes:
            parts = route.match(path)
            if route.method == method and parts is not None:
                return route, parts
        return None

    def methods(self, path: str) -> list[str]:
        """What may be asked of a path."""
        return [route.method for route in self._routes if route.match(path) is not None]

    def refusing(self, path: str) -> Refusing | None:
        """How a path says no where it has a manner of its own."""
        return next((route.refuse for route in self._routes if route.match(path) is not None), None)


def said(document: object, status: int = 200, headers: tuple[tuple[str, str], ...] = ()) -> Reply:
    """A JSON answer."""
    return Reply(json.dumps(document, ensure_ascii=False).encode(), status, JSON, headers)


def refusal(status: int, words: str, headers: tuple[tuple[str, str], ...] = ()) -> Reply:
    """A JSON answer that says no; its fields are made up (unconfirmed)."""
    return said({"error": words, "status": status}, status, headers)
