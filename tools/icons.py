"""Makes all pictures of the program and of its installers from their SVG drawings; run by ``make icons``.

The window's icons become paths in one file (``ui/icons.py``).

The mark is drawn once for all sizes, and again for 16, 20 and 24 pixels with lines that fill whole pixels.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT)]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from icon_formats import ICNS_SIZES, bmp, icns, ico, png  # noqa: E402
from PySide6.QtCore import QRectF  # noqa: E402
from PySide6.QtGui import QGuiApplication, QImage, QPainter  # noqa: E402
from PySide6.QtSvg import QSvgRenderer  # noqa: E402
from vector_paths import parts_of  # noqa: E402

from armatic_setup import product  # noqa: E402
from ui.icons import PATHS  # noqa: E402

INSTALLERS: Final = ROOT / "tools" / "installers"
ART: Final = INSTALLERS / "art"
ICONS: Final = ROOT / "resources" / "icons"
MARK: Final = ICONS / "mark.svg"
REVIEW_FILE: Final = ART / "review-file.svg"

ICO_SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 128, 256)
HICOLOR_SIZES: Final = (16, 24, 32, 48, 64, 128, 256, 512)
#: Per cent of the usual size; Inno Setup takes the picture that fits the screen.
WIZARD_SCALES: Final = (100, 150, 200)
#: Of 1024 pixels, macOS leaves a margin around an icon; small ones fill their square.
_MAC_MARGIN: Final = 100 / 1024
_MAC_MARGIN_FROM: Final = 64


def drawn(drawing: Path, side: int) -> QImage:
    """The square *drawing* at *side* pixels, of the drawing that is made for that size if there is one."""
    hinted = drawing.with_stem(f"{drawing.stem}-{side}")
    image = _empty(side, side)
    _draw(image, hinted if hinted.exists() else drawing, QRectF(0, 0, side, side))
    return image


def for_mac(drawing: Path, side: int) -> QImage:
    """The same with the margin that icons have on macOS."""
    if side < _MAC_MARGIN_FROM:
        return drawn(drawing, side)
    image = _empty(side, side)
    margin = side * _MAC_MARGIN
    _draw(image, drawing, QRectF(0, 0, side, side).adjusted(margin, margin, -margin, -margin))
    return image


def all_files() -> dict[Path, bytes]:
    """Every generated file and what is in it."""
    files: dict[Path, bytes] = {ICONS / PATHS: _paths()}
    windows, macos, linux = (INSTALLERS / name for name in ("windows", "macos", "linux"))
    for name, drawing in ((product.SLUG, MARK), ("review-file", REVIEW_FILE)):
        files[windows / f"{name}.ico"] = ico([drawn(drawing, side) for side in ICO_SIZES])
    files[macos / f"{product.SLUG}.icns"] = icns({side: for_mac(MARK, side) for side in ICNS_SIZES})
    files[macos / "review-file.icns"] = icns({side: drawn(REVIEW_FILE, side) for side in ICNS_SIZES})
    for scale in WIZARD_SCALES:
        files[windows / f"wizard-{scale}.bmp"] = bmp(_wizard(scale / 100))
        files[windows / f"wizard-small-{scale}.bmp"] = bmp(_wizard_small(scale / 100))
    for ratio, name in ((1, "background.png"), (2, "background@2x.png")):
        files[macos / name] = png(_on_ground("disk-image.svg", 660, 400, ratio))
    for kind, name, drawing in (
        ("apps", product.SLUG, MARK),
        ("mimetypes", product.REVIEW_MIME.replace("/", "-"), REVIEW_FILE),
    ):
        hicolor = linux / "share" / "icons" / "hicolor"
        for side in HICOLOR_SIZES:
            files[hicolor / f"{side}x{side}" / kind / f"{name}.png"] = png(drawn(drawing, side))
        files[hicolor / "scalable" / kind / f"{name}.svg"] = drawing.read_bytes()
    return files


def _paths() -> bytes:
    """The window's icons, one a line."""
    drawings = sorted(ICONS.glob("*.svg"))
    icons = ",\n".join(f"{json.dumps(one.stem)}: {json.dumps(parts_of(one))}" for one in drawings)
    return f"{{\n{icons}\n}}\n".encode()


def _wizard(scale: float) -> QImage:
    image = _on_ground("wizard.svg", 164, 314, scale)
    _draw(image, MARK, QRectF(46 * scale, 64 * scale, 72 * scale, 72 * scale))
    return image


def _wizard_small(scale: float) -> QImage:
    image = _empty(round(55 * scale), round(58 * scale))
    image.fill(0xFFFFFFFF)
    _draw(image, MARK, QRectF(5 * scale, 7 * scale, 44 * scale, 44 * scale))
    return image


def _on_ground(drawing: str, width: int, height: int, scale: float) -> QImage:
    image = _empty(round(width * scale), round(height * scale))
    _draw(image, ART / drawing, QRectF(image.rect()))
    return image


def _empty(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    return image


def _draw(image: QImage, drawing: Path, area: QRectF) -> None:
    renderer = QSvgRenderer(str(drawing))
    if not renderer.isValid():
        raise ValueError(f"{drawing} is no SVG drawing")
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, area)
    painter.end()


def main() -> None:
    """Write the files that are not as they should be, and name them."""
    application = QGuiApplication([])
    for path, data in all_files().items():
        if not path.exists() or path.read_bytes() != data:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            print(path.relative_to(ROOT))
    application.quit()


if __name__ == "__main__":
    main()
