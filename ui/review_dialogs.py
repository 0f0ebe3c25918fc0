"""The files a user chooses for the review: where a sheet goes, a table to read, a review file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from armatic_setup import product

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def _tr(text: str) -> str:
    return QCoreApplication.translate("review_dialogs", text)


def choose_target(parent: QWidget, name: str) -> str:
    """Where to save, offered as *name*; or empty."""
    ending = name[name.index(".") :]
    kinds = ";;".join(dict.fromkeys((f"{_tr('Files')} (*{ending})", f"{_tr('All files')} (*)")))
    chosen, _ = QFileDialog.getSaveFileName(parent, _tr("Save"), name, kinds)
    return chosen


def choose_table(parent: QWidget) -> str:
    """The path of a file with a table, or empty."""
    kinds = f"{_tr('Tables')} (*.csv *.tsv *.txt *.md *.html *.htm);;{_tr('All files')} (*)"
    chosen, _ = QFileDialog.getOpenFileName(parent, _tr("Open a table"), "", kinds)
    return chosen


def choose_review(parent: QWidget) -> str:
    """The path of a review file, or empty."""
    kinds = f"{_tr('Review files')} (*.json *{product.REVIEW_ENDINGS[1]});;{_tr('All files')} (*)"
    chosen, _ = QFileDialog.getOpenFileName(parent, _tr("Open a review file"), "", kinds)
    return chosen
