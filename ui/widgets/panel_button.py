"""A button on ink: an icon and a few words, or the icon alone where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtWidgets import QSizePolicy

from ui.tokens import RADIUS_ROW, STEP_ROW, Role
from ui.widgets.focus_ring import RING_COLOR
from ui.widgets.painting import mirrored, painter_of, rounded
from ui.widgets.push_button import PushButton

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.theme import Theme


class PanelButton(PushButton):
    """Stands in the column of the steps.

    Args:
        theme: Fonts and colors.
        icon: Name of an icon.
        text: What it leads to.
    """

    def __init__(self, theme: Theme, icon: str, text: str) -> None:
        super().__init__(text)
        self._theme = theme
        self._icon = icon
        self._rail = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text.replace("&", ""))
        self.setProperty(RING_COLOR, "inkfocus")
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    def set_rail(self, *, rail: bool) -> None:
        """The icon alone (*rail*), or the words as well."""
        self._rail = rail
        self.setToolTip(self.accessibleName() if rail else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(STEP_ROW), self._theme.px(STEP_ROW))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        painter = painter_of(self)
        area = QRectF(self.rect())
        if self.underMouse():
            rounded(painter, area, px(RADIUS_ROW), fill=theme.blend("ink2", "ink", 0.55))
        side, edge = px(18), px(11)  # where the icons and words of the steps above stand
        icon = QRectF(edge, (area.height() - side) / 2, side, side)
        if self._rail:
            icon.moveCenter(area.center())
        elif mirrored(self):
            icon.moveLeft(area.right() - edge - side)
        theme.icons.paint(painter, self._icon, "onink2", icon)
        if self._rail:
            return
        gap = edge + side + px(13)
        words = area.adjusted(edge, 0, -gap, 0) if mirrored(self) else area.adjusted(gap, 0, -edge, 0)
        painter.setPen(theme.color("onink"))
        painter.setFont(self.font())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextHideMnemonic
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, flags, text)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.setFont(self._theme.font(Role.BODY))
        self.updateGeometry()
