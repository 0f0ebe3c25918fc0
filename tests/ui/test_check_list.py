"""Rows of live checks and the fix-it card: shape, word, and the way out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from armatic_setup.diagnosis.plan import planned_checks
from armatic_setup.diagnosis.results import CheckResult, CheckStatus, Means, RightFact
from armatic_setup.diagnosis.rules import Diagnosis, diagnose
from armatic_setup.faults import ErrorEntry, Fault, Stage
from armatic_setup.guide.vocabulary import PermissionModel, Right
from ui.widgets.button import Button
from ui.widgets.check_list import CheckList
from ui.widgets.check_words import result_words
from ui.widgets.exact_value import CopyButton
from ui.widgets.fix_it_card import FixItCard
from ui.widgets.label import Label
from ui.widgets.raw_text import RawText
from ui.widgets.scroll_area import ScrollArea
from ui.widgets.state_glyph import Mark, StateGlyph

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from armatic_setup.guide.catalogue import Catalogue
    from ui.theme import Theme

AUTHORIZATION = "Armatic may connect to HarborPine"


@pytest.fixture
def refused(catalogue: Catalogue) -> Diagnosis:
    text = "Sender ID 'Pscore' is not authorized to make Web services requests"
    fault = Fault(Stage.SENDER, "refused", errors=(ErrorEntry("XL03000006", text),), control_id="c-1")
    return diagnose(fault, catalogue, company_id="HarborPine")


@pytest.fixture
def denied(catalogue: Catalogue) -> Diagnosis:
    text = "You do not have permission for API operation QUERY on objects of type CUSTOMER"
    fault = Fault(Stage.OPERATION, "refused", errors=(ErrorEntry("PL04000005", text),), object="CUSTOMER")
    return diagnose(fault, catalogue, company_id="HarborPine")


@pytest.fixture
def text_size() -> float:
    """How large texts are; a test of geometry has others."""
    return 1.0


@pytest.fixture
def checks(theme: Theme, qtbot: QtBot, catalogue: Catalogue, text_size: float) -> CheckList:
    if text_size != 1.0:
        font = QFont(QApplication.font())
        font.setPointSizeF(font.pointSizeF() * text_size)
        theme.set_application_font(font)
    checks = CheckList(theme, planned_checks(catalogue, "HarborPine"))
    checks.context.step_titles = {step.id: step.title for step in catalogue.steps}
    qtbot.addWidget(checks)
    checks.resize(632, checks.sizeHint().height())
    checks.show()
    return checks


def result(check_id: str, status: CheckStatus, **more: object) -> CheckResult:
    return CheckResult(check_id, AUTHORIZATION, status, **more)  # type: ignore[arg-type]


def words(checks: CheckList, check_id: str) -> str:
    return checks.sections[check_id].row.word.text()


@pytest.mark.parametrize(
    ("status", "mark", "word"),
    [
        (CheckStatus.PASSED, Mark.PASSED, "Passed · 0.2 s"),
        (CheckStatus.FAILED, Mark.FAILED, "Failed"),
        (CheckStatus.WARNING, Mark.WARNING, "Look at this"),
        (CheckStatus.SKIPPED, Mark.SKIPPED, "Skipped"),
        (CheckStatus.NOT_REACHED, Mark.NOT_REACHED, "Not reached"),
    ],
)
def test_each_state_has_a_shape_and_a_word(
    checks: CheckList, status: CheckStatus, mark: Mark, word: str
) -> None:
    checks.finish(result("authorization", status, seconds=0.2))
    assert checks.sections["authorization"].row.glyph.mark is mark
    assert words(checks, "authorization") == word


def test_shapes_differ_in_black_and_white(theme: Theme, qtbot: QtBot) -> None:
    shapes = set()
    for mark in Mark:
        glyph = StateGlyph(theme, mark)
        qtbot.addWidget(glyph)
        image = glyph.grab().toImage()
        ground = image.pixelColor(0, 0).lightness()
        inked = [
            abs(image.pixelColor(x, y).lightness() - ground) > 60
            for y in range(image.height())
            for x in range(image.width())
        ]
        assert any(inked)
        shapes.add(tuple(inked))
    assert len(shapes) == len(Mark)


def test_a_screen_reader_hears_which_check_and_how_it_ended(checks: CheckList) -> None:
    checks.finish(result("authorization", CheckStatus.FAILED))
    row = checks.sections["authorization"].row
    assert row.title.accessibleName() == f"Check 4 of 8, {AUTHORIZATION}, Failed"


def test_a_row_keeps_its_height_whatever_its_state(checks: CheckList) -> None:
    row = checks.sections["sender"].row
    heights = {row.sizeHint().height()}
    checks.start()
    heights.add(row.sizeHint().height())
    checks.begin("sender", row.title.text())
    heights.add(row.sizeHint().height())
    checks.finish(CheckResult("sender", row.title.text(), CheckStatus.PASSED, 0.1))
    heights.add(row.sizeHint().height())
    assert len(heights) == 1


def test_a_test_starts_runs_and_is_cancelled(checks: CheckList) -> None:
    checks.start()
    assert words(checks, "reach") == "Waiting"
    checks.begin("reach", "Intacct answers")
    assert words(checks, "reach") == "Checking"
    assert checks.sections["reach"].row.busy.running
    checks.pause("reach", 12.0)
    assert words(checks, "reach") == "Intacct is busy, next try in 12 s"
    checks.finish(CheckResult("reach", "Intacct answers", CheckStatus.PASSED, 0.2))
    checks.begin("encryption", "The connection is encrypted and genuine")
    checks.stop()
    assert words(checks, "reach") == "Passed · 0.2 s"
    assert words(checks, "encryption") == "Not tested"
    assert not checks.sections["encryption"].row.busy.running


def test_where_there_is_no_room_the_wait_is_said_in_fewer_words(checks: CheckList, qtbot: QtBot) -> None:
    row = checks.sections["reach"].row
    checks.begin("reach", "Intacct answers")
    checks.pause("reach", 12.0)
    for width, shown in ((640, "Intacct is busy, next try in 12 s"), (330, "Next try in 12 s")):
        checks.resize(width, checks.height())
        qtbot.waitUntil(lambda shown=shown: row.word.text() == shown, timeout=5000)
        assert "Intacct is busy, next try in 12 s" in row.accessibleName()


def test_a_part_under_way_is_named_beside_its_check(checks: CheckList) -> None:
    checks.begin("permissions", "13 permission rows can be read")
    checks.begin("permissions.accounts_receivable.customers", "Accounts Receivable › Customers")
    assert words(checks, "permissions") == "Accounts Receivable › Customers"
    checks.begin("nobody.knows.this", "ignored")  # a newer core may know more checks


def test_a_long_name_beside_a_check_leaves_its_title_the_room(checks: CheckList) -> None:
    row = checks.sections["permissions"].row
    before = (row.width(), row.height(), row.title.height())
    checks.begin("permissions", row.title.text())
    part = "Accounts Receivable › A row with quite a long name in the list, " * 2
    checks.begin("permissions.accounts_receivable.customers", part)
    QApplication.processEvents()
    assert (row.width(), row.height(), row.title.height()) == before
    assert "…" in row.word.text()
    assert row.accessibleName().endswith(part)


def test_a_passed_check_is_one_line_until_it_is_unfolded(checks: CheckList, qtbot: QtBot) -> None:
    parts = tuple(CheckResult(f"permissions.row{n}", f"Row {n}", CheckStatus.PASSED) for n in range(3))
    checks.finish(result("permissions", CheckStatus.PASSED, evidence="3 rows can be read.", parts=parts))
    section = checks.sections["permissions"]
    below = (section.evidence, *section.parts.values(), section.again)
    assert not any(one.isVisible() for one in below)
    qtbot.mouseClick(section.row.fold, Qt.MouseButton.LeftButton)
    assert all(one.isVisible() for one in below)
    qtbot.mouseClick(section.row, Qt.MouseButton.LeftButton)  # the whole row is its target
    assert not any(one.isVisible() for one in below)
    checks.unfold(shown=True)
    assert all(one.isVisible() for one in below)
    assert section.row.fold.accessibleName() == f"Parts of {AUTHORIZATION}, expanded"


def test_a_check_that_was_not_run_cannot_be_unfolded(checks: CheckList) -> None:
    checks.unfold(shown=True)
    assert not any(section.row.foldable for section in checks.sections.values())


def test_a_check_and_a_part_can_be_run_again_alone(checks: CheckList, qtbot: QtBot) -> None:
    parts = (CheckResult("permissions.row1", "Row 1", CheckStatus.PASSED),)
    checks.finish(result("permissions", CheckStatus.PASSED, parts=parts))
    checks.unfold(shown=True)
    for check_id in ("permissions", "permissions.row1"):
        button = checks.button_of(check_id)
        assert button is not None
        with qtbot.waitSignal(checks.run_wanted) as told:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert told.args == [check_id]
    checks.set_busy(busy=True)
    assert not any(checks.button_of(one).isEnabled() for one in ("permissions", "permissions.row1"))


def test_a_part_tested_anew_stays_where_it_is(checks: CheckList) -> None:
    parts = tuple(CheckResult(f"permissions.row{n}", f"Row {n}", CheckStatus.PASSED) for n in range(3))
    checks.finish(result("permissions", CheckStatus.PASSED, parts=parts))
    checks.unfold(shown=True)
    checks.start_some((), ("permissions.row1",))
    section = checks.sections["permissions"]
    assert section.parts["permissions.row1"].word.text() == "Waiting"
    assert section.parts["permissions.row0"].word.text() == "Passed"
    checks.begin("permissions.row1", "Row 1")
    checks.finish(CheckResult("permissions.row1", "Row 1", CheckStatus.FAILED))
    assert section.parts["permissions.row1"].word.text() == "Failed"
    checks.finish(result("permissions", CheckStatus.PASSED, parts=parts))
    assert section.row.fold.unfolded  # it does not fold by itself


RIGHTS = (Right.LIST, Right.VIEW, Right.ADD)
ADDING = RightFact(Right.ADD, granted=True, means=Means.DECLARED)
READ = tuple(RightFact(right, granted=True, means=Means.QUERY) for right in RIGHTS[:2])


@pytest.mark.parametrize(
    ("status", "more", "words"),
    [
        (CheckStatus.PASSED, {"rights": READ}, "Passed · look at it"),
        (
            CheckStatus.PASSED,
            {"rights": (*READ, ADDING)},
            "Passed",
        ),
        (CheckStatus.PASSED, {"more": ("Delete",)}, "Passed · more than needed"),
        (CheckStatus.SKIPPED, {}, "Cannot tell"),
        (CheckStatus.SKIPPED, {"rights": READ}, "Look at it"),
        (CheckStatus.SKIPPED, {"absent": True}, "Not applicable"),
        (CheckStatus.FAILED, {}, "Failed"),
        (CheckStatus.NOT_REACHED, {}, "Not reached"),
    ],
)
def test_a_permission_row_says_what_is_known_of_its_rights(
    status: CheckStatus, more: dict[str, object], words: str
) -> None:
    row = CheckResult("permissions.row", "Row", status, seconds=0.1, **more)  # type: ignore[arg-type]
    assert result_words(row, RIGHTS) == words


def test_a_right_that_is_missing_is_called_so(catalogue: Catalogue) -> None:
    found = diagnose(
        Fault(Stage.OPERATION, "right_missing", function="getUserPermissions"),
        catalogue,
        permission=catalogue.permissions[0],
        rights="Edit",
    )
    row = CheckResult("permissions.row", "Row", CheckStatus.WARNING, diagnosis=found, more=("Delete",))
    assert result_words(row, RIGHTS) == "Right missing · more than needed"


def test_a_failure_brings_its_card_and_the_next_test_takes_it_away(
    checks: CheckList, refused: Diagnosis
) -> None:
    checks.finish(result("authorization", CheckStatus.FAILED, diagnosis=refused))
    assert [card.diagnosis for card in checks.cards] == [refused]
    checks.start()
    assert checks.cards == ()


def test_of_many_parts_those_in_trouble_are_seen_at_once(checks: CheckList, denied: Diagnosis) -> None:
    parts = tuple(
        CheckResult(
            f"permissions.row{n}",
            f"Row {n}",
            CheckStatus.FAILED if n % 2 else CheckStatus.PASSED,
            diagnosis=denied if n % 2 else None,
        )
        for n in range(6)
    )
    checks.finish(result("permissions", CheckStatus.FAILED, diagnosis=denied, parts=parts))
    section = checks.sections["permissions"]
    assert [not row.isHidden() for row in section.parts.values()] == [False, True] * 3
    checks.unfold(shown=True)
    assert not any(row.isHidden() for row in section.parts.values())


LONG = "Intacct said a good deal about this very row, and it would not stop. " * 3  # 210 characters
LONG_COMPANY = "HarborAndPineSupplyOfNorthernNewEnglandWithAnUncommonlyLongCompanyIdentifier"


@pytest.fixture
def crowded(checks: CheckList, denied: Diagnosis, qtbot: QtBot) -> Iterator[ScrollArea]:
    """Forty rows that failed with long words, in a company with a long name, on a page that scrolls."""
    found = replace(denied, sentence=LONG, detail=LONG * 3)
    parts = tuple(
        CheckResult(
            f"permissions.row{n}",
            f"Accounts Receivable › A row with quite a long name in the list, number {n}",
            CheckStatus.FAILED,
            evidence=LONG,
            diagnosis=found,
        )
        for n in range(40)
    )
    checks.sections["authorization"].row.set_title(f"Armatic may connect to {LONG_COMPANY}")
    title = f"The rights of {LONG_COMPANY} can be read"
    checks.finish(
        CheckResult("permissions", title, CheckStatus.FAILED, evidence=LONG, diagnosis=found, parts=parts)
    )
    checks.cards[0].more.set_unfolded(unfolded=True)
    area = ScrollArea()
    qtbot.addWidget(area)
    area.setWidget(checks)
    area.show()
    yield area
    area.takeWidget()


def leaves(checks: CheckList) -> list[QWidget]:
    """What is read or pressed."""
    kinds = (Label, Button, RawText, StateGlyph)
    found = [one for one in checks.findChildren(QWidget) if isinstance(one, kinds) and one.isVisible()]
    return [one for one in found if not isinstance(one, Label) or one.text()]


def place(widget: QWidget, checks: CheckList) -> QRect:
    return QRect(widget.mapTo(checks, QPoint()), widget.size())


@pytest.mark.parametrize("width", [644, 432, 300])
@pytest.mark.parametrize("text_size", [1.0, 2.0])
def test_forty_long_failures_are_not_cut(
    checks: CheckList, crowded: ScrollArea, qtbot: QtBot, width: int, text_size: float
) -> None:
    def fits() -> None:
        shown = leaves(checks)
        assert len(shown) > 160
        for one in shown:
            assert place(one, checks).left() >= 0
            assert place(one, checks).right() <= checks.width(), one
            if isinstance(one, Label):
                assert one.height() >= one.heightForWidth(one.width()), one.text()

    def nothing_overlaps() -> None:
        ordered = sorted((place(one, checks) for one in leaves(checks)), key=QRect.top)
        for number, one in enumerate(ordered):
            for other in ordered[number + 1 :]:
                if other.top() > one.bottom():
                    break
                assert not one.intersects(other), (one, other)

    crowded.resize(round(width * text_size), 600)
    qtbot.waitUntil(fits, timeout=5000)  # cards unfold, layouts settle
    qtbot.waitUntil(nothing_overlaps, timeout=5000)


def test_rows_that_are_tested_anew_make_nothing_jump(
    checks: CheckList, crowded: ScrollArea, qtbot: QtBot
) -> None:
    crowded.resize(644, 600)
    row = checks.sections["permissions"].parts["permissions.row20"]
    last = checks.sections["company"]
    card = checks.cards[0]
    qtbot.waitUntil(
        lambda: last.y() > 3000 and card.height() == card.heightForWidth(card.width()), timeout=5000
    )
    QApplication.processEvents()
    crowded.verticalScrollBar().setValue(place(row, checks).top() - 100)
    before = (crowded.verticalScrollBar().value(), place(row, checks), place(last, checks))
    for act in (
        lambda: checks.start_some((), ("permissions.row20",)),
        lambda: checks.begin("permissions.row20", row.title.text()),
        lambda: checks.pause("permissions.row20", 12.0),
        lambda: checks.finish(CheckResult("permissions.row20", row.title.text(), CheckStatus.PASSED, 0.1)),
    ):
        act()
        QApplication.processEvents()
        assert (crowded.verticalScrollBar().value(), place(row, checks), place(last, checks)) == before


def test_many_refused_rows_have_one_card_and_a_line_each(checks: CheckList, denied: Diagnosis) -> None:
    parts = tuple(
        CheckResult(f"permissions.row{n}", f"Row {n}", CheckStatus.FAILED, diagnosis=denied)
        for n in range(40)
    )
    checks.finish(result("permissions", CheckStatus.FAILED, diagnosis=denied, parts=parts))
    assert len(checks.cards) == 1
    titles = [label.text() for label in checks.sections["permissions"].findChildren(Label)]
    assert all(f"Row {n}" in titles for n in range(40))


# -- the card ---------------------------------------------------------------------------------------------


def card_texts(card: FixItCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(Label))


def test_the_card_says_who_where_and_what(theme: Theme, qtbot: QtBot, refused: Diagnosis) -> None:
    card = FixItCard(theme, refused, step_title="Sender authorization")
    qtbot.addWidget(card)
    shown = card_texts(card)
    assert card.sentence.text() == refused.sentence
    assert "An Intacct administrator, about 2 minutes" in shown
    assert "Company › Setup › Configuration › Company › Security › Edit" in shown
    assert "1. Go to Web Services authorizations" in shown
    assert "XL03000006" not in shown  # codes live in Details
    assert "XL03000006" in card.details.toPlainText()
    assert not card.details.isVisibleTo(card)


@pytest.mark.parametrize("mirrored", [False, True])
def test_its_thick_edge_is_where_lines_begin(
    theme: Theme, qtbot: QtBot, refused: Diagnosis, mirrored: bool
) -> None:
    card = FixItCard(theme, refused)
    qtbot.addWidget(card)
    card.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    card.resize(500, card.heightForWidth(500))
    image = card.grab().toImage()
    near = [image.pixelColor(x, 60) == theme.color("failed") for x in (2, 497)]
    assert near == ([False, True] if mirrored else [True, False])


def test_its_acts_are_told_to_the_page(theme: Theme, qtbot: QtBot, refused: Diagnosis) -> None:
    card = FixItCard(theme, refused, step_title="Sender authorization")
    qtbot.addWidget(card)
    for signal, button in (
        (card.again_wanted, card.again),
        (card.mail_wanted, card.mail),
        (card.step_wanted, card.show_step),
    ):
        with qtbot.waitSignal(signal) as told:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told.args == ["authorize_sender"]


def test_the_value_to_enter_is_copied(theme: Theme, qtbot: QtBot, refused: Diagnosis) -> None:
    card = FixItCard(theme, refused)
    qtbot.addWidget(card)
    QGuiApplication.clipboard().clear()
    button = next(one for one in card.findChildren(CopyButton) if "Pscore" in one.accessibleName())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "Pscore"


def test_details_wrap_and_stop_growing_after_eight_lines(
    theme: Theme, qtbot: QtBot, refused: Diagnosis
) -> None:
    heights = []
    for length in (1, 40):
        card = FixItCard(theme, replace(refused, detail="word " * 30 * length))
        qtbot.addWidget(card)
        card.resize(560, 700)
        card.show()
        card.more.set_unfolded(unfolded=True)
        heights.append(card.details.height())
    line = card.details.fontMetrics().lineSpacing()
    assert heights[0] < heights[1] <= 8 * line + 40
    assert card.details.isReadOnly()


def test_roles_get_the_clicks_of_roles(theme: Theme, qtbot: QtBot, denied: Diagnosis) -> None:
    shown = {}
    for model in PermissionModel:
        card = FixItCard(theme, denied, model=model)
        qtbot.addWidget(card)
        shown[model] = card_texts(card)
    assert "Where rights are granted through roles" in shown[PermissionModel.UNKNOWN]
    assert "Roles" not in shown[PermissionModel.USER_BASED]
    assert "Web Services users" not in shown[PermissionModel.ROLE_BASED]


def test_a_long_sentence_is_never_cut(theme: Theme, qtbot: QtBot, refused: Diagnosis) -> None:
    long = replace(refused, sentence="A company name of many words " * 8, steps=("Click here. " * 30,))
    card = FixItCard(theme, long)
    qtbot.addWidget(card)
    card.resize(420, card.heightForWidth(420))
    card.show()
    for label in card.findChildren(Label):
        assert label.height() >= label.heightForWidth(label.width())
