"""The folder a user chooses for exports, and the file manager that shows what was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from armatic_setup.delivery.portable_verify import MANIFEST

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget


def choose_folder(parent: QWidget) -> str:
    """The path of a folder, or empty."""
    words = QCoreApplication.translate("data_dialogs", "Choose a folder for the files")
    return QFileDialog.getExistingDirectory(parent, words)


def choose_export(parent: QWidget) -> str:
    """The path of a portable export: its ZIP file, or the manifest in its folder; or empty."""
    title = QCoreApplication.translate("data_dialogs", "Choose an export: its ZIP file, or its manifest")
    kinds = QCoreApplication.translate("data_dialogs", "Exports")
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", f"{kinds} (*.zip {MANIFEST})")
    return chosen


def show_folder(folder: Path) -> bool:
    """Open *folder* in the file manager; whether one opened."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
