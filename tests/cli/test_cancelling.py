"""Ctrl+C during long work."""

from __future__ import annotations

import os
import signal
import threading

import pytest

from armatic_setup.cancel import CancelToken
from armatic_setup.cli.cancelling import interrupt_on_terminate, run_cancellable, wait_for_signal
from armatic_setup.faults import Cancelled


def test_the_value_of_the_work_comes_back_from_another_thread() -> None:
    assert run_cancellable(lambda _: threading.current_thread()) is not threading.current_thread()


def test_the_error_of_the_work_comes_back() -> None:
    def work(token: CancelToken) -> None:
        raise LookupError("x")

    with pytest.raises(LookupError):
        run_cancellable(work)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_cancels_through_the_token(number: signal.Signals) -> None:
    before = signal.getsignal(number)

    def work(token: CancelToken) -> None:
        os.kill(os.getpid(), number)
        token.wait(30)

    with pytest.raises(Cancelled):
        run_cancellable(work)
    assert signal.getsignal(number) is before


def test_a_second_signal_does_not_wait_for_deaf_work() -> None:
    release = threading.Event()

    def work(token: CancelToken) -> None:
        os.kill(os.getpid(), signal.SIGINT)
        while not token.cancelled:
            release.wait(0.01)
        os.kill(os.getpid(), signal.SIGINT)
        release.wait(30)

    with pytest.raises(KeyboardInterrupt):
        run_cancellable(work)
    release.set()


def test_work_of_another_thread_needs_no_signals() -> None:
    values: list[int] = []
    thread = threading.Thread(target=lambda: values.append(run_cancellable(lambda _: 7)))
    thread.start()
    thread.join(10)
    assert values == [7]


def test_waiting_ends_by_a_signal() -> None:
    timer = threading.Timer(0.05, os.kill, (os.getpid(), signal.SIGTERM))
    timer.start()
    wait_for_signal()
    timer.join()


def test_a_polite_end_counts_as_ctrl_c() -> None:
    def end() -> None:
        with interrupt_on_terminate():
            os.kill(os.getpid(), signal.SIGTERM)
            threading.Event().wait(5)

    with pytest.raises(KeyboardInterrupt):
        end()
