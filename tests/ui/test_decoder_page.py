"""The decoder: pasted, masked before it is seen, explained, all by keyboard and without a network."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAccessible

from tests.ui.conftest import plain_pages
from ui.background import ThreadRunner
from ui.pages.decoder import DecoderPage
from ui.widgets.disclosure import Disclosure
from ui.widgets.label import Label
from ui.window import Window
from ui.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from armatic_setup.guide.catalogue import Catalogue
    from ui.theme import Theme

CERTAIN = "XL03000006 Incorrect Intacct XML Partner ID or password"
OPEN = "XL03000006"


@pytest.fixture
def decoder(window: Window, qtbot: QtBot) -> DecoderPage:
    qtbot.mouseClick(window.start.decode_row, Qt.MouseButton.LeftButton)
    assert window.decoder.shown
    return window.decoder.page


def paste(page: DecoderPage, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    page.box.insertFromMimeData(data)


def words(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(Label) if not label.isHidden())


def test_it_opens_with_one_click_and_back_leads_to_the_start(
    window: Window, decoder: DecoderPage, qtbot: QtBot
) -> None:
    assert decoder.box.hasFocus()
    assert window.windowTitle().startswith("Decode an error")
    qtbot.mouseClick(decoder.footer.back, Qt.MouseButton.LeftButton)
    assert window.on_start
    assert window.start.decode_row.hasFocus()
    assert not window.windowTitle().startswith("Decode an error")


def test_a_pasted_error_is_explained(decoder: DecoderPage) -> None:
    paste(decoder, CERTAIN)
    card = decoder.results.cards[0]
    assert card.diagnosis.id == "sender.not_recognized"
    shown = words(card)
    for part in (card.diagnosis.sentence, "Armatic's sender ID and key", "Armatic support", "capitals count"):
        assert part in shown, part
    assert decoder.results.heads[0].hasFocus()
    assert decoder.results.heads[0].text() == "XL03000006"


def test_who_has_no_error_at_hand_sees_an_example(decoder: DecoderPage, qtbot: QtBot) -> None:
    assert decoder.example.isVisible()
    assert not decoder.empty.isVisible()
    qtbot.mouseClick(decoder.example, Qt.MouseButton.LeftButton)
    assert [card.diagnosis.id for card in decoder.results.cards] == ["sender.not_authorized"]
    assert "Pscore" in decoder.box.toPlainText()
    assert decoder.results.heads[0].hasFocus()
    assert not decoder.example.isVisible()
    qtbot.mouseClick(decoder.empty, Qt.MouseButton.LeftButton)
    assert decoder.example.isVisible()
    assert decoder.box.toPlainText() == ""


def test_what_the_text_leaves_open_is_shown_as_such(decoder: DecoderPage) -> None:
    paste(decoder, OPEN)
    assert [card.diagnosis.id for card in decoder.results.cards[:3]] == [
        "sender.not_recognized",
        "sender.not_authorized",
        "login.refused",
    ]
    assert "leaves open which of these it is" in words(decoder.results)
    assert "How to tell: The text says “Sign-in information is incorrect”." in words(decoder.results)
    folded = decoder.results.findChildren(Disclosure)
    assert len(folded) == len(decoder.results.cards) - 1
    assert decoder.results.cards[1].isHidden() or not decoder.results.cards[1].isVisible()
    folded[0].button.click()
    assert decoder.results.cards[1].isVisible()


def test_secrets_are_masked_before_they_are_seen(decoder: DecoderPage) -> None:
    seen: list[str] = []
    decoder.box.textChanged.connect(lambda: seen.append(decoder.box.toPlainText()))
    paste(decoder, f"<password>Marker-pw-1</password> {CERTAIN}")
    assert seen
    assert not any("Marker-pw-1" in text for text in seen)
    assert "••••••" in decoder.box.toPlainText()
    assert decoder.notice.text.startswith("Secrets in the text are masked.")
    spoken = QAccessible.queryAccessibleInterface(decoder.box)
    assert "Marker-pw-1" not in spoken.text(QAccessible.Text.Value)
    assert "Marker-pw-1" not in words(decoder) + "".join(
        card.details.toPlainText() for card in decoder.results.cards
    )
    decoder.box.undo()
    assert "Marker-pw-1" not in decoder.box.toPlainText()


def test_a_text_that_tells_of_nothing_gets_an_honest_answer(decoder: DecoderPage) -> None:
    paste(decoder, "Dear all, lunch is at noon.")
    assert decoder.notice.text.startswith("There is no error in this text that we know.")
    assert decoder.results.isHidden()
    paste(decoder, CERTAIN)
    assert decoder.notice.text == ""
    decoder.empty.click()
    assert decoder.box.toPlainText() == ""
    assert decoder.results.cards == []


def test_in_a_low_window_the_answer_that_there_is_nothing_comes_in_sight(
    window: Window, decoder: DecoderPage, qtbot: QtBot
) -> None:
    window.resize(683, 400)
    paste(decoder, "Dear all, lunch is at noon.")
    answer = decoder.notice.notice
    qtbot.waitUntil(lambda: answer.visibleRegion().boundingRect() == answer.rect(), timeout=5000)


def test_typed_text_is_read_when_it_is_asked_for_by_keyboard_alone(
    window: Window, decoder: DecoderPage, qtbot: QtBot
) -> None:
    assert not decoder.decode.isEnabled()
    assert decoder.decode.accessibleDescription() == "Paste or type an error first."
    qtbot.keyClicks(decoder.box, OPEN)
    qtbot.keyClick(decoder.box, Qt.Key.Key_Tab)
    assert decoder.decode.hasFocus()
    qtbot.keyClick(decoder.decode, Qt.Key.Key_Return)
    assert len(decoder.results.cards) > 1
    decoder.box.setFocus()
    qtbot.keyClick(decoder.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert decoder.results.heads[0].hasFocus()
    qtbot.keyClick(decoder.box, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.on_start


def test_every_stop_of_the_tab_key_has_a_name(window: Window, decoder: DecoderPage) -> None:
    paste(decoder, OPEN)
    stops = {widget for region in window.regions() for widget in window.tabs._stops(region)}
    assert len(stops) > 5
    for stop in stops:
        spoken = QAccessible.queryAccessibleInterface(stop)
        assert spoken.text(QAccessible.Text.Name), stop


def test_a_card_opens_its_details_in_it_and_back_leads_there(
    open_window: Callable[[Workspace], Window], workspace: Workspace, qtbot: QtBot
) -> None:
    window = open_window(workspace)
    window.show_step("prerequisites")
    page = window.setup.page
    assert page is not None
    page.decode_wanted.emit(CERTAIN)
    assert window.decoder.shown
    assert window.decoder.page.results.cards[0].diagnosis.id == "sender.not_recognized"
    window.decoder.page.footer.back.click()
    assert not window.on_start
    assert window.setup.page is page


def test_long_texts_stall_nothing(theme: Theme, qtbot: QtBot, catalogue: Catalogue, tmp_path: Path) -> None:
    runner = ThreadRunner()
    window = Window(theme)
    qtbot.addWidget(window)
    window.begin(Workspace(catalogue, runner, folder=tmp_path / "data"), plain_pages)
    window.decoder.open()
    page = window.decoder.page
    paste(page, "2026-11-24 09:42:01 INFO nothing\n" * 3_000 + CERTAIN)
    assert page.reading.running  # in the background
    qtbot.waitUntil(lambda: bool(page.results.cards), timeout=20_000)
    paste(page, "the newer text " + OPEN)
    paste(page, "the newest text " + CERTAIN)
    qtbot.waitUntil(lambda: page.box.toPlainText().startswith("the newest text"), timeout=20_000)
    paste(page, "left behind " + OPEN)
    page.leave()
    assert runner.close(10.0)
    assert not page.box.toPlainText().startswith("left behind")
