"""Starts the window: application, look, catalogue, saved journey, and a clean end."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTimer, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from armatic_setup import product
from armatic_setup.guide.catalogue import load_catalogue
from ui.background import ThreadRunner
from ui.pages.registry import import_pages, make_page
from ui.theme import Theme
from ui.window import Window
from ui.workspace import Workspace

#: Between two imports of pages, in milliseconds.
_IDLE_MS: Final = 400
_ALL: Final = object()


def run(argv: Sequence[str]) -> int:
    """Show the window until it is closed.

    Args:
        argv: Arguments for Qt, without the program's name.

    Returns:
        The exit code.
    """
    application = make_application(argv)
    runner = ThreadRunner()
    workspace = Workspace(load_catalogue(), runner)
    window = Window(Theme(application), workspace, make_page)
    workspace.load(window.show_start)
    window.show()
    idle = _import_pages_later()
    code = application.exec()
    idle.stop()
    if not window.ended:  # something cannot be interrupted: do not wait for it
        logging.shutdown()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    return code


def _import_pages_later() -> QTimer:
    """Once the first page has settled, the modules of the others are imported, one in a while."""
    timer = QTimer()
    modules = import_pages()

    def import_one() -> None:
        if next(modules, _ALL) is _ALL:
            timer.stop()

    timer.timeout.connect(import_one)
    timer.start(_IDLE_MS)
    return timer


def make_application(argv: Sequence[str]) -> QApplication:
    """The application with its names and Qt's own words in the system's language."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication([product.SLUG, *argv])
    application.setApplicationName(product.SLUG)
    application.setApplicationDisplayName(product.NAME)
    application.setApplicationVersion(product.VERSION)
    application.setDesktopFileName(product.SLUG)
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(QLocale(), "qtbase", "_", folder):
        application.installTranslator(translator)
    return application
