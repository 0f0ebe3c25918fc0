"""Small acts of painting that several widgets share.

The first painting of a start does with these. Most acts of a painter that take a color, and ``QBrush(color)``
too, bring all the names in ``Qt`` into the program, 1,400 of them: 13 ms that a start need not spend.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPen

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QAbstractButton, QWidget


def pen_of(color: QColor, width: float = 1.0) -> QPen:
    """A pen of one color."""
    pen = QPen()
    pen.setColor(color)
    pen.setWidthF(width)
    return pen


def brush_of(color: QColor) -> QBrush:
    """A brush of one color."""
    return pen_of(color).brush()


def fill_rect(painter: QPainter, area: QRectF, color: QColor) -> None:
    """A rectangle without a border."""
    path = QPainterPath()
    path.addRect(area)
    painter.fillPath(path, brush_of(color))


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
    half = 0.0 if border is None else width / 2
    path = QPainterPath()
    path.addRoundedRect(area.adjusted(half, half, -half, -half), radius - half, radius - half)
    if fill is not None:
        painter.fillPath(path, brush_of(fill))
    if border is not None:
        painter.strokePath(path, pen_of(border, width))


def painter_of(widget: QWidget) -> QPainter:
    """A painter on *widget* with smooth edges."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def mnemonic(widget: QWidget) -> Qt.TextFlag:
    """Underline mnemonics once the keyboard is used in the window; before that they are only noise."""
    from PySide6.QtCore import Qt

    used = widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    return Qt.TextFlag.TextShowMnemonic if used else Qt.TextFlag.TextHideMnemonic


def mirrored(widget: QWidget) -> bool:
    """Whether *widget* reads from right to left."""
    return widget.isRightToLeft()


def tell_whole(button: QAbstractButton) -> None:
    """Where the words of *button* are cut short for want of room, its tool tip says them."""
    words = button.text().replace("&", "")
    cut = button.width() < button.sizeHint().width()
    if cut and not button.toolTip():
        button.setToolTip(words)
    elif not cut and button.toolTip() == words:
        button.setToolTip("")
