"""Where help and support lie: opened over any page of the window, and left for that page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ui.overlay import Overlay

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QStackedWidget, QWidget

    from armatic_setup.guide.steps import Step
    from ui.pages.page import Page
    from ui.pages.support import SupportPage
    from ui.pages.support_stage import StagePage
    from ui.support_stage import Scene
    from ui.theme import Theme
    from ui.workspace import Workspace


class SupportDesk(QObject):
    """Makes the pages when they are first needed, and knows the way back.

    Signals:
        left: The page where it was opened is on screen again.
        home_wanted: The start page is asked for.
        decode_wanted: The decoder is asked for.
        checklist_wanted: The permission checklist is asked for.
        journey_replaced: The answers of another computer were taken; every page is stale.

    Args:
        theme: Fonts and colors.
        workspace: The journey and the door to threads.
        stack: The pages of the window.
        make_page: Makes the page of a step.
    """

    left = Signal()
    home_wanted = Signal()
    decode_wanted = Signal()
    checklist_wanted = Signal()
    journey_replaced = Signal()

    def __init__(
        self,
        theme: Theme,
        workspace: Workspace,
        stack: QStackedWidget,
        make_page: Callable[[Step, Theme, Workspace], Page],
    ) -> None:
        super().__init__(stack)
        self._theme = theme
        self._workspace = workspace
        self._make_page = make_page
        self._overlay = Overlay(stack)
        self._above = Overlay(stack)
        self._page: SupportPage | None = None
        self._stage: StagePage | None = None

    @property
    def page(self) -> SupportPage:
        """Help and support."""
        if self._page is None:
            from ui.pages.support import SupportPage

            self._page = SupportPage(self._theme, self._workspace)
            self._page.files.picture = self._picture
            self._page.resize(self._overlay.stack.size())
            self._page.back_wanted.connect(self.leave)
            self._page.home_wanted.connect(self.home_wanted)
            self._page.decode_wanted.connect(self.decode_wanted)
            self._page.checklist_wanted.connect(self.checklist_wanted)
            self._page.stage_wanted.connect(self._on_stage_wanted)
            self._page.journey_replaced.connect(self.journey_replaced)
            self._overlay.stack.addWidget(self._page)
        return self._page

    @property
    def stage(self) -> StagePage | None:
        """The customer's screen, while there is one."""
        return self._stage

    @property
    def shown(self) -> bool:
        """Whether help, support or a customer's screen is on screen."""
        return self._overlay.shows(self._page) or self._overlay.shows(self._stage)

    @property
    def regions(self) -> tuple[tuple[QWidget, ...], ...]:
        """The parts on screen in the order of the Tab key."""
        if self._stage is not None and self._overlay.shows(self._stage):
            return self._stage.regions
        page, footer = self.page, self.page.footer
        buttons = (footer.primary, *footer.act_buttons, footer.back)
        return ((page.content,), buttons, page.panel.stops)

    @Slot()
    @Slot(str)
    def open(self, place: str = "") -> None:
        """Show a place of it; where it was left, where none is named.

        Over a customer's screen nothing opens.
        """
        if self._stage is not None and self._overlay.shows(self._stage):
            return
        self._overlay.open(self.page, self.tr("Help and support"))
        self.page.asked_from = getattr(self._overlay.below, "help_id", "")
        self.page.show_place(place)

    def open_sent(self, path: Path) -> None:
        """Show what is in a bundle that somebody sent."""
        self.open("open")
        self.page.open_sent(path)

    @Slot()
    def open_for_rep(self) -> None:
        """Show what support reps need."""
        self.page.set_rep(rep=True)
        self.open("customer")

    @Slot()
    def leave(self) -> None:
        """Back to the page where it was opened, which is as it was."""
        if self._stage is not None and self._overlay.shows(self._stage):
            self._on_stage_left()
        elif self._overlay.shows(self._page):
            self.page.leave()
            if self._overlay.leave():
                self.left.emit()

    @Slot()
    def go_back(self) -> None:
        """One back, as the key for it asks."""
        if self._stage is not None and self._overlay.shows(self._stage):
            self._stage.shell.go_back()
        else:
            self.page.go_back()

    @Slot()
    def go_next(self) -> None:
        """One on, as the key for it asks."""
        if self._stage is not None and self._overlay.shows(self._stage):
            self._stage.shell.go_next()
        else:
            self.page.go_next()

    def discard(self) -> None:
        """The journey is another one, or the window closes: the page is made anew when it is needed."""
        self._drop_stage()
        if self._page is not None:
            self._page.discard()
            self._overlay.stack.removeWidget(self._page)
            self._page.deleteLater()
            self._page = None

    # -- a customer's screen --------------------------------------------------------------------------

    @Slot(object)
    def _on_stage_wanted(self, scene: Scene) -> None:
        from ui.pages.support_stage import StagePage

        self._drop_stage()
        stage = self._stage = StagePage(self._theme, self._workspace, scene, self._make_page)
        stage.resize(self._overlay.stack.size())
        stage.back_wanted.connect(self._on_stage_left)
        self._overlay.stack.addWidget(stage)
        self._above.open(stage, stage.title)
        stage.begin()

    @Slot()
    def _on_stage_left(self) -> None:
        self._above.leave()
        self._drop_stage()

    def _drop_stage(self) -> None:
        if self._stage is not None:
            self._stage.discard()
            self._overlay.stack.removeWidget(self._stage)
            self._stage.deleteLater()
            self._stage = None

    def _picture(self) -> QImage | None:
        """The page that this was opened over."""
        from ui.support_picture import picture_of

        below = self._overlay.below
        return picture_of(below) if below is not None else None
