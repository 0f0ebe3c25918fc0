"""What was found, in the words of both faces."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from armatic_setup.arrival.report import ArrivalReport, CustomerArrival, Differing, Doubt, Outcome, Scope
from armatic_setup.language import mark, tr
from armatic_setup.language_figures import count

#: By scope, and by whether a single customer was looked up.
_ARRIVED: Final[Mapping[tuple[Scope, bool], str]] = {
    (Scope.SAMPLE, True): mark("{arrived} of 1 sampled customer has arrived in Armatic"),
    (Scope.SAMPLE, False): mark("{arrived} of {asked} sampled customers have arrived in Armatic"),
    (Scope.ALL, True): mark("{arrived} of 1 customer has arrived in Armatic"),
    (Scope.ALL, False): mark("{arrived} of {asked} customers have arrived in Armatic"),
}
#: By what the tie-out with Intacct says.
_TIES: Final[Mapping[bool | None, str]] = {
    True: mark("totals agree"),
    False: mark("totals differ"),
    None: mark("totals are not compared"),
}
_OUTCOMES: Final[Mapping[Outcome, str]] = {
    Outcome.ARRIVED: mark("arrived"),
    Outcome.NOT_YET: mark("not yet"),
    Outcome.DIFFERENT: mark("different"),
    Outcome.UNCLEAR: mark("unclear"),
}
_DOUBTS: Final[Mapping[Doubt, str]] = {
    Doubt.SEVERAL: mark("Armatic finds several customers like this one."),
    Doubt.NO_NUMBER: mark("Armatic finds a customer of this name, without an account number."),
    Doubt.NO_LIST: mark("Armatic's answer has no list of customers."),
    Doubt.LONG_LIST: mark("Armatic finds many others, and may not show all of them."),
}
_DIFFERENCES: Final[Mapping[str, str]] = {
    "account_number": mark("The account number in Armatic is {theirs}, the customer ID in Intacct {ours}."),
    "name": mark("The name in Armatic is {theirs}, in Intacct {ours}."),
}
_NOT_YET: Final = mark("Armatic does not find this customer. Its first sync may take hours.")
#: What has to be known beside any result.
_TOTALS: Final = mark(
    "No public interface of Armatic tells amounts, so the totals are those of the tie-out with Sage Intacct."
)
_NUMBERS: Final = mark(
    "Armatic's account number is compared with Intacct's customer ID, and the name where Armatic tells one."
)


def summary(report: ArrivalReport) -> str:
    """The whole in one sentence."""
    arrived = tr(_ARRIVED[report.scope, report.asked == 1]).format(
        arrived=count(report.arrived), asked=count(report.asked)
    )
    return tr("{arrived}, {totals}.").format(arrived=arrived, totals=tr(_TIES[report.ties]))


def outcome(what: Outcome) -> str:
    """A word for what became of a customer."""
    return tr(_OUTCOMES[what])


def explained(customer: CustomerArrival) -> str:
    """Why a customer has not arrived as it should, in sentences; empty where it has."""
    if customer.outcome is Outcome.NOT_YET:
        return tr(_NOT_YET)
    if customer.doubt is not None:
        return tr(_DOUBTS[customer.doubt])
    return " ".join(map(difference, customer.differs))


def difference(one: Differing) -> str:
    """What differs, in a sentence."""
    return tr(_DIFFERENCES[one.field]).format(theirs=one.theirs, ours=one.ours)


def notes() -> tuple[str, ...]:
    """What a result means and what it does not."""
    return tr(_NUMBERS), tr(_TOTALS)
