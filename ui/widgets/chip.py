"""A chip: a fact in a pill, such as who does the step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.tokens import Role
from ui.widgets.painting import mirrored, painter_of, rounded

if TYPE_CHECKING:
    from ui.theme import Theme


#: How much of the color of lines its ground has: so much is seen on the page in the dark, too.
_GROUND: Final = 0.5


class Chip(QLabel):
    """A short fact with an optional icon; *tinted* for the one that says who must act."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        icon: str = "",
        tinted: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._icon = icon
        self._tinted = tinted
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        px = self._theme.px
        width = QFontMetrics(self.font()).horizontalAdvance(self.text()) + 2 * px(10)
        if self._icon:
            width += px(14) + px(7)
        return QSize(width, max(px(26), QFontMetrics(self.font()).height() + px(6)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        painter = painter_of(self)
        border = theme.color("control") if theme.border > 1 else None
        if self._tinted or border is not None:
            fill = theme.color("tint" if self._tinted else "sunken")
        else:
            fill = theme.blend("line", "window", _GROUND)
        rounded(painter, QRectF(self.rect()), self.height() / 2, fill=fill, border=border, width=theme.border)
        token = "accent" if self._tinted else "text2"
        padding, size, gap = theme.px(10), theme.px(14), theme.px(7)
        text = QRectF(self.rect()).adjusted(padding, 0, -padding, 0)
        if self._icon:
            top = (self.height() - size) / 2
            if mirrored(self):
                icon = QRectF(text.right() - size, top, size, size)
                text.setRight(text.right() - size - gap)
            else:
                icon = QRectF(text.left(), top, size, size)
                text.setLeft(text.left() + size + gap)
            theme.icons.paint(painter, self._icon, token, icon)
        painter.setPen(theme.color(token))
        painter.setFont(self.font())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text())

    @Slot()
    def _on_theme_changed(self) -> None:
        font = self._theme.font(Role.SMALL)
        font.setWeight(font.Weight.Medium)
        self.setFont(font)
        self.updateGeometry()
        self.update()
