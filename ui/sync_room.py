"""While a sync runs, its table takes the room below the figures and keeps the object under way in view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Slot
from PySide6.QtWidgets import QScrollArea

from ui.tokens import L

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.theme import Theme
    from ui.widgets.sync_table import SyncTable


class SyncRoom(QObject):
    """The figures stay on screen, so the table scrolls by itself, not the page.

    Who scrolls to another row is left there, until the object under way is in view again.

    Args:
        theme: Measures.
        table: The table, in a page that scrolls.
        parent: Owner.
    """

    def __init__(self, theme: Theme, table: SyncTable, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._table = table
        self._followed: int | None = None
        self._area: QScrollArea | None = None
        self._soon = QTimer(self)  # once what stands above the table has its place, too
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._fit)

    def begin(self) -> None:
        """A sync begins."""
        self._followed = None
        self._table.scrollToTop()

    def keep(self) -> None:
        """Fit the table into what the window has, and follow the object under way."""
        if self._area is None and (area := _area_around(self._table)) is not None:
            self._area = area
            area.verticalScrollBar().rangeChanged.connect(self._on_window_changed)
        self._fit()
        current = self._table.ledger.current
        if current is not None and current != self._followed:
            if self._followed is None or self._table.shows(self._followed):
                self._table.bring(current)
            self._followed = current

    def end(self) -> None:
        """The sync is over: every row has its place on the page again."""
        self._soon.stop()
        self._table.set_room(None)

    @Slot()
    def _on_window_changed(self) -> None:
        """At once, not with the next turn of the clock."""
        if self._table.has_room:
            self._fit()
            self._soon.start()

    @Slot()
    def _fit(self) -> None:
        area = self._area
        if area is not None and (content := area.widget()) is not None:
            top = self._table.mapTo(content, QPoint(0, 0)).y()
            self._table.set_room(area.viewport().height() - top - self._theme.px(L))


def _area_around(widget: QWidget) -> QScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent
