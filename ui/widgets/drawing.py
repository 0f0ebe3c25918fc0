"""A schematic drawing of an Intacct form, painted from the guide's data: never a screenshot."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEasingCurve, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from armatic_setup.guide.drawing_words import alt, meanings
from ui.tokens import DRAWING
from ui.widgets.drawing_layout import lay_out
from ui.widgets.drawing_painter import DrawingPainter
from ui.widgets.motion import Motion
from ui.widgets.painting import painter_of

if TYPE_CHECKING:
    from armatic_setup.guide.drawing import Drawing
    from ui.theme import Theme
    from ui.widgets.drawing_parts import Layout

_RING_MS: Final = 240


class FormDrawing(QLabel):
    """The form alone. Its accessible description equals the instructions it illustrates.

    It is a ``QLabel`` with a picture, so that assistive technology meets a graphic; it paints itself.

    Signals:
        clicked: With the mouse, to see it larger.

    Args:
        theme: Fonts and colors.
        drawing: What to draw.
        values: What the texts' placeholders stand for.
        parent: Owner, if not a layout's.
    """

    clicked = Signal()

    def __init__(
        self, theme: Theme, drawing: Drawing, values: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._drawing = drawing
        self._values = dict(values)
        self._zoom = 1.0
        self._layout: Layout | None = None
        self._width = -1
        self._heights: dict[int, int] = {}
        self._highlighted = 0
        self._growth = 1.0
        self._ring = Motion(self._set_growth, self)
        self._ring.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._ring.setStartValue(0.0)
        self._ring.setEndValue(1.0)
        self.setPixmap(QPixmap(1, 1))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # Intacct's forms are English
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._tell()
        theme.changed.connect(self._on_theme_changed)

    @property
    def drawing(self) -> Drawing:
        """What it shows."""
        return self._drawing

    @property
    def highlighted(self) -> int:
        """The callout that stands out, or 0."""
        return self._highlighted

    def show_drawing(self, drawing: Drawing) -> None:
        """Show another form; no callout stands out."""
        if drawing != self._drawing:
            self._drawing = drawing
            self._highlighted = 0
            self._tell()
            self._on_theme_changed()

    def set_zoom(self, zoom: float) -> None:
        """Paint everything so many times as large; the width stays what the layout gives."""
        if zoom != self._zoom:
            self._zoom = zoom
            self._on_theme_changed()

    def highlight(self, number: int) -> None:
        """Let one callout stand out; 0 for none. The ring around its target grows once."""
        self._highlighted = number
        self._ring.stop()
        motion = self._theme.duration(_RING_MS)
        if number and motion and self.isVisible():
            self._ring.setDuration(motion)
            self._ring.start()
        else:
            self._growth = 1.0
        self.update()

    def place_of(self, number: int) -> QRect:
        """Where on the widget a callout and its target are; empty where there is none."""
        place = QRect()
        for one in self._laid_out(self.width()).callouts:
            if one.number == number:
                around = one.target.united(one.target.translated(one.center - one.target.center()))
                around.translate(0, self._margin())
                left, top = around.x() * self._zoom, around.y() * self._zoom
                size = QSize(round(around.width() * self._zoom), round(around.height() * self._zoom))
                place = place.united(QRect(round(left), round(top), size.width(), size.height()))
        return place

    # -- Qt -----------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        found = self._heights.get(width)
        if found is None:  # layouts ask for the same few widths many times
            height = self._laid_out(width).height + self._margin() * 2
            found = self._heights[width] = int(height * self._zoom + 0.5)
        return found

    def sizeHint(self) -> QSize:
        width = round(self._theme.px(DRAWING) * self._zoom)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(280), self._theme.px(120))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # so that the release is ours

    def paintEvent(self, _event: QPaintEvent) -> None:
        layout = self._laid_out(self.width())
        painter = painter_of(self)
        painter.scale(self._zoom, self._zoom)
        painter.translate(0, self._margin())
        width = self.width() / self._zoom - self._margin()
        DrawingPainter(self._theme, painter, width).paint(layout, self._highlighted, self._growth)

    # -- inside -------------------------------------------------------------------------------------

    def _laid_out(self, width: int) -> Layout:
        if self._layout is None or width != self._width:
            self._width = width
            inner = width / self._zoom - self._margin()
            self._layout = lay_out(self._theme, self._drawing, self._values, inner)
        return self._layout

    def _margin(self) -> int:
        """Room above and at the right for callouts on the frame's edge."""
        return self._theme.px(2)

    def _tell(self) -> None:
        self.setAccessibleName(self.tr("Drawing of {form}").format(form=self._drawing.title))
        self.setAccessibleDescription(alt(self._drawing, self._values))
        self.setToolTip(meanings(self._drawing.labels))

    def _set_growth(self, value: float) -> None:
        self._growth = value
        self.update()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._layout = None
        self._heights.clear()
        self.updateGeometry()
        self.update()
