"""How the user stops a long piece of work at once."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from armatic_setup.faults import Cancelled


class CancelToken:
    """Passed down into everything slow. Work asks it often and lends it a way to be interrupted.

    Safe to use from any thread.
    """

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._interrupts: list[Callable[[], None]] = []

    @property
    def cancelled(self) -> bool:
        """Whether the user has asked to stop."""
        return self._event.is_set()

    def cancel(self) -> None:
        """Ask to stop, and interrupt whatever is blocked right now."""
        self._event.set()
        with self._lock:
            interrupts = tuple(self._interrupts)
        for interrupt in interrupts:
            with suppress(OSError):  # a socket that is gone already needs no shutting down
                interrupt()

    def check(self) -> None:
        """Do nothing, or end the work.

        Raises:
            Cancelled: The user has asked to stop.
        """
        if self._event.is_set():
            raise Cancelled

    def wait(self, seconds: float) -> None:
        """Wait, unless the user asks to stop: the only way to pause in this product.

        Raises:
            Cancelled: The user asked to stop before the time was over.
        """
        if self._event.wait(seconds):
            raise Cancelled

    @contextmanager
    def interrupting(self, interrupt: Callable[[], None]) -> Iterator[None]:
        """While the block runs, :meth:`cancel` also calls *interrupt* (from the cancelling thread)."""
        with self._lock:
            self._interrupts.append(interrupt)
        try:
            self.check()
            yield
        finally:
            with self._lock:
                self._interrupts.remove(interrupt)
