"""A pause of a running sync: it stands between two pages, and everything stored stays."""

from __future__ import annotations

import threading
from typing import Final

from armatic_setup.cancel import CancelToken
from armatic_setup.sync.events import Emit, PageStored, Paused, Resumed, SyncEvent, SyncPlanned

#: After these everything that arrived is stored, so it is a place to stand still.
_PLACES: Final = (PageStored, SyncPlanned)


class Pause:
    """The switch. Safe to use from any thread.

    A sync that stands still keeps its session; when that has run out meanwhile, a new one is opened.
    """

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._wanted = False

    @property
    def wanted(self) -> bool:
        """Whether the sync stands still, or is about to."""
        return self._wanted

    def pause(self) -> None:
        """Stand still after the page that is under way."""
        with self._condition:
            self._wanted = True

    def resume(self) -> None:
        """Go on."""
        with self._condition:
            self._wanted = False
            self._condition.notify_all()

    def between(self, emit: Emit, cancel: CancelToken) -> Emit:
        """An ``emit`` for ``run_sync`` that stands still where the switch says so.

        Args:
            emit: Takes the events, ``Paused`` and ``Resumed`` among them.
            cancel: Ends the pause, too.
        """

        def passing_on(event: SyncEvent) -> None:
            emit(event)
            if isinstance(event, _PLACES) and self._wanted:
                emit(Paused())
                self._stand(cancel)
                emit(Resumed())

        return passing_on

    def _stand(self, cancel: CancelToken) -> None:
        with cancel.interrupting(self._wake), self._condition:
            self._condition.wait_for(lambda: cancel.cancelled or not self._wanted)
        cancel.check()

    def _wake(self) -> None:
        with self._condition:
            self._condition.notify_all()
