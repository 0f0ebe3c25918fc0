from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QIcon, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

import ui
from armatic_setup import paths
from ui.theme import Theme
from ui.tokens import Scheme

SVG_FILES = sorted((paths.resources() / "icons").glob("*.svg"))
SOURCES = "\n".join(path.read_text("utf-8") for path in Path(ui.__path__[0]).rglob("*.py"))


def test_an_icon_has_the_color_of_its_token(theme: Theme) -> None:
    image = theme.icons.pixmap("copy", "failed", 40).toImage()
    seen = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert seen == {theme.color("failed").name()}


def test_an_icon_is_sharp_on_a_fine_screen(theme: Theme) -> None:
    pixmap = theme.icons.pixmap("copy", "text", 20, 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (40, 2.0)


def test_an_icon_is_rendered_once(theme: Theme) -> None:
    first = theme.icons.pixmap("copy", "text", 20)
    assert theme.icons.pixmap("copy", "text", 20).cacheKey() == first.cacheKey()
    theme.set_scheme(Scheme.DARK)
    assert theme.icons.pixmap("copy", "text", 20).cacheKey() != first.cacheKey()


@pytest.mark.parametrize("side", [16, 20, 24])
def test_the_program_s_icon_is_sharp_where_it_is_small(theme: Theme, side: int) -> None:
    image = theme.icons.program().pixmap(QSize(side, side), 1.0).toImage()
    rows = [image.pixelColor(side // 2, y).name() for y in range(side * 2 // 3, side)]
    assert rows.count("#0c2b3a") == 2  # the double rule: two whole rows, with one between them
    assert set(rows) == {"#0c2b3a", "#7fd0ea"}


def test_the_program_s_icon_has_every_size_that_desktops_ask_for(theme: Theme) -> None:
    sizes = {size.width() for size in theme.icons.program().availableSizes()}
    assert sizes == {16, 20, 24, 32, 48, 64, 128}  # larger ones would be kept in memory for nobody


def test_an_unknown_icon_is_an_error(theme: Theme) -> None:
    with pytest.raises(KeyError):
        theme.icons.pixmap("unicorn", "text", 20)


def test_a_disabled_icon_looks_disabled(theme: Theme) -> None:
    icon = theme.icons.icon("copy", "text", 20)
    normal = icon.pixmap(20, QIcon.Mode.Normal).toImage()
    assert icon.pixmap(20, QIcon.Mode.Disabled).toImage() != normal


def test_every_icon_named_in_the_window_exists(theme: Theme) -> None:
    named = set(re.findall(r'icon="([a-z-]+)"', SOURCES)) | set(re.findall(r'set_icon\("([a-z-]+)"', SOURCES))
    assert named
    assert named <= theme.icons.names


@pytest.mark.parametrize("file", SVG_FILES, ids=lambda file: file.stem)
def test_every_file_draws_something(theme: Theme, file: Path) -> None:
    image = theme.icons.pixmap(file.stem, "text", 32).toImage()
    assert any(image.pixelColor(x, y).alpha() for x in range(32) for y in range(32))


@pytest.mark.parametrize("file", SVG_FILES, ids=lambda file: file.stem)
@pytest.mark.parametrize("side", [20, 64])
def test_an_icon_looks_as_qt_s_renderer_for_svg_draws_its_file(theme: Theme, file: Path, side: int) -> None:
    color = theme.color("failed").name()
    source = file.read_text("utf-8").replace("#12232C", color).encode()
    wanted = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    wanted.fill(0)
    painter = QPainter(wanted)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(source)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    ours = theme.icons.pixmap(file.stem, "failed", side).toImage().convertToFormat(wanted.format())
    pairs = zip(bytes(ours.constBits()), bytes(wanted.constBits()), strict=True)
    different = sum(abs(one - other) > 8 for one, other in pairs)
    assert different < 0.02 * 4 * side * side  # Qt joins two halves of an arc less smoothly
