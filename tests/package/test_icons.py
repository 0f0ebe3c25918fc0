"""The generated pictures: as ``make icons`` makes them, and readable with all their sizes."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QImageReader

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))

import icon_formats  # type: ignore[import-not-found]  # noqa: E402 - a tool, not a package
import icons  # type: ignore[import-not-found]  # noqa: E402

ICO = sorted((icons.INSTALLERS / "windows").glob("*.ico"))
ICNS = sorted((icons.INSTALLERS / "macos").glob("*.icns"))


@pytest.mark.skipif(sys.platform != "linux", reason="Qt smooths edges a little differently elsewhere")
@pytest.mark.usefixtures("qapp")
def test_they_are_as_the_drawings_say() -> None:
    different = [path for path, data in icons.all_files().items() if path.read_bytes() != data]
    assert different == []


@pytest.mark.usefixtures("qapp")
def test_there_is_none_that_is_not_made() -> None:
    kept = {
        path
        for ending in ("*.ico", "*.icns", "*.png", "*.bmp", "icons/**/*.svg")
        for path in icons.INSTALLERS.rglob(ending)
    }
    assert kept == {path for path in icons.all_files() if path.is_relative_to(icons.INSTALLERS)}


def test_two_icons_are_there_for_each_system() -> None:
    assert [path.stem for path in (*ICO, *ICNS)] == ["armatic-setup", "review-file"] * 2


@pytest.mark.parametrize("path", ICO, ids=lambda path: path.stem)
def test_an_icon_for_windows_holds_its_sizes(path: Path) -> None:
    reader = QImageReader(str(path))
    found = [_at(reader, place) for place in range(reader.imageCount())]
    assert tuple(image.width() for image in found) == icons.ICO_SIZES
    for image in found:
        assert image.pixelColor(0, 0).alpha() == 0  # the corner is round, or beside the sheet
        assert image.pixelColor(image.width() // 2, image.width() * 5 // 8).alpha() == 255


def _at(reader: QImageReader, place: int) -> QImage:
    assert reader.jumpToImage(place)
    return reader.read()


@pytest.mark.parametrize("path", ICNS, ids=lambda path: path.stem)
def test_an_icon_for_macos_holds_its_sizes(path: Path) -> None:
    data = path.read_bytes()
    assert struct.unpack(">4sI", data[:8]) == (b"icns", len(data))
    sizes, place = [], 8
    while place < len(data):
        kind, length = struct.unpack(">4sI", data[place : place + 8])
        part = data[place + 8 : place + length]
        sizes.append(_side_of_argb(part) if kind in (b"ic04", b"ic05") else QImage.fromData(part).width())
        place += length
    assert sizes == [16, 32, 32, 64, 128, 256, 256, 512, 512, 1024]
    assert set(sizes) == set(icon_formats.ICNS_SIZES)


def _side_of_argb(part: bytes) -> int:
    return round((len(_planes(part)) / 4) ** 0.5)


def _planes(part: bytes) -> bytes:
    """The four planes, with their runs at full length again."""
    assert part.startswith(b"ARGB")
    told, place = bytearray(), 4
    while place < len(part):
        count = part[place]
        if count < 128:
            told += part[place + 1 : place + 2 + count]
            place += 2 + count
        else:
            told += part[place + 1 : place + 2] * (count - 125)
            place += 2
    return bytes(told)


def test_runs_of_every_length_come_back() -> None:
    image = QImage(32, 32, QImage.Format.Format_ARGB32)
    for place in range(32 * 32):
        level = 0 if place < 400 else place * 37 % 256 if place < 700 else place // 2 % 256
        image.setPixelColor(place % 32, place // 32, QColor(level, 255 - level, 7, 255))
    planes = _planes(icon_formats._argb(image))
    pixels = [image.pixelColor(place % 32, place // 32) for place in range(32 * 32)]
    assert planes[:1024] == bytes([255] * 1024)
    assert planes[1024:2048] == bytes(color.red() for color in pixels)
    assert planes[2048:3072] == bytes(color.green() for color in pixels)
    assert planes[3072:] == bytes([7] * 1024)


def test_making_them_anew_changes_nothing(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, str(ROOT / "tools" / "icons.py")],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert (ran.stdout, ran.stderr) == ("", "")
