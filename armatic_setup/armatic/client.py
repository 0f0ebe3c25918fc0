"""The client of Armatic's interface: one call, answered or failed for good."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from types import TracebackType
from typing import Final, Self

from armatic_setup.armatic import address, request, verdict
from armatic_setup.armatic.errors import ArmaticError
from armatic_setup.armatic.pace import Pace
from armatic_setup.armatic.request import Call
from armatic_setup.armatic.verdict import Answer
from armatic_setup.cancel import CancelToken
from armatic_setup.faults import Cancelled, Fault
from armatic_setup.gateway.endpoint import Endpoint
from armatic_setup.gateway.errors import GatewayError
from armatic_setup.gateway.reports import Exchange, Waiting
from armatic_setup.gateway.retry import RetryPolicy
from armatic_setup.gateway.transport import HttpReply, Transport
from armatic_setup.secret import Secret

#: How patient a lookup is: one that fails for long is asked again by the next run.
USUAL: Final = RetryPolicy(tries=4, first_wait=1.0, throttle_wait=10.0, longest_wait=120.0)
#: Requests a second. What Armatic allows is not public, so this is far below what others allow.
POLITE: Final = 2.0
#: Bytes of an answer, decompressed. That of a lookup has some thousand.
ANSWER_LIMIT: Final = 4 * 1024 * 1024


class ArmaticClient:
    """Sends calls over kept connections. Safe to use from several threads; a context manager.

    TLS, proxies, time-outs and Cancel are those of the gateway's transport; redirects are never followed.
    A refused token is never sent again by itself.

    Args:
        url: The address; https, or plain http on this computer.
        token: The bearer token.
        cancel: Ends whatever is under way.
        per_second: Requests a second; 0 sets no limit.
        retry: When a call is sent again.
        answer_limit: Bytes of an answer, decompressed.
        on_wait: Told before each wait.
        on_exchange: Told after each request, without anything it said.
        transport: Sends it; one that is kept by the client when left out.
        proxy_sign_in: For the company's proxy alone, see ``Credentials``.
        chance: Between 0 and 1; spreads the waits.

    Raises:
        ArmaticError: ``address_not_allowed``.
    """

    def __init__(
        self,
        url: str,
        token: Secret,
        cancel: CancelToken,
        *,
        per_second: float = POLITE,
        retry: RetryPolicy = USUAL,
        answer_limit: int = ANSWER_LIMIT,
        on_wait: Callable[[Waiting], None] | None = None,
        on_exchange: Callable[[Exchange], None] | None = None,
        transport: Transport | None = None,
        proxy_sign_in: Secret | None = None,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._base = address.configured(url)
        self._token = token
        self._cancel = cancel
        self._pace = Pace(per_second, cancel)
        self._retry = retry
        self._on_wait = on_wait
        self._on_exchange = on_exchange
        self._chance = chance
        self._transport = transport or Transport(
            cancel, read_timeout=60.0, body_limit=answer_limit, proxy_sign_in=proxy_sign_in
        )

    @property
    def endpoint(self) -> Endpoint:
        """The address in use."""
        return self._base

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give back all connections."""
        self._transport.close()

    def send(self, call: Call) -> Answer:
        """The answer of *call*, which must be one that may be sent several times.

        Raises:
            ArmaticError: There is none, or it is a refusal.
            Cancelled: The user asked to stop.
        """
        tried = 0
        while True:
            self._pace.take_turn()
            try:
                return self._exchanged(call)
            except GatewayError as error:
                tried += 1
                failure = ArmaticError.of_wire(error, call.name)
                seconds = self._retry.wait_before_next(error, tried, self._chance())
            if seconds is None:
                raise failure  # outside the handler, so that the original is let go
            self._wait(seconds, tried, failure.fault)

    def _wait(self, seconds: float, tried: int, fault: Fault) -> None:
        if self._on_wait is not None:
            self._on_wait(Waiting(seconds, fault.kind, tried, fault))
        self._cancel.wait(seconds)

    def _exchanged(self, call: Call) -> Answer:
        """One request and its answer.

        Raises:
            GatewayError: Sending it again may help.
            ArmaticError: It does not.
            Cancelled: The user asked to stop.
        """
        headers = request.headers(call, self._token)
        place = address.at(self._base, call.path, call.query)
        began = time.perf_counter()
        status: int | None = None
        received = 0
        outcome = "failed"
        try:
            with self._transport.exchange(call.method, place, call.body, headers) as http:
                status = http.status
                body = _body(http, call)
            received = len(body)
            answer = verdict.answer_of(http, body, call.name, call.expected)
            outcome = "ok"
            return answer
        except (GatewayError, ArmaticError) as error:
            outcome = error.fault.kind
            raise
        except Cancelled:
            outcome = "cancelled"
            raise
        finally:
            if self._on_exchange is not None:
                self._on_exchange(
                    Exchange(
                        functions=(call.name,),
                        control_id="",
                        sent=len(call.body or b""),
                        received=received,
                        seconds=time.perf_counter() - began,
                        http_status=status,
                        outcome=outcome,
                    )
                )


def _body(http: HttpReply, call: Call) -> bytes:
    """All of an answer. Where its status is a refusal, that is enough, be the rest cut or not."""
    try:
        return b"".join(http.chunks)
    except GatewayError:
        if 200 <= http.status < 300 or http.status in call.expected:
            raise
    return b""
