"""A whole sync: survey, read, remove, reunite, compare, tell."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final

from armatic_setup.cancel import CancelToken
from armatic_setup.gateway.client import Gateway
from armatic_setup.gateway.functions import MAX_PAGE_SIZE
from armatic_setup.gateway.session import Session
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.sync import events
from armatic_setup.sync.comparison import ReadObject
from armatic_setup.sync.deletions import Deletions
from armatic_setup.sync.errors import UnknownFormatting
from armatic_setup.sync.events import Emit
from armatic_setup.sync.families import Reunion
from armatic_setup.sync.lanes import LANES, swift_switching
from armatic_setup.sync.proof import prove
from armatic_setup.sync.reading import Reading
from armatic_setup.sync.store import Run, Store
from armatic_setup.sync.summary import SyncSummary
from armatic_setup.sync.survey import Finding, Refused, Surveyor, UpToDate
from armatic_setup.sync.tally import Tally
from armatic_setup.sync.values import UserForms

#: Seconds of an answer from which on it pays to have several asked for.
_SLOW_ANSWER: Final = 0.05
#: Looked back further when Intacct does not tell its time and ours has to do.
_UNTOLD_TIME: Final = timedelta(days=1)


def utc_now() -> datetime:
    """This computer's clock."""
    return datetime.now(UTC)


def run_sync(
    gateway: Gateway,
    store: Store,
    *,
    catalogue: Catalogue,
    emit: Emit,
    cancel: CancelToken,
    clock: Callable[[], datetime] = utc_now,
    page_size: int = MAX_PAGE_SIZE,
    lanes: int | None = None,
) -> SyncSummary:
    """Bring the store up to the company's state, and prove it.

    The first run reads everything; one that was interrupted, however, goes on at its bookmarks; every later
    one reads what changed. An optional object that is denied or does not exist is skipped. A required one
    that is denied does not keep the others from arriving: it is among the summary's ``failures``, the run
    stays open, and the next one tries it again.

    Args:
        gateway: Signed in or not; give it ``events.announce_waits(emit)`` as ``on_wait``, and *cancel*.
        store: Of this company and entity.
        catalogue: What to read.
        emit: Takes every event, in this thread.
        cancel: Ends the work at once; what is stored stays.
        clock: This computer's time in UTC.
        page_size: Rows asked for at a time; fewer are when the gateway cannot answer in time.
        lanes: Objects that are read at a time; events of different objects then alternate. By default one
            where answers come at once, and three where waiting for them is what takes the time.

    Raises:
        Cancelled: The user stopped. The next run goes on.
        GatewayError: Intacct could not be asked. The next run goes on.
        SyncError: The store cannot be used, or the user's date format cannot be read.
    """
    with swift_switching(), store.reserved(cancel):
        started_at = clock()
        requests = gateway.requests
        session = gateway.session or gateway.sign_in()
        store.claim(session.company_id, session.entity_id)
        store.prepare(catalogue.objects)
        asked_at = time.monotonic()
        forms = user_forms(gateway)
        wait = time.monotonic() - asked_at  # the same however large the company, unlike counting its rows
        now = intacct_time(session, started_at)
        run, resumed = _run_to_do(store, now)
        surveyor = Surveyor(gateway, store, forms, run.id, now, emit, cancel)
        findings = surveyor.survey(catalogue.objects)
        if not resumed:
            store.begin_run(run)
        planned = tuple(entry for finding in findings if (entry := planned_object(finding, page_size)))
        emit(events.SyncPlanned(planned, resumed))
        reading = Reading(
            gateway,
            store,
            catalogue,
            forms,
            surveyor,
            Tally(planned, page_size),
            emit=emit,
            cancel=cancel,
            page_size=page_size,
            lanes=lanes or (LANES if wait >= _SLOW_ANSWER else 1),
        )
        outcomes = reading.run(findings)
        read = [ReadObject(outcome.target, outcome.fields) for outcome in outcomes if outcome.error is None]
        deletions = Deletions(gateway, store, read, forms, cancel).remove()
        reunion = Reunion(gateway, store, read, forms, emit, cancel)
        reunion.look_back()
        reunion.settle()
        tie_out = prove(
            gateway, store, read, forms, reunite=reunion.settle, emit=emit, cancel=cancel, clock=clock
        )
        if not any(outcome.failed for outcome in outcomes):
            store.finish_run(run, clock())
        return SyncSummary(
            objects=tuple(outcome.summary(store) for outcome in outcomes),
            tie_out=tie_out,
            started_at=started_at,
            finished_at=clock(),
            requests=gateway.requests - requests,
            resumed=resumed,
            deletions=deletions,
            in_motion=reunion.in_motion,
        )


def _run_to_do(store: Store, now: datetime) -> tuple[Run, bool]:
    """The interrupted run, or a new one; and whether it is resumed."""
    last = store.last_run()
    if last is not None and last.finished_at is None:
        return last, True
    return Run((last.id if last else 0) + 1, now), False


def planned_object(finding: Finding, page_size: int) -> events.PlannedObject | None:
    """The finding as the faces see it; what is refused is not planned."""
    if isinstance(finding, Refused):
        return None
    name, label, position = finding.target.name, finding.target.label, finding.position
    if isinstance(finding, UpToDate):
        return events.PlannedObject(name, label, position.rows_read, position.rows_read, 0)
    requests = finding.requests(page_size)
    return events.PlannedObject(
        name, label, finding.rows, position.rows_read, requests, finding.target.header, len(position.fields)
    )


def user_forms(gateway: Gateway) -> UserForms:
    """How the signed-in user's dates are written.

    Raises:
        UnknownFormatting: In a way that is not known; nothing is guessed.
        GatewayError: Intacct could not be asked.
    """
    formatting = gateway.user_formatting()
    if formatting.gmt_offset is None:
        raise UnknownFormatting("the GMT offset is not understood")
    return UserForms.of(formatting.date_format, formatting.gmt_offset, formatting.clock)


def intacct_time(session: Session, ours: datetime) -> datetime:
    """When the session was opened: nothing that this run misses was changed before it."""
    told = session.server_time
    return told if told is not None and told.tzinfo is not None else ours - _UNTOLD_TIME
