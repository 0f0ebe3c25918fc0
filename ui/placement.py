"""Where the window was and how large: kept from one run to the next."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

from armatic_setup.files import write_atomically

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from ui.background import Runner


def restore(window: QWidget, file: Path) -> bool:
    """Put *window* where it was; whether that is known. Qt moves it onto a screen if its own is gone."""
    try:
        kept = QByteArray.fromBase64(QByteArray(file.read_bytes()))
    except OSError:
        return False
    return window.restoreGeometry(kept)


def keep(window: QWidget, file: Path, runner: Runner) -> None:
    """Keep where *window* is. Where it cannot be written, the window opens as the first time."""
    from ui.background import job_of

    place = bytes(window.saveGeometry().toBase64().data()).decode("ascii")
    runner.start(job_of(partial(write_atomically, file, place)))
