"""What is on screen of a list or table: for the keyboard its cell, for a screen reader its cells or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect

from ui.scrolling import show_focus

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QAbstractItemView as _View
else:
    _View = object  # a view has one class of Qt's only, its own

_Index = QModelIndex | QPersistentModelIndex


class ShownCells(_View):
    """To be named before the view's own class.

    Qt calls a cell visible when its place lies within the view, whether the view is on screen or not. So the
    cells of a hidden view have no place. And a view as high as its rows has nothing to scroll by itself: the
    page around it follows the cell that the keyboard is on.
    """

    _painting = False

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus():
            show_focus(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A picture is taken of a hidden page, too, and Qt paints each cell in its place."""
        self._painting = True
        super().paintEvent(event)
        self._painting = False

    def visualRect(self, index: _Index) -> QRect:
        return self.rect_of(index) if self._painting or self.isVisible() else QRect()

    def rect_of(self, index: _Index) -> QRect:
        """Where a cell is within the viewport, also while the view is hidden."""
        return super().visualRect(index)
