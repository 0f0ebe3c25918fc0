from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessibilityHints, QColor, QFont, QPalette, QStyleHints

import ui.pages
from ui.theme import Theme
from ui.tokens import COLORS, TYPES, Role, Scheme
from ui.widgets.chip import Chip
from ui.widgets.start_panel import StartPanel
from ui.widgets.step_panel import StepPanel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

TEXT, GRAPHIC = 4.5, 3.0
PAIRS = (
    *((text, ground, TEXT) for text in ("text", "text2") for ground in ("window", "surface", "sunken")),
    *(("accent", ground, TEXT) for ground in ("surface", "window", "tint")),
    *(("onaccent", ground, TEXT) for ground in ("accent", "accenthover", "accentpress")),
    *((text, ground, TEXT) for text in ("onink", "onink2") for ground in ("ink", "ink2")),
    *(("inkfocus", ground, GRAPHIC) for ground in ("ink", "ink2")),
    *(("passed", ground, TEXT) for ground in ("surface", "window", "passedbg")),
    *(("warn", ground, TEXT) for ground in ("surface", "warnbg")),
    ("warn", "window", GRAPHIC),
    *(("failed", ground, TEXT) for ground in ("surface", "failedbg")),
    *(("idle", ground, TEXT) for ground in ("surface", "window")),
    *(("control", ground, GRAPHIC) for ground in ("surface", "window", "sunken")),
    *((bar, "surface", GRAPHIC) for bar in ("c0", "c1", "c2", "c3", "c4")),
    *(("disabled", ground, GRAPHIC) for ground in ("sunken", "surface")),
    ("inkring", "ink", GRAPHIC),
    ("onink", "inkdone", TEXT),
    ("inkwarn", "ink", GRAPHIC),
    ("oninkwarn", "inkwarn", TEXT),
    ("ink", "inkfocus", TEXT),
)


def luminance(color: QColor) -> float:
    parts = [color.redF(), color.greenF(), color.blueF()]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_the_measure_knows_black_on_white() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize(("over", "under", "least"), PAIRS)
def test_contrast(theme: Theme, scheme: Scheme, over: str, under: str, least: float) -> None:
    theme.set_scheme(scheme)
    assert contrast(theme.color(over), theme.color(under)) >= least


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_a_chip_is_seen_on_the_page_and_can_be_read(theme: Theme, qtbot: QtBot, scheme: Scheme) -> None:
    theme.set_scheme(scheme)
    chip = Chip(theme, "About 3 minutes")
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    image = chip.grab().toImage()
    ground = image.pixelColor(round(8 * image.devicePixelRatio()), image.height() // 2)
    assert contrast(theme.color("text2"), ground) >= TEXT
    assert contrast(theme.color("window"), ground) >= 1.1


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("panel", [StartPanel, StepPanel])
def test_in_high_contrast_a_line_stands_between_panel_and_page(
    theme: Theme, qtbot: QtBot, panel: type[StartPanel | StepPanel], mirrored: bool
) -> None:
    theme.set_scheme(Scheme.HIGH_CONTRAST)
    shown = panel(theme)
    qtbot.addWidget(shown)
    shown.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    shown.resize(shown.sizeHint().expandedTo(QSize(0, 600)))
    image = shown.grab().toImage()
    left, right = image.pixelColor(0, 300), image.pixelColor(image.width() - 1, 300)
    line, ink = theme.color("inkline"), theme.color("ink")
    assert (left, right) == ((line, ink) if mirrored else (ink, line))


def test_every_scheme_has_every_token() -> None:
    names = {frozenset(colors) for colors in COLORS.values()}
    assert len(names) == 1
    assert all(QColor(value).isValid() for colors in COLORS.values() for value in colors.values())


def test_a_change_of_scheme_is_told(theme: Theme, qtbot: QtBot) -> None:
    light = theme.color("window")
    with qtbot.waitSignal(theme.changed):
        theme.set_scheme(Scheme.DARK)
    assert theme.color("window") != light


def test_palette_and_style_sheet_follow_the_tokens(theme: Theme, qapp: QApplication) -> None:
    theme.set_scheme(Scheme.DARK)
    palette = qapp.palette()
    assert palette.color(QPalette.ColorRole.Window) == theme.color("window")
    assert palette.color(QPalette.ColorRole.PlaceholderText) == theme.color("text2")
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    assert disabled == theme.color("disabled")
    assert theme.color("control").name() in qapp.styleSheet()
    assert COLORS[Scheme.LIGHT]["control"].lower() not in qapp.styleSheet()


def test_borders_are_wider_in_high_contrast(theme: Theme) -> None:
    assert theme.border == 1
    theme.set_scheme(Scheme.HIGH_CONTRAST)
    assert theme.border == 2


@pytest.mark.parametrize("role", Role)
def test_sizes_are_ratios_of_the_application_font(theme: Theme, qapp: QApplication, role: Role) -> None:
    font = QFont(qapp.font())
    font.setPointSizeF(21.0)
    theme.set_application_font(font)
    assert theme.font(role).pointSizeF() == pytest.approx(21.0 * TYPES[role].ratio)
    assert theme.scale == pytest.approx(2.0)
    assert theme.px(10) == 20
    assert theme.line(role) >= theme.metrics(role).height()


def test_a_font_in_pixels_scales_too(theme: Theme, qapp: QApplication) -> None:
    font = QFont(qapp.font())
    font.setPixelSize(28)
    theme.set_application_font(font)
    assert theme.scale == pytest.approx(2.0)
    assert theme.font(Role.TITLE).pixelSize() == round(28 * TYPES[Role.TITLE].ratio)


def test_small_system_text_is_raised_to_the_base(qapp: QApplication) -> None:
    before = qapp.font()
    font = QFont(before)
    font.setPointSizeF(8)
    qapp.setFont(font)
    assert Theme(qapp, scheme=Scheme.LIGHT).scale == pytest.approx(1.0)
    qapp.setFont(before)


def test_blending_is_opaque_and_between(theme: Theme) -> None:
    assert theme.blend("text", "window", 0.0).name() == theme.color("window").name()
    assert theme.blend("text", "window", 1.0).name() == theme.color("text").name()
    assert theme.blend("text", "window", 0.5).alpha() == 255


@pytest.fixture
def system_colors(qapp: QApplication) -> Iterator[QPalette]:
    """What the system gives; a theme takes its place."""
    qapp.setPalette(QPalette())
    yield qapp.palette()
    qapp.setPalette(QPalette())


@pytest.mark.parametrize(("ground", "words", "scheme"), [(90, 220, Scheme.DARK), (240, 20, Scheme.LIGHT)])
def test_before_it_is_complete_a_theme_goes_by_the_system_s_colors(
    qapp: QApplication, system_colors: QPalette, ground: int, words: int, scheme: Scheme
) -> None:
    """As they follow the system's wish, nothing changes its color after the first painting."""
    system_colors.setColor(QPalette.ColorRole.Window, QColor(ground, ground, ground))
    system_colors.setColor(QPalette.ColorRole.WindowText, QColor(words, words, words))
    qapp.setPalette(system_colors)
    theme = Theme(qapp, complete=False)
    changes: list[Scheme] = []
    theme.changed.connect(lambda: changes.append(theme.scheme))
    assert theme.scheme is scheme
    theme.complete()
    assert theme.scheme is scheme
    assert changes == []


def test_a_wish_that_the_colors_do_not_tell_is_met_when_the_theme_is_complete(
    qapp: QApplication, system_colors: QPalette, monkeypatch: pytest.MonkeyPatch
) -> None:
    high = Qt.ContrastPreference.HighContrast
    monkeypatch.setattr(QAccessibilityHints, "contrastPreference", lambda _: high)
    theme = Theme(qapp, complete=False)
    assert theme.scheme is Scheme.LIGHT
    theme.complete()
    assert theme.scheme is Scheme.HIGH_CONTRAST
    assert theme.color("window").name() in qapp.styleSheet()


@pytest.mark.usefixtures("system_colors")
def test_the_system_setting_is_followed_while_running(qapp: QApplication, qtbot: QtBot) -> None:
    theme = Theme(qapp)
    assert theme.scheme is Scheme.LIGHT  # the offscreen platform has no wish of its own
    with qtbot.waitSignal(theme.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)


@pytest.mark.usefixtures("system_colors")
def test_a_dark_system_makes_a_dark_window_while_it_runs(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme = Theme(qapp)
    light = theme.color("window")
    for wish, scheme in ((Qt.ColorScheme.Dark, Scheme.DARK), (Qt.ColorScheme.Light, Scheme.LIGHT)):
        monkeypatch.setattr(QStyleHints, "colorScheme", lambda _, wish=wish: wish)
        with qtbot.waitSignal(theme.changed):
            qapp.styleHints().colorSchemeChanged.emit(wish)
        assert theme.scheme is scheme
        assert qapp.palette().color(QPalette.ColorRole.Window) == theme.color("window")
        assert (theme.color("window") == light) is (scheme is Scheme.LIGHT)


@pytest.mark.usefixtures("system_colors")
def test_a_wish_for_contrast_is_followed_while_it_runs(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme = Theme(qapp)
    high = Qt.ContrastPreference.HighContrast
    monkeypatch.setattr(QAccessibilityHints, "contrastPreference", lambda _: high)
    with qtbot.waitSignal(theme.changed):
        qapp.styleHints().accessibility().contrastPreferenceChanged.emit(high)
    assert theme.scheme is Scheme.HIGH_CONTRAST
    assert theme.border == 2


#: A number of pixels where a measure of the design belongs.
_LITERAL = re.compile(
    r"px\([1-9]|set(?:ContentsMargins|Spacing|FixedWidth|FixedHeight|FixedSize)\([^)]*(?<![\w.])[1-9]\d*"
)


@pytest.mark.parametrize("path", sorted(Path(ui.pages.__path__[0]).glob("*.py")), ids=lambda path: path.stem)
def test_pages_name_their_measures(path: Path) -> None:
    found = [line.strip() for line in path.read_text("utf-8").splitlines() if _LITERAL.search(line)]
    assert found == []
