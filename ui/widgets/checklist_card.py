"""The checklist in its card, with the details of one row laid over the room they have in the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal, Slot

from ui.widgets.announce import announce
from ui.widgets.card import Card
from ui.widgets.checklist import Checklist
from ui.widgets.checklist_details import ChecklistDetails
from ui.widgets.checklist_items import Mode

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from armatic_setup.review.model import RowReview
    from ui.theme import Theme


class ChecklistCard(Card):
    """The details lie beside the list, not in it, so that a screen reader meets them as what they are.

    Signals:
        details_opened: (permission ID) Fill :attr:`details` with this row.
    """

    details_opened = Signal(str)

    def __init__(self, theme: Theme, mode: Mode, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=0, parent=parent)
        self.list = Checklist(theme, mode)
        self.details = ChecklistDetails(theme, self)
        self.column.addWidget(self.list)
        self.column.addStretch(1)  # while the window is resized, the card may be higher for a moment
        self.list.details_wanted.connect(self._on_wanted)
        self.list.arranged.connect(self._place)
        self.list.expanded.connect(self._place)
        self.list.collapsed.connect(self._place)
        self.details.resized.connect(self._measure)
        self.details.left.connect(self._on_left)

    def refresh(self) -> None:
        """Fill the open details anew, or close them where their row is gone."""
        if not self.list.opened:
            return
        if self.row is None:
            self.list.show_details("")
            self._place()
        else:
            self.details_opened.emit(self.list.opened)

    @property
    def row(self) -> RowReview | None:
        """The row whose details are open."""
        return self.list.checklist.row(self.list.opened)

    def open_details(self, permission_id: str) -> None:
        """Open the details of a row and go to it."""
        self.list.choose(permission_id)
        self.list.show_details(permission_id)
        self.details_opened.emit(permission_id)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    @Slot(str)
    def _on_wanted(self, permission_id: str) -> None:
        """Open; where they are open already, a second time closes them, and Enter on them goes in."""
        if self.list.opened == permission_id:
            if not self.list.currentIndex().siblingAtColumn(0).parent().parent().isValid():
                self.list.show_details("")
                self._place()
            else:
                self.details.name.setFocus(Qt.FocusReason.TabFocusReason)
            return
        self.open_details(permission_id)
        announce(self.list, self.details.spoken)

    @Slot()
    def _on_left(self) -> None:
        self.list.choose(self.list.opened)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _measure(self) -> None:
        if not self.list.opened:  # what nobody sees is not laid out
            return
        self.list.set_details_height(self.details.height_in(self.list.viewport().width()))

    @Slot()
    def _place(self) -> None:
        area = self.list.details_area()
        if area.isEmpty():
            self.details.hide()
            return
        corner = self.list.viewport().mapTo(self, area.topLeft())
        self.details.setGeometry(QRect(corner, area.size()))
        self.details.show()
        self.details.raise_()
