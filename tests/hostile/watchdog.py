"""Ends what hangs."""

from __future__ import annotations

import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager


class Hang(BaseException):
    """Something took far too long. Not an ``Exception``, so that nothing under test can swallow it."""


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Raise ``Hang`` inside the block after *seconds*; where there is no alarm, at least after the block."""
    started = time.monotonic()
    if not hasattr(signal, "setitimer"):
        yield
        if time.monotonic() - started > seconds:
            raise Hang(f"more than {seconds} s")
        return

    def bark(*_: object) -> None:
        raise Hang(f"more than {seconds} s")

    before = signal.signal(signal.SIGALRM, bark)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
