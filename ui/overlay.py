"""A page that is opened over any other page of the window, and left for the one it was opened at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from shiboken6 import isValid

from armatic_setup import product

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget, QWidget


class Desk(Protocol):
    """What the window asks of whoever opens a page over others."""

    @property
    def shown(self) -> bool:
        """Whether its page is on screen."""

    @property
    def regions(self) -> tuple[tuple[QWidget, ...], ...]:
        """The parts of its page in the order of the Tab key."""

    def leave(self) -> None:
        """Back to the page below."""

    def go_back(self) -> None:
        """What the key for Back does."""

    def go_next(self) -> None:
        """What the key for the primary button does."""


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

    @property
    def below(self) -> QWidget | None:
        """The page that the overlay was opened over."""
        return self._below

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

    def put_below(self, page: QWidget) -> None:
        """The way back leads to *page* now."""
        self._below, self._focus = page, None

    def entitle_below(self, title: str) -> None:
        """The window is called so once the way back was taken."""
        self._title = title

    def leave(self) -> bool:
        """Back to the page below, which is as it was; whether there is one."""
        if self._below is None:
            return False
        self.stack.setCurrentWidget(self._below)
        self.stack.window().setWindowTitle(self._title)
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
        return True
