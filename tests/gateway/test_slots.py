from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest

from armatic_setup.cancel import CancelToken
from armatic_setup.faults import Cancelled
from armatic_setup.gateway.slots import Slots

PATIENCE = 5.0


class Others:
    """Threads that each want a place, take it and leave."""

    def __init__(self, slots: Slots, number: int) -> None:
        self.inside = threading.Semaphore(0)
        self.ended: list[str] = []
        self._slots = slots
        self._threads = [threading.Thread(target=self._run) for _ in range(number)]
        for thread in self._threads:
            thread.start()

    def _run(self) -> None:
        try:
            with self._slots.taken():
                self.inside.release()
        except Cancelled:
            self.ended.append("cancelled")

    def join(self) -> None:
        for thread in self._threads:
            thread.join(PATIENCE)
            assert not thread.is_alive()


@contextmanager
def full(slots: Slots) -> Iterator[ExitStack]:
    with ExitStack() as places:
        for _ in range(slots.limit):
            places.enter_context(slots.taken())
        yield places


def test_a_place_that_is_given_back_is_the_next_one_s() -> None:
    slots = Slots(2, CancelToken())
    with full(slots) as places:
        others = Others(slots, 2)
        assert not others.inside.acquire(timeout=0.05)
        places.close()
    others.join()
    assert others.inside.acquire(blocking=False)


def test_after_a_throttle_there_is_one_place_however_many_were_taken() -> None:
    slots = Slots(2, CancelToken())
    with slots.taken():
        with slots.taken():
            slots.throttled()
        others = Others(slots, 1)
        assert not others.inside.acquire(timeout=0.05)
    others.join()
    assert slots.limit == 1


def test_a_cancel_ends_the_waiting() -> None:
    cancel = CancelToken()
    slots = Slots(1, cancel)
    with full(slots):
        others = Others(slots, 2)
        cancel.cancel()
        others.join()
    assert others.ended == ["cancelled"] * 2


def test_a_failure_gives_the_place_back() -> None:
    slots = Slots(1, CancelToken())
    with pytest.raises(LookupError), slots.taken():
        raise LookupError
    with slots.taken():
        pass
