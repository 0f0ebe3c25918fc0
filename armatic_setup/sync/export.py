"""Export of what is stored into CSV files: row by row, of one moment, and complete or not at all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from armatic_setup.cancel import CancelToken
from armatic_setup.sync.datafiles import typed_by_system
from armatic_setup.sync.export_csv import EXCEL_ROWS, as_written, csv_file
from armatic_setup.sync.export_names import Exportable
from armatic_setup.sync.store import Store

#: Rows between two looks at whether the user wants to stop.
_ROWS_A_LOOK: Final = 500


@dataclass(frozen=True, slots=True)
class ExportProgress:
    """How far the export is.

    Attributes:
        name: What is being written.
        rows: Rows of it so far.
    """

    name: str
    rows: int


@dataclass(frozen=True, slots=True)
class Exported:
    """One file that was written."""

    name: str
    file: Path
    rows: int

    @property
    def fits_excel(self) -> bool:
        """Whether Excel opens all of its rows."""
        return self.rows <= EXCEL_ROWS


def export(
    store: Store,
    files: Sequence[tuple[Exportable, Path]],
    *,
    cancel: CancelToken,
    replace: bool = False,
    emit: Callable[[ExportProgress], None] = lambda _: None,
) -> tuple[Exported, ...]:
    """Write files, all of the same moment. They appear together at the end; cancelled, none does.

    Args:
        store: What is exported.
        files: What goes into which file.
        cancel: Ends the work at once.
        replace: Whether files that are there may be replaced.
        emit: Told how far it is.

    Raises:
        StoreError: ``file_exists``, the data cannot be read, or a file cannot be written.
        Cancelled: The user stopped; nothing was written.
    """
    written: list[Exported] = []
    with store.snapshot(cancel), ExitStack() as unfinished:
        for what, file in files:
            with typed_by_system(file):
                file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            rows = unfinished.enter_context(csv_file(file, replace=replace))
            rows.writerow([column.heading for column in what.columns])
            writers = [as_written(column.kind) for column in what.columns]
            count = 0
            with closing(store.select(what.select)) as stored:
                for values in stored:
                    rows.writerow([write(value) for write, value in zip(writers, values, strict=True)])
                    count += 1
                    if count % _ROWS_A_LOOK == 0:
                        cancel.check()
                        emit(ExportProgress(what.name, count))
            cancel.check()
            emit(ExportProgress(what.name, count))
            written.append(Exported(what.name, file, count))
    return tuple(written)
