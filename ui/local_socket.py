"""One line asked, one line answered, at a socket in a folder: how Linux and macOS let two programs meet.

It is the standard library's; ``ui/local_pipe.py`` does the same for Windows, with a part of Qt that would
cost each window 3 MiB.
"""

from __future__ import annotations

import fcntl
import os
import socket
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSocketNotifier, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

_MOST: Final = 65_536  # bytes of a line


def ask(place: str, question: bytes, patience: float) -> bytes:
    """The answer of who listens at *place*; empty where nobody does, or nobody answers.

    Args:
        place: The path of the socket.
        question: A line with its end.
        patience: How long to wait for each act of the other, in seconds.
    """
    with socket.socket(socket.AF_UNIX) as asking:
        asking.settimeout(patience)
        try:
            asking.connect(place)
            asking.sendall(question)
            with asking.makefile("rb") as answers:
                return answers.readline(_MOST)
        except OSError:
            return b""


class Listener(QObject):
    """Hears lines, and answers each. At one place there is one at most, among all processes.

    Args:
        hear: Gives the answer to a line; an empty one hangs up.
        parent: Owner.
    """

    def __init__(self, hear: Callable[[bytes], bytes], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hear = hear
        self._place = ""
        self._lock = -1
        self._socket: socket.socket | None = None
        self._notifier: QSocketNotifier | None = None

    def listen(self, place: str) -> bool:
        """Begin at *place*; whether it can be heard there. Where another one listens, it cannot."""
        try:
            self._lock = _locked(f"{place}.lock")
            with suppress(FileNotFoundError):
                os.unlink(place)  # noqa: PTH108 - only who died without a word left it behind, since the lock is ours
            self._socket = socket.socket(socket.AF_UNIX)
            self._socket.settimeout(0)
            self._socket.bind(place)
            self._place = place
            self._socket.listen()
        except OSError:
            self.close()
            return False
        self._notifier = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_caller)
        return True

    def close(self) -> None:
        """Hear nothing more, and leave the place to others."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._socket is not None:
            self._socket.close()
            self._socket = None
        if self._place:
            with suppress(OSError):
                os.unlink(self._place)  # noqa: PTH108 - as above
            self._place = ""
        if self._lock >= 0:
            os.close(self._lock)
            self._lock = -1

    @Slot()
    def _on_caller(self) -> None:
        if self._socket is None:
            return
        try:
            calling, _ = self._socket.accept()
        except OSError:  # gone again
            return
        _Caller(calling, self._hear, self)


class _Caller(QObject):
    """Somebody who connected, until the answer is given."""

    def __init__(self, calling: socket.socket, hear: Callable[[bytes], bytes], parent: QObject) -> None:
        super().__init__(parent)
        calling.settimeout(0)
        self._calling = calling
        self._hear = hear
        self._heard = bytearray()
        self._notifier = QSocketNotifier(calling.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_bytes)

    @Slot()
    def _on_bytes(self) -> None:
        try:
            piece = self._calling.recv(_MOST)
        except BlockingIOError:
            return
        except OSError:
            piece = b""
        self._heard += piece
        line, ended, _ = self._heard.partition(b"\n")
        if piece and not ended and len(line) < _MOST:
            return  # there is more to come
        if ended and (answer := self._hear(bytes(line))):
            with suppress(OSError):
                self._calling.send(answer)
        self._notifier.setEnabled(False)
        self._calling.close()
        self.deleteLater()


def _locked(path: str) -> int:
    """A descriptor that holds the lock *path*; the system lets go of it when the process ends, in any way.

    Raises:
        OSError: Another process holds it, or the file cannot be made.
    """
    lock = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(lock)
        raise
    return lock
