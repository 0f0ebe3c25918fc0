"""Files and the clipboard of the review: sheets and records out, tables and review files in."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal

from armatic_setup.review.export import Format, write_sheet
from armatic_setup.review.record import review_record
from armatic_setup.review.sheet import Paper
from ui import review_dialogs
from ui.background import job_of
from ui.pasted_files import MOST, clipboard_text, read_table
from ui.sync_result import local_day
from ui.widgets.notice import NoticeKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from armatic_setup.faults import SetupError
    from armatic_setup.review.file import ReviewFile
    from armatic_setup.review.sheet import Sheet
    from ui.background import Handle
    from ui.workspace import Workspace


class ReviewFiles(QObject):
    """Asks for places, reads and writes in the background, and says what became of it.

    Signals:
        pasted: A text is there to be read as a table: :attr:`text`.
        opened: A review file is there to be compared: :attr:`theirs`.
        told: (sentence, kind of notice) What a file came to.
    """

    pasted = Signal()
    opened = Signal()
    told = Signal(str, object)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._desk = workspace.checklist
        self.text = ""
        self.theirs: ReviewFile | None = None
        self._running: list[Handle] = []
        self.choose_target: Callable[[str], str] = partial(review_dialogs.choose_target, parent)
        self.choose_review: Callable[[], str] = partial(review_dialogs.choose_review, parent)
        self.choose_table: Callable[[], str] = partial(review_dialogs.choose_table, parent)

    def stop(self) -> None:
        """The page goes: what is under way ends in silence."""
        for handle in self._running:
            handle.abandon()
        self._running.clear()

    # -- out ----------------------------------------------------------------------------------------

    def save_sheet(self, sheet: Sheet, wanted: Format, paper: Paper) -> None:
        """Ask where to, and write *sheet* there; the name's ending decides in the end."""
        day = local_day(self._workspace.clock()).isoformat()
        self._write(sheet, f"armatic-permissions-{day}{wanted}", wanted, paper)

    def save_record(self) -> None:
        """The record of the review as a PDF."""
        day = local_day(self._workspace.clock())
        sheet = review_record(self._desk.journey, self._desk.review, day)
        self._write(sheet, f"armatic-review-{day.isoformat()}{Format.PDF}", Format.PDF, default_paper())

    def save_review(self) -> None:
        """The review as a file that another person opens."""
        from armatic_setup.review.file import SUFFIX, may_be_review, save_review

        day = local_day(self._workspace.clock()).isoformat()
        if not (chosen := self.choose_target(f"armatic-{day}{SUFFIX}")):
            return
        target = Path(chosen)
        if not may_be_review(target.name):
            target = target.with_name(target.name + SUFFIX)
        words = self.tr("The review is saved as {name}. It holds no password.").format(name=target.name)
        self._start(
            partial(save_review, target, self._desk.journey, self._desk.snapshot, self._desk.now), words
        )

    def _write(self, sheet: Sheet, name: str, wanted: Format, paper: Paper) -> None:
        if not (chosen := self.choose_target(name)):
            return
        target = Path(chosen)
        try:
            Format.of(target)
        except ValueError:
            target = target.with_name(target.name + wanted)
        words = self.tr("Saved as {name}.").format(name=target.name)
        self._start(partial(_write_sheet, sheet, target, paper), words)

    def _start(self, work: Callable[[], object], words: str) -> None:
        self._run(work, lambda _: self.told.emit(words, NoticeKind.PASSED))

    # -- in -----------------------------------------------------------------------------------------

    def open_table(self) -> None:
        """Ask for a file with a table, and read it."""
        if chosen := self.choose_table():
            self.read_table(Path(chosen))

    def open_review(self) -> None:
        """Ask for a review file, and read it."""
        if chosen := self.choose_review():
            self.read_review(Path(chosen))

    def read_table(self, path: Path) -> None:
        """Read the text of *path*, to be taken as a table."""
        self._run(partial(read_table, path), self._on_table)

    def read_review(self, path: Path) -> None:
        """Read the review file *path*."""
        from armatic_setup.review.file import load_review

        self._run(partial(load_review, path), self._on_review)

    def takes(self, data: QMimeData) -> bool:
        """Whether what is dragged may be a table or a review file."""
        return data.hasUrls() or data.hasHtml() or data.hasText()

    def drop(self, data: QMimeData) -> None:
        """A file or a text was dropped; the name of a file tells whether it is a review."""
        from armatic_setup.review.file import may_be_review

        local = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if local and may_be_review(local[0].name):
            self.read_review(local[0])
        elif local:
            self.read_table(local[0])
        elif text := clipboard_text(data):
            self._on_table(text[:MOST])

    def _on_table(self, text: object) -> None:
        assert isinstance(text, str)
        self.text = text
        self.pasted.emit()

    def _on_review(self, theirs: object) -> None:
        from armatic_setup.review.file import ReviewFile

        assert isinstance(theirs, ReviewFile)
        self.theirs = theirs
        self.opened.emit()

    def _run(self, work: Callable[[], object], succeeded: Callable[[object], None]) -> None:
        handle = self._workspace.runner.start(job_of(work), succeeded=succeeded, failed=self._on_failed)
        self._running = [one for one in self._running if one.active] + [handle]

    def _on_failed(self, error: SetupError) -> None:
        self.told.emit(self._workspace.diagnose(error).sentence, NoticeKind.FAILED)


def default_paper() -> Paper:
    """The paper of the country that the system is set to."""
    from PySide6.QtCore import QLocale

    us = QLocale.MeasurementSystem.ImperialUSSystem
    return Paper.LETTER if QLocale.system().measurementSystem() is us else Paper.A4


def _write_sheet(sheet: Sheet, target: Path, paper: Paper) -> None:
    from ui.paper.pdf import print_pdf

    write_sheet(sheet, target, paper=paper, print_pdf=print_pdf)
