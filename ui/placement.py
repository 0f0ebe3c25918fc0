"""Where the window was and how large: kept from one run to the next."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

from armatic_setup import settings

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from ui.background import Runner


def restore(window: QWidget, folder: Path) -> bool:
    """Put *window* where the settings in *folder* say; whether they do.

    Qt moves it onto a screen if its own is gone.
    """
    place = settings.read(folder).window
    return window.restoreGeometry(QByteArray.fromBase64(QByteArray(place.encode("ascii"))))


def keep(window: QWidget, folder: Path, runner: Runner) -> None:
    """Keep where *window* is. Where it cannot be written, the window opens as the first time."""
    from ui.background import job_of

    place = bytes(window.saveGeometry().toBase64().data()).decode("ascii")
    runner.start(job_of(partial(settings.keep, folder, lambda kept: replace(kept, window=place))))
