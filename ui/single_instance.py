"""One window for each user and data folder: a second start hands over what it was to open, and ends.

Two windows on one folder would save over each other. The window listens at a place that only its user may
reach; one that a crash left behind is taken over.
"""

from __future__ import annotations

import json
import sys
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

if sys.platform == "win32":
    from ui.local_pipe import Listener, ask
else:
    from ui.local_socket import Listener, ask

#: How long a window that is there has to answer, in seconds.
_PATIENCE: Final = 5.0
_ANSWER: Final = b"here\n"


def hand_over(place: str, file: str, *, rep: bool = False) -> bool:
    """Have the window that listens at *place* come to the front and open *file*; whether there is one.

    Args:
        place: See ``ui/meeting_place.py``.
        file: An absolute path, or empty.
        rep: It is to show what support reps need.
    """
    question = json.dumps({"open": file, "rep": rep}).encode() + b"\n"
    return ask(place, question, _PATIENCE) == _ANSWER


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
        self._listener = Listener(self._hear, self)

    def listen(self) -> bool:
        """Begin; whether later starts will be heard. Where another window listens, they will not."""
        return bool(self._place) and self._listener.listen(self._place)

    def close(self) -> None:
        """Hear nothing more."""
        self._listener.close()

    def _hear(self, line: bytes) -> bytes:
        """The answer to a later start, which need not wait until done is what it asks for."""
        question = _question(line)
        file = question.get("open")
        if not isinstance(file, str):
            return b""
        QTimer.singleShot(0, self, partial(self._pass_on, file, rep=question.get("rep") is True))
        return _ANSWER

    def _pass_on(self, file: str, *, rep: bool) -> None:
        self.asked.emit(file)
        if rep:
            self.rep_asked.emit()


def _question(line: bytes) -> dict[str, object]:
    """What a later start asks for; nothing where it is no question of ours."""
    try:
        asked = json.loads(line)
    except ValueError:
        return {}
    return asked if isinstance(asked, dict) else {}
