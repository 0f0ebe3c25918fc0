"""Puts pictures side by side on one sheet, so that many states are looked at together."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

#: Sizes on a sheet, in pixels.
WIDTH, GAP, CAPTION = 640, 16, 28
COLUMNS = 4
PAPER, WORDS = QColor("#8b9198"), QColor("#ffffff")


def write_sheet(pictures: Sequence[tuple[str, Path]], target: Path, font: QFont) -> None:
    """Write a sheet.

    Args:
        pictures: What stands under a picture, and where it is. The widest fills its column, none is enlarged
            against it.
        target: The sheet's file.
        font: What the captions are written in.

    Raises:
        OSError: The sheet cannot be written.
    """
    images = [(name, _read(path)) for name, path in pictures]
    widest = max(image.width() for _, image in images)
    thumbnails = [(name, _thumbnail(image, WIDTH * image.width() // widest)) for name, image in images]
    columns = min(COLUMNS, len(thumbnails))
    height = max(image.height() for _, image in thumbnails)
    cell = QPoint(WIDTH + GAP, height + CAPTION + GAP)
    rows = ceil(len(thumbnails) / columns)
    sheet = QImage(columns * cell.x() + GAP, rows * cell.y() + GAP, QImage.Format.Format_RGB32)
    sheet.fill(PAPER)
    painter = QPainter(sheet)
    font = QFont(font)
    font.setPixelSize(CAPTION // 2)
    painter.setFont(font)
    painter.setPen(WORDS)
    for number, (name, image) in enumerate(thumbnails):
        corner = QPoint(GAP + number % columns * cell.x(), GAP + number // columns * cell.y())
        painter.drawImage(corner, image)
        caption = QRect(corner.x(), corner.y() + height, WIDTH, CAPTION)
        painter.drawText(caption, Qt.AlignmentFlag.AlignVCenter, name)
    painter.end()
    if not sheet.save(str(target)):
        raise OSError(f"{target} cannot be written")


def _read(path: Path) -> QImage:
    image = QImage(str(path))
    if image.isNull():
        raise OSError(f"{path} cannot be read")
    return image


def _thumbnail(image: QImage, width: int) -> QImage:
    return image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
