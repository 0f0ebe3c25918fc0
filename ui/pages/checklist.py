"""The permission checklist where it stands alone: no network, no keyring, no settings, no journey."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.pages.page import FooterAction
from ui.pages.review_files import ReviewFiles
from ui.pages.review_places import make_place
from ui.tokens import CONTENT, PAGE_SIDE, PAGE_TOP, RAIL_BELOW, L
from ui.widgets.announce import announce
from ui.widgets.footer import Footer
from ui.widgets.notice import Notice, NoticeKind
from ui.widgets.page_view import PageView
from ui.widgets.step_list import StepEntry
from ui.widgets.step_panel import StepPanel

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent

    from ui.pages.page import Page
    from ui.theme import Theme
    from ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class _Place:
    """A row of the list at the left."""

    id: str
    title: str
    icon: str


_FIRST: Final = "rows"
#: Places that are opened from another one and lead back to it.
_WITHIN: Final = {"paste": "today", "differences": "files"}


class ChecklistPage(QWidget):
    """A list of places, the place on screen, and the footer.

    Signals:
        back_wanted: Back to where the user came from.
        home_wanted: A click on the mark.
    """

    back_wanted = Signal()
    home_wanted = Signal()

    def __init__(self, theme: Theme, workspace: Workspace) -> None:
        super().__init__()
        self._theme = theme
        self._workspace = workspace
        self._pages: dict[str, Page] = {}
        self._frames: dict[str, QWidget] = {}
        self._current = ""
        self.files = ReviewFiles(workspace, self)
        self.panel = StepPanel(theme)
        self.panel.steps.setAccessibleName(self.tr("Places of the checklist"))
        self.footer = Footer(theme)
        practice = self.tr("**Practice company.** Made-up books on this computer.")
        self.band = Notice(theme, practice, NoticeKind.PRACTICE, band=True)
        self._stack = QStackedWidget()
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.band)
        right.addWidget(self._stack, 1)
        right.addWidget(self.footer)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self.panel)
        columns.addLayout(right, 1)
        self.setAcceptDrops(True)
        self.panel.steps.step_chosen.connect(self.show_place)
        self.panel.home_wanted.connect(self.home_wanted)
        self.footer.back_wanted.connect(self.go_back)
        self.footer.next_wanted.connect(self.go_next)
        self.files.pasted.connect(self._on_pasted)
        self.files.opened.connect(self._on_opened)
        workspace.checklist.changed.connect(self._refresh)
        workspace.checklist.kept.connect(self._refresh)

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
        """Show a place; the first one where none is named."""
        place = place or self._current or _FIRST
        if self._current and self._current != place:
            self.page.on_leave()
        self._current = place
        frame = self._frame(place)
        self.page.on_enter()
        self.page.set_width(self.width())
        self._stack.setCurrentWidget(frame)
        if isinstance(frame, PageView):
            frame.appear()
        self._refresh()
        self.page.focus_target.setFocus()
        announce(self, self.page.title)

    @Slot()
    def go_back(self) -> None:
        """To the place this one was opened from, or out of the checklist."""
        if self._current in _WITHIN:
            self.show_place(_WITHIN[self._current])
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
        self.files.stop()
        for page in self._pages.values():
            page.on_discard()

    # -- Qt -------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panel.set_rail(rail=self.width() < self._theme.px(RAIL_BELOW))
        if self._current:
            self.page.set_width(self.width())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.files.takes(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.files.drop(event.mimeData())
        event.acceptProposedAction()

    # -- inside -----------------------------------------------------------------------------------------

    def _frame(self, place: str) -> QWidget:
        frame = self._frames.get(place)
        if frame is None:
            page = make_place(place, self._theme, self._workspace, self.files)
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

    @Slot()
    def _refresh(self) -> None:
        if not self._current:
            return
        page, footer = self.page, self.footer
        self.band.setVisible(self._workspace.practice)
        self.panel.steps.set_entries(self._entries())
        desk = self._workspace.checklist
        answers = desk.journey.state.answers
        name = desk.journey.state.customer or self._workspace.company_name
        self.panel.set_company(name, answers.company_id, desk.saved_words)
        footer.set_primary(page.next_label)
        footer.primary.setEnabled(page.can_go_next)
        footer.set_acts(self._actions(page))
        footer.set_note(page.footer_note)

    def _actions(self, page: Page) -> tuple[FooterAction, ...]:
        return page.footer_actions

    def _entries(self) -> list[StepEntry]:
        shown = _WITHIN.get(self._current, self._current)
        granted, total = self._workspace.journey.rows_granted
        parts = (
            ("", (_Place("rows", self.tr("What to grant"), "checklist"),)),
            ("", (_Place("today", self.tr("Granted today"), "compare"),)),
            (
                self.tr("With somebody else"),
                (
                    _Place("handover", self.tr("Hand over"), "document"),
                    _Place("call", self.tr("On the phone"), "phone"),
                    _Place("files", self.tr("Review files"), "file"),
                ),
            ),
            (self.tr("Before"), (_Place("history", self.tr("History"), "history"),)),
        )
        entries = []
        for heading, places in parts:
            if heading:
                entries.append(StepEntry("", heading))
            for place in places:
                figure = f"{granted} / {total}" if place.id == "rows" else ""
                spoken = place.title + (self.tr(", shown") if place.id == shown else "")
                spoken += f", {figure.replace(' / ', self.tr(' of '))}" if figure else ""
                entries.append(
                    StepEntry(
                        place.id,
                        place.title,
                        figure=figure,
                        shown=place.id == shown,
                        spoken=spoken,
                        icon=place.icon,
                    )
                )
        return entries

    @Slot()
    def _on_page_changed(self) -> None:
        self._refresh()

    @Slot()
    def _on_pasted(self) -> None:
        self.show_place("paste")

    @Slot()
    def _on_opened(self) -> None:
        self.show_place("differences")
