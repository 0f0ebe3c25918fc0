"""The gateway client: sign in, ask, get values back."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Self

from armatic_setup import product
from armatic_setup.cancel import CancelToken
from armatic_setup.faults import Cancelled
from armatic_setup.gateway import decoding
from armatic_setup.gateway import endpoint as addresses
from armatic_setup.gateway.answers import (
    Aggregate,
    CompanyShape,
    ObjectDefinition,
    QueryPage,
    Result,
    UserFormatting,
    UserPermissions,
)
from armatic_setup.gateway.credentials import Credentials
from armatic_setup.gateway.errors import GatewayError, NotSendable, SessionRefused, Unreadable
from armatic_setup.gateway.exchange import Desk, Exchanger, Outcome
from armatic_setup.gateway.filters import Filter
from armatic_setup.gateway.functions import (
    GetApiSession,
    GetApplications,
    GetFinancialSetup,
    GetUserPermissions,
    Lookup,
    Query,
    ReadEntityDetails,
    ReadFunction,
    ReadUserFormatting,
    count_of,
    name_of,
    sum_of,
)
from armatic_setup.gateway.line import Line
from armatic_setup.gateway.reports import Exchange, Waiting
from armatic_setup.gateway.retry import PATIENT, RetryPolicy, may_repeat_sign_in
from armatic_setup.gateway.session import Lease, Session, SessionKeeper
from armatic_setup.gateway.slots import USUAL, Slots
from armatic_setup.gateway.transport import Sender, Transport
from armatic_setup.secret import Secret

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["Exchange", "Gateway", "Waiting"]

#: Every object has this key and every record a value in it, so counting it counts the records.
_KEY: Final = "RECORDNO"


class Gateway:
    """Reads one company, as one user.

    Safe to use from several threads: each call is a request of its own, and they share one session, which
    only one of them renews.

    Args:
        credentials: Who signs in.
        endpoint: Where to sign in; later requests go where the session says.
        cancel: Ends everything that is under way, and every later call, with ``Cancelled``.
        transport: Sends the requests; by default real ones that *cancel* can end.
        session: A session that this sign-in opened before, to go on with.
        retry: How patient to be with failures that may pass.
        read_timeout: Seconds without a single byte until a request counts as failed.
        clock: Monotonic seconds, for the session's time-out.
        chance: Numbers between 0 and 1 that spread the waits.
        on_wait: Told before each wait, in the thread that waits.
        on_exchange: Told after each request, in the thread that sent it.
        at_once: Requests at a time; one, once Intacct has called that too many.

    Attributes:
        on_wait: As above; it may be replaced.
    """

    def __init__(
        self,
        credentials: Credentials,
        *,
        endpoint: str = product.GATEWAY_ENDPOINT,
        cancel: CancelToken | None = None,
        transport: Sender | None = None,
        session: Session | None = None,
        retry: RetryPolicy = PATIENT,
        read_timeout: float = 120.0,
        clock: Callable[[], float] = time.monotonic,
        chance: Callable[[], float] = random.random,
        on_wait: Callable[[Waiting], None] | None = None,
        on_exchange: Callable[[Exchange], None] | None = None,
        at_once: int = USUAL,
    ) -> None:
        self._credentials = credentials
        self._endpoint = endpoint
        self._cancel = cancel or CancelToken()
        self._transport = transport or Transport(
            self._cancel, read_timeout=read_timeout, proxy_sign_in=credentials.proxy_sign_in
        )
        self._slots = Slots(at_once, self._cancel)
        self._exchanger = Exchanger(credentials, self._transport, self._cancel, on_exchange, self._slots)
        self._retry = retry
        self._clock = clock
        self._chance = chance
        self._closed = False
        self.on_wait = on_wait
        self._keeper = SessionKeeper(self._open_session, clock, session)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Give back all connections. The session at the gateway ends by itself.

        A call in another thread that waits for its next try does not make it.
        """
        self._closed = True
        self._transport.close()

    def reconnect(self) -> None:
        """Break every connection, from any thread: the requests under way are sent again over new ones."""
        if isinstance(self._transport, Transport):
            self._transport.reconnect()

    @property
    def desk(self) -> Desk:
        """Where answers are read, once they are here; it may be replaced.

        Python does one thing at a time and loses much when threads vie for it, so whoever asks in several
        threads had better have all answers read in one.
        """
        return self._exchanger.desk

    @desk.setter
    def desk(self, desk: Desk) -> None:
        self._exchanger.desk = desk

    @property
    def session(self) -> Session | None:
        """The session in use, if there is one."""
        return self._keeper.session

    @property
    def line(self) -> Line:
        """How the way to the gateway was found; nothing where the transport is not a real one."""
        return self._transport.line if isinstance(self._transport, Transport) else Line()

    @property
    def requests(self) -> int:
        """How many requests were sent so far, those included that reached nobody."""
        return self._exchanger.requests

    @property
    def seconds_on_the_line(self) -> float:
        """How long requests of the calling thread were under way so far; waits for each other apart."""
        return self._slots.seconds

    def sign_in(self) -> Session:
        """Open a session by sending the user's password, once.

        Raises:
            SenderRefused: The sender ID or its password is wrong.
            LoginRefused: The user, password, company or authorization is refused. Every later call of this
                client raises it, too, without sending anything.
            OperationRefused: The gateway could not make a session.
            GatewayError: Intacct could not be reached or understood. It is tried again by itself only while
                no answer can have judged the password.
            Cancelled: The user asked to stop.
        """
        return self._keeper.opened()

    def call(self, *functions: ReadFunction) -> tuple[Result, ...]:
        """Send *functions* in one request; each succeeds or fails by itself.

        Signs in first where there is no session. A refused session is replaced once, and the request sent
        again with the new one.

        Raises:
            GatewayError: The request failed as a whole.
            Cancelled: The user asked to stop.
        """
        if not functions:
            raise ValueError("a request has at least one function")
        if any(isinstance(function, GetApiSession) for function in functions):
            raise NotSendable.of("function_not_allowed", function="getAPISession", detail="Use sign_in")
        session = self._keeper.current()
        try:
            return self._call(functions, session)
        except SessionRefused:
            return self._call(functions, self._keeper.instead_of(session))

    def query(self, query: Query) -> QueryPage:
        """One page of rows.

        A request that takes too long is tried once more and then raises ``read_timeout`` or
        ``gateway_timeout``; asking for a smaller page may help.

        Raises:
            OperationRefused: No permission, an unknown object or an unknown field.
            GatewayError: As for :meth:`call`.
        """
        result = self._one(query)
        assert result.page is not None  # a query's result without a page never gets here
        return result.page

    def aggregate(
        self,
        object: str,  # noqa: A002 - the gateway's own word
        *,
        sums: tuple[str, ...] = (),
        count: bool = True,
        where: Filter | None = None,
    ) -> Aggregate:
        """The gateway's own count and exact totals of the rows that match.

        Raises:
            Unreadable: A figure is missing or is no number.
            GatewayError: As for :meth:`query`.
        """
        folded = tuple(map(sum_of, sums))
        query = Query(
            object,
            fields=(),
            where=where,
            order_by=(),
            aggregates=(count_of(_KEY), *folded) if count else folded,
        )
        return decoding.aggregate(self.query(query), _KEY if count else "", sums)

    def lookup(self, object: str) -> ObjectDefinition:  # noqa: A002 - the gateway's own word
        """An object's fields. It proves no permission: the gateway does not check any here."""
        return decoding.object_definition(object, _data(self._one(Lookup(object))))

    def company_shape(self) -> CompanyShape:
        """What kind of company it is, in one request of three functions."""
        return decoding.company_shape(self.call(GetFinancialSetup(), ReadEntityDetails(), GetApplications()))

    def user_formatting(self) -> UserFormatting:
        """How the signed-in user's dates and times are written."""
        return decoding.user_formatting(_data(self._one(ReadUserFormatting(self._user_id()))))

    def user_permissions(self, user_id: str | None = None) -> UserPermissions:
        """A user's effective rights; the signed-in user's own when none is named.

        Raises:
            OperationRefused: The signed-in user may not see permissions, which is usual.
            GatewayError: As for :meth:`call`.
        """
        return decoding.user_permissions(_data(self._one(GetUserPermissions(user_id or self._user_id()))))

    def _user_id(self) -> str:
        session = self._keeper.current()
        return session.user_id or self._credentials.user_id

    def _one(self, function: ReadFunction) -> Result:
        (result,) = self.call(function)
        if result.error is not None:
            raise result.error
        return result

    def _call(self, functions: tuple[ReadFunction, ...], session: Session) -> tuple[Result, ...]:
        chosen = addresses.configured(self._endpoint)
        target = addresses.named_by_session(session.endpoint, chosen)
        outcome = self._persist(
            lambda: self._exchanger.exchange(functions, target, session),
            lambda error: error.retryable,
            proven=True,
        )
        self._keeper.used(session, self._lease(outcome))
        return outcome.results

    def _open_session(self, accepted_before: bool) -> tuple[Session, Lease]:
        chosen = addresses.configured(self._endpoint)
        outcome = self._persist(
            lambda: self._exchanger.exchange((GetApiSession(),), chosen, None),
            lambda error: may_repeat_sign_in(error, accepted_before=accepted_before),
            proven=accepted_before,
        )
        (result,) = outcome.results
        if result.error is not None:
            raise result.error
        session_id, endpoint, entity_id = decoding.api_session(_data(result))
        if not session_id:
            raise Unreadable.of("unexpected", function=name_of(GetApiSession()), detail="No session ID")
        if endpoint:
            addresses.named_by_session(endpoint, chosen)
        signed_in = outcome.authentication
        session = Session(
            id=Secret(session_id),
            endpoint=endpoint or self._endpoint,
            expires_at=signed_in.expires_at if signed_in else None,
            company_id=(signed_in and signed_in.company_id) or self._credentials.company_id,
            user_id=(signed_in and signed_in.user_id) or self._credentials.user_id,
            entity_id=(signed_in and signed_in.entity_id) or entity_id,
            server_time=signed_in.server_time if signed_in else None,
        )
        return session, self._lease(outcome)

    def _lease(self, outcome: Outcome) -> Lease:
        signed_in = outcome.authentication
        if signed_in is None:
            return Lease(None, self._clock())
        return Lease.granted(signed_in.server_time, signed_in.expires_at, self._clock())

    def _persist(
        self, attempt: Callable[[], Outcome], may_repeat: Callable[[GatewayError], bool], *, proven: bool
    ) -> Outcome:
        tried = 0
        failed_first: float | None = None
        while True:
            tried += 1
            try:
                return attempt()
            except GatewayError as error:
                now = self._clock()
                failed_first = now if failed_first is None else failed_first
                troubled = now - failed_first if proven else None
                wait = self._retry.wait_before_next(error, tried, self._chance(), troubled)
                if wait is None or not may_repeat(error):
                    raise
                if self.on_wait is not None:
                    self.on_wait(Waiting(wait, error.fault.kind, tried, error.fault))
            self._cancel.wait(wait)
            if self._closed:  # nobody is there for the answer
                raise Cancelled


def _data(result: Result) -> Element:
    assert result.data is not None  # a result without an error has data, or never gets here
    return result.data
