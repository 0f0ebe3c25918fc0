"""Where a file may be dropped: a dashed frame with an icon, around the button that chooses one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.tokens import RADIUS_CARD, XL, M
from ui.widgets.icon_label import IconLabel
from ui.widgets.painting import painter_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.theme import Theme

_ICON: Final = 32


class DropArea(QWidget):
    """Only shows it: the page around it takes what is dropped, wherever that is.

    Args:
        theme: Colors.
        act: Chooses a file by keyboard or mouse.
        parent: Owner, if not a layout's.
    """

    def __init__(self, theme: Theme, act: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(M), theme.px(XL), theme.px(M), theme.px(XL))
        column.setSpacing(theme.px(M))
        center = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(IconLabel(theme, "file", "accent", _ICON), 0, center)
        column.addWidget(act, 0, center)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, painter_of(self)
        width = max(theme.border, 1.5)
        painter.setPen(QPen(theme.color("control"), width, Qt.PenStyle.DashLine))
        painter.setBrush(theme.color("surface"))
        edge = width / 2
        radius = theme.px(RADIUS_CARD)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), radius, radius)
