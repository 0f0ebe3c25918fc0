"""Several objects are read at a time: lanes ask Intacct, all else happens in the thread that owns the store.

That pays where answers take their time. Where they come at once, one lane in the caller's thread is faster:
threads cost more than they save, since Python does one thing at a time. (So lanes that read their answers
themselves were no faster either, and took 15 MiB each.)

A lane reads one object after the other, page by page, and asks for a page only when the one before is
stored: so an interruption costs each object one page at most. While one lane waits for Intacct, the page of
another is read or stored.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, replace
from queue import Empty, SimpleQueue
from typing import Final, Generic, TypeAlias, TypeVar

from armatic_setup.cancel import CancelToken
from armatic_setup.faults import Cancelled

Done = TypeVar("Done")
Value = TypeVar("Value")

#: Two requests may be under way, and a third lane has its page read and stored meanwhile.
LANES: Final = 3
#: Seconds that lanes have to end after one has failed. What then still waits for Intacct is left behind: it
#: can neither store nor tell anything any more.
_ENDING: Final = 2.0
#: Seconds that a thread may keep Python while another waits for it.
_SWITCH: Final = 0.00005


@dataclass(frozen=True, slots=True)
class Job(Generic[Done]):
    """One piece of work.

    Attributes:
        name: What others call it.
        size: How much there is to do.
        work: Does it, in a lane. Whatever concerns the store or events it does through :meth:`Lanes.here`.
        after: The job before it in the list that has to be done first, if it is there.
    """

    name: str
    size: int
    work: Callable[[], Done]
    after: str = ""


@dataclass(frozen=True, slots=True)
class _Ended:
    """A lane has nothing left to do, or cannot go on."""

    error: BaseException | None = None


@dataclass(frozen=True, slots=True)
class _Step:
    """What a lane wants done in the caller's thread; it waits for the future, if there is one."""

    work: Callable[[], object]
    future: Future[object] | None = None

    def do(self) -> None:
        if self.future is None:
            self.work()
            return
        try:
            self.future.set_result(self.work())
        except BaseException as error:  # noqa: BLE001 - it is the lane's to handle
            self.future.set_exception(error)

    def refuse(self) -> None:
        if self.future is not None:
            self.future.set_exception(Cancelled())


_Message: TypeAlias = _Ended | _Step


@contextmanager
def swift_switching() -> Iterator[None]:
    """Let a thread that comes back from a socket go on soon, and the window's thread too.

    With Python's own 5 ms a lane would wait for its turn at each step of sending a request, and the window
    at each step of painting, however many lanes there are.
    """
    usual = sys.getswitchinterval()
    sys.setswitchinterval(_SWITCH)
    try:
        yield
    finally:
        sys.setswitchinterval(usual)


class Lanes(Generic[Done]):
    """Works on jobs, several at a time. Made and run in the thread that owns the store.

    Args:
        number: How many at a time; with one everything happens in that thread, in the jobs' order.
        cancel: Ends all of it.
    """

    def __init__(self, number: int, cancel: CancelToken) -> None:
        self._number = number
        self._cancel = cancel
        self._owner = threading.get_ident()
        self._inbox: SimpleQueue[_Message] = SimpleQueue()
        self._changed = threading.Condition()
        self._left: list[tuple[int, Job[Done]]] = []
        self._unfinished: set[str] = set()
        self._done: dict[int, Done] = {}
        self._closed = False
        self._taken = threading.local()

    def run(self, jobs: Sequence[Job[Done]]) -> list[Done]:
        """Do all *jobs*, each after the one it names; what came of each, in their order.

        One lane takes the jobs in their order, the others the largest that is left, so that all end at
        about the same time.

        Raises:
            BaseException: The first that a job raised.
        """
        if self._number == 1 or len(jobs) < 2:
            return [job.work() for job in jobs]
        names = [job.name for job in jobs]
        self._left = [
            (place, job if job.after in names[:place] else replace(job, after=""))
            for place, job in enumerate(jobs)
        ]
        self._unfinished = set(names)
        threads = [
            threading.Thread(target=self._lane, args=(number == 0,), name=f"lane {number}", daemon=True)
            for number in range(min(self._number, len(jobs)))
        ]
        with self._cancel.interrupting(lambda: self._inbox.put(_Step(self._cancel.check))):
            try:
                for thread in threads:
                    thread.start()
                self._serve(len(threads))
            finally:
                self._close(threads)
        return [self._done[place] for place in range(len(jobs))]

    @property
    def seconds_here(self) -> float:
        """How long the steps of the calling thread took so far; waits for their turn apart."""
        return getattr(self._taken, "seconds", 0.0)

    def here(self, step: Callable[[], Value]) -> Value:
        """Do *step* in the thread that owns the store, and wait for it.

        Raises:
            Cancelled: Nothing is done there any more.
            BaseException: What *step* raised.
        """
        seconds = 0.0

        def timed() -> Value:
            nonlocal seconds
            since = time.perf_counter()
            try:
                return step()
            finally:
                seconds = time.perf_counter() - since

        try:
            if threading.get_ident() == self._owner:
                return timed()
            future: Future[Value] = Future()
            self._send(_Step(timed, future))  # type: ignore[arg-type] # a future of any value
            return future.result()
        finally:
            self._taken.seconds = self.seconds_here + seconds

    def tell(self, step: Callable[[], object]) -> None:
        """Do *step* in the thread that owns the store, without waiting; not at all once that has ended."""
        if threading.get_ident() == self._owner:
            step()
        else:
            self._send(_Step(step))

    def _send(self, step: _Step) -> None:
        with self._changed:
            if self._closed:
                raise Cancelled
            self._inbox.put(step)

    # In the thread that owns the store

    def _serve(self, running: int) -> None:
        while running:
            message = self._inbox.get()
            if isinstance(message, _Step):
                message.do()
            elif message.error is not None:
                raise message.error
            else:
                running -= 1

    def _close(self, threads: Sequence[threading.Thread]) -> None:
        with self._changed:
            self._closed = True
            self._left.clear()
            self._changed.notify_all()
        while True:
            try:
                message = self._inbox.get_nowait()
            except Empty:
                break
            if isinstance(message, _Step):
                message.refuse()
        deadline = time.monotonic() + _ENDING
        for thread in threads:
            thread.join(max(0.0, deadline - time.monotonic()))

    # In a lane

    def _lane(self, in_order: bool) -> None:
        ended = _Ended()
        try:
            while (entry := self._next(in_order)) is not None:
                place, job = entry
                self._done[place] = job.work()
                with self._changed:
                    self._unfinished.discard(job.name)
                    self._changed.notify_all()
        except BaseException as error:  # noqa: BLE001 - raised again in the thread that waits for it
            ended = _Ended(error)
        self._inbox.put(ended)

    def _next(self, in_order: bool) -> tuple[int, Job[Done]] | None:
        with self._changed:
            while self._left:
                ready = [entry for entry in self._left if entry[1].after not in self._unfinished]
                if ready:
                    chosen = ready[0] if in_order else max(ready, key=lambda entry: entry[1].size)
                    self._left.remove(chosen)
                    return chosen
                self._changed.wait()
        return None
