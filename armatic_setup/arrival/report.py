"""What the looking found: plain data for every face."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Scope(StrEnum):
    """Which customers are looked up."""

    SAMPLE = "sample"  # a few that stand for all, see ``arrival.sample``
    ALL = "all"


class Outcome(StrEnum):
    """What became of one customer."""

    ARRIVED = "arrived"  # Armatic has exactly one customer with this account number
    NOT_YET = "not_yet"  # Armatic finds nobody
    DIFFERENT = "different"  # it is there, and something that both sides tell is not the same
    UNCLEAR = "unclear"  # the answer allows no conclusion


class Doubt(StrEnum):
    """Why a customer is unclear."""

    SEVERAL = "several"  # several customers have this account number, or this name
    NO_NUMBER = "no_number"  # found by its name, without an account number
    NO_LIST = "no_list"  # the answer has no list of customers
    LONG_LIST = "long_list"  # nobody fits, but there may be others that the answer does not show


@dataclass(frozen=True, slots=True)
class Differing:
    """One thing that is not the same.

    Attributes:
        field: ``account_number`` or ``name``.
        ours: As synced from Intacct.
        theirs: As Armatic tells it.
    """

    field: str
    ours: str
    theirs: str


@dataclass(frozen=True, slots=True)
class CustomerArrival:
    """What was found of one customer.

    Attributes:
        customer_id: Intacct's.
        name: As synced from Intacct.
        checked_at: By this computer's clock, UTC.
        differs: What differs, where something does.
        doubt: Why it is unclear, where it is.
    """

    customer_id: str
    name: str
    outcome: Outcome
    checked_at: datetime
    differs: tuple[Differing, ...] = ()
    doubt: Doubt | None = None


@dataclass(frozen=True, slots=True)
class ArrivalReport:
    """The looking as a whole.

    Attributes:
        scope: Which customers were to be looked up.
        address: Of Armatic.
        asked: How many customers were to be looked up.
        customers: What was found of each so far, in the order of the looking.
        started_at: By this computer's clock, UTC.
        finished_at: None while it can be resumed.
        ties: Whether the totals of the last tie-out with Intacct agree; None where nothing was compared.
    """

    scope: Scope
    address: str
    asked: int
    customers: tuple[CustomerArrival, ...]
    started_at: datetime
    finished_at: datetime | None
    ties: bool | None

    def count(self, outcome: Outcome) -> int:
        """How many customers came to this."""
        return Counter(one.outcome for one in self.customers)[outcome]

    def of(self, outcome: Outcome) -> tuple[CustomerArrival, ...]:
        """The customers that came to this."""
        return tuple(one for one in self.customers if one.outcome is outcome)

    @property
    def arrived(self) -> int:
        """How many have arrived as they should."""
        return self.count(Outcome.ARRIVED)

    @property
    def complete(self) -> bool:
        """Whether every customer was looked up."""
        return self.finished_at is not None

    @property
    def connected(self) -> bool:
        """Whether Armatic holds any of the customers: then it does read this company."""
        return bool(self.arrived or self.count(Outcome.DIFFERENT))

    @property
    def proven(self) -> bool:
        """Whether all of them have arrived. Nobody looked up proves nothing."""
        return self.complete and self.arrived == self.asked > 0
