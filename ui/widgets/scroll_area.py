"""A scroll area for pages whose height depends on their width."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

#: Width of the scroll bar, which the style sheet fixes in pixels.
BAR: Final = 12


def set_margins(layout: QLayout, side: int, top: int, bottom: int) -> None:
    """Keep *layout*, which scrolls, so many pixels from the edges; the bar takes its width from its side.

    Qt moves the bar to the left where lines begin at the right, but leaves margins where they are.
    """
    left, right = side, side - BAR
    if QGuiApplication.isRightToLeft():
        left, right = right, left
    layout.setContentsMargins(left, top, right, bottom)


class ScrollArea(QScrollArea):
    """Scrolls up and down only, and keeps the room for its bar.

    A bar that comes and goes changes the width, with it the height of wrapped text, and with that
    whether a bar is needed: Qt then goes round in circles until it crashes. So the bar is always there,
    and only its handle disappears.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    @Slot(int, int)
    def _on_range_changed(self, least: int, most: int) -> None:
        self.verticalScrollBar().setEnabled(most > least)


class Scrolled(QWidget):
    """What a scroll area shows, where its height depends on its width."""

    def minimumSizeHint(self) -> QSize:
        """No least height: what it needs in its width is known exactly, and anything more would be empty."""
        return QSize(super().minimumSizeHint().width(), 0)
