"""The permission checklist: a tree whose cells are walked by arrow keys and ticked by Space or a click."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QModelIndex, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from armatic_setup.guide.permissions import Permission
from ui.tokens import RADIUS_CARD, Role
from ui.widgets.announce import announce
from ui.widgets.checklist_delegate import ChecklistDelegate
from ui.widgets.checklist_model import FIRST_RIGHT, ITEM, NAME, TICK, ChecklistModel, Group, Note

if TYPE_CHECKING:
    from ui.theme import Theme
    from ui.widgets.checklist_model import Index

_TICK_WIDTH: Final = 46
_RIGHT_WIDTH: Final = 46
_NAME_WIDTH: Final = 150
_WHY_WIDTH: Final = 150
_SOURCE_WIDTH: Final = 140
_HEAD: Final = 33


class Checklist(QTreeView):
    """As high as its rows, so the page scrolls. Each application opens and closes; each row has a note.

    What the user changes is told by the signals of :attr:`checklist`, its model.
    """

    def __init__(self, theme: Theme, groups: Sequence[Group], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wanted_words = ""
        self._height = -1  # unknown
        self._settling = False
        self.checklist = ChecklistModel(groups, self)
        self.setModel(self.checklist)
        self.setItemDelegate(ChecklistDelegate(theme, self))
        self.setHeader(_ChecklistHeader(theme, self))
        self.setAccessibleName(self.tr("Permission checklist"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(False)
        self.setExpandsOnDoubleClick(False)
        self.setItemsExpandable(False)  # keys and clicks are ours
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
        for g, group in enumerate(self.checklist.groups):
            self.setFirstColumnSpanned(g, QModelIndex(), True)  # noqa: FBT003 - Qt's signature
            at = self.checklist.index(g, 0)
            for r in range(len(group.rows)):
                self.setFirstColumnSpanned(0, self.checklist.index(r, 0, at), True)  # noqa: FBT003
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(self._on_clicked)
        self.checklist.dataChanged.connect(self._on_height_changed)
        self.expanded.connect(self._on_height_changed)
        self.collapsed.connect(self._on_height_changed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def open_unfinished(self) -> None:
        """Open the applications with something left to tick, fold the others. For entering the page."""
        self._settling = True
        for g, group in enumerate(self.checklist.groups):
            finished = self.checklist.granted_rows(group) == len(group.rows)
            self.setExpanded(self.checklist.index(g, 0), not finished and not group.recommended)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.checklist.index(0, 0))
        self._settling = False
        self._on_height_changed()

    def show_found(self, words: str) -> int:
        """Show only the rows whose name, alias or application holds *words*; how many there are."""
        self._wanted_words = words.strip().casefold()
        found = 0
        for g, group in enumerate(self.checklist.groups):
            index = self.checklist.index(g, 0)
            matches = [self._matches(row) for row in group.rows]
            for r, match in enumerate(matches):
                self.setRowHidden(r, index, not match)
            self.setRowHidden(g, QModelIndex(), not any(matches))
            if self._wanted_words and any(matches):
                self.expand(index)
            found += sum(matches)
        self._on_height_changed()
        return found

    def show_permission(self, permission_id: str) -> None:
        """Open the row of this ID with its note and go to it."""
        for g, group in enumerate(self.checklist.groups):
            for r, row in enumerate(group.rows):
                if row.id == permission_id:
                    parent = self.checklist.index(g, 0)
                    self.expand(parent)
                    self.expand(self.checklist.index(r, 0, parent))
                    self.setCurrentIndex(self.checklist.index(r, NAME, parent))
                    return

    def _matches(self, row: Permission) -> bool:
        names = (row.row, row.application, *row.aliases)
        return any(self._wanted_words in name.casefold() for name in names)

    # -- size ---------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        if self._height < 0:
            self._height = self._measure()
        return QSize(self._theme.px(640), self._height)

    def _measure(self) -> int:
        """The height of the head and of every row that is not hidden or folded away."""
        height = self.header().sizeHint().height()
        index = self.checklist.index(0, 0)
        if self.isRowHidden(0, QModelIndex()):
            index = self.indexBelow(index)
        while index.isValid():
            height += self.rowHeight(index)
            index = self.indexBelow(index)
        return height

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(320), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        """Keep the last row inside the card's lower corners."""
        radius = self._theme.px(RADIUS_CARD) - 1
        whole = QRectF(self.viewport().rect())
        shape = QPainterPath()
        shape.addRoundedRect(whole.adjusted(0, -2 * radius, 0, 0), radius, radius)
        painter.save()
        painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
        super().drawRow(painter, options, index)
        painter.restore()

    def _share_out(self) -> None:
        """Fixed widths for the boxes; the name and the reason share what is left."""
        px = self._theme.px
        model, header = self.checklist, self.header()
        header.resizeSection(TICK, px(_TICK_WIDTH))
        for column in range(FIRST_RIGHT, model.why):
            header.resizeSection(column, px(_RIGHT_WIDTH))
        left = self.viewport().width() - px(_TICK_WIDTH) - len(model.rights) * px(_RIGHT_WIDTH)
        header.resizeSection(model.source, px(_SOURCE_WIDTH))
        left -= px(_SOURCE_WIDTH)
        extra = max(left - px(_NAME_WIDTH + _WHY_WIDTH), 0)
        name = px(_NAME_WIDTH) + extra * 2 // 5
        header.resizeSection(NAME, name)
        header.resizeSection(model.why, max(left - name, px(60)))
        self._on_height_changed()

    # -- keys ---------------------------------------------------------------------------------------

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        current = self.currentIndex()
        forward = QAbstractItemView.CursorAction.MoveRight
        back = QAbstractItemView.CursorAction.MoveLeft
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            forward, back = back, forward
        if current.isValid() and action in (forward, back):
            return self._sideways(current, 1 if action == forward else -1)
        return super().moveCursor(action, modifiers)

    def _sideways(self, current: QModelIndex, step: int) -> QModelIndex:
        """The neighboring cell; on a group or a note, Right opens and Left closes instead."""
        if isinstance(current.data(ITEM), (Group, Note)):
            first = current.siblingAtColumn(0)
            if isinstance(current.data(ITEM), Group):
                self.setExpanded(first, step > 0)
                return current
            return current if step > 0 else current.parent().siblingAtColumn(NAME)
        column = min(max(current.column() + step, 0), self.checklist.columnCount() - 1)
        return current.siblingAtColumn(column)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if current.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                event.ignore()  # Ctrl+Enter belongs to the window
                return
            self._open_or_close(current)
            return
        if current.isValid() and event.key() == Qt.Key.Key_Space and not event.modifiers():
            if not self.checklist.toggle(current):
                self._open_or_close(current)
            return
        super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        box = index.column() == TICK or self.checklist.right_of(index.column()) is not None
        item = index.data(ITEM)
        if isinstance(item, Note) or (box and isinstance(item, Permission)):
            self.checklist.toggle(index)  # a dash does nothing, and opens nothing either
        else:
            self._open_or_close(index)

    def _open_or_close(self, index: QModelIndex) -> None:
        """Open or close a group, or the note of a row; at most one note is open."""
        item = index.data(ITEM)
        first = index.siblingAtColumn(0)
        if isinstance(item, Note):
            first = index.parent().siblingAtColumn(0)
            self.setCurrentIndex(first.siblingAtColumn(NAME))
        wanted = not self.isExpanded(first)
        if not isinstance(item, Group):
            self._close_notes()
        self.setExpanded(first, wanted)
        if isinstance(item, Permission) and wanted:
            announce(self, str(self.checklist.index(0, 0, first).data()))

    def _close_notes(self) -> None:
        for g, group in enumerate(self.checklist.groups):
            parent = self.checklist.index(g, 0)
            for r in range(len(group.rows)):
                self.collapse(self.checklist.index(r, 0, parent))

    # -- reports --------------------------------------------------------------------------------------

    @Slot()
    def _on_height_changed(self) -> None:
        if self._settling:  # more is to come
            return
        self._height = -1
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._share_out()
        self.viewport().update()


class _ChecklistHeader(QHeaderView):
    """The head on sunken ground, with the card's upper corners."""

    def __init__(self, theme: Theme, view: Checklist) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._theme = theme
        self._checklist = view.checklist
        self.setSectionsMovable(False)
        self.setStretchLastSection(False)
        self.setMinimumSectionSize(1)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Columns of the permission checklist"))
        theme.changed.connect(self.viewport().update)

    def sizeHint(self) -> QSize:
        least = self._theme.line(Role.SMALL_LABEL) + self._theme.px(8)
        return QSize(super().sizeHint().width(), max(self._theme.px(_HEAD), least))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.viewport().rect())
        radius = self._theme.px(RADIUS_CARD) - 1
        shape = QPainterPath()
        shape.addRoundedRect(whole.adjusted(0, 0, 0, radius), radius, radius)
        painter.setClipRect(whole)
        painter.fillPath(shape, self._theme.color("sunken"))
        painter.setPen(QPen(self._theme.color("line"), 1))
        bottom = whole.bottom() - 0.5
        painter.drawLine(QLineF(0, bottom, whole.right(), bottom))
        painter.setFont(self._theme.font(Role.SMALL_LABEL))
        painter.setPen(self._theme.color("text2"))
        for column in range(self._checklist.columnCount()):
            area = QRectF(self.sectionViewportPosition(column), 0, self.sectionSize(column), whole.height())
            words = self._checklist.headerData(column, Qt.Orientation.Horizontal)
            if self._checklist.right_of(column) is None:
                padding = self._theme.px(10)
                flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
                room = area.adjusted(padding, 0, -padding, 0)
                shown = painter.fontMetrics().elidedText(
                    str(words), Qt.TextElideMode.ElideRight, int(room.width())
                )
                painter.drawText(room, flags, shown)
            else:
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(words))
