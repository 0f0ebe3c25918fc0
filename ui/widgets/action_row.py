"""A row one can choose: an icon, a name, a sentence, and an arrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainterPath
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.tokens import RADIUS_CARD, RADIUS_ROW, L, M, Role
from ui.widgets.card import Card
from ui.widgets.divider import Divider
from ui.widgets.painting import mirrored, mnemonic, painter_of, rounded
from ui.widgets.push_button import PushButton
from ui.widgets.text_block import TextBlock

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.theme import Theme


class ActionRow(PushButton):
    """A wide button of the start page; it stands in an :class:`ActionCard`.

    Args:
        theme: Fonts and colors.
        icon: Name of an icon.
        title: What it does, with its mnemonic.
        text: One sentence about it, in guide markup.
        badge: A short fact at the right, or empty.
        parent: Owner, if not a layout's.
    """

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str,
        text: str,
        *,
        badge: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent)
        self._theme = theme
        self._icon = icon
        self._badge = badge
        self._block = TextBlock(theme, Role.SMALL, text, color="text2")
        self.corners = (False, False)
        self._describe()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    def set_text(self, text: str) -> None:
        """Say another sentence about it."""
        self._block = TextBlock(self._theme, Role.SMALL, text, color="text2")
        self._describe()
        self.updateGeometry()
        self.update()

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        text = self._block.height(self._text_width(width))
        if self._badge and not self._badge_beside(width):
            text += self._theme.line(Role.SMALL)
        return self._theme.line(Role.ROW) + text + self._theme.px(33)

    def sizeHint(self) -> QSize:
        width = self._theme.px(560)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(280), self._theme.px(72))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        painter = painter_of(self)
        if self.underMouse() or self.isDown():
            painter.save()
            painter.setClipPath(self._shape())
            share = 1.0 if self.isDown() else 0.55
            painter.fillRect(self.rect(), theme.blend("tint", "surface", share))
            painter.restore()
        flip = mirrored(self)

        def place(left: float, top: float, width: float, height: float) -> QRectF:
            return QRectF(self.width() - left - width if flip else left, top, width, height)

        middle = self.height() / 2
        tile = place(px(20), middle - px(20), px(40), px(40))
        rounded(painter, tile, px(RADIUS_ROW), fill=theme.color("tint"))
        glyph = QRectF(0, 0, px(20), px(20))
        glyph.moveCenter(tile.center())
        theme.icons.paint(painter, self._icon, "accent", glyph)
        arrow = place(self.width() - px(40), middle - px(10), px(20), px(20))
        theme.icons.paint(painter, "back" if flip else "chevron-right", "text2", arrow)
        width = self._text_width(self.width())
        name = place(px(76), px(M), width, theme.line(Role.ROW))
        painter.setPen(theme.color("text"))
        painter.setFont(self.font())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | mnemonic(self)
        painter.drawText(name, flags, self.text())
        below = place(px(76), name.bottom() + 1, width, self._block.height(width))
        self._block.paint(painter, below)
        if not self._badge:
            return
        painter.setPen(theme.color("text2"))
        painter.setFont(theme.font(Role.SMALL))
        if self._badge_beside(self.width()):
            badge_width = self._badge_width()
            height = max(px(26), theme.metrics(Role.SMALL).height() + px(6))
            pill = place(self.width() - px(64) - badge_width, middle - height / 2, badge_width, height)
            painter.save()
            rounded(painter, pill, height / 2, fill=theme.color("sunken"))
            painter.restore()
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self._badge)
        else:
            line = place(px(76), below.bottom(), width, theme.line(Role.SMALL))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            painter.drawText(line, flags, self._badge)

    def _text_width(self, width: int) -> int:
        px = self._theme.px
        taken = px(76) + px(56)
        if self._badge and self._badge_beside(width):
            taken += self._badge_width() + px(L)
        return max(px(80), width - taken)

    def _describe(self) -> None:
        badge = f" {self._badge}." if self._badge else ""
        self.setAccessibleDescription(self._block.plain + badge)

    def _badge_beside(self, width: int) -> bool:
        """Whether the badge has room at the right, where it leaves the name whole."""
        px = self._theme.px
        room = width - px(76) - px(56) - px(L) - self._badge_width()
        name = QFontMetrics(self.font()).horizontalAdvance(self.text().replace("&", ""))
        return width >= px(600) and name <= room

    def _badge_width(self) -> int:
        metrics = QFontMetrics(self._theme.font(Role.SMALL))
        return metrics.horizontalAdvance(self._badge) + 2 * self._theme.px(9)

    def _shape(self) -> QPainterPath:
        """Its area, with the card's corners where it is the first or the last row."""
        path = QPainterPath()
        radius = self._theme.px(RADIUS_CARD) - 1
        path.addRoundedRect(QRectF(self.rect()), radius, radius)
        first, last = self.corners
        if not first:
            path.addRect(QRectF(0, 0, self.width(), self.height() / 2))
        if not last:
            path.addRect(QRectF(0, self.height() / 2, self.width(), self.height() / 2))
        path.setFillRule(Qt.FillRule.WindingFill)
        return path

    @Slot()
    def _on_theme_changed(self) -> None:
        self.setFont(self._theme.font(Role.ROW))
        self._block.refresh()
        self.updateGeometry()
        self.update()


class ActionCard(Card):
    """A card of rows with lines between them."""

    def __init__(self, theme: Theme, rows: tuple[ActionRow, ...], parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=0, parent=parent)
        for number, row in enumerate(rows):
            if number:
                self.column.addWidget(Divider(theme))
            row.corners = (number == 0, number == len(rows) - 1)
            self.column.addWidget(row)
