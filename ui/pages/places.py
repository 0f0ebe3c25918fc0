"""A page of places: a list of them on ink, the place on screen, and the footer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.page_ahead import PageAhead
from ui.pages.page import Page
from ui.tokens import CONTENT, PAGE_SIDE, PAGE_TOP, RAIL_BELOW, L
from ui.widgets.announce import announce
from ui.widgets.curtain import Curtain
from ui.widgets.footer import Footer
from ui.widgets.page_stack import PageStack
from ui.widgets.page_view import PageView
from ui.widgets.step_list import StepEntry
from ui.widgets.step_panel import StepPanel

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtCore import QSize
    from PySide6.QtGui import QResizeEvent

    from ui.theme import Theme


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
        self._frames: dict[str, PageView | _Frame] = {}
        self._current = ""
        self._coming = False  # its page is still being made
        self._ahead: PageAhead[PageView | _Frame] = PageAhead(self._make, self._discard, dict, self)
        self._ahead.ready.connect(self.arrive)
        self.panel = StepPanel(theme)
        self.panel.steps.setAccessibleName(name)
        self.footer = Footer(theme)
        self._stack = PageStack()
        self._curtain = Curtain()
        self._curtain.drawn.connect(self._on_curtain_drawn)
        self._stack.addWidget(self._curtain)
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
        self.panel.steps.set_entries(self._entries())
        if self._coming:
            self.footer.rest()
            return
        page, footer = self.page, self.footer
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
        """The page of the place on screen; one that is still being made is, once somebody asks for it."""
        self.arrive()
        return self._frames[self._current].page

    @property
    def content(self) -> QWidget:
        """The place on screen, for the Tab key."""
        self.arrive()
        return self._frames[self._current]

    @Slot(str)
    def show_place(self, place: str) -> None:
        """Show a place; where it was left, or the first one, where none is named."""
        place = place or self._current or self._first
        if self._current and self._current != place and not self._coming:
            self.page.on_leave()
        self._current = place
        self._coming = place not in self._frames and not self._ahead.has(place) and self.isVisible()
        if not self._coming:
            self._enter()
            return
        self._stack.setCurrentWidget(self._curtain)
        self._curtain.draw()
        self.refresh()

    @Slot()
    def arrive(self) -> None:
        """Show the page that is still being made, if there is one."""
        if self._coming:
            self._coming = False
            self._enter()

    def _enter(self) -> None:
        frame = self._frame(self._current)
        page = frame.page
        page.on_enter()
        page.set_width(self.width())
        self._stack.setCurrentWidget(frame)
        if isinstance(frame, PageView):
            frame.appear()
        self.refresh()
        page.focus_target.setFocus()
        announce(self, page.title)
        self._prepare_next()

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
        if self._current and not self._coming:
            self.page.on_leave()

    def discard(self) -> None:
        """The journey is another one, or the window closes."""
        if self._coming:  # it never will be there
            self._coming, self._current = False, ""
        self._ahead.drop()
        for frame in self._frames.values():
            frame.page.on_discard()

    # -- Qt -------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panel.set_rail(rail=self.width() < self._theme.px(RAIL_BELOW))
        if self._current and not self._coming:
            self.page.set_width(self.width())

    # -- inside -----------------------------------------------------------------------------------------

    @Slot()
    def _on_curtain_drawn(self) -> None:
        if self._coming:
            self._ahead.hurry(self._current)

    def _prepare_next(self) -> None:
        """The page of the next place of the list that was not seen yet is there at once."""
        places = [row.id for _, rows in self.rows() for row in rows]
        after = places.index(self._current) + 1 if self._current in places else 0
        self._ahead.want(next((one for one in places[after:] if one not in self._frames), ""))

    def _frame(self, place: str) -> PageView | _Frame:
        frame = self._frames.get(place)
        if frame is None:
            frame = self._frames[place] = self._ahead.take(place) or self._make(place)
            frame.page.set_width(self.width())
        return frame

    def _make(self, place: str) -> PageView | _Frame:
        """In a scrolling frame, unless its parts scroll themselves."""
        page = self.make_place(place)
        page.changed.connect(self._on_page_changed)
        page.place_wanted.connect(self.show_place)
        page.set_width(self.width())
        size = self._stack.size()
        own = getattr(page, "own_scrolling", False)
        frame = _Frame(self._theme, page, size) if own else PageView(self._theme, page, size)
        self._stack.addWidget(frame)
        return frame

    def _discard(self, frame: PageView | _Frame) -> None:
        frame.page.on_discard()
        self._stack.removeWidget(frame)
        frame.deleteLater()

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
        if self._current and not self._coming and self.sender() is self.page:
            self.refresh()


class _Frame(QWidget):
    """The margins of a page whose parts scroll themselves."""

    def __init__(self, theme: Theme, page: Page, size: QSize) -> None:
        super().__init__()
        self.resize(size)
        self.page = page
        row = QHBoxLayout(self)
        px = theme.px
        row.setContentsMargins(px(PAGE_SIDE), px(PAGE_TOP), px(PAGE_SIDE), px(L))
        row.addWidget(page, 1)
        page.setMaximumWidth(px(CONTENT))
        row.addStretch(0)
