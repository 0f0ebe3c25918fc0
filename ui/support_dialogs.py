"""The files a user chooses for support: where a bundle goes, and a file that somebody sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from armatic_setup import product

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def choose_target(parent: QWidget, name: str) -> str:
    """Where to save a bundle, offered as *name*; or empty."""
    title = QCoreApplication.translate("support_dialogs", "Save the support bundle")
    kinds = QCoreApplication.translate("support_dialogs", "Support bundles")
    return _to_save(parent, title, name, f"{kinds} (*.zip)")


def choose_bundle(parent: QWidget) -> str:
    """The path of a bundle, or empty."""
    title = QCoreApplication.translate("support_dialogs", "Open a support bundle")
    kinds = QCoreApplication.translate("support_dialogs", "Support bundles")
    return _to_open(parent, title, f"{kinds} (*.zip)")


def choose_sent(parent: QWidget) -> str:
    """The path of anything that shows a customer's screen, or empty."""
    title = QCoreApplication.translate("support_dialogs", "Open what the customer sent")
    kinds = QCoreApplication.translate("support_dialogs", "Bundles, reviews and saved answers")
    return _to_open(parent, title, f"{kinds} (*.zip *.json *{product.REVIEW_ENDINGS[1]})")


def choose_answers_target(parent: QWidget, name: str) -> str:
    """Where to save the answers, offered as *name*; or empty."""
    title = QCoreApplication.translate("support_dialogs", "Export the saved answers")
    kinds = QCoreApplication.translate("support_dialogs", "Saved answers")
    return _to_save(parent, title, name, f"{kinds} (*.json)")


def choose_answers(parent: QWidget) -> str:
    """The path of saved answers, or empty."""
    title = QCoreApplication.translate("support_dialogs", "Import answers")
    kinds = QCoreApplication.translate("support_dialogs", "Saved answers")
    return _to_open(parent, title, f"{kinds} (*.json)")


def _to_save(parent: QWidget, title: str, name: str, kinds: str) -> str:
    chosen, _ = QFileDialog.getSaveFileName(parent, title, name, kinds)
    return chosen


def _to_open(parent: QWidget, title: str, kinds: str) -> str:
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
    return chosen
