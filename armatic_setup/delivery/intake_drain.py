"""Empties an outbox into the proposed intake: the next batches are under way while the last is acknowledged.

The store is used in the caller's thread alone. Senders beside it know nothing but the wire.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from typing import Final

from armatic_setup.armatic.errors import ArmaticError
from armatic_setup.cancel import CancelToken
from armatic_setup.delivery.intake_pen import JsonPen, halved
from armatic_setup.delivery.intake_wire import IntakeWire, Position, Receipt, Taken, TooFarAhead, TooLarge
from armatic_setup.gateway.reports import Waiting
from armatic_setup.guide.objects import SyncObject
from armatic_setup.sync.outbox import Batch, Outbox

#: Batches under way at a time, however many the receiver would take. Each is a few megabytes of memory.
_AT_ONCE: Final = 4
#: Bytes of a batch, whatever the receiver would take: memory stays the same however much there is.
_MOST_BYTES: Final = 4 * 1024 * 1024
#: Seconds before a number that was too far ahead is tried again, and how often that may happen in a row.
_AHEAD_WAIT: Final = 0.2
_AHEAD_TRIES: Final = 50


@dataclass(frozen=True, slots=True)
class IntakeProgress:
    """How far a delivery is.

    Attributes:
        delivered: Records that the receiver has acknowledged in this run.
        total: Records that were due when it began.
    """

    delivered: int
    total: int


class Quiet:
    """When the receiver asks for a pause, all senders keep it. Safe to use from several threads.

    Args:
        cancel: Ends the waiting.
    """

    def __init__(self, cancel: CancelToken) -> None:
        self._cancel = cancel
        self._lock = threading.Lock()
        self._until = 0.0

    def asked(self, wait: Waiting) -> None:
        """A sender has to wait; where the receiver said so, the others wait as well."""
        if wait.fault.retry_after is not None:
            with self._lock:
                self._until = max(self._until, time.monotonic() + wait.seconds)

    def keep(self) -> None:
        """Wait until nobody has to.

        Raises:
            Cancelled: The user stopped.
        """
        while (left := self._until - time.monotonic()) > 0:
            self._cancel.wait(left)


class Drain:
    """One run over an outbox.

    Args:
        outbox: What is due.
        stream: Its name at the receiver.
        targets: The objects, names before what refers to them.
        wire: The receiver.
        position: Where it stands.
        quiet: The pauses it asks for.
        stop: Ended when a batch fails, so that the others end at once; the wire's own token.
        emit: Told of progress, in the caller's thread.
    """

    def __init__(
        self,
        outbox: Outbox,
        stream: str,
        targets: Sequence[SyncObject],
        wire: IntakeWire,
        position: Position,
        *,
        quiet: Quiet,
        stop: CancelToken,
        emit: Callable[[IntakeProgress], None],
    ) -> None:
        self._outbox = outbox
        self._stream = stream
        self._wire = wire
        self._position = position
        self._limits = replace(position.limits, size=min(position.limits.size, _MOST_BYTES))
        self._quiet = quiet
        self._stop = stop
        self._emit = emit
        self._sources = [(target, outbox.fields(target)) for target in targets]
        self._unsent: list[int] = []
        self._under_way: dict[Future[Receipt], Batch] = {}
        self._too_far = 0
        names = {target.name for target in targets}
        waiting = sum(number for name, number in outbox.waiting().items() if name in names)
        self._total = waiting + outbox.formed_records()
        self.delivered = 0
        self.batches = 0

    def run(self) -> None:
        """Deliver all that is due.

        Raises:
            ArmaticError: It cannot be delivered, see there; what was acknowledged stays so.
            StoreError: The file cannot be used.
            Cancelled: The user stopped; the next run goes on.
        """
        self._settle()
        self._emit(IntakeProgress(self.delivered, self._total))
        senders = min(_AT_ONCE, self._limits.ahead + 1)
        with ThreadPoolExecutor(senders, thread_name_prefix="intake") as pool:
            try:
                while True:
                    while len(self._under_way) < senders and (batch := self._next()) is not None:
                        self._under_way[pool.submit(self._send, batch)] = batch
                    if not self._under_way:
                        return
                    done, _ = wait(self._under_way, return_when=FIRST_COMPLETED)
                    for future in done:
                        self._received(self._under_way.pop(future), future.result())
            except BaseException:
                self._stop.cancel()
                raise

    def _settle(self) -> None:
        """Compare what was formed before with where the receiver stands."""
        formed, last = self._outbox.formed(), self._outbox.last_sequence
        standing = max(self._position.complete_through, *self._position.ahead, 0)
        first = formed[0] if formed else last + 1
        if standing > last or self._position.complete_through < first - 1:
            # The file is a copy of another, or one side was put back to an earlier state.
            raise ArmaticError.of("intake_begin_anew", function="GET stream", detail="position-differs")
        for sequence in formed:
            batch = self._outbox.batch(sequence)
            if not self._position.has(sequence):
                self._unsent.append(sequence)
            elif self._wire.key_of(sequence) in (batch.key, *batch.former):
                self._acknowledged(batch)
            else:
                raise ArmaticError.of("intake_begin_anew", function="GET batch", detail="sequence-taken")

    def _next(self) -> Batch | None:
        """The batch to send now, formed before or just now; None where none may go yet."""
        under_way = [batch.sequence for batch in self._under_way.values()]
        sequence = self._unsent[0] if self._unsent else self._outbox.last_sequence + 1
        if sequence > min((*under_way, sequence)) + self._limits.ahead:
            return None
        if self._unsent:
            return self._outbox.batch(self._unsent.pop(0))
        for target, fields in self._sources:
            pen = JsonPen(self._stream, target, fields)
            most = self._limits
            batch = self._outbox.form(target, fields, pen, most_records=most.records, most_bytes=most.size)
            if batch is not None:
                return batch
        return None

    def _received(self, batch: Batch, receipt: Receipt) -> None:
        match receipt:
            case Taken():
                self._too_far = 0
                self._acknowledged(batch)
                self._emit(IntakeProgress(self.delivered, self._total))
            case TooLarge():
                self._halve(batch)
            case TooFarAhead():
                self._too_far += 1
                if self._too_far > _AHEAD_TRIES:
                    raise ArmaticError.of("intake_refused", function="PUT batch", detail="too-far-ahead")
                self._again(batch.sequence)
                self._stop.wait(_AHEAD_WAIT)

    def _acknowledged(self, batch: Batch) -> None:
        self._outbox.acknowledged([batch.sequence])
        self.delivered += batch.records
        self.batches += 1

    def _halve(self, batch: Batch) -> None:
        half = halved(self._stream, batch)
        if half is None:
            raise ArmaticError.of(
                "intake_refused", function="PUT batch", http_status=413, detail="too-large: a single record"
            )
        self._outbox.replace(half.batch, batch.object, half.left_out)
        self._limits = replace(
            self._limits,
            size=min(self._limits.size, max(1, batch.size // 2)),
            records=min(self._limits.records, half.batch.records),
        )
        self._again(batch.sequence)

    def _again(self, sequence: int) -> None:
        self._unsent = sorted({*self._unsent, sequence})

    # In a sender

    def _send(self, batch: Batch) -> Receipt:
        self._quiet.keep()
        return self._wire.deliver(batch)
