"""How far the journey is, as one bar a step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.painting import mirrored, painter_of, rounded

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.theme import Theme


class JourneyBar(QWidget):
    """A thin bar in as many parts as there are steps; the words beside it say the same."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shares: tuple[float, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    def set_shares(self, shares: Sequence[float]) -> None:
        """How much of each step is done, from 0 to 1."""
        self._shares = tuple(shares)
        done = sum(1 for share in self._shares if share >= 1)
        self.setAccessibleName(
            self.tr("{done} of {steps} steps done").format(done=done, steps=len(self._shares))
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(300), self._theme.px(6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._shares:
            return
        theme = self._theme
        painter = painter_of(self)
        gap = theme.px(4)
        width = (self.width() - gap * (len(self._shares) - 1)) / len(self._shares)
        for number, share in enumerate(self._shares):
            place = len(self._shares) - 1 - number if mirrored(self) else number
            part = QRectF(place * (width + gap), 0, width, self.height())
            radius = part.height() / 2
            if share < 1:
                fill = theme.color("surface" if share > 0 else "sunken")
                rounded(painter, part, radius, fill=fill, border=theme.color("control"))
            if share > 0:
                painter.save()
                path = QPainterPath()
                path.addRoundedRect(part, radius, radius)
                painter.setClipPath(path)
                filled = QRectF(part)
                filled.setWidth(width * min(1.0, share))
                if mirrored(self):
                    filled.moveRight(part.right())
                painter.fillRect(filled, theme.color("accent"))
                painter.restore()
