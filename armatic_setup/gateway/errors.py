# ruff: noqa: N818 - the names say what happened; "Error" at each end would only be noise
"""Everything that can go wrong between us and the gateway.

    SetupError
    └── GatewayError
        ├── NotSendable        LOCAL      we refuse to send it
        ├── NotReached         NETWORK    no answer arrived
        ├── Unreadable         REPLY      an answer arrived that is not the gateway's
        ├── Throttled          HTTP       too many requests at a time or too fast
        ├── Unavailable        HTTP       the service, or something before it, turns us away for now
        ├── SenderRefused      SENDER     the reply's control block failed
        ├── LoginRefused       LOGIN      user ID, password, company or sender authorization refused
        ├── SessionRefused     LOGIN      the session is dead; a new one may work
        └── OperationRefused   OPERATION  one function failed: permission, object, field

The same errorno means different things at different places of a reply, so the class says *where* it
failed and the fault's entries say what Intacct wrote there. ``Cancelled`` stands apart: it is no error.
"""

from __future__ import annotations

import dataclasses
from typing import ClassVar, Self

from armatic_setup.faults import ErrorEntry, Fault, SetupError, Stage


class GatewayError(SetupError):
    """Any failure of a gateway call.

    Attributes:
        stage: The stage every fault of this class is at.
        kinds: All kinds a fault of this class may have.
        retryable: Whether sending again can help at all; ``retry.RetryPolicy`` decides per kind.
    """

    stage: ClassVar[Stage]
    kinds: ClassVar[frozenset[str]]
    retryable: ClassVar[bool] = False

    @classmethod
    def of(
        cls,
        kind: str,
        *,
        errors: tuple[ErrorEntry, ...] = (),
        http_status: int | None = None,
        function: str = "",
        object: str = "",  # noqa: A002 - the gateway's own word
        detail: str = "",
        retry_after: float | None = None,
        control_id: str = "",
    ) -> Self:
        """An error of this class with a fault of *kind*."""
        assert kind in cls.kinds, kind
        return cls(
            Fault(
                stage=cls.stage,
                kind=kind,
                errors=errors,
                http_status=http_status,
                function=function,
                object=object,
                detail=detail,
                retry_after=retry_after,
                control_id=control_id,
            )
        )

    def during(self, function: str, object: str, control_id: str) -> Self:  # noqa: A002
        """The same error, saying which call it ended; facts it has already are kept."""
        return type(self)(
            dataclasses.replace(
                self.fault,
                function=self.fault.function or function,
                object=self.fault.object or object,
                control_id=self.fault.control_id or control_id,
            )
        )


class NotSendable(GatewayError):
    """We refuse to send it: not a read function, not Intacct's address, or a value XML cannot carry."""

    stage = Stage.LOCAL
    kinds = frozenset({"function_not_allowed", "endpoint_not_allowed", "unsendable_value"})


class NotReached(GatewayError):
    """No answer arrived. ``certificate`` is told apart from other TLS faults: its owner is another."""

    stage = Stage.NETWORK
    kinds = frozenset(
        {
            "name_resolution",
            "connection_refused",
            "connect_timeout",
            "read_timeout",
            "connection_lost",
            "certificate",
            "tls",
            "proxy",
            "proxy_sign_in",
            "proxy_script",
            "network",
        }
    )
    retryable = True


class Unreadable(GatewayError):
    """An answer arrived, but it is not a reply of the gateway. Its body is never kept."""

    stage = Stage.REPLY
    kinds = frozenset(
        {"empty", "html", "truncated", "not_xml", "encoding", "forbidden_xml", "too_large", "unexpected"}
    )
    retryable = True


class Throttled(GatewayError):
    """Too many requests at a time or too fast; ``fault.retry_after`` holds the server's wish."""

    stage = Stage.HTTP
    kinds = frozenset({"throttled"})
    retryable = True


class Unavailable(GatewayError):
    """The service, or something on the way to it, turns every request away for now."""

    stage = Stage.HTTP
    kinds = frozenset({"server_error", "gateway_timeout", "maintenance", "redirect", "blocked"})
    retryable = True


class SenderRefused(GatewayError):
    """The reply's control block failed: the sender ID or its password, or the whole request."""

    stage = Stage.SENDER
    kinds = frozenset({"refused"})


class LoginRefused(GatewayError):
    """The sign-in was refused. Never sent again by itself: refused sign-ins lock the user out."""

    stage = Stage.LOGIN
    kinds = frozenset({"refused"})


class SessionRefused(GatewayError):
    """A request that carried a session was refused at sign-in: the session is over.

    No public source shows the exact errorno or text (unconfirmed), so only the place counts.
    """

    stage = Stage.LOGIN
    kinds = frozenset({"session"})


class OperationRefused(GatewayError):
    """One function of a request failed; the others may have succeeded."""

    stage = Stage.OPERATION
    kinds = frozenset({"refused"})
