"""Small acts of painting that several widgets share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton, QWidget


def rounded(
    painter: QPainter,
    area: QRectF,
    radius: float,
    *,
    fill: QColor | None = None,
    border: QColor | None = None,
    width: float = 1.0,
) -> None:
    """A rounded rectangle whose border of *width* lies wholly inside *area*."""
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    if border is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(area, radius, radius)
        return
    pen = QPen(border)
    pen.setWidthF(width)
    painter.setPen(pen)
    half = width / 2
    painter.drawRoundedRect(area.adjusted(half, half, -half, -half), radius - half, radius - half)


def painter_of(widget: QWidget) -> QPainter:
    """A painter on *widget* with smooth edges."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def mnemonic(widget: QWidget) -> Qt.TextFlag:
    """Underline mnemonics once the keyboard is used in the window; before that they are only noise."""
    used = widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    return Qt.TextFlag.TextShowMnemonic if used else Qt.TextFlag.TextHideMnemonic


def mirrored(widget: QWidget) -> bool:
    """Whether *widget* reads from right to left."""
    return widget.layoutDirection() == Qt.LayoutDirection.RightToLeft


def tell_whole(button: QAbstractButton) -> None:
    """Where the words of *button* are cut short for want of room, its tool tip says them."""
    words = button.text().replace("&", "")
    cut = button.width() < button.sizeHint().width()
    if cut and not button.toolTip():
        button.setToolTip(words)
    elif not cut and button.toolTip() == words:
        button.setToolTip("")
