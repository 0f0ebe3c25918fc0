"""Languages that nobody speaks, and English again after each test."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "tools"))

from armatic_setup import language  # noqa: E402
from tests.ui.conftest import (  # noqa: E402, F401
    no_task_left,
    theme,
)
from ui.language import Languages, Prepared  # noqa: E402


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says of every window that it cannot propagate size hints; it need not."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    locale = QLocale()
    yield
    language.use(language.SOURCE)
    QLocale.setDefault(locale)


@pytest.fixture(scope="session")
def accented() -> tuple[language.Dictionary, tuple[bytes, ...]]:
    from pseudo_language import pseudo_language

    return pseudo_language("accented")


@pytest.fixture(scope="session")
def mirrored() -> tuple[language.Dictionary, tuple[bytes, ...]]:
    from pseudo_language import pseudo_language

    return pseudo_language("mirrored")


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    """What the window speaks with."""
    found = Languages()
    yield found
    found.use(language.read(language.SOURCE), ())
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def catalogue_in(words: language.Words) -> Prepared:
    """What a switch to *words* makes ready."""
    from armatic_setup.guide.catalogue import load_catalogue

    with language.ahead(words):
        return Prepared(words, load_catalogue(), ())
