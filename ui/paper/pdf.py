"""A sheet as a PDF, in memory. No window is needed, and on Linux no screen."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QFont, QFontInfo, QGuiApplication, QPdfWriter

from armatic_setup import product
from armatic_setup.review.export import CannotPrintError
from ui.paper.painter import page_layout, paint_sheet

if TYPE_CHECKING:
    from armatic_setup.cancel import CancelToken
    from armatic_setup.review.sheet import Paper, Sheet
    from ui.paper.painter import Document


def print_pdf(sheet: Document, paper: Paper, cancel: CancelToken | None = None) -> bytes:
    """The sheet as a PDF with embedded fonts; usable in any thread of a running application.

    Raises:
        Cancelled: The user stopped; *cancel* is asked between pages.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(sheet.subject)
    writer.setCreator(f"{product.NAME} {product.VERSION}")
    writer.setPageLayout(page_layout(paper))
    paint_sheet(sheet, writer, cancel)
    buffer.close()
    return bytes(buffer.data().data())


def print_pdf_alone(sheet: Sheet, paper: Paper) -> bytes:
    """As :func:`print_pdf`, in a process that has no application yet, such as the command line.

    Raises:
        CannotPrintError: No typeface is installed.
    """
    if QGuiApplication.instance() is not None:
        return print_pdf(sheet, paper)
    if sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([product.SLUG])
    try:
        if not QFontInfo(QFont()).family():  # the PDF would be blank, and nobody would be told
            raise CannotPrintError("a typeface")
        return print_pdf(sheet, paper)
    finally:
        application.shutdown()
