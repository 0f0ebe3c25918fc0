"""What was found, kept in the company's file: each customer at once, so that nothing is asked twice."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from armatic_setup.arrival.report import (
    ArrivalReport,
    CustomerArrival,
    Differing,
    Doubt,
    Outcome,
    Scope,
)
from armatic_setup.sync import tieout_record
from armatic_setup.sync.store import Store
from armatic_setup.sync.values import Value, instant, iso


@dataclass(frozen=True, slots=True)
class KeptRun:
    """One looking.

    Attributes:
        asked: How many customers were to be looked up.
        finished_at: None while it can be resumed.
    """

    id: int
    scope: Scope
    address: str
    asked: int
    started_at: datetime
    finished_at: datetime | None = None


def last_report(store: Store, scope: Scope | None = None) -> ArrivalReport | None:
    """What was found last; None where nobody has looked.

    A looking that was broken off counts only where there is no whole one.

    Args:
        store: The synced data.
        scope: Of the sample or of all; left out, of the one that ended last.

    Raises:
        StoreError: The file cannot be read.
    """
    runs = [run for run in _runs(store) if scope in (None, run.scope)]
    whole = [run for run in runs if run.finished_at is not None]
    shown = max(whole, key=lambda run: (run.finished_at or run.started_at, run.id), default=None) or (
        runs[-1] if runs else None
    )
    return report_of(store, shown) if shown else None


def report_of(store: Store, run: KeptRun) -> ArrivalReport:
    """The report of one looking, whole or not.

    Raises:
        StoreError: The file cannot be read.
    """
    tie_out = tieout_record.last(store)
    return ArrivalReport(
        scope=run.scope,
        address=run.address,
        asked=run.asked,
        customers=found_by(store, run),
        started_at=run.started_at,
        finished_at=run.finished_at,
        ties=tie_out.ties if tie_out else None,
    )


def unfinished(store: Store, scope: Scope, address: str) -> KeptRun | None:
    """The looking of this kind that was broken off last, if it is the newest of its kind.

    Raises:
        StoreError: The file cannot be read.
    """
    runs = [run for run in _runs(store) if run.scope is scope]
    newest = runs[-1] if runs else None
    return newest if newest and newest.finished_at is None and newest.address == address else None


def begin(store: Store, scope: Scope, address: str, asked: int, now: datetime) -> KeptRun:
    """Note that a looking begins; the broken ones of its kind go.

    Raises:
        StoreError: The file cannot be written.
    """
    broken = [run for run in _runs(store) if run.scope is scope and run.finished_at is None]
    number = max((run.id for run in _runs(store)), default=0) + 1
    values = (number, scope.value, address, asked, iso(now))
    store.change(
        *_without(broken),
        ("INSERT INTO sync_arrival_run VALUES (?, ?, ?, ?, ?, NULL)", values),
    )
    return KeptRun(number, scope, address, asked, instant(iso(now)))


def keep(store: Store, run: KeptRun, found: CustomerArrival) -> None:
    """Note what was found of one customer.

    Raises:
        StoreError: The file cannot be written.
    """
    differs = json.dumps([[one.field, one.ours, one.theirs] for one in found.differs])
    doubt = found.doubt.value if found.doubt else ""
    values = (
        run.id,
        found.customer_id,
        found.name,
        found.outcome.value,
        doubt,
        differs,
        iso(found.checked_at),
    )
    store.change(("INSERT OR REPLACE INTO sync_arrival VALUES (?, ?, ?, ?, ?, ?, ?)", values))


def finish(store: Store, run: KeptRun, now: datetime) -> KeptRun:
    """Note that everybody was looked up; the earlier lookings of the same kind go.

    Raises:
        StoreError: The file cannot be written.
    """
    earlier = [one for one in _runs(store) if one.scope is run.scope and one.id != run.id]
    store.change(
        ("UPDATE sync_arrival_run SET finished_at = ? WHERE id = ?", (iso(now), run.id)), *_without(earlier)
    )
    return KeptRun(run.id, run.scope, run.address, run.asked, run.started_at, instant(iso(now)))


def found_by(store: Store, run: KeptRun) -> tuple[CustomerArrival, ...]:
    """What a looking has found so far, by the time of finding.

    Raises:
        StoreError: The file cannot be read.
    """
    rows = store.select(
        "SELECT customer, name, outcome, doubt, differs, checked_at FROM sync_arrival WHERE run = ?"
        " ORDER BY checked_at, customer",
        (run.id,),
    )
    return tuple(
        CustomerArrival(
            customer_id=str(customer),
            name=str(name),
            outcome=Outcome(str(outcome)),
            checked_at=instant(str(checked_at)),
            differs=tuple(Differing(*map(str, one)) for one in json.loads(str(differs))),
            doubt=Doubt(str(doubt)) if doubt else None,
        )
        for customer, name, outcome, doubt, differs, checked_at in rows
    )


def _runs(store: Store) -> list[KeptRun]:
    """All lookings, by their beginning."""
    rows = store.select(
        "SELECT id, scope, address, customers, started_at, finished_at FROM sync_arrival_run ORDER BY id"
    )
    return [
        KeptRun(
            id=int(number or 0),
            scope=Scope(str(scope)),
            address=str(address),
            asked=int(asked or 0),
            started_at=instant(str(started_at)),
            finished_at=instant(str(finished_at)) if finished_at else None,
        )
        for number, scope, address, asked, started_at, finished_at in rows
    ]


def _without(runs: Sequence[KeptRun]) -> list[tuple[str, Sequence[Value]]]:
    """The statements that forget some lookings."""
    statements: list[tuple[str, Sequence[Value]]] = []
    for run in runs:
        statements.append(("DELETE FROM sync_arrival WHERE run = ?", (run.id,)))
        statements.append(("DELETE FROM sync_arrival_run WHERE id = ?", (run.id,)))
    return statements
