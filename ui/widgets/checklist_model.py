"""The permission checklist as a tree: applications, their rows, and under each row its note."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from armatic_setup.guide.vocabulary import Profile, Right

if TYPE_CHECKING:
    from armatic_setup.guide.permissions import Permission

#: How the model passes a :class:`Group`, a :class:`Permission` or a :class:`Note` to the delegate.
ITEM: Final = Qt.ItemDataRole.UserRole

TICK: Final = 0
NAME: Final = 1
FIRST_RIGHT: Final = 2

Index = QModelIndex | QPersistentModelIndex


class Proof(StrEnum):
    """What the last live test says of a row's reading rights."""

    UNTESTED = "untested"
    PROVEN = "proven"
    DISPROVED = "disproved"
    ABSENT = "absent"  # the company has no such row


class TickState(StrEnum):
    """What one box shows."""

    NOT_ASKED = "not asked"
    OPEN = "not ticked"
    TICKED = "ticked"
    PARTLY = "partly ticked"
    PROVEN = "proven by the test"
    DISPROVED = "not readable in the test"


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


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the live test found of one row, in words, such as "Read today at 10:07"."""

    proof: Proof
    words: str


@dataclass(slots=True)
class _State:
    ticks: Mapping[str, frozenset[Right]] = field(default_factory=dict)
    evidence: Mapping[str, Evidence] = field(default_factory=dict)
    profile: Profile = Profile.FULL


class ChecklistModel(QAbstractItemModel):
    """Three levels: group, row, note. Ticks come from outside and go outside; nothing is kept here.

    The columns are the rights that counted rows ask for. A recommended row may ask for others (Delete,
    Import): its whole-row box ticks them along, and its note names them.

    Signals:
        toggled: (permission ID, right, wanted) for each box the user changed.
    """

    toggled = Signal(str, object, bool)

    def __init__(self, groups: Sequence[Group], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.groups = tuple(groups)
        counted = [row for group in self.groups if not group.recommended for row in group.rows]
        self.rights = tuple(right for right in Right if any(right in row.rights for row in counted))
        self.why = FIRST_RIGHT + len(self.rights)
        self.source = self.why + 1
        self._state = _State()
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
        self, ticks: Mapping[str, frozenset[Right]], evidence: Mapping[str, Evidence], profile: Profile
    ) -> None:
        """Show these ticks and findings; *profile* says which rights are asked for."""
        self._state = _State(ticks, evidence, profile)
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
        return permission.asked(self._state.profile)

    def right_state(self, permission: Permission, right: Right) -> TickState:
        """What the box of one right shows."""
        if right not in self.asked(permission):
            return TickState.NOT_ASKED
        proof = self.evidence(permission).proof
        if right in (Right.LIST, Right.VIEW):
            if proof is Proof.PROVEN:
                return TickState.PROVEN
            if proof is Proof.DISPROVED:
                return TickState.DISPROVED
        ticked = right in self._state.ticks.get(permission.id, frozenset())
        return TickState.TICKED if ticked else TickState.OPEN

    def row_state(self, permission: Permission) -> TickState:
        """What the whole row's box shows: ticks by hand only, whatever a test says."""
        ticks = self._state.ticks.get(permission.id, frozenset())
        asked = self.asked(permission)
        ticked = [right for right in asked if right in ticks]
        if len(ticked) == len(asked):
            return TickState.TICKED
        return TickState.PARTLY if ticked else TickState.OPEN

    def evidence(self, permission: Permission) -> Evidence:
        """What the live test found of a row."""
        return self._state.evidence.get(permission.id, Evidence(Proof.UNTESTED, ""))

    def ticked_rows(self, group: Group) -> int:
        """How many rows of a group are wholly ticked."""
        return sum(self.row_state(row) is TickState.TICKED for row in group.rows)

    # -- what the user does ---------------------------------------------------------------------------

    def toggle(self, index: Index) -> bool:
        """Change the box at *index*, or the whole row's; whether there was a box."""
        permission = self.item(index)
        if isinstance(permission, (Group, Note)):
            return False
        if index.column() == TICK:
            wanted = self.row_state(permission) is not TickState.TICKED
            ticks = self._state.ticks.get(permission.id, frozenset())
            for right in self.asked(permission):
                if (right in ticks) != wanted:
                    self.toggled.emit(permission.id, right, wanted)
            return True
        one = self.right_of(index.column())
        if one is None or one not in self.asked(permission):
            return False
        wanted = one not in self._state.ticks.get(permission.id, frozenset())
        self.toggled.emit(permission.id, one, wanted)
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
        if self._box(index) not in (None, TickState.NOT_ASKED):
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
        permission, evidence = note.permission, self.evidence(note.permission)
        others = [right.value for right in self.asked(permission) if right not in self.rights]
        absent = "A company without this feature has no such row. Skip it."
        source = " ".join(part for part in (f"{permission.source}.", permission.evidence_note) if part)
        lines = (
            ("Without it", permission.breaks),
            ("Tick as well", ", ".join(others)),
            ("Also called", ", ".join(permission.aliases)),
            ("Not there?", absent if permission.may_be_absent else ""),
            ("Source", source),
            ("Last test", evidence.words),
        )
        return tuple((heading, words) for heading, words in lines if words)

    def group_words(self, group: Group) -> str:
        """The figure at the right of a group: ``3 of 4 ticked``."""
        return f"{self.ticked_rows(group)} of {len(group.rows)} ticked"

    def _box(self, index: Index) -> TickState | None:
        permission = self.item(index)
        if isinstance(permission, (Group, Note)):
            return None
        if index.column() == TICK:
            return self.row_state(permission)
        right = self.right_of(index.column())
        return None if right is None else self.right_state(permission, right)

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
            return self.evidence(item).words or item.source
        return ""

    def _spoken(self, index: Index) -> str:
        item = self.item(index)
        if isinstance(item, Group):
            return f"{item.name}, {self.group_words(item)}"
        if isinstance(item, Note):
            return self._text(index)
        if index.column() == TICK:
            return f"{item.row}, whole row, {self.row_state(item)}"
        right = self.right_of(index.column())
        if right is not None:
            return f"{item.row}, {right}, {self.right_state(item, right)}"
        if index.column() == NAME and item.aliases:
            return f"{self._text(index)}, also {' or '.join(item.aliases)}"
        return self._text(index)


_CHECK_STATES: Final = {
    TickState.OPEN: Qt.CheckState.Unchecked,
    TickState.DISPROVED: Qt.CheckState.Unchecked,
    TickState.PARTLY: Qt.CheckState.PartiallyChecked,
    TickState.TICKED: Qt.CheckState.Checked,
    TickState.PROVEN: Qt.CheckState.Checked,
}


def note_text(lines: Sequence[tuple[str, str]]) -> str:
    """A note as running text, for a screen reader."""
    return " ".join(f"{heading}: {words.rstrip('.')}." for heading, words in lines)
