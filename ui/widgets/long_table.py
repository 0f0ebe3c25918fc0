"""A ledger of any length: a few rows are seen, and a row is made when it is looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Final, Generic, TypeVar, overload

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractItemView

from ui.tokens import Role
from ui.widgets.ledger_painting import BARE_EDGE, Look, head_width, longest_word
from ui.widgets.ledger_rows import Cell, Column, LedgerModel
from ui.widgets.ledger_table import MEASURED, LedgerTable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.theme import Theme

#: Rows that are seen without scrolling.
_SEEN: Final = 9
#: Room for the scroll bar at the bottom.
_BAR: Final = 14

T = TypeVar("T")
_Row = tuple[Cell, ...]


class LongTable(LedgerTable):
    """Shows items as rows, and only those in sight. Narrower than its columns, it scrolls sideways too.

    Args:
        theme: Fonts and colors.
        columns: With the widths below which they do not go.
        name: What it lists, for screen readers.
        parent: Owner, if not a layout's.
        telling: Whether words stand below the cells of a row, see ``Cell.below``.
    """

    def __init__(
        self,
        theme: Theme,
        columns: Sequence[Column],
        name: str,
        parent: QWidget | None = None,
        *,
        telling: bool = False,
    ) -> None:
        self._least = [theme.px(column.width) for column in columns]
        super().__init__(theme, columns, Look.BARE, parent, telling=telling)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def show_items(self, items: Sequence[T], row: Callable[[T], _Row], widest: Sequence[_Row] = ()) -> None:
        """Show *items*.

        Args:
            items: In order.
            row: Makes the cells of one.
            widest: Rows whose figures are as wide as any, such as the totals; the first rows where not given.
        """
        assert isinstance(self.ledger, _LongModel)
        rows = _Rows(items, row)
        self._measure(widest or rows[:MEASURED])
        policy = Qt.ScrollBarPolicy
        few = len(items) <= _SEEN
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if few else policy.ScrollBarAsNeeded)
        self.ledger.show_rows(rows)
        self._share_out()
        self.scrollToTop()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        head = self.horizontalHeader().minimumHeight()
        rows = min(self.ledger.rowCount(), _SEEN) * self.verticalHeader().defaultSectionSize()
        room = self._theme.px(_BAR)  # always, so that nothing jumps when a scroll bar comes
        return QSize(self._least_width(), head + rows + room)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self.sizeHint().height())

    def _make_ledger(self, columns: Sequence[Column]) -> LedgerModel:
        return _LongModel(columns, self)

    def _measure(self, rows: Sequence[_Row]) -> None:
        """Amounts are never cut: their columns are as wide as they need."""
        metrics, edges = self._theme.metrics(Role.LABEL), 2 * self._theme.px(BARE_EDGE) + 2
        for number, column in enumerate(self.ledger.columns):
            needed = max((metrics.horizontalAdvance(row[number].text) for row in rows), default=0) + edges
            ticked = any(row[number].ticked for row in rows)
            needed += self._theme.px(24) if ticked else 0
            head = longest_word(self._theme, column.heading) + edges
            self._least[number] = max(self._theme.px(column.width), head, needed if column.figures else 0)

    def _least_width(self) -> int:
        return sum(self._least)

    def _share_out(self) -> None:
        """Give every column what it needs, then heads one line, then the stretching columns what is left."""
        theme, columns = self._theme, self.ledger.columns
        left = max(self.viewport().width() - self._least_width(), 0)
        widths = list(self._least)
        for number, column in enumerate(columns):
            wanted = head_width(theme, column.heading) + 2 * theme.px(BARE_EDGE) + 2
            extra = min(max(wanted - widths[number], 0), left)
            widths[number] += extra
            left -= extra
        parts = sum(column.stretch for column in columns)
        for number, column in enumerate(columns):
            extra = left * column.stretch // parts if column.stretch else 0
            left, parts = left - extra, parts - column.stretch
            self.horizontalHeader().resizeSection(number, widths[number] + extra)
        self._fit_heights()

    def _span_cells(self) -> None:
        """No cell covers others here, and looking for such ones would make every row."""


class _LongModel(LedgerModel):
    def show_rows(self, rows: _Rows[T]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()


class _Rows(Sequence[_Row], Generic[T]):
    """Rows made when they are asked for; the latest are kept."""

    def __init__(self, items: Sequence[T], row: Callable[[T], _Row]) -> None:
        self._items = items
        self._row: Callable[[T], _Row] = row
        self._made: dict[int, _Row] = {}

    def __len__(self) -> int:
        return len(self._items)

    @overload
    def __getitem__(self, index: int) -> _Row: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[_Row]: ...

    def __getitem__(self, index: int | slice) -> _Row | Sequence[_Row]:
        if isinstance(index, slice):
            return [self[at] for at in range(len(self))[index]]
        if index not in self._made:
            if len(self._made) >= MEASURED:
                self._made.clear()
            self._made[index] = self._row(self._items[index])
        return self._made[index]

    def __iter__(self) -> Iterator[_Row]:
        return (self[at] for at in range(len(self)))
