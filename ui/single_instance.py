"""One window for each user and data folder: a second start hands over what it was to open, and ends.

Two windows on one folder would save over each other. The window listens at a socket that only its user may
reach; one that a crash left behind is found out by asking there, and taken over.
"""

from __future__ import annotations

import json
import sys
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QAbstractSocket, QLocalServer, QLocalSocket

#: How long a window that is there has to answer, in milliseconds.
_PATIENCE: Final = 5000
_MOST: Final = 65_536  # bytes of a question
_ANSWER: Final = b"here\n"


def hand_over(place: str, file: str, *, rep: bool = False) -> bool:
    """Have the window that listens at *place* come to the front and open *file*; whether there is one.

    Args:
        place: See ``ui/meeting_place.py``.
        file: An absolute path, or empty.
        rep: It is to show what support reps need.
    """
    socket = QLocalSocket()
    socket.connectToServer(place)
    if not socket.waitForConnected(_PATIENCE):
        return False
    if sys.platform == "win32":  # only who was started by the user may pass the front on
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
    socket.write(json.dumps({"open": file, "rep": rep}).encode() + b"\n")
    while not socket.canReadLine():
        if not socket.waitForReadyRead(_PATIENCE):
            return False
    return bytes(socket.readLine().data()) == _ANSWER


class SingleInstance(QObject):
    """Listens for later starts.

    Signals:
        asked: (file) The program was started again, with this file to open, or none.
        rep_asked: It was started again for a support rep; comes after ``asked``.

    Args:
        place: See ``ui/meeting_place.py``.
        parent: Owner.
    """

    asked = Signal(str)
    rep_asked = Signal()

    def __init__(self, place: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._server = QLocalServer(self)
        if sys.platform == "win32":  # elsewhere the folder is the user's alone
            self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def listen(self) -> bool:
        """Begin; whether later starts will be heard. Where another window listens, they will not."""
        if not self._place or self._answers():
            return False
        if self._server.listen(self._place):
            return True
        if self._server.serverError() != QAbstractSocket.SocketError.AddressInUseError or self._answers():
            return False
        QLocalServer.removeServer(self._place)  # a window that died left it behind
        return self._server.listen(self._place)

    def close(self) -> None:
        """Hear nothing more."""
        self._server.close()

    def _answers(self) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._place)
        return socket.waitForConnected(_PATIENCE)

    @Slot()
    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self._on_question)
            socket.disconnected.connect(socket.deleteLater)

    @Slot()
    def _on_question(self) -> None:
        socket = self.sender()
        assert isinstance(socket, QLocalSocket)
        if not socket.canReadLine():
            if socket.bytesAvailable() > _MOST:
                socket.abort()
            return
        question = _question(bytes(socket.readLine(_MOST).data()))
        file = question.get("open")
        if not isinstance(file, str):
            socket.abort()
            return
        socket.write(_ANSWER)
        socket.disconnectFromServer()
        self.asked.emit(file)
        if question.get("rep") is True:
            self.rep_asked.emit()


def _question(line: bytes) -> dict[str, object]:
    """What a later start asks for; nothing where it is no question of ours."""
    try:
        asked = json.loads(line)
    except ValueError:
        return {}
    return asked if isinstance(asked, dict) else {}
