"""The system, or somebody at the terminal, asks the window to end by a signal; Qt's loop hears of it.

Python runs a handler when it next has something to do, and an idle window has nothing to do. So each signal
also comes through a pipe that the loop watches.
"""

from __future__ import annotations

import os
import signal
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

    from PySide6.QtWidgets import QWidget

#: So many signals are read at once, a byte each.
_AT_ONCE: Final = 512


class Ending(QObject):
    """Hears the signals that ask a program to end. After the first one, the next ends it at once.

    Signals:
        wanted: The program is to end; nobody can be asked anything any more.
    """

    wanted = Signal()

    def __init__(self, pipe: int) -> None:
        super().__init__()
        self._pipe = pipe
        self._notifier = QSocketNotifier(pipe, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)

    def close(self) -> None:
        """Hear nothing more."""
        self._notifier.setEnabled(False)

    @Slot()
    def _on_signal(self) -> None:
        if not set(os.read(self._pipe, _AT_ONCE)) & set(_numbers()):  # the pipe tells every signal
            return
        self.close()
        for number in _numbers():
            if signal.getsignal(number) is _take:
                signal.signal(number, signal.SIG_DFL)
        self.wanted.emit()


@contextmanager
def heard() -> Iterator[Ending | None]:
    """Hear the signals while the block runs, which needs the application.

    Before it, and on Windows, Ctrl+C ends the program at once (``main.py``). Windows itself tells a window
    that it is to end.
    """
    if sys.platform == "win32":
        yield None
        return
    before = {number: signal.getsignal(number) for number in _numbers()}
    read_end, write_end = os.pipe()
    os.set_blocking(write_end, False)
    ending = Ending(read_end)
    kept = signal.set_wakeup_fd(write_end, warn_on_full_buffer=False)
    for number, handler in before.items():
        if handler not in (signal.SIG_IGN, None):  # as nohup has it, or somebody else's
            signal.signal(number, _take)
    try:
        yield ending
    finally:
        ending.close()
        for number, handler in before.items():
            if handler is not None:
                signal.signal(number, handler)
        signal.set_wakeup_fd(kept)
        os.close(read_end)
        os.close(write_end)


def end(window: QWidget) -> None:
    """Close *window* and end the program: who wants that has been asked, or cannot be asked any more."""
    if window.isVisible():
        window.close()
        if window.isVisible():  # it asks once about what runs
            window.close()
    QCoreApplication.quit()


def _numbers() -> tuple[signal.Signals, ...]:
    return (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def _take(_number: int, _frame: FrameType | None) -> None:
    """Without a handler of Python's own, nothing would come through the pipe."""
