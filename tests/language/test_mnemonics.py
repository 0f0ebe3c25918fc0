"""In every language a letter under a line belongs to one control of a page alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractButton

from armatic_setup import language
from tests.language.conftest import catalogue_in
from tests.language.test_on_screen import all_pages, window  # noqa: F401 - a fixture
from ui.language import _translations

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.language import Languages
    from ui.window import Window


def shared(window: Window) -> Iterator[str]:  # noqa: F811
    """Keys that several controls on screen answer to."""
    owners: dict[str, list[str]] = defaultdict(list)
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and not button.shortcut().isEmpty():
            owners[button.shortcut().toString()].append(button.text())
    for key, texts in owners.items():
        if len(texts) > 1:
            yield f"{key}: {', '.join(texts)}"


@pytest.mark.parametrize("code", language.LANGUAGES)
def test_a_mnemonic_belongs_to_one_control(
    window: Window,  # noqa: F811
    languages: Languages,
    qtbot: QtBot,
    code: str,
) -> None:
    words = language.read(code)
    languages.use(words, _translations(code))
    window.speak(catalogue_in(words).catalogue)
    wrong = {page: clashes for page in all_pages(window, qtbot) if (clashes := list(shared(window)))}
    assert not wrong, "\n".join(f"{page}: {clash}" for page, found in wrong.items() for clash in found)
