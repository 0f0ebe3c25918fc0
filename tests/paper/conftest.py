"""PDFs of sheets, painted by Qt without a screen and read back by poppler."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from armatic_setup.review.sheet import Paper, Sheet
from tests.paper.pdf_text import Page, read_pages
from ui.paper.pdf import print_pdf

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


_PRINTED: dict[tuple[Sheet, Paper], tuple[Page, ...]] = {}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says of every window that it cannot propagate size hints; it need not."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture
def printed(qapp: QApplication, tmp_path: Path) -> Callable[..., tuple[Page, ...]]:
    """Prints a sheet, once in the whole run, and gives its pages."""

    def run(sheet: Sheet, paper: Paper = Paper.A4) -> tuple[Page, ...]:
        if (sheet, paper) not in _PRINTED:
            _PRINTED[sheet, paper] = read_pages(print_pdf(sheet, paper), tmp_path)
        return _PRINTED[sheet, paper]

    return run
