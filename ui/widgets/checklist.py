"""The permission checklist: a tree whose cells are walked by arrow keys and ticked by Space or a click."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QWidget

from armatic_setup.review.model import RowReview
from ui.widgets.checklist_delegate import ChecklistDelegate
from ui.widgets.checklist_header import ChecklistHeader
from ui.widgets.checklist_items import Details, Group, Mode
from ui.widgets.checklist_model import ITEM, NAME, TICK, ChecklistModel
from ui.widgets.fitted_tree import FittedTree

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from armatic_setup.review.model import Review
    from ui.theme import Theme
    from ui.widgets.checklist_model import Index


class Checklist(FittedTree):
    """Each application opens and closes; each row has details.

    What the user changes is told by the signals of :attr:`checklist`, its model. The details themselves are
    a widget of whoever holds the list; here they only have room.

    Signals:
        row_chosen: (permission ID) The keyboard or the mouse is on another row.
        details_wanted: (permission ID) The details of a row are to be shown, or entered where they are.
        arranged: Rows may have moved.
    """

    row_chosen = Signal(str)
    details_wanted = Signal(str)
    arranged = Signal()

    def __init__(self, theme: Theme, mode: Mode = Mode.GRANT, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._found: Collection[str] | None = None
        self._findings: Mapping[str, str] = {}
        self._opened = ""
        self._shared_out = -1  # the width that the columns have shared out
        self.details_height = 0
        self.checklist = ChecklistModel(mode, self)
        delegate = ChecklistDelegate(theme, self)
        # Before the tree hears of it, which then asks for heights.
        self.checklist.dataChanged.connect(delegate.forget_heights)
        self.checklist.modelReset.connect(delegate.forget_heights)
        self.setModel(self.checklist)
        self.setItemDelegate(delegate)
        self._columns = ChecklistHeader(theme, self.checklist, self)
        self._columns.sectionResized.connect(delegate.forget_heights)
        self.setHeader(self._columns)
        self.setAccessibleName(self.tr("Permission checklist"))
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(self._on_clicked)
        self.checklist.dataChanged.connect(self._on_height_changed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    # -- what it shows ------------------------------------------------------------------------------

    def show_review(self, review: Review, findings: Mapping[str, str]) -> None:
        """Show *review*; what is open, chosen and found stays so.

        Args:
            review: The rows.
            findings: What the last test found of a row, in words, by permission ID.
        """
        news, self._findings = findings != self._findings, findings
        chosen, column = self.chosen, self.currentIndex().column()
        opened = {group.name: self.isExpanded(self.checklist.index(g, 0)) for g, group in self._groups()}
        if not self.checklist.show(review):
            if news:
                self.checklist.tell_changed()
            return
        self._settling = True
        for g, group in self._groups():
            self.setFirstColumnSpanned(g, QModelIndex(), True)  # noqa: FBT003 - Qt's signature
            at = self.checklist.index(g, 0)
            for r in range(len(group.rows)):
                self.setFirstColumnSpanned(0, self.checklist.index(r, 0, at), True)  # noqa: FBT003
            self.setExpanded(at, opened.get(group.name, not group.recommended))
        if chosen:
            self.setCurrentIndex(self.checklist.place_of(chosen, min(column, self._last)))
        self._expand_opened()
        self.show_found(self._found)
        self._settling = False
        self._share_out_anew()

    def found(self, row: RowReview) -> str:
        """What the last test found of a row, in words, or empty."""
        return self._findings.get(row.permission.id, "")

    def open_unfinished(self) -> None:
        """Open the applications with something left to tick, fold the others. For entering the page."""
        self._open(lambda group: bool(group.open_rows) and not group.recommended)

    def open_all(self) -> None:
        """Open every application, the recommended rows as well."""
        self._open(lambda _: True)

    def _open(self, wanted: Callable[[Group], bool]) -> None:
        """Open the applications that are *wanted*, fold the others; nothing is measured where none moves."""
        moved = False
        self._settling = True
        for g, group in self._groups():
            at = self.checklist.index(g, 0)
            if self.isExpanded(at) is not wanted(group):
                self.setExpanded(at, wanted(group))
                moved = True
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.checklist.index(0, 0))
        self._settling = False
        if moved:
            self._on_height_changed()

    def show_found(self, ids: Collection[str] | None) -> int:
        """Show only these rows, or all where *ids* is ``None``; how many there are."""
        if ids is None and self._found is None:  # all are shown already
            return sum(len(group.rows) for _, group in self._groups())
        self._found = ids
        count = 0
        for g, group in self._groups():
            index = self.checklist.index(g, 0)
            matches = [ids is None or row.permission.id in ids for row in group.rows]
            for r, match in enumerate(matches):
                self.setRowHidden(r, index, not match)
            self.setRowHidden(g, QModelIndex(), not any(matches))
            if ids is not None and any(matches):
                self.expand(index)
            count += sum(matches)
        self._on_height_changed()
        return count

    # -- one row --------------------------------------------------------------------------------------

    @property
    def chosen(self) -> str:
        """The permission ID of the row the keyboard is on, or empty."""
        item = self.currentIndex().data(ITEM)
        if isinstance(item, Details):
            return item.row.permission.id
        return item.permission.id if isinstance(item, RowReview) else ""

    @property
    def opened(self) -> str:
        """The permission ID of the row whose details are open, or empty."""
        return self._opened

    def choose(self, permission_id: str, column: int = NAME) -> None:
        """Go to a row; its application opens."""
        place = self.checklist.place_of(permission_id, column)
        if place.isValid():
            self.expand(place.parent())
            self.setCurrentIndex(place)

    def step(self, by: int) -> None:
        """Go to the row that many rows further, over folded applications too."""
        ids = [row.permission.id for _, group in self._groups() for row in group.rows]
        if not ids:
            return
        at = ids.index(self.chosen) + by if self.chosen in ids else self._after_group(ids, by)
        self.choose(ids[min(max(at, 0), len(ids) - 1)], max(self.currentIndex().column(), TICK))

    def _after_group(self, ids: list[str], by: int) -> int:
        """Where a step from a group's own row leads."""
        item = self.currentIndex().data(ITEM)
        if not isinstance(item, Group):
            return 0
        first = ids.index(item.rows[0].permission.id)
        return first if by > 0 else first - 1

    def show_details(self, permission_id: str) -> None:
        """Open the details of a row, or of none; those of other rows close."""
        if permission_id == self._opened:
            return
        before, self._opened = self.checklist.place_of(self._opened, 0), permission_id
        self._settling = True
        if before.isValid():
            self.collapse(before)
        self._expand_opened()
        self._settling = False
        self._on_height_changed()

    def _expand_opened(self) -> None:
        place = self.checklist.place_of(self._opened, 0)
        if place.isValid():
            self.expand(place.parent())
            self.expand(place)

    def details_area(self) -> QRect:
        """Where the open details have their room, in the viewport; empty where none are to be seen."""
        place = self.checklist.place_of(self._opened, 0)
        if not place.isValid() or not self.isExpanded(place) or not self.isExpanded(place.parent()):
            return QRect()
        area = self.rect_of(self.checklist.index(0, 0, place))
        if not area.isValid():
            return QRect()
        return QRect(0, area.y(), self.viewport().width(), area.height())

    def set_details_height(self, height: int) -> None:
        """Give the open details this much room."""
        if height != self.details_height:
            self.details_height = height
            self._on_height_changed()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if self.chosen:
            self.row_chosen.emit(self.chosen)

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self.arranged.emit()

    def _groups(self) -> enumerate[Group]:
        return enumerate(self.checklist.groups)

    @property
    def compact(self) -> bool:
        """Whether the reason stands below the name: there is no room beside the boxes."""
        return self._columns.compact

    @property
    def _last(self) -> int:
        return (self.checklist.why if self.compact else self.checklist.columnCount()) - 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.viewport().width() != self._shared_out:  # its height follows from the rows
            self._share_out_anew()

    def _share_out_anew(self) -> None:
        self._shared_out = self.viewport().width()
        self._columns.share_out(self._shared_out)
        current = self.currentIndex()
        if self.isColumnHidden(current.column()):
            self.setCurrentIndex(current.siblingAtColumn(NAME))
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
        """The neighboring cell; on a group or on details, Right opens and Left closes instead."""
        item = current.data(ITEM)
        first = current.siblingAtColumn(0)
        if isinstance(item, Group):
            self.setExpanded(first, step > 0)
            return current
        if isinstance(item, Details):
            return current if step > 0 else current.parent().siblingAtColumn(NAME)
        column = min(max(current.column() + step, 0), self._last)
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
        if box and isinstance(index.data(ITEM), RowReview):
            self.checklist.toggle(index)  # a dash does nothing, and opens nothing either
        else:
            self._open_or_close(index)

    def _open_or_close(self, index: QModelIndex) -> None:
        """Open or close a group, or ask for the details of a row."""
        if isinstance(index.data(ITEM), Group):
            first = index.siblingAtColumn(0)
            self.setExpanded(first, not self.isExpanded(first))
        else:
            self.details_wanted.emit(self.chosen)

    # -- reports --------------------------------------------------------------------------------------

    @Slot()
    def _on_theme_changed(self) -> None:
        self._share_out_anew()
        self.viewport().update()
