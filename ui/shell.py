"""The setup proper: step list, page and footer. It owns the chrome; pages only say what they need."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from armatic_setup.guide.steps import Step
from ui.page_ahead import PageAhead
from ui.step_entries import last_event, step_entries
from ui.tokens import RAIL_BELOW
from ui.widgets.announce import announce
from ui.widgets.curtain import Curtain
from ui.widgets.footer import Footer
from ui.widgets.notice import Notice, NoticeKind
from ui.widgets.page_stack import PageStack
from ui.widgets.page_view import PageView
from ui.widgets.step_panel import StepPanel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.pages.page import Page
    from ui.theme import Theme
    from ui.workspace import Workspace


class Shell(QWidget):
    """Steps at the left, the page of one step, and the footer.

    Signals:
        home_wanted: Back from the first step, or a click on the mark.
        page_shown: The page of the step of this ID is on screen.
        decode_wanted: (text) A page asks to read a text in the decoder.
        checklist_wanted: (place) A page asks for this place of the checklist that stands alone.
        help_wanted: Help and support are asked for.
        page_changed: Work of a page went on or ended.

    Args:
        theme: Fonts and colors.
        workspace: The journey and what belongs to it.
        make_page: Makes the page of a step when it is first shown.
    """

    home_wanted = Signal()
    page_shown = Signal(str)
    decode_wanted = Signal(str)
    checklist_wanted = Signal(str)
    help_wanted = Signal()
    page_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        workspace: Workspace,
        make_page: Callable[[Step, Theme, Workspace], Page],
    ) -> None:
        super().__init__()
        self._theme = theme
        self._workspace = workspace
        self._make_page = make_page
        self._views: dict[str, PageView] = {}
        self._current: PageView | None = None
        self._told_save = ""  # what was announced of saving last
        self._coming = ""  # the step whose page is still being made
        self._ahead = PageAhead(self._make_view, self._discard, lambda: workspace.journey.values, self)
        self._ahead.ready.connect(self._arrive)
        practice = self.tr(
            "**Practice company.** Made-up books on this computer. Nothing reaches Sage Intacct."
        )
        self.band = Notice(theme, practice, NoticeKind.PRACTICE, band=True)
        self._stack = PageStack()
        self._curtain = Curtain()
        self._curtain.drawn.connect(self._on_curtain_drawn)
        self._stack.addWidget(self._curtain)
        self.footer = Footer(theme)
        self.panel = StepPanel(theme)
        self.languages = self.panel.add_languages()
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
        self.panel.steps.step_chosen.connect(self.show_step)
        self.panel.home_wanted.connect(self.home_wanted)
        self.panel.help_wanted.connect(self.help_wanted)
        self.footer.back_wanted.connect(self.go_back)
        self.footer.next_wanted.connect(self.go_next)
        workspace.journey_changed.connect(self._on_journey_changed)
        workspace.save_changed.connect(self._on_save_changed)

    # -- where we are -------------------------------------------------------------------------------

    @property
    def page(self) -> Page | None:
        """The page on screen; one that is still being made is, once somebody asks for it."""
        self._arrive()
        return self._current.page if self._current else None

    @property
    def view(self) -> PageView | None:
        """The scrolling frame of the page on screen."""
        self._arrive()
        return self._current

    @property
    def help_id(self) -> str:
        """What help knows the page on screen by."""
        return self.page.step.id if self.page is not None else ""

    @property
    def closing_question(self) -> str:
        """What closing asks first, since a page has work of minutes under way; empty while none has."""
        return next((words for view in self._views.values() if (words := view.page.closing_question)), "")

    @property
    def regions(self) -> tuple[tuple[QWidget, ...], ...]:
        """Page, footer and step list, in the order of the Tab key."""
        page = (self.page,) if self.page is not None else ()
        buttons = (self.footer.primary, *self.footer.act_buttons, self.footer.back)
        return (page, buttons, self.panel.stops)

    @Slot(str)
    def show_step(self, step_id: str) -> None:
        """Show the page of a step, if it may be opened; else its reason stays in the footer."""
        journey = self._workspace.journey
        if not journey.may_open(step_id):
            self.footer.set_note(journey.status(step_id).reason)
            return
        if self._current is not None:
            self._current.page.on_leave()
        self._coming, self._current = "", None  # nothing is refreshed for a page that goes
        self._workspace.change(journey.open(step_id))
        if step_id in self._views or self._ahead.has_quick(step_id) or not self.isVisible():
            self._enter(step_id)
            return
        self._coming = step_id
        self._stack.setCurrentWidget(self._curtain)
        self._curtain.draw()
        self._refresh()

    def _enter(self, step_id: str) -> None:
        self._current = view = self._view_of(step_id)
        view.page.on_enter()
        view.page.set_width(self._page_width())
        self._stack.setCurrentWidget(view)
        view.appear()
        self._refresh()
        by_keyboard = self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        reason = Qt.FocusReason.ShortcutFocusReason if by_keyboard else Qt.FocusReason.OtherFocusReason
        view.page.focus_target.setFocus(reason)
        self._prepare_next()
        self.page_shown.emit(step_id)

    @Slot()
    def _on_curtain_drawn(self) -> None:
        if self._coming:
            self._ahead.hurry(self._coming)

    @Slot()
    def _arrive(self) -> None:
        """Show the page that is still being made, if there is one."""
        if self._coming:
            step_id, self._coming = self._coming, ""
            self._enter(step_id)

    @Slot()
    def go_next(self) -> None:
        """Do what the primary button says."""
        page = self.page
        if page is None or not page.can_go_next or not page.on_next():
            return
        following = self._workspace.journey.next()
        if following is not None:
            self.show_step(following)

    @Slot()
    def go_back(self) -> None:
        """To the step before, or from the first one to the start page."""
        page = self.page
        if page is not None and not page.can_go_back:
            return
        before = self._workspace.journey.back()
        if before is None:
            self.home_wanted.emit()
        else:
            self.show_step(before)

    def discard_pages(self) -> None:
        """Forget every page: the journey is another one, or the window closes."""
        self._coming = ""
        self._ahead.drop()
        for view in self._views.values():
            self._discard(view)
        self._views.clear()
        self._current = None

    @property
    def must_finish(self) -> bool:
        """Whether a page has work that no other page could go on showing."""
        return any(view.page.must_finish for view in self._views.values())

    def hand_over(self) -> tuple[str, ...]:
        """Other pages take the place of these, in another language.

        Returns:
            The steps whose work goes on, so that they need their page at once.
        """
        self._ahead.drop()
        if self.page is not None:
            self.page.on_leave()
        going_on = tuple(step for step, view in self._views.items() if view.page.goes_on)
        for view in self._views.values():
            view.page.on_hand_over()
        return going_on

    def take_over(self, steps: Iterable[str]) -> None:
        """Make the pages of these steps, whose work goes on."""
        for step in steps:
            self._view_of(step)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panel.set_rail(rail=self.width() < self._theme.px(RAIL_BELOW))
        if self._current is not None:
            self._current.page.set_width(self._page_width())

    # -- inside -----------------------------------------------------------------------------------------

    def _page_width(self) -> int:
        """The width that decides between one column and two: the whole window's."""
        return self.width()

    def _view_of(self, step_id: str) -> PageView:
        view = self._views.get(step_id)
        if view is None:
            view = self._views[step_id] = self._ahead.take(step_id) or self._make_view(step_id)
            view.page.set_width(self._page_width())
        return view

    def _make_view(self, step_id: str) -> PageView:
        page = self._make_page(self._workspace.catalogue.step(step_id), self._theme, self._workspace)
        page.changed.connect(self._on_page_changed)
        page.step_wanted.connect(self.show_step)
        page.decode_wanted.connect(self.decode_wanted)
        page.checklist_wanted.connect(self.checklist_wanted)
        page.set_width(self._page_width())
        view = PageView(self._theme, page, self._stack.size())
        self._stack.addWidget(view)
        return view

    def _discard(self, view: PageView) -> None:
        view.page.on_discard()
        self._stack.removeWidget(view)
        view.deleteLater()

    def _prepare_next(self) -> None:
        """The next page is there at once, unless it cannot be opened yet or was shown before."""
        journey = self._workspace.journey
        following = journey.following
        known = following is None or following.id in self._views or not journey.may_open(following.id)
        self._ahead.want("" if known or following is None else following.id)

    def _refresh(self) -> None:
        journey = self._workspace.journey
        self.band.setVisible(self._workspace.practice)
        self._refresh_steps()
        answers = journey.state.answers
        self.panel.set_company(self._workspace.company_name, answers.company_id, last_event(self._workspace))
        self._refresh_footer()

    def _refresh_steps(self) -> None:
        """The step list; work under way knows its own figure better than the saved journey does."""
        entries = step_entries(self._workspace.journey)
        figure = self._current.page.step_figure if self._current is not None else ""
        if figure:
            entries = [replace(one, figure=figure) if one.shown else one for one in entries]
        self.panel.steps.set_entries(entries)

    def _refresh_footer(self) -> None:
        if self._current is None:
            if self._coming:
                self.footer.rest()
            return
        page = self._current.page
        journey, footer = self._workspace.journey, self.footer
        following = journey.following
        label = page.next_label
        if not label and following is not None:
            label = self.tr("&Next: {step}").format(step=following.title)
        footer.set_primary(label)
        blocked = following is not None and not page.next_label and journey.next() is None
        footer.primary.setEnabled(page.can_go_next and not blocked)
        footer.back.setEnabled(page.can_go_back)
        footer.set_acts(page.footer_actions)
        footer.set_note(self._note(page, following if blocked else None))

    def _note(self, page: Page, blocked: Step | None) -> str:
        if self._workspace.save_error is not None:
            return self._saved_words()
        if page.footer_note:
            return page.footer_note
        if blocked is not None:
            return self._workspace.journey.status(blocked.id).reason
        return self._saved_words()

    def _saved_words(self) -> str:
        """Whether what the user did is saved; empty while nothing was."""
        error = self._workspace.save_error
        if error is not None:
            return self.tr("Not saved: {reason}").format(reason=self._workspace.diagnose(error).sentence)
        return self.tr("Saved") if self._workspace.saved_at is not None else ""

    def _tell_saved(self) -> None:
        """Have it read out when that changes, as the eye sees it in the footer; not at every change saved."""
        words = self._saved_words()
        if words and words != self._told_save:
            announce(self.footer.note, words, urgent=self._workspace.save_error is not None)
        self._told_save = words

    @Slot()
    def _on_journey_changed(self) -> None:
        if self._current is not None or self._coming:
            self._refresh()

    @Slot()
    def _on_save_changed(self) -> None:
        self._tell_saved()
        if self._current is not None or self._coming:
            self._refresh()

    @Slot()
    def _on_page_changed(self) -> None:
        self.page_changed.emit()
        if self._current is not None and self.sender() is self._current.page:
            self._refresh_steps()
            self._refresh_footer()
