"""Where the decoder lies: opened over any page of the window, and left for the place it was opened at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui.overlay import Overlay

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
        self._overlay = Overlay(stack)
        self._page: DecoderPage | None = None

    @property
    def page(self) -> DecoderPage:
        """The decoder."""
        if self._page is None:
            from ui.pages.decoder import DecoderPage

            self._page = DecoderPage(self._theme, self._workspace)
            self._page.back_wanted.connect(self.leave)
            self._overlay.stack.addWidget(self._page)
        return self._page

    @property
    def shown(self) -> bool:
        """Whether it is on screen."""
        return self._overlay.shows(self._page)

    @property
    def text(self) -> str:
        """What stands in its box."""
        return self._page.box.toPlainText() if self._page is not None else ""

    @property
    def below(self) -> QWidget | None:
        """The page that it lies over."""
        return self._overlay.below

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
        if self.shown:
            self.page.leave()
            self._overlay.leave()

    def go_back(self) -> None:
        """What the key for Back does here."""
        self.leave()

    def go_next(self) -> None:
        """What the key for the primary button does here."""
        self.page.decode.click()

    def discard(self) -> None:
        """The page is made anew when it is needed."""
        if self._page is not None:
            self._page.leave()
            self._overlay.stack.removeWidget(self._page)
            self._page.deleteLater()
            self._page = None

    def _show(self, text: str) -> None:
        self._overlay.open(self.page, self.page.header.title.text())
        self.page.enter(text)
