"""Reading: every object page by page to its end, several at a time, each page stored and told."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial

from armatic_setup.cancel import CancelToken
from armatic_setup.gateway.client import Gateway
from armatic_setup.gateway.errors import OperationRefused
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.objects import SyncObject
from armatic_setup.language import tr
from armatic_setup.sync import events
from armatic_setup.sync.bookmark import Bookmark, PassMode
from armatic_setup.sync.errors import PageOutOfOrder, SyncError, UnreadableValue
from armatic_setup.sync.events import Emit
from armatic_setup.sync.families import Relatives
from armatic_setup.sync.lanes import Job, Lanes
from armatic_setup.sync.plan import PlannedPass, condition
from armatic_setup.sync.reader import FieldRefused, Page, PageSize, read_pages
from armatic_setup.sync.refusals import Refusal, refusal
from armatic_setup.sync.store import Store
from armatic_setup.sync.summary import ObjectSummary
from armatic_setup.sync.survey import Finding, Refused, Surveyor
from armatic_setup.sync.tally import Tally
from armatic_setup.sync.values import UserForms


@dataclass(slots=True)
class Outcome:
    """What became of one object.

    Attributes:
        rows_read: By this run.
        fields: What was read of it, once it was read to its end.
        skipped: Why it was left out, which is no failure.
        error: Why it could not be read.
    """

    target: SyncObject
    rows_read: int = 0
    fields: tuple[str, ...] = ()
    skipped: str | None = None
    error: OperationRefused | SyncError | None = None

    @property
    def failed(self) -> bool:
        """Whether it should have been read and could not be."""
        return self.error is not None and self.skipped is None

    def summary(self, store: Store) -> ObjectSummary:
        """The same for the faces."""
        return ObjectSummary(
            name=self.target.name,
            label=self.target.label,
            rows=store.count(self.target),
            rows_read=self.rows_read,
            skipped=self.skipped,
            fault=self.error.fault if self.error else None,
        )


@dataclass(frozen=True, slots=True)
class _Spent:
    """Seconds of one lane: its requests under way, and its steps in the thread that owns the store."""

    line: float
    here: float

    def since(self, earlier: _Spent) -> _Spent:
        return _Spent(self.line - earlier.line, self.here - earlier.here)


class Reading:
    """Reads what was found, in the thread that owns the store and in lanes beside it.

    Args:
        gateway: Where from.
        store: Where to.
        catalogue: What refusals mean.
        forms: How this user's dates are written.
        surveyor: Says what to read next.
        tally: Counts.
        emit: Takes every event, in this thread.
        cancel: Ends the work at once.
        page_size: Rows asked for at a time.
        lanes: Objects that are read at a time.
    """

    def __init__(
        self,
        gateway: Gateway,
        store: Store,
        catalogue: Catalogue,
        forms: UserForms,
        surveyor: Surveyor,
        tally: Tally,
        *,
        emit: Emit,
        cancel: CancelToken,
        page_size: int,
        lanes: int,
    ) -> None:
        self._gateway = gateway
        self._store = store
        self._catalogue = catalogue
        self._forms = forms
        self._surveyor = surveyor
        self._tally = tally
        self._emit = emit
        self._cancel = cancel
        self._page_size = page_size
        self._lanes: Lanes[Outcome] = Lanes(lanes, cancel)
        self._relatives = Relatives(store, catalogue.objects)

    def run(self, findings: Sequence[Finding]) -> list[Outcome]:
        """Read all that was found; what became of each object, in their order.

        Lines are read after their headers: what changes in between then shows on the lines.

        Raises:
            Cancelled: The user stopped.
            GatewayError: Intacct could not be asked.
            SyncError: The store cannot be used.
        """
        jobs = [
            Job(
                name=finding.target.name,
                after=finding.target.header,
                size=finding.rows_left if isinstance(finding, PlannedPass) else 0,
                work=partial(self._object, finding),
            )
            for finding in findings
        ]
        with self._all_else_here():
            return self._lanes.run(jobs)

    @contextmanager
    def _all_else_here(self) -> Iterator[None]:
        """Lanes only ask: answers are read, and waits told, in the thread that owns the store."""
        told, desk = self._gateway.on_wait, self._gateway.desk
        if told is not None:
            self._gateway.on_wait = lambda wait: self._lanes.tell(partial(told, wait))
        self._gateway.desk = self._lanes.here
        try:
            yield
        finally:
            self._gateway.on_wait, self._gateway.desk = told, desk

    # In a lane: what it does ``here`` happens in the thread that owns the store

    def _object(self, finding: Finding) -> Outcome:
        self._cancel.check()
        here = self._lanes.here
        target = finding.target
        outcome = Outcome(target)
        try:
            if not isinstance(finding, Refused):
                here(partial(self._started, target))
            while isinstance(finding, PlannedPass):
                outcome.rows_read += self._pass(finding)
                finding = here(partial(self._after_pass, target, finding.position.fields))
            if isinstance(finding, Refused):
                raise finding.error
        except (OperationRefused, UnreadableValue, PageOutOfOrder) as error:
            here(partial(self._refused, outcome, error))
            return outcome
        outcome.fields = finding.position.fields
        here(partial(self._finished, outcome))
        return outcome

    def _pass(self, planned: PlannedPass) -> int:
        """Read one pass to its end mark, or to a field that has to be left out; the rows read."""
        here = self._lanes.here
        target, position = planned.target, planned.position
        before = position.rows_read
        if not planned.rows_left:
            here(partial(self._keep_end, target, position))
            return 0
        where = condition(target, position, self._forms)
        earlier = self._spent()
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
                position = here(partial(self._keep, target, page, position, self._spent().since(earlier)))
                earlier = self._spent()
        except FieldRefused as refused:
            here(partial(self._surveyor.drop_field, position, refused.field))
        return position.rows_read - before

    def _spent(self) -> _Spent:
        return _Spent(self._gateway.seconds_on_the_line, self._lanes.seconds_here)

    # In the thread that owns the store

    def _started(self, target: SyncObject) -> None:
        self._emit(events.ObjectStarted(target.name, target.label, self._tally.total(target.name)))

    def _keep(self, target: SyncObject, page: Page, position: Bookmark, spent: _Spent) -> Bookmark:
        """Store a page; the position after it."""
        began = time.perf_counter()
        sweep = _sweep_from(position)
        position = position.advanced(page.last_key, len(page.rows))
        if page.is_last:
            position = position.finished()
        due = self._relatives.due(target, position, page.rows)
        self._store.save_page(target, position.fields, page.rows, position, sweep_from=sweep, due=due)
        stored = self._tally.page(target.name, len(page.rows), page.remaining)
        self._emit(replace(stored, line=spent.line, here=spent.here + time.perf_counter() - began))
        return position

    def _keep_end(self, target: SyncObject, position: Bookmark) -> None:
        """Store the end mark of a pass that had nothing to read."""
        sweep = _sweep_from(position)
        self._store.save_page(target, position.fields, (), position.finished(), sweep_from=sweep)

    def _after_pass(self, target: SyncObject, fields: tuple[str, ...]) -> Finding:
        finding = self._surveyor.again(target, fields)
        if isinstance(finding, PlannedPass):
            self._tally.expect(target.name, finding.rows_left)
        return finding

    def _finished(self, outcome: Outcome) -> None:
        target = outcome.target
        self._store.index(target)
        rows = self._store.count(target)
        self._emit(events.ObjectFinished(target.name, target.label, rows, outcome.rows_read))

    def _refused(self, outcome: Outcome, error: OperationRefused | SyncError) -> None:
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
                path = self._catalogue.permission(target.permission).path
                return tr("needs {path}").format(path=path)
            case Refusal.ABSENT:
                return tr("not switched on in this company")
            case Refusal.OTHER:
                return None if self._store.bookmark(target.name) else tr("refused by Intacct")


def _sweep_from(position: Bookmark) -> int | None:
    """From where on rows that do not arrive are gone: only where every row is read."""
    return position.last_key if position.mode is PassMode.FULL else None
