"""Pages of which one is on screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class PageStack(QStackedWidget):
    """Turns to a page without looking for a place for the focus: whoever turns knows where it belongs.

    Qt looks for the next stop of the Tab key when a page goes that has the focus. That is a walk through
    every widget of the window, and a screen reader hears of a stop that nobody went to.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._turning = False

    def setCurrentWidget(self, page: QWidget) -> None:
        """Show *page*."""
        self._turning = True
        super().setCurrentWidget(page)
        self._turning = False

    def focusNextPrevChild(self, forward: bool) -> bool:
        return self._turning or super().focusNextPrevChild(forward)
