"""The window: the start page, the setup, and the keys that work everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QLayout, QStackedWidget, QVBoxLayout, QWidget

from armatic_setup import product
from armatic_setup.guide.journey import Journey
from armatic_setup.guide.markup import Span, plain
from armatic_setup.guide.steps import ChipKind, PageKind
from ui import wording
from ui.pages.start import SavedJourney, StartPage
from ui.shell import Shell
from ui.tab_order import TabOrder
from ui.widgets.focus_ring import FocusRing
from ui.widgets.notice import NoticeKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QKeyEvent

    from armatic_setup.faults import SetupError
    from armatic_setup.guide.state import SetupState
    from armatic_setup.guide.steps import Step
    from ui.pages.page import Page
    from ui.theme import Theme
    from ui.workspace import Workspace

_SMALLEST: Final = QSize(900, 600)
_USUAL: Final = QSize(1280, 800)


class Window(QWidget):
    """The only window.

    Args:
        theme: Fonts and colors.
        workspace: The journey and what belongs to it.
        make_page: Makes the page of a step.
    """

    def __init__(
        self,
        theme: Theme,
        workspace: Workspace,
        make_page: Callable[[Step, Theme, Workspace], Page],
    ) -> None:
        super().__init__()
        self._theme = theme
        self._workspace = workspace
        self.ended = True
        self.start = self._make_start()
        self.setup = Shell(theme, workspace, make_page)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.start)
        self._stack.addWidget(self.setup)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.addWidget(self._stack)
        self.ring = FocusRing(theme, self)
        self._tabs = TabOrder(self)
        self.start.continue_wanted.connect(self._on_continue)
        self.start.new_wanted.connect(self._on_new)
        self.start.replace_wanted.connect(self._on_replace)
        self.start.checklist_wanted.connect(self._on_checklist)
        self.start.practice_wanted.connect(self._on_practice)
        self.setup.home_wanted.connect(self.show_start)
        self.setup.page_shown.connect(self._on_page_shown)
        self._bind_keys()
        self.resize(_fitting(_USUAL * max(1.0, theme.scale)))
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)
        self.setWindowTitle(product.NAME)
        self.setWindowIcon(theme.icons.icon("mark", "ink", 64))

    # -- where we are -------------------------------------------------------------------------------

    @property
    def on_start(self) -> bool:
        """Whether the start page is on screen."""
        return self._stack.currentWidget() is self.start

    @Slot()
    def show_start(self) -> None:
        """The start page, with what is saved by now."""
        workspace = self._workspace
        page = self.setup.page
        if page is not None:
            page.on_leave()
        real = workspace.saved.real
        self.start.set_saved(self._summary(real) if real is not None else None)
        self.start.set_practice(self._practice_step())
        error = workspace.saved.error
        if error is not None:
            self.start.set_notice((Span(workspace.diagnose(error).sentence),), NoticeKind.WARNING)
        self.setWindowTitle(product.NAME)
        self._stack.setCurrentWidget(self.start)
        self.start.focus_target.setFocus()

    def show_step(self, step_id: str) -> None:
        """The page of a step."""
        self._stack.setCurrentWidget(self.setup)
        self.setup.show_step(step_id)

    def regions(self) -> tuple[tuple[QWidget, ...], ...]:
        """The parts of the window in the order of the Tab key; F6 walks from one to the next."""
        if self.on_start:
            return ((self.start.content,),)
        setup, footer = self.setup, self.setup.footer
        page = (setup.page,) if setup.page is not None else ()
        return (
            page,
            (footer.primary, *footer.act_buttons, footer.back),
            (setup.panel.steps, setup.panel.home),
        )

    # -- Qt -------------------------------------------------------------------------------------------

    def focusNextPrevChild(self, forward: bool) -> bool:
        return self._tabs.move(self.regions(), forward=forward) or super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Alt:  # mnemonics appear, as everywhere else
            self.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
            self.update()
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if (
            event.type() == QEvent.Type.ActivationChange
            and self.isActiveWindow()
            and self.focusWidget() is None
        ):
            self.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Out of sight at once; then whatever runs is stopped, and waited for within a bound."""
        self.hide()
        self.setup.discard_pages()
        self.ended = self._workspace.close()
        event.accept()

    # -- what the start page asks -------------------------------------------------------------------------

    @Slot()
    def _on_continue(self) -> None:
        self._leave_journey(self._workspace.resume)
        self.show_step(self._workspace.journey.current.id)

    @Slot()
    def _on_new(self) -> None:
        real = self._workspace.saved.real
        if real is not None:
            self.start.ask_replace(self._name_of(real))
        else:
            self._on_replace()

    @Slot()
    def _on_replace(self) -> None:
        self._leave_journey(self._workspace.begin)
        self.show_step(self._workspace.catalogue.steps[0].id)

    @Slot()
    def _on_checklist(self) -> None:
        if self._workspace.practice or self._workspace.journey.state != self._workspace.saved.real:
            self._leave_journey(self._workspace.resume)
        checklists = (step for step in self._workspace.catalogue.steps if step.page is PageKind.CHECKLIST)
        self.show_step(next(checklists).id)

    @Slot()
    def _on_practice(self) -> None:
        self.start.set_busy(busy=True)
        self.start.set_notice(
            self.tr("**Preparing the sample company.** This takes a moment."), NoticeKind.PRACTICE
        )
        self.setup.discard_pages()
        self._workspace.begin_practice(self._on_practice_ready, self._on_practice_failed)

    def _on_practice_ready(self) -> None:
        self.start.set_busy(busy=False)
        self.start.set_notice("")
        self.show_step(self._workspace.journey.current.id)

    def _on_practice_failed(self, error: SetupError) -> None:
        self.start.set_busy(busy=False)
        self.start.set_notice((Span(self._workspace.diagnose(error).sentence),), NoticeKind.FAILED)

    def _leave_journey(self, go: Callable[[], None]) -> None:
        """Another journey gets new pages."""
        self.setup.discard_pages()
        self.start.set_notice("")
        go()

    # -- inside ---------------------------------------------------------------------------------------------

    def _make_start(self) -> StartPage:
        catalogue = self._workspace.catalogue
        return StartPage(
            self._theme,
            minutes=sum(step.minutes for step in catalogue.steps),
            rows=len(catalogue.required_permissions),
            applications=wording.count(len(catalogue.requested_applications)),
            phone=catalogue.values["phone"],
        )

    def _summary(self, state: SetupState) -> SavedJourney:
        """What the start page says of a saved journey."""
        journey = Journey(self._workspace.catalogue, state)
        upcoming = journey.upcoming
        saved = ""
        if state.saved_at is not None:
            saved = self.tr("saved {when}").format(when=wording.when(state.saved_at, self._workspace.clock()))
        return SavedJourney(
            name=self._name_of(state),
            company_id=state.answers.company_id,
            saved=saved,
            shares=tuple(journey.status(step.id).share for step in journey.catalogue.steps),
            next_title=plain(upcoming.title, journey.values) if upcoming else "",
            next_text=self._what_next(journey, upcoming),
        )

    def _practice_step(self) -> str:
        """The step an unfinished rehearsal goes on with."""
        state = self._workspace.saved.practice
        if state is None:
            return ""
        upcoming = Journey(self._workspace.catalogue, state).upcoming
        return upcoming.title if upcoming else ""

    def _name_of(self, state: SetupState) -> str:
        journey = Journey(self._workspace.catalogue, state)
        return journey.company_name or state.answers.company_id or self.tr("Your company")

    def _what_next(self, journey: Journey, step: Step | None) -> str:
        if step is None:
            return self.tr("Everything is done.")
        words = []
        granted, rows = journey.rows_granted
        if step.page is PageKind.CHECKLIST and granted:
            words.append(self.tr("{granted} of {rows} rows ticked.").format(granted=granted, rows=rows))
        words += [f"{chip.text}." for chip in step.chips if chip.kind is ChipKind.PERSON]
        return " ".join(words)

    def _bind_keys(self) -> None:
        keys: tuple[tuple[QKeySequence | QKeySequence.StandardKey, Callable[[], None]], ...] = (
            (QKeySequence("Alt+Left"), self._on_back_key),
            (QKeySequence("Ctrl+Return"), self._on_next_key),
            (QKeySequence("Ctrl+Enter"), self._on_next_key),
            (QKeySequence("F6"), lambda: self._tabs.next_region(self.regions(), forward=True)),
            (QKeySequence("Shift+F6"), lambda: self._tabs.next_region(self.regions(), forward=False)),
            (QKeySequence.StandardKey.Quit, self._on_quit_key),
        )
        for key, act in keys:
            QShortcut(key, self).activated.connect(act)

    @Slot()
    def _on_theme_changed(self) -> None:
        """Larger text needs a larger window, as far as the screen has room."""
        self.setMinimumSize(_fitting(_SMALLEST * max(1.0, self._theme.scale)))

    @Slot()
    def _on_back_key(self) -> None:
        if not self.on_start:
            self.setup.go_back()

    @Slot()
    def _on_next_key(self) -> None:
        if not self.on_start:
            self.setup.go_next()

    @Slot()
    def _on_quit_key(self) -> None:
        self.close()

    @Slot(str)
    def _on_page_shown(self, step_id: str) -> None:
        title = plain(self._workspace.catalogue.step(step_id).title, self._workspace.journey.values)
        self.setWindowTitle(f"{title} – {product.NAME}")


def _fitting(size: QSize) -> QSize:
    """*size*, or what the screen has room for."""
    screen = QGuiApplication.primaryScreen()
    return size.boundedTo(screen.availableSize()) if screen is not None else size
