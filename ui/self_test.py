"""The parts of the self-test that need Qt, in a process of their own (:mod:`armatic_setup.self_test.window`).

Each part is reported, as one JSON line, as soon as it ended: the next one may bring the process down.
"""

from __future__ import annotations

import json
import time
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, TextIO

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QObject, QTimer, QTranslator, Slot
from PySide6.QtGui import QColor, QGuiApplication, QImage

from armatic_setup import language, paths
from armatic_setup.faults import SetupError
from armatic_setup.self_test.findings import NotWorking
from armatic_setup.self_test.window import ICONS, PAPER, PLATFORM, TRANSLATIONS, WINDOW
from ui.theme import Theme
from ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from armatic_setup.self_test.findings import Part
    from ui.workspace import Workspace

#: How long the window may take, in milliseconds.
_PATIENCE: Final = 90_000
#: Between two pages, in milliseconds.
_TURN: Final = 20
#: A picture with fewer colors than these shows nothing.
_FEWEST_COLORS: Final = 8


class Report:
    """Writes what is found, a line a part.

    Args:
        stream: Where to.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._begun = time.monotonic()
        self.passed = True

    def ask(self, part: Part, look: Callable[[], str]) -> None:
        """Write what *look* sees, or how it failed."""
        try:
            self.write(part, evidence=look())
        except Exception as error:  # noqa: BLE001 - whatever happens is what was to be found out
            self.fail(part, error)

    def fail(self, part: Part, error: Exception) -> None:
        """Write that a part failed. The text of a foreign error is left out: it may quote anything."""
        self.passed = False
        if isinstance(error, SetupError):
            self.write(part, detail=error.fault.technical)
        else:
            self.write(part, detail=error.detail if isinstance(error, NotWorking) else type(error).__name__)

    def write(self, part: Part, **found: str) -> None:
        """Write one line."""
        now = time.monotonic()
        line = {"id": part.id, "seconds": round(now - self._begun, 3), **found}
        self._begun = now
        self._stream.write(json.dumps(line) + "\n")
        self._stream.flush()


def run(report_file: str) -> int:
    """Ask every part; 0 where all passed."""
    with Path(report_file).open("w", encoding="utf-8") as stream:
        report = Report(stream)
        from ui.app import make_application

        application = make_application([])
        report.ask(PLATFORM, QGuiApplication.platformName)
        theme = Theme(application)
        report.ask(ICONS, lambda: _icons(theme))
        report.ask(TRANSLATIONS, _translations)
        report.ask(PAPER, _paper)
        visit = _Visit(theme, report)
        visit.begin()
        application.exec()
        visit.end()
        return 0 if report.passed else 1


def _icons(theme: Theme) -> str:
    """Every icon is drawn, and Qt's plugins read SVG files, as the desktop's icons are."""
    names = theme.icons.names
    if not names:
        raise NotWorking("no icon was found")
    for name in names:
        if not _has_ink(theme.icons.pixmap(name, "ink", 32).toImage()):
            raise NotWorking(f"{name} is empty")
    if QImage(str(paths.resources() / "icons" / "mark.svg")).isNull():
        raise NotWorking("Qt reads no SVG file")
    return f"{len(names)} of {len(names)} are drawn"


def _has_ink(image: QImage) -> bool:
    return any(
        QColor(image.pixelColor(x, y)).alpha() for x in range(image.width()) for y in range(image.height())
    )


def _translations() -> str:
    """Every language has our words and Qt's."""
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for code in language.LANGUAGES:
        if code == language.SOURCE:
            continue
        language.read(code)
        for file in (qt / f"qtbase_{code}.qm", paths.resources() / "translations" / f"{code}.qm"):
            translator = QTranslator()
            if not translator.load(str(file)) or translator.isEmpty():
                raise NotWorking(file.name)
    return ", ".join(language.LANGUAGES)


def _paper() -> str:
    """The checklist becomes a PDF file."""
    from PySide6.QtPrintSupport import QPrinter

    from armatic_setup.guide.catalogue import load_catalogue
    from armatic_setup.guide.journey import Journey
    from armatic_setup.guide.state import SetupState
    from armatic_setup.review.handover import handover_sheet
    from armatic_setup.review.model import review
    from armatic_setup.review.sheet import Paper
    from ui.paper.pdf import print_pdf

    QPrinter(QPrinter.PrinterMode.ScreenResolution)
    journey = Journey(load_catalogue(), SetupState())
    today = datetime.now().astimezone().date()
    pdf = print_pdf(handover_sheet(journey, review(journey), today), Paper.A4)
    if not pdf.startswith(b"%PDF"):
        raise NotWorking("no PDF was made")
    return f"a PDF of {len(pdf):,} bytes"


class _Visit(QObject):
    """Opens the window on nothing that is the user's, draws each page, and closes it."""

    def __init__(self, theme: Theme, report: Report) -> None:
        super().__init__()
        from ui.background import ThreadRunner

        self._report = report
        self._runner = ThreadRunner()
        self._theme = theme
        self._window = Window(theme)
        self._window.painted.connect(self._on_painted)
        self._pages: Iterator[str] = iter(())
        self._page = ""
        self._drawn = 0
        self._over = False
        self._walk = QTimer(self)
        self._walk.setInterval(_TURN)
        self._walk.timeout.connect(self._on_turn)
        QTimer.singleShot(_PATIENCE, self, self._on_late)

    def begin(self) -> None:
        """Show the window."""
        self._window.show()

    def end(self) -> None:
        """Nothing of it runs on."""
        self._runner.close(5.0)

    @Slot()
    def _on_painted(self) -> None:
        from armatic_setup.guide.catalogue import load_catalogue
        from ui.background import job_of

        self._runner.start(job_of(load_catalogue), succeeded=self._on_read, failed=self._fail)

    def _on_read(self, catalogue: object) -> None:
        from armatic_setup.logbook.book import Logbook
        from ui.pages.registry import make_page
        from ui.support_safe import SafeWorkspace

        try:
            workspace = SafeWorkspace(catalogue, self._runner, logbook=Logbook.nowhere())  # type: ignore[arg-type]  # what the job returns
            self._window.begin(workspace, make_page)
            workspace.load(self._window.show_start)
        except Exception as error:  # noqa: BLE001 - whatever happens is what was to be found out
            self._fail(error)
            return
        self._pages = self._visit(workspace)
        self._walk.start()

    def _visit(self, workspace: Workspace) -> Iterator[str]:
        """Show one page after the other; what is yielded is on screen then."""
        yield "start"
        workspace.begin()
        for step in workspace.catalogue.steps:
            self._window.show_step(step.id)
            yield step.id
        for desk in (self._window.review, self._window.support, self._window.decoder):
            desk.open()
            yield type(desk).__name__

    @Slot()
    def _on_turn(self) -> None:
        """One page is drawn a turn: between two, the window works as it does for a person."""
        try:
            if self._page and self._is_blank():  # it is being laid out; the next turn looks again
                return
            self._drawn += bool(self._page)
            self._page = next(self._pages, "")
            if not self._page:
                self._finish()
        except Exception as error:  # noqa: BLE001 - whatever happens is what was to be found out
            self._fail(error)

    def _is_blank(self) -> bool:
        image = self._window.grab().toImage()
        across, down = range(0, image.width(), 5), range(0, image.height(), 3)
        return len({image.pixel(x, y) for x in across for y in down}) < _FEWEST_COLORS

    def _finish(self) -> None:
        if not self._window.close():
            raise NotWorking("the window did not close")
        self._report.write(WINDOW, evidence=f"{self._drawn} pages drawn")
        self._leave()

    @Slot()
    def _on_late(self) -> None:
        if not self._over:
            self._fail(NotWorking(f"{self._page or 'it'} is blank after {_PATIENCE // 1000} s"))

    def _fail(self, error: Exception) -> None:
        self._report.fail(WINDOW, error)
        self._leave()

    def _leave(self) -> None:
        self._over = True
        self._walk.stop()
        QCoreApplication.quit()
