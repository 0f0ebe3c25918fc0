"""A schematic drawing of an Intacct form, painted from the guide's data: never a screenshot."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QEasingCurve, QPointF, QPropertyAnimation, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.tokens import DRAWING, RADIUS_BOX, RADIUS_CARD, XS, Role, S, Scheme
from ui.widgets.announce import announce
from ui.widgets.button import Button, ButtonKind
from ui.widgets.drawing_layout import Layout, Part, Shape, lay_out
from ui.widgets.label import Label
from ui.widgets.painting import painter_of, rounded
from ui.widgets.state_glyph import stroke, tick_points

if TYPE_CHECKING:
    from armatic_setup.guide.drawing import Drawing
    from ui.theme import Theme

_CALLOUT: Final = 25
_WALK_MS: Final = 240
_ACTIVE: Final = 2.0
_DASHES: Final = [3.0, 2.0]


class FormDrawing(QWidget):
    """The form alone. Its accessible description equals the instructions it illustrates.

    Args:
        theme: Fonts and colors.
        drawing: What to draw.
        values: What the texts' placeholders stand for.
        parent: Owner, if not a layout's.
    """

    def __init__(
        self, theme: Theme, drawing: Drawing, values: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._drawing = drawing
        self._values = dict(values)
        self._layout: Layout | None = None
        self._heights: dict[int, int] = {}
        self._width = -1
        self._highlighted = 0
        self._growth = 0.0
        self._ring = QPropertyAnimation(self, b"growth", self)
        self._ring.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._ring.setStartValue(0.0)
        self._ring.setEndValue(1.0)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Drawing of {form}").format(form=drawing.title))
        self.setAccessibleDescription(drawing.alt(self._values))
        theme.changed.connect(self._on_theme_changed)

    @property
    def callouts(self) -> tuple[int, ...]:
        """The instruction numbers it shows."""
        return self._drawing.callouts

    @property
    def highlighted(self) -> int:
        """The callout that stands out, or 0."""
        return self._highlighted

    def highlight(self, number: int) -> None:
        """Let one callout stand out; 0 for none. The ring around it grows once."""
        self._highlighted = number
        self._ring.stop()
        motion = self._theme.duration(_WALK_MS)
        if number and motion and self.isVisible():
            self._ring.setDuration(motion)
            self._ring.start()
        else:
            self._growth = 1.0
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        found = self._heights.get(width)
        if found is None:  # layouts ask for the same few widths many times
            found = self._heights[width] = int(self._laid_out(width).height + 0.5) + self._margin() * 2
        return found

    def sizeHint(self) -> QSize:
        width = self._theme.px(DRAWING)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(280), self._theme.px(120))

    def paintEvent(self, _event: QPaintEvent) -> None:
        layout = self._laid_out(self.width())
        painter = painter_of(self)
        painter.translate(0, self._margin())
        frame = QRectF(0, 0, self.width() - self._margin(), layout.height)
        self._paint_frame(painter, frame, layout)
        for part in layout.parts:
            self._paint_part(painter, part)
        for words in layout.words:
            words.block.paint(painter, words.area)
        for number, center in layout.callouts:
            self._paint_callout(painter, number, center)

    def _laid_out(self, width: int) -> Layout:
        if self._layout is None or width != self._width:
            self._width = width
            self._layout = lay_out(self._theme, self._drawing, self._values, width - self._margin())
        return self._layout

    def _margin(self) -> int:
        """Room above and at the right for callouts on the frame's edge."""
        return self._theme.px(2)

    # -- painting -----------------------------------------------------------------------------------

    def _paint_frame(self, painter: QPainter, frame: QRectF, layout: Layout) -> None:
        theme = self._theme
        radius = theme.px(RADIUS_CARD)
        path = QPainterPath()
        path.addRoundedRect(frame.adjusted(0.75, 0.75, -0.75, -0.75), radius, radius)
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

    def _paint_part(self, painter: QPainter, part: Part) -> None:
        theme = self._theme
        match part.shape:
            case Shape.RULE:
                painter.fillRect(part.area, theme.color("line"))
            case Shape.PRIMARY:
                rounded(painter, part.area, 4, fill=theme.color("accent"))
            case Shape.FIELD | Shape.CHOICE | Shape.BUTTON | Shape.LINK:
                if part.shape is not Shape.LINK or part.active:
                    self._outline(painter, part)
                if part.shape is Shape.CHOICE:
                    self._chevron(painter, part.area)
            case Shape.BOX:
                if part.active or part.dashed:
                    self._outline(painter, part)
                self._tick_box(painter, part)
            case _:
                pass

    def _outline(self, painter: QPainter, part: Part) -> None:
        theme = self._theme
        fill = theme.color("tint" if part.active and part.shape is not Shape.BUTTON else "surface")
        edge = theme.color("accent" if part.active else "control")
        width = _ACTIVE if part.active else 1.2
        if not part.dashed:
            rounded(painter, part.area, RADIUS_BOX, fill=fill, border=edge, width=width)
            return
        pen = QPen(edge, width)
        pen.setDashPattern(_DASHES)
        painter.setPen(pen)
        painter.setBrush(fill)
        painter.drawRoundedRect(part.area.adjusted(1, 1, -1, -1), RADIUS_BOX, RADIUS_BOX)

    def _tick_box(self, painter: QPainter, part: Part) -> None:
        theme = self._theme
        side = theme.px(18)
        inset = theme.px(13 if part.active or part.dashed else 7)
        box = QRectF(part.area.x() + inset, part.area.center().y() - side / 2, side, side)
        if not part.ticked:
            rounded(painter, box, 3, fill=theme.color("surface"), border=theme.color("control"), width=1.2)
            return
        rounded(painter, box, 3, fill=theme.color("accent"))
        painter.save()
        painter.translate(box.topLeft())
        painter.scale(side / 22, side / 22)
        painter.setPen(stroke(theme.color("onaccent"), 2.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(tick_points())
        painter.restore()

    def _chevron(self, painter: QPainter, area: QRectF) -> None:
        px = self._theme.px
        x, y, half = area.right() - px(16), area.center().y(), px(4)
        shape = QPolygonF()
        for dx, dy in ((-half, -half / 2), (0, half / 2), (half, -half / 2)):
            shape.append(QPointF(x + dx, y + dy))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(stroke(self._theme.color("text2"), 1.6))
        painter.drawPolyline(shape)

    def _paint_callout(self, painter: QPainter, number: int, center: QPointF) -> None:
        theme = self._theme
        radius = theme.px(_CALLOUT) / 2
        ground, words = self._callout_colors()
        if number == self._highlighted:
            grown = radius + 2 + theme.px(5) * self._growth
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2.5))
            painter.drawEllipse(center, grown, grown)
        painter.setPen(QPen(theme.color("surface"), 2))
        painter.setBrush(ground)
        painter.drawEllipse(center, radius, radius)
        painter.setPen(words)
        painter.setFont(theme.font(Role.SMALL_LABEL))
        circle = QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(number))

    def _callout_colors(self) -> tuple[QColor, QColor]:
        """Ink circles on light ground; in the dark, light ones with ink numbers."""
        theme = self._theme
        if theme.scheme is Scheme.LIGHT:
            return theme.color("ink"), theme.color("onink")
        return theme.color("text"), theme.color("ink")

    def _get_growth(self) -> float:
        return self._growth

    def _set_growth(self, value: float) -> None:
        self._growth = value
        self.update()

    growth = Property(float, _get_growth, _set_growth)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._layout = None
        self._heights.clear()
        self.updateGeometry()
        self.update()


class DrawingPanel(QWidget):
    """A form with the line that says it is a drawing, and the walk from callout to callout.

    Args:
        theme: Fonts and colors.
        drawing: What to draw.
        values: What the texts' placeholders stand for.
        parent: Owner, if not a layout's.
    """

    def __init__(
        self, theme: Theme, drawing: Drawing, values: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.form = FormDrawing(theme, drawing, values, self)
        self._words = drawing.alt(values)
        caption = Label(theme, Role.SMALL, drawing.caption, color="text2")
        self.walk = Button(
            theme, self.tr("Show me where"), ButtonKind.TERTIARY, icon="show-me", small=True, parent=self
        )
        self.walk.setVisible(bool(drawing.callouts))
        self.walk.clicked.connect(self._on_walk)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(S))
        words = QVBoxLayout()
        words.setContentsMargins(0, theme.px(6), 0, 0)
        words.addWidget(caption)
        foot.addLayout(words, 1)
        foot.addWidget(self.walk, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(XS))
        column.addWidget(self.form)
        column.addLayout(foot)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @Slot()
    def _on_walk(self) -> None:
        """The next callout stands out; after the last one, none does."""
        numbers = (*self.form.callouts, 0)
        at = numbers.index(self.form.highlighted) if self.form.highlighted in numbers else len(numbers) - 1
        following = numbers[(at + 1) % len(numbers)]
        self.form.highlight(following)
        self.walk.setText(self.tr("Show me the next") if following else self.tr("Show me where"))
        if following:
            announce(self, self._spoken(following))

    def _spoken(self, number: int) -> str:
        """What the text alternative says of one number."""
        start = self._words.find(f" {number}: ")
        following = self._words.find(f" {number + 1}: ", start + 1)
        return self._words[start + 1 : following if following > 0 else None].strip()
