"""Where the checklist page lies: opened over any page of the window, and left for that page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from armatic_setup import product

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

    Args:
        theme: Fonts and colors.
        workspace: The journey and the door to threads.
        stack: The pages of the window.
    """

    left = Signal()
    home_wanted = Signal()

    def __init__(self, theme: Theme, workspace: Workspace, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._theme = theme
        self._workspace = workspace
        self._stack = stack
        self._page: ChecklistPage | None = None
        self._below: QWidget | None = None
        self._focus: QWidget | None = None
        self._title = ""

    @property
    def page(self) -> ChecklistPage:
        """The checklist."""
        if self._page is None:
            from ui.pages.checklist import ChecklistPage

            self._page = ChecklistPage(self._theme, self._workspace)
            self._page.resize(self._stack.size())
            self._page.back_wanted.connect(self.leave)
            self._page.home_wanted.connect(self.home_wanted)
            self._stack.addWidget(self._page)
        return self._page

    @property
    def shown(self) -> bool:
        """Whether it is on screen."""
        return self._page is not None and self._stack.currentWidget() is self._page

    @property
    def regions(self) -> tuple[tuple[QWidget, ...], ...]:
        """Its parts in the order of the Tab key."""
        page, footer = self.page, self.page.footer
        buttons = (footer.primary, *footer.act_buttons, footer.back)
        return ((page.content,), buttons, (page.panel.steps, page.panel.home))

    @Slot(str)
    def open(self, place: str = "") -> None:
        """Show a place of it; where it was left, where none is named."""
        window = self._stack.window()
        if not self.shown:
            self._below, self._focus = self._stack.currentWidget(), window.focusWidget()
            self._title = window.windowTitle()
        self._stack.setCurrentWidget(self.page)
        self.page.show_place(place)
        window.setWindowTitle(f"{self.tr('Permission checklist')} – {product.NAME}")

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
        self.left.emit()

    def discard(self) -> None:
        """The journey is another one, or the window closes: the page is made anew when it is needed."""
        if self._page is not None:
            self._page.discard()
            self._stack.removeWidget(self._page)
            self._page.deleteLater()
            self._page = None
