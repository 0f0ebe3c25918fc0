"""The permission checklist as a tree: applications, their rows, and under each row its note."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from armatic_setup.guide.grants import RightState
from armatic_setup.guide.vocabulary import Profile, Right

if TYPE_CHECKING:
    from armatic_setup.guide.grants import RowStatus
    from armatic_setup.guide.permissions import Permission

#: How the model passes a :class:`Group`, a :class:`Permission` or a :class:`Note` to the delegate.
ITEM: Final = Qt.ItemDataRole.UserRole

TICK: Final = 0
NAME: Final = 1
FIRST_RIGHT: Final = 2

#: Beside the box in the note of a row that a company may lack.
ABSENT_WORDS: Final = "My company has no such row"

Index = QModelIndex | QPersistentModelIndex


class Box(StrEnum):
    """What one box shows, in the words of a screen reader."""

    NOT_ASKED = "not asked"
    OPEN = "not ticked"
    TICKED = "ticked"
    PARTLY = "partly ticked"
    PROVEN = "proven by the test"
    DENIED = "refused in the test"
    ABSENT = "not in this company"


@dataclass(slots=True)
class Group:
    """One application, or the recommended rows of all.

    Attributes:
        recommended: Its rows are our reasoning, shown with their application, and not counted.
    """

    name: str
    rows: tuple[Permission, ...]
    recommended: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """What one click on a row shows."""

    permission: Permission


class ChecklistModel(QAbstractItemModel):
    """Three levels: group, row, note. What is granted comes from the journey; nothing is kept here.

    The columns are the rights that counted rows ask for. A recommended row may ask for others (Delete,
    Import): its whole-row box ticks them along, and its note names them.

    Signals:
        right_toggled: (permission ID, right, wanted) The user changed one box.
        row_toggled: (permission ID, wanted) The user changed a whole row.
        absence_toggled: (permission ID, wanted) The user says the company has no such row, or has.
    """

    right_toggled = Signal(str, object, bool)
    row_toggled = Signal(str, bool)
    absence_toggled = Signal(str, bool)

    def __init__(self, groups: Sequence[Group], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.groups = tuple(groups)
        counted = [row for group in self.groups if not group.recommended for row in group.rows]
        self.rights = tuple(right for right in Right if any(right in row.rights for row in counted))
        self.why = FIRST_RIGHT + len(self.rights)
        self.source = self.why + 1
        self._profile = Profile.FULL
        self._statuses: Mapping[str, RowStatus] = {}
        self._findings: Mapping[str, str] = {}
        # An index carries the number of its place here; 0 is a group.
        self._places: list[tuple[int, int, bool]] = [(-1, -1, False)]
        self._numbers: dict[tuple[int, int, bool], int] = {}
        for g, group in enumerate(self.groups):
            for r in range(len(group.rows)):
                for note in (False, True):
                    self._numbers[g, r, note] = len(self._places)
                    self._places.append((g, r, note))

    # -- what it shows ------------------------------------------------------------------------------

    def set_state(
        self, statuses: Mapping[str, RowStatus], profile: Profile, findings: Mapping[str, str]
    ) -> None:
        """Show how the rows stand.

        Args:
            statuses: By permission ID.
            profile: Which rights are asked for.
            findings: What the last test found of a row, in words, by permission ID.
        """
        self._statuses, self._profile, self._findings = statuses, profile, findings
        last = self.columnCount() - 1
        if self.groups:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.groups) - 1, last))
        for g, group in enumerate(self.groups):
            parent = self.index(g, 0)
            if group.rows:
                self.dataChanged.emit(self.index(0, 0, parent), self.index(len(group.rows) - 1, last, parent))

    def item(self, index: Index) -> Group | Permission | Note:
        """What stands at *index*."""
        g, r, note = self._places[index.internalId()]
        if g < 0:
            return self.groups[index.row()]
        permission = self.groups[g].rows[r]
        return Note(permission) if note else permission

    def is_recommended(self, index: Index) -> bool:
        """Whether the row at *index* stands among the recommended ones."""
        return self.groups[self._places[index.internalId()][0]].recommended

    def asked(self, permission: Permission) -> tuple[Right, ...]:
        """The rights to tick of a row, in the profile shown."""
        return permission.asked(self._profile)

    def right_box(self, permission: Permission, right: Right) -> Box:
        """What the box of one right shows."""
        if right not in self.asked(permission):
            return Box.NOT_ASKED
        status = self._statuses.get(permission.id)
        if status is None:
            return Box.OPEN
        return Box.ABSENT if status.absent else _BOXES[status.rights[right]]

    def row_box(self, permission: Permission) -> Box:
        """What the whole row's box shows."""
        status = self._statuses.get(permission.id)
        if status is None:
            return Box.OPEN
        if status.absent:
            return Box.ABSENT
        if status.granted:
            return Box.TICKED
        known = (RightState.TICKED, RightState.ENTERED, RightState.PROVEN)
        some = any(status.rights[right] in known for right in self.asked(permission))
        return Box.PARTLY if some else Box.OPEN

    def finding(self, permission: Permission) -> str:
        """What the last test found of a row, in words, or empty."""
        return self._findings.get(permission.id, "")

    def denied(self, permission: Permission) -> bool:
        """Whether the last test was refused the row."""
        status = self._statuses.get(permission.id)
        return status is not None and RightState.DENIED in status.rights.values()

    def granted_rows(self, group: Group) -> int:
        """How many rows of a group need nothing more."""
        statuses = (self._statuses.get(row.id) for row in group.rows)
        return sum(status is not None and status.granted for status in statuses)

    # -- what the user does ---------------------------------------------------------------------------

    def toggle(self, index: Index) -> bool:
        """Change the box at *index*, the whole row's, or a note's; whether there was one to change."""
        item = self.item(index)
        if isinstance(item, Group):
            return False
        if isinstance(item, Note):
            permission = item.permission
            if permission.may_be_absent:
                self.absence_toggled.emit(permission.id, self.row_box(permission) is not Box.ABSENT)
            return permission.may_be_absent
        if index.column() == TICK:
            self.row_toggled.emit(item.id, self.row_box(item) is not Box.TICKED)
            return True
        right = self.right_of(index.column())
        if right is None or right not in self.asked(item):
            return False
        box = self.right_box(item, right)
        if box is not Box.PROVEN:  # what was proven needs no tick, and none can be taken away
            self.right_toggled.emit(item.id, right, box is not Box.TICKED)
        return True

    def right_of(self, column: int) -> Right | None:
        """The right of a column, or None for the other columns."""
        if FIRST_RIGHT <= column < self.why:
            return self.rights[column - FIRST_RIGHT]
        return None

    # -- Qt's questions -------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        if not parent.isValid():
            return self.createIndex(row, column, 0)
        g, r, _ = self._places[parent.internalId()]
        place = (parent.row(), row, False) if g < 0 else (g, r, True)
        return self.createIndex(row, column, self._numbers[place])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        g, r, note = self._places[index.internalId()]
        if not index.isValid() or g < 0:
            return QModelIndex()
        return self.createIndex(r, 0, self._numbers[g, r, False]) if note else self.createIndex(g, 0, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self.groups)
        if parent.column() > 0:
            return 0
        item = self.item(parent)
        if isinstance(item, Group):
            return len(item.rows)
        return 0 if isinstance(item, Note) else 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008
        return self.source + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._box(index) not in (None, Box.NOT_ASKED):
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
            return None if box is None else _CHECK_STATES.get(box)
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
            return {NAME: "Row in Intacct", self.why: "Why Armatic needs it", self.source: "Source"}.get(
                section, ""
            )
        if role == Qt.ItemDataRole.AccessibleTextRole and section == TICK:
            return "Whole row"
        return None

    def note_lines(self, note: Note) -> tuple[tuple[str, str], ...]:
        """What a note says: (heading, words), without the empty ones."""
        permission = note.permission
        others = [right.value for right in self.asked(permission) if right not in self.rights]
        source = " ".join(part for part in (f"{permission.source}.", permission.evidence_note) if part)
        lines = (
            ("Without it", permission.breaks),
            ("Tick as well", ", ".join(others)),
            ("Also called", ", ".join(permission.aliases)),
            ("Source", source),
            ("Last test", self.finding(permission)),
        )
        return tuple((heading, words) for heading, words in lines if words)

    def group_words(self, group: Group) -> str:
        """The figure at the right of a group: ``3 of 4 ticked``."""
        return f"{self.granted_rows(group)} of {len(group.rows)} ticked"

    def _box(self, index: Index) -> Box | None:
        item = self.item(index)
        if isinstance(item, Group):
            return None
        if isinstance(item, Note):
            if not item.permission.may_be_absent:
                return None
            return Box.TICKED if self.row_box(item.permission) is Box.ABSENT else Box.OPEN
        if index.column() == TICK:
            return self.row_box(item)
        right = self.right_of(index.column())
        return None if right is None else self.right_box(item, right)

    def _text(self, index: Index) -> str:
        item = self.item(index)
        if isinstance(item, Group):
            return item.name
        if isinstance(item, Note):
            return note_text(self.note_lines(item))
        if index.column() == NAME:
            return item.path if self.is_recommended(index) else item.row
        if index.column() == self.why:
            return item.why
        if index.column() == self.source:
            return self.finding(item) or item.source
        return ""

    def _spoken(self, index: Index) -> str:
        item = self.item(index)
        if isinstance(item, Group):
            return f"{item.name}, {self.group_words(item)}"
        if isinstance(item, Note):
            box = self._box(index)
            question = f" {ABSENT_WORDS}, {box}." if box else ""
            return self._text(index) + question
        if index.column() == TICK:
            return f"{item.row}, whole row, {self.row_box(item)}"
        right = self.right_of(index.column())
        if right is not None:
            return f"{item.row}, {right}, {self.right_box(item, right)}"
        if index.column() == NAME and item.aliases:
            return f"{self._text(index)}, also {' or '.join(item.aliases)}"
        return self._text(index)


_CHECK_STATES: Final = {
    Box.OPEN: Qt.CheckState.Unchecked,
    Box.DENIED: Qt.CheckState.Unchecked,
    Box.PARTLY: Qt.CheckState.PartiallyChecked,
    Box.TICKED: Qt.CheckState.Checked,
    Box.PROVEN: Qt.CheckState.Checked,
}
_BOXES: Final = {
    RightState.OPEN: Box.OPEN,
    RightState.TICKED: Box.TICKED,
    RightState.ENTERED: Box.TICKED,
    RightState.PROVEN: Box.PROVEN,
    RightState.DENIED: Box.DENIED,
}


def note_text(lines: Sequence[tuple[str, str]]) -> str:
    """A note as running text, for a screen reader."""
    return " ".join(f"{heading}: {words.rstrip('.')}." for heading, words in lines)
