"""Asks the client one question, gives it any bytes as the answer, and judges what it makes of them.

What holds for every answer: a value that makes sense or an error of ours, never another exception; no secret
in it; nothing so long or so odd that showing it would do harm.
"""

from __future__ import annotations

import dataclasses
import re
import types
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any
from unittest import mock

from armatic_setup.faults import Fault
from armatic_setup.gateway import exchange
from armatic_setup.gateway.answers import CompanyShape, QueryPage
from armatic_setup.gateway.client import Gateway
from armatic_setup.gateway.compression import decoded
from armatic_setup.gateway.credentials import Credentials
from armatic_setup.gateway.endpoint import Endpoint
from armatic_setup.gateway.errors import GatewayError
from armatic_setup.gateway.functions import MAX_PAGE_SIZE, Query
from armatic_setup.gateway.retry import RetryPolicy
from armatic_setup.gateway.session import Session
from armatic_setup.gateway.transport import BODY_LIMIT, HttpReply
from armatic_setup.secret import Secret
from tests.gateway import replies

#: The control ID of every request, so that a recorded reply fits the request it is replayed to.
CONTROL_ID = "hostile"
USER_PASSWORD = "user-pass-marker"
SENDER_PASSWORD = "sender-pass-marker"
SESSION_ID = "session-id-marker"
ENDPOINT = "http://127.0.0.1:1/ia/xml/xmlgw.phtml"

CUSTOMERS = Query("CUSTOMER", ("RECORDNO", "CUSTOMERID", "NAME", "TOTALDUE", "WHENMODIFIED"), page_size=4)

Ask = Callable[[Gateway], object]
ASKS: Mapping[str, Ask] = {
    "sign_in": lambda gateway: gateway.sign_in(),
    "query": lambda gateway: gateway.query(CUSTOMERS),
    "aggregate": lambda gateway: gateway.aggregate("CUSTOMER", sums=("TOTALDUE",)),
    "lookup": lambda gateway: gateway.lookup("CUSTTYPE"),
    "company_shape": lambda gateway: gateway.company_shape(),
    "user_formatting": lambda gateway: gateway.user_formatting(),
    "user_permissions": lambda gateway: gateway.user_permissions(),
}


@dataclass(frozen=True)
class Outcome:
    """What the client made of an answer: a value, or an error's class and fault."""

    value: object = None
    error: str = ""
    fault: Fault | None = None

    @property
    def kind(self) -> str:
        """Such as ``ok`` or ``Unreadable.html``."""
        return f"{self.error}.{self.fault.kind}" if self.fault else "ok"

    @property
    def verdict(self) -> tuple[object, ...]:
        """All of it, but for *why* a body is unreadable: of several faults close together, the one that is
        met first depends on where the pieces end."""
        if self.fault is None or self.error == "Unreadable":
            return self.value, self.error
        return self.value, self.error, dataclasses.replace(self.fault, detail="")


class _Replay:
    """A transport that answers everything with the same bytes; but a sign-in in between succeeds."""

    def __init__(self, pieces: Iterable[bytes], status: int, content_type: str, *, signing_in: bool) -> None:
        self._pieces = pieces
        self._status = status
        self._content_type = content_type
        self._signing_in = signing_in

    @contextmanager
    def post(self, endpoint: Endpoint, body: bytes) -> Iterator[HttpReply]:
        if b"<getAPISession" in body and not self._signing_in:
            yield HttpReply(200, "text/xml", None, iter([replies.session(SESSION_ID).encode()]))
        else:
            yield HttpReply(self._status, self._content_type, None, iter(self._pieces))

    def close(self) -> None:
        pass


@contextmanager
def same_control_id() -> Iterator[None]:
    """Every request gets ``CONTROL_ID``."""
    fixed = types.SimpleNamespace(uuid4=lambda: types.SimpleNamespace(hex=CONTROL_ID))
    with mock.patch.object(exchange, "uuid", fixed):
        yield


def unpacked(pieces: Iterable[bytes], encoding: str) -> Iterator[bytes]:
    """*pieces* out of their compression and limited in size, as the transport gives them on."""
    return decoded(pieces, encoding, BODY_LIMIT)


def ask(
    question: str, pieces: Iterable[bytes], *, status: int = 200, content_type: str = "text/xml"
) -> Outcome:
    """The outcome of *question* when the answer is *pieces*; anything but a value or our error comes out."""
    signing_in = question == "sign_in"
    session = None if signing_in else Session(Secret(SESSION_ID), ENDPOINT, user_id="xmlgw-armatic")
    gateway = Gateway(
        Credentials("HarborPine", "xmlgw-armatic", Secret(USER_PASSWORD), "Pscore", Secret(SENDER_PASSWORD)),
        endpoint=ENDPOINT,
        transport=_Replay(pieces, status, content_type, signing_in=signing_in),
        session=session,
        retry=RetryPolicy(tries=1),
    )
    with same_control_id():
        try:
            outcome = Outcome(_comparable(ASKS[question](gateway)))
        except GatewayError as raised:
            outcome = Outcome(error=type(raised).__name__, fault=raised.fault)
            _assert_safe(raised, (USER_PASSWORD, SENDER_PASSWORD) + (() if signing_in else (SESSION_ID,)))
    assert_sane(outcome.value)
    assert_sane(outcome.fault)
    return outcome


def _comparable(value: object) -> object:
    """*value* with the errors in it by their faults: two errors are never equal."""
    if isinstance(value, CompanyShape):
        faults: Any = {name: error.fault for name, error in value.refused.items()}
        return dataclasses.replace(value, refused=faults)
    return value


#: Controls, surrogates and what turns the reading direction; XML itself lets some of them through.
_STEERING = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def _assert_harmless(text: str, most: int) -> None:
    assert len(text) <= most
    assert not _STEERING.search(text)


def _assert_safe(error: GatewayError, secrets: tuple[str, ...]) -> None:
    assert error.fault.kind in type(error).kinds
    _assert_harmless(str(error), most=400_000)
    told = f"{error} {error.fault!r}"
    assert not any(secret in told for secret in secrets)


def assert_sane(value: object) -> None:
    """Types and sizes are what the rest of the program counts on."""
    match value:
        case QueryPage(rows=rows):
            assert len(rows) <= MAX_PAGE_SIZE
            for row in rows:
                assert all(type(name) is str and isinstance(cell, str | None) for name, cell in row.items())
            for number in (value.total, value.count, value.remaining, value.offset):
                assert type(number) is int
                assert 0 <= number < 10**16
        case str():
            _assert_harmless(value, most=4_000)
        case bool() | None | Secret() | GatewayError():
            pass
        case int():
            assert abs(value) < 10**16
            assert str(value)
        case float():
            assert 0 <= value <= 86_400
        case Decimal():
            assert value.is_finite()
            assert len(f"{value:,.2f}") < 200
        case datetime():
            assert value.astimezone().year
        case tuple() | frozenset():
            for item in value:
                assert_sane(item)
        case Mapping():
            for name, item in value.items():
                assert_sane(name)
                assert_sane(item)
        case _:
            assert dataclasses.is_dataclass(value), type(value)
            for field in dataclasses.fields(value):
                assert_sane(getattr(value, field.name))
