"""Where the decoder lies: opened over any page of the window, and left for the place it was opened at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from shiboken6 import isValid

from armatic_setup import product

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget, QWidget

    from ui.pages.decoder import DecoderPage
    from ui.theme import Theme
    from ui.workspace import Workspace


class DecoderDesk(QObject):
    """Makes the decoder's page when it is first needed, and knows the way back.

    Args:
        theme: Fonts and colors.
        workspace: The guide's data and the door to threads.
        stack: The pages of the window.
    """

    def __init__(self, theme: Theme, workspace: Workspace, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._theme = theme
        self._workspace = workspace
        self._stack = stack
        self._page: DecoderPage | None = None
        self._below: QWidget | None = None
        self._focus: QWidget | None = None
        self._title = ""

    @property
    def page(self) -> DecoderPage:
        """The decoder."""
        if self._page is None:
            from ui.pages.decoder import DecoderPage

            self._page = DecoderPage(self._theme, self._workspace)
            self._page.back_wanted.connect(self.leave)
            self._stack.addWidget(self._page)
        return self._page

    @property
    def shown(self) -> bool:
        """Whether it is on screen."""
        return self._page is not None and self._stack.currentWidget() is self._page

    @property
    def regions(self) -> tuple[tuple[QWidget, ...], ...]:
        """Its parts in the order of the Tab key."""
        return ((self.page.content,), (self.page.footer.back,))

    @Slot()
    def open(self) -> None:
        """Show it, empty or as it was left."""
        self._show("")

    @Slot(str)
    def read(self, text: str) -> None:
        """Show it with what *text* means."""
        self._show(text)

    @Slot()
    def leave(self) -> None:
        """Back to the page where it was opened, which is as it was."""
        if not self.shown or self._below is None:
            return
        self.page.leave()
        self._stack.setCurrentWidget(self._below)
        self._stack.window().setWindowTitle(self._title)
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, text: str) -> None:
        window = self._stack.window()
        if not self.shown:
            self._below, self._focus = self._stack.currentWidget(), window.focusWidget()
            self._title = window.windowTitle()
        self._stack.setCurrentWidget(self.page)
        window.setWindowTitle(f"{self.page.header.title.text()} – {product.NAME}")
        self.page.enter(text)
