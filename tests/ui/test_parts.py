"""The basic parts: text, buttons, boxes, fields, copying, the footer, the focus ring."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFont, QGuiApplication, QPainter
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from armatic_setup.guide.markup import MarkupError
from armatic_setup.guide.steps import Instruction
from armatic_setup.guide.vocabulary import PermissionModel
from ui.pages.page import FooterAction
from ui.theme import Theme
from ui.tokens import Role, Scheme
from ui.widgets import exact_value, fields, line_breaks, text_block
from ui.widgets.action_row import ActionRow
from ui.widgets.button import Button, ButtonKind
from ui.widgets.check_box import CheckBox
from ui.widgets.disclosure import Disclosure
from ui.widgets.exact_value import ExactValue
from ui.widgets.fields import Field, PasswordField
from ui.widgets.flow_row import FlowRow
from ui.widgets.focus_ring import NO_RING, FocusRing
from ui.widgets.fold_button import FoldButton
from ui.widgets.footer import Footer
from ui.widgets.icon_label import IconLabel
from ui.widgets.instruction_list import InstructionList
from ui.widgets.label import Label
from ui.widgets.ledger_picture import LedgerPicture
from ui.widgets.notice import Notice, NoticeKind
from ui.widgets.search_field import SearchField
from ui.widgets.segmented import Segmented
from ui.widgets.text_block import TextBlock, verbatim

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LONG = "Open **Company** › **Admin** › **Users, roles, and groups** and type `xmlgw-armatic` there."


# -- text ------------------------------------


def test_a_text_reads_out_as_plain_words(theme: Theme, qtbot: QtBot) -> None:
    label = Label(theme, Role.BODY, LONG)
    qtbot.addWidget(label)
    assert label.text() == "Open Company › Admin › Users, roles, and groups and type xmlgw-armatic there."


@pytest.mark.parametrize("width", [90, 200, 400, 900])
def test_a_text_takes_the_lines_it_needs(theme: Theme, width: int) -> None:
    block = TextBlock(theme, Role.BODY, LONG)
    lines = block.height(width) / block.line_height
    assert lines == int(lines)
    assert lines >= block.natural_width / (width + 1)
    assert block.height(block.natural_width) == block.line_height


def test_a_lead_ends_with_no_word_alone_in_a_line(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    def ends(width: int) -> tuple[int, float]:
        block = TextBlock(theme, Role.LEAD, LONG)
        height = block.height(width)
        layout = block._layout
        assert layout is not None
        return height, layout.lineAt(layout.lineCount() - 1).naturalTextWidth()

    widths = range(200, 500, 10)
    evened = {width: ends(width) for width in widths}
    monkeypatch.setattr(text_block, "_EVENED", frozenset())
    monkeypatch.setattr(line_breaks, "_LONE", 0)
    plain = {width: ends(width) for width in widths}
    alone = [width for width in widths if plain[width][1] < width / 4]
    assert alone
    assert all(evened[width][0] == plain[width][0] for width in widths)
    assert all(evened[width][1] > plain[width][1] for width in alone)


def lines_of(theme: Theme, role: Role, text: str, width: int) -> list[str]:
    """The lines in which it is set."""
    block = TextBlock(theme, role, text)
    height = block.height(width)
    layout = block._layout
    assert layout is not None
    assert height == layout.lineCount() * block.line_height
    lines = [layout.lineAt(at) for at in range(layout.lineCount())]
    assert all(line.naturalTextWidth() <= width for line in lines)
    return [block.plain[line.textStart() :][: line.textLength()].strip() for line in lines]


@pytest.mark.parametrize("role", [Role.SMALL, Role.BODY, Role.HEADING])
def test_a_short_word_is_not_alone_in_the_last_line(
    theme: Theme, role: Role, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "The value begins or ends with a blank, and Sage Intacct counts it as a part of it."
    widths = range(180, 500, 10)
    joined = {width: lines_of(theme, role, text, width) for width in widths}
    monkeypatch.setattr(line_breaks, "_LONE", 0)
    plain = {width: lines_of(theme, role, text, width) for width in widths}
    alone = [width for width in widths if plain[width][-1] == "it."]
    assert alone
    assert all(joined[width][-1] == "of it." for width in alone)
    assert all(len(joined[width]) == len(plain[width]) for width in widths)


def test_half_a_word_is_not_alone_in_the_last_line(theme: Theme) -> None:
    text = "Etwa 28 Minuten, dazu die erste Synchronisierung. Sie brauchen einen Intacct-Admin."
    ends = {lines_of(theme, Role.SMALL, text, width)[-1] for width in range(180, 500, 3)}
    assert "Admin." not in ends
    assert "Intacct-Admin." in ends


@pytest.mark.parametrize("mirrored", [False, True])
def test_an_exact_value_is_not_broken_at_its_hyphen(theme: Theme, mirrored: bool) -> None:
    direction = Qt.LayoutDirection
    QGuiApplication.setLayoutDirection(direction.RightToLeft if mirrored else direction.LeftToRight)
    try:
        text = "Intacct refused 2 sign-ins of xmlgw-armatic, and one of UK-01 in the Web-Services-Kontext."
        found = [line for width in range(120, 500, 5) for line in lines_of(theme, Role.BODY, text, width)]
    finally:
        QGuiApplication.setLayoutDirection(direction.LeftToRight)
    ends = {line.split()[-1] for line in found if line.endswith("-")}
    assert ends == {"Web-", "Services-", "Web-Services-"}  # where German joins words a line may end


def test_a_single_letter_stays_with_what_its_hyphen_joins(theme: Theme) -> None:
    text = "Aus dem Fenster von Intacct oder einer E-Mail, auch aus einer Web-Services-Tabelle."
    found = [line for width in range(120, 500, 5) for line in lines_of(theme, Role.LEAD, text, width)]
    assert not [line for line in found if line.endswith("E-")]


def test_a_path_does_not_leave_its_first_sign_behind(theme: Theme) -> None:
    text = (
        "The bundle is written. Mail it to Armatic support yourself: /home/dana/bundles/armatic-support.zip"
    )
    found = [line for width in range(120, 500, 5) for line in lines_of(theme, Role.BODY, text, width)]
    assert not [line for line in found if line.endswith(" /")]


def test_a_telephone_number_is_not_broken(theme: Theme) -> None:
    text = "Chat in Armatic, or call (949) 424-2875, and say who you are."
    found = [line for width in range(120, 400, 5) for line in lines_of(theme, Role.SMALL, text, width)]
    assert not [line for line in found if line.endswith(("(949)", "424-"))]


def test_a_number_stays_with_what_it_counts(theme: Theme) -> None:
    texts = (
        "So 1 of 8 checks failed and 4 were not reached; the next try waits for 60 seconds on port 443.",
        "Of 8 checks 1 failed, 4 not so",  # a lone word takes one down, and that its number
    )
    widths = range(90, 500, 3)
    found = [line for one in texts for at in widths for line in lines_of(theme, Role.SMALL, one, at)]
    assert not [line for line in found if line.split()[-1] in {"1", "8", "4", "60"}]


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_number_of_an_item_stands_out_before_all_its_lines(theme: Theme, mirrored: bool) -> None:
    def edges(text: str) -> list[float]:
        block = TextBlock(theme, Role.SMALL, text, hanging=3)
        block.height(200)
        layout = block._layout
        assert layout is not None
        boxes = [layout.lineAt(at).naturalTextRect() for at in range(layout.lineCount())]
        assert all(box.left() >= 0 and box.right() <= 200 for box in boxes)
        return [200 - box.right() if mirrored else box.left() for box in boxes]

    direction = Qt.LayoutDirection
    QGuiApplication.setLayoutDirection(direction.RightToLeft if mirrored else direction.LeftToRight)
    try:
        first, *others = edges("1. " + LONG)
        assert edges("8. " + LONG)[1] == pytest.approx(others[0])  # of all items alike
    finally:
        QGuiApplication.setLayoutDirection(direction.LeftToRight)
    assert len(others) > 1
    assert first < 2
    assert all(10 < other < 30 for other in others)


def test_apostrophes_are_printed_curved_but_not_in_values(theme: Theme) -> None:
    block = TextBlock(theme, Role.BODY, "Intacct's mail says `it's`, and **Armatic's** too.")
    block.height(900)
    assert block._layout is not None
    assert block._layout.text() == "Intacct’s mail says it's, and Armatic’s too."
    assert block.plain == "Intacct's mail says it's, and Armatic's too."  # what is read out and looked for


def test_no_line_begins_with_the_sign_between_two_menus(theme: Theme) -> None:
    lines = [line for width in range(90, 500, 3) for line in lines_of(theme, Role.BODY, LONG, width)]
    assert any(line.endswith("›") for line in lines)
    assert not any(line.startswith("›") for line in lines)


@pytest.mark.parametrize("icon", ["", "chevron-right"])
def test_a_quiet_button_under_a_text_is_whole_when_it_is_mirrored(
    theme: Theme, qtbot: QtBot, icon: str
) -> None:
    def painted(direction: Qt.LayoutDirection) -> int:
        """How many of its columns have ink."""
        QGuiApplication.setLayoutDirection(direction)
        button = Button(theme, "Use Firm|HarborPine", ButtonKind.TERTIARY, icon=icon, small=True, flush=True)
        qtbot.addWidget(button)
        button.resize(button.sizeHint())
        image = button.grab().toImage()
        ground = image.pixel(image.width() // 2, 0)
        rows = range(image.height())
        return sum(any(image.pixel(x, y) != ground for y in rows) for x in range(image.width()))

    directions = Qt.LayoutDirection
    try:
        assert painted(directions.RightToLeft) == painted(directions.LeftToRight)
    finally:
        QGuiApplication.setLayoutDirection(directions.LeftToRight)


def test_a_word_longer_than_the_line_is_broken_not_cut(theme: Theme) -> None:
    block = TextBlock(theme, Role.BODY, "x" * 200)
    assert block.height(100) > block.line_height * 5


def test_what_people_wrote_is_not_read_as_markup(theme: Theme) -> None:
    assert TextBlock(theme, Role.BODY, verbatim("5 ** 2 `x {y}")).plain == "5 ** 2 `x {y}"
    with pytest.raises(MarkupError):
        TextBlock(theme, Role.BODY, "5 ** 2 `x")


def test_a_wrapped_label_keeps_its_height_in_a_column(theme: Theme, qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    column = QVBoxLayout(box)
    label = Label(theme, Role.LEAD, LONG)
    column.addWidget(label)
    column.addStretch(1)
    box.resize(220, 600)
    with qtbot.waitExposed(box):
        box.show()
    assert label.height() == label.heightForWidth(label.width()) > theme.line(Role.LEAD)


def test_nothing_is_laid_out_anew_around_words_that_stay_the_same(theme: Theme, qtbot: QtBot) -> None:
    box = QWidget()
    column = QVBoxLayout(box)
    label = Label(theme, Role.BODY, "11 rows", wrap=False)
    column.addWidget(label)
    column.addStretch(1)
    qtbot.addWidget(box)
    box.resize(300, 100)
    with qtbot.waitExposed(box):
        box.show()
    QApplication.processEvents()
    watcher = _Layouts()
    box.installEventFilter(watcher)
    for text, asks in (("11 rows", 0), ("11 rows", 0), ("111,111 rows", 1), ("111,111 rows", 0)):
        watcher.count = 0
        label.set_text(text)
        QApplication.processEvents()
        assert label.text() == text
        assert bool(watcher.count) is bool(asks)


class _Layouts(QObject):
    """Counts how often a widget is laid out anew."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


def test_a_label_grows_with_the_application_font(theme: Theme, qtbot: QtBot) -> None:
    label = Label(theme, Role.BODY, LONG, wrap=False)
    qtbot.addWidget(label)
    before = label.sizeHint()
    font = QFont(theme.font(Role.BODY))
    font.setPointSizeF(font.pointSizeF() * 2)
    theme.set_application_font(font)
    assert label.sizeHint().width() > before.width() * 1.7
    assert label.sizeHint().height() > before.height() * 1.7


# -- buttons ------------------------------------


@pytest.mark.parametrize("kind", ButtonKind)
def test_a_button_holds_its_text(theme: Theme, qtbot: QtBot, kind: ButtonKind) -> None:
    button = Button(theme, "&Next: Sender authorization", kind, icon="back")
    qtbot.addWidget(button)
    text = theme.metrics(Role.LABEL).horizontalAdvance("Next: Sender authorization")
    assert button.sizeHint().width() > text
    assert button.sizeHint().height() >= theme.px(38)


def test_a_busy_button_keeps_its_width(theme: Theme, qtbot: QtBot) -> None:
    button = Button(theme, "Run all checks again")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    width = button.width()
    button.set_busy_text("Testing…")
    assert button.sizeHint().width() < width
    assert button.minimumWidth() == width


def test_a_button_shows_its_states(theme: Theme, qtbot: QtBot) -> None:
    button = Button(theme, "Next", ButtonKind.PRIMARY)
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    corner = QPoint(button.width() // 2, 3)

    def ground() -> QColor:
        return button.grab().toImage().pixelColor(corner)

    assert ground() == theme.color("accent")
    button.setDown(True)
    assert ground() == theme.color("accentpress")
    button.setDown(False)
    button.setEnabled(False)
    assert ground() == theme.color("sunken")


# -- exact values ------------------------------------


def test_copying_says_so_for_a_while(theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(exact_value, "announce", lambda _widget, text: said.append(text))
    monkeypatch.setattr(exact_value, "COPIED_FOR", 20)
    value = ExactValue(theme, "xmlgw-armatic", "User ID")
    qtbot.addWidget(value)
    value.show()
    qtbot.mouseClick(value.button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "xmlgw-armatic"
    assert (value.button.text(), said) == ("Copied", ["Copied"])
    qtbot.waitUntil(lambda: value.button.text() == "Copy", timeout=5000)
    assert exact_value.CopyButton(theme, "Pscore", "Sender ID").accessibleName() == "Copy Sender ID Pscore"


def test_copied_lasts_two_seconds() -> None:
    assert exact_value.COPIED_FOR == 2000


# -- choices ------------------------------------


def test_segments_take_a_second_line_where_one_is_too_long(theme: Theme, qtbot: QtBot) -> None:
    control = Segmented(theme, [(str(n), f"Segment {n}") for n in range(5)], "Which one")
    qtbot.addWidget(control)
    whole = control.sizeHint().width()
    control.fit(whole)
    assert control.sizeHint().width() == whole
    control.fit(whole - 1)
    assert control.sizeHint().width() < whole
    with qtbot.waitExposed(control):
        control.show()
    places = [(one.y() > 1, one.width() >= one.sizeHint().width()) for one in control.findChildren(QWidget)]
    assert places == [(False, True)] * 3 + [(True, True)] * 2
    control.fit(whole)
    assert control.sizeHint().width() == whole


def test_a_segment_is_chosen_by_click_and_by_arrow(theme: Theme, qtbot: QtBot) -> None:
    control = Segmented(theme, (("user", "User-based"), ("role", "Role-based")), "Permission type")
    qtbot.addWidget(control)
    chosen: list[str] = []
    control.chosen.connect(chosen.append)
    control.choose("user")
    assert (control.value, chosen) == ("user", [])
    with qtbot.waitActive(control):
        control.show()
        control.activateWindow()
    user, role = control.findChildren(QWidget)
    qtbot.mouseClick(role, Qt.MouseButton.LeftButton)
    qtbot.keyClick(role, Qt.Key.Key_Left)
    assert chosen == ["role", "user"]
    assert user.accessibleName() == "Permission type: User-based"


def test_the_whole_check_box_is_its_target(theme: Theme, qtbot: QtBot) -> None:
    box = CheckBox(theme, "**I saved the user** and the password mail arrived")
    qtbot.addWidget(box)
    box.resize(220, box.heightForWidth(220))
    box.show()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(210, box.height() - 4))
    assert box.isChecked()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert not box.isChecked()
    assert box.accessibleName() == "I saved the user and the password mail arrived"
    assert box.height() > theme.line(Role.BODY)


def test_an_answer_unfolds(theme: Theme, qtbot: QtBot) -> None:
    answer = Label(theme, Role.SMALL, "Here.")
    question = Disclosure(theme, "Where?", answer)
    qtbot.addWidget(question)
    question.show()
    assert not answer.isVisible()
    qtbot.mouseClick(question.button, Qt.MouseButton.LeftButton)
    assert answer.isVisible()
    assert question.button.accessibleName() == "Where?, expanded"


# -- fields ------------------------------------


def test_a_field_drops_blanks_around_what_is_typed(theme: Theme, qtbot: QtBot) -> None:
    field = Field(theme, "Company ID", hint="Not its name.")
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.edited):
        qtbot.keyClicks(field.edit, "  HarborPine ")
    assert field.text == "HarborPine"
    assert field.edit.accessibleName() == "Company ID"
    assert field.edit.accessibleDescription() == "Not its name."


def test_an_error_replaces_the_hint_until_something_is_typed(
    theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[tuple[str, bool]] = []
    monkeypatch.setattr(fields, "announce", lambda _widget, text, *, urgent: said.append((text, urgent)))
    field = Field(theme, "Company ID", hint="Not its name.")
    qtbot.addWidget(field)
    field.set_error("Enter the company ID.")
    assert field.hint.text() == "Enter the company ID."
    assert said == [("Enter the company ID.", True)]
    qtbot.keyClicks(field.edit, "H")
    assert field.hint.text() == "Not its name."


def test_a_password_is_masked_and_comes_out_as_a_secret(theme: Theme, qtbot: QtBot) -> None:
    field = PasswordField(theme, "Password")
    qtbot.addWidget(field)
    qtbot.keyClicks(field.edit, " p&ss ")
    assert field.edit.echoMode() is QLineEdit.EchoMode.Password
    assert field.secret.reveal() == " p&ss "
    field._reveal.trigger()
    assert field.edit.echoMode() is QLineEdit.EchoMode.Normal
    assert field._reveal.text() == "Hide the password"
    field.clear()
    assert field.edit.echoMode() is QLineEdit.EchoMode.Password
    assert not field.secret


# -- rows that wrap ------------------------------------


def test_a_row_survives_the_end_of_one_of_its_things(theme: Theme, qtbot: QtBot) -> None:
    """Qt asks while a window goes, too: an override that raises then ends the process."""
    flow = FlowRow(8)
    qtbot.addWidget(flow)
    stays, goes = Button(theme, "Stays"), Button(theme, "Goes")
    flow.add(stays)
    flow.add(goes)
    shiboken6.delete(goes)
    assert flow.sizeHint() == stays.sizeHint()
    flow.resize(300, 40)
    assert flow.heightForWidth(300) == stays.sizeHint().height()


def test_a_flow_row_goes_on_in_the_next_line(theme: Theme, qtbot: QtBot) -> None:
    flow = FlowRow(8)
    qtbot.addWidget(flow)
    buttons = [Button(theme, f"Button {number}") for number in range(4)]
    for button in buttons:
        flow.add(button)
    height = buttons[0].sizeHint().height()
    assert flow.heightForWidth(flow.sizeHint().width()) == height
    assert flow.heightForWidth(buttons[0].sizeHint().width()) == 4 * height + 3 * 8
    flow.resize(buttons[0].sizeHint().width() * 2 + 8, 300)
    with qtbot.waitExposed(flow):
        flow.show()
    assert [button.y() for button in buttons] == [0, 0, height + 8, height + 8]
    assert all(button.isVisible() for button in buttons)
    buttons[0].hide()
    qtbot.waitUntil(lambda: [button.y() for button in buttons[1:]] == [0, 0, height + 8])


def test_instructions_number_themselves_and_fold_older_menus(theme: Theme, qtbot: QtBot) -> None:
    instructions = (
        Instruction("Click **Add**.", "", "", "Until 2024: **New**", "", PermissionModel.UNKNOWN, ()),
        Instruction("Type this **User ID**:", "Exactly.", "{user_id}", "", "", PermissionModel.UNKNOWN, ()),
    )
    shown = InstructionList(theme, instructions, {"user_id": "xmlgw-armatic"})
    qtbot.addWidget(shown)
    shown.show()
    spoken = [label.accessibleName() for label in shown.findChildren(Label) if label.accessibleName()]
    assert spoken == ["1. Click Add.", "2. Type this User ID:"]
    value = shown.findChild(ExactValue)
    assert (value.value, value.button.accessibleName()) == ("xmlgw-armatic", "Copy User ID xmlgw-armatic")
    older = next(label for label in shown.findChildren(Label) if label.text() == "Until 2024: New")
    assert not older.isVisible()
    qtbot.mouseClick(shown.findChild(FoldButton), Qt.MouseButton.LeftButton)
    assert older.isVisible()


def test_a_notice_of_one_line_stands_beside_the_middle_of_its_button(theme: Theme, qtbot: QtBot) -> None:
    notice = Notice(theme, "One sentence.")
    qtbot.addWidget(notice)
    act = Button(theme, "Go back", small=True)
    notice.add_act(act)
    notice.resize(600, notice.heightForWidth(600))
    with qtbot.waitExposed(notice):
        notice.show()
    middles = [
        one.mapTo(notice, one.rect().center()).y()
        for one in (notice.text, act, *notice.findChildren(IconLabel))
    ]
    assert max(middles) - min(middles) <= 1


@pytest.mark.parametrize("width", [1200, 500])
def test_a_band_takes_no_height_that_others_need(theme: Theme, qtbot: QtBot, width: int) -> None:
    band = Notice(theme, "One sentence.", band=True)
    qtbot.addWidget(band)
    band.resize(width, 60)
    with qtbot.waitExposed(band):
        band.show()
    layout = band.layout()
    assert layout is not None
    assert not layout.expandingDirections() & Qt.Orientation.Vertical


def test_a_notice_says_something_else(theme: Theme, qtbot: QtBot) -> None:
    notice = Notice(theme, "One.")
    qtbot.addWidget(notice)
    notice.set_notice(verbatim("Two `"), NoticeKind.FAILED)
    assert notice.text.text() == "Two `"


# -- footer ------------------------------------


def make_footer(theme: Theme, qtbot: QtBot, width: int) -> Footer:
    footer = Footer(theme)
    qtbot.addWidget(footer)
    footer.set_primary("&Next: Sender authorization")
    footer.set_note("Not confirmed yet. Connect tests it.")
    footer.set_acts(
        [FooterAction("&Send this step to an administrator", lambda: None, icon="mail", short="Send step")]
    )
    footer.resize(width, footer.heightForWidth(width))
    with qtbot.waitExposed(footer):
        footer.show()
    footer.resize(width, footer.heightForWidth(width))
    return footer


@pytest.mark.parametrize("width", [1008, 828, 700, 500, 330])
def test_nothing_in_the_footer_is_cut(theme: Theme, qtbot: QtBot, width: int) -> None:
    footer = make_footer(theme, qtbot, width)
    for button in (footer.back, footer.primary, *footer.act_buttons):
        qtbot.waitUntil(lambda button=button: button.size() == button.sizeHint())
        place = button.mapTo(footer, QPoint())
        assert place.x() >= 0
        assert place.x() + button.width() <= width
    assert footer.note.height() >= footer.note.heightForWidth(footer.note.width())
    assert footer.primary.accessibleName() == "Next: Sender authorization"
    assert footer.primary.accessibleDescription() == "Not confirmed yet. Connect tests it."


@pytest.mark.parametrize("note", ["", "Saved"])
def test_no_width_cuts_the_primary_button(theme: Theme, qtbot: QtBot, note: str) -> None:
    footer = make_footer(theme, qtbot, 1008)
    footer.set_note(note)
    for width in range(420, 620, 4):
        footer.resize(width, footer.heightForWidth(width))
        qtbot.waitUntil(lambda: footer.primary.width() >= footer.primary.sizeHint().width(), timeout=1000)
        assert footer.primary.geometry().right() < width


def test_the_footer_goes_back_to_one_line(theme: Theme, qtbot: QtBot) -> None:
    footer = make_footer(theme, qtbot, 400)
    assert footer.act_buttons[0].mapTo(footer, QPoint()).y() < footer.back.y()
    footer.resize(1008, footer.heightForWidth(1008))
    qtbot.waitUntil(lambda: footer.act_buttons[0].mapTo(footer, QPoint()).y() == footer.back.y())
    assert footer.act_buttons[0].text() == "&Send this step to an administrator"


def test_many_acts_leave_the_note_a_line_of_its_own(theme: Theme, qtbot: QtBot) -> None:
    footer = make_footer(theme, qtbot, 1008)
    footer.set_acts([FooterAction(f"Act number {number}", lambda: None) for number in range(4)])
    room = sum(button.sizeHint().width() for button in footer.act_buttons)
    width = room + 160
    footer.resize(width, footer.heightForWidth(width))
    first = footer.act_buttons[0]
    qtbot.waitUntil(lambda: footer.note.y() < first.mapTo(footer, QPoint()).y() < footer.back.y())
    assert footer.note.width() > room
    assert footer.heightForWidth(width) < 4 * footer.back.sizeHint().height()
    footer.set_acts([])
    footer.resize(1008, footer.heightForWidth(1008))
    qtbot.waitUntil(lambda: footer.note.geometry().center().y() == footer.back.geometry().center().y())


def test_a_note_of_one_word_needs_no_line_of_its_own(theme: Theme, qtbot: QtBot) -> None:
    footer = make_footer(theme, qtbot, 1008)
    footer.set_note("Saved")
    acts = sum(button.sizeHint().width() for button in footer.act_buttons)
    width = acts + 160  # less than a long note takes beside them
    footer.resize(width, footer.heightForWidth(width))
    first = footer.act_buttons[0]
    qtbot.waitUntil(lambda: first.mapTo(footer, QPoint()).y() < footer.back.y())
    assert footer.note.geometry().center().y() == first.mapTo(footer, first.rect().center()).y()


def test_an_act_of_the_footer_is_the_newest_one(theme: Theme, qtbot: QtBot) -> None:
    footer = Footer(theme)
    qtbot.addWidget(footer)
    calls: list[str] = []
    footer.set_acts([FooterAction("Save", lambda: calls.append("old"))])
    button = footer.act_buttons[0]
    footer.set_acts([FooterAction("Save", lambda: calls.append("new"))])
    assert footer.act_buttons == (button,)  # the same button, so the focus stays
    button.click()
    assert calls == ["new"]
    footer.set_acts([FooterAction("Save", lambda: None, reason="Nothing to save yet.")])
    assert not button.isEnabled()
    assert button.accessibleDescription() == "Nothing to save yet."


# -- focus ring ------------------------------------


def test_the_ring_follows_the_keyboard_not_the_mouse(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    field, button, title = QLineEdit(), Button(theme, "Next"), QLineEdit()
    title.setProperty(NO_RING, "yes")
    for widget in (field, button, title):
        row.addWidget(widget)
    ring = FocusRing(theme, window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.hasFocus()
    assert ring.target is None
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    assert ring.target is field  # fields always show it
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert ring.target is button
    assert ring.geometry() == button.geometry().adjusted(-4, -4, 4, 4)
    qtbot.keyClick(button, Qt.Key.Key_Tab)
    assert title.hasFocus()
    assert ring.target is None
    assert not ring.isVisible()


def test_the_ring_outlives_what_it_is_around(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    """A field that dies with the focus is not there any more when the ring hears of it."""
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    box, other = QWidget(), QLineEdit()
    dying = QLineEdit(box)
    row.addWidget(box)
    row.addWidget(other)
    ring = FocusRing(theme, window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    dying.setFocus()
    assert ring.target is dying
    with QSignalBlocker(qapp):  # whatever happens before the application tells of the focus
        shiboken6.delete(dying)
        box.resize(50, 50)
        ring.repaint()
    other.setFocus()
    assert ring.target is other


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_press_a_button(theme: Theme, qtbot: QtBot, key: Qt.Key) -> None:
    button = Button(theme, "Next")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)
    with qtbot.assertNotEmitted(button.clicked):  # Ctrl+Enter is the window's "next"
        qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_what_clears_a_search_is_a_cross_of_our_icons(theme: Theme, qtbot: QtBot, scheme: Scheme) -> None:
    field = SearchField(theme, "Name")
    qtbot.addWidget(field)
    theme.set_scheme(scheme)
    action = field.findChild(QAction)
    assert action is not None
    ours = theme.icons.pixmap("failed", "text2", 16).toImage()
    assert action.icon().pixmap(QSize(16, 16), 1.0).toImage() == ours


@pytest.mark.parametrize(
    "name", ["Review the checklist", "Review the checklist of all permissions, row by row"]
)
def test_the_badge_of_a_row_leaves_its_name_whole(theme: Theme, qtbot: QtBot, name: str) -> None:
    row = ActionRow(theme, "checklist", f"&{name}", "Each with its reason.", badge="Works without a network")
    qtbot.addWidget(row)
    needed = row.fontMetrics().horizontalAdvance(name)
    for width in range(600, 1000, 20):
        assert row._text_width(width) >= needed, width
    assert row._badge_beside(1000)


@pytest.mark.parametrize("width", [256, 364])
def test_in_the_ledger_of_the_start_panel_no_word_lies_upon_another(
    theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    placed: list[QRectF] = []

    def paint(block: TextBlock, _painter: QPainter, area: QRectF) -> None:
        placed.append(QRectF(area))

    monkeypatch.setattr(TextBlock, "paint", paint)
    picture = LedgerPicture(theme)
    qtbot.addWidget(picture)
    picture.fit(width)
    picture.resize(width, picture.sizeHint().height())
    picture.grab()
    assert len(placed) == 13
    for one, other in itertools.combinations(placed, 2):
        common = one.intersected(other)
        assert common.width() <= 2 or common.height() <= 2
    assert all(QRectF(picture.rect()).contains(one) for one in placed)
