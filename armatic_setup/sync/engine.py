"""The loop: survey, read every object page by page, compare, settle what differs, tell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from armatic_setup.cancel import CancelToken
from armatic_setup.gateway.client import Gateway
from armatic_setup.gateway.errors import OperationRefused
from armatic_setup.gateway.functions import MAX_PAGE_SIZE
from armatic_setup.gateway.session import Session
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.objects import SyncObject
from armatic_setup.sync import events
from armatic_setup.sync.bookmark import PassMode
from armatic_setup.sync.comparison import ReadObject
from armatic_setup.sync.deletions import Deletions, DeletionSource
from armatic_setup.sync.errors import PageOutOfOrder, SyncError, UnknownFormatting, UnreadableValue
from armatic_setup.sync.events import Emit
from armatic_setup.sync.families import Relatives, Reunion
from armatic_setup.sync.plan import PlannedPass, condition
from armatic_setup.sync.proof import prove
from armatic_setup.sync.reader import FieldRefused, PageSize, read_pages
from armatic_setup.sync.refusals import Refusal, refusal
from armatic_setup.sync.store import Run, Store
from armatic_setup.sync.summary import ObjectSummary, SyncSummary
from armatic_setup.sync.survey import Finding, Refused, Surveyor, UpToDate
from armatic_setup.sync.tally import Tally
from armatic_setup.sync.tieout import TieOut
from armatic_setup.sync.values import UserForms

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

    Raises:
        Cancelled: The user stopped. The next run goes on.
        GatewayError: Intacct could not be asked. The next run goes on.
        SyncError: The store cannot be used, or the user's date format cannot be read.
    """
    with store.reserved(cancel):
        started_at = clock()
        requests = gateway.requests
        session = gateway.session or gateway.sign_in()
        store.claim(session.company_id, session.entity_id)
        store.prepare(catalogue.objects)
        forms = user_forms(gateway)
        now = intacct_time(session, started_at)
        run, resumed = _run_to_do(store, now)
        surveyor = Surveyor(gateway, store, forms, run.id, now, emit, cancel)
        findings = surveyor.survey(catalogue.objects)
        if not resumed:
            store.begin_run(run)
        sync = _Sync(gateway, store, catalogue, emit, cancel, clock, page_size, forms, surveyor)
        outcomes, deletions, tie_out = sync.run(findings, resumed=resumed)
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
        )


@dataclass(slots=True)
class _Outcome:
    """What became of one object."""

    target: SyncObject
    rows_read: int = 0
    fields: tuple[str, ...] = ()
    skipped: str | None = None
    error: OperationRefused | SyncError | None = None

    @property
    def failed(self) -> bool:
        return self.error is not None and self.skipped is None

    def summary(self, store: Store) -> ObjectSummary:
        return ObjectSummary(
            name=self.target.name,
            label=self.target.label,
            rows=store.count(self.target),
            rows_read=self.rows_read,
            skipped=self.skipped,
            fault=self.error.fault if self.error else None,
        )


class _Sync:
    """One run over findings, and its proof."""

    def __init__(
        self,
        gateway: Gateway,
        store: Store,
        catalogue: Catalogue,
        emit: Emit,
        cancel: CancelToken,
        clock: Callable[[], datetime],
        page_size: int,
        forms: UserForms,
        surveyor: Surveyor,
    ) -> None:
        self._gateway = gateway
        self._store = store
        self._catalogue = catalogue
        self._emit = emit
        self._cancel = cancel
        self._clock = clock
        self._page_size = page_size
        self._forms = forms
        self._surveyor = surveyor
        self._tally = Tally((), page_size)
        self._relatives = Relatives(store, catalogue.objects)

    def run(
        self, findings: Sequence[Finding], *, resumed: bool
    ) -> tuple[list[_Outcome], DeletionSource, TieOut]:
        planned = tuple(entry for finding in findings if (entry := planned_object(finding, self._page_size)))
        self._tally = Tally(planned, self._page_size)
        self._emit(events.SyncPlanned(planned, resumed))
        outcomes = [self._object(finding) for finding in findings]
        read = [ReadObject(outcome.target, outcome.fields) for outcome in outcomes if outcome.error is None]
        source = Deletions(self._gateway, self._store, read, self._forms, self._cancel).remove()
        reunion = Reunion(self._gateway, self._store, read, self._forms, self._emit, self._cancel)
        reunion.look_back()
        reunion.settle()
        return outcomes, source, self._tie_out(read, reunion)

    # One object

    def _object(self, finding: Finding) -> _Outcome:
        self._cancel.check()
        target = finding.target
        outcome = _Outcome(target)
        try:
            if not isinstance(finding, Refused):
                self._emit(events.ObjectStarted(target.name, target.label, self._tally.total(target.name)))
            while isinstance(finding, PlannedPass):
                outcome.rows_read += self._pass(finding)
                finding = self._surveyor.again(target, finding.position.fields)
                if isinstance(finding, PlannedPass):
                    self._tally.expect(target.name, finding.rows_left)
            if isinstance(finding, Refused):
                raise finding.error
        except (OperationRefused, UnreadableValue, PageOutOfOrder) as error:
            self._refused(outcome, error)
            return outcome
        outcome.fields = finding.position.fields
        self._store.index(target)
        rows = self._store.count(target)
        self._emit(events.ObjectFinished(target.name, target.label, rows, outcome.rows_read))
        return outcome

    def _pass(self, planned: PlannedPass) -> int:
        """Read one pass to its end mark, or to a field that has to be left out; the rows read."""
        target, position = planned.target, planned.position
        whole = position.mode is PassMode.FULL
        before = position.rows_read
        if not planned.rows_left:
            sweep = position.last_key if whole else None
            self._store.save_page(target, position.fields, (), position.finished(), sweep_from=sweep)
            return 0
        where = condition(target, position, self._forms)
        try:
            for page in read_pages(
                self._gateway,
                target,
                position.fields,
                self._forms,
                after=position.last_key,
                where=where,
                size=PageSize(self._page_size),
            ):
                self._cancel.check()
                sweep = position.last_key if whole else None
                position = position.advanced(page.last_key, len(page.rows))
                if page.is_last:
                    position = position.finished()
                due = self._relatives.due(target, position, page.rows)
                self._store.save_page(target, position.fields, page.rows, position, sweep_from=sweep, due=due)
                self._emit(self._tally.page(target.name, len(page.rows), page.remaining))
        except FieldRefused as refused:
            self._surveyor.drop_field(position, refused.field)
        return position.rows_read - before

    def _refused(self, outcome: _Outcome, error: OperationRefused | SyncError) -> None:
        """Skip an object that is optional and cannot be read; note a failure of any other."""
        target = outcome.target
        outcome.error = error
        outcome.skipped = self._reason_to_skip(target, error)
        self._tally.leave_out(target.name)
        if outcome.skipped:
            self._emit(events.ObjectSkipped(target.name, target.label, outcome.skipped, error.fault))
        else:
            self._emit(events.ObjectFailed(target.name, target.label, error.fault))

    def _reason_to_skip(self, target: SyncObject, error: OperationRefused | SyncError) -> str | None:
        """Why an object is left out; None where that is a failure: it is required, or half is read."""
        if target.required or not isinstance(error, OperationRefused):
            return None
        match refusal(error.fault):
            case Refusal.DENIED:
                return f"needs {self._catalogue.permission(target.permission).path}"
            case Refusal.ABSENT:
                return "not switched on in this company"
            case Refusal.OTHER:
                return None if self._store.bookmark(target.name) else "refused by Intacct"

    # The proof

    def _tie_out(self, read: Sequence[ReadObject], reunion: Reunion) -> TieOut:
        return prove(
            self._gateway,
            self._store,
            read,
            self._forms,
            reunite=reunion.settle,
            emit=self._emit,
            cancel=self._cancel,
            clock=self._clock,
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
    return events.PlannedObject(name, label, finding.rows, position.rows_read, finding.requests(page_size))


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
