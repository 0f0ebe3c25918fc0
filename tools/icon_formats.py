"""Writes the pictures of a program into the two containers that Windows and macOS read."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage

#: Windows reads a PNG file in an .ico; for smaller sizes some of its programs want a bitmap.
_ICO_PNG_FROM: Final = 256

#: The parts of an .icns file and their sides in pixels; 16 and 32 are ARGB, which macOS shows everywhere.
_ICNS_ARGB: Final = {"ic04": 16, "ic05": 32}
_ICNS_PNG: Final = {
    "ic11": 32,  # 16@2x
    "ic12": 64,  # 32@2x
    "ic07": 128,
    "ic13": 256,  # 128@2x
    "ic08": 256,
    "ic14": 512,  # 256@2x
    "ic09": 512,
    "ic10": 1024,  # 512@2x
}
ICNS_SIZES: Final = tuple(sorted({*_ICNS_ARGB.values(), *_ICNS_PNG.values()}))


def png(image: QImage) -> bytes:
    """The picture as a PNG file."""
    return _saved(image, "PNG")


def bmp(image: QImage) -> bytes:
    """The picture as a BMP file without transparency."""
    return _saved(image.convertToFormat(QImage.Format.Format_RGB888), "BMP")


def ico(images: Sequence[QImage]) -> bytes:
    """An icon for Windows with all *images*, squares of up to 256 pixels, in their order."""
    parts = [png(image) if image.width() >= _ICO_PNG_FROM else _bitmap(image) for image in images]
    offset = 6 + 16 * len(parts)
    head = struct.pack("<HHH", 0, 1, len(parts))
    for image, part in zip(images, parts, strict=True):
        side = image.width() % 256  # 0 says 256
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(part), offset)
        offset += len(part)
    return head + b"".join(parts)


def icns(images: Mapping[int, QImage]) -> bytes:
    """An icon for macOS of *images* by their side, which has to hold each of :data:`ICNS_SIZES`."""
    parts = {kind: _argb(images[side]) for kind, side in _ICNS_ARGB.items()}
    parts |= {kind: png(images[side]) for kind, side in _ICNS_PNG.items()}
    body = b"".join(struct.pack(">4sI", kind.encode(), 8 + len(part)) + part for kind, part in parts.items())
    return struct.pack(">4sI", b"icns", 8 + len(body)) + body


def _saved(image: QImage, form: str) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, form):  # type: ignore[call-overload]  # a text is what it takes
        raise OSError(f"Qt cannot write {form}")
    return bytes(data.data())


def _bitmap(image: QImage) -> bytes:
    """A bitmap as in an .ico: its height is told twice, for a mask stands behind it."""
    side = image.width()
    image = image.convertToFormat(QImage.Format.Format_ARGB32).flipped()
    colors = bytes(image.constBits())
    mask_line = (side + 31) // 32 * 4
    head = struct.pack("<IiiHHIIiiII", 40, side, 2 * side, 1, 32, 0, len(colors), 0, 0, 0, 0)
    return head + colors + bytes(mask_line * side)  # an empty mask: the colors have their own transparency


def _argb(image: QImage) -> bytes:
    """Four planes of bytes: how dense, red, green, blue; each with its runs shortened."""
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    pixels = bytes(image.constBits())
    return b"ARGB" + b"".join(_shortened(pixels[plane::4]) for plane in (3, 0, 1, 2))


def _shortened(plane: bytes) -> bytes:
    """Runs of 3 to 130 like bytes become two; up to 128 others follow a byte that counts them."""
    told = bytearray()
    single = bytearray()

    def tell_single() -> None:
        for start in range(0, len(single), 128):
            piece = single[start : start + 128]
            told.append(len(piece) - 1)
            told.extend(piece)
        single.clear()

    place = 0
    while place < len(plane):
        run = 1
        while run < 130 and plane[place : place + 1] == plane[place + run : place + run + 1]:
            run += 1
        if run >= 3:
            tell_single()
            told.extend((run + 125, plane[place]))
        else:
            single.extend(plane[place : place + run])
        place += run
    tell_single()
    return bytes(told)
