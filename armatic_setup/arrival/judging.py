"""What a lookup says of one customer. Pure, apart from the lookups it is given."""

from __future__ import annotations

from collections.abc import Callable, Container
from datetime import datetime

from armatic_setup.armatic.lookup import FoundCustomer, Lookup
from armatic_setup.arrival.report import CustomerArrival, Differing, Doubt, Outcome
from armatic_setup.arrival.sample import StoredCustomer


def judge(
    customer: StoredCustomer,
    look_up: Callable[[str], Lookup],
    clock: Callable[[], datetime],
    *,
    known: Container[str] = (),
) -> CustomerArrival:
    """Look for *customer* by its ID, and by its name where that finds nobody.

    Args:
        customer: Whom.
        look_up: Asks Armatic, once or twice.
        known: The IDs of all synced customers: many share a name, and another's entry is none of this one.
        clock: This computer's, UTC.

    Raises:
        ArmaticError: Armatic cannot be asked.
        Cancelled: The user asked to stop.
    """
    by_number = look_up(customer.id)
    found = _by_number(customer, by_number)
    if found is None and customer.name.strip():
        found = _by_name(customer, look_up(customer.name), known)
    if found is None:
        doubt = Doubt.LONG_LIST if by_number.more else None
        found = _verdict(customer, Outcome.UNCLEAR if doubt else Outcome.NOT_YET, doubt=doubt)
    return found(clock())


#: What was found, once the time is known.
_Finding = Callable[[datetime], CustomerArrival]


def _verdict(
    customer: StoredCustomer,
    outcome: Outcome,
    *,
    differs: tuple[Differing, ...] = (),
    doubt: Doubt | None = None,
) -> _Finding:
    return lambda now: CustomerArrival(customer.id, customer.name, outcome, now, differs, doubt)


def _by_number(customer: StoredCustomer, answer: Lookup) -> _Finding | None:
    """What the answer says of the account number; None where nobody has it."""
    if not answer.listed:
        return _verdict(customer, Outcome.UNCLEAR, doubt=Doubt.NO_LIST)
    wanted = " ".join(customer.id.split())
    same = [one for one in answer.customers if one.account_number == wanted]
    alike = [one for one in answer.customers if one.account_number.casefold() == wanted.casefold()]
    fitting = same or alike
    if not fitting:
        return None
    if len(fitting) > 1:
        return _verdict(customer, Outcome.UNCLEAR, doubt=Doubt.SEVERAL)
    differs = _differences(customer, fitting[0])
    return _verdict(customer, Outcome.DIFFERENT if differs else Outcome.ARRIVED, differs=differs)


def _by_name(customer: StoredCustomer, answer: Lookup, known: Container[str]) -> _Finding | None:
    """What the answer says of the name; None where nobody has it, or no entry tells one."""
    if not answer.listed:
        return _verdict(customer, Outcome.UNCLEAR, doubt=Doubt.NO_LIST)
    called = [one for one in answer.customers if one.name and _same(one.name, customer.name)]
    fitting = [one for one in called if one.account_number not in known]
    if not fitting:
        return None
    if len(fitting) > 1:
        return _verdict(customer, Outcome.UNCLEAR, doubt=Doubt.SEVERAL)
    if not fitting[0].account_number:
        return _verdict(customer, Outcome.UNCLEAR, doubt=Doubt.NO_NUMBER)
    return _verdict(customer, Outcome.DIFFERENT, differs=_differences(customer, fitting[0]))


def _differences(customer: StoredCustomer, found: FoundCustomer) -> tuple[Differing, ...]:
    """What both sides tell and tell differently. A field that is not there differs in nothing."""
    differs = []
    if found.account_number != " ".join(customer.id.split()):
        differs.append(Differing("account_number", customer.id, found.account_number))
    if found.name and customer.name.strip() and not _same(found.name, customer.name):
        differs.append(Differing("name", customer.name, found.name))
    return tuple(differs)


def _same(one: str, other: str) -> bool:
    """Whether two names are the same apart from capitals and blanks."""
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()
