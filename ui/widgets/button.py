"""The buttons: primary, secondary, tertiary, and an icon alone."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.tokens import BUTTON, BUTTON_SMALL, BUTTON_WIDTH, RADIUS_BUTTON, RADIUS_FIELD, Role, S
from ui.widgets.painting import mirrored, mnemonic, painter_of, rounded, tell_whole
from ui.widgets.push_button import PushButton

if TYPE_CHECKING:
    from ui.theme import Theme

#: Icons that point along the reading direction, and what stands for them from right to left.
_MIRRORED: Final = {"back": "chevron-right", "chevron-right": "back"}


class ButtonKind(StrEnum):
    """How loud a button is."""

    PRIMARY = "primary"  # filled; one in the footer
    SECONDARY = "secondary"  # bordered
    TERTIARY = "tertiary"  # accent text


class Button(PushButton):
    """A button of the design. Its text carries the mnemonic.

    Args:
        theme: Fonts and colors.
        text: With ``&`` before the mnemonic.
        kind: How loud it is.
        icon: Name of an icon, or empty.
        small: The lower size, for cards.
        trailing: The icon stands after the text.
        flush: Of a tertiary one under a text: it begins where the text does, and has no ground around it.
        parent: Owner, if not a layout's.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        kind: ButtonKind = ButtonKind.SECONDARY,
        *,
        icon: str = "",
        small: bool = False,
        trailing: bool = False,
        flush: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._kind = kind
        self._icon = icon
        self._small = small
        self._trailing = trailing
        self._flush = flush
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    @property
    def kind(self) -> ButtonKind:
        """How loud it is."""
        return self._kind

    def set_kind(self, kind: ButtonKind) -> None:
        """Make it louder or quieter."""
        self._kind = kind
        self.updateGeometry()
        self.update()

    def set_icon(self, name: str) -> None:
        """Show another icon, or none."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def set_busy_text(self, text: str) -> None:
        """Say what is going on ("Testing…") without changing the width."""
        self.setMinimumWidth(self.width())
        self.setText(text)

    def sizeHint(self) -> QSize:
        width = self._text_width()
        if self._icon:
            width += self._icon_size() + (self._gap() if self.text() else 0)
        if self._kind is ButtonKind.TERTIARY:
            return QSize(width + self._start() + self._padding(), self._height())
        least = self._theme.px(BUTTON_WIDTH if self.text() and not self._small else 0)
        return QSize(max(width + 2 * self._padding(), least), self._height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        self._paint_ground(painter)
        self._paint_content(painter)

    def _looks_down(self) -> bool:
        return self.isDown() or self.isChecked()

    def _paint_ground(self, painter: QPainter) -> None:
        theme = self._theme
        area = QRectF(self.rect())
        radius = theme.px(RADIUS_FIELD if self._small else RADIUS_BUTTON)
        hover, down = self.underMouse() and self.isEnabled(), self._looks_down()
        if self._kind is ButtonKind.TERTIARY:
            if self.isEnabled() and (hover or down) and not self._flush:
                rounded(painter, area, radius, fill=theme.color("tint"))
            return
        if not self.isEnabled():
            rounded(painter, area, radius, fill=theme.color("sunken"), border=theme.color("line"))
        elif self._kind is ButtonKind.PRIMARY:
            fill = "accentpress" if down else "accenthover" if hover else "accent"
            rounded(painter, area, radius, fill=theme.color(fill))
        else:
            fill = "tint" if hover or down else "surface"
            border = theme.color("control")
            rounded(painter, area, radius, fill=theme.color(fill), border=border, width=theme.border)

    def _paint_content(self, painter: QPainter) -> None:
        theme = self._theme
        token = self._text_token()
        start, padding, size = self._start(), self._padding(), self._icon_size()
        gap = self._gap() if self.text() else 0
        beside = size + gap if self._icon else 0
        width = min(self._text_width(), self.width() - start - padding - beside)
        whole = width + beside
        left = max(padding, (self.width() - whole) // 2)
        if self._kind is ButtonKind.TERTIARY:
            left = self.width() - start - whole if mirrored(self) else start
        icon_first = self._trailing == mirrored(self)
        text_left = left
        if self._icon:
            icon_left = left if icon_first else left + width + gap
            text_left = left + size + gap if icon_first else left
            area = QRectF(icon_left, (self.height() - size) / 2, size, size)
            name = _MIRRORED.get(self._icon, self._icon) if mirrored(self) else self._icon
            theme.icons.paint(painter, name, token, area)
        if self.text():
            painter.setPen(theme.color(token))
            painter.setFont(self._shown_font())
            align = Qt.AlignmentFlag
            flags = align.AlignVCenter | align.AlignLeft | align.AlignAbsolute | mnemonic(self)
            text = self.fontMetrics().elidedText(
                self.text(), Qt.TextElideMode.ElideRight, width + 1, Qt.TextFlag.TextShowMnemonic
            )
            painter.drawText(QRectF(text_left, 0, width + 2, self.height()), flags, text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        tell_whole(self)

    def _shown_font(self) -> QFont:
        font = QFont(self.font())
        font.setUnderline(self._flush and self.underMouse() and self.isEnabled())
        return font

    def _text_token(self) -> str:
        if not self.isEnabled():
            return "disabled"
        if self._kind is ButtonKind.PRIMARY:
            return "onaccent"
        return "accent" if self._kind is ButtonKind.TERTIARY else "text"

    def _text_width(self) -> int:
        flags = Qt.TextFlag.TextShowMnemonic | Qt.TextFlag.TextSingleLine
        return QFontMetrics(self.font()).size(flags, self.text()).width() if self.text() else 0

    def _icon_size(self) -> int:
        return self._theme.px(14 if self._small else 16)

    def _gap(self) -> int:
        return self._theme.px(8)

    def _padding(self) -> int:
        if self._kind is ButtonKind.TERTIARY:
            return self._theme.px(8)
        return self._theme.px(S if self._small else 18)

    def _start(self) -> int:
        return 0 if self._flush else self._padding()

    def _height(self) -> int:
        least = self._theme.px(BUTTON_SMALL if self._small else BUTTON)
        return max(least, QFontMetrics(self.font()).height() + self._theme.px(8))

    @Slot()
    def _on_theme_changed(self) -> None:
        self.setFont(self._theme.font(Role.SMALL_LABEL if self._small else Role.LABEL))
        self.updateGeometry()
        self.update()
