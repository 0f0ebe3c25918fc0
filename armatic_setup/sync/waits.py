"""Why a sync waits, in the four kinds that a person tells apart."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class WaitCause(StrEnum):
    """What holds a sync up."""

    BUSY = "busy"  # Intacct has too much to do
    CLOSED = "closed"  # Intacct is being maintained
    NETWORK = "network"  # nothing can be reached from here
    LINE = "line"  # an answer was lost or spoilt on its way


_BUSY: Final = frozenset({"throttled", "server_error", "gateway_timeout"})
_NETWORK: Final = frozenset({"name_resolution", "connection_refused", "connect_timeout", "network", "proxy"})


def cause_of(reason: str) -> WaitCause:
    """The cause, by the kind of the fault that a ``Waiting`` event gives as its reason."""
    if reason in _BUSY:
        return WaitCause.BUSY
    if reason == "maintenance":
        return WaitCause.CLOSED
    return WaitCause.NETWORK if reason in _NETWORK else WaitCause.LINE
