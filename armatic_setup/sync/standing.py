"""Where the synced data stood at a time, and what a later sync changed about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Final

from armatic_setup.guide.objects import SyncObject
from armatic_setup.sync.errors import StoreError
from armatic_setup.sync.receivables import by_currency
from armatic_setup.sync.store import Store
from armatic_setup.sync.summary import SyncSummary

_NOTHING: Final = Decimal(0)


@dataclass(frozen=True, slots=True)
class Standing:
    """What a finished sync left.

    Attributes:
        finished_at: When it ended, by this computer's clock.
        rows: Rows of each object that was read, by the gateway's name.
        receivables: What was open, by currency.
    """

    finished_at: datetime
    rows: Mapping[str, int]
    receivables: Mapping[str, Decimal]


@dataclass(frozen=True, slots=True)
class ObjectChange:
    """One object before and after a sync.

    Attributes:
        label: As the user reads it.
        before: Rows that were stored.
        now: Rows that are stored.
        read: Rows that were read this time, new or looked at again.
    """

    label: str
    before: int
    now: int
    read: int


@dataclass(frozen=True, slots=True)
class OpenChange:
    """What is open in one currency, before and after a sync."""

    currency: str
    before: Decimal
    now: Decimal


@dataclass(frozen=True, slots=True)
class Changes:
    """What a sync changed.

    Attributes:
        since: When the sync before it ended.
        objects: Those of which a row was read, or is gone.
        receivables: Every currency in which something is or was open.
    """

    since: datetime
    objects: tuple[ObjectChange, ...]
    receivables: tuple[OpenChange, ...]

    @property
    def nothing(self) -> bool:
        """Whether neither a number of rows nor an open amount is another one."""
        rows = all(one.before == one.now for one in self.objects)
        return rows and all(one.before == one.now for one in self.receivables)

    @property
    def read(self) -> int:
        """Rows that were read this time."""
        return sum(one.read for one in self.objects)


def standing(store: Store, objects: Sequence[SyncObject]) -> Standing | None:
    """Where the data stands; None before the first sync has ended, or while one is interrupted.

    Raises:
        StoreError: The file cannot be read.
    """
    run = store.last_run()
    if run is None or run.finished_at is None:
        return None
    return Standing(
        run.finished_at,
        {one.name: store.count(one) for one in objects if store.bookmark(one.name)},
        {line.currency: line.amount for line in by_currency(store)},
    )


def standing_of(path: Path, objects: Sequence[SyncObject]) -> Standing | None:
    """The same of a file that may not be there, or not be readable as it is: then None."""
    with suppress(StoreError), Store(path, read_only=True) as store:
        return standing(store, objects)
    return None


def changes(before: Standing, summary: SyncSummary) -> Changes:
    """What a sync changed about what stood there before it."""
    objects = (
        ObjectChange(one.label, before.rows.get(one.name, 0), one.rows, one.rows_read)
        for one in summary.objects
        if one.fault is None
    )
    now = {line.currency: line.ours for line in summary.tie_out.currencies}
    return Changes(
        before.finished_at,
        tuple(one for one in objects if one.read or one.before != one.now),
        tuple(
            OpenChange(name, before.receivables.get(name, _NOTHING), now.get(name, _NOTHING))
            for name in sorted(before.receivables.keys() | now.keys())
        ),
    )
