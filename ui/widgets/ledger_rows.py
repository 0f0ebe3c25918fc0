"""The rows of a ledger as plain data: cells, columns, and the model that views read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from ui.tokens import Role
from ui.widgets.state_glyph import Mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

#: How a model passes a whole :class:`Cell` to the delegate.
CELL: Final = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        heading: Its head.
        width: Pixels at 100 %, the least it gets.
        stretch: Its share of what is left over; 0 keeps it at *width*.
        figures: Whether it holds figures: right-aligned, of one width.
        spoken: What a screen reader calls it, where it has no head.
    """

    heading: str
    width: int
    stretch: int = 0
    figures: bool = False
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one cell.

    Attributes:
        text: The words or the figure, already formatted.
        tone: Color token of the text.
        role: Type role of the text.
        mark: A state mark instead of text; *spoken* says its word.
        share: 0 to 1 paints a bar instead of text.
        bar: Color token of that bar.
        ticked: A small tick before the figure.
        ruled: The accountant's double rule under the figure: it was compared and it ties.
        spoken: What a screen reader says, where the text alone does not do.
        span: How many columns the cell covers.
        below: Of a row's first cell: words below all of its cells, in a table that tells such.
    """

    text: str = ""
    tone: str = "text"
    role: Role = Role.BODY
    mark: Mark | None = None
    share: float | None = None
    bar: str = "accent"
    ticked: bool = False
    ruled: bool = False
    spoken: str = ""
    span: int = 1
    below: str = ""


Index = QModelIndex | QPersistentModelIndex


class LedgerModel(QAbstractTableModel):
    """Rows of cells. The page replaces them; views repaint only what changed."""

    def __init__(self, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: Sequence[tuple[Cell, ...]] = []
        self.current: int | None = None  # the row under way, on a tinted ground

    def set_rows(self, rows: Sequence[Sequence[Cell]], *, current: int | None = None) -> None:
        """Show *rows*; with as many rows as before, cells that stayed the same are left alone."""
        new = [tuple(row) for row in rows]
        if len(new) != len(self._rows):
            self.beginResetModel()
            self._rows, self.current = new, current
            self.endResetModel()
            return
        moved = {self.current, current} - {None} if current != self.current else set()
        self.current = current
        old, self._rows = self._rows, new
        for number, (before, after) in enumerate(zip(old, new, strict=True)):
            if before != after or number in moved:
                self.dataChanged.emit(self.index(number, 0), self.index(number, len(self.columns) - 1))

    def cell(self, row: int, column: int) -> Cell:
        """The cell at a place."""
        return self._rows[row][column]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if index.isValid() else Qt.ItemFlag(0)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        cell = self._rows[index.row()][index.column()]
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell.spoken or cell.text
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        said = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if orientation is Qt.Orientation.Horizontal and role in said:
            return self.columns[section].heading
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.AccessibleTextRole:
            return self.columns[section].spoken or None
        return None
