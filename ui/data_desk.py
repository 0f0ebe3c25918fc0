"""The synced data as the result page needs it: read, aged, written and deleted, one act at a time."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ui import data_jobs, figures, review_dialogs
from ui.data_dialogs import choose_export, choose_folder, show_folder
from ui.data_jobs import StoredData, Verifying, Written
from ui.sync_result import local_day

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from armatic_setup.faults import SetupError
    from armatic_setup.review.sheet import Paper
    from armatic_setup.sync.aging_report import AgingReport
    from armatic_setup.sync.export_names import Exportable
    from ui.background import Handle, Job
    from ui.paper.aging_sheet import AgingSheet
    from ui.workspace import Workspace


class Place(StrEnum):
    """Where on the page an act was begun, and where its outcome is told."""

    TIE_OUT = "tie_out"
    AGING = "aging"
    DATA = "data"


class Becomes(StrEnum):
    """What becomes of an act that is broken off."""

    GOES_ON = "goes_on"
    VANISHES = "vanishes"
    NOTHING_LOST = "nothing_lost"


class DataDesk(QObject):
    """Everything slow is done in the background. What is read is shown by whoever listens.

    Signals:
        known: (StoredData) What the file says of itself.
        aged: (AgingReport) What was open on the day asked for.
        unread: (SetupError) The file cannot be read, or is not there.
        began: (place, sentence, whether it can be stopped) An act is under way.
        moved: (place, sentence, done, total) How far it is; the figures are 0 where nobody knows.
        wrote: (place, Written) Files were written.
        failed: (place, SetupError) The act could not be done.
        stopped: (place, whether the same act goes on there later) The user stopped it.
        verified: (place, Report) An export was verified.
        deleted: (files) The data is gone.
    """

    known = Signal(object)
    aged = Signal(object)
    unread = Signal(object)
    began = Signal(str, str, bool)
    moved = Signal(str, str, object, object)
    wrote = Signal(str, object)
    failed = Signal(str, object)
    stopped = Signal(str, bool)
    verified = Signal(str, object)
    deleted = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._reading: Handle | None = None
        self._aging: Handle | None = None
        self._act: Handle | None = None
        self._place = ""
        self._becomes = Becomes.NOTHING_LOST
        self._labels: dict[str, str] = {}
        self.stored: StoredData | None = None
        self.report: AgingReport | None = None
        self.choose_target: Callable[[str], str] = partial(review_dialogs.choose_target, parent)
        self.choose_folder: Callable[[], str] = partial(choose_folder, parent)
        self.choose_export: Callable[[], str] = partial(choose_export, parent)
        self.show_folder: Callable[[Path], bool] = show_folder

    @property
    def busy(self) -> bool:
        """Whether an act is under way."""
        return self._act is not None and self._act.active

    @property
    def becomes(self) -> Becomes | None:
        """What becomes of the act under way if the program ends now; None while nothing is under way."""
        return self._becomes if self.busy else None

    @property
    def today(self) -> date:
        """The day where the user is."""
        return local_day(self._workspace.clock())

    # -- read ---------------------------------------------------------------------------------------

    def read(self) -> None:
        """Read what the file says of itself; a reading under way is given up."""
        if self._reading is not None:
            self._reading.abandon()
        job = data_jobs.read_job(self._workspace.database, self._workspace.catalogue)
        self._reading = self._start(job, self._on_known)

    def age(self, as_of: date) -> None:
        """Age what was open on a day; one under way is given up."""
        if self._aging is not None:
            self._aging.abandon()
        self._aging = self._start(data_jobs.age_job(self._workspace.database, as_of), self._on_aged)

    def discard(self) -> None:
        """The page goes: whatever runs ends in silence."""
        for handle in (self._reading, self._aging, self._act):
            if handle is not None:
                handle.abandon()

    # -- write --------------------------------------------------------------------------------------

    def save_rows(self, place: Place, name: str, rows: Callable[[], Iterator[tuple[str, ...]]]) -> None:
        """Ask for a file and write rows into it."""
        if target := self._asked(f"{name}.csv"):
            self._do(
                place, self.tr("Writing {name}").format(name=target.name), data_jobs.csv_job(rows, target)
            )

    def save_pdf(self, place: Place, name: str, make: Callable[[], AgingSheet], paper: Paper) -> None:
        """Ask for a file and paint a document into it."""
        if target := self._asked(f"{name}.pdf"):
            words = self.tr("Writing {name}").format(name=target.name)
            self._do(place, words, data_jobs.pdf_job(make, paper, target))

    def export_one(self, what: Exportable) -> None:
        """Ask for a file and export one kind of record into it."""
        if target := self._asked(what.file_name):
            self._export([what], target, each=False)

    def export_all(self) -> None:
        """Ask for a folder and export everything into a new one in it."""
        if self.stored is None or self.busy or not (chosen := self.choose_folder()):
            return
        folder = data_jobs.new_folder(Path(chosen), self._company_name())
        self._export(self.stored.exportables, folder, each=True)

    def hand_over(self, data_format: str, *, packed: bool) -> None:
        """Ask where, and write everything for others to load and verify.

        Args:
            data_format: Of ``DataFormat``.
            packed: Into one ZIP file, which the user chooses; else into a new folder in one.
        """
        if self.stored is None or self.busy:
            return
        name = self._company_name()
        if packed:
            target = self._asked(f"{name}.zip")
        else:
            chosen = self.choose_folder()
            target = data_jobs.new_folder(Path(chosen), name) if chosen else None
        if target is None:
            return
        objects = self._workspace.catalogue.objects
        self._labels = {one.name: one.label for one in objects}
        job = data_jobs.portable_job(self._workspace.database, objects, target, data_format, replace=packed)
        words = self.tr("Writing {name}").format(name=target.name)
        self._do(Place.DATA, words, job, becomes=Becomes.GOES_ON)

    def verify(self) -> None:
        """Ask for an export and verify it."""
        if self.busy or not (chosen := self.choose_export()):
            return
        target = Path(chosen)
        if target.suffix.lower() != ".zip":  # its manifest was chosen
            target = target.parent
        words = self.tr("Verifying {name}").format(name=target.name)
        job = data_jobs.verify_job(target)
        self._do(Place.DATA, words, job, self._on_verified, becomes=Becomes.NOTHING_LOST)

    def delete(self) -> None:
        """Delete the data. The question was answered."""
        self.discard()
        self._act = None
        job = data_jobs.delete_job(self._workspace.database)
        self._do(
            Place.DATA,
            self.tr("Deleting the data"),
            job,
            self._on_deleted,
            may_stop=False,
            becomes=Becomes.NOTHING_LOST,
        )

    @Slot()
    def stop(self) -> None:
        """Stop the act under way. Nothing of it remains."""
        if self._act is not None:
            self._act.cancel()

    # -- inside -------------------------------------------------------------------------------------

    def _company_name(self) -> str:
        """What an export of everything is called."""
        company_id = self._workspace.journey.state.answers.company_id
        company = "".join(sign for sign in company_id if sign.isalnum() or sign in "-_")
        return f"{company or 'intacct'}-{self.today.isoformat()}"

    def _asked(self, name: str) -> Path | None:
        if self.busy or not (chosen := self.choose_target(name)):
            return None
        target, ending = Path(chosen), Path(name).suffix
        return target if target.suffix.lower() == ending else target.with_name(target.name + ending)

    def _export(self, wanted: list[Exportable] | tuple[Exportable, ...], target: Path, *, each: bool) -> None:
        self._labels = {one.name: one.label for one in wanted}
        words = self.tr("Writing {name}").format(name=target.name)
        job = data_jobs.export_job(self._workspace.database, wanted, target, each=each)
        self._do(Place.DATA, words, job)

    def _do(
        self,
        place: Place,
        words: str,
        job: Job,
        succeeded: Callable[[object], None] | None = None,
        *,
        may_stop: bool = True,
        becomes: Becomes = Becomes.VANISHES,
    ) -> None:
        self._place, self._becomes = place, becomes
        self.began.emit(place, words, may_stop)
        self._act = self._workspace.runner.start(
            job,
            progressed=self._on_progressed,
            succeeded=succeeded or self._on_wrote,
            failed=self._on_failed,
            cancelled=self._on_stopped,
        )

    def _start(self, job: Job, succeeded: Callable[[object], None]) -> Handle:
        return self._workspace.runner.start(job, succeeded=succeeded, failed=self.unread.emit)

    def _on_known(self, stored: object) -> None:
        assert isinstance(stored, StoredData)
        self.stored = stored
        self.known.emit(stored)

    def _on_aged(self, report: object) -> None:
        self.report = report  # type: ignore[assignment]  # what the job returns
        self.aged.emit(report)

    def _on_progressed(self, event: object) -> None:
        from armatic_setup.delivery.seam import Progress
        from armatic_setup.sync.export import ExportProgress

        if isinstance(event, Verifying):
            words = self.tr("Verified {done} of {rows}").format(
                done=figures.count(event.done), rows=figures.rows(event.total)
            )
            self.moved.emit(self._place, words, event.done, event.total)
            return
        if isinstance(event, Progress):
            label = self._labels.get(event.object, event.object)
            words = self.tr("Writing {label}, {done} of {rows} in all").format(
                label=label, done=figures.count(event.done), rows=figures.rows(event.total)
            )
            self.moved.emit(self._place, words, event.done, event.total)
            return
        assert isinstance(event, ExportProgress)
        words = self.tr("Writing {label}, {rows}").format(
            label=self._labels.get(event.name, event.name), rows=figures.rows(event.rows)
        )
        self.moved.emit(self._place, words, 0, 0)

    def _on_wrote(self, written: object) -> None:
        assert isinstance(written, Written)
        self._act = None
        self.wrote.emit(self._place, written)

    def _on_verified(self, report: object) -> None:
        self._act = None
        self.verified.emit(self._place, report)

    def _on_failed(self, error: SetupError) -> None:
        self._act = None
        self.failed.emit(self._place, error)

    def _on_stopped(self) -> None:
        self._act = None
        self.stopped.emit(self._place, self._becomes is Becomes.GOES_ON)

    def _on_deleted(self, files: object) -> None:
        self._act = None
        self.stored = self.report = None
        self.deleted.emit(files)
