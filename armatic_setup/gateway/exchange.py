"""One request and its reply: build, send, read, judge. No second try, no session keeping."""

from __future__ import annotations

import threading
import time
import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Protocol, TypeVar

from armatic_setup.cancel import CancelToken
from armatic_setup.faults import Cancelled, ErrorEntry
from armatic_setup.gateway import request, verdict
from armatic_setup.gateway.answers import Result
from armatic_setup.gateway.credentials import Credentials
from armatic_setup.gateway.endpoint import Endpoint
from armatic_setup.gateway.errors import GatewayError, OperationRefused, Throttled, Unreadable
from armatic_setup.gateway.functions import Query, ReadFunction, name_of, object_of
from armatic_setup.gateway.reports import Exchange
from armatic_setup.gateway.response import Authentication, FunctionResult, Reply, read_reply
from armatic_setup.gateway.session import Session
from armatic_setup.gateway.slots import Slots
from armatic_setup.gateway.transport import HttpReply, Sender

Value = TypeVar("Value")


class Desk(Protocol):
    """Does what keeps Python busy, in a thread of its choice."""

    def __call__(self, step: Callable[[], Value], /) -> Value:
        """What *step* gives, or raises."""


def where_asked(step: Callable[[], Value], /) -> Value:
    """The desk of whoever has none: the thread that asked."""
    return step()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a request gave: who was signed in, and a result per function in the order of the functions."""

    authentication: Authentication | None
    results: tuple[Result, ...]


class Exchanger:
    """Sends requests and reports each. Safe to use from several threads."""

    def __init__(
        self,
        credentials: Credentials,
        transport: Sender,
        cancel: CancelToken,
        on_exchange: Callable[[Exchange], None] | None,
        slots: Slots,
    ) -> None:
        self._credentials = credentials
        self._transport = transport
        self._cancel = cancel
        self._on_exchange = on_exchange
        self._slots = slots
        self._lock = threading.Lock()
        #: Where answers are read, see ``Gateway.desk``.
        self.desk: Desk = where_asked
        #: How many requests were sent so far.
        self.requests = 0

    def exchange(
        self, functions: tuple[ReadFunction, ...], endpoint: Endpoint, session: Session | None
    ) -> Outcome:
        """Send *functions* once.

        Raises:
            GatewayError: The request failed as a whole; the fault says what was under way.
            Cancelled: The user asked to stop.
        """
        self._cancel.check()
        sent = request.build(functions, self._credentials, session, uuid.uuid4().hex)
        with self._lock:
            self.requests += 1
        meter = _Meter(time.perf_counter())
        outcome = "failed"
        errors: tuple[ErrorEntry, ...] = ()
        try:
            answer = self._send(sent, functions, endpoint, meter, by_session=session is not None)
            refused = [result.error.fault for result in answer.results if result.error]
            errors = tuple(entry for fault in refused for entry in fault.errors)
            outcome = "refused" if refused else "ok"
            return answer
        except GatewayError as error:
            if isinstance(error, Throttled):
                self._slots.throttled()
            outcome, errors = error.fault.kind, error.fault.errors
            raise error.during(name_of(functions[0]), object_of(functions[0]), sent.control_id) from None
        except Cancelled:
            outcome = "cancelled"
            raise
        finally:
            if self._on_exchange is not None:
                self._on_exchange(
                    Exchange(
                        functions=tuple(f"{name_of(each)} {object_of(each)}".strip() for each in functions),
                        control_id=sent.control_id,
                        sent=len(sent.body),
                        received=meter.received,
                        seconds=time.perf_counter() - meter.started,
                        http_status=meter.status,
                        outcome=outcome,
                        error_numbers=tuple(entry.errorno for entry in errors if entry.errorno),
                        support_ids=tuple(entry.support_id for entry in errors if entry.support_id),
                    )
                )

    def _send(
        self,
        sent: request.Request,
        functions: tuple[ReadFunction, ...],
        endpoint: Endpoint,
        meter: _Meter,
        *,
        by_session: bool,
    ) -> Outcome:
        with ExitStack() as wire:
            wire.enter_context(self._slots.taken())
            http = wire.enter_context(self._transport.post(endpoint, sent.body))
            meter.status = http.status
            error = verdict.by_status(http)
            if error is not None:
                raise error
            if http.arrive():
                wire.close()  # the next request may go while this answer is read
                reply = self.desk(lambda: _read(http, meter, functions, sent))
            else:  # the rest comes from a socket, whose time is counted in this thread
                reply = _read(http, meter, functions, sent)
        error = verdict.of_reply(reply, http, by_session=by_session)
        if error is not None:
            raise error
        return Outcome(reply.authentication, _matched(reply, functions, sent, http.status))


@dataclass(slots=True)
class _Meter:
    """What is known of an exchange while it runs."""

    started: float
    status: int | None = None
    received: int = 0

    def counting(self, chunks: Iterable[bytes]) -> Iterator[bytes]:
        for chunk in chunks:
            self.received += len(chunk)
            yield chunk


def _read(
    http: HttpReply, meter: _Meter, functions: tuple[ReadFunction, ...], sent: request.Request
) -> Reply:
    objects = [each.object for each in functions if isinstance(each, Query)]
    tags = [spelling for name in objects for spelling in (name, name.upper(), name.lower())]
    try:
        return read_reply(meter.counting(http.chunks), row_tags=tags, masked=sent.masked)
    except Unreadable as unreadable:
        raise verdict.of_unreadable(unreadable, http) from None


def _matched(
    reply: Reply, functions: tuple[ReadFunction, ...], sent: request.Request, status: int
) -> tuple[Result, ...]:
    """The results in the order of the functions: by control ID, or by place where there is none."""
    by_id = {result.control_id: result for result in reply.results if result.control_id}
    results = []
    for place, (function, function_id) in enumerate(zip(functions, sent.function_ids, strict=True)):
        found = by_id.get(function_id)
        if found is None and place < len(reply.results) and not reply.results[place].control_id:
            found = reply.results[place]
        if found is None:
            raise Unreadable.of("unexpected", http_status=status, detail="A result is missing")
        results.append(_result(found, function, function_id, sent.control_id, status))
    return tuple(results)


def _result(
    found: FunctionResult, function: ReadFunction, function_id: str, control_id: str, status: int
) -> Result:
    name = name_of(function)
    if found.failed:
        error = OperationRefused.of(
            "refused",
            errors=found.errors,
            http_status=status,
            function=name,
            object=object_of(function),
            control_id=control_id,
        )
        return Result(name, function_id, error=error)
    if isinstance(function, Query):
        if found.page is None:
            raise Unreadable.of("unexpected", http_status=status, detail="A query without rows or a count")
        return Result(name, function_id, page=found.page)
    if found.data is None:
        raise Unreadable.of("unexpected", http_status=status, detail="A result without data")
    return Result(name, function_id, data=found.data)
