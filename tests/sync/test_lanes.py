from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from functools import partial

import pytest

from armatic_setup.cancel import CancelToken
from armatic_setup.faults import Cancelled
from armatic_setup.sync.lanes import Job, Lanes

PATIENCE = 5.0
Work = Callable[[int], int]


class Sizes:
    """Lanes whose jobs are told by their size alone."""

    def __init__(self, number: int, cancel: CancelToken | None = None) -> None:
        self.lanes: Lanes[int] = Lanes(number, cancel or CancelToken())
        self.here = self.lanes.here
        self.tell = self.lanes.tell

    def run(self, sizes: Sequence[int], work: Work) -> list[int]:
        return self.lanes.run(
            [Job(f"job {place}", size, partial(work, size)) for place, size in enumerate(sizes)]
        )


def lanes_of(number: int, cancel: CancelToken | None = None) -> Sizes:
    return Sizes(number, cancel)


@pytest.mark.parametrize("number", [1, 2, 3, 8])
def test_every_job_is_done_once_and_what_came_of_it_is_in_order(number: int) -> None:
    jobs = [3, 1, 4, 1, 5, 9, 2, 6]
    done: list[int] = []
    assert lanes_of(number).run(jobs, lambda job: done.append(job) or job * 10) == [job * 10 for job in jobs]
    assert sorted(done) == sorted(jobs)


def test_one_lane_needs_no_thread_and_takes_the_jobs_in_order() -> None:
    seen: list[tuple[int, int]] = []
    lanes_of(1).run([3, 9, 1], lambda job: seen.append((job, threading.get_ident())) or job)
    assert seen == [(job, threading.get_ident()) for job in (3, 9, 1)]


def test_one_lane_takes_the_jobs_in_order_the_others_the_largest() -> None:
    lanes, both = lanes_of(2), threading.Barrier(2, timeout=PATIENCE)
    taken: dict[str, list[int]] = {}

    def work(job: int) -> int:
        taken.setdefault(threading.current_thread().name, []).append(job)
        both.wait()
        return job

    lanes.run([5, 9, 1, 8, 6, 7], work)
    assert taken == {"lane 0": [5, 1, 6], "lane 1": [9, 8, 7]}


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_job_begins_when_the_one_before_it_has_ended(number: int) -> None:
    running: list[str] = []
    begun: list[tuple[str, tuple[str, ...]]] = []
    lanes: Lanes[None] = Lanes(number, CancelToken())

    def job(name: str, size: int, after: str = "") -> Job[None]:
        def work() -> None:
            lanes.here(lambda: begun.append((name, tuple(running))))
            running.append(name)
            lanes.here(lambda: None)
            running.remove(name)

        return Job(name, size, work, after)

    lanes.run([job("header", 1), job("lines", 9, "header"), job("a", 5), job("b", 5, "nobody"), job("c", 7)])
    assert sorted(name for name, _ in begun) == ["a", "b", "c", "header", "lines"]
    names = [name for name, _ in begun]
    assert names.index("header") < names.index("lines")
    assert all("header" not in others for name, others in begun if name == "lines")


def test_jobs_that_name_each_other_all_end() -> None:
    lanes: Lanes[int] = Lanes(2, CancelToken())
    assert lanes.run([Job("a", 1, lambda: 1, "b"), Job("b", 1, lambda: 2, "a")]) == [1, 2]


def test_steps_happen_in_the_caller_s_thread_one_at_a_time() -> None:
    lanes = lanes_of(3)
    threads: list[int] = []
    inside: list[int] = []

    def step(job: int) -> int:
        inside.append(job)
        assert len(inside) == 1
        threads.append(threading.get_ident())
        inside.remove(job)
        return -job

    assert lanes.run([1, 2, 3, 4, 5], lambda job: lanes.here(lambda: step(job))) == [-1, -2, -3, -4, -5]
    assert set(threads) == {threading.get_ident()}


def test_what_a_step_raises_is_raised_where_it_was_wanted() -> None:
    lanes = lanes_of(2)

    def fail() -> int:
        raise LookupError

    def work(job: int) -> int:
        try:
            return lanes.here(fail)
        except LookupError:
            return job

    assert lanes.run([1, 2], work) == [1, 2]


def test_the_first_failure_ends_all_and_nothing_is_done_after_it() -> None:
    lanes, failed = lanes_of(2), threading.Event()
    stored: list[int] = []
    late: list[type[BaseException]] = []

    def work(job: int) -> int:
        if job == 1:
            failed.set()
            raise LookupError
        failed.wait(PATIENCE)
        try:
            while True:
                lanes.here(lambda: stored.append(job))
        except Cancelled as error:
            late.append(type(error))
            raise

    with pytest.raises(LookupError):
        lanes.run([1, 2, 3, 4], work)
    count = len(stored)
    assert late == [Cancelled]
    with pytest.raises(Cancelled):
        in_thread(lambda: lanes.tell(lambda: stored.append(0)))
    assert len(stored) == count


def test_a_lane_that_hangs_does_not_keep_the_failure_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("armatic_setup.sync.lanes._ENDING", 0.05)
    lanes, hanging, let_go = lanes_of(2), threading.Event(), threading.Event()

    def work(job: int) -> int:
        if job == 2:
            hanging.set()
            let_go.wait(PATIENCE)
        hanging.wait(PATIENCE)
        raise LookupError

    started = time.monotonic()
    with pytest.raises(LookupError):
        lanes.run([1, 2], work)
    assert time.monotonic() - started < 1
    let_go.set()


def test_a_cancel_ends_it_while_nothing_else_happens() -> None:
    cancel = CancelToken()
    lanes = lanes_of(2, cancel)
    waiting = threading.Barrier(3, timeout=PATIENCE)

    def work(job: int) -> int:
        waiting.wait()
        cancel.wait(PATIENCE)
        return job

    def stop() -> None:
        waiting.wait()
        cancel.cancel()

    stopper = threading.Thread(target=stop)
    stopper.start()
    started = time.monotonic()
    with pytest.raises(Cancelled):
        lanes.run([1, 2], work)
    assert time.monotonic() - started < 1
    stopper.join()


def test_what_is_told_comes_in_the_caller_s_thread_and_is_not_waited_for() -> None:
    lanes = lanes_of(2)
    told: list[tuple[int, int]] = []

    def work(job: int) -> int:
        lanes.tell(lambda: told.append((job, threading.get_ident())))
        return lanes.here(lambda: job)

    lanes.run([1, 2], work)
    assert sorted(told) == [(job, threading.get_ident()) for job in (1, 2)]


def in_thread(work: Callable[[], object]) -> None:
    raised: list[BaseException] = []

    def run() -> None:
        try:
            work()
        except Cancelled as error:
            raised.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    if raised:
        raise raised[0]
