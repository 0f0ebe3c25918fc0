"""The drawings of Intacct's forms: every one in the catalogue, at any width, for eyes and for ears."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from armatic_setup.guide.catalogue import Catalogue, load_catalogue
from armatic_setup.guide.drawing import Drawing
from armatic_setup.guide.drawing_words import alt
from ui.theme import Theme
from ui.tokens import Scheme
from ui.widgets.button import Button
from ui.widgets.drawing import FormDrawing
from ui.widgets.drawing_layout import lay_out
from ui.widgets.drawing_parts import CALLOUT, Callout, Layout, Shape

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QImage
    from pytestqt.qtbot import QtBot

DRAWINGS = [
    pytest.param(drawing, id=f"{step.id}-{number}")
    for step in load_catalogue().steps
    for number, drawing in enumerate(step.drawings)
]
each_drawing = pytest.mark.parametrize("drawing", DRAWINGS)
each_width = pytest.mark.parametrize("width", [300, 420, 508, 900])
each_scale = pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])


class Longer:
    """A language in which each label of Intacct has a meaning half as long again as itself."""

    code = "xx"

    def translate(self, context: str, text: str, note: str) -> str:
        return f"{text} {text[: len(text) // 2]}" if context == "intacct" else text


@pytest.fixture(params=["English", "with meanings"])
def in_language(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param != "English":
        monkeypatch.setattr("armatic_setup.language._words", Longer())


def laid_out(theme: Theme, catalogue: Catalogue, drawing: Drawing, width: int, scale: float) -> Layout:
    """In so many pixels at 100 %, with text so many times as large."""
    font = QApplication.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    theme.set_application_font(font)
    return lay_out(theme, drawing, catalogue.values, width * scale)


def circle(theme: Theme, callout: Callout) -> QRectF:
    side = theme.px(CALLOUT)
    return QRectF(callout.center.x() - side / 2, callout.center.y() - side / 2, side, side)


def grown(area: QRectF, by: float) -> QRectF:
    return area.adjusted(-by, -by, by, by)


def touch(one: QRectF, other: QRectF) -> bool:
    """Whether they share more than an edge."""
    common = one.intersected(other)
    return common.width() > 1 and common.height() > 1


@pytest.mark.usefixtures("in_language")
@each_drawing
@each_width
@each_scale
def test_nothing_is_cut_and_nothing_overlaps(
    theme: Theme, catalogue: Catalogue, drawing: Drawing, width: int, scale: float
) -> None:
    layout = laid_out(theme, catalogue, drawing, width, scale)
    whole = QRectF(0, 0, width * scale, layout.height)
    circles = [circle(theme, one) for one in layout.callouts]
    for part in layout.parts:
        assert whole.contains(part.area), part
    for words in layout.words:
        assert whole.adjusted(0, 0, 1, 0).contains(words.used), words.block.plain
        assert not [ring for ring in circles if touch(ring, words.used)], words.block.plain
        beside = [ring for ring in circles if ring.top() < words.used.center().y() < ring.bottom()]
        assert not [ring for ring in beside if touch(grown(ring, 3), words.used)], words.block.plain
    for one, other in itertools.combinations(layout.words, 2):
        assert not touch(one.used, other.used), (one.block.plain, other.block.plain)
    for one, other in itertools.combinations(circles, 2):
        assert not touch(one, other)
    for ring in circles:
        assert whole.contains(ring)
    assert {one.number for one in layout.callouts} == set(drawing.callouts)


@pytest.mark.usefixtures("in_language")
@each_drawing
@each_width
def test_what_is_filled_in_stands_apart(
    theme: Theme, catalogue: Catalogue, drawing: Drawing, width: int
) -> None:
    shapes = {Shape.FIELD, Shape.CHOICE, Shape.BOX, Shape.ROUND, Shape.BUTTON, Shape.PRIMARY, Shape.TAB}
    layout = laid_out(theme, catalogue, drawing, width, 1.0)
    parts = [part.area for part in layout.parts if part.shape in shapes]
    for one, other in itertools.combinations(parts, 2):
        assert not touch(one, other)
    dashed = [part.area for part in layout.parts if part.dashed and part.shape is Shape.FRAME]
    for frame, part in itertools.product(dashed, parts):
        assert grown(frame, -4).contains(part) or not touch(frame, part)


@each_drawing
def test_words_are_whole(theme: Theme, catalogue: Catalogue, drawing: Drawing) -> None:
    """At the usual width no word is broken, and every label is there."""
    layout = laid_out(theme, catalogue, drawing, 508, 1.0)
    shown = " ".join(words.block.plain for words in layout.words).replace("\N{NO-BREAK SPACE}", " ")
    for label in drawing.labels:
        assert label.format(**catalogue.values) in shown
    for words in layout.words:
        metrics = theme.metrics(words.block._role)
        longest = max(words.block.plain.split(" "), key=metrics.horizontalAdvance)
        assert metrics.horizontalAdvance(longest) <= words.area.width() + 1, longest


@each_drawing
def test_a_screen_reader_meets_a_graphic_that_tells_the_same(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue, drawing: Drawing
) -> None:
    form = FormDrawing(theme, drawing, catalogue.values)
    qtbot.addWidget(form)
    met = QAccessible.queryAccessibleInterface(form)
    assert met.role() is QAccessible.Role.Graphic
    assert met.text(QAccessible.Text.Name) == f"Drawing of {drawing.title}"
    assert met.text(QAccessible.Text.Description) == alt(drawing, catalogue.values)


def create_user(catalogue: Catalogue) -> Drawing:
    drawing = catalogue.step("create_user").drawing
    assert drawing is not None
    return drawing


def make_form(theme: Theme, qtbot: QtBot, catalogue: Catalogue, width: int = 508) -> FormDrawing:
    form = FormDrawing(theme, create_user(catalogue), catalogue.values)
    qtbot.addWidget(form)
    form.resize(width, form.heightForWidth(width))
    return form


def callout_color(form: FormDrawing, number: int) -> QColor:
    """The ground of a callout, beside its number."""
    place = next(one for one in form._laid_out(form.width()).callouts if one.number == number)
    return form.grab().toImage().pixelColor(QPoint(round(place.center.x()) - 9, round(place.center.y()) + 2))


@pytest.mark.parametrize(
    ("scheme", "token"), [(Scheme.LIGHT, "ink"), (Scheme.DARK, "text"), (Scheme.HIGH_CONTRAST, "text")]
)
def test_callouts_are_ink_on_light_and_light_in_the_dark(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue, scheme: Scheme, token: str
) -> None:
    theme.set_scheme(scheme)
    form = make_form(theme, qtbot, catalogue)
    assert callout_color(form, 1) == theme.color(token)
    form.highlight(1)
    assert callout_color(form, 1) == theme.color("accent")
    assert callout_color(form, 2) == theme.color(token)


def luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", list(Scheme))
def test_colors_can_be_told_apart(theme: Theme, scheme: Scheme) -> None:
    """Text 4.5 to 1 on each ground it is drawn on, edges and ticks 3 to 1."""
    theme.set_scheme(scheme)
    color = theme.color
    ground = theme.blend("surface", "window", 0.75)
    for text, behind in [
        ("text", ground),
        ("text2", ground),
        ("text2", color("sunken")),
        ("text", color("sunken")),
        ("text", color("surface")),
        ("text2", color("surface")),
        ("text", color("tint")),
        ("text2", color("tint")),
        ("accent", color("tint")),
        ("failed", ground),
        ("onaccent", color("accent")),
        ("onink" if scheme is Scheme.LIGHT else "ink", color("ink" if scheme is Scheme.LIGHT else "text")),
    ]:
        assert contrast(color(text), behind) >= 4.5, (text, behind.name())
    for edge, behind in [("accent", ground), ("control", ground), ("accent", color("sunken"))]:
        assert contrast(color(edge), behind) >= 3.0, (edge, behind.name())


def test_a_narrow_form_is_higher_and_a_larger_text_too(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue
) -> None:
    form = make_form(theme, qtbot, catalogue)
    usual = form.heightForWidth(508)
    assert form.heightForWidth(320) > usual
    font = QApplication.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    theme.set_application_font(font)
    assert form.heightForWidth(1016) > usual * 1.5


def test_a_zoomed_form_is_the_same_but_larger(theme: Theme, qtbot: QtBot, catalogue: Catalogue) -> None:
    form = make_form(theme, qtbot, catalogue)
    usual, place = form.height(), form.place_of(3)
    form.set_zoom(2.0)
    form.resize(1016, form.heightForWidth(1016))
    assert form.height() == usual * 2
    larger = form.place_of(3)
    assert abs(larger.width() - 2 * place.width()) <= 1
    assert abs(larger.height() - 2 * place.height()) <= 1
    assert form.sizeHint() == QSize(1016, usual * 2)


def test_the_place_of_a_number_holds_field_and_circle(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue
) -> None:
    form = make_form(theme, qtbot, catalogue)
    callout = next(one for one in form._laid_out(508).callouts if one.number == 2)
    place = QRectF(form.place_of(2)).adjusted(-1, -1, 1, 1)
    assert place.contains(callout.target.translated(0, form._margin()))
    assert form.place_of(9).isEmpty()


def test_the_ring_grows_unless_motion_is_off(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = make_form(theme, qtbot, catalogue)
    with qtbot.waitExposed(form):
        form.show()
    monkeypatch.setattr(theme, "duration", lambda milliseconds: milliseconds)
    form.highlight(2)
    assert form._ring.duration() == 240
    assert form._growth < 1.0
    qtbot.waitUntil(lambda: form._growth == 1.0)
    monkeypatch.setattr(theme, "duration", lambda _milliseconds: 0)
    form.highlight(3)
    assert form._growth == 1.0


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[Callable[[], None]]:
    """Turns the reading direction, and back when the test ends."""
    yield lambda: qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_intaccts_forms_are_english_in_a_window_from_right_to_left(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue, right_to_left: Callable[[], None]
) -> None:
    usual = make_form(theme, qtbot, catalogue).grab().toImage()
    right_to_left()
    assert make_form(theme, qtbot, catalogue).grab().toImage() == usual


def test_icons_that_point_along_the_text_turn_with_it(
    theme: Theme, qtbot: QtBot, right_to_left: Callable[[], None]
) -> None:
    theme.icons.read()

    def picture(icon: str) -> QImage:
        button = Button(theme, "", icon=icon)
        qtbot.addWidget(button)
        button.resize(button.sizeHint())
        return button.grab().toImage()

    back, on, copy = (picture(name) for name in ("back", "chevron-right", "copy"))
    assert back != on
    right_to_left()
    assert [picture(name) for name in ("back", "chevron-right", "copy")] == [on, back, copy]


def test_only_the_left_button_asks_for_a_larger_view(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue
) -> None:
    form = make_form(theme, qtbot, catalogue)
    asked: list[str] = []
    form.clicked.connect(lambda: asked.append("larger"))
    qtbot.mouseClick(form, Qt.MouseButton.RightButton)
    assert asked == []
    qtbot.mouseClick(form, Qt.MouseButton.LeftButton)
    assert asked == ["larger"]
