"""A check box whose text may carry guide markup and wrap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from ui.tokens import RADIUS_BOX, Role, S
from ui.widgets.painting import mirrored, painter_of, rounded
from ui.widgets.state_glyph import stroke, tick_points
from ui.widgets.text_block import TextBlock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter, QPaintEvent

    from armatic_setup.guide.markup import Span
    from ui.theme import Theme


def paint_box(
    painter: QPainter,
    theme: Theme,
    area: QRectF,
    state: Qt.CheckState,
    *,
    hover: bool = False,
    enabled: bool = True,
) -> None:
    """A tick box in *area*: filled with a tick, with a minus where partly ticked, or empty."""
    radius = theme.px(RADIUS_BOX)
    if state is Qt.CheckState.Unchecked:
        fill = theme.color("sunken" if not enabled else "tint" if hover else "surface")
        rounded(painter, area, radius, fill=fill, border=theme.color("control"), width=max(1.5, theme.border))
        return
    fill = theme.color("control" if not enabled else "accenthover" if hover else "accent")
    rounded(painter, area, radius, fill=fill)
    token = "onaccent" if enabled else "surface"
    painter.save()
    painter.translate(area.topLeft())
    painter.scale(area.width() / 22, area.height() / 22)
    painter.setPen(stroke(theme.color(token), 2.6))
    if state is Qt.CheckState.Checked:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(tick_points())
    else:
        painter.drawLine(QPointF(6.5, 11), QPointF(15.5, 11))
    painter.restore()


class CheckBox(QCheckBox):
    """A check box; the whole widget is its target.

    Args:
        theme: Fonts and colors.
        text: Guide markup without placeholders, or spans.
        parent: Owner, if not a layout's.
    """

    def __init__(self, theme: Theme, text: str | Sequence[Span], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._block = TextBlock(theme, Role.BODY, text)
        self.setText(self._block.plain.replace("&", "&&"))
        self.setAccessibleName(self._block.plain)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._on_theme_changed)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        text = self._block.height(max(1, width - self._indent()))
        return max(text + self._theme.px(4), self._theme.px(24))

    def sizeHint(self) -> QSize:
        width = min(self._block.natural_width + self._indent(), self._theme.px(480))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = min(self.sizeHint().width(), self._theme.px(160))
        return QSize(width, self._block.line_height + self._theme.px(4))

    def hitButton(self, position: object) -> bool:  # noqa: ARG002 - all of it is the target
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        painter = painter_of(self)
        side, indent = theme.px(18), self._indent()
        width = self.width() - indent
        height = self._block.height(width)
        top = (self.height() - height) / 2
        box = QRectF(0, top + (self._block.line_height - side) / 2, side, side)
        text = QRectF(indent, top, width, height)
        if mirrored(self):
            box.moveLeft(self.width() - side)
            text.moveLeft(0)
        hover = self.underMouse() or self.isDown()
        paint_box(painter, theme, box, self.checkState(), hover=hover, enabled=self.isEnabled())
        self._block.set_color("text" if self.isEnabled() else "disabled")
        self._block.paint(painter, text)

    def _indent(self) -> int:
        return self._theme.px(18 + S)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._block.refresh()
        self.updateGeometry()
        self.update()
