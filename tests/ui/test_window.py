"""The shell as a person uses it: by mouse, by keyboard, and again after a restart."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFont, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from shiboken6 import isValid

from armatic_setup import practice
from armatic_setup.faults import Fault, SetupError, Stage
from armatic_setup.guide.facts import ConnectionFact
from armatic_setup.guide.state import SetupState, StateStore
from tests.ui.conftest import PlainPage
from tests.ui.test_workspace import FakeGateway, again
from ui import data_dialogs
from ui.background import ImmediateRunner
from ui.pages.guide_page import GuidePage
from ui.pages.page import FooterAction, Page
from ui.theme import Theme
from ui.tokens import Scheme
from ui.widgets.button import Button
from ui.widgets.curtain import Curtain
from ui.widgets.label import Label
from ui.window import Window
from ui.workspace import Workspace

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

OpenWindow = Callable[[Workspace], Window]
GUIDE_STEPS = ("prerequisites", "create_user", "authorize_sender")


def shown(window: Window) -> str:
    assert window.setup.page is not None
    return window.setup.page.step.id


def click(qtbot: QtBot, button: QAbstractButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def begin(window: Window, qtbot: QtBot) -> None:
    """A new connection, with the page of its first step on screen."""
    click(qtbot, window.start.new_row)
    assert shown(window) == "prerequisites"


def press(qtbot: QtBot, window: Window, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    """A key press as the system delivers it: to the window, so that shortcuts and Tab work."""
    qtbot.keyClick(window.windowHandle(), key, modifier)


# -- start page ------------------------------------


def test_the_first_window_fits_the_screen_with_its_frame(theme: Theme, qtbot: QtBot) -> None:
    window = Window(theme)
    qtbot.addWidget(window)
    room = QGuiApplication.primaryScreen().availableSize() - QSize(16, 48)
    assert room.height() < 800  # the usual size would not fit
    for size in (window.size(), window.minimumSize()):
        assert size.boundedTo(room) == size


def test_a_newcomer_is_offered_to_begin(window: Window) -> None:
    assert window.on_start
    assert window.windowTitle() == "Armatic Setup"
    assert not window.start.continue_button.isVisible()
    assert window.focusWidget() is window.start.new_row


def test_a_new_connection_starts_with_the_first_step(window: Window, qtbot: QtBot) -> None:
    click(qtbot, window.start.new_row)
    assert shown(window) == "prerequisites"
    assert window.windowTitle() == "Before you start – Armatic Setup"
    assert not window.setup.band.isVisible()


def test_a_saved_journey_is_continued(workspace: Workspace, open_window: OpenWindow, qtbot: QtBot) -> None:
    workspace.change(workspace.journey.answer(company_id="HarborPine"))
    workspace.change(workspace.journey.confirm("prerequisites", done=True))
    workspace.change(workspace.journey.open("create_user"))
    window = open_window(again(workspace))
    texts = [label.text() for label in window.start.findChildren(QLabel)]
    assert any(text.startswith("Company ID HarborPine · saved ") for text in texts)
    assert "Next: Create user. An Intacct administrator does this." in texts
    assert window.focusWidget() is window.start.continue_button
    click(qtbot, window.start.continue_button)
    assert shown(window) == "create_user"


def test_going_on_leads_where_the_card_says(
    workspace: Workspace, open_window: OpenWindow, qtbot: QtBot
) -> None:
    workspace.change(workspace.journey.confirm("create_user", done=True).open("create_user"))
    window = open_window(again(workspace))
    texts = [label.text() for label in window.start.findChildren(QLabel)]
    assert "Next: Before you start. You do this." in texts
    click(qtbot, window.start.continue_button)
    assert shown(window) == "prerequisites"


def test_replacing_a_saved_journey_is_asked_once(
    workspace: Workspace, open_window: OpenWindow, qtbot: QtBot
) -> None:
    workspace.change(workspace.journey.confirm("prerequisites", done=True))
    window = open_window(workspace)
    click(qtbot, window.start.new_row)
    assert window.on_start
    keep = button_named(window.start, "Keep it")
    click(qtbot, keep)
    assert not keep.isVisible()
    assert workspace.journey.state.confirmed
    click(qtbot, window.start.new_row)
    click(qtbot, button_named(window.start, "Start over"))
    assert shown(window) == "prerequisites"
    assert not workspace.journey.state.confirmed


def button_named(parent: QWidget, text: str) -> Button:
    return next(one for one in parent.findChildren(Button) if one.text().replace("&", "") == text)


def test_the_checklist_opens_without_a_connection(window: Window, qtbot: QtBot) -> None:
    click(qtbot, window.start.checklist_row)
    assert window.review.shown
    assert window.review.page.place == "rows"


class SlowRunner(ImmediateRunner):
    """Work that was started waits until the test lets it go on; then all is done at once."""

    def __init__(self) -> None:
        super().__init__()
        self.held: list[Callable[[], object]] | None = []

    def start(self, job, **reports):
        if self.held is None:
            return super().start(job, **reports)
        self.held.append(lambda: super(SlowRunner, self).start(job, **reports))
        return None

    def let_go(self) -> None:
        held, self.held = self.held or [], None
        for one in held:
            one()


@pytest.mark.parametrize("row", ["checklist_row", "new_row", "continue_button", "practice_row"])
def test_what_is_clicked_before_the_saved_journey_is_read_waits_for_it(
    workspace: Workspace, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch, row: str
) -> None:
    monkeypatch.setattr(practice, "PracticeGateway", FakeGateway, raising=False)
    workspace.change(workspace.journey.answer(company_id="HarborPine"))
    runner = SlowRunner()
    slow = Workspace(workspace.catalogue, runner, folder=workspace._files.folder, clock=workspace.clock)
    window = open_window(slow)
    getattr(window.start, row).click()
    assert window.on_start
    assert slow.journey.state.answers.company_id == ""
    assert any("Looking for a saved setup." in label.text() for label in window.start.findChildren(QLabel))
    runner.let_go()
    if row in ("checklist_row", "continue_button"):
        assert not window.on_start
        assert slow.journey.state.answers.company_id == "HarborPine"
    if row == "new_row":  # it is asked first, as ever
        assert window.on_start
    slow.change(slow.journey.confirm("prerequisites", done=True))
    real = again(slow).saved.real
    assert real is not None
    assert real.answers.company_id == ("" if row == "new_row" else "HarborPine")


def test_a_journey_that_cannot_be_read_is_never_written_over(
    workspace: Workspace, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace.change(workspace.journey.answer(company_id="HarborPine"))

    def refuse(_store: StateStore) -> None:
        raise SetupError(Fault(Stage.LOCAL, "state"))

    second = Workspace(workspace.catalogue, ImmediateRunner(), folder=workspace._files.folder)
    with monkeypatch.context() as patch:
        patch.setattr(StateStore, "load", refuse)
        window = open_window(second)
    window.start.checklist_row.click()
    second.change(second.journey.answer(company_id="Other"))
    assert second.save_error is not None
    real = again(workspace).saved.real
    assert real is not None
    assert real.answers.company_id == "HarborPine"


def test_a_damaged_journey_is_told(workspace: Workspace, open_window: OpenWindow) -> None:
    workspace._files.folder.mkdir(parents=True)
    (workspace._files.folder / "journey.json").write_text("{")
    window = open_window(workspace)
    assert workspace.saved.error is not None
    sentence = workspace.diagnose(workspace.saved.error).sentence
    assert any(label.text() == sentence and label.isVisible() for label in window.start.findChildren(QLabel))


def test_a_damaged_journey_is_named_shown_and_explained(
    workspace: Workspace, open_window: OpenWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = workspace._files.folder
    folder.mkdir(parents=True)
    (folder / "journey.json").write_text("{")
    opened: list[Path] = []
    monkeypatch.setattr(data_dialogs, "show_folder", lambda path: bool(opened.append(path)))
    window = open_window(workspace)
    notice = window.start.trouble
    assert notice is not None
    aside = next(folder.glob("journey.json.damaged-*"))
    assert notice.place.text() == f"The file is {aside.name}, in the folder {folder}."
    assert not notice.details.isVisible()
    click(qtbot, notice.more)
    assert notice.details.isVisible()
    assert aside.name in notice.details.toPlainText()
    click(qtbot, notice.more)
    click(qtbot, notice.show_folder)
    assert opened == [folder]
    assert notice.details.isVisible(), "no file manager opened, so the folder stands there"


def test_two_damaged_files_are_told_in_one_sentence(window: Window) -> None:
    folder, elsewhere = Path("/home/someone/setup"), Path("/etc/setup")
    answers, settings = folder / "journey.json.damaged", folder / "settings.json.damaged"
    window.start.tell_files("They cannot be read.", [answers, settings], "details")
    notice = window.start.trouble
    assert notice is not None
    said = f"The files are {answers.name} and {settings.name}, in the folder {folder}."
    assert notice.place.text() == said
    window.start.tell_files("They cannot be read.", [answers, elsewhere / "settings.json"], "details")
    assert notice.place.text().count("in the folder") == 2, "each has a folder of its own"


def test_what_stands_below_the_words_of_a_notice_begins_where_they_begin(
    window: Window, qtbot: QtBot
) -> None:
    window.start.tell_files("A file cannot be read.", [Path("/home/someone/journey.json")], "details")
    notice = window.start.trouble
    assert notice is not None
    click(qtbot, notice.more)
    qtbot.waitUntil(lambda: notice.details.width() > 0)
    parts = (notice.text, notice.place, notice.show_folder, notice.details)
    assert len({part.mapTo(notice, QPoint(0, 0)).x() for part in parts}) == 1


def test_a_damaged_program_says_so_in_a_notice(window: Window, theme: Theme) -> None:
    page = window.start_page
    assert page._scroll is not None
    page._scroll.takeWidget()
    page.say_damaged("resources/objects.toml: it does not say what it should")
    shown = page._scroll.widget().findChildren(Label)
    assert [label.text() for label in shown] == [
        "A file of this program is damaged. Install the program again.",
        "resources/objects.toml: it does not say what it should",
    ]


def test_a_newer_journey_is_named(workspace: Workspace, open_window: OpenWindow) -> None:
    folder = workspace._files.folder
    folder.mkdir(parents=True)
    newer = SetupState().to_json().replace('"version": 3', '"version": 99')
    (folder / "journey.json").write_text(newer)
    window = open_window(workspace)
    notice = window.start.trouble
    assert notice is not None
    assert notice.text.text() == "A newer version of Armatic Setup saved your answers."
    assert notice.place.text() == f"The file is journey.json, in the folder {folder}."
    assert "version 99" in notice.details.toPlainText()


def test_practice_shows_that_it_is_practice(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(practice, "PracticeGateway", FakeGateway, raising=False)
    click(qtbot, window.start.practice_row)
    assert shown(window) == "prerequisites"
    assert window.setup.band.isVisible()
    assert "Practice company" in window.setup.band.text.text()


def test_a_practice_company_that_does_not_start_is_told(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> FakeGateway:
        raise SetupError(Fault(Stage.LOCAL, "disk_full"))

    monkeypatch.setattr(practice, "PracticeGateway", refuse, raising=False)
    click(qtbot, window.start.practice_row)
    assert window.on_start
    assert window.start.practice_row.isEnabled()


# -- moving on and back ------------------------------------


def test_next_and_back_walk_the_steps(window: Window, qtbot: QtBot) -> None:
    begin(window, qtbot)
    footer = window.setup.footer
    assert footer.primary.text() == "&Next: Create user"
    click(qtbot, footer.primary)
    assert shown(window) == "create_user"
    click(qtbot, footer.back)
    assert shown(window) == "prerequisites"
    click(qtbot, footer.back)
    assert window.on_start


def test_a_blocked_step_says_why_and_is_not_opened(window: Window, qtbot: QtBot) -> None:
    begin(window, qtbot)
    steps = window.setup.panel.steps
    qtbot.mouseClick(steps.viewport(), Qt.MouseButton.LeftButton, pos=steps.place_of("initial_sync"))
    assert shown(window) == "prerequisites"
    assert window.setup.footer.note.text().startswith("The connection is not tested yet.")
    qtbot.mouseClick(steps.viewport(), Qt.MouseButton.LeftButton, pos=steps.place_of("connect"))
    assert shown(window) == "connect"
    assert not window.setup.footer.primary.isEnabled()
    assert window.setup.footer.note.text().startswith("The connection is not tested yet.")


def test_keys_walk_the_steps(window: Window, qtbot: QtBot) -> None:
    click(qtbot, window.start.new_row)
    press(qtbot, window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert shown(window) == "create_user"
    assert window.focusWidget() is window.setup.page.focus_target
    press(qtbot, window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert shown(window) == "prerequisites"
    press(qtbot, window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.on_start


def test_tab_goes_from_the_page_to_the_footer_to_the_steps(window: Window, qtbot: QtBot) -> None:
    click(qtbot, window.start.new_row)
    click(qtbot, window.setup.footer.primary)
    page, footer, panel = window.setup.page, window.setup.footer, window.setup.panel
    page.focus_target.setFocus()
    stops: list[QWidget] = []
    for _ in range(60):
        press(qtbot, window, Qt.Key.Key_Tab)
        if window.focusWidget() in stops:
            break
        stops.append(window.focusWidget())
    regions = [
        "page" if page.isAncestorOf(one) else "footer" if footer.isAncestorOf(one) else "steps"
        for one in stops
    ]
    assert regions == sorted(regions, key=["page", "footer", "steps"].index)
    assert stops[0] is page.findChildren(Button)[0]
    lower = [panel.steps, panel.help, panel.language, panel.home]
    assert stops[-7:] == [footer.primary, *footer.act_buttons, footer.back, *lower]
    press(qtbot, window, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert window.focusWidget() is panel.home
    assert window.ring.target is panel.home


def test_tab_scrolls_to_where_it_goes(window: Window, qtbot: QtBot) -> None:
    click(qtbot, window.start.new_row)
    window.resize(900, 600)
    page = window.setup.page
    assert isinstance(page, GuidePage)
    page.focus_target.setFocus()
    for _ in range(30):
        press(qtbot, window, Qt.Key.Key_Tab)
        if window.focusWidget() is page.confirm:
            break
    viewport = window.setup.view.viewport()
    place = page.confirm.mapTo(viewport, QPoint())
    assert viewport.rect().contains(place)


def test_a_button_that_goes_takes_nothing_else_with_it(window: Window, qtbot: QtBot) -> None:
    """Tab walks over everything; asking Qt's own chain would make a button the owner of what follows it."""
    window.show_step("prerequisites")
    footer = window.setup.footer
    footer.set_acts((FooterAction("&Cancel", footer.update),))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    (button,) = footer.act_buttons
    living = [one for one in window.findChildren(QWidget) if one is not button]
    for _ in range(12):
        press(qtbot, window, Qt.Key.Key_Tab)
    footer.set_acts(())
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(button)
    assert all(isValid(one) for one in living)


def test_the_words_of_an_act_are_whole_where_there_is_room_again(
    window: Window, theme: Theme, qtbot: QtBot
) -> None:
    window.show_step("prerequisites")
    footer = window.setup.footer
    long, short = "Bericht für den &Support sichern", "Bericht &sichern"
    footer.set_acts((FooterAction(long, footer.update, icon="document", short=short),))
    footer.set_primary("&Weiter: Erste Synchronisierung")
    footer.set_note("Die Verbindung funktioniert.")
    (button,) = footer.act_buttons
    for scheme in (Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST):
        theme.set_scheme(scheme)  # it lays out everything anew, and so does the size
        window.resize(1280, 800)
        qtbot.waitUntil(lambda: button.text() == long and button.width() >= button.sizeHint().width())
        window.resize(900, 600)
        qtbot.waitUntil(lambda: button.text() == short and button.width() >= button.sizeHint().width())


def test_f6_walks_the_regions(window: Window, qtbot: QtBot) -> None:
    click(qtbot, window.start.new_row)
    page, footer, panel = window.setup.page, window.setup.footer, window.setup.panel
    press(qtbot, window, Qt.Key.Key_F6)
    assert window.focusWidget() is footer.primary
    press(qtbot, window, Qt.Key.Key_F6)
    assert window.focusWidget() is panel.steps
    press(qtbot, window, Qt.Key.Key_F6)
    assert page.isAncestorOf(window.focusWidget())
    press(qtbot, window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.focusWidget() is panel.steps


def test_mnemonics_appear_with_the_keyboard(window: Window, qtbot: QtBot) -> None:
    click(qtbot, window.start.new_row)
    back = window.setup.footer.back
    before = back.grab().toImage()
    press(qtbot, window, Qt.Key.Key_Alt)
    assert back.grab().toImage() != before


# -- pages ------------------------------------


def test_i_have_done_this_is_kept(window: Window, workspace: Workspace, qtbot: QtBot) -> None:
    click(qtbot, window.start.new_row)
    page = window.setup.page
    assert isinstance(page, GuidePage)
    assert window.setup.footer.note.text() == "Not confirmed yet. Connect tests it."
    page.confirm.click()
    assert "prerequisites" in workspace.journey.state.confirmed
    assert window.setup.footer.note.text() == "Saved"
    assert again(workspace).saved.real.confirmed == frozenset({"prerequisites"})
    page.confirm.click()
    assert not workspace.journey.state.confirmed


def test_a_disproved_step_says_what_is_wrong(window: Window, workspace: Workspace, qtbot: QtBot) -> None:
    fact = ConnectionFact(
        tested_at=datetime(2026, 11, 24, 9, 30, tzinfo=UTC),
        passed=False,
        checks_passed=frozenset({"reach"}),
        checks_total=8,
        disproved=frozenset({"authorize_sender"}),
    )
    workspace.change(workspace.journey.confirm("authorize_sender", done=True))
    window.show_step("authorize_sender")
    page = window.setup.page
    assert isinstance(page, GuidePage)
    assert page.confirm.isChecked()
    workspace.change(workspace.journey.connection_tested(fact))
    page.on_enter()
    assert not page.confirm.isChecked()
    reason = workspace.journey.status("authorize_sender").reason
    assert any(label.text().startswith(reason) and label.isVisible() for label in page.findChildren(QLabel))
    page.confirm.click()
    assert not any(
        label.text().startswith(reason) and label.isVisible() for label in page.findChildren(QLabel)
    )


def test_a_step_is_sent_by_mail(
    window: Window, workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    begin(window, qtbot)
    click(qtbot, window.setup.footer.act_buttons[0])
    address = unquote(opened[0].toString(QUrl.ComponentFormattingOption.FullyEncoded))
    mail = workspace.journey.email("prerequisites")
    assert address.startswith(f"mailto:?subject={mail.subject}&body=")
    assert "Web Services" in address


def test_texts_follow_the_answers(window: Window, workspace: Workspace, qtbot: QtBot) -> None:
    window.show_step("create_user")
    workspace.change(workspace.journey.answer(user_id="other-user"))
    window.show_step("prerequisites")
    window.show_step("create_user")
    texts = [label.text() for label in window.setup.page.findChildren(QLabel) if label.isVisible()]
    assert "other-user" in texts
    assert "xmlgw-armatic" not in texts


def test_another_journey_gets_other_pages(window: Window, qtbot: QtBot) -> None:
    window.show_step("permissions")
    page = window.setup.page
    assert isinstance(page, PlainPage)
    window.show_start()
    click(qtbot, window.start.new_row)
    if not page.discarded:  # something was saved, so it is asked first
        click(qtbot, button_named(window.start, "Start over"))
    assert page.discarded


def test_a_page_that_is_busy_keeps_back_and_next(window: Window, qtbot: QtBot, monkeypatch) -> None:
    window.show_step("permissions")
    page = window.setup.page
    monkeypatch.setattr(PlainPage, "can_go_back", False)
    monkeypatch.setattr(PlainPage, "can_go_next", False)
    page.changed.emit()
    assert not window.setup.footer.back.isEnabled()
    assert not window.setup.footer.primary.isEnabled()
    press(qtbot, window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    press(qtbot, window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert shown(window) == "permissions"


def test_a_failed_save_is_told_in_the_footer(window: Window, workspace: Workspace, qtbot: QtBot) -> None:
    begin(window, qtbot)
    workspace.save_error = SetupError(Fault(Stage.LOCAL, "disk_full"))
    workspace.save_changed.emit()
    assert window.setup.footer.note.text().startswith("Not saved: ")


@pytest.mark.parametrize(
    "step", ["prerequisites", "create_user", "permissions", "authorize_sender", "connect"]
)
def test_no_part_of_a_page_is_ever_a_window(window: Window, qapp: QApplication, step: str) -> None:
    """A part shown before it has a parent flashes up as a window of its own and takes the focus."""
    window.show_step(step)
    qapp.processEvents()
    assert window.isActiveWindow()


# -- geometry ------------------------------------


@pytest.mark.parametrize(
    "size", [QSize(900, 600), QSize(1024, 700), QSize(1280, 800), QSize(1700, 1000)], ids=str
)
@pytest.mark.parametrize("step", ["", *GUIDE_STEPS])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_is_cut(
    window: Window, theme: Theme, qapp: QApplication, qtbot: QtBot, size: QSize, step: str, scale: float
) -> None:
    if scale != 1.0:
        font = QFont(qapp.font())
        font.setPointSizeF(font.pointSizeF() * scale)
        theme.set_application_font(font)
    window.setMinimumSize(1, 1)
    if step:
        window.show_step(step)
    else:
        window.show_start()
    window.resize(size)
    qtbot.waitUntil(lambda: window.size() == size)
    qapp.processEvents()
    for area in window.findChildren(QScrollArea):
        if area.isVisible():
            content = area.widget()
            assert content.minimumSizeHint().width() <= area.viewport().width()
            assert content.width() <= area.viewport().width()
    for label in window.findChildren(Label):
        if label.isVisible() and label.text():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
            inside = label.parentWidget().rect().adjusted(-1, -1, 1, 1)
            assert inside.contains(label.geometry()), label.text()
    for button in window.findChildren(Button):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width(), button.text()
            assert button.height() >= button.sizeHint().height(), button.text()


def test_the_step_list_becomes_a_rail(window: Window, qtbot: QtBot) -> None:
    click(qtbot, window.start.new_row)
    assert window.setup.panel.width() == 272
    window.resize(1000, 700)
    qtbot.waitUntil(lambda: window.setup.panel.width() == 72)
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: window.setup.panel.width() == 272)


def test_the_page_is_never_wider_than_the_design(window: Window, qtbot: QtBot) -> None:
    click(qtbot, window.start.new_row)
    window.resize(1900, 900)
    qtbot.waitUntil(lambda: window.setup.page.width() == 928)
    assert window.setup.footer.height() == 72


def test_the_window_follows_a_change_of_colors(window: Window, theme: Theme, qtbot: QtBot) -> None:
    click(qtbot, window.start.new_row)
    middle = QPoint(window.width() - 20, 200)
    light = window.grab().toImage().pixelColor(middle)
    theme.set_scheme(Scheme.DARK)
    assert window.grab().toImage().pixelColor(middle) != light


# -- the page that comes next -------------------------------------------------------


def made(window: Window, step: str) -> bool:
    """Whether the page of a step exists, on screen or not."""
    return any(page.step.id == step for page in window.setup.findChildren(Page))


def test_the_next_page_is_made_while_this_one_is_read(window: Window, qtbot: QtBot) -> None:
    window.show_step("prerequisites")
    assert not made(window, "create_user")
    qtbot.waitUntil(lambda: made(window, "create_user"))
    ahead = next(page for page in window.setup.findChildren(Page) if page.step.id == "create_user")
    window.setup.go_next()
    assert window.setup.page is ahead


def test_a_page_made_before_an_answer_changed_is_made_anew(
    window: Window, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.change(workspace.journey.answer(company_id="HarborPine"))
    window.show_step("permissions")
    qtbot.waitUntil(lambda: made(window, "authorize_sender"))
    ahead = next(page for page in window.setup.findChildren(Page) if page.step.id == "authorize_sender")
    workspace.change(workspace.journey.answer(company_id="Northwind"))
    window.show_step("authorize_sender")
    assert window.setup.page is not ahead


def test_a_page_made_ahead_goes_with_the_journey(window: Window, qtbot: QtBot) -> None:
    window.show_step("prerequisites")
    qtbot.waitUntil(lambda: made(window, "create_user"))
    ahead = next(page for page in window.setup.findChildren(Page) if page.step.id == "create_user")
    window.setup.discard_pages()
    qtbot.waitUntil(lambda: not isValid(ahead))


# -- a page that was not made ahead ---------------------------------------------------


def coming(window: Window) -> bool:
    """Whether a page is still being made."""
    return any(curtain.isVisible() for curtain in window.setup.findChildren(Curtain))


def test_a_page_that_is_slow_to_show_lets_what_was_clicked_be_seen_before_it(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(window, qtbot)
    for slow in (False, True):
        monkeypatch.setattr(PlainPage, "slow_to_show", slow)
        window.show_step("prerequisites" if not slow else "create_user")
        following = "create_user" if not slow else "permissions"
        qtbot.waitUntil(lambda step=following: made(window, step))
        ahead = next(page for page in window.setup.findChildren(Page) if page.step.id == following)
        window.show_step(following)
        assert coming(window) is slow
        qtbot.waitUntil(lambda page=ahead: window.setup.page is page)  # not made anew


def test_the_list_shows_what_was_chosen_before_its_page_is_made(window: Window, qtbot: QtBot) -> None:
    begin(window, qtbot)
    window.show_step("permissions")
    assert coming(window)
    assert not made(window, "permissions")
    assert [entry.step_id for entry in window.setup.panel.steps.entries if entry.shown] == ["permissions"]
    assert not window.setup.footer.primary.isVisible()
    qtbot.waitUntil(lambda: not coming(window))
    assert shown(window) == "permissions"
    assert window.setup.footer.primary.isVisible()
    assert window.focusWidget() is window.setup.page.focus_target
    assert window.windowTitle().startswith("Module permissions")


def test_of_two_steps_chosen_in_haste_only_the_last_is_made(window: Window, qtbot: QtBot) -> None:
    begin(window, qtbot)
    window.show_step("permissions")
    window.show_step("authorize_sender")
    qtbot.waitUntil(lambda: not coming(window))
    assert shown(window) == "authorize_sender"
    assert not made(window, "permissions")


def test_a_page_that_is_asked_for_is_there_at_once(window: Window, qtbot: QtBot) -> None:
    begin(window, qtbot)
    window.show_step("create_user")
    press(qtbot, window, Qt.Key.Key_Tab)
    assert not coming(window)
    assert window.setup.page.isAncestorOf(window.focusWidget())


def test_a_journey_left_while_its_page_is_made_leaves_nothing(window: Window, qtbot: QtBot) -> None:
    begin(window, qtbot)
    window.show_step("permissions")
    window.pages.discard()
    window.show_start()
    qtbot.wait(150)  # longer than a page that nobody sees is waited for
    assert window.on_start
    assert not made(window, "permissions")


def test_turning_pages_moves_the_focus_nowhere_on_the_way(
    window: Window, qtbot: QtBot, qapp: QApplication
) -> None:
    begin(window, qtbot)
    window.show_step("create_user")
    assert shown(window) == "create_user"
    been: list[QWidget] = []
    qapp.focusChanged.connect(lambda _, now: been.append(now))
    window.show_step("prerequisites")
    assert been[-1] is window.setup.page.focus_target
    beside = (window.setup.panel, window.setup.footer)
    assert not any(part.isAncestorOf(one) for part in beside for one in been if one is not None)
