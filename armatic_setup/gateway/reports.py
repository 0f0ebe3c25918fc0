"""What the client tells while it works."""

from __future__ import annotations

from dataclasses import dataclass

from armatic_setup.faults import Fault


@dataclass(frozen=True, slots=True)
class Waiting:
    """We are about to wait before a request is sent again.

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
    """One request and its reply, without anything they said: safe to log.

    Attributes:
        functions: What was sent, such as ``query ARINVOICE``.
        control_id: The request's control ID.
        sent: Bytes of the request.
        received: Bytes of the reply, decompressed.
        seconds: From sending to the last byte read.
        http_status: ``None`` when no answer arrived.
        outcome: ``ok``, ``refused`` where a function of it was, ``cancelled``, the kind of the fault it ended
            in, or ``failed`` (our mistake).
        error_numbers: Intacct's numbers of the errors in the reply.
        support_ids: What Sage support asks for, of these errors.
    """

    functions: tuple[str, ...]
    control_id: str
    sent: int
    received: int
    seconds: float
    http_status: int | None
    outcome: str
    error_numbers: tuple[str, ...] = ()
    support_ids: tuple[str, ...] = ()
