"""A page of places: a list of them on ink, the place on screen, and the footer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.pages.page import Page
from ui.tokens import CONTENT, PAGE_SIDE, PAGE_TOP, RAIL_BELOW, L
from ui.widgets.announce import announce
from ui.widgets.footer import Footer
from ui.widgets.notice_slot import NoticeSlot
from ui.widgets.page_header import PageHeader
from ui.widgets.page_view import PageView
from ui.widgets.step_list import StepEntry
from ui.widgets.step_panel import StepPanel

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from armatic_setup.guide.steps import Step
    from ui.theme import Theme
    from ui.workspace import Workspace


class Place(Page):
    """One place: a title, a lead, and what the footer asks.

    Args:
        step: The step of the journey that it belongs to.
        theme: Fonts and colors.
        workspace: The journey and what belongs to it.
        title: Of the place.
        lead: One sentence about it.
    """

    def __init__(self, step: Step, theme: Theme, workspace: Workspace, title: str, lead: str) -> None:
        super().__init__(step, theme, workspace)
        self.header = PageHeader(theme, title, lead, values={})
        self.notice = NoticeSlot(theme)
        self.column.addWidget(self.header)
        self.column.addSpacing(theme.px(L))
        self.column.addWidget(self.notice)

    @property
    def title(self) -> str:
        return self.header.title.text()

    @property
    def focus_target(self) -> QWidget:
        return self.header.title

    @property
    def own_scrolling(self) -> bool:
        """Whether the place scrolls its parts itself."""
        return False


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A row of the list at the left.

    Attributes:
        figure: Short figure at its right, or empty.
        spoken: The figure as it is spoken; the figure itself where empty.
    """

    id: str
    title: str
    icon: str
    figure: str = ""
    spoken: str = ""


class PlacesPage(QWidget):
    """The frame of it. What the places are, a subclass knows.

    Signals:
        back_wanted: Back to where the user came from.
        home_wanted: A click on the mark.
        help_wanted: Help and support are asked for.

    Args:
        theme: Fonts and colors.
        name: What is listed at the left, for screen readers.
        first: The place shown where none is named.
        within: Places that are opened from another one and lead back to it.
    """

    back_wanted = Signal()
    home_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, theme: Theme, name: str, first: str, within: Mapping[str, str]) -> None:
        super().__init__()
        self._theme = theme
        self._first = first
        self._within = within
        self._pages: dict[str, Page] = {}
        self._frames: dict[str, QWidget] = {}
        self._current = ""
        self.panel = StepPanel(theme)
        self.panel.steps.setAccessibleName(name)
        self.footer = Footer(theme)
        self._stack = QStackedWidget()
        self.right = QVBoxLayout()
        self.right.setSpacing(0)
        self.right.addWidget(self._stack, 1)
        self.right.addWidget(self.footer)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self.panel)
        columns.addLayout(self.right, 1)
        self.panel.steps.step_chosen.connect(self.show_place)
        self.panel.home_wanted.connect(self.home_wanted)
        self.panel.help_wanted.connect(self.help_wanted)
        self.footer.back_wanted.connect(self.go_back)
        self.footer.next_wanted.connect(self.go_next)

    # -- what a subclass knows ----------------------------------------------------------------------

    def make_place(self, place: str) -> Page:
        """The page of *place*, made when it is first shown."""
        raise NotImplementedError

    def rows(self) -> Iterable[tuple[str, Sequence[PlaceRow]]]:
        """The list at the left: headings, each empty or not, and the rows under them."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Everything around the place, as it is now."""
        page, footer = self.page, self.footer
        self.panel.steps.set_entries(self._entries())
        footer.set_primary(page.next_label)
        footer.primary.setEnabled(page.can_go_next)
        footer.set_acts(page.footer_actions)
        footer.set_note(page.footer_note)

    # -- where we are -------------------------------------------------------------------------------

    @property
    def place(self) -> str:
        """The place on screen, or empty."""
        return self._current

    @property
    def page(self) -> Page:
        """The page of the place on screen."""
        return self._pages[self._current]

    @property
    def content(self) -> QWidget:
        """The place on screen, for the Tab key."""
        return self._frames[self._current]

    @Slot(str)
    def show_place(self, place: str) -> None:
        """Show a place; where it was left, or the first one, where none is named."""
        place = place or self._current or self._first
        if self._current and self._current != place:
            self.page.on_leave()
        self._current = place
        frame = self._frame(place)
        self.page.on_enter()
        self.page.set_width(self.width())
        self._stack.setCurrentWidget(frame)
        if isinstance(frame, PageView):
            frame.appear()
        self.refresh()
        self.page.focus_target.setFocus()
        announce(self, self.page.title)

    @Slot()
    def go_back(self) -> None:
        """To the place this one was opened from, or out of the page."""
        if self._current in self._within:
            self.show_place(self._within[self._current])
        else:
            self.back_wanted.emit()

    @Slot()
    def go_next(self) -> None:
        """Do what the primary button says."""
        if self.page.next_label and self.page.can_go_next:
            self.page.on_next()

    def leave(self) -> None:
        """The page is hidden."""
        if self._current:
            self.page.on_leave()

    def discard(self) -> None:
        """The journey is another one, or the window closes."""
        for page in self._pages.values():
            page.on_discard()

    # -- Qt -------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panel.set_rail(rail=self.width() < self._theme.px(RAIL_BELOW))
        if self._current:
            self.page.set_width(self.width())

    # -- inside -----------------------------------------------------------------------------------------

    def _frame(self, place: str) -> QWidget:
        frame = self._frames.get(place)
        if frame is None:
            page = self.make_place(place)
            page.changed.connect(self._on_page_changed)
            page.place_wanted.connect(self.show_place)
            page.set_width(self.width())
            self._pages[place] = page
            frame = self._frames[place] = self._framed(page)
            self._stack.addWidget(frame)
        return frame

    def _framed(self, page: Page) -> QWidget:
        """In a scrolling frame, unless its parts scroll themselves."""
        if not getattr(page, "own_scrolling", False):
            return PageView(self._theme, page, self._stack.size())
        frame = QWidget()
        row = QHBoxLayout(frame)
        px = self._theme.px
        row.setContentsMargins(px(PAGE_SIDE), px(PAGE_TOP), px(PAGE_SIDE), px(L))
        row.addWidget(page, 1)
        page.setMaximumWidth(px(CONTENT))
        row.addStretch(0)
        return frame

    def _entries(self) -> list[StepEntry]:
        shown = self._within.get(self._current, self._current)
        entries = []
        for heading, rows in self.rows():
            if heading:
                entries.append(StepEntry("", heading))
            for row in rows:
                spoken = row.title + (self.tr(", shown") if row.id == shown else "")
                spoken += f", {row.spoken or row.figure}" if row.figure else ""
                entries.append(
                    StepEntry(
                        row.id,
                        row.title,
                        figure=row.figure,
                        shown=row.id == shown,
                        spoken=spoken,
                        icon=row.icon,
                    )
                )
        return entries

    @Slot()
    def _on_page_changed(self) -> None:
        if self._current:
            self.refresh()
