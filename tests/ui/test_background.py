from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Signal

from armatic_setup.cancel import CancelToken
from armatic_setup.faults import Fault, SetupError, Stage
from ui import background
from ui.background import ImmediateRunner, ThreadRunner, as_setup_error, job_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LONG = 30.0


@pytest.fixture
def runner(qapp: object) -> Iterator[ThreadRunner]:
    made = ThreadRunner()
    yield made
    assert made.close(5)


def wait_for_cancel(*, emit: object, cancel: CancelToken) -> None:
    cancel.wait(LONG)


def test_results_arrive_in_the_gui_thread(runner: ThreadRunner, qtbot: QtBot) -> None:
    where: list[object] = []

    def job(*, emit: object, cancel: CancelToken) -> int:
        where.append(threading.current_thread() is threading.main_thread())
        return 7

    def done(result: object) -> None:
        where.append(threading.current_thread() is threading.main_thread())
        where.append(result)

    with qtbot.waitSignal(runner.idle):
        runner.start(job, succeeded=done)
    assert where == [False, True, 7]


def test_progress_keeps_its_order_and_large_numbers(runner: ThreadRunner, qtbot: QtBot) -> None:
    seen: list[object] = []

    def job(*, emit, cancel: CancelToken) -> None:
        for number in (1, 2_500_000_000, 3):
            emit(number)

    with qtbot.waitSignal(runner.idle):
        runner.start(job, progressed=seen.append)
    assert seen == [1, 2_500_000_000, 3]


def test_our_own_error_arrives_as_it_is(runner: ThreadRunner, qtbot: QtBot) -> None:
    error = SetupError(Fault(Stage.NETWORK, "connect_timeout"))
    seen: list[SetupError] = []

    def job() -> None:
        raise error

    with qtbot.waitSignal(runner.idle):
        runner.start(job_of(job), failed=seen.append)
    assert seen == [error]


def test_a_foreign_error_names_its_place_but_not_its_words(caplog: pytest.LogCaptureFixture) -> None:
    seen: list[SetupError] = []

    def job() -> None:
        raise ValueError("the password is hunter2")

    with caplog.at_level(logging.ERROR, "ui.background"):
        ImmediateRunner().start(job_of(job), failed=seen.append)
    assert seen[0].fault.kind == "unexpected"
    assert "ValueError in job" in seen[0].fault.detail
    assert "hunter2" not in str(seen[0]) + caplog.text


def test_cancel_reports_cancelled_and_nothing_else(runner: ThreadRunner, qtbot: QtBot) -> None:
    seen: list[object] = []
    with qtbot.waitSignal(runner.idle):
        handle = runner.start(
            wait_for_cancel,
            succeeded=seen.append,
            failed=seen.append,
            cancelled=lambda: seen.append("cancelled"),
        )
        assert handle.active
        handle.cancel()
    assert seen == ["cancelled"]
    assert not handle.active


def test_no_progress_after_cancel(runner: ThreadRunner, qtbot: QtBot) -> None:
    seen: list[object] = []
    begun, go_on = threading.Event(), threading.Event()

    def job(*, emit, cancel: CancelToken) -> str:
        begun.set()
        assert go_on.wait(LONG)
        emit("late")
        return "finished all the same"

    with qtbot.waitSignal(runner.idle):
        handle = runner.start(job, progressed=seen.append, succeeded=seen.append)
        assert begun.wait(LONG)
        handle.cancel()
        go_on.set()
    assert seen == ["finished all the same"]


def test_an_abandoned_task_is_never_heard_of_again(runner: ThreadRunner, qtbot: QtBot) -> None:
    seen: list[object] = []
    with qtbot.waitSignal(runner.idle):
        handle = runner.start(wait_for_cancel, cancelled=lambda: seen.append("cancelled"))
        handle.abandon()
    assert seen == []


def test_closing_stops_what_runs(runner: ThreadRunner) -> None:
    for _ in range(20):
        runner.start(wait_for_cancel)
    assert runner.close(5)
    assert not runner.busy


def test_nothing_is_begun_after_closing(runner: ThreadRunner) -> None:
    runner.close(1)
    assert not runner.start(wait_for_cancel).active
    assert not runner.busy


def test_a_task_that_does_not_stop_is_kept_aside(qapp: object) -> None:
    go_on = threading.Event()
    runner = ThreadRunner()
    runner.start(job_of(lambda: go_on.wait(LONG)))
    assert not runner.close(0.05)
    assert len(background._LEFT_OVER) == 1
    go_on.set()


def test_the_immediate_runner_reports_all_four_ways() -> None:
    seen: list[object] = []

    def job(*, emit, cancel: CancelToken) -> str:
        emit("progress")
        return "result"

    def cancelled(*, emit: object, cancel: CancelToken) -> None:
        cancel.cancel()
        cancel.check()

    runner = ImmediateRunner()
    handle = runner.start(job, progressed=seen.append, succeeded=seen.append)
    runner.start(cancelled, cancelled=lambda: seen.append("cancelled"))
    assert seen == ["progress", "result", "cancelled"]
    assert not handle.active
    assert runner.close(1)


def test_a_setup_error_is_passed_through() -> None:
    error = SetupError(Fault(Stage.LOCAL, "disk_full"))
    assert as_setup_error(error) is error


def test_signals_do_not_eat_references() -> None:
    """PySide6 6.12.0 loses one reference to True with every emit and ends in an abort."""

    class Emitter(QObject):
        happened = Signal(object)

    emitter = Emitter()
    emitter.happened.connect(lambda _value: None)
    before = sys.getrefcount(bool(1))
    for _ in range(200):
        emitter.happened.emit(bool(1))
    assert sys.getrefcount(bool(1)) > before - 50
