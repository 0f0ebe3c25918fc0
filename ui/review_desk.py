"""Where the checklist page lies: opened over any page of the window, and left for that page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ui.overlay import Overlay

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget, QWidget

    from ui.pages.checklist import ChecklistPage
    from ui.theme import Theme
    from ui.workspace import Workspace


class ReviewDesk(QObject):
    """Makes the checklist's page when it is first needed, and knows the way back.

    Signals:
        left: The page where it was opened is on screen again.
        home_wanted: The start page is asked for.
        help_wanted: Help and support are asked for.

    Args:
        theme: Fonts and colors.
        workspace: The journey and the door to threads.
        stack: The pages of the window.
    """

    left = Signal()
    home_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, theme: Theme, workspace: Workspace, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._theme = theme
        self._workspace = workspace
        self._overlay = Overlay(stack)
        self._page: ChecklistPage | None = None

    @property
    def page(self) -> ChecklistPage:
        """The checklist."""
        if self._page is None:
            from ui.pages.checklist import ChecklistPage

            self._page = ChecklistPage(self._theme, self._workspace)
            self._page.resize(self._overlay.stack.size())
            self._page.back_wanted.connect(self.leave)
            self._page.home_wanted.connect(self.home_wanted)
            self._page.help_wanted.connect(self.help_wanted)
            self._overlay.stack.addWidget(self._page)
        return self._page

    @property
    def shown(self) -> bool:
        """Whether it is on screen."""
        return self._overlay.shows(self._page)

    @property
    def place(self) -> str:
        """The place that it shows, or showed last; empty while it was never opened."""
        return self._page.place if self._page is not None else ""

    @property
    def below(self) -> QWidget | None:
        """The page that it lies over."""
        return self._overlay.below

    @property
    def regions(self) -> tuple[tuple[QWidget, ...], ...]:
        """Its parts in the order of the Tab key."""
        page, footer = self.page, self.page.footer
        buttons = (footer.primary, *footer.act_buttons, footer.back)
        return ((page.content,), buttons, page.panel.stops)

    @Slot(str)
    def open(self, place: str = "") -> None:
        """Show a place of it; where it was left, where none is named."""
        self._overlay.open(self.page, self.tr("Permission checklist"))
        self.page.show_place(place)

    @Slot()
    def leave(self) -> None:
        """Back to the page where it was opened, which is as it was."""
        if self.shown:
            self.page.leave()
            if self._overlay.leave():
                self.left.emit()

    def go_back(self) -> None:
        """To the place before; from the first one, back to where it was opened."""
        self.page.go_back()

    def go_next(self) -> None:
        """What the key for the primary button does here."""
        self.page.go_next()

    def discard(self) -> None:
        """The journey is another one, or the window closes: the page is made anew when it is needed."""
        if self._page is not None:
            self._page.discard()
            self._overlay.stack.removeWidget(self._page)
            self._page.deleteLater()
            self._page = None
