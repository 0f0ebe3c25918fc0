"""One of two answers, large enough for its words: a radio button in a frame."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from ui.tokens import RADIUS_FIELD, Role, S
from ui.widgets.painting import mirrored, painter_of, rounded
from ui.widgets.text_block import TextBlock, verbatim

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.theme import Theme

_DOT: Final = 16
_PAD: Final = 8


class ChoiceTile(QRadioButton):
    """Arrow keys, role and state as everyone knows them.

    Args:
        theme: Fonts and colors.
        caption: Whose answer it is.
        words: The answer.
        about: What the answer is about, for screen readers.
        parent: The widget that holds both, so that one excludes the other.
    """

    def __init__(self, theme: Theme, caption: str, words: str, about: str, parent: QWidget) -> None:
        super().__init__(caption, parent)
        self._theme = theme
        self._caption = TextBlock(theme, Role.SMALL_LABEL, verbatim(caption), color="text2")
        self._words = TextBlock(theme, Role.SMALL, verbatim(words))
        self.setAccessibleName(f"{about}, {caption}: {words}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._on_theme_changed)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = max(1, width - self._indent() - self._theme.px(S))
        needed = self._caption.height(room) + self._words.height(room) + 2 * self._theme.px(_PAD)
        return max(needed, self._theme.px(40))

    def sizeHint(self) -> QSize:
        width = self._theme.px(260)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(140), self._theme.px(40))

    def hitButton(self, position: object) -> bool:  # noqa: ARG002 - all of it is the target
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, px, painter = self._theme, self._theme.px, painter_of(self)
        chosen = self.isChecked()
        fill = theme.blend("tint", "surface", 0.7) if chosen else theme.color("surface")
        if self.underMouse() and not chosen:
            fill = theme.blend("tint", "surface", 0.35)
        edge = theme.color("accent" if chosen else "control")
        width = 2 * theme.border if chosen else theme.border
        rounded(painter, QRectF(self.rect()), px(RADIUS_FIELD), fill=fill, border=edge, width=width)
        side = px(_DOT)
        line = self._caption.line_height
        dot = QRectF(px(S), px(_PAD) + (line - side) / 2, side, side)
        words = QRectF(self._indent(), px(_PAD), self.width() - self._indent() - px(S), self.height())
        if mirrored(self):
            dot.moveRight(self.width() - px(S))
            words.moveLeft(px(S))
        painter.setPen(QPen(edge, 1.6))
        painter.setBrush(theme.color("surface"))
        painter.drawEllipse(dot.adjusted(1, 1, -1, -1))
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawEllipse(QPointF(dot.center()), side / 4, side / 4)
        self._caption.paint(painter, words)
        words.translate(0, self._caption.height(words.width()))
        self._words.paint(painter, words)

    def _indent(self) -> int:
        return self._theme.px(S + _DOT + _PAD)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._caption.refresh()
        self._words.refresh()
        self.updateGeometry()
        self.update()
