"""Replies of the practice gateway, one of every function and fault, to be spoilt."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from armatic_setup.cancel import CancelToken
from armatic_setup.gateway.client import Gateway
from armatic_setup.gateway.endpoint import Endpoint
from armatic_setup.gateway.errors import GatewayError
from armatic_setup.gateway.retry import RetryPolicy
from armatic_setup.gateway.session import Session
from armatic_setup.gateway.transport import HttpReply, Transport
from armatic_setup.practice import FAULTS, CompanySize, PracticeGateway
from armatic_setup.practice_sign_in import credentials_of
from tests.hostile.oracle import ASKS, same_control_id

#: The faults that are large on purpose have tests of their own.
_LONGEST = 24_000


@dataclass(frozen=True)
class Recorded:
    """A body, decompressed, and the question it answers."""

    question: str
    status: int
    content_type: str
    body: bytes


class _Recorder:
    """Sends over a real transport and keeps every body that came whole."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self.question = ""
        self.kept: dict[tuple[str, int, bytes], Recorded] = {}

    @contextmanager
    def post(self, endpoint: Endpoint, body: bytes) -> Iterator[HttpReply]:
        with self._transport.post(endpoint, body) as http:
            read = b"".join(http.chunks)
            question = "sign_in" if b"<getAPISession" in body else self.question
            if len(read) <= _LONGEST:
                recorded = Recorded(question, http.status, http.content_type, read)
                self.kept.setdefault((question, http.status, read), recorded)
            yield HttpReply(http.status, http.content_type, http.retry_after, iter([read]))

    def close(self) -> None:
        self._transport.close()


def record() -> tuple[Recorded, ...]:
    """One reply of every function, and one of every fault."""
    with PracticeGateway(size=CompanySize(customers=6, invoices=12)) as practice:
        practice.permissions.grant_reading_permissions()
        credentials = credentials_of(practice.access)
        recorder = _Recorder(Transport(CancelToken(), read_timeout=5, body_limit=1_000_000))

        def client(session: Session | None = None) -> Gateway:
            return Gateway(
                credentials,
                endpoint=practice.endpoint,
                transport=recorder,
                session=session,
                retry=RetryPolicy(tries=1),
            )

        with same_control_id():
            gateway = client()
            for recorder.question, question in ASKS.items():
                question(gateway)
            session = gateway.session
            for fault in FAULTS:
                for recorder.question in ("sign_in", "query"):
                    practice.faults.clear()
                    practice.faults.add(fault, seconds=0.0)
                    with suppress(GatewayError):
                        ASKS[recorder.question](client(session))
        recorder.close()
    found = tuple(recorder.kept.values())
    assert {each.question for each in found} >= set(ASKS)
    return found
