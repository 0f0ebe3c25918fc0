"""Saves the journey after every change, newest state last, without a pause in the window."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from armatic_setup.cancel import CancelToken

if TYPE_CHECKING:
    from collections.abc import Callable

    from armatic_setup.guide.state import SetupState, StateStore


class SaveQueue:
    """A place for one state that waits to be saved; a newer one takes its place.

    One background job empties it. States offered while that job runs are saved by the same job, so two
    saves never overtake each other.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: tuple[StateStore, SetupState] | None = None
        self._running = False

    def offer(self, store: StateStore, state: SetupState) -> bool:
        """Leave *state* to be saved in *store*; whether :meth:`drain` must be started."""
        with self._lock:
            self._waiting = (store, state)
            must_start = not self._running
            self._running = True
        return must_start

    def drain(self, *, emit: Callable[[object], None], cancel: CancelToken) -> None:  # noqa: ARG002 - a job's shape
        """Save until nothing waits. A job for the runner; it emits the time of each save.

        Raises:
            StateError: A state could not be saved; the next offer starts anew.
        """
        while True:
            with self._lock:
                waiting, self._waiting = self._waiting, None
                if waiting is None:
                    self._running = False
                    return
            store, state = waiting
            try:
                emit(store.save(state))
            except BaseException:
                with self._lock:
                    self._running = False
                raise
