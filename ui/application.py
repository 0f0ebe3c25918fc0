"""The application object, which macOS tells what file was double-clicked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Passes on the files that the system asks the program to open while it runs.

    Windows and Linux start the program again with the name of the file; macOS sends an event, also for the
    file that it was started for.
    """

    #: The absolute path of a file.
    file_asked = Signal(str)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_asked.emit(event.file())
            return True
        return super().event(event)
