"""What the looking tells while it goes on: one stream, for the window and the command line alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from armatic_setup.arrival.report import ArrivalReport, CustomerArrival, Scope


@dataclass(frozen=True, slots=True)
class ArrivalPlanned:
    """It is known whom to look up.

    Attributes:
        customers: How many in all.
        done: Of these, those that an interrupted run has looked up already.
        seconds: About how long the rest takes at the pace that is kept; waits and second lookups add to it.
    """

    scope: Scope
    customers: int
    done: int
    seconds: float


@dataclass(frozen=True, slots=True)
class CustomerLookedUp:
    """One customer is done, and what was found is stored.

    Attributes:
        arrival: What was found.
        done: How many are done.
        customers: How many in all.
    """

    arrival: CustomerArrival
    done: int
    customers: int


@dataclass(frozen=True, slots=True)
class ArrivalWaiting:
    """Armatic, or the network, wants time.

    Attributes:
        reason: The fault's kind, such as ``throttled``.
    """

    seconds: float
    reason: str


@dataclass(frozen=True, slots=True)
class ArrivalFinished:
    """Everybody was looked up."""

    report: ArrivalReport


ArrivalEvent: TypeAlias = ArrivalPlanned | CustomerLookedUp | ArrivalWaiting | ArrivalFinished
Emit: TypeAlias = Callable[[ArrivalEvent], None]
