"""The text of a table that comes from a file, the clipboard or a drop."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, Final

from armatic_setup.faults import Fault, SetupError, Stage

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QMimeData

#: Characters; a longer text is refused by its reader.
MOST: Final = 2_000_001
_BYTES: Final = 4 * MOST
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def read_table(path: Path) -> str:
    """The text of *path*, whatever program of whatever system wrote it; slow, so never in the GUI thread.

    Raises:
        SetupError: ``disk``: it cannot be read.
    """
    try:
        with path.open("rb") as stream:
            raw = stream.read(_BYTES)
    except OSError as error:
        raise SetupError(Fault(Stage.LOCAL, "disk", detail=f"{path}: {error.strerror}")) from error
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return raw.decode(encoding, "replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")  # a spreadsheet's own, on Windows


def clipboard_text(data: QMimeData) -> str:
    """The table in *data*: its HTML where that holds one, since plain text loses boxes; else its text."""
    html = data.html() if data.hasHtml() else ""
    return html if "<td" in html.lower() else data.text()
