"""The checklist where it stands alone: every act of every place, by keyboard, and what is heard of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from armatic_setup import product
from armatic_setup.faults import Fault, SetupError, Stage
from armatic_setup.guide.facts import ConnectionFact
from armatic_setup.guide.state import StateStore
from armatic_setup.guide.vocabulary import EntityModel, Right
from armatic_setup.review.export import Format
from armatic_setup.review.file import SUFFIX, save_review
from armatic_setup.review.model import Standing
from armatic_setup.review.sheet import Scope
from ui.pages.checklist import ChecklistPage
from ui.pages.review_call import CallPlace
from ui.pages.review_differences import DifferencesPlace
from ui.pages.review_file import FilePlace
from ui.pages.review_handover import HandoverPlace
from ui.pages.review_history import HistoryPlace
from ui.pages.review_paste import PastePlace
from ui.pages.review_rows import RowsPlace
from ui.pages.review_today import TodayPlace
from ui.tokens import Role
from ui.widgets.announce import announce
from ui.widgets.checklist_model import NAME
from ui.widgets.choice_tile import ChoiceTile
from ui.widgets.right_box import Box
from ui.widgets.text_block import TextBlock, verbatim

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.pages.page import Page
    from ui.theme import Theme
    from ui.window import Window
    from ui.workspace import Workspace

NOW = datetime(2026, 11, 24, 9, 42, tzinfo=UTC)
INVOICES = "accounts_receivable.invoices"
CUSTOMERS = "accounts_receivable.customers"
TABLE = (
    "Permission\tList\tView\tAdd\tEdit\tDelete\tPost\n"
    "Customers\tx\tx\t\t\t\t\n"
    "AR sales invoices\tx\tx\tx\tx\tx\tx\n"
    "Dunning notices\tx\tx\t\t\t\t\n"
)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(window: Window, qtbot: QtBot) -> ChecklistPage:
    """The checklist, one click from the start page."""
    qtbot.mouseClick(window.start.checklist_row, Qt.MouseButton.LeftButton)
    assert window.review.shown
    window.review.page.arrive()
    return window.review.page


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is announced."""
    words: list[str] = []

    def listen(widget: QWidget, text: str, *, urgent: bool = False) -> None:
        announce(widget, text, urgent=urgent)
        words.append(text)

    for module in ("checklist_board", "review_call", "review_paste", "places"):
        monkeypatch.setattr(f"ui.pages.{module}.announce", listen)
    monkeypatch.setattr("ui.widgets.notice_slot.announce", listen)
    return words


def rows_of(page: ChecklistPage) -> RowsPlace:
    page.show_place("rows")
    assert isinstance(page.page, RowsPlace)
    return page.page


# -- in and out -------------------------------------------------------------------------------------------


def test_it_opens_without_a_connection_and_back_leads_to_the_start(
    window: Window, page: ChecklistPage, qtbot: QtBot
) -> None:
    assert page.place == "rows"
    assert window.windowTitle().startswith("Permission checklist")
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.on_start
    assert window.focusWidget() is window.start.checklist_row


def test_the_step_leads_there_and_back_and_shows_what_was_done(window: Window, workspace: Workspace) -> None:
    window.show_step("permissions")
    window.review.open("today")
    workspace.checklist.enter_row(INVOICES, True)  # noqa: FBT003 - a slot
    window.review.leave()
    assert not window.on_start
    assert workspace.journey.rows_granted[0] == 1


def test_places_are_chosen_in_the_list_by_keyboard(page: ChecklistPage, qtbot: QtBot) -> None:
    steps = page.panel.steps
    ids = [entry.step_id for entry in steps.entries]
    for place in ("today", "handover", "call", "files", "history", "rows"):
        steps.setCurrentIndex(steps.model().index(ids.index(place), 0))
        qtbot.keyClick(steps, Qt.Key.Key_Return)
        assert page.place == place
        assert next(entry for entry in steps.entries if entry.shown).step_id == place


def test_a_place_shows_in_the_list_before_its_page_is_made(page: ChecklistPage, qtbot: QtBot) -> None:
    made: list[str] = []
    make = page.make_place

    def note(place: str) -> Page:
        made.append(place)
        return make(place)

    page.make_place = note
    page.show_place("call")
    assert page.place == "call"
    assert not made
    assert [entry.step_id for entry in page.panel.steps.entries if entry.shown] == ["call"]
    assert not page.footer.primary.isVisible()
    qtbot.waitUntil(lambda: made == ["call"] and page.footer.primary.isVisible())
    assert isinstance(page.page, CallPlace)
    page.show_place("rows")
    page.show_place("call")
    assert made == ["call"]


def test_a_page_that_goes_while_a_place_is_made_hears_nothing_more(
    window: Window, page: ChecklistPage, workspace: Workspace, qtbot: QtBot
) -> None:
    page.show_place("call")
    window.pages.discard()
    with qtbot.captureExceptions() as raised:
        workspace.checklist.tick_row(INVOICES, True)  # noqa: FBT003 - a slot
        qtbot.wait(150)  # longer than a page that nobody sees is waited for
    assert not raised
    assert page.place == ""


def test_back_from_a_place_within_another_leads_to_that(page: ChecklistPage) -> None:
    page.show_place("paste")
    page.go_back()
    assert page.place == "today"


def test_the_journey_of_before_is_worked_on(
    workspace: Workspace, open_window: Callable[[Workspace], Window]
) -> None:
    workspace.change(workspace.journey.tick_row(INVOICES, ticked=True))
    window = open_window(workspace)
    window.start.checklist_row.click()
    assert window.review.page.page.footer_note == "12 rows open."


def test_where_nothing_can_be_written_it_works_and_says_so_once(
    page: ChecklistPage, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_store: StateStore, _state: object) -> None:
        raise SetupError(Fault(Stage.LOCAL, "state", detail="read-only file system"))

    monkeypatch.setattr(StateStore, "save", refuse)
    workspace.checklist.tick_row(INVOICES, True)  # noqa: FBT003 - a slot
    assert workspace.journey.row(INVOICES).granted
    said = "Nothing is saved on this computer. Save a review file elsewhere to keep it."
    assert page.footer.note.text() == said
    assert rows_of(page).board.saved.text() == "Not saved"


# -- undo ---------------------------------------------------------------------------------------------------


def test_undo_and_redo_by_key_and_by_button(page: ChecklistPage, workspace: Workspace, qtbot: QtBot) -> None:
    board = rows_of(page).board
    assert not board.undo.isEnabled()
    board.list.choose(INVOICES, 0)
    board.list.setFocus()
    qtbot.keyClick(board.list, Qt.Key.Key_Space)
    assert workspace.journey.row(INVOICES).granted
    assert board.undo.accessibleName() == "Undo: Invoices"
    qtbot.keyClick(board.list, Qt.Key.Key_Z, CTRL)
    assert not workspace.journey.row(INVOICES).granted
    qtbot.keyClick(board.list, Qt.Key.Key_Y, CTRL)
    assert workspace.journey.row(INVOICES).granted
    qtbot.mouseClick(board.undo, Qt.MouseButton.LeftButton)
    assert not workspace.journey.row(INVOICES).granted
    qtbot.mouseClick(board.redo, Qt.MouseButton.LeftButton)
    assert workspace.journey.row(INVOICES).granted


def test_a_note_is_saved_as_it_is_typed_and_undone_in_one_go(
    page: ChecklistPage, workspace: Workspace, qtbot: QtBot
) -> None:
    board = rows_of(page).board
    board.card.open_details(INVOICES)
    qtbot.keyClicks(board.card.details.note, "They call it bills")
    assert dict(workspace.journey.state.notes)[INVOICES] == "They call it bills"
    assert "They call it bills" in (workspace._files.folder / "journey.json").read_text()
    assert len(workspace.checklist.history.done) == 1
    workspace.checklist.undo()
    assert workspace.journey.state.notes == ()
    assert board.card.details.note.toPlainText() == ""


def test_an_own_name_is_shown_and_found(page: ChecklistPage, workspace: Workspace, qtbot: QtBot) -> None:
    board = rows_of(page).board
    board.card.open_details(INVOICES)
    qtbot.keyClicks(board.card.details.name, "Customer bills")
    place = board.list.checklist.place_of(INVOICES, NAME)
    assert place.data() == "Customer bills"
    qtbot.keyClicks(board.search, "customer bi")
    assert board.result.text() == "1 row found: Customer bills in Accounts Receivable."


def test_the_history_names_what_was_done_and_what_was_taken_back(
    page: ChecklistPage, workspace: Workspace
) -> None:
    desk = workspace.checklist
    desk.tick(CUSTOMERS, Right.LIST, True)  # noqa: FBT003 - a slot
    desk.tick_row(INVOICES, True)  # noqa: FBT003 - a slot
    desk.undo()
    page.show_place("history")
    history = page.page
    assert isinstance(history, HistoryPlace)
    ledger = history.table.ledger
    told = [(ledger.cell(row, 1).text, ledger.cell(row, 2).text) for row in range(ledger.rowCount())]
    assert told == [("Invoices", "taken back"), ("Customers, List", "stands")]
    history.redo.click()
    assert workspace.journey.row(INVOICES).granted


def test_what_a_live_test_found_is_never_undone(workspace: Workspace, page: ChecklistPage) -> None:
    desk = workspace.checklist
    desk.tick_row(CUSTOMERS, True)  # noqa: FBT003 - a slot
    fact = ConnectionFact(
        NOW, passed=False, checks_passed=frozenset(), checks_total=8, proven=frozenset({INVOICES})
    )
    workspace.change(workspace.journey.connection_tested(fact))
    desk.undo()
    row = desk.review.row(INVOICES).right(Right.LIST)
    assert row is not None
    assert row.standing is Standing.PROVEN
    assert not workspace.journey.row(CUSTOMERS).granted


# -- what is granted today ----------------------------------------------------------------------------------


def test_ticks_count_when_a_row_is_first_entered(page: ChecklistPage, workspace: Workspace) -> None:
    workspace.checklist.tick(INVOICES, Right.LIST, True)  # noqa: FBT003 - a slot
    page.show_place("today")
    place = page.page
    assert isinstance(place, TodayPlace)
    model = place.board.list.checklist
    row = model.row(INVOICES)
    assert row is not None
    model.toggle_right(row, Right.DELETE)
    assert dict(workspace.journey.state.granted)[INVOICES] == {Right.LIST, Right.DELETE}
    assert "1 right is more than Armatic needs" in place.footer_note
    place.board.card.open_details(INVOICES)
    place.board.card.details.drop.click()
    assert workspace.journey.state.granted == ()


def test_a_pasted_table_is_seen_before_it_is_taken(
    page: ChecklistPage, workspace: Workspace, qtbot: QtBot, heard: list[str]
) -> None:
    page.show_place("today")
    assert isinstance(page.page, TodayPlace)
    page.page.paste.click()
    place = page.page
    assert isinstance(place, PastePlace)
    assert not page.footer.primary.isEnabled()
    QGuiApplication.clipboard().setText(TABLE)
    qtbot.keyClick(place.box, Qt.Key.Key_V, CTRL)
    assert workspace.journey.state.granted == ()
    assert place.notice.text == "2 rows read. 1 name is unknown. Look through it, then take it."
    assert place.notice.text in heard
    ledger = place.table.ledger
    assert ledger.cell(0, 0).text == "Accounts Receivable › Customers"
    assert ledger.cell(0, 2).text == "Missing: Add, Edit"
    assert ledger.cell(1, 2).text == "More than needed: Delete"
    assert page.footer.primary.accessibleName() == "Take 2 rows"
    qtbot.keyClick(page.window(), Qt.Key.Key_Return, CTRL)
    assert page.place == "today"
    assert dict(workspace.journey.state.granted)[CUSTOMERS] == {Right.LIST, Right.VIEW}
    workspace.checklist.undo()
    assert workspace.journey.state.granted == ()


def test_nonsense_gets_a_sentence_and_changes_nothing(page: ChecklistPage, workspace: Workspace) -> None:
    page.show_place("paste")
    place = page.page
    assert isinstance(place, PastePlace)
    place.box.setPlainText("Dear all, lunch is at noon.")
    place.look.click()
    assert place.notice.isVisible()
    assert not place.can_go_next
    assert workspace.journey.state.granted == ()


def test_a_browser_s_table_is_read_from_its_html(page: ChecklistPage) -> None:
    page.show_place("paste")
    place = page.page
    assert isinstance(place, PastePlace)
    data = QMimeData()
    data.setText("Customers")
    data.setHtml(
        "<table><tr><th>Row</th><th>List</th><th>View</th></tr>"
        "<tr><td>Customers</td><td><input type=checkbox checked></td><td><input type=checkbox checked></td>"
        "</tr></table>"
    )
    place.box.insertFromMimeData(data)
    assert place.read is not None
    assert place.read.granted[CUSTOMERS] == {Right.LIST, Right.VIEW}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_file_with_a_table_is_opened(page: ChecklistPage, tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "rights.csv"
    file.write_bytes("Row;List;View\nCustomers;é;x\n".replace("é", "x").encode(encoding))
    page.files.choose_table = lambda: str(file)
    page.show_place("paste")
    place = page.page
    assert isinstance(place, PastePlace)
    place.file.click()
    assert place.read is not None
    assert place.read.granted[CUSTOMERS] == {Right.LIST, Right.VIEW}


def test_a_file_that_is_not_there_is_told(page: ChecklistPage, tmp_path: Path) -> None:
    page.show_place("paste")
    place = page.page
    assert isinstance(place, PastePlace)
    page.files.read_table(tmp_path / "nowhere.csv")
    assert place.notice.isVisible()


# -- handing over -------------------------------------------------------------------------------------------


@pytest.fixture
def handover(page: ChecklistPage) -> HandoverPlace:
    page.show_place("handover")
    assert isinstance(page.page, HandoverPlace)
    return page.page


@pytest.mark.parametrize("wanted", list(Format))
def test_the_sheet_is_saved_in_every_format(
    page: ChecklistPage, handover: HandoverPlace, tmp_path: Path, wanted: Format
) -> None:
    handover.formats.choose(wanted)
    handover.formats.chosen.emit(wanted)
    target = tmp_path / f"sheet{wanted}"
    page.files.choose_target = lambda _name: str(target)
    page.go_next()
    content = target.read_bytes()
    assert content.startswith(b"%PDF") if wanted is Format.PDF else b"Invoices" in content
    assert handover.notice.text == f"Saved as sheet{wanted}."


def test_the_name_without_an_ending_gets_that_of_the_format(
    page: ChecklistPage, handover: HandoverPlace, tmp_path: Path
) -> None:
    handover.formats.choose(Format.TEXT)
    page.files.choose_target = lambda _name: str(tmp_path / "sheet")
    page.go_next()
    assert (tmp_path / "sheet.txt").exists()


def test_a_folder_that_takes_no_file_is_told(
    page: ChecklistPage, handover: HandoverPlace, tmp_path: Path
) -> None:
    handover.formats.choose(Format.TEXT)
    page.files.choose_target = lambda _name: str(tmp_path / "none" / "sheet.txt")
    page.go_next()
    assert handover.notice.isVisible()
    assert "sheet" not in handover.notice.text


def test_what_is_on_the_sheet_is_chosen(handover: HandoverPlace, workspace: Workspace) -> None:
    workspace.checklist.tick_row(INVOICES, True)  # noqa: FBT003 - a slot
    handover.recommended.setChecked(False)
    assert INVOICES not in {row.id for row in handover.sheet.rows}
    handover.scopes.choose(Scope.EVERYTHING)
    assert INVOICES in {row.id for row in handover.sheet.rows}
    handover.reviewer.edit.setText("Dana Ruiz")
    handover.reviewer.edit.editingFinished.emit()
    assert any(fact.value == "Dana Ruiz" for fact in handover.sheet.facts)


def test_the_sheet_is_mailed_and_copied(handover: HandoverPlace, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []

    def take(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    handover.mail.click()
    assert unquote(opened[0].toString()).startswith("mailto:?subject=Sage Intacct and Armatic")
    handover.copy.click()
    assert "Invoices" in QGuiApplication.clipboard().text()


def test_the_sheet_is_seen_before_it_is_printed(handover: HandoverPlace, qtbot: QtBot) -> None:
    preview = handover._preview
    assert preview is not None
    qtbot.waitUntil(lambda: preview._pages.pageCount() > 0)
    assert "rows" in preview._pages.accessibleDescription()


# -- review files -------------------------------------------------------------------------------------------


def theirs(workspace: Workspace, path: Path) -> Path:
    """A review by somebody else."""
    journey = workspace.journey.tick_row(INVOICES, ticked=True).note(CUSTOMERS, "Done on Monday")
    journey = journey.answer(entities=EntityModel.MULTI).reviewed("Dana Ruiz", "Harbor & Pine", NOW)
    save_review(path, journey, None, NOW)
    return path


def test_mine_is_saved_and_opened_again(
    page: ChecklistPage, workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    page.show_place("files")
    place = page.page
    assert isinstance(place, FilePlace)
    page.files.choose_target = lambda _name: str(tmp_path / "mine")
    place.reviewer.edit.setText("Dana Ruiz")
    place.save.click()
    saved = tmp_path / f"mine{SUFFIX}"
    assert place.notice.text == f"The review is saved as {saved.name}. It holds no password."
    page.files.choose_review = lambda: str(saved)
    place.open.click()
    assert page.place == "differences"
    assert isinstance(page.page, DifferencesPlace)
    assert page.page.notice.text == "Both reviews say the same."
    page.go_next()
    assert page.place == "rows"


def test_differences_are_taken_by_choice(
    page: ChecklistPage, workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    page.files.read_review(theirs(workspace, tmp_path / "theirs.armatic-review.json"))
    place = page.page
    assert isinstance(place, DifferencesPlace)
    assert [row.title.text().split("   ")[0] for row in place.rows] == [
        "Entities",
        "Accounts Receivable › Customers",
        "Accounts Receivable › Invoices",
    ]
    assert not page.footer.primary.isEnabled()
    place.rows[1].mine.setFocus()
    qtbot.keyClick(place.rows[1].mine, Qt.Key.Key_Right)
    assert place.rows[1].takes_theirs
    assert page.footer.primary.accessibleName() == "Take 1 of 3"
    page.go_next()
    assert dict(workspace.journey.state.notes)[CUSTOMERS] == "Done on Monday"
    assert not workspace.journey.row(INVOICES).granted
    workspace.checklist.undo()
    assert workspace.journey.state.notes == ()


def test_all_of_theirs_is_two_keys_away(page: ChecklistPage, workspace: Workspace, tmp_path: Path) -> None:
    page.files.read_review(theirs(workspace, tmp_path / "theirs.armatic-review.json"))
    place = page.page
    assert isinstance(place, DifferencesPlace)
    place.all_theirs.click()
    place.all_mine.click()
    assert place.chosen == frozenset()
    place.all_theirs.click()
    page.go_next()
    assert workspace.journey.row(INVOICES).granted
    assert workspace.journey.state.answers.entities is EntityModel.MULTI


def test_what_would_take_something_of_mine_away_says_so(
    page: ChecklistPage, workspace: Workspace, tmp_path: Path
) -> None:
    file = theirs(workspace, tmp_path / "theirs.armatic-review.json")
    workspace.checklist.note(CUSTOMERS, "My own words")
    page.files.read_review(file)
    place = page.page
    assert isinstance(place, DifferencesPlace)
    tiles = {row.id: row.theirs.accessibleName() for row in place.rows}
    assert "Theirs, in place of mine: Done on Monday" in tiles[f"{CUSTOMERS}#note"]
    assert "Theirs, added to mine: ticked" in tiles[f"{INVOICES}#rights"]
    place.what_adds.click()
    assert place.chosen == {"#entities", f"{INVOICES}#rights"}


@pytest.mark.parametrize("content", ["{", '{"format": "armatic-review", "version": 99}', "{}", ""])
def test_a_file_that_cannot_be_used_is_told_and_left_alone(
    page: ChecklistPage, workspace: Workspace, tmp_path: Path, content: str
) -> None:
    page.show_place("files")
    place = page.page
    assert isinstance(place, FilePlace)
    file = tmp_path / "odd.armatic-review.json"
    file.write_text(content)
    page.files.read_review(file)
    assert page.place == "files"
    assert place.notice.text
    assert file.read_text() == content


def drop(page: ChecklistPage, data: QMimeData) -> None:
    position = page.rect().center().toPointF()
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    page.dropEvent(QDropEvent(position, action, data, button, Qt.KeyboardModifier.NoModifier))


@pytest.mark.parametrize("ending", product.REVIEW_ENDINGS)
def test_a_review_a_table_or_a_text_can_be_dropped_anywhere(
    ending: str, page: ChecklistPage, workspace: Workspace, tmp_path: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(theirs(workspace, tmp_path / f"theirs{ending}")))])
    drop(page, data)
    assert page.place == "differences"
    table = tmp_path / "rights.txt"
    table.write_text(TABLE)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(table))])
    drop(page, data)
    assert page.place == "paste"
    page.show_place("rows")
    data = QMimeData()
    data.setText(TABLE)
    drop(page, data)
    assert isinstance(page.page, PastePlace)
    assert page.page.read is not None


# -- on the phone -------------------------------------------------------------------------------------------


@pytest.fixture
def call(page: ChecklistPage) -> CallPlace:
    page.show_place("call")
    assert isinstance(page.page, CallPlace)
    return page.page


def test_a_whole_call_needs_no_mouse(
    call: CallPlace, workspace: Workspace, qtbot: QtBot, heard: list[str]
) -> None:
    assert call.side.script.title.text() == "Opening the call"
    qtbot.keyClick(call.stages, Qt.Key.Key_Right, CTRL)
    assert call.side.script.title.text() == "Users or roles"
    qtbot.keyClick(call.stages, Qt.Key.Key_Down, CTRL)
    assert call.stages.value == "rows"
    row = call.row
    assert row is not None
    assert call.side.script.title.text() == f"{row.permission.application} › {row.label}"
    assert heard[-1].startswith(call.side.script.title.text())
    qtbot.keyClick(call.card.list, Qt.Key.Key_Space, CTRL)
    assert workspace.journey.row(row.permission.id).granted
    assert heard[-1] == f"{row.label}, granted. 1 of 13 rows ticked."
    qtbot.keyClick(call.card.list, Qt.Key.Key_N, CTRL)
    assert call.side.note.hasFocus()
    qtbot.keyClicks(call.side.note, "sees it")
    assert dict(workspace.journey.state.notes)[row.permission.id] == "sees it"
    qtbot.keyClick(call.side.note, Qt.Key.Key_Escape)
    assert call.card.list.hasFocus()
    qtbot.keyClick(call.card.list, Qt.Key.Key_Down, CTRL)
    after = call.row
    assert after is not None
    assert after.permission.id != row.permission.id
    assert call.side.note.toPlainText() == ""
    qtbot.keyClick(call.card.list, Qt.Key.Key_Up, CTRL)
    assert call.row is not None
    assert call.row.permission.id == row.permission.id


def test_a_call_in_a_narrow_window_has_one_column(call: CallPlace, window: Window) -> None:
    """Script, then rows, both as wide as the page; wide again, they stand side by side."""

    def left_and_width(part: QWidget) -> tuple[int, int]:
        return part.mapTo(call, QPoint(0, 0)).x(), part.width()

    window.setMinimumSize(1, 1)
    window.resize(683, 512)
    QApplication.processEvents()
    assert left_and_width(call.side) == left_and_width(call.card)
    assert call.side.mapTo(call, QPoint(0, 0)).y() < call.card.mapTo(call, QPoint(0, 0)).y()
    assert call.side.isVisible()
    assert call.card.isVisible()
    assert call.stages.sizeHint().width() <= call.stages.width()
    window.resize(1280, 800)
    QApplication.processEvents()
    assert left_and_width(call.side)[0] > sum(left_and_width(call.card))
    assert call.side.script.isVisible()
    parts = (call.side.script, call.side.note, call.side.tick)
    tops = [part.mapTo(call, QPoint(0, 0)).y() for part in parts]
    assert tops == sorted(set(tops))


def test_a_narrow_window_has_no_sheet_too_small_to_be_read(page: ChecklistPage, window: Window) -> None:
    page.show_place("handover")
    place = page.page
    assert isinstance(place, HandoverPlace)
    window.setMinimumSize(1, 1)
    window.resize(683, 512)
    QApplication.processEvents()
    assert not place._paper.isVisible()
    assert place.reviewer.width() > place.width() - 40
    window.resize(1280, 800)
    QApplication.processEvents()
    assert place._paper.isVisible()
    assert place._paper.width() > place.reviewer.width()


@pytest.mark.parametrize("width", [150, 220, 500])
def test_a_choice_is_as_high_as_its_words(theme: Theme, qtbot: QtBot, width: int) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    caption = "Theirs, in place of mine, whatever it was before"
    one, long = ChoiceTile(theme, "Theirs", "x", "y", holder), ChoiceTile(theme, caption, "x", "y", holder)
    words = TextBlock(theme, Role.SMALL_LABEL, verbatim(caption))
    more = words.height(width - 48) - words.line_height
    assert long.heightForWidth(width) >= one.heightForWidth(width) + more


def test_every_part_of_the_call_has_its_script(call: CallPlace, workspace: Workspace) -> None:
    for _ in range(8):
        call.stages.step(-1)
    seen = set()
    for _ in range(8):
        seen.add(call.side.script.title.text())
        assert call.side.script.none.isHidden()
        call.stages.step(1)
    assert len(seen) == 8
    for row in workspace.catalogue.required_permissions:
        call.stages.choose("rows")
        call.card.list.choose(row.id)
        assert call.side.script.none.isHidden()


def test_the_record_names_rep_customer_and_open_points(
    page: ChecklistPage, call: CallPlace, tmp_path: Path, workspace: Workspace
) -> None:
    call.reviewer.edit.setText("Sam Okafor")
    call.customer.edit.setText("Harbor & Pine Supply")
    page.files.choose_target = lambda _name: str(tmp_path / "record.txt")
    page.go_next()
    text = (tmp_path / "record.txt").read_text()
    assert "Sam Okafor" in text
    assert "Harbor & Pine Supply" in text
    assert "Open points" in text
    page.files.choose_target = lambda _name: str(tmp_path / "record")
    page.go_next()
    assert (tmp_path / "record.pdf").read_bytes().startswith(b"%PDF")


# -- what is known ------------------------------------------------------------------------------------------


def test_a_refused_row_stays_refused_until_it_is_ticked_anew(
    page: ChecklistPage, workspace: Workspace
) -> None:
    desk = workspace.checklist
    desk.tick_row(CUSTOMERS, True)  # noqa: FBT003 - a slot
    fact = ConnectionFact(
        NOW,
        passed=False,
        checks_passed=frozenset({"sign_in"}),
        checks_total=8,
        denied=frozenset({CUSTOMERS}),
        disproved=frozenset({"permissions"}),
    )
    workspace.change(workspace.journey.connection_tested(fact))
    board = rows_of(page).board
    row = board.list.checklist.row(CUSTOMERS)
    assert row is not None
    assert board.list.checklist.right_box(row, Right.LIST) is Box.CONTRADICTED
    board.list.checklist.toggle_right(row, Right.LIST)
    row = board.list.checklist.row(CUSTOMERS)
    assert row is not None
    assert board.list.checklist.right_box(row, Right.LIST) is Box.TICKED


def test_another_journey_gets_another_page_and_nothing_to_undo(
    window: Window, page: ChecklistPage, workspace: Workspace
) -> None:
    workspace.checklist.tick_row(INVOICES, True)  # noqa: FBT003 - a slot
    window.review.leave()
    window.start.new_row.click()
    window.start.replace_wanted.emit()
    assert workspace.checklist.undo_words == ""
    assert replace(workspace.journey.state, refusals=()).ticks == frozenset()
    assert window.review.page is not page


def test_what_was_done_can_be_undone_after_a_look_at_the_start_page(
    window: Window, page: ChecklistPage, workspace: Workspace
) -> None:
    workspace.checklist.tick_row(INVOICES, True)  # noqa: FBT003 - a slot
    window.show_start()
    window.start.checklist_row.click()
    assert window.review.page is page
    workspace.checklist.undo()
    assert workspace.journey.state.ticks == frozenset()
