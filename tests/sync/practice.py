"""The real client and the practice company over HTTP, for the tests of this room."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from armatic_setup.cancel import CancelToken
from armatic_setup.gateway.client import Gateway
from armatic_setup.gateway.credentials import Credentials
from armatic_setup.gateway.retry import RetryPolicy
from armatic_setup.guide.catalogue import Catalogue, load_catalogue
from armatic_setup.guide.objects import FieldKind
from armatic_setup.practice import CompanySize, PracticeGateway
from armatic_setup.practice_sign_in import credentials_of
from armatic_setup.sync.engine import run_sync
from armatic_setup.sync.events import SyncEvent, announce_waits
from armatic_setup.sync.store import Store
from armatic_setup.sync.summary import SyncSummary

CATALOGUE: Catalogue = load_catalogue()
SMALL = CompanySize(customers=20, invoices=150)
#: Quick to try again: the waits themselves are the gateway room's to test.
HASTY = RetryPolicy(first_wait=0.001, throttle_wait=0.001)


class Clock:
    """The practice company's time, which only a test moves."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_time(self, **amount: float) -> None:
        self.now += timedelta(**amount)


class Practice:
    """One practice company and one store of it."""

    def __init__(self, gateway: PracticeGateway, clock: Clock, path: Path) -> None:
        self.gateway = gateway
        self.company = gateway.company
        self.clock = clock
        self.path = path
        self.events: list[SyncEvent] = []
        self.cancel = CancelToken()
        self.retry = HASTY
        self.entity = ""

    def sync(self, *, page_size: int = 50, lanes: int | None = 3) -> SyncSummary:
        self.events.clear()
        with self.client() as client, Store(self.path) as store:
            return run_sync(
                client,
                store,
                catalogue=CATALOGUE,
                emit=self.emit,
                cancel=self.cancel,
                page_size=page_size,
                lanes=lanes,
            )

    def emit(self, event: SyncEvent) -> None:
        self.events.append(event)

    def client(self, **more: Any) -> Gateway:
        return Gateway(
            credentials(self.gateway, self.entity),
            endpoint=self.gateway.endpoint,
            cancel=self.cancel,
            retry=self.retry,
            on_wait=announce_waits(self.emit),
            **more,
        )

    def told(self, kind: type) -> list:
        return [event for event in self.events if isinstance(event, kind)]

    def assert_same(self, *, without: tuple[str, ...] = ()) -> None:
        """Every stored row of every object is the company's, and no other."""
        with Store(self.path, read_only=True) as store:
            for target in CATALOGUE.objects:
                truth = true_rows(self, target.name)
                fields = tuple(truth[0]) if truth else ("RECORDNO",)
                if target.name not in without:
                    assert stored_rows(store, target.name, fields) == truth, target.name


def credentials(gateway: PracticeGateway, entity: str = "") -> Credentials:
    return replace(credentials_of(gateway.access), entity_id=entity)


@contextmanager
def practice(path: Path, size: CompanySize = SMALL) -> Iterator[Practice]:
    clock = Clock()
    with PracticeGateway(size=size, clock=clock) as gateway:
        yield Practice(gateway, clock, path)
        assert gateway.problems == []
        assert gateway.calls.written == 0


def true_rows(practice: Practice, name: str) -> list[dict[str, object]]:
    """The company's rows of an object as the store has to hold them: the fields it keeps itself."""
    target = CATALOGUE.object(name)
    own = [field.name for field in practice.company.objects[name].fields if not field.joined]
    fields = {field: kind for field, kind in target.fields.items() if field in own}
    return [
        {field: _stored(row[field], kind) for field, kind in fields.items()}
        for row in practice.company.rows(name)
    ]


def stored_rows(store: Store, name: str, fields: Iterable[str]) -> list[dict[str, object]]:
    listed = [f'"{field.lower().replace(".", "_")}"' for field in fields]
    rows = store.select(f"SELECT {', '.join(listed)} FROM {name.lower()} ORDER BY recordno")
    return [dict(zip(fields, row, strict=True)) for row in rows]


def _stored(value: object, kind: FieldKind) -> object:
    """Independent of what is tested: from Python values, not from texts."""
    match value:
        case None | "":
            return None
        case bool():
            return int(value)
        case Decimal():
            return f"{value:f}"
        case datetime():
            return value.strftime("%Y-%m-%dT%H:%M:%SZ")
        case date():
            return value.isoformat()
    return value if kind is FieldKind.KEY else str(value)
