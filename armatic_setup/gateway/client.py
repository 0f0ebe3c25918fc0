"""The gateway client: sign in, ask, get values back."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass

from armatic_setup import product
from armatic_setup.cancel import CancelToken
from armatic_setup.faults import Fault
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
from armatic_setup.gateway.filters import Filter
from armatic_setup.gateway.functions import Query, ReadFunction
from armatic_setup.gateway.retry import PATIENT, RetryPolicy
from armatic_setup.gateway.session import Session


@dataclass(frozen=True, slots=True)
class Waiting:
    """We wait before sending again.

    Attributes:
        seconds: For how long.
        reason: The fault's kind, such as ``throttled``.
        tried: How often the request was sent so far.
        fault: How the last try ended.
    """

    seconds: float
    reason: str
    tried: int
    fault: Fault


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and its reply, without anything they said: for logs.

    Attributes:
        functions: Names of the functions sent, ``query ARINVOICE`` style where there is an object.
        control_id: The request's control ID.
        sent: Bytes of the request's body.
        received: Bytes of the reply's body, decompressed.
        seconds: From sending to the last byte read.
        http_status: ``None`` when no answer arrived.
        outcome: ``ok``, or the kind of the fault it ended in.
    """

    functions: tuple[str, ...]
    control_id: str
    sent: int
    received: int
    seconds: float
    http_status: int | None
    outcome: str


class Gateway:
    """Reads one company, as one user.

    Safe to use from several threads at a time: each call is a request of its own, and they share one
    session, which is renewed by one of them only.
    """

    def __init__(
        self,
        credentials: Credentials,
        *,
        endpoint: str = product.GATEWAY_ENDPOINT,
        cancel: CancelToken | None = None,
        transport: object | None = None,
        retry: RetryPolicy = PATIENT,
        clock: Callable[[], float] = time.monotonic,
        chance: Callable[[], float] = random.random,
        on_wait: Callable[[Waiting], None] | None = None,
        on_exchange: Callable[[Exchange], None] | None = None,
    ) -> None:
        raise NotImplementedError

    session: Session | None
    requests: int

    def sign_in(self) -> Session:
        """Open a session by sending the user's password, once."""
        raise NotImplementedError

    def call(self, *functions: ReadFunction) -> tuple[Result, ...]:
        """Send *functions* in one request; each succeeds or fails by itself."""
        raise NotImplementedError

    def query(self, query: Query) -> QueryPage:
        """One page of rows."""
        raise NotImplementedError

    def aggregate(
        self,
        object: str,  # noqa: A002 - the gateway's own word
        *,
        sums: tuple[str, ...] = (),
        count: bool = True,
        where: Filter | None = None,
    ) -> Aggregate:
        """The gateway's own count and exact totals of the rows that match."""
        raise NotImplementedError

    def lookup(self, object: str) -> ObjectDefinition:  # noqa: A002
        """An object's fields."""
        raise NotImplementedError

    def company_shape(self) -> CompanyShape:
        """What kind of company it is, in one request."""
        raise NotImplementedError

    def user_formatting(self) -> UserFormatting:
        """How the signed-in user's dates and times are written."""
        raise NotImplementedError

    def user_permissions(self, user_id: str | None = None) -> UserPermissions:
        """A user's effective rights; the signed-in user's own when none is named."""
        raise NotImplementedError
