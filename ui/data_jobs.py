"""Work on the synced data, for the background: read, age, export, save, delete. Nothing signs in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from armatic_setup.cancel import CancelToken
    from armatic_setup.delivery.portable_verify import Report
    from armatic_setup.delivery.seam import Progress
    from armatic_setup.guide.catalogue import Catalogue
    from armatic_setup.guide.objects import SyncObject
    from armatic_setup.review.sheet import Paper
    from armatic_setup.sync.aging_report import AgingReport
    from armatic_setup.sync.datafiles import DataFile
    from armatic_setup.sync.export import ExportProgress
    from armatic_setup.sync.export_names import Exportable
    from armatic_setup.sync.standing import Standing
    from armatic_setup.sync.tieout import TieOut
    from ui.background import Job
    from ui.paper.aging_sheet import AgingSheet

Emit = Callable[[object], None]
#: Rows of a file between two looks at whether the user wants to stop.
_ROWS_A_LOOK: Final = 500


@dataclass(frozen=True, slots=True)
class StoredData:
    """What is known of the synced data without going through its invoices.

    Attributes:
        tie_out: The last comparison; None before the first.
        standing: What the last sync left; None while one is interrupted.
        files: The database and what lies beside it.
        exportables: What can be exported: the views, and the objects that were read.
        names: How people call an amount, by the gateway's names of object and field.
    """

    tie_out: TieOut | None
    standing: Standing | None
    files: tuple[DataFile, ...]
    exportables: tuple[Exportable, ...]
    names: Mapping[tuple[str, str], str]

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(file.size for file in self.files)


@dataclass(frozen=True, slots=True)
class Written:
    """Files that were written.

    Attributes:
        folder: Where they are.
        files: Their names.
        rows: Rows of all of them; 0 where that is no figure to tell.
        large: Names of those of which Excel does not show all rows.
    """

    folder: Path
    files: tuple[str, ...]
    rows: int = 0
    large: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Verifying:
    """How far a verifying is.

    Attributes:
        done: Rows read so far.
        total: Rows by the manifest.
    """

    done: int
    total: int


def read_job(database: Path, catalogue: Catalogue) -> Job:
    """Read what the file says of itself.

    Raises:
        StoreError: It is not there, or cannot be read.
    """

    def job(*, emit: Emit, cancel: CancelToken) -> StoredData:  # noqa: ARG001 - a job's shape
        from armatic_setup.sync import tieout_record
        from armatic_setup.sync.datafiles import belonging
        from armatic_setup.sync.export_names import exportables
        from armatic_setup.sync.standing import standing
        from armatic_setup.sync.store import Store
        from armatic_setup.sync.views import VIEWS

        every = exportables(catalogue.objects)
        views = {view.name for view in VIEWS}
        headings = {one.name: [column.heading for column in one.columns] for one in every}
        with Store(database, read_only=True, cancel=cancel) as store:
            return StoredData(
                tie_out=tieout_record.last(store),
                standing=standing(store, catalogue.objects),
                files=belonging(database),
                exportables=tuple(one for one in every if one.name in views or store.bookmark(one.name)),
                names={
                    (target.name, field): heading
                    for target in catalogue.objects
                    for field, heading in zip(target.fields, headings[target.name], strict=True)
                },
            )

    return job


def age_job(database: Path, as_of: date) -> Job:
    """Age what was open on a day.

    Raises:
        StoreError: The file is not there, or cannot be read.
    """

    def job(*, emit: Emit, cancel: CancelToken) -> AgingReport:  # noqa: ARG001 - a job's shape
        from armatic_setup.sync.aging_report import aging_report
        from armatic_setup.sync.store import Store

        with Store(database, read_only=True, cancel=cancel) as store:
            return aging_report(store, as_of, cancel)

    return job


def export_job(database: Path, wanted: Iterable[Exportable], target: Path, *, each: bool) -> Job:
    """Write CSV files; cancelled, none appears. Emits the progress of the core.

    Args:
        database: Where from.
        wanted: What.
        target: The file, which may be replaced; with *each*, a new folder.
        each: Whether *target* is a folder for a file each.

    Raises:
        StoreError: Something cannot be read or written.
    """

    def job(*, emit: Callable[[ExportProgress], None], cancel: CancelToken) -> Written:
        from armatic_setup.sync.export import export
        from armatic_setup.sync.store import Store

        files = [(one, target / one.file_name if each else target) for one in wanted]
        with Store(database, read_only=True, cancel=cancel) as store:
            done = export(store, files, cancel=cancel, replace=not each, emit=emit)
        return Written(
            target if each else target.parent,
            tuple(one.file.name for one in done),
            sum(one.rows for one in done),
            tuple(one.file.name for one in done if not one.fits_excel),
        )

    return job


def portable_job(
    database: Path, objects: Sequence[SyncObject], target: Path, data_format: str, *, replace: bool
) -> Job:
    """Write everything for others to load and verify. Emits the progress of the core; stopped, it goes on.

    Raises:
        StoreError: Something cannot be read or written.
    """

    def job(*, emit: Callable[[Progress], None], cancel: CancelToken) -> Written:
        from armatic_setup.delivery.portable import PortableExport
        from armatic_setup.delivery.portable_rows import DataFormat
        from armatic_setup.sync.store import Store

        destination = PortableExport(target, DataFormat(data_format), replace=replace)
        with Store(database, read_only=True, cancel=cancel) as store:
            done = destination.deliver(store, objects, emit=emit, cancel=cancel)
        return Written(target.parent, (target.name,), done.records)

    return job


def verify_job(target: Path) -> Job:
    """Verify such an export, as whoever got it does. Emits :class:`Verifying`."""

    def job(*, emit: Emit, cancel: CancelToken) -> Report:
        from armatic_setup.delivery.verifying import verify

        def told(_file: str, done: int, total: int) -> None:
            emit(Verifying(done, total))

        return verify(target, told, cancel)

    return job


def csv_job(rows: Callable[[], Iterator[tuple[str, ...]]], target: Path) -> Job:
    """Write rows into a CSV file, which may be replaced.

    Raises:
        StoreError: It cannot be written.
    """

    def job(*, emit: Emit, cancel: CancelToken) -> Written:  # noqa: ARG001 - a job's shape
        from armatic_setup.sync.export_csv import csv_file

        with csv_file(target, replace=True) as file:
            for number, row in enumerate(rows()):
                if number % _ROWS_A_LOOK == 0:
                    cancel.check()
                file.writerow(row)
        return Written(target.parent, (target.name,))

    return job


def pdf_job(make: Callable[[], AgingSheet], paper: Paper, target: Path) -> Job:
    """Paint a document into a PDF file, which may be replaced.

    Raises:
        SetupError: It cannot be written.
    """

    def job(*, emit: Emit, cancel: CancelToken) -> Written:  # noqa: ARG001 - a job's shape
        from armatic_setup.files import write_bytes
        from ui.paper.pdf import print_pdf

        content = print_pdf(make(), paper, cancel)
        cancel.check()
        write_bytes(target, content)
        return Written(target.parent, (target.name,))

    return job


def delete_job(database: Path) -> Job:
    """Delete the database and all that belongs to it.

    Raises:
        StoreError: A sync holds it, or the system does not let it go.
    """

    def job(*, emit: Emit, cancel: CancelToken) -> tuple[DataFile, ...]:  # noqa: ARG001 - a job's shape
        from armatic_setup.sync.datafiles import delete

        return delete(database)

    return job


def new_folder(inside: Path, name: str) -> Path:
    """A folder in *inside* that is not there yet, so that an export replaces nothing."""
    folder, number = inside / name, 1
    while folder.exists():
        number += 1
        folder = inside / f"{name}-{number}"
    return folder
