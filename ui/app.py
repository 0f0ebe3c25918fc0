"""Starts the window: application, look, catalogue, saved journey, and a clean end."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from armatic_setup import product
from armatic_setup.guide.catalogue import load_catalogue
from ui.background import ThreadRunner
from ui.pages.registry import make_page
from ui.theme import Theme
from ui.window import Window
from ui.workspace import Workspace


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
    code = application.exec()
    if not window.ended:  # something cannot be interrupted: do not wait for it
        logging.shutdown()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    return code


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
