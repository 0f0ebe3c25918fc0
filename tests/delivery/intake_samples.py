"""A small file, and what the practice Armatic received of it, compared without any code of the client."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from armatic_setup.armatic.errors import ArmaticError
from armatic_setup.cancel import CancelToken
from armatic_setup.delivery.intake import IntakeResult, Receiver, deliver
from armatic_setup.gateway.retry import RetryPolicy
from armatic_setup.guide.objects import SyncObject
from armatic_setup.practice.armatic import PracticeArmatic
from armatic_setup.secret import Secret
from armatic_setup.sync.store import Store
from armatic_setup.sync.values import Value
from tests.sync.samples import DEPARTMENTS, INVOICES, bookmark

TARGETS = (DEPARTMENTS, INVOICES)
#: Waits that tests can afford; the number of tries is the usual one.
HASTY = RetryPolicy(tries=5, first_wait=0.001, throttle_wait=0.001, longest_wait=2.0, soon=0.001)


def invoice(key: int, amount: str | None = "10.50", currency: str | None = "USD") -> tuple[Value, ...]:
    day = f"2026-11-{1 + key % 28:02}"
    stamp = f"{day}T08:30:00Z"
    return key, f"INV-{key}", f"C{key % 7}", day, currency, amount, "a@b.example", key + 9, stamp, stamp


def department(key: int, title: str | None = "Søn \u2028 \r\n 100 %") -> tuple[Value, ...]:
    return key, f"D{key}", title


def make_store(path: Path) -> Store:
    store = Store(path)
    store.prepare(TARGETS)
    store.claim("HarborPine", "")
    return store


def put(
    store: Store, target: SyncObject, rows: Sequence[tuple[Value, ...]], gone: Sequence[int] = ()
) -> None:
    store.repair(target, tuple(target.fields), rows, gone)


def fill(store: Store, invoices: int) -> None:
    rows = [invoice(key) for key in range(1, invoices + 1)]
    store.save_page(INVOICES, tuple(INVOICES.fields), rows, bookmark(INVOICES, invoices, invoices, done=True))


def receiver(armatic: PracticeArmatic) -> Receiver:
    return Receiver(armatic.address, Secret(armatic.token))


def run(store: Store, armatic: PracticeArmatic, *, begin_anew: bool = False) -> IntakeResult:
    return deliver(
        store, TARGETS, receiver(armatic), cancel=CancelToken(), begin_anew=begin_anew, retry=HASTY
    )


def refusal(store: Store, armatic: PracticeArmatic) -> ArmaticError:
    try:
        run(store, armatic)
    except ArmaticError as error:
        return error
    raise AssertionError("it was delivered")


def truth(path: Path, targets: Sequence[SyncObject] = TARGETS) -> dict[str, dict[int, dict[str, Any]]]:
    """What the file holds, as the proposal writes it; nulls left out."""
    found: dict[str, dict[int, dict[str, Any]]] = {}
    with closing(sqlite3.connect(path)) as connection:
        for target in targets:
            names = ", ".join('"' + field.lower().replace(".", "_") + '"' for field in target.fields)
            rows = connection.execute(f"SELECT {names} FROM {target.name.lower()}").fetchall()
            found[target.name] = {
                row[0]: {
                    field: bool(value) if kind == "boolean" else value
                    for (field, kind), value in zip(target.fields.items(), row, strict=True)
                    if value is not None
                }
                for row in rows
            }
    return found


def received(armatic: PracticeArmatic) -> dict[str, dict[int, dict[str, Any]]]:
    return {name: dict(rows) for name, rows in armatic.intake.rows("HarborPine").items() if rows}


def assert_same(path: Path, armatic: PracticeArmatic, targets: Sequence[SyncObject] = TARGETS) -> None:
    assert received(armatic) == {name: rows for name, rows in truth(path, targets).items() if rows}
