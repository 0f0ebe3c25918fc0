"""Saving the report of a connection test where the user wants it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.background import job_of
from ui.file_dialogs import choose_report_file
from ui.report_file import file_name, write_report
from ui.sync_result import local_day

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from armatic_setup.diagnosis.results import CheckReport
    from ui.workspace import Workspace


class ReportSaver(QObject):
    """Asks for a place and writes there in the background.

    Signals:
        saved: (sentence) It is written.
        troubled: (SetupError) It is not.
    """

    saved = Signal(str)
    troubled = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.choose_target: Callable[[str], str] = partial(choose_report_file, parent)

    def save(self, report: CheckReport) -> None:
        """The whole test as a text for Armatic; it holds no password."""
        name = file_name(local_day(self._workspace.clock()))
        if not (chosen := self.choose_target(name)):
            return
        target = Path(chosen)
        words = self.tr("The report is saved as {name}. It holds no password.").format(name=target.name)
        self._workspace.runner.start(
            job_of(partial(write_report, target, report)),
            succeeded=lambda _: self.saved.emit(words),
            failed=self.troubled.emit,
        )
