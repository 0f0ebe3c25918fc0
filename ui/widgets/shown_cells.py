"""Cells of a list or table that is not on screen are not on screen for a screen reader either."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView as _View
else:
    _View = object  # a view has one class of Qt's only, its own


class ShownCells(_View):
    """To be named before the view's own class.

    Qt calls a cell visible when its place lies within the view, whether the view is on screen or not. So the
    cells of a hidden view have no place.
    """

    def visualRect(self, index: QModelIndex | QPersistentModelIndex) -> QRect:
        return self.rect_of(index) if self.isVisible() else QRect()

    def rect_of(self, index: QModelIndex | QPersistentModelIndex) -> QRect:
        """Where a cell is within the viewport, also while the view is hidden."""
        return super().visualRect(index)
