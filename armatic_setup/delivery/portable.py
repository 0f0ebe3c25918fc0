"""The portable export: everything that is stored, in one folder or ZIP file that anybody can read and verify.

What is in it is described in ``docs/portable-export.md``. It is of one moment, made one file after the
other, and complete when its manifest stands. Broken off anywhere, the next export to the same target goes on
after the last finished file if the data are those of the same sync, and begins anew otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Final

from armatic_setup.cancel import CancelToken
from armatic_setup.delivery import portable_manifest, portable_verify
from armatic_setup.delivery.portable_rows import DataFormat, heading, line
from armatic_setup.delivery.portable_work import Entry, Work, refuse
from armatic_setup.delivery.seam import Emit, ObjectSchema, Outcome, Progress, Standing, schemas
from armatic_setup.delivery.totals import Disagreement, ObjectHoldings, holdings
from armatic_setup.guide.objects import SyncObject
from armatic_setup.sync.datafiles import typed_by_system
from armatic_setup.sync.errors import StoreError
from armatic_setup.sync.schema import column, quoted
from armatic_setup.sync.store import Store

#: Rows between two looks at whether the user wants to stop.
_ROWS_A_LOOK: Final = 500


@dataclass(frozen=True, slots=True)
class PortableFile:
    """One object in the export.

    Attributes:
        object: The gateway's name.
        label: As the user reads it.
        file: Its name in the export.
        size: In bytes.
    """

    object: str
    label: str
    file: str
    rows: int
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported(Outcome):
    """An export that is complete.

    Attributes:
        target: The folder or ZIP file.
        files: The objects in it.
        absent: Labels of the objects that no sync has read.
        finished: Whether the data are of a finished sync; otherwise they are what has arrived so far.
        went_on: Objects that an earlier export, which was broken off, had finished.
        began_anew: An earlier export was broken off, and the data changed since.
    """

    target: Path
    files: tuple[PortableFile, ...]
    absent: tuple[str, ...]
    finished: bool
    went_on: int
    began_anew: bool


@dataclass(frozen=True, slots=True)
class PortableExport:
    """The export as a destination, see :func:`export_portable`.

    Attributes:
        target: The folder, or the ZIP file if its name ends so.
    """

    target: Path
    data_format: DataFormat = DataFormat.CSV
    replace: bool = False

    def standing(self, store: Store, objects: Sequence[SyncObject]) -> Standing:
        """It has what its manifest says; the next export takes the place of all of it.

        Raises:
            StoreError: The file cannot be read.
        """
        stored = sum(store.count(one) for one in objects if store.bookmark(one.name))
        try:
            manifest = portable_verify.manifest_of(self.target)
        except portable_verify.ManifestError:
            return Standing(0, stored)
        return Standing(sum(one.rows for one in manifest.data), stored)

    def deliver(
        self, store: Store, objects: Sequence[SyncObject], *, emit: Emit, cancel: CancelToken
    ) -> Exported:
        """As :func:`export_portable`.

        Raises:
            StoreError, Cancelled: See there.
        """
        return export_portable(
            store,
            self.target,
            objects,
            data_format=self.data_format,
            replace=self.replace,
            emit=emit,
            cancel=cancel,
        )


def export_portable(
    store: Store,
    target: Path,
    objects: Sequence[SyncObject],
    *,
    cancel: CancelToken,
    data_format: DataFormat = DataFormat.CSV,
    replace: bool = False,
    emit: Emit = lambda _: None,
) -> Exported:
    """Export everything that is stored, of one moment.

    Args:
        store: Of one company and entity.
        target: A folder, or a ZIP file where its name ends so. It appears complete or not at all; until then
            the files are in ``TARGET.unfinished`` beside it.
        objects: Those of the catalogue.
        cancel: Ends it at once.
        data_format: How the rows are written.
        replace: Whether an earlier export may go.
        emit: Told how far it is, in this thread.

    Raises:
        StoreError: ``file_exists``, ``export_foreign`` (a folder with other files is never replaced),
            ``export_in_use`` (another program writes this export), ``database_missing``, ``disk_full``;
            the data cannot be read, or a file cannot be written.
        Cancelled: The user stopped; the next export to this target goes on.
    """
    work = Work(target)
    with typed_by_system(target):
        refuse(target, replace=replace)
        with store.snapshot(cancel):
            if not store.company_id:
                raise StoreError("database_missing", store.path.name)
            with work.held():
                exported = _Export(store, target, objects, data_format, work, emit, cancel).made(replace)
    work.clear()
    return exported


class _Export:
    """One run, inside a snapshot and with the working folder held."""

    def __init__(
        self,
        store: Store,
        target: Path,
        objects: Sequence[SyncObject],
        data_format: DataFormat,
        work: Work,
        emit: Emit,
        cancel: CancelToken,
    ) -> None:
        self._store = store
        self._target = target
        self._format = data_format
        self._work = work
        self._emit = emit
        self._cancel = cancel
        self._objects = [one for one in objects if store.bookmark(one.name)]
        self._schemas = schemas(store, self._objects)
        self._absent = tuple(one for one in objects if one not in self._objects)
        self._done = 0

    def made(self, replace: bool) -> Exported:
        """Write what is missing and put all of it into its place."""
        head = portable_manifest.head(self._store, self._format, self._schemas, self._absent)
        state = portable_manifest.state(head, self._store.last_run())
        begun = self._work.is_begun
        kept = {str(one["name"]): one for one in self._work.resume(state, self._cancel)}
        totals = holdings(self._store, self._objects).objects
        self._total = sum(one.records for one in totals.values())
        entries: list[Entry] = []
        self._work.note(state, list(kept.values()))
        for schema in self._schemas:
            entry = kept.get(schema.name)
            if entry is None:
                entry = self._written(schema, totals[schema.name])
                self._work.note(state, [*entries, entry, *_later(kept, schema, self._schemas)])
            else:
                self._done += int(entry["rows"])
                self._emit(Progress(schema.name, self._done, self._total))
            entries.append(entry)
        names = portable_manifest.write_beside(self._work, head, entries, self._format)
        self._work.finish(names, replace=replace, cancel=self._cancel)
        return Exported(
            records=self._done,
            delivered=self._done - sum(int(one["rows"]) for one in kept.values()),
            differences=tuple(_miscounted(entries, totals)),
            target=self._target,
            files=tuple(map(_told, self._schemas, entries)),
            absent=tuple(one.label for one in self._absent),
            finished=bool(state),
            went_on=len(kept),
            began_anew=begun and not kept,
        )

    def _written(self, schema: ObjectSchema, totals: ObjectHoldings) -> Entry:
        """Write the file of one object."""
        described = portable_manifest.described(schema, self._format)
        names = ", ".join(quoted(column(field.name)) for field in schema.fields)
        rows = self._store.select(f"SELECT {names} FROM {quoted(schema.table)} ORDER BY 1")  # noqa: S608 - our own names
        write = line(self._format, schema.fields)
        count, lines = 0, [heading(self._format, schema.fields)]
        with closing(rows), self._work.file(described["file"]) as file:
            for row in rows:
                lines.append(write(row))
                count += 1
                if count % _ROWS_A_LOOK == 0:
                    self._cancel.check()
                    file.write("".join(lines).encode())
                    lines.clear()
                    self._emit(Progress(schema.name, self._done + count, self._total))
            file.write("".join(lines).encode())
        self._cancel.check()
        self._done += count
        self._emit(Progress(schema.name, self._done, self._total))
        sums = [
            {"field": field, "currency": currency, "total": f"{total:f}"}
            for (field, currency), total in sorted(totals.totals.items())
        ]
        return {**described, **file.entry(described["file"]), "rows": count, "totals": sums}


def _later(kept: Mapping[str, Entry], schema: ObjectSchema, every: Sequence[ObjectSchema]) -> list[Entry]:
    """What an earlier export had finished beyond *schema*."""
    names = [one.name for one in every]
    return [kept[name] for name in names[names.index(schema.name) + 1 :] if name in kept]


def _told(schema: ObjectSchema, entry: Entry) -> PortableFile:
    return PortableFile(
        schema.name, schema.label, str(entry["file"]), int(entry["rows"]), int(entry["bytes"])
    )


def _miscounted(entries: Sequence[Entry], totals: Mapping[str, ObjectHoldings]) -> list[Disagreement]:
    """Objects of which another number of rows was written than the file counts."""
    counts = {str(one["name"]): int(one["rows"]) for one in entries}
    return [
        Disagreement(name, "", "", Decimal(totals[name].records), Decimal(count))
        for name, count in counts.items()
        if totals[name].records != count
    ]
