"""A picture of one of our own pages, for a support bundle: password fields are blank in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect
from PySide6.QtGui import QImage, QPainter

from ui.widgets.fields import PasswordField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def picture_of(page: QWidget) -> QImage:
    """*page* as it stands, also where another one covers it. Over its password fields there is plain gray.

    What a field shows is covered whether it is masked or not: even the number of dots says something.
    """
    picture = page.grab()
    covered = [
        QRect(field.edit.mapTo(page, QPoint(0, 0)), field.edit.size())
        for field in page.findChildren(PasswordField)
        if field.edit.isVisibleTo(page)
    ]
    painter = QPainter(picture)
    for area in covered:
        painter.fillRect(area, page.palette().mid())
    painter.end()
    return picture.toImage()


def png_of(picture: QImage) -> bytes:
    """The picture as PNG. May be slow; any thread may do it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]  # a device is taken, too
    return bytes(buffer.data().data())
