"""The application object: macOS tells it what file was double-clicked, screen readers learn of titles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAccessible, QFileOpenEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QAccessibleWidget


class Application(QApplication):
    """Passes on the files that the system asks the program to open while it runs; its titles are headings.

    Windows and Linux start the program again with the name of the file; macOS sends an event, also for the
    file that it was started for.
    """

    #: The absolute path of a file.
    file_asked = Signal(str)

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(arguments)
        QAccessible.installFactory(_interface_of)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_asked.emit(event.file())
            return True
        return super().event(event)


def _interface_of(_class_name: str, thing: QObject) -> QAccessibleWidget | None:
    """What a screen reader meets, where it is not Qt's own. Asked only while somebody listens."""
    from ui.headings import heading_of

    return heading_of(thing)
