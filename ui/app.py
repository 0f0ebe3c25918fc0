"""Starts the window: it is painted first; data and pages come right after.

Nothing slow happens in the GUI thread: the catalogue and the saved journey are read in the background.
"""

from __future__ import annotations

import os
import sys
from functools import cache, partial
from itertools import chain
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot

from armatic_setup import paths, product
from armatic_setup.logbook import crashes
from armatic_setup.logbook.level import Level, kept_level
from ui import ending
from ui.application import Application
from ui.garbage import GarbageCollector, collect_all
from ui.language import Languages
from ui.meeting_place import somebody_may_listen
from ui.placement import restore
from ui.support_start import Boot
from ui.theme import Theme
from ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from armatic_setup.faults import SetupError
    from armatic_setup.guide.catalogue import Advice, Catalogue
    from armatic_setup.logbook.book import Logbook
    from ui.background import ThreadRunner
    from ui.single_instance import SingleInstance

#: Between two pieces of idle work, in milliseconds: before the first click, and after it.
_SOON_MS: Final = 100
_IDLE_MS: Final = 400
#: How long closing waits before anything was read, in seconds.
_CLOSE_WITHIN: Final = 2.0


def run(argv: Sequence[str], file: str = "", *, language: str = "") -> int:
    """Show the window until it is closed. If there is one already, it comes to the front instead.

    Args:
        argv: Arguments for Qt, without the program's name.
        file: A file to open, or empty.
        language: The one that ``--lang`` asks for, or empty.

    Returns:
        The exit code.
    """
    boot = Boot(argv, logbook)
    logs = paths.log_dir()
    with crashes.tracing_deaths(None if kept_level(logs) is Level.OFF else logs):
        application = make_application(boot.words)
        place = boot.place
        file = os.path.abspath(file) if file else ""  # noqa: PTH100 - links stay as they are
        if somebody_may_listen(place) and _hand_over(place, file, rep=boot.rep):
            return 0
        languages = Languages(application, remembers=not boot.safe)
        languages.begin(language)
        theme = Theme(application, complete=False)
        window = Window(theme)
        if not boot.safe:
            restore(window, paths.data_dir())
        start = _Start(languages, theme, window, place, file, boot)
        application.file_asked.connect(start.on_asked)
        boot.watch(window)
        with ending.heard() as signals:
            if signals is not None:
                signals.wanted.connect(partial(ending.end, window))
            window.show()
            code = application.exec()
    ended = start.close()
    boot.start_again()
    if not ended:  # something cannot be interrupted: do not wait for it
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:  # a packaged window has none
                stream.flush()
        os._exit(code)
    return code


@cache
def logbook() -> Logbook:
    """The log of this run; it is made, and what it needs imported, after the first painting."""
    from armatic_setup.logbook.book import Logbook

    return Logbook.of_user("window")


def _hand_over(place: str, file: str, *, rep: bool) -> bool:
    from ui.single_instance import hand_over

    return hand_over(place, file, rep=rep)


def make_application(argv: Sequence[str]) -> Application:
    """The application with its names; from now on it collects Python's garbage too."""
    application = Application([product.SLUG, "-style", "Fusion", *argv])
    application.setApplicationName(product.SLUG)
    application.setApplicationDisplayName(product.NAME)
    application.setApplicationVersion(product.VERSION)
    application.setDesktopFileName(product.SLUG)
    GarbageCollector(application)
    return application


class _Start(QObject):
    """What happens after the first painting."""

    def __init__(
        self, languages: Languages, theme: Theme, window: Window, place: str, file: str, boot: Boot
    ) -> None:
        super().__init__()
        self._place = place
        self._file = file
        self._boot = boot
        self._languages = languages
        self._theme = theme
        self._window = window
        self._runner: ThreadRunner | None = None
        self._later: SingleInstance | None = None
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._on_idle)
        self._idle_work = self._first_idle_work()
        self._advice: Callable[[], Advice] | None = None
        window.painted.connect(self._on_painted)

    def close(self) -> bool:
        """The window is closed; whether all background work has ended. From now on another one may open."""
        self._idle.stop()
        ended = self._runner is None or (self._runner.close(_CLOSE_WITHIN) and self._window.ended)
        if self._later is not None:
            self._later.close()
        return ended

    @Slot()
    def _on_painted(self) -> None:
        from ui.background import ThreadRunner, job_of

        self._theme.complete()
        self._window.update()
        self._listen()
        self._runner = ThreadRunner()
        self._runner.start(job_of(_read_catalogue), succeeded=self._on_read, failed=self._on_unreadable)

    def _on_read(self, catalogue: object) -> None:
        from armatic_setup.guide.catalogue import Catalogue
        from ui.pages.registry import make_page

        collect_all()
        assert self._runner is not None
        assert isinstance(catalogue, Catalogue)
        self._advice = catalogue.advice
        workspace = self._boot.workspace(catalogue, self._runner, logbook())
        self._window.begin(workspace, make_page)
        workspace.load(self._window.show_start)
        workspace.when_loaded(self._boot.open_asked)
        self._languages.may_switch = lambda: self._window.pages.may_speak
        self._languages.ready.connect(self._on_language_ready)
        self._window.language_wanted.connect(self._on_language_wanted)
        self._window.pages.currentChanged.connect(self._on_start_left)
        QTimer.singleShot(_IDLE_MS, self._window.pages, self._window.pages.watch_updates)
        self._wait_for_somebody()
        self._open_asked()

    @Slot(str)
    def _on_language_wanted(self, code: str) -> None:
        assert self._runner is not None
        self._languages.choose(code, self._runner)

    @Slot(object)
    def _on_language_ready(self, catalogue: object) -> None:
        self._window.speak(catalogue)  # type: ignore[arg-type]  # a signal's object

    def _listen(self) -> None:
        """Hear of later starts. One that came a moment earlier has the window; this one then goes."""
        from ui.single_instance import SingleInstance, hand_over

        self._later = SingleInstance(self._place, self)
        self._later.asked.connect(self.on_asked)
        self._later.rep_asked.connect(self.on_rep_asked)
        if not self._later.listen() and hand_over(self._place, self._file, rep=self._boot.rep):
            self._window.close()

    @Slot(str)
    def on_asked(self, file: str) -> None:
        """Come to the front, and open *file* if there is one."""
        self._window.bring_forward()
        self._file = file or self._file
        self._open_asked()

    @Slot()
    def on_rep_asked(self) -> None:
        """Show what support reps need, as soon as there are pages."""
        self._boot.rep = True
        if self._window.ready:
            self._boot.open_asked()

    def _open_asked(self) -> None:
        """Open what was asked for, as soon as there are pages."""
        if self._file and self._window.ready:
            file, self._file = self._file, ""
            self._window.pages.asked_files.open(file)

    def _on_unreadable(self, error: SetupError) -> None:
        """Without its catalogue the program can only say so."""
        self._window.start_page.say_damaged(error.fault.technical)

    def _wait_for_somebody(self) -> None:
        """A hand comes before a click: what the first one needs is made ready when the hand is there."""
        from ui.presence import Presence

        window = self._window.windowHandle()
        assert window is not None  # it is on screen
        presence = Presence(window, self)
        presence.came.connect(self._on_somebody_came)

    @Slot()
    def _on_somebody_came(self) -> None:
        self._read_advice()
        self._idle.start(_SOON_MS)

    def _read_advice(self) -> None:
        """What only failures and phone calls ask for; its files are read before any page can need them."""
        from ui.background import job_of

        if self._advice is not None and self._runner is not None:
            self._runner.start(job_of(self._advice), failed=self._on_unreadable)
            self._advice = None

    @Slot()
    def _on_idle(self) -> None:
        if next(self._idle_work, None) is None:
            self._idle.stop()

    @Slot()
    def _on_start_left(self) -> None:
        """The start page is left: only now is memory spent on the pages of later steps."""
        from ui.pages.registry import import_pages

        self._window.pages.currentChanged.disconnect(self._on_start_left)
        self._read_advice()
        self._idle_work = chain(self._idle_work, import_pages())
        self._idle.start(_IDLE_MS)

    def _first_idle_work(self) -> Iterator[str]:
        """What the first page does not need and the next one does, a piece at a time."""
        from ui.pages.registry import import_first_pages

        self._window.pages.make_setup()
        yield "step list and footer"
        yield from import_first_pages()


def _read_catalogue() -> Catalogue:
    from armatic_setup.guide.catalogue import load_catalogue

    return load_catalogue(whole=False)
