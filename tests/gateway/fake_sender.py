"""A transport without a network: answers from a list, remembers what was sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from lxml import etree

from armatic_setup.gateway.endpoint import Endpoint
from armatic_setup.gateway.transport import HttpReply


@dataclass(frozen=True, slots=True)
class Sent:
    """One request."""

    url: str
    root: etree._Element

    @property
    def functions(self) -> list[str]:
        return [str(function[0].tag) for function in self.root.iterfind("operation/content/function")]

    @property
    def password(self) -> str | None:
        return self.root.findtext("operation/authentication/login/password")

    @property
    def session_id(self) -> str | None:
        return self.root.findtext("operation/authentication/sessionid")

    @property
    def control_ids(self) -> list[str]:
        found = [self.root.findtext("control/controlid") or ""]
        return found + [
            each.get("controlid", "") for each in self.root.iterfind("operation/content/function")
        ]


@dataclass(frozen=True, slots=True)
class Http:
    """An answer with more to it than a body."""

    body: str
    status: int = 200
    retry_after: float | None = None


Answer = str | Http | Exception | Callable[[Sent], str]


class FakeSender:
    """Gives *answers* one after the other."""

    def __init__(self, *answers: Answer) -> None:
        self._answers = list(answers)
        self.sent: list[Sent] = []
        self.closed = False

    @contextmanager
    def post(self, endpoint: Endpoint, body: bytes) -> Iterator[HttpReply]:
        sent = Sent(endpoint.url, etree.fromstring(body))
        self.sent.append(sent)
        answer = self._answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        if callable(answer):
            answer = answer(sent)
        http = answer if isinstance(answer, Http) else Http(answer)
        data = http.body.encode()
        pieces = (data[at : at + 500] for at in range(0, len(data), 500))
        yield HttpReply(http.status, "text/xml", http.retry_after, pieces)

    def close(self) -> None:
        self.closed = True
