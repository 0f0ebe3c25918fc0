#!/usr/bin/env python3
"""Verifies a portable export of Armatic Setup: nothing missing, nothing changed, every row and total there.

    python3 verify.py [FOLDER or FILE.zip]

Without an argument it looks at the folder that it lies in. It ends with 0 when all is as the manifest says,
with 1 when not (one sentence for each finding), with 2 when there is nothing to look at.

It needs Python 3.8 or newer and nothing else, writes nothing, and connects to nothing. The file in an export
is a copy of the module that Armatic Setup itself verifies with, so it may import nothing of it.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
import sys
import zipfile
import zlib
from collections import Counter
from decimal import Context, Decimal, Inexact
from pathlib import Path
from typing import IO, Any, Callable, Iterator, NamedTuple, Sequence  # noqa: UP035 - for Python 3.8

FORMAT = "armatic-setup-export"
SCHEMA_VERSION = 1
MANIFEST = "manifest.json"
CSV, JSON_LINES = "csv", "jsonl"

_EXACT = Context(prec=2000, traps=[Inexact])
_DECIMAL = re.compile(r"-?(?:[0-9]+\.?[0-9]*|\.[0-9]+)")
_FORMS = {
    "money": (_DECIMAL, "a decimal number"),
    "number": (_DECIMAL, "a decimal number"),
    "key": (re.compile(r"[0-9]{1,19}"), "a record number"),
    "boolean": (re.compile(r"true|false"), "true or false"),
    "date": (re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"), "a date such as 2026-01-31"),
    "timestamp": (
        re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z"),
        "a time such as 2026-01-31T12:00:00Z",
    ),
    "text": (None, "a text"),
}
#: What desktops leave in folders that somebody looked at.
LEFT_BY_DESKTOPS = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,99}")
_BLOCK = 1024 * 1024
_ROWS_A_LOOK = 500
_BROKEN = (OSError, EOFError, RuntimeError, NotImplementedError, zipfile.BadZipFile, zlib.error)


class Finding(NamedTuple):
    """One thing that is not as the manifest says.

    Attributes:
        kind: ``manifest``, ``missing``, ``extra``, ``unreadable``, ``size``, ``hash``, ``columns``,
            ``value``, ``order``, ``rows`` or ``total``.
        file: In which file.
        sentence: What is wrong. It names no value that was read, except totals.
    """

    kind: str
    file: str
    sentence: str


class Report(NamedTuple):
    """What was found.

    Attributes:
        company_id: Whose data it is; empty where the manifest cannot be read.
        entity_id: Empty: the top level.
        files: Files that were looked at.
        rows: Rows that were read.
        finished: Whether the data were of a finished sync.
        findings: Empty when all is well.
    """

    company_id: str
    entity_id: str
    files: int
    rows: int
    finished: bool
    findings: tuple[Finding, ...]


class Entry(NamedTuple):
    """A file, as the manifest describes it; fields and totals are those of data files."""

    file: str
    size: int
    sha256: str
    rows: int = 0
    fields: tuple[tuple[str, str], ...] = ()
    currency: str = ""
    totals: tuple[tuple[str, str, Decimal], ...] = ()


class Manifest(NamedTuple):
    """A manifest that was read and is of the right form."""

    company_id: str
    entity_id: str
    data_format: str
    finished: bool
    data: tuple[Entry, ...]
    others: tuple[Entry, ...]

    @property
    def names(self) -> frozenset[str]:
        """Every file of the export."""
        return frozenset((MANIFEST, *(one.file for one in (*self.data, *self.others))))


class ManifestError(Exception):
    """It is none; the text is a sentence."""


def checksum(document: dict[str, Any]) -> str:
    """The checksum of a manifest, as its field ``checksum`` has it."""
    told = {name: value for name, value in document.items() if name != "checksum"}
    text = json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def read_manifest(content: bytes) -> Manifest:
    """A manifest from its bytes.

    Raises:
        ManifestError: They are none.
    """
    try:
        document = json.loads(content.decode("utf-8"))
        if not isinstance(document, dict) or document.get("format") != FORMAT:
            raise ManifestError(MANIFEST + " is not the manifest of an export of Armatic Setup.")
        if document.get("schema_version") != SCHEMA_VERSION:
            raise ManifestError(
                f"The manifest is of another schema version; this program reads version {SCHEMA_VERSION}."
            )
        if document.get("checksum") != checksum(document):
            raise ManifestError(MANIFEST + " was changed: its checksum is not the one written in it.")
        manifest = Manifest(
            str(document["company_id"]),
            str(document["entity_id"]),
            _one_of(document["data_format"], (CSV, JSON_LINES)),
            document["sync"]["finished_at"] is not None,
            tuple(_data_entry(one) for one in document["objects"]),
            tuple(_entry(one) for one in document["files"]),
        )
    except (KeyError, TypeError, ValueError, ArithmeticError, RecursionError):
        raise ManifestError(MANIFEST + " cannot be read.") from None
    names = [one.file for one in (*manifest.data, *manifest.others)]
    if len(set(names)) != len(names) or MANIFEST in names:
        raise ManifestError(MANIFEST + " names a file twice.")
    return manifest


def _one_of(value: Any, known: Sequence[str]) -> str:
    if value not in known:
        raise ValueError
    return str(value)


def _whole(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ValueError
    return value


def _amount(value: Any) -> Decimal:
    if not _DECIMAL.fullmatch(value):
        raise ValueError
    return Decimal(value)


def _file_name(value: Any) -> str:
    """A plain name: a manifest cannot lead out of its folder."""
    if not _NAME.fullmatch(value):
        raise ValueError
    return str(value)


def _entry(told: Any) -> Entry:
    return Entry(_file_name(told["file"]), _whole(told["bytes"]), str(told["sha256"]))


def _data_entry(told: Any) -> Entry:
    fields = tuple((str(one["name"]), _one_of(one["kind"], tuple(_FORMS))) for one in told["fields"])
    names = [name for name, _ in fields]
    if not fields or fields[0][1] != "key" or len(set(names)) != len(names):
        raise ValueError
    currency = str(told["currency"] or "")
    if currency and currency not in names:
        raise ValueError
    totals = tuple(
        (_one_of(one["field"], names), str(one["currency"]), _amount(one["total"])) for one in told["totals"]
    )
    return _entry(told)._replace(rows=_whole(told["rows"]), fields=fields, currency=currency, totals=totals)


class _Folder:
    """An export that is a folder."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def sizes(self) -> list[tuple[str, int]]:
        """What is in it; a folder in it has the size -1."""
        found = sorted(self._path.iterdir())
        return [(one.name, one.stat().st_size if one.is_file() else -1) for one in found]

    def open(self, name: str) -> IO[bytes]:
        return (self._path / name).open("rb")

    def close(self) -> None:
        """Nothing is held."""


class _Zip:
    """An export that is a ZIP file."""

    def __init__(self, path: Path) -> None:
        self._zip = zipfile.ZipFile(path)

    def sizes(self) -> list[tuple[str, int]]:
        return [(one.filename, one.file_size) for one in self._zip.infolist()]

    def open(self, name: str) -> IO[bytes]:
        return self._zip.open(name)

    def close(self) -> None:
        self._zip.close()


class _Measured(io.RawIOBase):
    """Counts and hashes what is read through it."""

    def __init__(self, stream: IO[bytes]) -> None:
        super().__init__()
        self._stream = stream
        self._hash = hashlib.sha256()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        block = self._stream.read(len(buffer))
        buffer[: len(block)] = block
        self._hash.update(block)
        return len(block)

    @property
    def sha256(self) -> str:
        return self._hash.hexdigest()


def verify(target: Path, look: Callable[[str, int], None] = lambda _file, _rows: None) -> Report:
    """Verify an export.

    Args:
        target: Its folder or ZIP file.
        look: Called every few rows with the file's name and the rows read of it; may raise to end the work.
    """
    try:
        place = _opened(target)
        try:
            return _verified(place, look)
        finally:
            place.close()
    except ManifestError as error:
        finding = Finding("manifest", MANIFEST, str(error))
        return Report("", "", files=0, rows=0, finished=False, findings=(finding,))


def manifest_of(target: Path) -> Manifest:
    """The manifest of an export; nothing else of it is looked at.

    Raises:
        ManifestError: There is none.
    """
    place = _opened(target)
    try:
        return _manifest_in(place)
    finally:
        place.close()


def _opened(target: Path) -> _Folder | _Zip:
    try:
        return _Folder(target) if target.is_dir() else _Zip(target)
    except _BROKEN:
        raise ManifestError("It is neither a folder nor a ZIP file that can be read.") from None


def _manifest_in(place: _Folder | _Zip) -> Manifest:
    try:
        if dict(place.sizes()).get(MANIFEST, -1) < 0:
            raise ManifestError(MANIFEST + " is missing: this export is not complete.")
        with place.open(MANIFEST) as stream:
            return read_manifest(stream.read(64 * _BLOCK))
    except _BROKEN:
        raise ManifestError(MANIFEST + " cannot be read.") from None


def _verified(place: _Folder | _Zip, look: Callable[[str, int], None]) -> Report:
    manifest = _manifest_in(place)
    present = place.sizes()
    sizes = dict(present)
    names = manifest.names
    findings = [
        Finding("extra", _shown(name), _shown(name) + " does not belong to this export.")
        for name, _size in present
        if name not in names and name not in LEFT_BY_DESKTOPS
    ]
    findings += [
        Finding("extra", name, name + " is there twice.")
        for name, count in Counter(name for name, _size in present).items()
        if count > 1 and name in names
    ]
    rows = 0
    for entry in (*manifest.others, *manifest.data):
        look(entry.file, 0)
        found, read = _looked_at(place, entry, manifest.data_format, sizes.get(entry.file, -1), look)
        findings += found
        rows += read
    return Report(
        manifest.company_id, manifest.entity_id, len(names), rows, manifest.finished, tuple(findings)
    )


def _looked_at(
    place: _Folder | _Zip, entry: Entry, data_format: str, size: int, look: Callable[[str, int], None]
) -> tuple[list[Finding], int]:
    """What is wrong with one file, and the rows read of it."""
    name = entry.file
    if size < 0:
        return [Finding("missing", name, name + " is missing.")], 0
    findings = []
    if size != entry.size:
        told = f"{name} has {_counted(size, 'byte')}, the manifest says {entry.size:,}."
        findings.append(Finding("size", name, told))
        if size > 2 * entry.size + _BLOCK:  # whatever it is, it is not read
            return findings, 0
    table = _Table(entry)
    try:
        with place.open(name) as stream:
            measured = _Measured(stream)
            buffered = io.BufferedReader(measured, _BLOCK)
            if entry.fields:
                findings += table.read(buffered, data_format, look)
            while buffered.read(_BLOCK):
                look(name, table.rows)
    except _BROKEN:
        return [*findings, Finding("unreadable", name, name + " cannot be read.")], table.rows
    if measured.sha256 != entry.sha256:
        told = name + " was changed: its SHA-256 is not the one in the manifest."
        findings.append(Finding("hash", name, told))
    return findings, table.rows


class _Table:
    """Reads the rows of one data file and compares them with the manifest."""

    def __init__(self, entry: Entry) -> None:
        self._entry = entry
        self._names = [name for name, _ in entry.fields]
        self._wrong = {}  # type: dict[str, tuple[int, int]]
        self._sums = {}  # type: dict[tuple[str, str], Decimal]
        self._unordered = 0
        self.rows = 0

    def read(self, stream: IO[bytes], data_format: str, look: Callable[[str, int], None]) -> list[Finding]:
        """Read all rows; what is wrong with them."""
        name = self._entry.file
        text = io.TextIOWrapper(stream, "utf-8", newline="")
        try:
            rows = self._of_csv(text) if data_format == CSV else self._of_json(text)
            self._take(rows, look)
        except _ColumnsError as error:
            where = f" in row {self.rows + 1:,}" if error.args else ""
            told = f"{name} has other columns{where} than the manifest says."
            return [Finding("columns", name, told)]
        except (ValueError, csv.Error, RecursionError):
            told = "{} cannot be read after row {:,}: it is not {} in UTF-8.".format(
                name, self.rows, "CSV" if data_format == CSV else "JSON Lines"
            )
            return [Finding("unreadable", name, told)]
        finally:
            text.detach()
        return self._judged()

    def _of_csv(self, text: IO[str]) -> Iterator[Sequence[str | None]]:
        csv.field_size_limit(2**31 - 1)
        rows = csv.reader(text, strict=True)
        if next(rows, None) != self._names:
            raise _ColumnsError
        width = len(self._names)
        for row in rows:
            if len(row) != width:
                raise _ColumnsError(row)
            yield row

    def _of_json(self, text: IO[str]) -> Iterator[Sequence[str | None]]:
        decode = json.JSONDecoder(object_pairs_hook=list).decode
        kinds = [kind for _, kind in self._entry.fields]
        for line in text:
            pairs = decode(line)
            if [name for name, _ in pairs] != self._names:
                raise _ColumnsError(line)
            yield [_as_text(value, kind) for (_, value), kind in zip(pairs, kinds)]  # noqa: B905 - 3.8

    def _take(self, rows: Iterator[Sequence[str | None]], look: Callable[[str, int], None]) -> None:
        entry = self._entry
        forms = [
            (place, field, form.fullmatch)
            for place, (field, kind) in enumerate(entry.fields)
            for form in (_FORMS[kind][0],)
            if form is not None
        ]
        amounts = [(place, field) for place, (field, kind) in enumerate(entry.fields) if kind == "money"]
        money = {place for place, _ in amounts}
        currency = self._names.index(entry.currency) if entry.currency else None
        sums, add = self._sums, _EXACT.add
        last = -1
        for row in rows:
            self.rows += 1
            if not self.rows % _ROWS_A_LOOK:
                look(entry.file, self.rows)
            code = "" if currency is None else row[currency] or ""
            for place, field, fits in forms:
                value = row[place]
                if not value:
                    if value == "" and entry.file.endswith("." + JSON_LINES):
                        self._note(field)
                elif not fits(value):
                    self._note(field)
                elif place in money:
                    total = sums.get((field, code))
                    sums[field, code] = Decimal(value) if total is None else add(total, Decimal(value))
            key = int(row[0]) if row[0] and row[0].isdigit() else -1
            if key <= last and not self._unordered:
                self._unordered = self.rows
            last = key

    def _note(self, field: str) -> None:
        """A value does not fit; only the first row with one is told."""
        first, count = self._wrong.get(field, (self.rows, 0))
        self._wrong[field] = first, count + 1

    def _judged(self) -> list[Finding]:
        entry, name = self._entry, self._entry.file
        found = []
        kinds = dict(entry.fields)
        for field, (first, count) in self._wrong.items():
            more = f" and {count - 1:,} more" if count > 1 else ""
            form = _FORMS[kinds[field]][1]
            told = f"{name}: {field} is not {form} in row {first:,}{more}."
            found.append(Finding("value", name, told))
        if self._unordered:
            told = f"{name}: the record number does not ascend in row {self._unordered:,}."
            found.append(Finding("order", name, told))
        if self.rows != entry.rows:
            told = f"{name} holds {_counted(self.rows, 'row')}, the manifest says {entry.rows:,}."
            found.append(Finding("rows", name, told))
        theirs = {(field, currency): total for field, currency, total in entry.totals}
        for field, currency in sorted({*theirs, *self._sums}):
            ours = self._sums.get((field, currency), Decimal(0))
            said = theirs.get((field, currency), Decimal(0))
            if ours != said:
                code = " " + _shown(currency) if currency else ""
                told = f"{name}: {field} comes to {ours:f}{code}, the manifest says {said:f}{code}."
                found.append(Finding("total", name, told))
        return found


class _ColumnsError(Exception):
    """The columns of a file, or of the row that is given, are not those of the manifest."""


def _as_text(value: Any, kind: str) -> str | None:
    """A value of JSON in the form that the same value has in CSV; what has no such form fits no kind."""
    if value is None:
        return None
    if kind == "boolean":
        return "true" if value is True else "false" if value is False else "?"
    if kind == "key":
        return str(value) if isinstance(value, int) and not isinstance(value, bool) else "?"
    if not isinstance(value, str):
        raise ValueError
    return value


def _shown(text: str) -> str:
    """A text from outside, without characters that steer a terminal."""
    return ascii(text)[1:-1][:100]


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun if number == 1 else noun + 's'}"


def main(argv: Sequence[str]) -> int:
    """Verify what *argv* names, else the folder of this file; say what was found."""
    if len(argv) > 1 or (argv and argv[0].startswith("-")):
        sys.stdout.write("Usage: python3 verify.py [FOLDER or FILE.zip]\n")
        return 2
    target = Path(argv[0]) if argv else Path(__file__).resolve().parent
    if not target.exists():
        sys.stdout.write("There is no such folder or file.\n")
        return 2
    report = verify(target)
    for finding in report.findings:
        sys.stdout.write(finding.sentence + "\n")
    if report.findings:
        sys.stdout.write(f"NOT VERIFIED: {_counted(len(report.findings), 'finding')}.\n")
        return 1
    if not report.finished:
        sys.stdout.write("Note: the sync was not finished when this was exported.\n")
    sys.stdout.write(
        f"Verified: {_counted(report.files, 'file')}, {_counted(report.rows, 'row')}, every total.\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
