"""Ctrl+C and a polite end by the system: long work stops at once, and what it saved stays saved."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Final, TypeVar

from armatic_setup.cancel import CancelToken

_T = TypeVar("_T")
#: Seconds between two looks at whether a signal came. Windows interrupts no longer wait than this.
_LOOK: Final = 0.1


def run_cancellable(work: Callable[[CancelToken], _T]) -> _T:
    """Run *work* on a thread of its own, so that Ctrl+C is seen while it waits for a reply.

    The first signal cancels through the token. A second one leaves without waiting.

    Raises:
        Cancelled: The work noticed that it was cancelled.
        KeyboardInterrupt: It did not notice, and the user asked again.
    """
    token = CancelToken()
    results: list[_T] = []
    errors: list[BaseException] = []
    finished = threading.Event()

    def run() -> None:
        try:
            results.append(work(token))
        except BaseException as error:  # noqa: BLE001 - raised again in the calling thread
            errors.append(error)
        finally:
            finished.set()

    signals: list[int] = []  # a handler may not take a lock, so it only makes a note
    with _noting(signals):
        threading.Thread(target=run, name="work", daemon=True).start()
        while not finished.wait(_LOOK):
            if len(signals) > 1:
                raise KeyboardInterrupt
            if signals and not token.cancelled:
                token.cancel()
    if errors:
        raise errors[0]
    return results[0]


def wait_for_signal() -> None:
    """Return when the user or the system asks this process to end."""
    signals: list[int] = []
    never = threading.Event()
    with _noting(signals):
        while not signals:
            never.wait(_LOOK)


@contextmanager
def interrupt_on_terminate() -> Iterator[None]:
    """Treat a polite end by the system (SIGTERM) like Ctrl+C."""

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    with _handling({signal.SIGTERM: interrupt}):
        yield


@contextmanager
def _noting(signals: list[int]) -> Iterator[None]:
    def note(number: int, _frame: FrameType | None) -> None:
        signals.append(number)

    with _handling({signal.SIGINT: note, signal.SIGTERM: note}):
        yield


@contextmanager
def _handling(handlers: dict[signal.Signals, Callable[[int, FrameType | None], None]]) -> Iterator[None]:
    """Install handlers, where that is possible: Python allows it in the main thread only."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, handler) for number, handler in handlers.items()}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
