"""What nobody caught becomes one calm page, counted; a plain window where that page cannot be shown."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from armatic_setup import product
from armatic_setup.logbook import crashes

if TYPE_CHECKING:
    from armatic_setup.logbook.crashes import CrashNote

#: So many crashes while the page is on screen are its own fault: the plain window takes its place.
_MOST_MEANWHILE: Final = 10


class Teller(Protocol):
    """What shows a crash."""

    @property
    def crash_shown(self) -> bool:
        """Whether the page about a crash is on screen."""

    def show_crash(self, note: CrashNote, count: int) -> None:
        """Show the page about a crash, or the new count on it. It must not crash itself."""


class Crashes(QObject):
    """Hears of crashes in any thread and has them shown in the GUI thread.

    Signals:
        restart_wanted: (option, or empty) The user wants the program to start anew.
    """

    restart_wanted = Signal(str)
    _heard = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        self._meanwhile = 0
        self._teller: Teller | None = None
        self._showing = False
        self._plain: QObject | None = None
        self._heard.connect(self._on_heard)

    def show_in(self, teller: Teller) -> None:
        """From now on crashes are shown there."""
        self._teller = teller

    def hear(self, note: CrashNote) -> None:
        """A crash, in any thread. Never raises."""
        say(note)
        try:
            self._heard.emit(note)
        except RuntimeError:  # the program is going: there is no window any more
            return

    @Slot(object)
    def _on_heard(self, note: object) -> None:
        """In the GUI thread: what crashed there comes to its end before a page is made."""
        QTimer.singleShot(0, self, partial(self._tell, note))

    def _tell(self, note: object) -> None:
        """Show it. A crash in here must not lead here again."""
        from armatic_setup.logbook.book import Logbook

        self.count += 1
        if self._showing or self._plain is not None:
            return
        self._showing = True
        try:
            self._show(note)  # type: ignore[arg-type]  # a signal's object
        except Exception:  # noqa: BLE001 - the page itself is broken: say it by the simplest means
            say(crashes.report(sys.exc_info(), Logbook.nowhere()))  # type: ignore[arg-type]  # something is handled
            self._show_plainly(note)  # type: ignore[arg-type]
        finally:
            self._showing = False

    def _show(self, note: CrashNote) -> None:
        if self._teller is None:
            self._show_plainly(note)
            return
        self._meanwhile = self._meanwhile + 1 if self._teller.crash_shown else 0
        if self._meanwhile > _MOST_MEANWHILE:
            self._show_plainly(note)
        else:
            self._teller.show_crash(note, self.count)

    def _show_plainly(self, note: CrashNote) -> None:
        from ui.support_plain import PlainWindow

        plain = self._plain = PlainWindow(note)
        plain.restart_wanted.connect(self.restart_wanted)
        plain.show()


def say(note: CrashNote) -> None:
    """One calm sentence where somebody may read it; a packaged window has no such place."""
    if sys.stderr is not None:
        record = f" The record is in {note.folder}." if note.folder else ""
        sys.stderr.write(f"{product.NAME} met a fault of its own: {note.place}.{record}\n")
