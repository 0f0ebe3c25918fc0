"""What a sync left behind, and the background jobs that make it and read it again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from armatic_setup.cancel import CancelToken
    from armatic_setup.gateway.credentials import Credentials
    from armatic_setup.guide.catalogue import Catalogue
    from armatic_setup.sync.aging import AgingLine
    from armatic_setup.sync.pause import Pause
    from armatic_setup.sync.summary import SyncSummary
    from ui.background import Job


@dataclass(frozen=True, slots=True)
class SyncResult:
    """A finished sync of this run of the program.

    Attributes:
        aging: Open receivables by age, a line a currency.
        as_of: The day they were aged by.
    """

    summary: SyncSummary
    aging: tuple[AgingLine, ...]
    as_of: date


@dataclass(frozen=True, slots=True)
class StoredAging:
    """What the database says without asking Intacct again."""

    aging: tuple[AgingLine, ...]
    as_of: date


def sync_job(
    credentials: Credentials, *, endpoint: str, database: Path, catalogue: Catalogue, pause: Pause
) -> Job:
    """Sync, then age what is open. Progress events are those of the core; *pause* makes it stand still."""

    def job(*, emit: Callable[[object], None], cancel: CancelToken) -> SyncResult:
        from armatic_setup.gateway.client import Gateway
        from armatic_setup.gateway.retry import ENDURING
        from armatic_setup.sync.aging import aging
        from armatic_setup.sync.events import announce_waits
        from armatic_setup.sync.recovery import sync_file
        from armatic_setup.sync.store import Store

        with Gateway(
            credentials, endpoint=endpoint, cancel=cancel, retry=ENDURING, on_wait=announce_waits(emit)
        ) as gateway:
            told = pause.between(emit, cancel)
            summary = sync_file(gateway, database, catalogue=catalogue, emit=told, cancel=cancel)
        today = local_day(datetime.now(UTC))
        with Store(database, read_only=True) as store:
            return SyncResult(summary, aging(store, today), today)

    return job


def stored_aging(database: Path, today: date) -> StoredAging:
    """Age what is stored. Slow, so never in the GUI thread.

    Raises:
        StoreError: The database is not there or cannot be read.
    """
    from armatic_setup.sync.aging import aging
    from armatic_setup.sync.store import Store

    with Store(database, read_only=True) as store:
        return StoredAging(aging(store, today), today)


def local_day(moment: datetime) -> date:
    """The calendar day of *moment* where the user is."""
    return moment.astimezone().date()
