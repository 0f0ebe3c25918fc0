"""CSV files that spreadsheets open without harm: complete or not there, private, and no cell a formula."""

from __future__ import annotations

import csv
import os
import re
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final, Protocol

from armatic_setup.guide.objects import FieldKind
from armatic_setup.sync.datafiles import typed_by_system
from armatic_setup.sync.errors import StoreError
from armatic_setup.sync.values import Value

#: A spreadsheet takes a cell that begins so for a formula, whoever wrote it. The wide forms count in some
#: languages, and blanks before it do not help everywhere.
_FORMULA: Final = tuple("=+-@＝＋－＠")
_BLANKS: Final = " \t\r\n\v\f\u00a0\u3000\ufeff"
_RISKY: Final = frozenset((*_FORMULA, *_BLANKS))
_NUMBER: Final = re.compile(r"-?[0-9]*\.?[0-9]*")
#: Rows of a sheet in Excel, the heading's apart.
EXCEL_ROWS: Final = 1_048_575

Written = Callable[[Value], str]


class Rows(Protocol):
    """Takes the rows of a file."""

    def writerow(self, row: Sequence[str], /) -> object:
        """Write one."""


@contextmanager
def csv_file(target: Path, *, replace: bool = False) -> Iterator[Rows]:
    """A file that appears under its name when the block ends well, and not at all otherwise.

    It is UTF-8 with a byte order mark, which Excel needs, has the line ends of the standard (RFC 4180), and
    is readable by its owner only.

    Args:
        target: The file.
        replace: Whether one that is there may be replaced.

    Raises:
        StoreError: ``file_exists``, or it cannot be written.
    """
    refuse_existing(target, replace=replace)
    with typed_by_system(target):
        descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".tmp")
        unfinished = Path(name)
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8-sig", newline="") as stream:
                yield csv.writer(stream, lineterminator="\r\n")
                stream.flush()
                os.fsync(stream.fileno())
            refuse_existing(target, replace=replace)
            unfinished.replace(target)
        except BaseException:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)
            raise


def refuse_existing(target: Path, *, replace: bool) -> None:
    """Refuse to overwrite a file that nobody asked to be overwritten.

    Raises:
        StoreError: ``file_exists``.
    """
    if not replace and target.exists():
        raise StoreError("file_exists", target.name)


def as_written(kind: FieldKind) -> Written:
    """How a value of a kind stands in a file: exact amounts, ISO dates, nothing a spreadsheet would run."""
    if kind is FieldKind.BOOLEAN:
        return _truth
    if kind in (FieldKind.MONEY, FieldKind.NUMBER, FieldKind.KEY):
        return _number
    return guarded


def guarded(value: Value) -> str:
    """A text, with an apostrophe before it where it would be taken for a formula."""
    text = "" if value is None else str(value)
    if text[:1] in _RISKY and text.lstrip(_BLANKS).startswith(_FORMULA):
        return f"'{text}"
    return text


def _number(value: Value) -> str:
    """A number as it is stored; what is none after all is a text."""
    text = "" if value is None else str(value)
    return text if _NUMBER.fullmatch(text) else guarded(text)


def _truth(value: Value) -> str:
    return "" if value is None else "true" if value else "false"
