"""The window of last resort: Qt's own widgets and nothing of ours, for when ours cannot be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from armatic_setup import product
from ui.support_restart import SAFE_MODE

if TYPE_CHECKING:
    from armatic_setup.logbook.crashes import CrashNote

#: How wide it is, in heights of a line.
_EMS: Final = 40
#: With frames in every palette: Qt draws none on a black ground.
_BUTTONS: Final = """
QPushButton { border: 1px solid palette(mid); border-radius: 6px; padding: 8px 16px; }
QPushButton:hover, QPushButton:focus { border-color: palette(highlight); }
QPushButton:focus { border-width: 2px; padding: 7px 15px; }
"""


class PlainWindow(QWidget):
    """Says what happened and offers a new start.

    Signals:
        restart_wanted: (option, or empty) The user wants the program to start anew.

    Args:
        note: What happened.
        started: Whether the program had begun; else it could not even start.
    """

    restart_wanted = Signal(str)

    def __init__(self, note: CrashNote, *, started: bool = True) -> None:
        super().__init__()
        self.setWindowTitle(product.NAME)
        self.sentence = QLabel(
            self.tr("Armatic Setup met a fault of its own.")
            if started
            else self.tr("Armatic Setup could not start.")
        )
        font = self.sentence.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.3)
        self.sentence.setFont(font)
        self.words = QLabel(
            self.tr(
                "What you entered is saved as you enter it, and nothing in Sage Intacct was changed. "
                "Safe mode starts without your saved answers and leaves them as they are."
            )
        )
        record = self.tr("The record is in {folder}.").format(folder=note.folder) if note.folder else ""
        self.place = QLabel("\n".join(filter(None, (note.place, record))))
        self.place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        for label in (self.sentence, self.words, self.place):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.restart = QPushButton(self.tr("&Start again"))
        self.safe = QPushButton(self.tr("Start in safe &mode"))
        self.quit = QPushButton(self.tr("&Close"))
        self.setStyleSheet(_BUTTONS)
        buttons = QHBoxLayout()
        for button in (self.restart, self.safe, self.quit):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        em = self.fontMetrics().height()
        column.setContentsMargins(2 * em, 2 * em, 2 * em, 2 * em)
        column.setSpacing(em)
        for label in (self.sentence, self.words, self.place):
            column.addWidget(label)
        column.addSpacing(em)
        column.addStretch(1)
        column.addLayout(buttons)
        room = self.screen().availableSize().width() - 2 * em
        width = max(min(_EMS * em, room), column.minimumSize().width())
        self.setMinimumSize(width, column.heightForWidth(width))
        self.restart.clicked.connect(self._on_restart)
        self.safe.clicked.connect(self._on_safe)
        self.quit.clicked.connect(self._on_quit)

    @Slot()
    def _on_restart(self) -> None:
        self.restart_wanted.emit("")

    @Slot()
    def _on_safe(self) -> None:
        self.restart_wanted.emit(SAFE_MODE)

    @Slot()
    def _on_quit(self) -> None:
        QCoreApplication.quit()
