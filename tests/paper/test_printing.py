"""Print preview and printing: the same pages as the PDF, and no dialog that stays."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from armatic_setup.faults import SetupError
from armatic_setup.review.sheet import Paper
from tests.paper.pdf_text import facts
from tests.review.sheet_samples import known, sheet_of, small
from ui.background import ImmediateRunner, ThreadRunner, job_of
from ui.paper.pdf import print_pdf
from ui.paper.printing import SheetPrinter

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    window = QWidget()
    window.resize(900, 600)
    window.show()
    yield window
    window.close()
    window.deleteLater()
    qapp.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def _to_file(dialog: QPrintDialog, path: Path) -> None:
    """As somebody chooses "print to a file" who has no printer."""
    (name,) = dialog.findChildren(QLineEdit, "filename")
    name.setText(str(path))


@pytest.mark.parametrize("paper", Paper)
def test_the_preview_shows_the_pages_of_the_pdf(window: QWidget, paper: Paper, tmp_path: Path) -> None:
    printer = SheetPrinter(ImmediateRunner(), window)
    dialog = printer.show_preview(sheet_of(known()), paper)
    assert isinstance(dialog, QPrintPreviewDialog)
    (pages,) = dialog.findChildren(QPrintPreviewWidget)
    told = facts(print_pdf(sheet_of(known()), paper), tmp_path)
    assert pages.pageCount() == int(told["Pages"])
    assert dialog.windowTitle() == "Print preview: For your Sage Intacct administrator"
    dialog.close()
    QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    assert not isValid(dialog)


@pytest.mark.parametrize("paper", Paper)
def test_a_sheet_is_printed_in_the_background(
    window: QWidget, paper: Paper, tmp_path: Path, qtbot: QtBot
) -> None:
    runner = ThreadRunner()
    printer = SheetPrinter(runner, window)
    dialog = printer.print_sheet(sheet_of(known()), paper)
    target = tmp_path / "printed.pdf"
    _to_file(dialog, target)
    with qtbot.waitSignal(printer.printed, timeout=10_000) as printed:
        dialog.accept()
    told = facts(target.read_bytes(), tmp_path)
    assert printed.args == [int(told["Pages"])]
    assert told["Title"] == sheet_of(known()).subject
    assert told["Page size"].startswith({Paper.A4: "595 x 842", Paper.LETTER: "612 x 792"}[paper])
    assert runner.close(5)


def test_giving_up_prints_nothing(window: QWidget, qtbot: QtBot) -> None:
    printer = SheetPrinter(ImmediateRunner(), window)
    with qtbot.assertNotEmitted(printer.printed), qtbot.assertNotEmitted(printer.troubled):
        printer.print_sheet(small()).reject()


@pytest.mark.qt_log_ignore("QPainter::begin", "propagateSizeHints", extend=True)
def test_a_printer_that_takes_nothing_is_told(window: QWidget, tmp_path: Path, qtbot: QtBot) -> None:
    printer = SheetPrinter(ImmediateRunner(), window)
    dialog = printer.print_sheet(small())
    _to_file(dialog, tmp_path / "nowhere" / "printed.pdf")
    with qtbot.waitSignal(printer.troubled) as troubled:
        dialog.accept()
    (error,) = troubled.args
    assert isinstance(error, SetupError)
    assert error.fault.kind == "printer"


def test_many_threads_paint_at_once(qapp: QApplication, qtbot: QtBot) -> None:
    runner = ThreadRunner()
    alone = len(print_pdf(sheet_of(known()), Paper.A4))
    made: list[object] = []
    for _ in range(4):
        runner.start(job_of(partial(print_pdf, sheet_of(known()), Paper.A4)), succeeded=made.append)
    qtbot.waitUntil(lambda: len(made) == 4, timeout=20_000)
    assert all(isinstance(pdf, bytes) and abs(len(pdf) - alone) < 64 for pdf in made)
    assert runner.close(5)
