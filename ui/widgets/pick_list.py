"""A list to choose one line from; the arrow keys choose as they go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView

from ui.tokens import Role
from ui.widgets.line_view import LineView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from ui.theme import Theme


class PickList(LineView):
    """One line is chosen, or none while there are none.

    Signals:
        chosen: (number) The line of this number was chosen.

    Args:
        theme: Fonts and colors.
        name: What it lists, for screen readers.
        parent: Owner, if not a layout's.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSpacing(theme.px(2))
        self.unsetLayoutDirection()
        self._lines.tips = True  # what has no room is elided
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    @property
    def number(self) -> int:
        """The chosen line; -1 where there is none."""
        return self.currentIndex().row()

    def show_choices(self, lines: Sequence[str], number: int = 0) -> None:
        """Show other lines and choose one of them."""
        self.show_lines(lines)
        if lines:
            self.setCurrentIndex(self.model().index(number, 0))

    def _role(self) -> Role:
        return Role.SMALL

    def _size_of(self, _lines: Sequence[str]) -> None:
        """As wide as the list."""

    @Slot(QItemSelection, QItemSelection)
    def _on_selection_changed(self, chosen: QItemSelection, _before: QItemSelection) -> None:
        for index in chosen.indexes():
            self.chosen.emit(index.row())
