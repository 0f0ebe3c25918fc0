from __future__ import annotations

import threading
import time

import pytest

from armatic_setup.cancel import CancelToken
from armatic_setup.faults import Cancelled


def test_a_fresh_token_stops_nothing() -> None:
    token = CancelToken()
    token.check()
    token.wait(0)
    assert not token.cancelled
    with token.interrupting(lambda: pytest.fail("nobody asked")):
        pass


def test_a_cancelled_token_stops_everything_for_good() -> None:
    token = CancelToken()
    token.cancel()
    token.cancel()
    assert token.cancelled
    with pytest.raises(Cancelled):
        token.check()
    with pytest.raises(Cancelled):
        token.wait(1000)
    with pytest.raises(Cancelled), token.interrupting(lambda: None):
        pytest.fail("the block must not begin")


def test_a_wait_ends_when_somebody_cancels() -> None:
    token = CancelToken()
    ended = threading.Event()

    def work() -> None:
        with pytest.raises(Cancelled):
            token.wait(1000)
        ended.set()

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    before = time.monotonic()
    token.cancel()
    assert ended.wait(10)
    assert time.monotonic() - before < 3
    thread.join(10)


def test_all_interrupts_are_called_and_a_gone_socket_stops_none() -> None:
    token = CancelToken()
    called: list[str] = []

    def gone() -> None:
        called.append("gone")
        raise OSError("not connected")

    with token.interrupting(gone), token.interrupting(lambda: called.append("alive")):
        token.cancel()
    assert called == ["gone", "alive"]


def test_an_interrupt_is_forgotten_after_its_block() -> None:
    token = CancelToken()
    with token.interrupting(lambda: pytest.fail("the block is over")):
        pass
    with pytest.raises(ZeroDivisionError), token.interrupting(lambda: pytest.fail("the block is over")):
        raise ZeroDivisionError
    token.cancel()


def test_the_same_interrupt_may_be_lent_twice() -> None:
    token = CancelToken()
    called: list[int] = []

    def interrupt() -> None:
        called.append(1)

    with token.interrupting(interrupt):
        with token.interrupting(interrupt):
            pass
        token.cancel()
    assert called == [1]
