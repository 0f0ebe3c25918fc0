"""The two files a user chooses: the connection key to open, and where a report goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from armatic_setup.provisioning import SUFFIX

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def _tr(text: str) -> str:
    return QCoreApplication.translate("file_dialogs", text)


def choose_key_file(parent: QWidget) -> str:
    """The path of a connection key file, or empty."""
    kinds = f"{_tr('Connection keys')} (*{SUFFIX} *.json)"
    chosen, _ = QFileDialog.getOpenFileName(parent, _tr("Open the Armatic connection key"), "", kinds)
    return chosen


def choose_report_file(parent: QWidget, name: str) -> str:
    """Where to save a report, offered as *name*; or empty."""
    kinds = f"{_tr('Text files')} (*.txt)"
    chosen, _ = QFileDialog.getSaveFileName(parent, _tr("Save report for support"), name, kinds)
    return chosen
