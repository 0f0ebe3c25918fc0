"""One line asked, one line answered, at a named pipe: how Windows lets two programs meet.

It is Qt's, and works on other systems too; there ``ui/local_socket.py`` does with less.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtNetwork import QAbstractSocket, QLocalServer, QLocalSocket

if TYPE_CHECKING:
    from collections.abc import Callable

_MOST: Final = 65_536  # bytes of a line


def ask(place: str, question: bytes, patience: float) -> bytes:
    """The answer of who listens at *place*; empty where nobody does, or nobody answers.

    Args:
        place: The name of the pipe.
        question: A line with its end.
        patience: How long to wait for each act of the other, in seconds.
    """
    milliseconds = round(patience * 1000)
    asking = QLocalSocket()
    asking.connectToServer(place)
    if not asking.waitForConnected(milliseconds):
        return b""
    if sys.platform == "win32":  # only who was started by the user may pass the front on
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
    asking.write(question)
    while not asking.canReadLine():
        if not asking.waitForReadyRead(milliseconds):
            return b""
    return bytes(asking.readLine(_MOST).data())


class Listener(QObject):
    """Hears lines, and answers each. At one place there is one at most, among all processes.

    Args:
        hear: Gives the answer to a line; an empty one hangs up.
        parent: Owner.
    """

    def __init__(self, hear: Callable[[bytes], bytes], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hear = hear
        self._server = QLocalServer(self)
        if sys.platform == "win32":  # elsewhere the folder is the user's alone
            self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def listen(self, place: str) -> bool:
        """Begin at *place*; whether it can be heard there. Where another one listens, it cannot."""
        if _answers(place):
            return False
        if self._server.listen(place):
            return True
        if self._server.serverError() != QAbstractSocket.SocketError.AddressInUseError or _answers(place):
            return False
        QLocalServer.removeServer(place)  # a window that died left it behind
        return self._server.listen(place)

    def close(self) -> None:
        """Hear nothing more, and leave the place to others."""
        self._server.close()

    @Slot()
    def _on_connection(self) -> None:
        while (calling := self._server.nextPendingConnection()) is not None:
            calling.readyRead.connect(self._on_bytes)
            calling.disconnected.connect(calling.deleteLater)

    @Slot()
    def _on_bytes(self) -> None:
        calling = self.sender()
        assert isinstance(calling, QLocalSocket)
        if not calling.canReadLine():
            if calling.bytesAvailable() > _MOST:
                calling.abort()
            return
        answer = self._hear(bytes(calling.readLine(_MOST).data()))
        if answer:
            calling.write(answer)
            calling.disconnectFromServer()
        else:
            calling.abort()


def _answers(place: str) -> bool:
    asking = QLocalSocket()
    asking.connectToServer(place)
    return asking.waitForConnected(5000)
