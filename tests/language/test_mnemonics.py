"""In every language a letter under a line belongs to one control of a page alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton

from armatic_setup import language
from armatic_setup.practice import CompanySize, PracticeCompany, PracticeGateway
from tests.language.conftest import catalogue_in
from tests.language.test_on_screen import all_pages, window  # noqa: F401 - a fixture
from tests.ui.conftest import catalogue  # noqa: F401 - a fixture
from tests.ui.live import Live, connected, shown, sync
from ui.language import _translations

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from armatic_setup.guide.catalogue import Catalogue
    from ui.language import Languages
    from ui.pages.done import DonePage
    from ui.theme import Theme
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


# -- the result page, which needs a sync ---------------------------------------------------------------------


@pytest.fixture
def gateway() -> Iterator[PracticeGateway]:
    with PracticeGateway(PracticeCompany(CompanySize(10, 60), seed=5)) as gateway:
        yield gateway


@pytest.fixture
def live(
    theme: Theme,
    qtbot: QtBot,
    catalogue: Catalogue,  # noqa: F811
    tmp_path: Path,
    gateway: PracticeGateway,
) -> Iterator[Live]:
    with connected(theme, qtbot, catalogue, tmp_path / "data", gateway) as live:
        sync(live)
        yield live


def letters(page: DonePage) -> dict[str, list[str]]:
    """Texts by their letter, the footer's among them; what is folded or not set up counts too."""
    acts = [action.label for action in page.footer_actions]
    instead = page.arrival.key.use  # stands where the looking is begun, as long as there is no key
    buttons = [one.text() for one in page.findChildren(QAbstractButton) if one is not instead]
    found: dict[str, set[str]] = defaultdict(set)
    for text in (*buttons, *acts, page.next_label, QCoreApplication.translate("Footer", "&Back")):
        if key := QKeySequence.mnemonic(text).toString():
            found[key].add(text)
    return {key: sorted(texts) for key, texts in found.items() if len(texts) > 1}


@pytest.mark.parametrize("code", language.LANGUAGES)
def test_a_mnemonic_of_the_result_page_belongs_to_one_control(
    live: Live, languages: Languages, code: str
) -> None:
    words = language.read(code)
    languages.use(words, _translations(code))
    assert letters(shown(live)) == {}
