"""The only door to threads: slow work goes in as a callable, reports come back to the GUI thread.

A job is called as ``job(emit=..., cancel=...)``, exactly as the core's long functions want it, so a
``functools.partial`` of one of them is a job. It never touches a widget.
"""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal, Slot

from armatic_setup.cancel import CancelToken
from armatic_setup.faults import Cancelled, Fault, SetupError, Stage
from armatic_setup.files import disk_fault

_log = logging.getLogger(__name__)

#: Tasks that did not stop within the bound of :meth:`ThreadRunner.close`. Kept so that Python never
#: destroys a running thread, which would abort the process.
_LEFT_OVER: set[QThread] = set()


class Job(Protocol):
    """Slow work. What it returns reaches ``succeeded``; what it raises reaches ``failed``."""

    def __call__(self, *, emit: Callable[[object], None], cancel: CancelToken) -> object:
        """Do the work, emitting progress events and asking *cancel* often."""


class Handle(Protocol):
    """One piece of work under way."""

    @property
    def active(self) -> bool:
        """Whether it has not reported its end yet."""

    def cancel(self) -> None:
        """Ask it to stop. One of succeeded, failed, cancelled still reports; progress no longer does."""

    def abandon(self) -> None:
        """Ask it to stop and never hear of it again: its page has moved on to a newer run."""


class Runner(Protocol):
    """Starts jobs. The window is given one; tests may give it one that works at once."""

    def start(
        self,
        job: Job,
        *,
        progressed: Callable[[object], None] | None = None,
        succeeded: Callable[[object], None] | None = None,
        failed: Callable[[SetupError], None] | None = None,
        cancelled: Callable[[], None] | None = None,
    ) -> Handle:
        """Begin *job*; the callbacks are called in the GUI thread, exactly one of the last three once."""

    def close(self, seconds: float) -> bool:
        """Cancel everything and wait at most *seconds*; whether all work has ended."""


def job_of(function: Callable[[], object]) -> Job:
    """A job from a plain call that neither reports progress nor can be interrupted, such as a save."""

    def job(*, emit: Callable[[object], None], cancel: CancelToken) -> object:  # noqa: ARG001 - a job's shape
        return function()

    return job


def as_setup_error(error: Exception) -> SetupError:
    """The error itself if it is ours, else one that names its type and place, never its text.

    The text of a foreign exception may quote what it was given, a password included.
    """
    if isinstance(error, SetupError):
        return error
    if isinstance(error, OSError) and (told := disk_fault(error)) is not None:
        return SetupError(told)
    frames = traceback.extract_tb(error.__traceback__)
    place = f" in {frames[-1].name}, line {frames[-1].lineno}" if frames else ""
    return SetupError(Fault(Stage.LOCAL, "unexpected", detail=f"{type(error).__name__}{place}"))


class _Task(QThread):
    """One run of a job. The object lives in the GUI thread; only :meth:`run` is executed elsewhere."""

    progressed = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, job: Job, token: CancelToken) -> None:
        super().__init__()
        self._job = job  # let go of with the task, in the GUI thread: it may hold objects of Qt
        self._token = token

    def run(self) -> None:
        try:
            result = self._job(emit=self.progressed.emit, cancel=self._token)
        except Cancelled:
            self.cancelled.emit()
        except Exception as error:  # noqa: BLE001 - the edge of the thread: everything becomes a report
            fault = as_setup_error(error)
            if fault.fault.kind == "unexpected":
                _log.error("A background task failed: %s", fault.fault.technical)
            self.failed.emit(fault)
        else:
            self.succeeded.emit(result)


class TaskHandle(QObject):
    """Receives the reports of one task in the GUI thread and passes them on while they are wanted."""

    def __init__(
        self,
        token: CancelToken,
        progressed: Callable[[object], None] | None,
        succeeded: Callable[[object], None] | None,
        failed: Callable[[SetupError], None] | None,
        cancelled: Callable[[], None] | None,
    ) -> None:
        super().__init__()
        self._token = token
        self._progressed = progressed
        self._succeeded = succeeded
        self._failed = failed
        self._cancelled = cancelled
        self._active = True

    @property
    def active(self) -> bool:
        """See :class:`Handle`."""
        return self._active

    def cancel(self) -> None:
        """See :class:`Handle`."""
        self._progressed = None
        self._token.cancel()

    def abandon(self) -> None:
        """See :class:`Handle`."""
        self._forget()
        self._token.cancel()

    @Slot(object)
    def on_progressed(self, event: object) -> None:
        if self._progressed is not None:
            self._progressed(event)

    @Slot(object)
    def on_succeeded(self, result: object) -> None:
        report = self._succeeded
        self._forget()
        if report is not None:
            report(result)

    @Slot(object)
    def on_failed(self, error: SetupError) -> None:
        report = self._failed
        self._forget()
        if report is not None:
            report(error)

    @Slot()
    def on_cancelled(self) -> None:
        report = self._cancelled
        self._forget()
        if report is not None:
            report()

    def _forget(self) -> None:
        self._active = False
        self._progressed = self._succeeded = self._failed = self._cancelled = None


class ThreadRunner(QObject):
    """Every job in a thread of its own. Owns the tasks until they have finished.

    Signals:
        idle: The last running task has ended.
    """

    idle = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._running: dict[_Task, TaskHandle] = {}
        self._closed = False

    @property
    def busy(self) -> bool:
        """Whether any task is running."""
        return bool(self._running)

    def start(
        self,
        job: Job,
        *,
        progressed: Callable[[object], None] | None = None,
        succeeded: Callable[[object], None] | None = None,
        failed: Callable[[SetupError], None] | None = None,
        cancelled: Callable[[], None] | None = None,
    ) -> Handle:
        """See :class:`Runner`."""
        token = CancelToken()
        handle = TaskHandle(token, progressed, succeeded, failed, cancelled)
        if self._closed:  # the window is going: nothing is begun any more
            handle.abandon()
            return handle
        task = _Task(job, token)
        task.progressed.connect(handle.on_progressed)
        task.succeeded.connect(handle.on_succeeded)
        task.failed.connect(handle.on_failed)
        task.cancelled.connect(handle.on_cancelled)
        task.finished.connect(self._on_finished)
        self._running[task] = handle
        task.start()
        return handle

    def close(self, seconds: float) -> bool:
        """See :class:`Runner`. Whoever could not be stopped is kept aside, never destroyed."""
        self._closed = True
        for handle in self._running.values():
            handle.abandon()
        deadline = QDeadlineTimer(round(seconds * 1000))
        for task in list(self._running):
            if not task.wait(deadline):
                _LEFT_OVER.add(task)
        stuck = any(task in _LEFT_OVER for task in self._running)
        self._running.clear()
        return not stuck

    @Slot()
    def _on_finished(self) -> None:
        task = self.sender()
        if isinstance(task, _Task):
            self._running.pop(task, None)
        if not self._running:
            self.idle.emit()


class ImmediateRunner:
    """Does each job at once in the calling thread: for tests and pictures, which then need no waiting."""

    def start(
        self,
        job: Job,
        *,
        progressed: Callable[[object], None] | None = None,
        succeeded: Callable[[object], None] | None = None,
        failed: Callable[[SetupError], None] | None = None,
        cancelled: Callable[[], None] | None = None,
    ) -> Handle:
        """See :class:`Runner`; the work is over when this returns."""
        token = CancelToken()
        handle = TaskHandle(token, progressed, succeeded, failed, cancelled)
        try:
            result = job(emit=handle.on_progressed, cancel=token)
        except Cancelled:
            handle.on_cancelled()
        except Exception as error:  # noqa: BLE001 - as the threads do it
            handle.on_failed(as_setup_error(error))
        else:
            handle.on_succeeded(result)
        return handle

    def close(self, seconds: float) -> bool:  # noqa: ARG002 - nothing is ever under way
        """See :class:`Runner`."""
        return True
