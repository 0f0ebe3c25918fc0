"""A notice of the desktop's own: over the message bus on Linux, through the tray on Windows and macOS."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSysInfo
from PySide6.QtWidgets import QSystemTrayIcon

from armatic_setup.desktop.notices import notify
from ui.background import job_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.background import Runner


def show_notice(runner: Runner, window: QWidget, title: str, text: str) -> None:
    """Show it, where the desktop takes notices; else nothing happens.

    Args:
        runner: The door to threads: another program is asked.
        window: Brought to the front by a click, where the desktop tells of one.
        title: In a few words.
        text: One sentence.
    """
    if QSysInfo.kernelType() == "linux":
        runner.start(job_of(partial(notify, title, text)))
        return
    if not QSystemTrayIcon.isSystemTrayAvailable():
        return
    tray = QSystemTrayIcon(window.windowIcon(), window)
    tray.messageClicked.connect(window.raise_)
    tray.messageClicked.connect(window.activateWindow)
    tray.messageClicked.connect(tray.deleteLater)
    tray.show()
    tray.showMessage(title, text, window.windowIcon())
