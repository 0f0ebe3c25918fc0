"""What a sync left behind, and the background job that makes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from armatic_setup.faults import SetupError
from armatic_setup.guide.facts import SyncFact

if TYPE_CHECKING:
    from armatic_setup.cancel import CancelToken
    from armatic_setup.gateway.credentials import Credentials
    from armatic_setup.guide.catalogue import Catalogue
    from armatic_setup.support.feed import Feed
    from armatic_setup.sync.events import SyncEvent
    from armatic_setup.sync.pause import Pause
    from armatic_setup.sync.standing import Standing
    from armatic_setup.sync.summary import SyncSummary
    from ui.background import Job


@dataclass(frozen=True, slots=True)
class SyncResult:
    """A finished sync of this run of the program.

    Attributes:
        before: What the sync before it left; None where there was none.
    """

    summary: SyncSummary
    before: Standing | None = None


def sync_job(
    credentials: Credentials,
    *,
    endpoint: str,
    database: Path,
    catalogue: Catalogue,
    pause: Pause,
    feed: Feed,
) -> Job:
    """Note where the data stands, then sync. Progress events are those of the core, and are logged.

    *pause* lets it stand still between two pages.
    """

    def job(*, emit: Callable[[object], None], cancel: CancelToken) -> SyncResult:
        from armatic_setup.gateway.client import Gateway
        from armatic_setup.gateway.retry import ENDURING
        from armatic_setup.sync.events import announce_waits
        from armatic_setup.sync.recovery import sync_file
        from armatic_setup.sync.standing import standing_of

        def logged(event: SyncEvent) -> None:
            feed.sync_event(event)
            emit(event)

        before = standing_of(database, catalogue.objects)
        try:
            with Gateway(
                credentials,
                endpoint=endpoint,
                cancel=cancel,
                retry=ENDURING,
                on_wait=announce_waits(logged),
                on_exchange=feed.exchanged,
            ) as gateway:
                told = pause.between(logged, cancel)
                summary = sync_file(gateway, database, catalogue=catalogue, emit=told, cancel=cancel)
        except SetupError as error:
            feed.failed("sync", error.fault)
            raise
        feed.synced(summary)
        return SyncResult(summary, before)

    return job


def fact_of(summary: SyncSummary) -> SyncFact:
    """What the journey remembers of it."""
    return SyncFact(
        finished_at=summary.finished_at,
        rows=summary.rows,
        objects=sum(not one.skipped and not one.failed for one in summary.objects),
        skipped=sum(one.skipped is not None for one in summary.objects),
        ties=summary.complete and summary.tie_out.ties,
    )


def local_day(moment: datetime) -> date:
    """The calendar day of *moment* where the user is."""
    return moment.astimezone().date()
