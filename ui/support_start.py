"""How this run was asked to start, what crashes in it, and whether it starts anew when it ends."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Slot

from armatic_setup.logbook import crashes
from ui import ending
from ui.meeting_place import meeting_place
from ui.support_crash import Crashes, say
from ui.support_restart import SAFE_MODE, command, start

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from armatic_setup.guide.catalogue import Catalogue
    from armatic_setup.logbook.book import Logbook
    from ui.background import Runner
    from ui.window import Window
    from ui.workspace import Workspace

#: Opens the window with what support reps need.
REP: Final = "--support"
#: The exit code where it could not start.
_NOT_STARTED: Final = 4


class Boot(QObject):
    """One run of the window, from its options to its end.

    Attributes:
        words: The options that are left for Qt.
        safe: Nothing saved is read, and nothing is kept.
        rep: What support reps need is to be shown.

    Args:
        argv: The options.
        logbook: Gives the log, when there is something to write.
    """

    def __init__(self, argv: Sequence[str], logbook: Callable[[], Logbook]) -> None:
        super().__init__()
        self.words = [word for word in argv if word not in (SAFE_MODE, REP)]
        self.safe = SAFE_MODE in argv
        self.rep = REP in argv
        self._again: tuple[str, ...] = ()
        self._window: Window | None = None
        self._crashes = Crashes()
        self._crashes.restart_wanted.connect(self._on_restart_wanted)
        crashes.watch(logbook, self._crashes.hear)

    @property
    def place(self) -> str:
        """Where later starts find this one. Safe mode meets nobody: it starts beside a stuck window."""
        return "" if self.safe else meeting_place()

    def watch(self, window: Window) -> None:
        """Show crashes in *window* from now on."""
        self._window = window
        self._crashes.show_in(window)
        window.restart_wanted.connect(self._on_restart_wanted)

    def workspace(self, catalogue: Catalogue, runner: Runner, logbook: Logbook) -> Workspace:
        """What the window works on."""
        if self.safe:
            from ui.support_safe import SafeWorkspace

            return SafeWorkspace(catalogue, runner, logbook=logbook)
        from ui.workspace import Workspace

        return Workspace(catalogue, runner, logbook=logbook)

    def open_asked(self) -> None:
        """The window has its pages: show those that the options ask for."""
        if self.rep and self._window is not None:
            self._window.support.open_for_rep()

    def start_again(self) -> None:
        """The run is over: begin the next one, if the user wanted that."""
        if self._again:
            start(self._again)

    @Slot(str)
    def _on_restart_wanted(self, option: str) -> None:
        self._again = command(option)
        if self._window is not None:
            ending.end(self._window)
        else:
            QCoreApplication.quit()


def tell_unstarted(logbook: Callable[[], Logbook]) -> int:
    """What is being handled kept the window from starting: say so, by a window if there can be one.

    Returns:
        The exit code.
    """
    note = crashes.report(sys.exc_info(), logbook())  # type: ignore[arg-type]  # something is being handled
    say(note)
    from PySide6.QtWidgets import QApplication

    from ui.support_plain import PlainWindow

    application = QApplication.instance() or QApplication(sys.argv[:1])
    window = PlainWindow(note, started=False)
    again: list[str] = []
    window.restart_wanted.connect(again.append)
    window.restart_wanted.connect(application.quit)
    window.show()
    application.exec()
    if again:
        start(command(again[0]))
    return _NOT_STARTED
