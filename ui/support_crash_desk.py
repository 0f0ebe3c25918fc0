"""Where the page about a crash lies: over whatever was on screen, and left for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ui.overlay import Overlay
from ui.pages.support_crash import CrashPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget, QWidget

    from armatic_setup.logbook.crashes import CrashNote
    from ui.theme import Theme


class CrashDesk(QObject):
    """One page for every crash of this run.

    Signals:
        restart_wanted: (option, or empty) The program is to start anew.
        bundle_wanted: A support bundle is to be saved.

    Args:
        theme: Fonts and colors.
        stack: The pages of the window.
        with_bundle: Whether a bundle can be saved already.
    """

    restart_wanted = Signal(str)
    bundle_wanted = Signal()

    def __init__(self, theme: Theme, stack: QStackedWidget, *, with_bundle: bool) -> None:
        super().__init__(stack)
        self._overlay = Overlay(stack)
        self.page = CrashPage(theme, with_bundle=with_bundle)
        self.page.go_on_wanted.connect(self.leave)
        self.page.restart_wanted.connect(self.restart_wanted)
        self.page.bundle_wanted.connect(self.bundle_wanted)
        stack.addWidget(self.page)

    @property
    def shown(self) -> bool:
        """Whether it is on screen."""
        return self._overlay.shows(self.page)

    @property
    def regions(self) -> tuple[tuple[QWidget, ...], ...]:
        """Its parts in the order of the Tab key."""
        return self.page.regions

    def show(self, note: CrashNote, count: int, *, saved: bool) -> None:
        """Show the latest crash. Where the page is on screen already, only its words change."""
        self.page.show_note(note, count, saved=saved)
        if not self.shown:
            self._overlay.open(self.page, self.page.header.title.text())
            self.page.enter()

    @Slot()
    def leave(self) -> None:
        """Go on where the user was."""
        if self.shown:
            self._overlay.leave()

    @property
    def cover(self) -> Overlay | None:
        """What lies over all pages while the page is on screen."""
        return self._overlay if self.shown else None

    def go_back(self) -> None:
        """The same: there is nothing else before it."""
        self.leave()

    def go_next(self) -> None:
        """The same: that is the primary button."""
        self.leave()
