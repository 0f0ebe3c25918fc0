"""A page that is opened over any other page of the window, and left for the one it was opened at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from shiboken6 import isValid

from armatic_setup import product

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget, QWidget


class Overlay:
    """Knows the way back: the page below, its title and where its focus was.

    Args:
        stack: The pages of the window.
    """

    def __init__(self, stack: QStackedWidget) -> None:
        self.stack = stack
        self._below: QWidget | None = None
        self._focus: QWidget | None = None
        self._title = ""

    def shows(self, page: QWidget | None) -> bool:
        """Whether *page* is on screen."""
        return page is not None and self.stack.currentWidget() is page

    def open(self, page: QWidget, title: str) -> None:
        """Show *page*, one of the stack's, and give the window its title."""
        window = self.stack.window()
        if not self.shows(page):
            self._below, self._focus = self.stack.currentWidget(), window.focusWidget()
            self._title = window.windowTitle()
        self.stack.setCurrentWidget(page)
        window.setWindowTitle(f"{title} – {product.NAME}")

    def leave(self) -> bool:
        """Back to the page below, which is as it was; whether there is one."""
        if self._below is None:
            return False
        self.stack.setCurrentWidget(self._below)
        self.stack.window().setWindowTitle(self._title)
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
        return True
