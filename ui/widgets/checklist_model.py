"""The permission checklist as a tree: applications, their rows, and under each row its details."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from armatic_setup.guide.vocabulary import Right
from armatic_setup.language import explained, gloss, mark, tr
from armatic_setup.review.model import RowReview, Standing
from ui.row_words import compared, known_by, other_names
from ui.widgets import checklist_boxes
from ui.widgets.checklist_items import Details, Group, Mode, groups_of, shape
from ui.widgets.right_box import Box

if TYPE_CHECKING:
    from armatic_setup.review.model import Review

#: How the model passes a :class:`Group`, a :class:`Row` or a :class:`Details` to the delegate.
ITEM: Final = Qt.ItemDataRole.UserRole

TICK: Final = 0
NAME: Final = 1
FIRST_RIGHT: Final = 2
_MOST_RIGHTS: Final = 7

Index = QModelIndex | QPersistentModelIndex


class ChecklistModel(QAbstractItemModel):
    """Three levels: group, row, details. All of it comes from the review; nothing is kept here.

    Signals:
        right_toggled: (permission ID, right, wanted) The user changed one box.
        row_toggled: (permission ID, wanted) The user changed a whole row.
    """

    right_toggled = Signal(str, object, bool)
    row_toggled = Signal(str, bool)

    def __init__(self, mode: Mode = Mode.GRANT, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mode = mode
        self.groups: tuple[Group, ...] = ()
        self.rights: tuple[Right, ...] = ()
        # An index carries the number of its place here; 0 is a group.
        self._places: list[tuple[int, int, bool]] = [(-1, -1, False)]
        self._numbers: dict[tuple[int, int, bool], int] = {}

    # -- what it shows ------------------------------------------------------------------------------

    @property
    def has_reasons(self) -> bool:
        """Whether reason and source stand beside the boxes."""
        return self.mode is not Mode.CALL

    @property
    def why(self) -> int:
        """The column of the reason, or of what the comparison says."""
        return FIRST_RIGHT + len(self.rights)

    @property
    def source(self) -> int:
        """The column of where the row comes from, or of how it is known."""
        return self.why + 1

    def show(self, review: Review) -> bool:
        """Show *review*; whether rows or columns are others than before, and the tree was made anew."""
        groups = tuple(groups_of(review))
        rights = self._columns(groups)
        same = rights == self.rights and shape(groups) == shape(self.groups)
        if same:
            if groups != self.groups:  # else whoever enters a page again would have it all measured again
                self.groups = groups
                self.tell_changed()
            return False
        self.beginResetModel()
        self.groups, self.rights = groups, rights
        self._number()
        self.endResetModel()
        return True

    def tell_changed(self) -> None:
        """Have every row shown anew."""
        last = self.columnCount() - 1
        if self.groups:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.groups) - 1, last))
        for g, group in enumerate(self.groups):
            parent = self.index(g, 0)
            self.dataChanged.emit(self.index(0, 0, parent), self.index(len(group.rows) - 1, last, parent))

    def _number(self) -> None:
        self._places = [(-1, -1, False)]
        self._numbers = {}
        for g, group in enumerate(self.groups):
            for r in range(len(group.rows)):
                for details in (False, True):
                    self._numbers[g, r, details] = len(self._places)
                    self._places.append((g, r, details))

    def _columns(self, groups: Iterable[Group]) -> tuple[Right, ...]:
        """The rights that counted rows ask for; today's may be of any kind, as far as there is room.

        A right without a column is named in the words of the comparison.
        """
        rows = [row for group in groups for row in group.rows if not group.recommended]
        shown = {right for row in rows for right in row.permission.rights}
        if self.mode is Mode.TODAY:
            shown |= {Right.DELETE}
            beyond = {right for group in groups for row in group.rows for right in row.more} - shown
            shown |= set(sorted(beyond, key=list(Right).index)[: max(_MOST_RIGHTS - len(shown), 0)])
        return tuple(right for right in Right if right in shown)

    def item(self, index: Index) -> Group | RowReview | Details:
        """What stands at *index*."""
        g, r, details = self._places[index.internalId()]
        if g < 0:
            return self.groups[index.row()]
        row = self.groups[g].rows[r]
        return Details(row) if details else row

    def is_recommended(self, index: Index) -> bool:
        """Whether the row at *index* stands among the recommended ones."""
        return self.groups[self._places[index.internalId()][0]].recommended

    def row(self, permission_id: str) -> RowReview | None:
        """The row of this ID, where it is shown."""
        found = (row for group in self.groups for row in group.rows if row.permission.id == permission_id)
        return next(found, None)

    def place_of(self, permission_id: str, column: int = NAME) -> QModelIndex:
        """Where the row of this ID stands; nowhere where it is not shown."""
        for g, group in enumerate(self.groups):
            for r, row in enumerate(group.rows):
                if row.permission.id == permission_id:
                    return self.index(r, column, self.index(g, 0))
        return QModelIndex()

    def right_box(self, row: RowReview, right: Right) -> Box:
        """What the box of one right shows."""
        return checklist_boxes.right_box(row, right, self.mode)

    def row_box(self, row: RowReview) -> Box:
        """What the whole row's box shows."""
        return checklist_boxes.row_box(row)

    # -- what the user does ---------------------------------------------------------------------------

    def toggle(self, index: Index) -> bool:
        """Change the box at *index*, or the whole row's; whether there was one to change."""
        item = self.item(index)
        if not isinstance(item, RowReview):
            return False
        if index.column() == TICK:
            self.toggle_row(item)
            return True
        right = self.right_of(index.column())
        return right is not None and self.toggle_right(item, right)

    def toggle_row(self, row: RowReview) -> None:
        """Grant all that is asked of a row, or nothing."""
        self.row_toggled.emit(row.permission.id, self.row_box(row) is not Box.GRANTED)

    def toggle_right(self, row: RowReview, right: Right) -> bool:
        """Change the box of one right; whether there is one to change."""
        one = row.right(right)
        box = self.right_box(row, right)
        if box is Box.NOT_ASKED or (box in (Box.MORE, Box.MORE_PROVEN) and self.mode is not Mode.TODAY):
            return False
        if one is None or one.standing is not Standing.PROVEN:  # what was proven needs no tick
            self.right_toggled.emit(row.permission.id, right, checklist_boxes.toggled(one, self.mode))
        return True

    def right_of(self, column: int) -> Right | None:
        """The right of a column, or None for the other columns."""
        if FIRST_RIGHT <= column < self.why:
            return self.rights[column - FIRST_RIGHT]
        return None

    # -- Qt's questions -------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        # The view asks this for every cell of every row, so it asks nobody else.
        if row < 0 or not 0 <= column < self.columnCount():
            return QModelIndex()
        if not parent.isValid():
            return self.createIndex(row, column, 0) if row < len(self.groups) else QModelIndex()
        g, r, details = self._places[parent.internalId()]
        if details or parent.column() > 0 or (g >= 0 and (row > 0 or not self.has_reasons)):
            return QModelIndex()
        number = self._numbers.get((parent.row(), row, False) if g < 0 else (g, r, True))
        return QModelIndex() if number is None else self.createIndex(row, column, number)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        g, r, details = self._places[index.internalId()]
        if not index.isValid() or g < 0:
            return QModelIndex()
        return self.createIndex(r, 0, self._numbers[g, r, False]) if details else self.createIndex(g, 0, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self.groups)
        if parent.column() > 0:
            return 0
        item = self.item(parent)
        if isinstance(item, Group):
            return len(item.rows)
        return int(isinstance(item, RowReview) and self.has_reasons)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008
        return self.source + 1 if self.has_reasons else self.why

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        box = self._box(index)
        if box is not None and not box.is_dash:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == ITEM:
            return self.item(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index)
        if role == Qt.ItemDataRole.CheckStateRole:
            box = self._box(index)
            return None if box is None else box.check_state
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            right = self.right_of(section)
            if right is not None:
                return right.value
            heading = _HEADINGS[self.mode].get(section if section <= NAME else section - self.why + 100)
            return tr(heading) if heading else ""
        if role == Qt.ItemDataRole.AccessibleTextRole and section == TICK:
            return tr("Whole row")
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            right = self.right_of(section)
            return explained(right.value) if right is not None and gloss(right.value) else None
        return None

    def group_words(self, group: Group) -> str:
        """The figure at the right of a group: ``3 of 4 granted``."""
        granted = len(group.rows) - group.open_rows
        words = (
            tr("{count} of {total} granted") if self.mode is Mode.TODAY else tr("{count} of {total} ticked")
        )
        return words.format(count=granted, total=len(group.rows))

    def _box(self, index: Index) -> Box | None:
        item = self.item(index)
        if not isinstance(item, RowReview):
            return None
        if index.column() == TICK:
            return self.row_box(item)
        right = self.right_of(index.column())
        return None if right is None else self.right_box(item, right)

    def _text(self, index: Index) -> str:
        item = self.item(index)
        if isinstance(item, Group):
            return item.title
        if isinstance(item, Details):
            return tr("Details of {row}").format(row=item.row.label)
        if index.column() == NAME:
            if self.is_recommended(index):
                return f"{item.permission.application} › {item.label}"
            return item.label
        if index.column() == self.why:
            return compared(item) if self.mode is Mode.TODAY else item.permission.why
        if index.column() == self.source:
            return known_by(item) if self.mode is Mode.TODAY else item.permission.source
        return ""

    def _spoken(self, index: Index) -> str:
        item = self.item(index)
        if isinstance(item, Group):
            return f"{item.title}, {self.group_words(item)}"
        if isinstance(item, Details):
            return self._text(index)
        if index.column() == TICK:
            return tr("{row}, whole row, {state}").format(row=item.label, state=self.row_box(item).words)
        right = self.right_of(index.column())
        if right is not None:
            box = self.right_box(item, right)
            return f"{item.label}, {right}, {box.words}"
        if index.column() == NAME:
            others = other_names(item)
            if not others:
                return self._text(index)
            return tr("{row}, also {names}").format(row=self._text(index), names=tr(" or ").join(others))
        return self._text(index)


# By column: the name, then 100 for the reason and 101 for the source, which move with the rights.
_HEADINGS: Final = {
    Mode.GRANT: {NAME: mark("Row in Intacct"), 100: mark("Why Armatic needs it"), 101: mark("Source")},
    Mode.TODAY: {NAME: mark("Row in Intacct"), 100: mark("Compared with the need"), 101: mark("Known by")},
    Mode.CALL: {NAME: mark("Row in Intacct")},
}
