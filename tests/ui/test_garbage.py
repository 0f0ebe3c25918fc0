"""Cyclic garbage goes in the GUI thread, between two events; elsewhere it would take the process down."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Self

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.background import ThreadRunner
from ui.garbage import GarbageCollector, collect_due

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

BATCHES, BATCH = 50, 2_000


class Knot:
    """Refers to itself, so only a collection frees it."""

    def __init__(self, freed: Callable[[], None]) -> None:
        self.itself: Self = self
        self.freed = freed

    def __del__(self) -> None:
        self.freed()


class KnottedPage(QWidget):
    """A page nobody holds any more but itself; the layout goes through its labels."""

    def __init__(self) -> None:
        super().__init__()
        self.itself: Self = self
        column = QVBoxLayout(self)
        for _ in range(5):
            column.addWidget(QLabel("a line"))


class Restless(QLabel):
    """Makes many objects whenever Qt tells it of a change, as an override well may."""

    made: list[list[int]]

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        self.made = [[] for _ in range(5_000)]


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[ThreadRunner]:
    made = ThreadRunner()
    yield made
    assert made.close(5)


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[GarbageCollector]:
    """The program's, at work where Python collects by itself until it is made."""
    gc.enable()
    owner = QObject()
    yield GarbageCollector(owner, interval=1)
    gc.disable()


def is_main() -> bool:
    return threading.current_thread() is threading.main_thread()


def test_what_a_background_task_leaves_is_collected_in_the_gui_thread(
    collector: GarbageCollector, runner: ThreadRunner, qtbot: QtBot
) -> None:
    page_gone: list[bool] = []
    knots_gone: list[bool] = []
    left: list[int] = []
    heard = threading.Event()

    def job(*, emit: Callable[[object], None], cancel: object) -> None:
        for batch in range(1, BATCHES + 1):
            for _ in range(BATCH):
                Knot(lambda: knots_gone.append(is_main()))
            left.append(batch * BATCH - len(knots_gone))
            emit(batch)
            assert heard.wait(30)
            heard.clear()

    page = KnottedPage()
    page.destroyed.connect(lambda: page_gone.append(is_main()), Qt.ConnectionType.DirectConnection)
    del page
    with qtbot.waitSignal(runner.idle, timeout=30_000):
        runner.start(job, progressed=lambda _: heard.set())
    assert max(left) < BATCHES * BATCH / 2  # it does not pile up while the task runs
    gc.collect()
    assert page_gone == [True]
    assert all(knots_gone)


def test_nothing_is_collected_while_qt_walks_over_the_widgets(
    collector: GarbageCollector, qapp: QApplication, qtbot: QtBot
) -> None:
    """A new style sheet is told to every widget in turn; one destroyed meanwhile would be told too."""
    began: list[str] = []

    def note(phase: str, info: dict[str, int]) -> None:
        began.append(phase)

    label = Restless("a line")
    qtbot.addWidget(label)
    for _ in range(20):
        KnottedPage()
    gc.callbacks.append(note)
    try:
        qapp.setStyleSheet("QLabel { padding: 1px }")
        assert began == []
        qtbot.waitUntil(lambda: bool(began))
    finally:
        gc.callbacks.remove(note)
        qapp.setStyleSheet("")


def test_a_job_is_let_go_of_in_the_gui_thread(runner: ThreadRunner, qtbot: QtBot) -> None:
    gone: list[bool] = []

    class Job(QObject):
        def __call__(self, *, emit: object, cancel: object) -> None:
            assert not is_main()

        def __del__(self) -> None:
            gone.append(is_main())

    with qtbot.waitSignal(runner.idle):
        runner.start(Job())
    assert gone == [True]


@pytest.mark.parametrize("generation", range(3))
def test_a_generation_is_collected_when_python_would(
    monkeypatch: pytest.MonkeyPatch, generation: int
) -> None:
    collected: list[int] = []
    monkeypatch.setattr(gc, "collect", collected.append)
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    due = [700, 10, 10]
    monkeypatch.setattr(gc, "get_count", lambda: tuple(due))
    collect_due()
    assert collected == []
    due[generation] += 1
    collect_due()
    assert collected == [generation]


def test_a_generation_that_is_never_due_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """A threshold of 0 means never; some versions of Python have one."""
    collected: list[int] = []
    monkeypatch.setattr(gc, "collect", collected.append)
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 0))
    monkeypatch.setattr(gc, "get_count", lambda: (0, 0, 5))
    collect_due()
    assert collected == []
