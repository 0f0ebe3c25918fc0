"""Paints a laid-out form: sharp at every scale, right in light, dark and high contrast."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from ui.tokens import RADIUS_BOX, RADIUS_CARD, Role, Scheme
from ui.widgets.drawing_parts import CALLOUT, Callout, Layout, Part, Shape
from ui.widgets.painting import rounded
from ui.widgets.state_glyph import stroke, tick_points

if TYPE_CHECKING:
    from ui.theme import Theme

_ACTIVE: Final = 2.0
_QUIET: Final = 1.2
_DASHES: Final = (3.0, 2.0)


class DrawingPainter:
    """Paints onto a painter that stands at the form's upper left corner.

    Args:
        theme: Fonts and colors.
        painter: What is painted with.
        width: Of the form.
    """

    def __init__(self, theme: Theme, painter: QPainter, width: float) -> None:
        self._theme = theme
        self._painter = painter
        self._width = width

    def paint(self, layout: Layout, highlighted: int = 0, growth: float = 1.0) -> None:
        """Paint everything; the callouts of *highlighted* stand out, their rings grown so far (0 to 1)."""
        self._frame(layout)
        for part in layout.parts:
            self._part(part)
        for words in layout.words:
            words.block.paint(self._painter, words.area)
        shown = [one for one in layout.callouts if one.number == highlighted]
        for callout in shown:
            self._ring(callout.target, growth)
        for callout in layout.callouts:
            self._callout(callout, stands_out=callout in shown)

    def _frame(self, layout: Layout) -> None:
        theme, painter = self._theme, self._painter
        radius = theme.px(RADIUS_CARD)
        path = QPainterPath()
        inside = QRectF(0, 0, self._width, layout.height).adjusted(0.75, 0.75, -0.75, -0.75)
        path.addRoundedRect(inside, radius, radius)
        painter.fillPath(path, theme.blend("surface", "window", 0.75))
        painter.save()
        painter.setClipPath(path)
        bar = next(part.area for part in layout.parts if part.shape is Shape.BAR)
        painter.fillRect(bar, theme.color("sunken"))
        painter.setPen(QPen(theme.color("line"), 1.5))
        painter.drawLine(bar.bottomLeft(), bar.bottomRight())
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.blend("control", "line", 0.35), 1.5))
        painter.drawPath(path)

    def _part(self, part: Part) -> None:
        theme, painter, area = self._theme, self._painter, part.area
        match part.shape:
            case Shape.RULE:
                painter.fillRect(area, theme.color("line"))
            case Shape.PRIMARY:
                rounded(painter, area, RADIUS_BOX, fill=theme.color("accent"))
            case Shape.FIELD | Shape.CHOICE | Shape.BUTTON | Shape.FRAME:
                self._outline(part)
                if part.shape is Shape.CHOICE:
                    self._chevron(area)
            case Shape.BOX:
                self._tick_box(part)
            case Shape.ROUND:
                painter.setBrush(theme.color("surface"))
                painter.setPen(QPen(theme.color("control"), _QUIET))
                painter.drawEllipse(area)
            case Shape.TAB:
                rounded(painter, area.adjusted(0, 0, 0, -2), RADIUS_BOX, fill=theme.color("tint"))
                painter.fillRect(QRectF(area.x(), area.bottom() - 2, area.width(), 2), theme.color("accent"))
            case Shape.CLOSE:
                painter.setPen(stroke(theme.color("text2"), 1.6))
                painter.drawLine(area.topLeft(), area.bottomRight())
                painter.drawLine(area.topRight(), area.bottomLeft())
            case Shape.BAR:
                pass  # belongs to the frame

    def _outline(self, part: Part) -> None:
        theme = self._theme
        fill: QColor | None = theme.color("surface")
        if part.active and part.shape is not Shape.BUTTON:
            fill = theme.color("tint")
        elif part.shape is Shape.FRAME:
            fill = None
        edge = theme.color("accent" if part.active or part.shape is Shape.FRAME else "control")
        width = _ACTIVE if part.active else _QUIET
        if not part.dashed:
            rounded(self._painter, part.area, RADIUS_BOX, fill=fill, border=edge, width=width)
            return
        pen = QPen(edge, width)
        pen.setDashPattern(_DASHES)
        self._painter.setPen(pen)
        self._painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(part.area.adjusted(1, 1, -1, -1), RADIUS_BOX, RADIUS_BOX)

    def _tick_box(self, part: Part) -> None:
        theme, painter, box = self._theme, self._painter, part.area
        if not part.ticked:
            edge = theme.color("control")
            rounded(painter, box, 3, fill=theme.color("surface"), border=edge, width=_QUIET)
            return
        rounded(painter, box, 3, fill=theme.color("accent"))
        painter.save()
        painter.translate(box.topLeft())
        painter.scale(box.width() / 22, box.height() / 22)
        painter.setPen(stroke(theme.color("onaccent"), 2.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(tick_points())
        painter.restore()

    def _chevron(self, area: QRectF) -> None:
        px = self._theme.px
        x, y, half = area.right() - px(16), area.center().y(), px(4)
        shape = QPolygonF()
        for dx, dy in ((-half, -half / 2), (0, half / 2), (half, -half / 2)):
            shape.append(QPointF(x + dx, y + dy))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(stroke(self._theme.color("text2"), 1.6))
        self._painter.drawPolyline(shape)

    def _ring(self, target: QRectF, growth: float) -> None:
        """Around what the number means; it grows out of its edge."""
        away = 1.5 + self._theme.px(4) * growth
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(self._theme.color("accent"), 2.5))
        radius = RADIUS_BOX + away
        self._painter.drawRoundedRect(target.adjusted(-away, -away, away, away), radius, radius)

    def _callout(self, callout: Callout, *, stands_out: bool) -> None:
        theme, painter, center = self._theme, self._painter, callout.center
        radius = theme.px(CALLOUT) / 2
        ground, words = self._callout_colors(stands_out=stands_out)
        painter.setPen(QPen(theme.color("surface"), 2))
        painter.setBrush(ground)
        painter.drawEllipse(center, radius, radius)
        painter.setPen(words)
        painter.setFont(theme.font(Role.SMALL_LABEL))
        circle = QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(callout.number))

    def _callout_colors(self, *, stands_out: bool) -> tuple[QColor, QColor]:
        """Ink circles on light ground; in the dark, light ones with ink numbers."""
        theme = self._theme
        if stands_out:
            return theme.color("accent"), theme.color("onaccent")
        if theme.scheme is Scheme.LIGHT:
            return theme.color("ink"), theme.color("onink")
        return theme.color("text"), theme.color("ink")
