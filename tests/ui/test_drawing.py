"""The drawings of Intacct's forms: every one in the catalogue, at any width, for eyes and for ears."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from armatic_setup.guide.catalogue import Catalogue, load_catalogue
from armatic_setup.guide.drawing import Drawing
from ui.theme import Theme
from ui.tokens import Scheme
from ui.widgets.drawing import DrawingPanel, FormDrawing
from ui.widgets.drawing_layout import Shape, lay_out

if TYPE_CHECKING:
    from PySide6.QtGui import QColor
    from pytestqt.qtbot import QtBot

DRAWINGS = [
    pytest.param(drawing, id=f"{step.id}-{number}")
    for step in load_catalogue().steps
    for number, drawing in enumerate(step.drawings)
]


@pytest.mark.parametrize("drawing", DRAWINGS)
@pytest.mark.parametrize("width", [300, 508, 900])
def test_everything_is_inside_the_form(
    theme: Theme, catalogue: Catalogue, drawing: Drawing, width: int
) -> None:
    layout = lay_out(theme, drawing, catalogue.values, width)
    for part in layout.parts:
        assert part.area.left() >= 0
        assert part.area.right() <= width
        assert part.area.bottom() <= layout.height
    for words in layout.words:
        assert words.area.right() <= width + 1
        assert words.area.bottom() <= layout.height
    assert [number for number, _ in layout.callouts] != []
    assert {number for number, _ in layout.callouts} == set(drawing.callouts)


@pytest.mark.parametrize("drawing", DRAWINGS)
def test_fields_do_not_overlap(theme: Theme, catalogue: Catalogue, drawing: Drawing) -> None:
    shapes = {Shape.FIELD, Shape.CHOICE, Shape.BOX, Shape.LINK}
    parts = [
        part.area for part in lay_out(theme, drawing, catalogue.values, 508).parts if part.shape in shapes
    ]
    for above, below in itertools.pairwise(parts):
        assert above.bottom() <= below.top()


@pytest.mark.parametrize("drawing", DRAWINGS)
def test_a_screen_reader_hears_the_instructions(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue, drawing: Drawing
) -> None:
    form = FormDrawing(theme, drawing, catalogue.values)
    qtbot.addWidget(form)
    assert form.accessibleDescription() == drawing.alt(catalogue.values)
    for number in drawing.callouts:
        assert re.search(rf"\b{number}: ", form.accessibleDescription())


def create_user(catalogue: Catalogue) -> Drawing:
    drawing = catalogue.step("create_user").drawing
    assert drawing is not None
    return drawing


def callout_color(theme: Theme, form: FormDrawing, catalogue: Catalogue) -> QColor:
    """The ground of the first callout, beside its number."""
    layout = form._laid_out(form.width())
    _, center = layout.callouts[0]
    return form.grab().toImage().pixelColor(QPoint(round(center.x()) - 9, round(center.y()) + 2))


@pytest.mark.parametrize(
    ("scheme", "token"), [(Scheme.LIGHT, "ink"), (Scheme.DARK, "text"), (Scheme.HIGH_CONTRAST, "text")]
)
def test_callouts_are_ink_on_light_and_light_in_the_dark(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue, scheme: Scheme, token: str
) -> None:
    theme.set_scheme(scheme)
    form = FormDrawing(theme, create_user(catalogue), catalogue.values)
    qtbot.addWidget(form)
    form.resize(508, form.heightForWidth(508))
    assert callout_color(theme, form, catalogue) == theme.color(token)


def test_a_narrow_form_is_higher_and_a_larger_text_too(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue
) -> None:
    form = FormDrawing(theme, create_user(catalogue), catalogue.values)
    qtbot.addWidget(form)
    usual = form.heightForWidth(508)
    assert form.heightForWidth(320) > usual
    font = QApplication.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    theme.set_application_font(font)
    assert form.heightForWidth(1016) > usual * 1.5


def test_the_walk_shows_one_callout_after_another_and_ends(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue
) -> None:
    panel = DrawingPanel(theme, create_user(catalogue), catalogue.values)
    qtbot.addWidget(panel)
    shown = []
    for _ in range(len(panel.form.callouts) + 1):
        qtbot.mouseClick(panel.walk, Qt.MouseButton.LeftButton)
        shown.append(panel.form.highlighted)
    assert shown == [*panel.form.callouts, 0]
    assert panel._spoken(2) == "2: User ID: xmlgw-armatic."
