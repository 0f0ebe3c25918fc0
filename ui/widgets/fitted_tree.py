"""A tree as high as its rows, so that the page scrolls and the tree does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QSizePolicy,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from ui.tokens import RADIUS_CARD
from ui.widgets.shown_cells import ShownCells

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.theme import Theme


class FittedTree(ShownCells, QTreeView):
    """Nothing is selected or edited in it, and it opens and closes nothing by itself.

    Its head has a fixed height. Whoever changes many rows sets ``_settling`` meanwhile.
    Rows are measured once it has a width and is settled: words laid out before would be laid out twice.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._height = -1  # unknown
        self._settling = False
        self._has_width = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(False)
        self.setExpandsOnDoubleClick(False)
        self.setItemsExpandable(False)
        self.setAnimated(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.viewport().setAutoFillBackground(False)
        self.expanded.connect(self._on_height_changed)
        self.collapsed.connect(self._on_height_changed)

    @property
    def measures(self) -> bool:
        """Whether a row's height can be told by now."""
        return self._has_width and not self._settling

    def sizeHint(self) -> QSize:
        if not self.measures:
            return QSize(self._theme.px(640), self.header().minimumHeight())
        if self._height < 0:
            self._height = self._measure()
        return QSize(self._theme.px(640), self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(320), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._has_width = True
        super().resizeEvent(event)

    def _measure(self) -> int:
        """The height of the head and of every row that is not hidden or folded away."""
        height = self.header().minimumHeight()
        index = self.model().index(0, 0)
        if self.isRowHidden(0, QModelIndex()):
            index = self.indexBelow(index)
        while index.isValid():
            height += self.rowHeight(index)
            index = self.indexBelow(index)
        return height

    def visualRect(self, index: QModelIndex | QPersistentModelIndex) -> QRect:
        """A row of one cell is one cell to a screen reader too, and not said once for each column."""
        further = index.column() and index != self.currentIndex()
        if further and self.isFirstColumnSpanned(index.row(), index.parent()):
            return QRect()
        return super().visualRect(index)

    def drawRow(
        self, painter: QPainter, options: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Keep the last row inside the card's lower corners."""
        radius = self._theme.px(RADIUS_CARD) - 1
        whole = QRectF(self.viewport().rect())
        shape = QPainterPath()
        shape.addRoundedRect(whole.adjusted(0, -2 * radius, 0, 0), radius, radius)
        painter.save()
        painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
        super().drawRow(painter, options, index)
        painter.restore()

    @Slot()
    def _on_height_changed(self) -> None:
        if self._settling:  # more is to come
            return
        self._height = -1
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()
